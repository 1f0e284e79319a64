"""Years as they are printed and spoken: "1998", "'98", "nineteen ninety-eight", "two thousand and five"."""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import one_of
from synoptic.model.numerals import TENS, UNITS

YEAR = r"(?:1\d\d\d|2[01]\d\d)(?![\d%])"
_TEENS = one_of(w for w, n in UNITS.items() if n > 9)
_ONES = one_of(w for w, n in UNITS.items() if 0 < n < 10)
_TWO = rf"(?:{one_of(TENS)}(?:[- ]{_ONES})?|{_TEENS}|oh[- ]{_ONES})"
SPOKEN_YEAR = (
    rf"(?:(?:seventeen|eighteen|nineteen|twenty)[- ](?:hundred (?:and )?)?{_TWO}"
    rf"|two thousand(?: (?:and )?(?:{one_of(TENS)}(?:[- ]{_ONES})?|{_TEENS}|{_ONES}))?)"
)
"""As read out in broadcasts. "Twenty ten" and "nineteen hundred and five" too; not the plain count "two thousand" by itself, which
the rules that use this must tell apart."""


def year_of(text: str) -> int | None:
    """1998 for "1998", "'98" or "nineteen ninety-eight"; two digits up to 40 are of this century."""
    number = re.sub(r"\D", "", text)
    if len(number) == 4:
        return int(number)
    if len(number) == 2:
        return int(number) + (2000 if int(number) <= 40 else 1900)
    return _spoken(text) if re.search("teen|twenty|thousand", text) else None


def _spoken(text: str) -> int | None:
    words = re.sub(r"[- ]+(?:and )?", " ", text.strip()).split()
    head, rest = words[0], [w for w in words[1:] if w not in ("hundred", "thousand", "oh", "and")]
    century = 20 if head in ("two", "twenty") else UNITS.get(head)
    if century is None:
        return None
    return century * 100 + sum(TENS.get(w, UNITS.get(w, 0)) for w in rest)
