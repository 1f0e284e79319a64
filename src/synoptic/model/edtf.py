"""EDTF dates as spans of days, and how two of them stand to one another.

Read: `2023`, `2023-05`, `2023-05-30`, `2023-05-30T13:26` (with zone; `T24:00` ends its day), seasons `2023-21` to
`2023-24`, quarters `2023-33` to `2023-36`, decades `199X`, intervals `a/b`, open ends `../b` and `a/..`, and the marks
`~ ? %`. Missed on purpose:
the days of centuries (`19XX`, which is only known to be itself), sets in braces, long years; they give None.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, timedelta
from functools import lru_cache

_POINT = re.compile(r"(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d)(?:T[\d:.+\-Z]*)?)?)?$")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::[\d.]+)?(Z|[+-]\d\d(?::?\d\d)?)?")
_CENTURY = re.compile(r"\d\dXX")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}

MIN, MAX = date.min, date.max


@lru_cache(maxsize=4096)
def bounds(edtf: str | None) -> tuple[date, date] | None:
    """First and last day that the value can mean, or None where it is no EDTF date that is read here."""
    if not edtf:
        return None
    parts = re.sub(r"[~?%]", "", edtf).split("/")
    if len(parts) > 2:
        return None
    ends = []
    for which, part in enumerate(parts):
        if part in ("", "..") and len(parts) == 2:
            ends.append((MIN, MIN) if which == 0 else (MAX, MAX))
            continue
        point = _point(part)
        if point is None:
            return None
        ends.append(point)
    first, last = ends[0][0], ends[-1][1]
    return (first, last) if first <= last else None


def _point(text: str) -> tuple[date, date] | None:
    match = _POINT.match(text)
    if not match:
        return None
    year_text, month_text, day_text = match.groups()
    try:
        if year_text.endswith("X"):
            decade = int(year_text[:3]) * 10
            return (date(decade, 1, 1), date(decade + 9, 12, 31)) if not month_text else None
        year = int(year_text)
        if not month_text:
            return date(year, 1, 1), date(year, 12, 31)
        month = int(month_text)
        if month in _SEASONS:
            low, high = _SEASONS[month]
            return date(year, low, 1), _month_end(year + (high > 12), (high - 1) % 12 + 1)
        if not day_text:
            return date(year, month, 1), _month_end(year, month)
        day = date(year, month, int(day_text))
    except ValueError:
        return None
    return day, day


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


@lru_cache(maxsize=16384)
def compare(a: str | None, b: str | None) -> str:
    """ "same" days, "within" (one lies inside the other), "overlap", "disjoint", or "unknown".

    Moments of two zones are on the same day where they are so by either clock.
    Two spans open at the same end ("since 1992", "since 1993") are compared by the end that is given.
    """
    first, second = bounds(a), bounds(b)
    if first is None or second is None:
        return "same" if a and a == b and _CENTURY.fullmatch(a) else "unknown"
    if first == second or _one_day(a, b):
        return "same"
    for end in (0, 1):
        if first[end] == second[end] and first[end] in (MIN, MAX) and "/" in str(a) and "/" in str(b):
            closed = [_given(text, 1 - end) for text in (a, b)]
            return compare(*closed)
    if first[0] <= second[0] and second[1] <= first[1] or second[0] <= first[0] and first[1] <= second[1]:
        return "within"
    if first[0] <= second[1] and second[0] <= first[1]:
        return "overlap"
    return "disjoint"


def _one_day(a: str | None, b: str | None) -> bool:
    """Whether two moments fall on one day by the clock of either: "23:00-04:00" on Friday and "03:00Z" on Saturday are the same.

    A moment without a zone is compared with another such alone: there "24:00" on Friday is "00:00" on Saturday.
    """
    first, second = _moment(a), _moment(b)
    if first is None or second is None or (first[1] is None) != (second[1] is None):
        return False
    (here, ahead), (there, other) = first, second
    if ahead is None or other is None:
        return here == there
    gap = timedelta(minutes=ahead - other)
    try:
        return (there + gap).date() == here.date() or (here - gap).date() == there.date()
    except OverflowError:
        return False


@lru_cache(maxsize=4096)
def _moment(edtf: str | None) -> tuple[datetime, int | None] | None:
    """The clock of one moment, and minutes that it is ahead of UTC, None where no zone is given."""
    match = _MOMENT.fullmatch(re.sub(r"[~?%]", "", edtf or ""))
    if match is None:
        return None
    day, hour, minute, zone = match.groups()
    try:
        moment = datetime.fromisoformat(day) + timedelta(hours=int(hour), minutes=int(minute))
    except (ValueError, OverflowError):
        return None
    if not zone or zone == "Z":
        return moment, 0 if zone else None
    return moment, (-1 if zone[0] == "-" else 1) * (60 * int(zone[1:3]) + int(zone[-2:] if len(zone) > 3 else 0))


def moved(day: str, days: int) -> str | None:
    """The day so many days on; None where the calendar, which has the years 1 to 9999, ends before it."""
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def open_end(edtf: str | None) -> str:
    """ "after" for a stretch of which the begin is told (`2016/..`), "before" for one of which the end is, else ""."""
    text = edtf or ""
    return "after" if text.endswith("/..") else "before" if text.startswith("../") else ""


def _given(edtf: str | None, end: int) -> str:
    return (edtf or "").split("/")[end]


def whole_month(edtf: str | None) -> bool:
    """Whether it gives a month and no day: "in March"."""
    own = bounds(edtf)
    return own is not None and own[0].day == 1 and _month_end(own[0].year, own[0].month) == own[1]


def gap_days(a: str | None, b: str | None) -> int | None:
    """Days between two spans, 0 where they touch; None where one is unknown."""
    first, second = bounds(a), bounds(b)
    if first is None or second is None:
        return None
    if _one_day(a, b):
        return 0
    return max(0, (second[0] - first[1]).days, (first[0] - second[1]).days)


def gap_minutes(a: str | None, b: str | None) -> int | None:
    """Minutes between two moments of the clock; None where either is none, or a zone is told of one alone."""
    first, second = _moment(a), _moment(b)
    if first is None or second is None or (first[1] is None) != (second[1] is None):
        return None
    minutes = (first[0] - second[0]).total_seconds() / 60 - (first[1] or 0) + (second[1] or 0)
    return abs(round(minutes))


def sort_key(edtf: str | None) -> tuple[date, date, str]:
    """Orders values by first day, then last day, then their letters; unknown ones last."""
    span = bounds(edtf)
    return (*(span or (MAX, MAX)), edtf or "")


def day(edtf: str | None) -> str | None:
    """The value's single day as `YYYY-MM-DD`, or None where it means no single day."""
    span = bounds(edtf)
    return span[0].isoformat() if span and span[0] == span[1] else None
