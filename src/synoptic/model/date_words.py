"""EDTF dates in plain English words: alone, and as an answer to when something was."""

from __future__ import annotations

import re

MONTHS = "January February March April May June July August September October November December".split()

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})\S*)?)?)?([?~%]?)")
_DECADE = re.compile(r"(\d{3})X")
_CENTURY = re.compile(r"(\d{2})XX")
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_QUALIFIED = {"": "{}", "?": "perhaps {}", "~": "about {}", "%": "perhaps about {}"}
_DATED = re.compile(r"(?:(?P<doubt>perhaps )?(?P<about>about )?)(?P<date>.*?)(?:, (?P<clock>\d\d:\d\d))?")


def date_words(edtf: str | None) -> str:
    """An EDTF date in words: `30 May 2023, 13:26`, `30–31 May 2023`, `2016–2020`, `the 1990s`.

    What is not understood is given back as it stands; None gives `no date`.
    """
    if not edtf:
        return "no date"
    start, slash, end = edtf.partition("/")
    if not slash:
        return _point(edtf) or edtf
    if start in ("", ".."):
        return f"until {_point(end) or end}"
    if end in ("", ".."):
        return f"from {_point(start) or start}"
    first, last = _point(start), _point(end)
    if first is None or last is None:
        return edtf
    if first == last:
        return first
    if _one_month(start, end):
        return f"{first.split()[0]}–{last}"
    return f"{first}–{last}" if start.isdigit() and end.isdigit() else f"{first} – {last}"


def when_words(edtf: str | None) -> str:
    """When it was, in words that go on from "puts it": `in 1993`, `on 30 May 2023`, `at 13:26 on 30 May 2023`, `in 1993 or
    later`, `from 30 to 31 May 2023`."""
    start, slash, end = (edtf or "").partition("/")
    if not start and not end:
        return "at no date"
    if not slash or start == end:
        return _placed(start)
    if start in ("", ".."):
        return f"{_placed(end)} or before"
    if end in ("", ".."):
        return f"{_placed(start)} or later"
    first, last = (_point(x) or x for x in (start, end))
    return f"from {first.split()[0] if _one_month(start, end) else first} to {last}"


def _one_month(start: str, end: str) -> bool:
    """Whether two dates are days of one month."""
    days = re.fullmatch(r"\d{4}-\d{2}-\d{2}", start) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", end)
    return bool(days) and start[:7] == end[:7]


def _placed(edtf: str) -> str:
    words = _point(edtf)
    found = _DATED.fullmatch(words or "")
    if words is None or found is None:
        return f"at {edtf}"
    on = "on" if found["date"][0].isdigit() and " " in found["date"] else "in"
    hour = f"at {found['clock']} " if found["clock"] else ""
    return f"{found['doubt'] or ''}{hour}{on} {found['about'] or ''}{found['date']}"


def _point(edtf: str) -> str | None:
    """One date in words; None where it is not understood."""
    if found := _DAY.fullmatch(edtf):
        year, month, day, clock, doubt = found.groups()
        if month is None:
            words = year
        elif month in _SEASONS:
            words = f"{_SEASONS[month]} {year}"
        elif 1 <= int(month) <= 12:
            words = f"{MONTHS[int(month) - 1]} {year}"
        else:
            return None
        words = f"{int(day)} {words}" if day else words
        return _QUALIFIED[doubt].format(f"{words}, {clock}" if clock else words)
    if found := _DECADE.fullmatch(edtf):
        return f"the {found.group(1)}0s"
    if found := _CENTURY.fullmatch(edtf):
        return f"the {found.group(1)}00s"
    return None
