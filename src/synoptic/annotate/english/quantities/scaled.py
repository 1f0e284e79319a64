"""Figures with a scale and without a unit, in that of the measure of such a scale beside them: "losses of 61m francs, at a cost of 2m a
day", "bids of 4.1m and 4.4m rand", "a combined 4.4bn euros for three licences, 1.2bn of it from one firm".

A bare "1.1m" is read as metres otherwise. Missed on purpose: figures behind which a noun stands that they may count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.last_unit import FAR, SCALED
from synoptic.model.units import dimension

_IN_M = re.compile(r"\d+(?:\.\d+)?m")
_LONG = re.compile(
    r" (?:long|high|deep|tall|wide|thick|across|away|above|below|apart|up|down|underground|of (?:snow|water|rain|mud|ice|sand)|north|south|"
    r"east|west|pool|race|sprint|final|hurdles|relay|freestyle|backstroke|butterfly|mark|tower|mast|wall|waves?)\b|-"
)
_METRES = re.compile(
    r"\d ?(?:km|cm|mm|metres?|meters?|feet|ft|kilomet)\b|\b(?:depth|height|altitude|sprint|hurdles|relay|jump|throw|pool)\b"
)
_OPEN = re.compile(
    r" ?(?:[.,;:)]|$)| (?:of (?:it|that|which)|owed|spent|paid|lost|earmarked|set|raised|in|by|on|from|at|to|for|a (?:day|week|month|year)|"
    r"last|this|more|less|has|have|had|was|were|will|is|are|and|but|as|after|before|while|when)\b"
)
"""What stands behind a figure that counts no noun of its own."""
_MONEY_OFTEN = frozenset(("bn", "tn", "million", "billion", "trillion", "crore", "lakh", "mn"))
_NEXT = re.compile(r" (?:and|or|to) ")
_OF_IT = re.compile(r" of (?:it|that|which)\b")


def with_unit_of_scaled(amount: Amount, before: Sequence[Amount], then: Sequence[Amount], text: str) -> Amount:
    """The amount in millions of the unit of the scaled one before or right behind it, where it has no other and no noun to count."""
    if amount.form != "number" or amount.unit not in (None, "m"):
        return amount
    printed = text[slice(*amount.core)]
    in_m = amount.unit == "m" and _IN_M.fullmatch(printed) is not None
    if amount.unit == "m" and (not in_m or _LONG.match(text, amount.core[1]) or _METRES.search(text)):
        return amount
    scaled = SCALED.search(printed)
    if scaled is None and not in_m:
        return amount
    if in_m and then and _NEXT.fullmatch(text[amount.end : then[0].start]) and _is_scaled(then[0], text):
        return _of(amount, then[0], in_m=True)
    beside = _told(amount, before, text, in_m=in_m)
    if beside is None or not _OPEN.match(text, amount.end):
        return amount
    of_it = _OF_IT.match(text, amount.end)
    sums = beside.form == "money" and scaled is not None and scaled["scale"] in _MONEY_OFTEN
    return _of(amount, beside, in_m=in_m) if in_m or of_it or (sums and _is_sum_of(text, amount, beside)) else amount


def _told(amount: Amount, before: Sequence[Amount], text: str, *, in_m: bool) -> Amount | None:
    """The nearest scaled amount before that has a unit, of length none; money alone where the figure cannot be metres."""
    for other in reversed(before):
        if amount.start - other.end > FAR or not _is_scaled(other, text):
            continue
        if other.form == "money" or (in_m and dimension(other.unit) not in ("length", "count", None)):
            return other
    return None


def _is_scaled(other: Amount, text: str) -> bool:
    return other.unit is not None and SCALED.search(text[other.start : other.end]) is not None


_COUNTED = re.compile(
    r"\b(?:users?|people|visitors?|passengers?|customers?|members|population|subscribers?|viewers?|voters|households|barrels?|tonnes|tons|litres|"
    r"doses|vehicles|cars|units|copies|tickets|shares|votes|hectares|acres)\b"
)


def _is_sum_of(text: str, amount: Amount, beside: Amount) -> bool:
    """Whether a figure in words or letters of a scale is money as the one beside it: nothing that is counted in millions stands between."""
    return not _COUNTED.search(text[beside.end : amount.start]) and not _COUNTED.search(
        text[amount.end : amount.end + 25]
    )


def _of(amount: Amount, other: Amount, *, in_m: bool) -> Amount:
    return replace(amount.in_unit(other.unit, 1e6 if in_m else 1.0), form=other.form)
