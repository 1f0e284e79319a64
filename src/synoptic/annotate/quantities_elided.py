"""Units left out where one of the same kind stands before: "130 yards by 40", "from 12 per cent to 7", "the lorry weighed 44".

A bare number takes the unit of the amount before it where words tie the two and no noun follows that it could count. Missed on
purpose: money, whose sign is hardly ever left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.quantities_hedges import Amount
from synoptic.model.units import dimension

_TIED = re.compile(
    r" by |,? (?:in|for|among|at|on) [\w' -]{2,24},? (?:and|to|from|against|versus|compared (?:with|to)|up from|down from) (?:just |only |about |nearly |almost |some )?"
    r"|,? (?:and )?(?:to|from|against|versus|compared (?:with|to)|up from|down from|up to|down to) (?:just |only |about |nearly |almost |some )?"
)
_NAMED = re.compile(r"\b(?:limit|maximum|minimum|average|norm|target|record|ceiling|threshold) of (?:just |only |about )?$")
_WEIGHED = re.compile(r"\bweigh(?:ed|s|ing|)(?: in at)? (?:just |only |about |nearly |almost |some )?$")
_STANDS_ALONE = re.compile(r" ?(?:[.,;:)]|$)| (?:in|by|on|from|at|to|last|this|when|and|after|a year|the|for|among|before)\b")
_FAR = 120
"""Letters between the two."""


def with_unit(amount: Amount, before: Sequence[Amount], text: str) -> Amount:
    """The amount with the unit of one before it, where it has none of its own and the words between tie the two."""
    if amount.form != "number" or amount.unit is not None or not before or not text[amount.core[0]].isdigit():
        return amount
    if not _STANDS_ALONE.match(text, amount.end):
        return amount
    last = before[-1]
    between = text[last.end : amount.start]
    plain = last.unit is not None and last.form in ("number", "fraction")
    if plain and dimension(last.unit) not in (None, "money") and _TIED.fullmatch(between):
        return replace(amount, unit=last.unit)
    ahead = text[max(0, amount.start - 40) : amount.start]
    if _WEIGHED.search(ahead):
        return _of_dimension(amount, before, ("mass",))
    if _NAMED.search(ahead) and plain and len(between) < _FAR and "money" != dimension(last.unit):
        return replace(amount, unit=last.unit)
    return amount


def _of_dimension(amount: Amount, before: Sequence[Amount], kinds: tuple[str, ...]) -> Amount:
    for other in reversed(before):
        if other.unit is not None and dimension(other.unit) in kinds and amount.start - other.end < _FAR:
            return replace(amount, unit=other.unit)
    return amount
