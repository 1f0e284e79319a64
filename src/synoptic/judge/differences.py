"""Pairs that speak of the same thing -> Conflicts: every finder looks at every pair, and what they find is joined.

Differences of one kind and verdict that share a printed value in one place are one conflict; their equal values are one
side. So a figure that three reports give against a fourth is one conflict of two sides, not three conflicts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synoptic.judge import (
    ages,
    ages_by_part,
    changed,
    figures,
    frames,
    hours,
    journeys,
    measures,
    no_rivals,
    one_series,
    opposites,
    poles,
    questions,
    rewritten,
    same_value,
    sole,
    still,
    totals,
    twins,
    two_hours,
    withdrawn,
)
from synoptic.judge.aligned import Counterparts, alike
from synoptic.judge.conflicts import FINDERS
from synoptic.judge.event import Story
from synoptic.judge.one_side import of_one_verdict, sides_of, without_parts
from synoptic.judge.questions import narrowed
from synoptic.judge.sides import Difference, Pair, Reading, sentences_of
from synoptic.judge.then_only import then_only
from synoptic.judge.two_things import of_two_things
from synoptic.model.claim import Evidence, Match
from synoptic.model.finding import Conflict, Side
from synoptic.model.kinship import Kinship
from synoptic.model.reuse import Reuse

NO_KIN = Kinship()
SLOTS = frozenset(("date", "quantity", "name", "place"))
OF_ONE_STATEMENT = frozenset(("status", "polarity"))
"""Kinds that are looked for between single statements only: a sentence that makes several has several of each,
unless the two passages are alike on the whole."""
ALIKE = 0.6
"""Least coverage both ways at which two passages are alike on the whole."""

Place = tuple[str, str, str, int, int]
"""Kind and verdict of a difference, and report, start and end of a value in it."""


def judge_conflicts(
    matches: Sequence[Match],
    readings: Mapping[str, Reading],
    reuses: Sequence[Reuse],
    story: Story,
    lost: Sequence[Difference] = (),
    kin: Kinship = NO_KIN,
) -> tuple[Conflict, ...]:
    """All conflicts between the passages of `matches` and between the figures of the story's reports.

    `lost`: what copies lost on the way, as `losses.find` gives it. `kin`: what words are to each other. Of what one report prints only a status is compared: it may plan a thing in one place and tell it in another.

    Sorted by kind, verdict and id.
    """
    found: list[Difference] = []
    losses = Losses(lost)
    printed = statements(readings)
    shared = {(r.earlier, r.later): r for r in reuses}
    several = _of_several_statements(readings)
    worded_alike = list(alike(reuses, readings))
    counterparts = Counterparts.of(worded_alike)
    for match in matches:
        a, b = readings[match.a], readings[match.b]
        if a.content.passage.letters == b.content.passage.letters or counterparts.apart(a, b):
            continue
        pair = Pair(a, b, match, _copied(a, b, shared))
        inside = a.article.id == b.article.id or printed_by_one(a, b, printed)
        mixed = bool({a.pid, b.pid} & several) and match.least < ALIKE
        kinds = [k for k in FINDERS if not (mixed and k in OF_ONE_STATEMENT or inside and k != "status")]
        found += look(pair, kinds)
        if not inside:
            found += opposites.between(pair, kin)
    for aligned in worded_alike:
        if not printed_by_one(aligned.a.reading, aligned.b.reading, printed):
            found += rewritten.find(aligned, kin)
    found = [*(d for d in found if not losses.hold(d)), *lost]
    judged = {d.sentences for d in found} | {sentences_of(x.a.reading, x.b.reading) for x in worded_alike}

    def by_two(d: Difference) -> bool:
        return not printed_by_one(*d.passages, printed) and not counterparts.apart(*d.passages)

    day = story.when.value if story.when else None
    sentences = [[r for r in report if r.content.passage.kind == "sentence"] for report in story.reports]
    others = _others(readings, sentences)
    alone = figures.of_each(story.reports, story.resolution, day, story.count)
    asked = questions.differences(sentences, kin, others, judged)
    asked = [d for d in asked if not counterparts.apart(*d.passages)]
    found = (
        found
        + [d for d in measures.differences(sentences) if by_two(d)]
        + [d for d in hours.differences(story, day) if not losses.hold(d) and (d.verdict != "compatible" or by_two(d))]
        + totals.differences(story, day, alone)
        + withdrawn.differences(sentences, reuses)
        + ages.differences(sentences)
        + ages_by_part.differences(sentences)
        + sole.differences(story, day, alone)
        + still.differences(story, day)
        + journeys.differences(story)
        + [d for d in asked if d.sentences not in judged]
    )
    acts = [d for d in frames.differences(sentences, kin) if by_two(d) and not losses.hold(d)]
    worded = [d for d in twins.differences(sentences, kin, others) if by_two(d)]
    found = twins.added(twins.added(found, acts), worded)
    found = twins.added(found, [d for d in poles.differences(sentences, others) if by_two(d)])
    told = {d.sentences for d in found if d.verdict != "compatible"}
    found += [d for d in asked if d.sentences in judged - told]
    found = withdrawn.without_rivals(changed.settled(no_rivals.without(found), sentences))
    found = [d for d in found if not narrowed.of_two(d) and not then_only(d)]
    found = _of_one_happening([s for d in found if (s := two_hours.settled(d)) is not None])
    joined = join(one_series.told_once(no_rivals.without_overtaken(found)))
    return same_value.completed(joined, sentences, day)


def _of_one_happening(found: Sequence[Difference]) -> list[Difference]:
    """Without contradictions of two sentences that tell opposites of two who or where: "accepted the offer from Kelby", "rejected the
    offer from Marn"."""
    kinds: dict[frozenset[tuple[str, int]], set[str]] = defaultdict(set)
    for d in found:
        if d.verdict == "contradiction":
            kinds[d.sentences].add(d.kind)
    apart = {key for key, told in kinds.items() if "polarity" in told and told & {"place", "name"}}
    return [d for d in found if d.verdict != "contradiction" or d.sentences not in apart]


