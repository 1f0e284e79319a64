"""Number words without a number ("dozens"), and hedges: what interval each leaves open."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from synoptic.annotate.numbers import DIGITS, SHORT_SCALES, one_of, read_number

LOOSE: dict[str, tuple[float, float | None]] = {
    "a couple": (2, 3), "a handful": (3, 9), "a few": (3, 9), "several": (3, 9), "half a dozen": (6, 6), "half-a-dozen": (6, 6), "a dozen": (12, 12),
    "more than a dozen": (12, None), "dozens": (24, 99), "tens": (20, 99), "scores": (40, 199), "hundreds": (200, 999), "thousands": (2000, 9999),
    "tens of thousands": (20_000, 99_999), "hundreds of thousands": (200_000, 999_999), "millions": (2e6, 99e6),
    "tens of millions": (20e6, 99e6), "hundreds of millions": (200e6, 999e6), "billions": (2e9, 99e9),
    "tens of billions": (20e9, 99e9), "hundreds of billions": (200e9, 999e9), "trillions": (2e12, 99e12),
    "half a million": (5e5, 5e5), "half million": (5e5, 5e5), "a quarter million": (2.5e5, 2.5e5), "a quarter of a million": (2.5e5, 2.5e5), "half a billion": (5e8, 5e8), "a score": (20, 20),
}  # fmt: skip
"""Number words without a number: from two of the unit named to just below the next word that would be used; a few,
several and a handful from three to nine. All approximate."""

MULTIPLES = {
    f"{n} dozen": (12.0 * k, 12.0 * k) for n, k in (("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6))
}

_LOOSE_SCALES = {
    f"{words} {scale}": (low * size, high * size)
    for words, low, high in (
        ("a few", 3, 9), ("several", 3, 9), ("a couple", 2, 3), ("a couple of", 2, 3), ("a handful of", 3, 9), ("many", 2, 9),
    )
    for scale, size in (("dozen", 12), ("hundred", 100), ("thousand", 10**3), ("million", 10**6), ("billion", 10**9))
}  # fmt: skip

LOOSE |= _LOOSE_SCALES

BOUNDS = {
    "low": (
        "at least", "a minimum of", "no fewer than", "no less than", "not less than", "not fewer than", "more than", "over", "above",
        "upwards of", "upward of", "in excess of", "greater than", "exceeding", "well over", "well above", "north of", "larger than", "bigger than", "higher than", "greater than or equal to", "more than or equal to", ">", ">=", "≥",
    ),
    "high": (
        "up to", "at most", "no more than", "not more than", "a maximum of", "as many as", "as much as", "as high as", "fewer than",
        "less than", "under", "below", "well under", "well below", "smaller than", "lower than", "less than or equal to", "<", "<=", "≤",
    ),
    "about": (
        "about", "some", "around", "roughly", "approximately", "approx.", "an estimated", "estimated", "nearly", "almost", "close to", "circa", "c.",
        "just over", "just under", "slightly over", "slightly more than", "just more than", "a little over", "slightly less than", "slightly under", "a reported", "maybe", "perhaps", "more or less", "near",
        "in the region of", "somewhere around", "an approximate", "just shy of", "~",
    ),
    "": ("only", "just", "exactly", "a total of", "the", "a further", "another", "an additional", "all", "a record", "precisely", "as few as", "as little as"),
}  # fmt: skip
"""What a hedge does: "more than 5" and "over 5" exclude 5 in strictness, which the interval does not show: its low is 5."""

_SENSE = {phrase: sense for sense, phrases in BOUNDS.items() for phrase in phrases}

HEDGE = one_of(_SENSE)

_HEDGES_BEFORE = re.compile(rf"(?:(?<=\W)|^)({HEDGE})[ -]?$")

_AFTERWARDS = re.compile(r"^(?:\+| (?:or|and) (?:more|higher|greater|above|so|thereabouts|less|fewer|under|below)\b)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as printed and understood, before it is known what it counts. Places count in the sentence."""

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str | None
    approximate: bool
    form: str
    """number, money, age, ratio, fraction, zero, ordinal."""
    core: tuple[int, int]
    """The number and unit without hedges."""
    noun: str = ""


def value_of(words: str) -> tuple[float, float | None, bool] | None:
    """(low, high, loose) of a number word or figure."""
    words = words.strip()
    if words in LOOSE:
        return (*LOOSE[words], True)
    if words in MULTIPLES:
        return (*MULTIPLES[words], True)
    part = re.fullmatch(r"(\d)/(\d)|half an?", words)
    if part:
        value = int(part[1]) / int(part[2]) if part[1] and part[2] != "0" else 0.5
        return value, value, False
    short = re.fullmatch(rf"({DIGITS}) ?(bn|bln|mln|mn|m|k|tn|tln)", words)
    if short:
        value = round(float(short[1].replace(",", "")) * SHORT_SCALES[short[2]], 4)
        return value, value, False
    number = read_number(words)
    return None if number is None else (number, number, False)


def hedged(amount: Amount, text: str) -> Amount:
    """The amount with the hedges before it and "or more" after it."""
    start, end, low, high, approximate = amount.start, amount.end, amount.low, amount.high, amount.approximate
    for _ in range(3):
        m = _HEDGES_BEFORE.search(text[:start])
        if m is None:
            break
        sense = _SENSE[m[1]]
        if m[1] == "the" or (
            m[1] in ("all", "near", "over", "above", "under", "below", "c.") and not _numeric_use(m, text)
        ):
            break
        start = m.start(1)
        if sense == "low":
            high = None
        elif sense == "high":
            low, high = None, high if high is not None else low
        elif sense == "about":
            approximate = True
    after = _AFTERWARDS.match(text[end:])
    if after:
        end += after.end()
        if re.search(r"more|higher|greater|above|\+", after[0]):
            high = None
        elif re.search(r"so|about", after[0]):
            approximate = True
        else:
            low = None
    between = re.search(r"\bbetween $", text[:start])
    if between and high is not None and low is not None and low < high:
        start = between.start()
    return replace(amount, start=start, end=end, low=low, high=high, approximate=approximate)


def _numeric_use(m: re.Match[str], text: str) -> bool:
    """Whether "over", "under" bound the number and do not say where: "over 50 people" but not "over the border"."""
    return m[1] in ("over", "above", "under", "below") and not re.search(
        r"\b(?:sky|skies|hover\w*|fl[ey]\w*|spread) $", text[: m.start(1)]
    )
