"""Rules for years, decades and centuries: "2023", "1988-94", "'98", "the late 1990s", "the 19th century", "nineteen ninety-six"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.english.calendar.points import Point, point
from synoptic.annotate.english.calendar.words import EDGE, NO_NOUN
from synoptic.annotate.english.calendar.years import SPOKEN_YEAR, YEAR, year_of
from synoptic.annotate.english.numbers.words import ORDINAL, one_of, read_ordinal
from synoptic.annotate.english.times.reading import Context, Reading, Rule, at, in_chain, rule, unresolved
from synoptic.model.numerals import UNITS


def _year(m: re.Match[str], ctx: Context) -> Reading | None:
    year = int(m["year"])
    if not 1000 <= year <= 2199:
        return None
    if not (m["edge"] or m["fiscal"]) and not _is_year(m, ctx, year):
        return None
    if in_chain(m, ctx):
        return None
    if era := re.match(r" (?:b\.?c\.?(?:e\.?)?)(?!\w)", ctx.text[m.end() :]):
        return replace(
            unresolved(f"BC{year:04d}", "before our era, where no EDTF is given"), cut=(m.start(), m.end() + era.end())
        )
    begin = Point("year", date(year, 1, 1))
    if m["y2"]:
        end = int(str(year)[:2] + m["y2"])
        if end <= year:
            return None
        return Reading("DATE", f"{year}/{end}", "years printed", point=begin, until=Point("year", date(end, 1, 1)))
    return at(begin, "fiscal year printed" if m["fiscal"] else "year printed")


_BEFORE_YEAR = re.compile(
    r"(?:\b(?:in|since|of|by|until|till|from|between|before|after|during|around|about|circa|to|and|through|early|late|mid|for|"
    r"back|copyright|©|year|summer|spring|autumn|fall|winter|the|its|his|her|their|than|'s)|[(,;–—-])\s?$"
)


_STRONG_BEFORE_YEAR = re.compile(r"\b(?:in|since|by|until|during|before|after) $")


_NOT_COUNTED = re.compile(rf"{NO_NOUN}|(?= (?:the|an?|it|he|she|they|we|this|its|his|her|their|our)\b)")
_STREET = re.compile(
    r" (?:(?:[A-Z][\w.'’]*|\d+(?:st|nd|rd|th)) ){1,3}(?:Streets?|St\b|Avenue|Ave\b|Roads?|Rd\b|Drive|Dr\b|Boulevard|Blvd|Lane|Ln\b|Court|Place|"
    r"Highway|Hwy|Parkway|Terrace)"
)
"""A house number: "1802 Seventh Ave."."""


def _is_year(m: re.Match[str], ctx: Context, year: int) -> bool:
    """Whether four digits are a year: by what stands before them and by what they count, if anything."""
    token = ctx.token_at(m.start("year"))
    after = ctx.text[m.end() :]
    if re.match(
        r"\s?(?:%|per ?cent|km|miles?|met(?:er|re)s?|feet|pounds?|dollars?|euros?|degrees?|tons?|tonnes?|gmt|hours?|hrs)\b",
        after,
    ):
        return False
    if ctx.text[m.end() : m.end() + 1] in ("/", ":") or ctx.text[: m.start()].endswith(
        ("no. ", "number ", "/", ":", "+")
    ):
        return False
    if _STREET.match(ctx.printed[m.end() :]):
        return False
    label = ctx.label_at(m.start("year"))
    if label in ("MONEY", "QUANTITY", "PERCENT"):
        return False
    if token is not None and re.match(r"\s(?:[a-z]+s|people)\b", after) and label == "CARDINAL":
        return False
    ahead = _STRONG_BEFORE_YEAR.search(ctx.text[: m.start()]) and _NOT_COUNTED.match(after)
    if (
        label == "DATE"
        or (ahead and year > 1600)
        or (1900 <= year <= 2049 and _STRONG_BEFORE_YEAR.search(ctx.text[: m.start()]))
    ):
        return True
    likely = 1900 <= year <= 2049
    return likely and bool(_BEFORE_YEAR.search(ctx.text[: m.start()])) and label != "CARDINAL"


def _short_year(m: re.Match[str], ctx: Context) -> Reading | None:
    year = year_of(m[0])
    return at(Point("year", date(year, 1, 1)), "two figures of a year printed") if year else None


def _decade(m: re.Match[str], ctx: Context) -> Reading | None:
    if m["word"]:
        year = 1900 + _DECADE_WORDS[m["word"]]
    else:
        digits = m["digits"]
        year = int(digits) if len(digits) == 4 else 1900 + int(digits) if int(digits) > 20 else 2000 + int(digits)
    return at(point("decade", date(year, 1, 1)), "decade printed")


_DECADE_WORDS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}


_NO_YEARS = re.compile(
    r"\b(?:temperatures?|degrees?|highs?|lows?|fahrenheit|celsius|mercury|thermometers?|weather|forecast\w*|warm\w*|cool\w*|humid\w*|"
    r"percent|per cent|scor\w+|shot|shoot\w*|points?|par|ratings?|his|her|their|aged?|years old|streets?|prices?|shares?)\b|%"
)
"""What makes "the 70s" degrees, scores, prices, ages or streets."""


def _two_figure_decade(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "in the 70s", "the noughties", "the nineteen-sixties"."""
    if m["digits"]:
        led = m["edge"] or re.search(
            r"\b(?:in|since|during|of|from|until|through|by|and|or|to|throughout) $", ctx.text[: m.start()]
        )
        if not led or _NO_YEARS.search(ctx.text):
            return None
        year = 1900 + int(m["digits"])
    elif m["hundreds"]:
        year = _HUNDREDS[m["hundreds"]] + _DECADE_WORDS.get(m["tens"], 10)
    else:
        year = 2000
    return at(point("decade", date(year, 1, 1)), "decade, its century the one that is meant where none is told")


