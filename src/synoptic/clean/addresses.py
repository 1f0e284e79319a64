"""What a report's address says: the day it was published, and the outlet's name where the text prints it."""

from __future__ import annotations

import datetime
import re
from urllib.parse import unquote

from synoptic.clean.dates import MONTHS
from synoptic.clean.press import press_name
from synoptic.model.span import Span

_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)")
_DIGITS = re.compile(r"(?<![\d.])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_NAMED = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-]([a-z]{3,9})[/_-](0?[1-9]|[12]\d|3[01])(?!\d)", re.IGNORECASE)
_YEAR_LAST = re.compile(r"(?<!\d)(0?[1-9]|[12]\d|3[01])([/_-])(0?[1-9]|[12]\d|3[01])\2((?:19|20)\d\d)(?!\d)")
SHORTEST = 4
"""Letters of a host's part that is looked for in the text."""
LONGEST = 40
SECOND_LEVEL = ("co", "com", "org", "net", "ac", "gov", "edu")
_FUSED = re.compile(r"[a-z][A-Z]|\d|^[KW][A-Z]{2,4}\b")
"""Capitals inside a word, digits, a station's call sign."""


def date_in_path(path: str) -> str | None:
    """The EDTF day in an address's path: /2021/05/30/, /20210530/, /2021/may/30/, -05-30-2021, or None.

    With the year last, day and month must tell themselves apart by their size.
    """
    for match in _YEAR_FIRST.finditer(path):
        if day := _day(match[1], match[3], match[4]):
            return day
    for match in _NAMED.finditer(path):
        month = MONTHS.get(match[2].lower())
        if month and (day := _day(match[1], month, match[3])):
            return day
    for match in _DIGITS.finditer(path):
        if day := _day(*match.groups()):
            return day
    for match in _YEAR_LAST.finditer(path):
        readings = {_day(match[4], match[1], match[3]), _day(match[4], match[3], match[1])} - {None}
        if len(readings) == 1:
            return readings.pop()
    return None


def _day(year: str, month: str | int, day: str) -> str | None:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def named_by_host(host: str, text: str) -> Span | None:
    """Where the text first prints a part of the host in words or capitals: marvikherald -> Marvik Herald, wsbtv -> WSB-TV.

    What stands in front of the site's own name is often the place of one of its editions, so a part there must be printed
    with the shape of an outlet's name: marvik.example.org is no "MARVIK".
    """
    parts = unquote(host.casefold()).split(".")
    site = len(parts) - (3 if len(parts) > 2 and parts[-2] in SECOND_LEVEL and len(parts[-1]) == 2 else 2)
    for n, part in enumerate(parts[:-1]):
        letters = re.sub(r"[\W_]", "", part)
        if not SHORTEST <= len(letters) <= LONGEST:
            continue
        pattern = r"[\s'’&.-]{0,2}".join(re.escape(c) for c in letters)
        for match in re.finditer(rf"\b(?:(?-i:The) )?{pattern}\b", text, re.IGNORECASE):
            words = match.group().removeprefix("The ").split()
            capitals = sum(c.isupper() for w in words for c in w)
            article = match.group().startswith("The ") and press_name(match.group()) is not None
            if capitals + article < 2 or not all(not w[0].islower() or w in ("of", "the", "and") for w in words):
                continue
            shaped = press_name(match.group()) or _FUSED.search(match.group())
            if shaped or (n >= site and not _is_place(match.group(), text)):
                return _with_noun(match.group(), text, match.start(), match.end())
    return None


def _is_place(name: str, text: str) -> bool:
    """Whether the text uses a name as that of a place: "in Marvik Bay", "MARVIK BAY, Md. (AP) -"."""
    words = re.escape(name.removeprefix("The "))
    within = rf"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Ff]rom|[Dd]owntown)\s{words}\b(?!\s[A-Z])"
    return bool(re.search(rf"{within}|(?:^|\n)\s*{words}(?:, [A-Z][\w.]+)? ?(?:\(|—|–|--)", text))


def _with_noun(name: str, text: str, start: int, end: int) -> Span:
    """The name with the press noun that follows it, where the host leaves that out: "Marvik Bay Tribune"."""
    after = re.compile(r"\s[A-Z]\w+").match(text, end)
    longer = press_name(text[start : after.end()]) if after and not press_name(name) else None
    return Span(start, after.end()) if after and longer and longer.strength else Span(start, end)
