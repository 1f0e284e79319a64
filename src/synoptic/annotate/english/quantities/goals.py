"""Scores in words: "won five-nil", "three-two after extra time".

Missed on purpose: pairs that rise ("one-two"), and "one-all", whose second number is no word for one.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import one_of
from synoptic.annotate.english.quantities.contests import of_game
from synoptic.model.numerals import UNITS

_FEW = one_of(w for w, n in UNITS.items() if 0 < n < 13)
_IN_WORDS = re.compile(
    rf"(?P<first>{_FEW})[-–](?P<second>nil|{_FEW})(?=[ .,;:)]|$)(?! (?:years?|months?|weeks?|days?|hours?)\b)"
)


def goals_against(text: str, at: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the two numbers of a score in words stand, if it begins at `at`."""
    m = _IN_WORDS.match(text, at)
    if m is None or not of_game(text[:at] + text[m.end() :]):
        return None
    falls = m["second"] == "nil" or UNITS[m["first"]] > UNITS[m["second"]]
    return (m.span("first"), m.span("second")) if falls else None