def _others(readings: Mapping[str, Reading], main: Sequence[Sequence[Reading]]) -> list[list[Reading]]:
    """The sentences of each report that is none of the main story's, in order."""
    known = {r.article.id for report in main for r in report}
    found: dict[str, list[Reading]] = defaultdict(list)
    for r in readings.values():
        if r.article.id not in known and r.content.passage.kind == "sentence":
            found[r.article.id].append(r)
    return [sorted(found[key], key=lambda r: r.content.passage.span) for key in sorted(found)]


class Losses:
    """What copies lost on the way, by the two reports."""

    def __init__(self, lost: Sequence[Difference]) -> None:
        self._between: dict[frozenset[str], list[Difference]] = defaultdict(list)
        for d in lost:
            self._between[d.reports].append(d)

    def hold(self, difference: Difference) -> bool:
        """Whether a figure or an hour that fits another is the very one that lost its hedge on the way."""
        if difference.verdict != "compatible" or difference.reports not in self._between:
            return False
        own = {difference.passages[i].article.id: difference.spans[i] for i in (0, 1)}
        return any(
            all(own[r.article.id].overlaps(span) for r, span in zip(d.passages, d.spans, strict=True))
            for d in self._between[difference.reports]
        )


def statements(readings: Mapping[str, Reading]) -> dict[str, set[str]]:
    """Report id -> the letters of all its passages."""
    printed: dict[str, set[str]] = defaultdict(set)
    for r in readings.values():
        printed[r.article.id].add(r.content.passage.letters)
    return printed


def printed_by_one(a: Reading, b: Reading, printed: Mapping[str, set[str]]) -> bool:
    """Whether one of the reports prints both statements: then they differ inside a report, not between reports."""
    return a.content.passage.letters in printed[b.article.id] or b.content.passage.letters in printed[a.article.id]


def look(pair: Pair, kinds: Sequence[str] = tuple(FINDERS)) -> list[Difference]:
    """What each finder says of one pair, in the order of the kinds.

    Where two slots of one statement clash (its date and its place, its figure and its name), the two passages are of two
    happenings, and neither clash is a conflict.
    """
    if of_two_things(pair.a, pair.b):
        return []
    found = [d for kind in kinds for d in FINDERS[kind](pair)]
    clashing = {d.kind for d in found if d.verdict == "contradiction" and d.kind in SLOTS}
    return [d for d in found if d.kind not in SLOTS or len(clashing) < 2]


def _of_several_statements(readings: Mapping[str, Reading]) -> set[str]:
    """Sentences of two clauses or more: what is so of one clause need not be so of the other."""
    clauses: dict[tuple[str, int], int] = defaultdict(int)
    for r in readings.values():
        p = r.content.passage
        clauses[(p.report, p.order)] += p.kind == "clause"
    return {
        pid
        for pid, r in readings.items()
        if r.content.passage.kind == "sentence" and clauses[(r.content.passage.report, r.content.passage.order)] > 1
    }


