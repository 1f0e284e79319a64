"""The figures of the event: how many killed, injured, arrested and so on, with the best supported value.

Printed numbers are weighed by how early they stand and in how many reports; the others are rivals. Where the reports
name more people killed or hurt than any of them counts, those named are the figure. "A fifth victim" raises four to five.
Zero is stated only where a report states it. What no report prints is marked as derived, with what it was made from. Those
who were hurt: `injured`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic.judge.elsewhere import elsewhere
from synoptic.judge.fates import HIT, HURT, KILLED
from synoptic.judge.figure_making import named_as, raised, resting_on, with_doer
from synoptic.judge.found_since import nobody_left, one_left
from synoptic.judge.injured import injured
from synoptic.judge.named import known_people, surely
from synoptic.judge.numbers import Count, best_number, printed_votes
from synoptic.judge.other_states import in_state
from synoptic.judge.persons import persons
from synoptic.judge.sides import Reading
from synoptic.judge.tolls import Toll, tolls, without_series
from synoptic.judge.votes import LEADING, early
from synoptic.model.entity import Resolution
from synoptic.model.event import Figure

STATES = {
    "killed": ("killed", "dead"),
    "injured": ("injured", "wounded", "hurt"),
    "arrested": ("arrested", "detained"),
    "missing": ("missing",),
    "displaced": ("displaced", "evacuated"),
    "rescued": ("rescued",),
}
HEAD = 14
PASSING = 0.12
"""Nearness to the head, by report, below which deaths that no number tells are of another event. Of 0 to .2: .12 and more alike."""
SPOKEN = "the reports speak of a death, and tell nobody's"


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
        killed = resting_on("killed", 1, told[KILLED].spoken, SPOKEN, None, count)
    found = {"killed": killed, "injured": injured(told, killed, names, count)}
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
    stated, least = with_doer(toll)
    hit = {s.low for state in (HURT, HIT) for s in told[state].stated}
    ordinal = [(n, r) for n, r in toll.ordinal if not hit & {n, n - 1}]  # else it counts the dead with those hurt
    nth = {r.pid for n, r in ordinal if n > 1}
    least = [(n, r) for n, r in least if r.pid not in nth or n > 1]
    printed = raised("killed", best_number("killed", printed_votes(stated, least), count), ordinal, count)
    dead = known_people(toll.named, names, toll.whole)
    if len(dead) not in {s.low for s in stated} | {n for n, _ in least}:
        dead = surely(dead)
    if not toll.stated and not toll.ordinal and printed is not None and _in_passing(toll, reports):
        return None
    if not dead or printed is not None and (printed.low or 0) >= len(dead):
        return printed
    readings = [rs[0] for _, rs in sorted(dead.items())]
    return resting_on("killed", len(dead), readings, named_as(len(dead), "dead"), printed, count)


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
