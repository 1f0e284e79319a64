"""Number words without a number ("dozens", "a few hundred", "tens of thousands") and the interval each leaves open.

From two of the unit named to just below the next word that would be used; a few, several and a handful from three to nine.
All are approximate.
"""

from __future__ import annotations

import re

from synoptic.annotate.numbers import one_of

_PLURALS: dict[str, tuple[float, float]] = {
    "dozens": (24, 99), "tens": (20, 99), "scores": (40, 199), "hundreds": (200, 999), "thousands": (2000, 9999),
    "millions": (2e6, 99e6), "billions": (2e9, 99e9), "trillions": (2e12, 99e12), "lakhs": (2e5, 99e5), "crores": (2e7, 99e7),
}  # fmt: skip
_FEW: dict[str, tuple[float, float]] = {
    "a few": (3, 9), "several": (3, 9), "a handful": (3, 9), "a couple": (2, 3), "a couple of": (2, 3), "a handful of": (3, 9),
    "some few": (3, 9),
}  # fmt: skip
_DOZENS: dict[str, tuple[float, float]] = {
    "half a dozen": (6, 6), "half-a-dozen": (6, 6), "a half-dozen": (6, 6), "a half dozen": (6, 6), "half dozen": (6, 6),
    "half-dozen": (6, 6), "a dozen": (12, 12), "a score": (20, 20), "dozen": (12, 12),
}  # fmt: skip
_SIZES = {
    "dozen": 12, "hundred": 100, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9,
    "trillion": 10**12,
}  # fmt: skip
_OF_SIZE = {"thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7}

LOOSE_AT = (
    rf"(?:{one_of(['tens', 'dozens', 'scores', 'hundreds', 'thousands'])} of {one_of(_OF_SIZE)}|{one_of(_PLURALS)}"
    rf"|{one_of(_FEW)}(?: {one_of(_SIZES)}(?: {one_of(['thousand', 'million', 'billion', 'crore'])})?)?|many {one_of(_SIZES)}"
    rf"|{one_of(_DOZENS)})"
)
_LOOSE = re.compile(
    rf"(?P<tens>tens|dozens|scores|hundreds|thousands) of (?P<of>{one_of(_OF_SIZE)})(?![a-z])"
    rf"|(?P<plural>{one_of(_PLURALS)})(?![a-z])"
    rf"|(?P<few>many|{one_of(_FEW)}) (?P<size>{one_of(_SIZES)})(?: (?P<more>thousand|million|billion|crore))?(?![a-z])"
    rf"|(?P<some>{one_of(_FEW)})(?! of (?:dozen|hundred|thousand|million|billion)s?\b)(?![a-z])"
    rf"|(?P<dozen>{one_of(_DOZENS)})(?![a-z])"
)


def loose_value(text: str, at: int) -> tuple[int, float, float] | None:
    """(end, least, greatest) of the loose number word that begins at `at`."""
    m = _LOOSE.match(text, at)
    if m is None:
        return None
    if m["tens"]:
        low, size = _PLURALS[m["tens"]][0], _OF_SIZE[m["of"]]
        next_word = {"tens": 100, "dozens": 100, "scores": 200, "hundreds": 1000, "thousands": 10_000}[m["tens"]]
        return m.end(), low * size, next_word * size - (1 if size == 10**3 else size)
    if m["size"]:
        low, high = _FEW.get(m["few"], (2, 9))
        size = _SIZES[m["size"]] * (_SIZES[m["more"]] if m["more"] else 1)
        return m.end(), low * size, high * size
    low, high = (_PLURALS | _FEW | _DOZENS)[m["plural"] or m["some"] or m["dozen"]]
    if m["some"] and m["some"].endswith(" of"):
        return m.end() - 3, low, high
    return m.end(), low, high
