"""A number set against one told before: "27 cases, up from 19 a week ago", "six cubs, against four last year".

It counts what the one before counted. Missed on purpose: numbers that have a noun of their own, and measures, whose unit
`elided` finds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.pieces import Line
from synoptic.model.mention import Quantity
from synoptic.model.span import Span

_AGAINST = re.compile(
    r"\b(?:(?:up|down)(?: sharply| slightly| steeply)? (?:from|on)|compared (?:with|to)|as against|against|versus|in contrast (?:with|to)|"
    r"to (?:about |nearly |almost |just |some )?\S+(?: \w+){0,3},? from) (?:a record |the |its )?$"
)
_ENDS = re.compile(
    r" ?(?:[.,;:)]|$)| (?:a (?:week|month|year|decade|day|fortnight)|the (?:week|month|year|day|previous|same|season)|last|in|at|on|two|three|five|ten|"
    r"before|earlier|previously|when|during|and|but|for|now|this|then|under|over the|recorded|reported|seen|registered)\b"
)
_STEP = re.compile(r"\bby (?:about |nearly |almost |more than |another |a further |only |just |some )?$")
_SUMMED = frozenset("killed injured missing infected arrested".split())
"""States whose counts add up from day to day."""
_FAR = 110
"""Letters between the two."""


def compared(amount: Amount, found: Sequence[Quantity], line: Line, offset: int) -> Quantity | None:
    """The quantity of a bare number that is compared with the one found last in its sentence; None where it is not."""
    text = line.text
    if amount.form != "number" or amount.unit is not None or not found or not _ENDS.match(text, amount.end):
        return None
    last, ahead = found[-1], text[max(0, amount.start - 50) : amount.start]
    between = text[last.span.end - offset : amount.start]
    if last.unit is not None or last.scope == "ordinal" or not (last.noun or last.of):
        return None
    if not 0 < len(between) < _FAR or ";" in between or not _AGAINST.search(ahead):
        return None
    words = line.printed[amount.start : amount.end]
    span = Span(offset + amount.start, offset + amount.end)
    return replace(
        last, span=span, text=words, low=amount.low, high=amount.high, approximate=amount.approximate, scope="whole"
    )


def step_before(read: Sequence[Amount], led_to: Quantity, line: Line, offset: int) -> Quantity | None:
    """The bare number before in "has grown by six to 25", which counts what the number that it led to counts."""
    if len(read) < 2 or led_to.unit is not None or not led_to.noun:
        return None
    step, last = read[-2], read[-1]
    if step.form != "number" or step.unit is not None or line.text[step.end : last.start] != " to ":
        return None
    if not _STEP.search(line.text[max(0, step.core[0] - 30) : step.core[0]]):
        return None
    span = Span(offset + step.start, offset + step.end)
    scope = "added" if led_to.of.split(" ")[0] in _SUMMED else "whole"
    return replace(
        led_to, span=span, text=line.printed[step.start : step.end], low=step.low, high=step.high,
        approximate=step.approximate, scope=scope,
    )  # fmt: skip
