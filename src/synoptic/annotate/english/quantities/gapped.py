"""Numbers whose verb and noun are left out, as those of the clause before: "he owns 12% of it, his sister eight".

Missed on purpose: gaps behind more than two words, which may be anything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.model.mention import Quantity

_HEDGE = r"(?:just |only |about |nearly |almost |barely )?"
_NO_NAME = (
    r"(?!(?:\w+ )?(?:of|in|to|at|by|for|from|with|on|than|about|over|under|was|were|are|is|be|been|said|says|say|and|or|had|has|have|got|another|all|"
    r"other|others|remaining|first|last|next|final|past|previous|same|top|as|but|not|then|when|while|who|whom|which|that|just|only|nearly|almost|some|a|an|the|more|up|down|killing|injuring|wounding|leaving|including) )"
)
_BY_OTHERS = re.compile(
    rf"[^.;]{{0,60}}?(?:,|;|,? and|,? while|,? but) (?:(?:the|his|her|its|their|our|my)(?: {_NO_NAME}[a-z'’-]+){{1,3}}|{_NO_NAME}[a-z'’-]+s) {_HEDGE}"
)
""" ", his sister eight", "; nurses three"."""
_THEN = re.compile(
    rf"(?: [a-z]+)?(?: of [a-z]+)? (?:in|on|at|for|by|last|this) [\w ]{{2,20}}(?:,|,? and|,? but|;) (?:by |to )?{_HEDGE}"
)
_AND_THERE = re.compile(
    r" (?:in|on|at|for|by|last|this|the (?:next|following|year)|next) ?(?:[a-z][\w'-]* ?){0,3}(?:[.,;:)]|$)"
)
""" "12 metres deep in May and nine in August"."""
_ENDS = re.compile(r" ?(?:[.,;:)]|$)")
_ALIKE = 20
"""How many times greater the one may be than the other."""


def is_gapped(amount: Amount, last: tuple[float | None, float | None, int], text: str) -> bool:
    """Whether a bare number is told as the one before it was. `last` is that one's interval and where it ends."""
    low, high, end = last
    if amount.form != "number" or amount.unit is not None or amount.start <= end:
        return False
    size, other = amount.low or amount.high or 0, low or high or 0
    if not size or not other or not 1 / _ALIKE < size / other < _ALIKE:
        return False
    between = text[end : amount.start]
    if _ENDS.match(text, amount.end):
        return bool(_BY_OTHERS.fullmatch(between))
    return bool(_AND_THERE.match(text, amount.end) and _THEN.fullmatch(between))


def with_unit_of_gap(amount: Amount, before: Sequence[Amount], text: str) -> Amount:
    """The amount in the unit of the one before it, where it is told as that was."""
    last = before[-1] if before else None
    if last is None or last.unit is None or last.form in ("age", "fraction") or last.unit in ("a", "mo"):
        return amount
    gapped = (text[amount.core[0]].isalpha() or last.unit == "%") and is_gapped(
        amount, (last.low, last.high, last.end), text
    )
    return replace(amount, unit=last.unit, form=last.form) if gapped else amount


def of_gap(amount: Amount, found: Sequence[Quantity], text: str, offset: int, passage_text: str) -> Quantity | None:
    """The quantity of a small number in words that would say nothing, where it is told as the one before it was."""
    last = found[-1] if found else None
    if last is None or last.unit is not None or not last.noun or last.scope == "ordinal":
        return None
    if not is_gapped(amount, (last.low, last.high, last.span.end - offset), text):
        return None
    span = replace(last.span, start=offset + amount.start, end=offset + amount.end)
    printed = passage_text[amount.start : amount.end]
    return replace(
        last, span=span, text=printed, low=amount.low, high=amount.high, approximate=amount.approximate, scope="whole"
    )
