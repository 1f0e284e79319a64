"""The figures of the event: how many killed, injured, arrested and so on, with the best supported value.

Printed numbers are weighed by how early they stand and in how many reports; the others are rivals. Where the reports
name more people killed or hurt than any of them counts, those named are the figure. Those who were shot, and are not
said to have died, are among the injured; who died later is no longer. A number of injured counts more beside the number
of dead that holds. "A fifth victim" raises four to five. Zero is stated only where a report states it. What no report
prints is marked as derived, with what it was made from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from synoptic.judge.died_hurt import died_hurt, died_of_them
from synoptic.judge.elsewhere import elsewhere
from synoptic.judge.fates import HIT, HURT, KILLED
from synoptic.judge.found_since import nobody_left, one_left
from synoptic.judge.named import known_people, surely
from synoptic.judge.numbers import PEOPLE_ONLY, Answer, Count, best_number, latest, printed_votes
from synoptic.judge.other_states import in_state
from synoptic.judge.persons import persons
from synoptic.judge.sides import Reading
from synoptic.judge.tolls import Stated, Toll, tolls, without_series
from synoptic.judge.votes import LEADING, Votes, early
from synoptic.model.claim import Evidence
from synoptic.model.entity import Resolution
from synoptic.model.event import Derived, Figure

STATES = {
    "killed": ("killed", "dead"),
    "injured": ("injured", "wounded", "hurt"),
    "arrested": ("arrested", "detained"),
    "missing": ("missing",),
    "displaced": ("displaced", "evacuated"),
    "rescued": ("rescued",),
}
HEAD = 14
COUNTED_IN = r",? (?:including|one of them|among them|one)\b[^.;]{0,40}\b(?:died|dead|killed|fatal(?:ly)?)\b"
"""Behind a number of others: the dead are counted in."""
PASSING = 0.12
"""Nearness to the head, by report, below which deaths that no number tells are of another event. Of 0 to .2: .12 and more alike."""
MOST_SHOWN = 6
SPOKEN = "the reports speak of a death, and tell nobody's"
AGREED, DISAGREED = 1.5, 0.5
"""What a number of injured counts in a sentence that gives the number of dead that holds, and one that gives another."""


def find(
    reports: Sequence[Sequence[Reading]],
    resolution: Resolution,
    known: frozenset[str],
    day: str | None,
    count: Count,
) -> tuple[Figure, ...]:
    """One figure a state that any report gives, in the order of STATES; `known`: ids of the people; `day`: EDTF of the event, where
    known."""
    names = {e.id: e.name for e in resolution.entities if e.id in known}
    told = without_series(tolls(reports, known, day, HEAD))
    killed = None if _only_summed_up(told) else _killed(told, names, count, len(reports))
    unhurt = not any(told[s].stated or told[s].least or told[s].named for s in (HURT, HIT))
    if killed is None and unhurt and told[KILLED].spoken:
        killed = _told("killed", 1, told[KILLED].spoken, SPOKEN, None, count)
    found = {"killed": killed, "injured": _injured(told, killed, names, count)}
    for state, words in STATES.items():
        if state not in found:
            number = best_number(state, in_state(reports, words, HEAD), count)
            number = (
                None if number is not None and state == "arrested" and _since_arrested(number, reports, day) else number
            )
            found[state] = _still_missing(number, reports, count) if state == "missing" else number
    return tuple(f for s in STATES if (f := found[s]) is not None)


def _still_missing(number: Figure | None, reports: Sequence[Sequence[Reading]], count: Count) -> Figure | None:
    """The number of missing, but for those who have been found since."""
    return one_left(nobody_left(number, reports, count), reports, count)


def _since_arrested(number: Figure, reports: Sequence[Sequence[Reading]], day: str | None) -> bool:
    """Whether "no arrests" is overtaken, or at odds with what another sentence tells: "a boy has been arrested since"."""
    if number.high != 0:
        return False
    none = {(e.report, e.span) for e in number.evidence}
    away = elsewhere(reports, (), day)
    ours = (r for report in reports for r in report if r.pid not in away)
    told = (r for r in ours if (r.article.id, r.content.passage.span) not in none)
    return any(
        ("arrest", "happened") in r.content.events for r in told if not any(q.high == 0 for q in r.content.quantities)
    )


def of_each(
    reports: Sequence[Sequence[Reading]], resolution: Resolution, day: str | None, count: Count
) -> tuple[Mapping[str, Figure], ...]:
    """State -> figure of each report by itself."""
    return tuple(
        {f.of: f for f in find([report], resolution, persons([report], resolution), day, count)} for report in reports
    )


def named_dead(reports: Sequence[Sequence[Reading]], resolution: Resolution, day: str | None) -> frozenset[str]:
    """Ids of the people whom the reports name as dead."""
    known = persons(reports, resolution)
    return frozenset(tolls(reports, known, day, HEAD)[KILLED].named)


def _killed(told: Mapping[str, Toll], names: Mapping[str, str], count: Count, reports: int) -> Figure | None:
    """The best supported number of dead; or those named as dead, where they are more."""
    toll = told[KILLED]
    stated, least = _with_doer(toll)
    hit = {s.low for state in (HURT, HIT) for s in told[state].stated}
    ordinal = [(n, r) for n, r in toll.ordinal if not hit & {n, n - 1}]  # else it counts the dead with those hurt
    nth = {r.pid for n, r in ordinal if n > 1}
    least = [(n, r) for n, r in least if r.pid not in nth or n > 1]
    printed = _raised("killed", best_number("killed", printed_votes(stated, least), count), ordinal, count)
    dead = known_people(toll.named, names, toll.whole)
    if len(dead) not in {s.low for s in stated} | {n for n, _ in least}:
        dead = surely(dead)
    if not toll.stated and not toll.ordinal and printed is not None and _in_passing(toll, reports):
        return None
    if not dead or printed is not None and (printed.low or 0) >= len(dead):
        return printed
    readings = [rs[0] for _, rs in sorted(dead.items())]
    return _told("killed", len(dead), readings, _named_as(len(dead), "dead"), printed, count)


def _only_summed_up(told: Mapping[str, Toll]) -> bool:
    """Whether only sentences that speak of several events give a number of dead, and a report leads with people hurt in one."""
    dead = told[KILLED]
    if not dead.stated or dead.least or dead.named or dead.ordinal or any(s.weight >= 1 for s in dead.stated):
        return False
    return any(s.weight >= 1 and early(s.reading) >= LEADING for state in (HURT, HIT) for s in told[state].stated)


def _in_passing(toll: Toll, reports: int) -> bool:
    """Whether deaths are told only far down, and by few reports: they are those of another event."""
    heads: dict[str, float] = {}
    for _, r in toll.least:
        heads[r.article.id] = max(early(r), heads.get(r.article.id, 0.0))
    return sum(heads.values()) < PASSING * reports


def _with_doer(toll: Toll) -> tuple[list[Stated], list[tuple[float, Reading]]]:
    """The numbers of dead, with whoever did it where reports tell of that death as well.

    "A man killed four people" counts the four alone; "five people died" counts everybody.
    """
    if not toll.doers:
        return toll.stated, toll.least
    stated = [
        _and_doer(s, toll.doers) if s.reading.pid in toll.done and s.low and s.low == s.high else s for s in toll.stated
    ]
    return stated, [(n + (r.pid in toll.done), r) for n, r in toll.least]


def _and_doer(stated: Stated, doers: Sequence[Reading]) -> Stated:
    """The number with whoever did it, whose death `doers` tell."""
    number = (stated.low or 0) + 1
    how = f"{_known(stated)}, and whoever did it: {number:g} by addition"
    made = Derived(how, tuple(r.evidence for r in (stated.reading, *doers[:1])))
    return replace(stated, low=number, high=number, made=made)


def _known(stated: Stated) -> str:
    """The number as printed, or how it came about."""
    if stated.made:
        return stated.made.how
    return f"“{stated.text}”" if stated.text else f"{stated.low or 0:g}"


def _injured(told: Mapping[str, Toll], killed: Figure | None, names: Mapping[str, str], count: Count) -> Figure | None:
    """The best supported number of injured, or of those shot, less the dead; or those named as hurt, where they are more.

    Somebody who was shot and is not named as dead may be one of the dead without a name; so may who was hurt by reports from before
    any told of a death.
    """
    dead = known_people(told[KILLED].named, names, told[KILLED].whole)
    deaths = killed.low if killed is not None and killed.low is not None else 0.0
    least = told[HURT].beside if deaths else [*told[HURT].least, *told[HIT].least]
    fell = killed.evidence[:1] if killed is not None else ()
    hit_beside = [s for s in told[HIT].stated if _others(s)]
    over = [s for s in told[HIT].stated if (s.low or 0) > deaths and s not in hit_beside]
    shot = hit_beside + [_less(s, deaths, "hit", fell) for s in over]
    whole = [s for s in told[HURT].stated if not (s.low == deaths and s.text.lower().startswith("all "))]
    with_doer = _with_doer(told[KILLED])
    toll = replace(told[KILLED], stated=with_doer[0], least=with_doer[1])
    now = [(n, r) for n, r in least if deaths in _dead_in(r, toll)]
    beside = [(s, _beside(s, deaths, toll, now)) for s in [*whole, *shot]]
    stated = [b for s, b in beside if b.low or not s.low]
    agreed = {r.pid: AGREED for _, r in now}
    nth = [(n - deaths, r) for n, r in told[HIT].ordinal]
    printed = _raised("injured", best_number("injured", printed_votes(stated, least, agreed), count), nth, count)
    if printed is None and (next_one := _next_one(nth, told)):
        return _told("injured", 1, next_one, f"counted on from the {deaths:g} dead", None, count)
    fallen = {e for e in names if e in told[KILLED].named or names[e] in {w for d in dead for w in names[d].split()}}
    hurt = {e: rs for e, rs in told[HURT].named.items() if e not in fallen}
    hit = {e: rs for e, rs in told[HIT].named.items() if e not in fallen and e not in hurt}
    known = known_people({**hurt, **hit}, names, told[HURT].whole | told[HIT].whole)
    open_hits = sum(e in hit or _may_have_died(hurt[e], told) for e in known)
    number = len(known) - min(open_hits, max(0, int(deaths) - len(dead)))
    if number <= 0 or printed is not None and (_outweighs(printed, number) or printed.low != printed.high):
        return printed
    readings = [rs[0] for _, rs in sorted(known.items())]
    reason = _named_as(len(known), "hurt")
    if number < len(known):
        reason += f", of whom {len(known) - number} may be among the dead"
    return _told("injured", number, readings, reason, printed, count)


def _next_one(nth: Sequence[tuple[float, Reading]], told: Mapping[str, Toll]) -> list[Reading]:
    """ "A fourth man suffered a wound", of three dead: the sentences that count one on from the dead and tell that he was hurt."""
    hurt = {r.pid for state in (HURT, HIT) for _, r in told[state].least}
    return [r for n, r in nth if n == 1 and r.pid in hurt] if told[KILLED].stated else []


def _may_have_died(hurt: Sequence[Reading], told: Mapping[str, Toll]) -> bool:
    """Whether reports tell somebody hurt that were printed before all that tell of a death, and these tell of nobody hurt."""
    deaths = [*(s.reading for s in told[KILLED].stated if s.high != 0), *(r for _, r in told[KILLED].least)]
    deaths += [r for rs in told[KILLED].named.values() for r in rs]
    alive = [
        r
        for k in (HURT, HIT)
        for r in (*(s.reading for s in told[k].stated if s.high != 0), *(r for _, r in told[k].least))
    ]
    alive += [r for k in (HURT, HIT) for rs in told[k].named.values() for r in rs]
    fatal = {r.article.id for r in deaths}
    if not deaths or fatal & {r.article.id for r in alive}:
        return False
    first = min(r.as_of or "" for r in deaths)
    return all((r.as_of or "9999") < first[: len(r.as_of or "")] for r in hurt)


def _others(stated: Stated) -> bool:
    """ "Three other people were also shot": a number of those shot that leaves the dead out, but for "four others, one fatally"."""
    number = rf"\b{re.escape(stated.text)} (?:\w+ )?others?\b(?!{COUNTED_IN})"
    return bool(stated.text) and re.search(number, stated.reading.content.passage.text) is not None


def _outweighs(printed: Figure, named: int) -> bool:
    """Whether the printed number stands: no fewer than are named, or a number above one that several origins give."""
    low = printed.low or 0
    return low >= named or low > 1 and printed.origins > 1


def _named_as(number: int, state: str) -> str:
    return f"{number} people are named as {state}" if number != 1 else f"one person is named as {state}"


def _beside(stated: Stated, deaths: float, dead: Toll, now: Sequence[tuple[float, Reading]]) -> Stated:
    """A number of injured, set beside the number of dead that its sentence gives.

    It counts more beside the number that holds. Where fewer were dead in an earlier report, those who died since are no longer
    among the injured if a report says that so many of the injured died, or tells, beside the number of dead that holds, of as many
    fewer hurt (`now`). Beside another number it counts less: it is of another hour or event.
    """
    told = _dead_in(stated.reading, dead)
    if not told:
        return stated
    if died_of_them(stated.reading) and (stated.low or 0) > max(told):
        stated = _less(stated, max(told), "since", (stated.reading.evidence,))
    if deaths in told:
        return replace(stated, weight=stated.weight * AGREED)
    since = deaths - max(told)
    if 0 < since <= (stated.low or 0) and "dead" not in stated.text and _before(stated.reading, deaths, dead):
        fewer = [r.evidence for n, r in now if n == (stated.low or 0) - since]
        fell = died_hurt(since, dead) or tuple(fewer[:1])
        if fell:
            return _less(stated, since, "since", fell)
    return replace(stated, weight=stated.weight * DISAGREED)


def _dead_in(reading: Reading, dead: Toll) -> set[float]:
    """The numbers of dead that a sentence gives, or else how many dead it tells of."""
    told = {s.low or 0.0 for s in dead.stated if s.reading.pid == reading.pid and s.low == s.high}
    return told or {n for n, r in dead.least if r.pid == reading.pid}


def _before(reading: Reading, deaths: float, dead: Toll) -> bool:
    """Whether a sentence was printed before all that give the number of dead that holds."""
    later = [s.reading.as_of or "" for s in dead.stated if s.low == deaths == s.high]
    later += [r.as_of or "" for n, r in dead.ordinal if n == deaths]
    return bool(later) and (reading.as_of or "9999")[:10] < min(later)[:10]


def _raised(state: str, figure: Figure | None, nth: Sequence[tuple[float, Reading]], count: Count) -> Figure | None:
    """The figure, or one more where a report tells of the next one: "a fifth victim was found later"; or at least as many
    as a report counts up to, where fewer are told of: "a sixth person has died"."""
    number = figure.low if figure is not None and figure.low == figure.high else 0.0 if figure is None else None
    readings = [r for n, r in nth if number and n == number + 1]
    if readings and number and figure is not None:
        counted = next((f for f in figure.rivals if f.low == f.high == number + 1), None)
        if counted is not None:
            others = tuple(f for f in figure.rivals if f is not counted)
            return replace(counted, rivals=(replace(figure, rivals=()), *others))
        how = f"{number:g} are counted and one is told of who came next: {number + 1:g} by addition"
        return _told(state, number + 1, readings, how, figure, count)
    most = max((n for n, _ in nth), default=0.0)
    if state != "killed" or most < 2 or most <= ((figure.low if figure else 0) or 0):
        return figure
    readings = [r for n, r in nth if n == most]
    how = f"the report counts one who died as number {most:g}: at least so many had died by then"
    told = _told(state, most, readings, how, figure, count)
    return replace(told, high=None)


def _less(stated: Stated, dead: float, when: str, fell: Sequence[Evidence]) -> Stated:
    """Those shot ("hit"), less the dead; or the injured, less those who died "since". `fell`: where the dead are counted."""
    if not dead:
        return stated
    low, high = (stated.low or 0) - dead, None if stated.high is None else stated.high - dead
    fewer = "one of them" if dead == 1 else f"{dead:g} of them"
    how = f"{_known(stated)} {'injured' if when == 'since' else 'hit'}, {fewer} dead{' since' * (when == 'since')}"
    at_least = "" if high == low else "at least "
    made = Derived(f"{how}: {at_least}{low:g} by subtraction", (stated.reading.evidence, *fell))
    return replace(stated, low=low, high=high, made=made)


def _told(
    state: str, number: float, readings: Sequence[Reading], reason: str, printed: Figure | None, count: Count
) -> Figure:
    """A figure that rests on people; printed numbers are its rivals."""
    votes: Votes[Answer] = Votes()
    answer: Answer = (float(number), float(number), None)
    for r in readings[:MOST_SHOWN]:
        votes.add(answer, r, 1.0)
    origins = count(votes.passages(answer))[2]
    given = (replace(printed, rivals=()), *printed.rivals) if printed else ()
    fewer = [f for f in given if PEOPLE_ONLY in f.reason and (f.high or 0) <= number]
    rivals = tuple(f for f in given if f.derived is None and f not in fewer)[:4]
    shown = votes.evidence(answer)
    derived = Derived(reason, shown) if number > 1 else None
    return Figure(state, *answer, latest(readings), origins, shown, rivals, reason, derived)
