"""Number words, and what may follow a number: decimals in words, fractions, scales."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import gcd

from synoptic.annotate.english.numbers.words import FRACTIONS, one_of
from synoptic.model.numerals import SCALES, TENS, UNITS

ONES = UNITS | {"nought": 0, "naught": 0, "nil": 0}
BIG = {word: size for word, size in SCALES.items() if word != "hundred"} | {
    "lakhs": 10**5,
    "crores": 10**7,
    "quadrillion": 10**15,
}
SMALL = ONES | TENS
WORD = one_of([*SMALL, "hundred", *BIG])
VULGAR = "".join(FRACTIONS)
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "thirtieth": 30, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_PARTS |= {word + "s": n for word, n in _PARTS.items() if n > 2} | {"half": 2}
_PART = one_of(_PARTS)
SCALE_NEXT = re.compile(rf"[- ]?(?P<word>hundred|{one_of(BIG)})(?![a-z])")
POINT = re.compile(rf" point (?P<words>{one_of(SMALL)}(?:[- ]{one_of(SMALL)})*)(?![a-z])")
AND_PART = re.compile(
    rf"(?: and |-and-)(?:(?P<n>an?|{one_of(n for n, v in ONES.items() if 0 < v < 10)})[- ])(?P<part>{_PART})(?![a-z]|-[a-z])"
)
_CLOSES = re.compile(r" ?(?:[.,;:!?)]|$)| (?:of|times|thousand|million|billion|per)\b")
_FRACTION = re.compile(
    rf"(?:(?P<n>an?|one|two|three|four|five|six|seven|eight|nine)(?: ?- ?| +))?(?P<part>{_PART})(?![a-z])"
    rf"|(?P<top>\d{{1,2}})/(?P<whole>\d{{1,2}})(?![\d/])|(?P<sign>[{VULGAR}])"
)
OF_A_SCALE = re.compile(r"(?: of an?| an?)?[- ](?P<word>million|billion|trillion|thousand|crore|lakh)(?![a-z])")
DOZEN = re.compile(r"[- ](?:dozens?|dozs?|dzs?)(?![a-z])")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as printed and what it comes to. Places count in the sentence."""

    start: int
    end: int
    low: float
    high: float
    loose: bool = False
    """ "dozens", "two dozen": approximate by themselves."""
    share: bool = False
    """ "two thirds": a part of something, unless a unit follows."""
    scale: float = 1.0
    """The scale word it ends in, which the first number of a range borrows: "5 to 6 million"."""
    figures: bool = False
    """Begins in digits, so that abbreviations may follow."""


def fraction(text: str, at: int) -> Numeral | None:
    """ "half", "two-thirds", "a quarter of a million", "3/4", "½": a share, a number of a scale where one follows."""
    m = _FRACTION.match(text, at)
    if m is None:
        return None
    if m["sign"]:
        value = FRACTIONS[m["sign"]]
    elif m["top"]:
        if (
            m["whole"] in ("0", "00")
            or int(m["top"]) >= int(m["whole"])
            or int(m["whole"]) not in (2, 3, 4, 5, 6, 8, 10, 16)
        ):
            return None
        value = int(m["top"]) / int(m["whole"])
    else:
        below = _PARTS[m["part"]]
        above = 1 if m["n"] in (None, "a", "an") else ONES[m["n"]]
        plural = m["part"].endswith("s")
        if (
            (m["n"] is None and below not in (2, 4))
            or (above == 1) == plural
            or above >= below
            or gcd(above, below) > 1
        ):
            return None
        value = above / below
    scale = OF_A_SCALE.match(text, m.end())
    if scale:
        size = SCALES[scale["word"]]
        return Numeral(at, scale.end(), value * size, value * size, scale=size)
    if m["part"] and m["n"] is None and m["part"] != "half":
        return None
    return Numeral(at, m.end(), value, value, share=True, figures=bool(m["top"] or m["sign"]))


def ends_there(text: str, at: int) -> bool:
    """Whether nothing follows that an ordinal could describe: "two and a third" but not "two and a third man"."""
    return bool(_CLOSES.match(text, at))


def part_of(m: re.Match[str]) -> float:
    return (1 if m["n"] in ("a", "an") else ONES[m["n"]]) / _PARTS[m["part"]]


def after_point(words: str) -> float:
    """ "nought four" -> .04, "seventy-one" -> .71, "five" -> .5"""
    digits, tens = "", 0
    for word in re.split(r"[- ]", words):
        if word in TENS:
            tens = TENS[word]
            continue
        digits += str(tens + ONES[word])
        tens = 0
    digits += str(tens) if tens else ""
    return float("0." + digits)