_HUNDREDS = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}


def _century(m: re.Match[str], ctx: Context) -> Reading | None:
    n = read_ordinal(m["n"].replace(" ", "-"))
    if n is None or not 1 < n < 25:
        return None
    return at(Point("century", date((n - 1) * 100, 1, 1)), "century printed")


def _spoken_year(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "nineteen ninety-six"; "twenty ten" and "two thousand and five", which could be counts, only after a word that leads to years."""
    year = year_of(m["year"])
    led = m["lead"] or _STRONG_BEFORE_YEAR.search(ctx.text[: m.start()])
    plain = not re.match("eighteen|nineteen", m["year"])
    if year is None or year < 1700 or (plain and not led) or (m["year"] == "two thousand" and not m["lead"]):
        return None
    return replace(at(Point("year", date(year, 1, 1)), "year in words"), cut=m.span("year"))


_EDGE = rf"(?P<edge>{EDGE} |(?:early|late|mid)[- ])?"
RULES: tuple[Rule, ...] = (
    rule(rf"{_EDGE}(?P<fiscal>(?:fiscal|financial|tax|school)(?:[ -]year)? (?:of )?)?(?:the year )?(?P<year>{YEAR})(?:[-–—/](?P<y2>\d\d)(?!\d))?", _year, r"\d"),
    rule(r"(?<=in )'(?P<year>[0-9]\d)(?!s)|(?<=of )'(?P<year2>[0-9]\d)(?!s)|(?<=since )'(?P<year3>[0-9]\d)(?!s)", _short_year, r"\d"),
    rule(rf"{_EDGE}(?:the )?(?:(?:early|late|mid)(?: to (?:late|mid))?[- ])?(?:(?P<digits>(?:1\d|20)\d0|(?<=')[1-9]0|(?<=’)[1-9]0)['’ ]?s|(?:(?<=the )|(?<=the late )|(?<=the early )|(?<=the mid )|(?<=the mid-))(?P<word>{one_of(_DECADE_WORDS)}))", _decade, r"\d0|ies"),
    rule(rf"(?:the |(?<=\ds and )|(?<=\ds or ))(?P<edge>(?:early|late|mid)[- ])?(?:(?P<digits>[3-9]0)['’]?s|(?P<hundreds>eighteen|nineteen|twenty)[- ](?P<tens>tens|{one_of(_DECADE_WORDS)})|noughties|aughts)(?! (?:and over|or older)\b)", _two_figure_decade, r"\d0['’]?s|tens|ies|aughts"),
    rule(rf"(?:the )?(?:(?:early|late|mid)[- ])?(?P<n>{ORDINAL}|twenty[- ]first)(?:-|\s+)century", _century, r"century"),
    rule(rf"(?P<lead>the year )?(?P<year>{SPOKEN_YEAR})(?![- ](?:people|men|women|hundred|thousand|percent|{one_of(UNITS)})\b)", _spoken_year, r"thousand|teen|twenty"),
)  # fmt: skip
"""Each reads one form of year."""
