"""Numbers in digits: thousands in commas, points or spaces, mixed fractions, and scales in words or letters ("2.5m", "10K").

A letter is a scale where it is printed as one, or where what is counted stands beside it: "30m people" but not "30m tall"."""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.parts import (
    AND_PART,
    BIG,
    DOZEN,
    OF_A_SCALE,
    POINT,
    SCALE_NEXT,
    VULGAR,
    Numeral,
    after_point,
    ends_there,
    part_of,
)
from synoptic.annotate.english.numbers.words import FRACTIONS, SHORT_SCALES, WORDS, read_number

_FIGURE = re.compile(
    r"(?P<european>\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d|,\d)|\d{1,3}(?:\.\d{3}){2,}(?![\d.]))"
    r"|(?P<spaced>\d{1,3}(?: \d{3})+(?:\.\d+)?(?![\d,]| \d))"
    r"|(?P<comma>\d+,\d{1,2}(?![\d,]))"
    r"|(?P<plain>(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?(?!\d)|\d+(?:[.·]\d+)?|\.\d+)"
)
_SHORT_NEXT = re.compile(
    r" ?(?P<word>bn|bln|mln|mn|mil|mm|mio|tn|tln|trn|cr)(?![a-z/²³])|(?P<letter>[kmb])(?![a-z/²³'\d])| (?P<apart>[km])(?= ?(?:[.,;)]|$))"
)
_DIGITS_NEXT = re.compile(r"(?P<and> and | )(?P<figure>[1-9]\d{0,2}(?:\.\d+)?)(?![\d,./:-])")
_WORDS_NEXT = re.compile(rf" and (?P<words>{WORDS})(?![a-z-])")
""" "3 hundred and one"."""
_SLASHED = re.compile(rf"[- ]+(?P<part>\d{{1,2}})/(?P<whole>\d{{1,2}})(?![\d/])| ?(?P<sign>[{VULGAR}])")
_DISTANCE_RUN = re.compile(
    r" (?:final|sprint|race|hurdles|relay|freestyle|dash|breaststroke|butterfly|backstroke|medley|run|runner|walk|individual|steeplechase)"
)
_LENGTH = re.compile(
    r" (?:long|wide|tall|high|deep|away|from|above|below|off|in (?:length|height|width|depth)|stretch|wave|tower|wall|pool|yacht)\b"
)
_OF_MANY = re.compile(
    r"\b(?:population|membership|audience|circulation|workforce|users|viewers|viewership|customers|subscribers|followers|people|migrants|refugees|visitors|jobs|passengers|voters|turnout|"
    r"households|copies|listeners|downloads|vehicles|cars|members|tourists|pupils|students|doses|tickets|bookings|subscriptions|visits|attendance|views|arrivals|departures|"
    r"displaced|homeless|unemployed|jobless|number of|journeys|trips|deliveries|registrations|accounts|births|applications|applicants|patients|workers|employees|residents|inhabitants|homes|units)\b(?:[^.;]|\.\d)*$"
)
_PICTURE = re.compile(r" (?:tv|television|video|resolution|display|race|run|screen|footage|camera|monitor)s?\b")
_PEOPLE = re.compile(
    r" (?!long|wide|tall|high|deep|away)(?!(?:is|was|has|does|this|its|his|as|across|less|plus|towards|always|perhaps|versus|overseas|besides|years|months|weeks|days|hours|minutes|seconds)\b)(?:[a-z]+-)?(?:[a-z]+s|people|children|men|women)\b"
)


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
    return not _NO_THOUSANDS.search(text[max(0, m.start() - 30) : m.start()]) and m[0][0] != "0"


def in_figures(text: str, printed: str, at: int, *, money: bool) -> Numeral | None:
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
    point = POINT.match(text, end)
    if point:
        value, end = value + after_point(point["words"]), point.end()
    part = AND_PART.match(text, end)
    if part and (part["part"] in ("half", "quarter", "quarters") or ends_there(text, part.end())):
        value, end = value + part_of(part), part.end()
    scale = SCALE_NEXT.match(text, end)
    if scale:
        return _scaled(text, at, value, scale)
    short = _SHORT_NEXT.match(text, end)
    if short and short["apart"]:
        apart = short["apart"] == "k" or printed[short.end() - 1] == "M"
        size = SHORT_SCALES[short["apart"]]
        if apart and value < 10**7:
            return Numeral(at, short.end(), round(value * size, 6), round(value * size, 6), scale=size, figures=True)
    elif short and _is_scale(text, printed, short, money=money):
        size = {"mil": 10**6, "mm": 10**6, "trn": 10**12, "cr": 10**7}.get(short["word"] or "") or SHORT_SCALES[
            short["word"] or short["letter"]
        ]
        return Numeral(at, short.end(), round(value * size, 6), round(value * size, 6), scale=size, figures=True)
    dozen = DOZEN.match(text, end)
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
    size: float = {"hundred": 100}.get(scale["word"]) or BIG[scale["word"]]
    end, total, unit = scale.end(), value * size, size
    again = SCALE_NEXT.match(text, end)
    if again and again["word"] in BIG and text[end] in " -":
        end, total, size = again.end(), total * BIG[again["word"]], size * BIG[again["word"]]
        return Numeral(at, end, round(total, 6), round(total, 6), scale=size, figures=True)
    while more := _DIGITS_NEXT.match(text, end):
        under = SCALE_NEXT.match(text, more.end())
        smaller = {"hundred": 100, **BIG}.get(under["word"], unit) if under else 1
        if (under is None and more["and"] == " ") or float(more["figure"]) * smaller >= unit or smaller >= unit:
            break
        total, unit, end = total + float(more["figure"]) * smaller, smaller, under.end() if under else more.end()
        size = smaller
    words = _WORDS_NEXT.match(text, end) if unit == 100 else None
    under_hundred = read_number(words["words"]) if words else None
    if words and under_hundred and under_hundred < 100:
        total, end = total + under_hundred, words.end()
    part = AND_PART.match(text, end)
    if part and size >= 10**5 and unit == size and not OF_A_SCALE.match(text, part.end()):
        total, end = total + part_of(part) * size, part.end()
    return Numeral(at, end, round(total, 6), round(total, 6), scale=size, figures=True)
