"""How long ago something was, as a number: "112 million years ago", "six years ago"."""

from __future__ import annotations

import re

from synoptic.judge.sides import Reading
from synoptic.model.mention import Quantity, Time
from synoptic.model.numerals import SCALES, TENS, UNITS

AGO = re.compile(
    r"(?:(about|around|some|roughly|nearly|almost) )?([\w.,-]+)((?: \w+illion| thousand)?) (year|month|week)s ago", re.I
)
"""Words of how long ago."""
IN = {"year": "a", "month": "mo", "week": "wk"}


def since(reading: Reading, t: Time) -> Quantity | None:
    """How long ago a time was by its words; None where they give no number."""
    found = AGO.fullmatch(t.text)
    number = _number(found[2]) if found else None
    if found is None or number is None:
        return None
    number *= SCALES.get(found[3].strip().lower(), 1)
    unit = IN[found[4].lower()]
    before = reading.article.text[max(0, t.span.start - 8) : t.span.start].lower()
    about = bool(found[1]) or before.endswith(("about ", "around ", "some ", "nearly ", "almost ", "roughly "))
    return Quantity(t.report, t.span, t.text, number, number, unit, "length", about, "length")


def _number(said: str) -> float | None:
    word = said.lower().replace(",", "")
    if word.replace(".", "", 1).isdigit():
        return float(word)
    tens, _, ones = word.partition("-")
    if tens in TENS and (not ones or ones in UNITS):
        return float(TENS[tens] + UNITS.get(ones, 0))
    return float(UNITS[word]) if word in UNITS else None
