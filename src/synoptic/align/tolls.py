"""Whether a passage tells by its toll how many were killed or hurt: "the death toll has risen to three", "three people died".

The number, and what became of those counted, must be the same, and the statement's own event what became of them.

Missed on purpose: that the toll rose, which of those who died nobody learns.
"""

from __future__ import annotations

from synoptic.align.values import stated
from synoptic.model.content import Content
from synoptic.model.interval import ANYBODY
from synoptic.model.mention import Quantity

TOLLS = frozenset("toll number tally count total".split())
"""Nouns of how many there are."""
BEFALLING = {"killed": frozenset("kill die dead".split()), "injured": frozenset("injure hurt wound".split())}
"""What became of those counted -> the words that tell it."""


def told_by_toll(statement: Content, passage: Content) -> frozenset[str]:
    """The words of the statement that the passage need not have, for its toll tells them: what befell them, and that it was people."""
    if TOLLS.isdisjoint(passage.words) or statement.negated or passage.negated:
        return frozenset()
    given = [o for o in stated(passage, passage.quantities) if _state(o)]
    for q in stated(statement, statement.quantities):
        words = BEFALLING.get(_state(q), frozenset())
        if statement.head in words and any(
            _state(o) == _state(q) and (o.low, o.high) == (q.low, q.high) for o in given
        ):
            return frozenset((statement.head, q.noun)) if q.noun in ANYBODY else frozenset((statement.head,))
    return frozenset()


def _state(q: Quantity) -> str:
    """What became of those whom an exact number counts, where they are all who were; "" where that is not said."""
    exact = q.unit is None and q.low == q.high and not q.approximate and q.scope == "whole"
    return q.of if exact and q.of in BEFALLING else ""
