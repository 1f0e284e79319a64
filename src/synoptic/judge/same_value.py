"""The passages that give the very value of a side, in whatever words: whoever prints "three of the passengers were killed" stands beside
those by whom the dead "have risen to three".

Missed on purpose: numbers of things without a state, which may be of others of their kind; passages of a report that stands on another
side; numbers of a part or of another place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from synoptic.judge.other_events import of_another
from synoptic.judge.sides import Reading
from synoptic.model import interval
from synoptic.model.claim import Evidence
from synoptic.model.finding import Conflict, Side
from synoptic.model.mention import Quantity

JUDGED = frozenset(("update", "contradiction"))
MOST = 4
"""Passages that are added to a side."""
Printed = Mapping[tuple[float | None, float | None], Sequence[tuple[Reading, Quantity]]]
Readings = Mapping[tuple[str, int, int], Reading]


def completed(
    conflicts: Sequence[Conflict], reports: Sequence[Sequence[Reading]], day: str | None
) -> tuple[Conflict, ...]:
    """The conflicts of numbers of people or things in a state, each side with whatever else gives its number."""
    if not any(c.kind == "quantity" and c.verdict in JUDGED for c in conflicts):
        return tuple(conflicts)
    printed: dict[tuple[float | None, float | None], list[tuple[Reading, Quantity]]] = defaultdict(list)
    readings: dict[tuple[str, int, int], Reading] = {}
    for reading in (r for report in reports for r in report):
        readings[_place(reading.evidence)] = reading
        for q in reading.content.quantities:
            if q.unit is None and {*q.of.split()} & interval.STATES:
                printed[(q.low, q.high)].append((reading, q))
    return tuple(_completed(c, printed, readings, day) for c in conflicts)


def _completed(conflict: Conflict, printed: Printed, readings: Readings, day: str | None) -> Conflict:
    if conflict.kind != "quantity" or conflict.verdict not in JUDGED:
        return conflict
    sides, passages = [], {*conflict.passages}
    for side in conflict.sides:
        taken = {e.report for other in conflict.sides if other is not side for e in other.evidence}
        more = [r for r in _more(side, printed, readings, day) if r.article.id not in taken][:MOST]
        held = {_place(e): e for e in (*side.evidence, *(r.evidence for r in more))}
        sides.append(replace(side, evidence=tuple(held[k] for k in sorted(held))))
        passages |= {r.pid for r in more}
    return replace(conflict, sides=tuple(sides), passages=tuple(sorted(passages)))


def _more(side: Side, printed: Printed, readings: Readings, day: str | None) -> Iterator[Reading]:
    """Other passages that give the side's number for those in the same state."""
    known = {_place(e) for e in side.evidence}
    for e in side.evidence:
        reading = readings.get(_place(e))
        for q in (q for q in (reading.content.quantities if reading else ()) if q.text.lower() == side.value.lower()):
            for other, r in printed.get((q.low, q.high), ()):
                place = _place(other.evidence)
                if place not in known and interval.counts_same(q, r) and not of_another(other, day):
                    known.add(place)
                    yield other


def _place(e: Evidence) -> tuple[str, int, int]:
    return e.report, e.span.start, e.span.end
