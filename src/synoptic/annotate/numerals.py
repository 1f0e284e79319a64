"""The number that begins at a place of a text: in words, in digits, or in both, with its fraction and its scale.

A sentence is read in lower case of the same length (`lower_case`), beside the letters as printed, which tell "10M" (ten
million) from "10m" (ten metres). The word grammar is the usual one of English numerals, the Indian scales included. Missed
on purpose: powers ("1e6"), sums ("two over three"), digits spelled one by one, a minus set apart from its figure (in print
a dash), and figures grouped in ways that leave two readings ("1.234" is a little more than one).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from math import gcd

from synoptic.annotate.numbers import FRACTIONS, SCALES, SHORT_SCALES, TENS, UNITS, one_of
from synoptic.annotate.quantities_loose import LOOSE_AT, loose_value

_ONES = UNITS | {"nought": 0, "naught": 0, "nil": 0}
_BIG = {word: size for word, size in SCALES.items() if word != "hundred"} | {
    "lakhs": 10**5,
    "crores": 10**7,
    "quadrillion": 10**15,
}
_SMALL = _ONES | TENS
_WORD = one_of([*_SMALL, "hundred", *_BIG])
_VULGAR = "".join(FRACTIONS)

_FIGURE = re.compile(
    r"(?P<european>\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d|,\d)|\d{1,3}(?:\.\d{3}){2,}(?![\d.]))"
    r"|(?P<spaced>\d{1,3}(?: \d{3})+(?:\.\d+)?(?![\d,]| \d))"
    r"|(?P<comma>\d+,\d{1,2}(?![\d,]))"
    r"|(?P<plain>(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?(?!\d)|\d+(?:[.·]\d+)?|\.\d+)"
)
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "thirtieth": 30, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_PARTS |= {word + "s": n for word, n in _PARTS.items() if n > 2} | {"half": 2}
_PART = one_of(_PARTS)

_NEXT = re.compile(rf"(?P<gap> ?- ?| *,? +and +(?:an? )?| +|)(?P<word>{_WORD})(?![a-z])")
_SCALE_NEXT = re.compile(rf"[- ]?(?P<word>hundred|{one_of(_BIG)})(?![a-z])")
_SHORT_NEXT = re.compile(
    r" ?(?P<word>bn|bln|mln|mn|mil|mm|mio|tn|tln|trn|cr)(?![a-z/²³])|(?P<letter>[kmb])(?![a-z/²³'\d])"
)
_DIGITS_NEXT = re.compile(r"(?P<and> and | )(?P<figure>[1-9]\d{0,2}(?:\.\d+)?)(?![\d,./:-])")
_POINT = re.compile(rf" point (?P<words>{one_of(_SMALL)}(?:[- ]{one_of(_SMALL)})*)(?![a-z])")
_SLASHED = re.compile(rf"[- ]+(?P<part>\d{{1,2}})/(?P<whole>\d{{1,2}})(?![\d/])| ?(?P<sign>[{_VULGAR}])")
_AND_PART = re.compile(
    rf"(?: and |-and-)(?:(?P<n>an?|{one_of(n for n, v in _ONES.items() if 0 < v < 10)})[- ])(?P<part>{_PART})(?![a-z]|-[a-z])"
)
_FRACTION = re.compile(
    rf"(?:(?P<n>an?|one|two|three|four|five|six|seven|eight|nine)(?: ?- ?| +))?(?P<part>{_PART})(?![a-z])"
    rf"|(?P<top>\d{{1,2}})/(?P<whole>\d{{1,2}})(?![\d/])|(?P<sign>[{_VULGAR}])"
)
_OF_A_SCALE = re.compile(r"(?: of an?| an?)?[- ](?P<word>million|billion|trillion|thousand|crore|lakh)(?![a-z])")
_DOZEN = re.compile(r"[- ](?:dozens?|dozs?|dzs?)(?![a-z])")
_DISTANCE_RUN = re.compile(
    r" (?:final|sprint|race|hurdles|relay|freestyle|dash|breaststroke|butterfly|backstroke|medley|run|runner|walk|individual|steeplechase)"
)
_LENGTH = re.compile(
    r" (?:long|wide|tall|high|deep|away|from|above|below|off|in (?:length|height|width|depth)|stretch|wave|tower|wall|pool|yacht)\b"
)
_OF_MANY = re.compile(
    r"\b(?:population|membership|audience|circulation|workforce|users|viewers|viewership|customers|subscribers|followers|people|migrants|refugees|visitors|jobs|passengers|voters|turnout|"
    r"households|copies|listeners|downloads|vehicles|cars|members|tourists|pupils|students|doses|tickets)\b(?:[^.;]|\.\d)*$"
)
_PICTURE = re.compile(r" (?:tv|television|video|resolution|display|race|run|screen|footage|camera|monitor)s?\b")
_PEOPLE = re.compile(
    r" (?!long|wide|tall|high|deep|away)(?!(?:is|was|has|does|this|its|his|as|across|less|plus|towards|always|perhaps|versus|overseas|besides|years|months|weeks|days|hours|minutes|seconds)\b)(?:[a-z]+-)?(?:[a-z]+s|people|children|men|women)\b"
)

START = re.compile(
    rf"(?<![\w.,/$£€#&])(?<!\w[-–'/])(?<!\d:)(?:(?:(?<!or )(?:minus |negative )|(?<![^\s(:=><~])[-−])?(?=[\d.])(?:\.?\d)|(?:(?<!or )(?:minus |negative ))?(?:an? )?(?:{_WORD})(?![a-z])"
    rf"|{LOOSE_AT}(?![a-z])|[{_VULGAR}]|(?:an? |one[- ])?(?:half|third|quarter|fifth|tenth)(?![a-z]))"
)  # fmt: skip
"""Where a number may begin."""


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


def numeral_at(text: str, printed: str, at: int, *, money: bool = False) -> Numeral | None:
    """The number that begins at `at`; None where there is none. With `money` a letter is a scale: "5m" is no length."""
    sign = re.compile(r"(?:minus |negative |[-−])(?=\S)").match(text, at)
    if sign:
        found = _unsigned(text, printed, sign.end(), money=money)
        return replace(found, start=at, low=-found.high, high=-found.low) if found else None
    return _unsigned(text, printed, at, money=money)


def _unsigned(text: str, printed: str, at: int, *, money: bool) -> Numeral | None:
    loose = loose_value(text, at)
    if loose is not None:
        end, low, high = loose
        return Numeral(at, end, low, high, loose=True)
    fraction = _fraction(text, at)
    if fraction is not None:
        return fraction
    if text[at : at + 1].isdigit() or text[at : at + 2].lstrip(".").isdigit():
        return _in_figures(text, printed, at, money=money)
    return _in_words(text, at)


def _fraction(text: str, at: int) -> Numeral | None:
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
        above = 1 if m["n"] in (None, "a", "an") else _ONES[m["n"]]
        plural = m["part"].endswith("s")
        if (
            (m["n"] is None and below not in (2, 4))
            or (above == 1) == plural
            or above >= below
            or gcd(above, below) > 1
        ):
            return None
        value = above / below
    scale = _OF_A_SCALE.match(text, m.end())
    if scale:
        size = SCALES[scale["word"]]
        return Numeral(at, scale.end(), value * size, value * size, scale=size)
    if m["part"] and m["n"] is None and m["part"] != "half":
        return None
    return Numeral(at, m.end(), value, value, share=True, figures=bool(m["top"] or m["sign"]))


def read_figure(text: str, at: int) -> tuple[int, float] | None:
    """End and value of the digits that begin at `at`: thousands in commas, points (twice or with a decimal comma) or spaces."""
    m = _FIGURE.match(text, at)
    if m is None:
        return None
    if m["spaced"] and " " in m[0] and m[0].count(" ") == 1 and not _spaced_once(text, m):
        figures = m[0].split(" ")[0]
        return at + len(figures), float(figures)
    if m["european"]:
        return m.end(), float(m[0].replace(".", "").replace(",", "."))
    if m["comma"]:
        return m.end(), float(m[0].replace(",", "."))
    return m.end(), float(m[0].replace(",", "").replace(" ", "").replace("·", "."))


_NO_THOUSANDS = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $|\b(?:no\.?|number|room|page|flight|route|bus|round|day|aged?) $|\d[ ,]$"
)


def _spaced_once(text: str, m: re.Match[str]) -> bool:
    """Whether "40 000" is one number; "on May 5 200 people" holds two."""
    return not _NO_THOUSANDS.search(text[: m.start()]) and m[0][0] != "0"


def _in_figures(text: str, printed: str, at: int, *, money: bool) -> Numeral | None:
    read = read_figure(text, at)
    if read is None:
        return None
    end, value = read
    slashed = _SLASHED.match(text, end)
    if slashed:
        if slashed["sign"]:
            value, end = value + FRACTIONS[slashed["sign"]], slashed.end()
        elif slashed["whole"].strip("0") and int(slashed["part"]) < int(slashed["whole"]) <= 64:
            value, end = value + int(slashed["part"]) / int(slashed["whole"]), slashed.end()
    point = _POINT.match(text, end)
    if point:
        value, end = value + _after_point(point["words"]), point.end()
    part = _AND_PART.match(text, end)
    if part and (part["part"] in ("half", "quarter", "quarters") or _ends_there(text, part.end())):
        value, end = value + _part_of(part), part.end()
    scale = _SCALE_NEXT.match(text, end)
    if scale:
        return _scaled(text, at, value, scale)
    short = _SHORT_NEXT.match(text, end)
    if short and _is_scale(text, printed, short, money=money):
        size = {"mil": 10**6, "mm": 10**6, "trn": 10**12, "cr": 10**7}.get(short["word"] or "") or SHORT_SCALES[
            short["word"] or short["letter"]
        ]
        return Numeral(at, short.end(), round(value * size, 6), round(value * size, 6), scale=size, figures=True)
    dozen = _DOZEN.match(text, end)
    if dozen and value < 100:
        return Numeral(at, dozen.end(), value * 12, value * 12, loose=True, scale=12, figures=True)
    return Numeral(at, end, value, value, figures=True)


def _is_scale(text: str, printed: str, m: re.Match[str], *, money: bool) -> bool:
    """Whether an abbreviation after digits is a scale: "10M", "30m people", "5k" but not "10m", "a 4K screen", "7.62mm"."""
    if m["word"]:
        if m["word"] in ("mm", "cr"):
            return money or (m["word"] == "mm" and printed[m.start() : m.end()].strip() == "MM")
        return True
    after = text[m.end() : m.end() + 24]
    if money:
        return True
    if m["letter"] == "k":
        return not _PICTURE.match(after)
    if m["letter"] == "b":
        return not _PICTURE.match(after)
    if printed[m.start()] == "M":
        return not _DISTANCE_RUN.match(after)
    if _DISTANCE_RUN.match(after) or _LENGTH.match(after):
        return False
    return bool(_PEOPLE.match(after)) or bool(_OF_MANY.search(text[max(0, m.start() - 60) : m.start()]))


def _scaled(text: str, at: int, value: float, scale: re.Match[str]) -> Numeral:
    """Digits with a scale in words, and what falls under it: "2 crore 30 lakh", "3 hundred and 21", "3 million and a half"."""
    size: float = {"hundred": 100}.get(scale["word"]) or _BIG[scale["word"]]
    end, total, unit = scale.end(), value * size, size
    again = _SCALE_NEXT.match(text, end)
    if again and again["word"] in _BIG and text[end] in " -":
        end, total, size = again.end(), total * _BIG[again["word"]], size * _BIG[again["word"]]
        return Numeral(at, end, round(total, 6), round(total, 6), scale=size, figures=True)
    while more := _DIGITS_NEXT.match(text, end):
        under = _SCALE_NEXT.match(text, more.end())
        smaller = {"hundred": 100, **_BIG}.get(under["word"], unit) if under else 1
        if (under is None and more["and"] == " ") or float(more["figure"]) * smaller >= unit or smaller >= unit:
            break
        total, unit, end = total + float(more["figure"]) * smaller, smaller, under.end() if under else more.end()
        size = smaller
    part = _AND_PART.match(text, end)
    if part and size >= 10**5 and unit == size and not _OF_A_SCALE.match(text, part.end()):
        total, end = total + _part_of(part) * size, part.end()
    return Numeral(at, end, round(total, 6), round(total, 6), scale=size, figures=True)


def _ends_there(text: str, at: int) -> bool:
    """Whether nothing follows that an ordinal could describe: "two and a third" but not "two and a third man"."""
    return bool(re.compile(r" ?(?:[.,;:!?)]|$)| (?:of|times|thousand|million|billion|per)\b").match(text, at))


def _part_of(m: re.Match[str]) -> float:
    return (1 if m["n"] in ("a", "an") else _ONES[m["n"]]) / _PARTS[m["part"]]


def _after_point(words: str) -> float:
    """ "nought four" -> .04, "seventy-one" -> .71, "five" -> .5"""
    digits, tens = "", 0
    for word in re.split(r"[- ]", words):
        if word in TENS:
            tens = TENS[word]
            continue
        digits += str(tens + _ONES[word])
        tens = 0
    digits += str(tens) if tens else ""
    return float("0." + digits)


def _in_words(text: str, at: int) -> Numeral | None:
    article = re.compile(r"an? (?=hundred|thousand|million|billion|trillion|lakh|crore)").match(text, at)
    end = article.end() if article else at
    total, group, room, scale = 0.0, 0.0, float("inf"), 1.0
    fresh, last = True, ""
    first = True
    while m := _NEXT.match(text, end):
        word, gap = m["word"], m["gap"]
        if first and gap:
            break
        if "and" in gap and _AND_PART.match(text, end):
            break
        if "and" in gap and (gap.rstrip().endswith((" a", " an")) and word in _SMALL or last in _SMALL):
            break
        if word in _SMALL:
            value = _SMALL[word]
            joins = fresh or (group % 100 == 0 and value > 0) or (last in TENS and 0 < value < 10 and "and" not in gap)
            if not joins or (not first and gap == "" and last not in TENS):
                break
            group, fresh = group + value, False
        elif word == "hundred":
            if group > 99 or (fresh and not first):
                break
            group, fresh, scale = (group or 1) * 100, False, 100
        elif last in _BIG and fresh and _BIG[word] >= room:
            total, scale, room = total * _BIG[word], _BIG[word], _BIG[word]
        elif _BIG[word] < room and not (fresh and last):
            room = scale = _BIG[word]
            total, group, fresh = total + (group or 1) * room, 0, True
        else:
            break
        if word in _SMALL:
            scale = 1.0
        end, last, first = m.end(), word, False
    if first:
        return None
    return _with_rest(text, Numeral(at, end, total + group, total + group, scale=scale), last)


def _with_rest(text: str, n: Numeral, last: str) -> Numeral:
    """The numeral with its decimals, its fraction, the dozen or the scale after them."""
    value, end = n.low, n.end
    point = _POINT.match(text, end)
    part = _AND_PART.match(text, end)
    if point:
        value, end = value + _after_point(point["words"]), point.end()
    elif part and n.scale >= 10**5 and last in _BIG:
        under = _OF_A_SCALE.match(text, part.end())
        size = SCALES[under["word"]] if under and SCALES[under["word"]] < n.scale else n.scale
        end = under.end() if under else part.end()
        return replace(n, end=end, low=value + _part_of(part) * size, high=value + _part_of(part) * size)
    elif part and (part["part"] in ("half", "quarter", "quarters") or _ends_there(text, part.end())):
        value, end = value + _part_of(part), part.end()
    if end > n.end:
        scale = _SCALE_NEXT.match(text, end)
        if scale and scale["word"] in _BIG:
            value, end = value * _BIG[scale["word"]], scale.end()
            return replace(n, end=end, low=value, high=value, scale=_BIG[scale["word"]])
        return replace(n, end=end, low=value, high=value)
    dozen = _DOZEN.match(text, end)
    if dozen and 0 < value < 100:
        return replace(n, end=dozen.end(), low=value * 12, high=value * 12, loose=True, scale=12)
    return n
