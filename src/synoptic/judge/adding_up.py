"""Figures of a whole that another report gives by its parts: 380,000 homes in two states, or 240,000 in one and 140,000 in the other.

Missed on purpose: parts that stand in two sentences; numbers of people in a state, which are compared as totals.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from synoptic.judge.sides import Difference, Reading
from synoptic.model.interval import STATES
from synoptic.model.mention import Quantity
from synoptic.model.span import Span

MOST = 6
"""Numbers of one sentence of which some are added up."""
LEAST = 10
"""Number from which a sum is no chance."""


def adds_up(d: Difference) -> bool:
    """Whether the one value is the sum of the other and of what stands beside it in its sentence."""
    return any(_whole(d, i) for i in (0, 1))


def _whole(d: Difference, i: int) -> bool:
    whole, part = _figure(d.passages[i], d.spans[i]), _figure(d.passages[1 - i], d.spans[1 - i])
    if whole is None or part is None or whole.low is None or part.low is None or whole.low < LEAST:
        return False
    beside = [q for q in d.passages[1 - i].content.quantities if _of_one_kind(q, part)][:MOST]
    return any(part.low + sum(q.low or 0.0 for q in some) == whole.low for some in _some(beside))


def _some(beside: list[Quantity]) -> Iterator[tuple[Quantity, ...]]:
    for n in range(1, len(beside) + 1):
        yield from combinations(beside, n)


def _of_one_kind(q: Quantity, part: Quantity) -> bool:
    """Whether a number may be another part: of one unit, and neither of something else nor of a part of this one."""
    if q.span == part.span or q.unit != part.unit or q.low is None or q.low != q.high or q.scope == "part":
        return False
    if {*q.of.split()} & STATES and {*q.of.split()} != {*part.of.split()}:
        return False
    return not q.noun or not part.noun or q.noun == part.noun


def _figure(reading: Reading, span: Span) -> Quantity | None:
    return next((q for q in reading.content.quantities if q.span == span and q.low == q.high), None)
