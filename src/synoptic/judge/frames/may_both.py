"""What lets two numbers of one act both be right: rounding, a count that has grown, a part of what goes on, a place of several."""

from __future__ import annotations

import math

from synoptic.judge.frames.frame import DOER, DONE, Frame
from synoptic.judge.sides import later
from synoptic.judge.two_counts import by_the_way
from synoptic.model import edtf
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token

OCCASIONS = frozenset(
    "shift day round half leg stage session season week phase lap run heat set period quarter".split()
)
"""Nouns of a part of what goes on, of which the other clause may tell the whole."""
GATHERED = frozenset(
    "find recover rescue seize discover collect raise receive record register report pull evacuate restore burn destroy damage sell "
    "count log treat confirm clear save sign vaccinate test plant".split()
)
"""Acts that go on: the later report may tell more of them."""
LEAST = 100
"""Number from which one may be another one rounded."""


def loose(a: Frame, q: Quantity, b: Frame, r: Quantity, place: str) -> bool:
    """Whether two counts of one act, in one place of it, may both be right."""
    apart = (
        place in (DOER, DONE)
        and (elsewhere(a, b) or elsewhere(b, a))
        or occasions(a) != occasions(b)
        or of_more(a) != of_more(b)
        or by_the_way(a.reading, q) != by_the_way(b.reading, r)
    )
    return apart or rounded(q, r) or grown(a, q, b, r)


def grown(a: Frame, q: Quantity, b: Frame, r: Quantity) -> bool:
    """Whether the later of two reports may tell a count that has grown since."""
    after = later(a.reading, b.reading)
    if after is None:
        return False
    new, old = (q, r) if after is a.reading.article else (r, q)
    return (new.low or 0) > (old.low or 0) and bool({w for f in (a, b) for w in (f.act, f.verb.lemma)} & GATHERED)


def occasions(a: Frame, head: Token | None = None) -> frozenset[str]:
    """The parts of what goes on that it is set in: "on the first day", "in the second half"; `head`: what is counted itself."""
    kids = a.parse.children(a.verb.i)
    behind = [k for t in kids if t.dep == "prep" for k in a.parse.children(t.i) if k.dep == "pobj"]
    beside = [t for t in (*behind, *(t for t in kids if t.dep == "npadvmod")) if head is None or t.i != head.i]
    dated = [t.span for t in a.reading.content.times if t.edtf]
    beside = [t for t in beside if not any(s.start <= t.start < s.end for s in dated)]
    return frozenset(t.lemma.lower() for t in beside) & OCCASIONS


def of_more(a: Frame) -> bool:
    """Whether it is told of a month, a year or a length of time, in which more may be than on a day."""
    return bool(a.lengths) or any(edtf.day(t.edtf) is None for t in a.times)


def elsewhere(a: Frame, b: Frame) -> bool:
    """Whether the one is told of somebody or some place beside it of which the other's report knows nothing: "in Norway"."""
    known = frozenset(b.reading.entities.values())
    places = [p for place, p in a.places.items() if place not in (DOER, DONE)]
    return any(e.removeprefix("@") not in known for p in places for e in p.entities)


def rounded(q: Quantity, r: Quantity) -> bool:
    """Whether one of two numbers may be the other one rounded."""
    return _rounds(q.low, r.low) or _rounds(r.low, q.low)


def _rounds(x: float | None, y: float | None) -> bool:
    """Whether the first number is the second one, rounded to its own last digit."""
    if not x or not y or abs(x) < LEAST or x % 10:
        return False
    last = 10.0
    while x % (last * 10) == 0:
        last *= 10
    return math.isclose(round(y / last) * last, x) and y != x