def _copied(a: Reading, b: Reading, shared: Mapping[tuple[str, str], Reuse]) -> bool:
    """Whether the two stand in a stretch that one report shares with the other."""
    x, y = a.content.passage, b.content.passage
    for first, second in ((x, y), (y, x)):
        reuse = shared.get((first.report, second.report))
        if reuse is not None:
            return any(p.earlier.overlaps(first.span) and p.later.overlaps(second.span) for p in reuse.passages)
    return False


def join(differences: Sequence[Difference]) -> tuple[Conflict, ...]:
    """Differences with a value in common become one conflict; values that fit one another do if all of them fit."""
    differences = of_one_verdict(differences)
    fitting = [d for d in differences if d.verdict == "compatible"]
    groups = [*_connected([d for d in differences if d.verdict != "compatible"]), *_all_fitting(fitting)]
    conflicts = without_parts([_conflict(group) for group in groups])
    return tuple(sorted(conflicts, key=lambda c: (c.kind, c.verdict, c.id)))


def _connected(differences: Sequence[Difference]) -> list[list[Difference]]:
    """Those that share a value in one place, with those that share one with them, and so on."""
    groups: dict[str, list[Difference]] = defaultdict(list)
    parent: dict[Place, Place] = {}

    def root(x: Place) -> Place:
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x

    for d in differences:
        ends = [_place(d, i) for i in (0, 1)]
        parent[root(ends[1])] = root(ends[0])
    for d in differences:
        groups[repr(root(_place(d, 0)))].append(d)
    return list(groups.values())


def _all_fitting(differences: Sequence[Difference]) -> list[list[Difference]]:
    """Groups in which each value fits every other that another report prints otherwise: two hours that fit one night need
    not fit one another."""
    keys = {_place(d, i): d.keys[i] for d in differences for i in (0, 1)}
    fit = {frozenset((_place(d, 0), _place(d, 1))) for d in differences}
    groups: list[tuple[set[Place], list[Difference]]] = []

    def joins(place: Place, held: set[Place]) -> bool:
        return all(
            place[:2] == p[:2] and (place[2] == p[2] or keys[place] == keys[p] or frozenset((place, p)) in fit)
            for p in held
        )

    for d in sorted(differences, key=lambda d: sorted((_place(d, 0), _place(d, 1)))):
        ends = {_place(d, 0), _place(d, 1)}
        for places, found in groups:
            if ends & places and all(joins(p, places) for p in ends):
                places |= ends
                found.append(d)
                break
        else:
            groups.append((ends, [d]))
    return [found for _, found in groups]


def _place(d: Difference, i: int) -> Place:
    """A value in its place: the unit that two differences of one kind and verdict may share."""
    return d.kind, d.verdict, *d.places[i]


def _conflict(group: Sequence[Difference]) -> Conflict:
    evidence: dict[str, dict[tuple[str, int, int], Evidence]] = defaultdict(dict)
    printed: dict[str, list[str]] = defaultdict(list)
    reports: dict[str, list[tuple[str, str]]] = defaultdict(list)
    side = sides_of(group)
    for d in group:
        for i in (0, 1):
            e, key = d.passages[i].evidence, side[d.keys[i]]
            evidence[key][(e.report, e.span.start, e.span.end)] = e
            printed[key].append(d.values[i])
            reports[key].append((d.passages[i].as_of or "9999", d.passages[i].article.published or "9999"))
    sides = [
        Side(
            min(printed[key], key=lambda v: (-printed[key].count(v), v)),
            tuple(evidence[key][k] for k in sorted(evidence[key])),
        )
        for key in sorted(evidence)
    ]
    keys = sorted(evidence)
    if group[0].verdict == "update":
        rank = {"planned": 0, "possible": 1}
        order = sorted(range(len(keys)), key=lambda i: (rank.get(keys[i], 2), min(reports[keys[i]]), keys[i]))
        sides = [sides[i] for i in order]
    first = min(group, key=lambda d: ([r.as_of or "9999" for r in d.passages], [r.pid for r in d.passages], d.reason))
    return Conflict(
        kind=first.kind,
        verdict=first.verdict,
        sides=tuple(sides),
        passages=tuple(sorted({r.pid for d in group for r in d.passages})),
        reason=first.reason,
        asks=first.asks,
    )
