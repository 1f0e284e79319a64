"""Number words without a number ("dozens", "a few hundred", "tens of thousands") and the interval each leaves open.

From two of the unit named to just below the next word that would be used; a few, several and a handful from three to nine.
All are approximate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from synoptic.annotate.english.numbers.words import one_of as one_of

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
_ALONE = _PLURALS | _FEW | _DOZENS
_OF_SIZE = {
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
    "lakhs": 10**5,
    "crores": 10**7,
}


def _spaced(words: Iterable[str]) -> str:
    """An alternation in which a blank stands for any number of them."""
    return one_of(words).replace(r"\ ", " +")


LOOSE_AT = (
    rf"(?:{_spaced(['tens', 'dozens', 'scores', 'hundreds', 'thousands'])} of {_spaced(_OF_SIZE)}|{_spaced(_PLURALS)}"
    rf"|{_spaced(_FEW)}(?: {_spaced(_SIZES)}(?: {_spaced(['thousand', 'million', 'billion', 'crore'])})?)?|many {_spaced(_SIZES)}"
    rf"|{_spaced(_DOZENS)})"
)
_LOOSE = re.compile(
    rf"(?P<tens>tens|dozens|scores|hundreds|thousands) of (?P<of>{_spaced(_OF_SIZE)})(?![a-z])"
    rf"|(?P<plural>{_spaced(_PLURALS)})(?![a-z])"
    rf"|(?P<few>many|{_spaced(_FEW)}) (?P<size>{_spaced(_SIZES)})(?: (?P<more>thousand|million|billion|crore))?(?![a-z])"
    rf"|(?P<some>{_spaced(_FEW)})(?! of (?:dozen|hundred|thousand|million|billion)s?\b)(?![a-z])"
    rf"|(?P<dozen>{_spaced(_DOZENS)})(?![a-z])"
)


def loose_value(text: str, at: int) -> tuple[int, float, float] | None:
    """(end, least, greatest) of the loose number word that begins at `at`."""
    m = _LOOSE.match(text, at)
    if m is None:
        return None
    word = {name: re.sub(" +", " ", found or "") for name, found in m.groupdict().items()}
    if word["tens"]:
        low, size = _PLURALS[word["tens"]][0], _OF_SIZE[word["of"]]
        next_word = {"tens": 100, "dozens": 100, "scores": 200, "hundreds": 1000, "thousands": 10_000}[word["tens"]]
        return m.end(), low * size, next_word * size - (1 if size == 10**3 else size)
    if word["size"]:
        low, high = _FEW.get(word["few"], (2, 9))
        size = _SIZES[word["size"]] * (_SIZES[word["more"]] if word["more"] else 1)
        return m.end(), low * size, high * size
    low, high = _ALONE[word["plural"] or word["some"] or word["dozen"]]
    if word["some"].endswith(" of"):
        return m.end() - 3, low, high
    return m.end(), low, high
