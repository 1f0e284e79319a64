"""The number that begins at a place of a text: in words, in digits, or in both, with its fraction and its scale.

A sentence is read in lower case of the same length (`lower_case`), beside the letters as printed, which tell "10M" (ten
million) from "10m" (ten metres). The word grammar is the usual one of English numerals, the Indian scales included. Missed
on purpose: powers ("1e6"), sums ("two over three"), digits spelled one by one, a minus set apart from its figure (in print
a dash), and figures grouped in ways that leave two readings ("1.234" is a little more than one).
"""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.numbers.figures import in_figures
from synoptic.annotate.english.numbers.loose import LOOSE_AT, loose_value
from synoptic.annotate.english.numbers.parts import (
    AND_PART,
    BIG,
    DOZEN,
    OF_A_SCALE,
    POINT,
    SCALE_NEXT,
    SMALL,
    VULGAR,
    WORD,
    Numeral,
    after_point,
    ends_there,
    fraction,
    part_of,
)
from synoptic.model.numerals import SCALES, TENS

_SIGN = re.compile(r"(?:minus |negative |[-−])(?=\S)")
_ARTICLE = re.compile(r"an? (?=hundred|thousand|million|billion|trillion|lakh|crore)")
_NEXT = re.compile(rf"(?P<gap> ?- ?| *,? +and +(?:an? )?| +|)(?P<word>{WORD})(?![a-z])")
START = re.compile(
    rf"(?<![\w.,/$£€#&])(?<!\w[-–'/])(?<!\d:)(?:(?:(?<!or )(?:minus |negative )|(?<![^\s(:=><~])[-−])?(?=[\d.])(?:\.?\d)|(?:(?<!or )(?:minus |negative ))?(?:an? )?(?:{WORD})(?![a-z])"
    rf"|{LOOSE_AT}(?![a-z])|[{VULGAR}]|(?:an? |one[- ])?(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|sixteenth|twentieth|hundredth|thousandth)(?![a-z]))"
)  # fmt: skip
"""Where a number may begin."""


def numeral_at(text: str, printed: str, at: int, *, money: bool = False) -> Numeral | None:
    """The number that begins at `at`; None where there is none. With `money` a letter is a scale: "5m" is no length."""
    sign = _SIGN.match(text, at)
    if sign:
        found = _unsigned(text, printed, sign.end(), money=money)
        return replace(found, start=at, low=-found.high, high=-found.low) if found else None
    return _unsigned(text, printed, at, money=money)


def _unsigned(text: str, printed: str, at: int, *, money: bool) -> Numeral | None:
    loose = loose_value(text, at)
    if loose is not None:
        end, low, high = loose
        return Numeral(at, end, low, high, loose=True)
    part = fraction(text, at)
    if part is not None:
        return part
    if text[at : at + 1].isdigit() or text[at : at + 2].lstrip(".").isdigit():
        return in_figures(text, printed, at, money=money)
    return _in_words(text, at)


def _in_words(text: str, at: int) -> Numeral | None:
    article = _ARTICLE.match(text, at)
    end = article.end() if article else at
    total, group, room, scale = 0.0, 0.0, float("inf"), 1.0
    fresh, last = True, ""
    first = True
    while m := _NEXT.match(text, end):
        word, gap = m["word"], m["gap"]
        if first and gap:
            break
        if "and" in gap and AND_PART.match(text, end):
            break
        if "and" in gap and (gap.rstrip().endswith((" a", " an")) and word in SMALL or last in SMALL):
            break
        if word in SMALL:
            value = SMALL[word]
            joins = fresh or (group % 100 == 0 and value > 0) or (last in TENS and 0 < value < 10 and "and" not in gap)
            if not joins or (not first and gap == "" and last not in TENS):
                break
            group, fresh = group + value, False
        elif word == "hundred":
            if group > 99 or (fresh and not first):
                break
            group, fresh, scale = (group or 1) * 100, False, 100
        elif last in BIG and fresh and BIG[word] >= room:
            total, scale, room = total * BIG[word], BIG[word], BIG[word]
        elif BIG[word] < room and not (fresh and last):
            room = scale = BIG[word]
            total, group, fresh = total + (group or 1) * room, 0, True
        else:
            break
        if word in SMALL:
            scale = 1.0
        end, last, first = m.end(), word, False
    if first:
        return None
    return _with_rest(text, Numeral(at, end, total + group, total + group, scale=scale), last)


def _with_rest(text: str, n: Numeral, last: str) -> Numeral:
    """The numeral with its decimals, its fraction, the dozen or the scale after them."""
    value, end = n.low, n.end
    point = POINT.match(text, end)
    part = AND_PART.match(text, end)
    if point:
        value, end = value + after_point(point["words"]), point.end()
    elif part and n.scale >= 10**5 and last in BIG:
        under = OF_A_SCALE.match(text, part.end())
        size = SCALES[under["word"]] if under and SCALES[under["word"]] < n.scale else n.scale
        end = under.end() if under else part.end()
        return replace(n, end=end, low=value + part_of(part) * size, high=value + part_of(part) * size)
    elif part and (part["part"] in ("half", "quarter", "quarters") or ends_there(text, part.end())):
        value, end = value + part_of(part), part.end()
    if end > n.end:
        scale = SCALE_NEXT.match(text, end)
        if scale and scale["word"] in BIG:
            value, end = value * BIG[scale["word"]], scale.end()
            return replace(n, end=end, low=value, high=value, scale=BIG[scale["word"]])
        return replace(n, end=end, low=value, high=value)
    dozen = DOZEN.match(text, end)
    if dozen and 0 < value < 100:
        return replace(n, end=dozen.end(), low=value * 12, high=value * 12, loose=True, scale=12)
    return n
