"""Two verbs that tell one act, and the figure or the day in which they differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.conflicts import quantity
from synoptic.judge.frames import (
    alike,
    alone,
    days,
    denied,
    described,
    fillers,
    grounds,
    names,
    numbers,
    others,
    scores,
    speakers,
    when,
)
from synoptic.judge.frames.apart import apart
from synoptic.judge.frames.frame import Frame, states, verbs
from synoptic.judge.frames.may_both import loose
from synoptic.judge.frames.meeting import one_act, only, pair_of
from synoptic.judge.frames.telling import of_one_time, told_by_act
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.lengths import AFTER, quantity_of
from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model import interval
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token
from synoptic.model.span import Span


def differences(reports: Sequence[Sequence[Reading]], kin: Kinship) -> list[Difference]:
    """What verbs of one act in two reports cannot both be right in.

    `reports`: the sentences of each report of one event, in order.
    """
    acts = [[(r, v, act) for r in report if states(r) for v, act in verbs(r)] for report in reports]
    counts = Counter(name for verbs_ in acts for name in {_name(*x) for x in verbs_})
    told = [
        told_by_act(report, [x for x in verbs_ if counts[_name(*x)] > 1])
        for report, verbs_ in zip(reports, acts, strict=True)
    ]
    found = [*described.differences(reports), *denied.differences(reports), *speakers.differences(reports)]
    for ours, theirs in combinations(told, 2):
        for act in sorted(ours.keys() & theirs.keys()):
            for a, b in only(ours[act], theirs[act], lambda a, b: one_act(a, b, kin)):
                found += _between(a, b)
            for a, b in only(ours[act], theirs[act], lambda a, b: names.one_act(a, b, kin)):
                found += names.differences(a, b, pair_of(a, b))
            for a, b in only(ours[act], theirs[act], lambda a, b: others.one_act(a, b, kin)):
                if not dates_apart(a.clause, b.clause):
                    found += others.differences(a, b, pair_of(a, b), kin)
            for a, b in only(ours[act], theirs[act], lambda a, b: fillers.one_act(a, b, kin)):
                if of_one_time(a, b):
                    found += fillers.differences(a, b, pair_of(a, b), kin)
        found += [*_grounds(ours, theirs, kin), *_unsaid([*_alike(ours, theirs, kin)], found)]
    return [
        *found,
        *_unsaid(
            [*numbers.differences(reports, kin), *when.differences(reports, kin), *alone.differences(reports, kin)],
            found,
        ),
    ]


def _name(reading: Reading, verb: Token, act: str) -> str:
    return grounds.one_name(reading.content.passage.parse, verb, act)


def _grounds(ours: Mapping[str, list[Frame]], theirs: Mapping[str, list[Frame]], kin: Kinship) -> Iterator[Difference]:
    """Where one act was done, by two verbs of its beginning too."""
    told: list[dict[str, list[Frame]]] = [defaultdict(list), defaultdict(list)]
    for side, frames in zip(told, (ours, theirs), strict=True):
        for frame in (f for act in sorted(frames) for f in frames[act]):
            side[grounds.told_by(frame)].append(frame)
    for act in sorted(told[0].keys() & told[1].keys()):
        for a, b in only(told[0][act], told[1][act], lambda a, b: grounds.one_act(a, b, kin)):
            if of_one_time(a, b):
                yield from grounds.differences(a, b, pair_of(a, b))


def _alike(ours: Mapping[str, list[Frame]], theirs: Mapping[str, list[Frame]], kin: Kinship) -> Iterator[Difference]:
    """Of whom one act is told in the same words."""
    for act in sorted(ours.keys() & theirs.keys()):
        for a, b in only(ours[act], theirs[act], lambda a, b: alike.found(a, b, kin) is not None):
            held = alike.found(a, b, kin)
            if held is not None:
                kind, spans = held
                values = spans[0].of(a.reading.article.text), spans[1].of(b.reading.article.text)
                yield apart(kind, pair_of(a, b), a.verb.text, values, spans)


def _unsaid(more: Sequence[Difference], found: Sequence[Difference]) -> list[Difference]:
    """Those of values that are not set against each other yet."""
    known = {d.places for d in found} | {d.places[::-1] for d in found}
    return [d for d in more if d.places not in known]


def _between(a: Frame, b: Frame) -> Iterator[Difference]:
    clauses = a.clause, b.clause
    if of_before(clauses[0]) != of_before(clauses[1]):
        return
    pair = pair_of(a, b)
    if pair.to_the_letter:
        return
    yield from days.differences(a, b, pair)
    if not dates_apart(*clauses) and long_ago(clauses[0]) == long_ago(clauses[1]):
        yield from _figures(a, b, pair)
        yield from _lengths(a, b, pair)
        yield from _nth(a, b, pair)
        yield from scores.differences(a, b, pair)


def _figures(a: Frame, b: Frame, pair: Pair) -> Iterator[Difference]:
    for key in sorted(a.figures.keys() & b.figures.keys()):
        ours, theirs = a.figures[key], b.figures[key]
        if len(ours) != 1 or len(theirs) != 1:
            continue
        q, r = ours[0], theirs[0]
        comparison = interval.compare(q, r)
        if comparison.relation != "clash" or not _exact(q) or not _exact(r) or _prints(b, q) or _prints(a, r):
            continue
        if quantity.rate(a.reading, q) != quantity.rate(b.reading, r):
            continue
        if q.unit is None and (not _one_lot(a, b, key[0]) or loose(a, q, b, r, key[0])):
            continue
        difference = quantity.judge(pair, q, r, comparison, phrasing.counting(a.reading, q))
        if difference is not None:
            yield difference


def _lengths(a: Frame, b: Frame, pair: Pair) -> Iterator[Difference]:
    """How long it took: "won the race in two hours 24 minutes"."""
    if len(a.lengths) != 1 or len(b.lengths) != 1:
        return
    q, r = quantity_of(a.reading, a.lengths[0]), quantity_of(b.reading, b.lengths[0])
    if q is None or r is None or q.unit != r.unit or AFTER.match(a.reading.article.text, q.span.end):
        return
    comparison = interval.compare(q, r)
    if comparison.relation == "clash" and not AFTER.match(b.reading.article.text, r.span.end):
        difference = quantity.judge(pair, q, r, comparison, phrasing.Matter(phrasing.of_one(a.verb.text)))
        if difference is not None:
            yield difference


def _exact(q: Quantity) -> bool:
    """Whether a figure counts a whole, in figures or words of number, and no people by what became of them."""
    return (
        q.scope == "whole"
        and not set(q.of.split()) & (interval.STATES | quantity.NEVER)
        and not quantity.VAGUE.search(q.text)
    )


def _one_lot(a: Frame, b: Frame, place: str) -> bool:
    """Whether what is counted is called the same in both: "13 goals", not "13 cup goals"."""
    return a.places[place].said == b.places[place].said


def _prints(frame: Frame, q: Quantity) -> bool:
    """Whether the report of a verb prints a figure anywhere, of whatever."""
    return any((x.low, x.high, x.unit) == (q.low, q.high, q.unit) for x in frame.reading.mentions.quantities)


def _nth(a: Frame, b: Frame, pair: Pair) -> Iterator[Difference]:
    for key in sorted(a.nth.keys() & b.nth.keys()) if days.once(a) and days.once(b) else ():
        x, y = a.nth[key], b.nth[key]
        if len(x) == len(y) == 1 and x[0].lemma != y[0].lemma:
            noun = key[1]
            values = (f"{x[0].text} {noun}", f"{y[0].text} {noun}")
            spans = (Span(x[0].start, x[0].end), Span(y[0].start, y[0].end))
            yield apart("quantity", pair, a.verb.text, values, spans, asked=noun)
