"""Figures in the unit, and in the millions, of the measure before them: "from 8 pounds to 10", "$5,000 an hour, down from nine",
"built for £14m, it will cost 22 to repair", "a wage of Rs 350; they get 250".

Missed on purpose: what follows a share after "rise" and its like ("rose 8% to 40"), which may be a count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.last_unit import FAR, SCALE_OF
from synoptic.annotate.english.quantities.ranges import CHANGING
from synoptic.model.units import dimension

_HEDGE = r"(?:just |only |about |nearly |almost |some |around |roughly |barely |as little as |as much as |a mere )?"
_CHANGED = re.compile(
    r"(?: (?:an?|per) [\w-]+| each| apiece)?(?: (?:last|this) (?:month|year|week|quarter|season|time)| (?:in|a) [\w ]{3,14})?,?"
    rf"(?: and| then| and then| but)?(?: (?:up|down))? (?:from|to) {_HEDGE}"
)
_PAID = re.compile(
    r"\b(?:gets?|got|getting|pays?|paid|paying|earns?|earned|offers?|offered|charges?|charged|wants?|wanted|asks?|asked|costs?|costing|fetch(?:es|ed)?|makes?|made|"
    rf"brings?|brought|owes?|owed|takes? home|accepted|settled for|sells? for|sold for|went for|bought for|worth|give [a-z]+|gave [a-z]+) {_HEDGE}$"
)
_ENDS = re.compile(
    r" ?(?:[.,;:)]|$)| (?:an?|per|now|then|each|apiece|within|during|in|by|on|from|at|last|this|when|and|after|to|since|for|before|today|overnight|instead|but|while|if|until)\b"
    r"(?! (?:people|men|women|children|others?)\b)"
)
_SCALED = re.compile(r"\d ?-?(?P<scale>million|billion|trillion|crore|lakh|mn|bn|tn|m|k)\b")
_ALIKE = 10
"""How many times greater the one may be than the other."""

_FAR_APART = 1000
"""The same for what fell or rose from the one to the other."""
_OF_ANOTHER = re.compile(
    rf"(?:,| to| and| or|, and) (?:an? |the )?(?!crew|team|staff|group|crowd|party)[a-z-]+ of {_HEDGE}"
)
""" "From studios of 40 sq m to a duplex of 210"."""


def changed(amount: Amount, before: Sequence[Amount], text: str) -> Amount:
    """The amount with the unit of the measure before it, where the words between say that it is another value of the same."""
    last = next((a for a in reversed(before) if a.unit is not None), None)
    if last is None or amount.form != "number" or amount.unit is not None or last.form not in ("number", "money"):
        return amount
    if text[slice(*amount.core)] == "one" or not _ENDS.match(text, amount.end) or amount.start - last.end > FAR:
        return amount
    between = text[last.end : amount.start]
    tied = last is before[-1] and _CHANGED.fullmatch(between) is not None
    led = text[: last.start].endswith("from ")
    from_to = tied and not led and re.fullmatch(r"[^,]* to \D*", between) and " and to " not in between
    if from_to and last.unit == "%" and CHANGING.search(text[max(0, last.start - 60) : last.start]):
        return amount
    alike = last is before[-1] and _OF_ANOTHER.fullmatch(between) and text[: last.start].endswith(" of ")
    paid = last.form == "money" and _PAID.search(text[max(0, amount.start - 40) : amount.start])
    if not (tied or alike or paid) or (dimension(last.unit) in (None, "time") and last.unit != "{basis point}"):
        return amount
    factor = factor_of(amount, last, text, _FAR_APART if led or last.unit == "{basis point}" else _ALIKE)
    if factor is None:
        return amount
    return amount.in_unit(last.unit, factor)


def factor_of(amount: Amount, last: Amount, text: str, alike: float = _ALIKE) -> float | None:
    """By how much a figure is to be taken greater than it is printed, so that it is like the one before; None where it is not like it."""
    size, other = abs(amount.low or amount.high or 0), abs(last.low or last.high or 0)
    if not size or not other:
        return None
    printed = text[slice(*last.core)]
    scaled = _SCALED.search(printed) if last.form == "money" or "million" in printed or "billion" in printed else None
    scale = SCALE_OF[scaled["scale"]] if scaled else 1e3 if re.search(r"\d,000\b(?!,)", printed) else 1.0
    for factor in (1.0, scale):
        if 1 / alike < size * factor / other < alike:
            return factor
    return None
