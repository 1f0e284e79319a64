"""Dates as mastheads print them -> EDTF: day and month in any order, numeric or named, with or without a time of day.

A numeric date whose day and month could change places is settled by what else is known (`Order`), else left unread.
The time is the printed one; its zone is not converted. Missed on purpose: relative dates ("2 hours ago"), dates without
a year, calendars other than the Gregorian, month names outside the eight languages below.
"""

from __future__ import annotations

import bisect
import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from synoptic.model.span import Span

_MONTHS = (
    "january jan januar januari janvier janv enero ene gennaio gen janeiro",
    "february feb februar februari février fevrier févr fév febrero febbraio fevereiro fev",
    "march mar märz maerz maart mars marzo março marco mrt",
    "april apr avril avr abril abr aprile",
    "may mai mei mayo maggio mag maio",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug augustus août aout agosto ago",
    "september sept sep septembre septiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_WEEKDAYS = {d: i for i, d in enumerate("mon tue wed thu fri sat sun".split())}

MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=lambda m: (-len(m), m))) + r")\b\.?"
WEEKDAY = r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?[^\S\n]+)?"
"""On the line of the date: what stands on the line above it is a line of its own, such as "The Weekly Sun"."""
_ZONE = r"(?:\s*(?:Uhr|hrs?)\b)?(?:\s*(?:UTC|GMT|Z|BST|IST|CES?T|EES?T|MSK|[ECMP][SD]?T|AE[SD]T|JST|HKT|SGT|WIB|PKT)\b)?(?:\s*[+-]\d{2}:?\d{2}|(?<=UTC)[+-]\d\d?|(?<=GMT)[+-]\d\d?)?"
CLOCK = (
    r"(?P<hour#>2[0-3]|[01]?\d)(?:[:.h](?P<minute#>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?"
    r"(?:\s*(?P<half#>[ap])\.?\s?m\b\.?)?" + _ZONE
)
_YEAR = r"(?P<year>(?:19|20)\d\d)"
GAP = r"(?:\s*(?:,|\||-|–|—|·|•|/|at|on|@|um|à)?\s*)"
_DATES = (
    r"(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=sep)(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)",
    WEEKDAY
    + r"(?P<a>0?[1-9]|[12]\d|3[01])(?P<sep>[-/.])(?P<b>0?[1-9]|[12]\d|3[01])(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?!\d)",
    WEEKDAY + MONTH + r"\s*(?P<d>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\s*,?\s+" + _YEAR + r"(?!\d)",
    WEEKDAY
    + r"(?P<d>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\.?(?:\s+(?:of|de)\s+|[\s-]+)"
    + MONTH
    + r"(?:\s*,?\s+(?:de\s+)?|-)"
    + _YEAR
    + r"(?!\d)",
)
LEAD = CLOCK.replace("#", "0") + r"(?(minute0)|(?(half0)|(?!)))"
"""A time in front of a date has minutes or a half of the day, else it is the date's own first number."""
_FORMS = tuple(
    re.compile(
        rf"(?<![\w.])(?:{LEAD}{GAP})?{date}(?:T|{GAP})?(?:{CLOCK.replace('#', '1')})?",
        re.IGNORECASE,
    )
    for date in _DATES
)
_BARE = tuple(re.compile(r"(?<![\w.])" + date, re.IGNORECASE) for date in _DATES)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A full date as it stands in a text."""

    span: Span
    year: int
    readings: tuple[tuple[int, int], ...]
    """Possible (month, day); two where a numeric date could be read both ways."""
    clock: tuple[int, int] | None
    """(hour, minute) on a 24-hour clock."""
    numeric: str = ""
    """The separator of a numeric date whose order is not fixed, else ""."""

    def edtf(self, order: str = "") -> str | None:
        """The date in EDTF, with its minute where printed. `order` is "day", "month" or "" for unknown."""
        readings = self.readings
        if len(readings) > 1 and order:
            readings = readings[:1] if order == "day" else readings[1:]
        if len(readings) != 1:
            return None
        month, day = readings[0]
        date = f"{self.year:04d}-{month:02d}-{day:02d}"
        return date + (f"T{self.clock[0]:02d}:{self.clock[1]:02d}" if self.clock else "")


_TWO_NUMBERS = re.compile(r"\d\D+\d")
"""A full date has a day and a year at least."""


def printed_dates(text: str) -> Iterator[PrintedDate]:
    """All full dates in a text, in order, each at its longest (with the time of day that stands beside it)."""
    taken: list[PrintedDate] = []
    if _TWO_NUMBERS.search(text) is None:
        return
    for form, bare in zip(_FORMS, _BARE, strict=True):
        for match in bare.finditer(text):
            whole = form.match(text, _clock_start(text, match.start(), form, match.end()))
            date = _read(whole or match, text, match)
            if date is None:
                continue
            at = bisect.bisect_left(taken, date.span, key=lambda d: d.span)
            if not any(date.span.overlaps(other.span) for other in taken[max(0, at - 1) : at + 1]):
                taken.insert(at, date)
    yield from taken


def _clock_start(text: str, start: int, form: re.Pattern[str], end: int) -> int:
    """Where a time of day that stands before the date starts, or the date's own start."""
    for at in range(max(0, start - 24), start):
        found = form.match(text, at)
        if found and found.end() >= end and found["hour0"] and (found["minute0"] or found["half0"]):
            return at
    return start


def _read(match: re.Match[str], text: str, bare: re.Match[str]) -> PrintedDate | None:
    groups = match.groupdict()
    year = int(groups["year"])
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    numeric = ""
    if groups.get("month"):
        readings = [(MONTHS[groups["month"].lower()], int(groups["d"]))]
    elif groups.get("m"):
        readings = [(int(groups["m"]), int(groups["d"]))]
    else:
        a, b = int(groups["a"]), int(groups["b"])
        numeric = groups["sep"]
        readings = [(b, a)] + ([(a, b)] if a != b else [])
    weekday = groups.get("weekday")
    valid = [r for r in readings if _valid(year, r, None)]
    exact = [r for r in valid if _valid(year, r, weekday)]
    # A weekday settles the order of a numeric date; on a named month a wrong weekday is a slip of the printer.
    valid = exact or valid
    if not valid:
        return None
    clock, end = clock_of(groups), match.end()
    if clock is None:
        end = bare.end()
    start = match.start() if clock and groups.get("hour0") else bare.start()
    while end > start and text[end - 1] in " \t\r\n,|-–—/·•@":
        end -= 1
    return PrintedDate(Span(start, end), year, tuple(valid), clock, numeric)


def _valid(year: int, reading: tuple[int, int], weekday: str | None) -> bool:
    try:
        date = datetime.date(year, *reading)
    except ValueError:
        return False
    return weekday is None or date.weekday() == weekday_number(weekday)


def weekday_number(name: str | None) -> int | None:
    """0 for the first letters of Monday to 6 for those of Sunday; None for None."""
    return _WEEKDAYS[name.lower()[:3]] if name else None


def clock_of(groups: dict[str, str | None]) -> tuple[int, int] | None:
    """(hour, minute) of a match of CLOCK on either side of a date; None without minutes or a half of the day."""
    for side in ("1", "0"):
        hour, minute, half = groups.get("hour" + side), groups.get("minute" + side), groups.get("half" + side)
        if hour is None or (minute is None and half is None):
            continue
        number = int(hour)
        if half:
            if not 1 <= number <= 12:
                continue
            number = number % 12 + (12 if half.lower() == "p" else 0)
        return number, int(minute or 0)
    return None
