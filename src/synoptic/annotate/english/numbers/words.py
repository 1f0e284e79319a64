"""Numbers in English words and digits: regular expressions that find them in lower-case text, and what they come to.

The word grammar is the usual one of English numerals: tens-unit ("twenty-five"), hundreds, then scales in falling order.
Missed on purpose: years read as pairs ("nineteen ninety-six", which is a date), digits spelled one by one, Roman numerals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from synoptic.model.numerals import SCALES, TENS, UNITS

SHORT_SCALES = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "b": 10**9,
    "tn": 10**12,
    "tln": 10**12,
}
"""Written after digits; "m" and "b" only with money or before a plural noun, since "m" is the metre too."""

ORDINAL_WORDS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}
_SINGLE = tuple(ORDINAL_WORDS)
_UNDER_TEN = "first second third fourth fifth sixth seventh eighth ninth".split()
for _tens, _value in (("twenty", 20), ("thirty", 30)):
    for _word in _UNDER_TEN:
        ORDINAL_WORDS[f"{_tens}-{_word}"] = _value + ORDINAL_WORDS[_word]

FRACTIONS = {
    "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6,
    "⅐": 1 / 7, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8, "⅑": 1 / 9, "⅒": 1 / 10,
}  # fmt: skip
_DENOMINATORS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip


def lower_case(text: str) -> str:
    """Lower case of the same length, for the expressions of this room: white space as spaces, thin spaces between
    thousands as commas, curly apostrophes straight."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    grouped = re.sub(r"(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))", ",", lowered)
    return re.sub(r"\s", " ", grouped).replace("’", "'")


def one_of(words: Iterable[str]) -> str:
    """A non-capturing alternation of the given words, longest first."""
    return "(?:" + "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w))) + ")"


_SMALL = rf"(?:{one_of(TENS)}(?:[- ]{one_of(w for w, n in UNITS.items() if 0 < n < 10)})?|{one_of(UNITS)})"
_BIG = one_of(SCALES)
_TAIL = rf"(?:(?:,? and | |-){_SMALL})?"
WORDS = rf"(?:(?:{_SMALL}|(?:an? )?{_BIG}{_TAIL})(?:[- ]{_BIG}{_TAIL})*)"
"""A cardinal in words: "two", "twenty-five", "a hundred and six", "three thousand"."""

DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?)"
"""Digits with or without thousands separators and decimals."""

MIXED = rf"(?:{DIGITS}(?:[- ]?{_BIG}\b|[- ](?:\d/\d)(?!\d)|[½¼¾⅓⅔⅛])?|[½¼¾⅓⅔⅛])"
CARDINAL = rf"(?:{MIXED}|{WORDS})"
"""Any cardinal: "14", "1,200", "1.5 million", "2 1/2", "forty-one"."""

FRACTION = rf"(?:(?:an?|one|two|three|four|five|six|seven|nine)[- ]{one_of(_DENOMINATORS)}|half|\d/\d(?!\d))"
"""A part of one: "two-thirds", "a quarter", "half", "3/4"."""

ORDINAL = rf"(?:(?:twenty|thirty)-{one_of(_UNDER_TEN)}|{one_of(_SINGLE)}|\d{{1,3}}(?:,\d{{3}})?(?:st|nd|rd|th))"


def read_number(text: str) -> float | None:
    """What a string matched by CARDINAL comes to; None where the words make no numeral ("two three")."""
    text = text.strip().lower()
    if not text:
        return None
    if text[-1] in FRACTIONS:
        whole = text[:-1].strip()
        return FRACTIONS[text[-1]] + (float(whole.replace(",", "")) if whole else 0)
    if text[0].isdigit():
        return _read_digits(text)
    return _read_words(re.split(r"[\s,-]+", text))


def _read_digits(text: str) -> float | None:
    match = re.fullmatch(rf"({DIGITS})(?:[- ](\d)/(\d)|[- ]?([a-z]+))?", text)
    if match is None:
        return None
    value = float(match[1].replace(",", ""))
    if match[2]:
        return value + int(match[2]) / int(match[3]) if match[3] != "0" else None
    if match[4]:
        scale = SCALES.get(match[4]) or SHORT_SCALES.get(match[4])
        return round(value * scale, 6) if scale else None
    return value


def _read_words(words: list[str]) -> float | None:
    total, group, room = 0, 0, 10**15
    fresh = True
    for word in words:
        if word in ("a", "an", "and"):
            continue
        if word in UNITS or word in TENS:
            value = UNITS.get(word, TENS.get(word, 0))
            if not fresh and (group % 10 or (group % 100 and value >= 10)):
                return None
            group, fresh = group + value, False
        elif word == "hundred":
            if group > 99:
                return None
            group, fresh = max(group, 1) * 100, False
        elif word in SCALES:
            if SCALES[word] >= room:
                return None
            room = SCALES[word]
            total, group, fresh = total + max(group, 1) * room, 0, True
        else:
            return None
    return float(total + group)


def read_fraction(text: str) -> float | None:
    """What a string matched by FRACTION comes to, 0..1 or a little more."""
    text = text.strip().lower()
    if re.fullmatch(r"\d/\d", text):
        return int(text[0]) / int(text[2]) if text[2] != "0" else None
    if text == "half":
        return 0.5
    head, _, part = text.replace("-", " ").partition(" ")
    below = _DENOMINATORS.get(part)
    if below is None:
        return None
    return (1 if head in ("a", "an") else UNITS[head]) / below


def read_ordinal(text: str) -> int | None:
    """1 for "first" or "1st"."""
    text = text.lower().replace(" ", "-")
    if text in ORDINAL_WORDS:
        return ORDINAL_WORDS[text]
    match = re.fullmatch(r"(\d{1,3}(?:,\d{3})?)(?:st|nd|rd|th)", text)
    return int(match[1].replace(",", "")) if match else None
