"""Points of the calendar at any grain, from a century to a minute, with their TIMEX3 value and EDTF."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date

from synoptic.annotate.english.calendar.offsets import Zone

GRAINS = (
    "century", "decade", "year", "half", "season", "quarter", "month", "week", "weekend", "day", "part", "hour", "minute",
)  # fmt: skip
"""Coarsest first. A part is a named part of a day; its and the clock's detail stands in `Point.detail`."""

SEASONS = {
    "spring": ("SP", 21, 3),
    "summer": ("SU", 22, 6),
    "autumn": ("FA", 23, 9),
    "fall": ("FA", 23, 9),
    "winter": ("WI", 24, 12),
}
"""Name -> TIMEX3 code, EDTF month code, first month (northern, meteorological; used for counting alone)."""

_SEASON_OF_MONTH = {first: (code, edtf) for code, edtf, first in SEASONS.values()}


@dataclass(frozen=True, slots=True)
class Point:
    """A stretch of the calendar: its grain and its first day. `detail` is "TMO" for a part of a day, "T14:20" for the clock."""

    grain: str
    first: date
    detail: str = ""
    edge: str = ""
    """"early", "mid" or "late" of it; it changes neither value nor EDTF but the reason."""
    lag: int = 0
    """Months from the calendar's quarter of that number to a firm's: 10 where its first quarter begins in November. It changes
    the EDTF, not the value, which keeps the firm's number."""
    zone: Zone | None = None
    """Of an hour or minute, where the text says it; it stands in the EDTF, not in the TIMEX3 value."""

    @property
    def last(self) -> date:
        """The last day of the stretch."""
        if self.grain in _DAY_GRAINS:
            return self.first
        if self.grain in ("week", "weekend"):
            return add_days(self.first, 6 if self.grain == "week" else 1)
        months = _MONTHS[self.grain] + self.lag
        beyond = self.first.year + (self.first.month - 1 + months) // 12 > date.max.year
        return date.max if beyond else add_days(add_months(self.first, months), -1)

    @property
    def value(self) -> str:
        """TIMEX3 value."""
        d = self.first
        iso = d.isocalendar()
        week = f"{iso.year:04d}-W{iso.week:02d}"
        month = f"{d.year:04d}-{d.month:02d}"
        return {
            "century": f"{d.year // 100:02d}",
            "decade": f"{d.year // 10:03d}",
            "year": f"{d.year:04d}",
            "half": f"{d.year:04d}-H{(d.month + 5) // 6}",
            "season": f"{d.year:04d}-{_SEASON_OF_MONTH.get(d.month, ('', 0))[0]}",
            "quarter": f"{d.year:04d}-Q{(d.month + 2) // 3}",
            "month": month,
            "week": week,
            "weekend": f"{week}-WE",
        }.get(self.grain, d.isoformat() + self.detail)

    @property
    def edtf(self) -> str:
        """EDTF: a week, quarter or half as an interval, a season by its EDTF code, a part of a day as its day."""
        d = self.first
        if self.grain == "century":
            return f"{d.year // 100:02d}XX"
        if self.grain == "decade":
            return f"{d.year // 10:03d}X"
        if self.grain == "season":
            return f"{d.year:04d}-{_SEASON_OF_MONTH[d.month][1]}"
        if self.grain in ("half", "quarter"):
            return f"{add_months(d, self.lag).isoformat()[:7]}/{self.last.isoformat()[:7]}"
        if self.grain in ("week", "weekend"):
            return f"{d.isoformat()}/{self.last.isoformat()}"
        if self.grain in ("hour", "minute"):
            clock = self.detail if ":" in self.detail else self.detail + ":00"
            return d.isoformat() + clock + (self.zone.offset(d) if self.zone is not None else "")
        return d.isoformat() if self.grain in _DAY_GRAINS else self.value

    def shift(self, n: int) -> Point:
        """The point n of its own grain later; earlier where n is negative."""
        if self.grain in _DAY_GRAINS:
            return replace(self, first=add_days(self.first, n))
        if self.grain in ("week", "weekend"):
            return replace(self, first=add_days(self.first, 7 * n))
        step = 12 if self.grain == "season" else _MONTHS[self.grain]
        return replace(self, first=add_months(self.first, n * step))

    def to(self, grain: str) -> Point:
        """The stretch of a coarser grain that holds its first day; of a finer one, that which begins it."""
        return point(grain, self.first)


_MONTHS = {"century": 1200, "decade": 120, "year": 12, "half": 6, "quarter": 3, "season": 3, "month": 1}
_DAY_GRAINS = ("day", "part", "hour", "minute")


def point(grain: str, day: date) -> Point:
    """The stretch of that grain which holds the day."""
    if grain == "century":
        return Point(grain, date(max(day.year // 100 * 100, 1), 1, 1))
    if grain == "decade":
        return Point(grain, date(max(day.year // 10 * 10, 1), 1, 1))
    if grain == "year":
        return Point(grain, date(day.year, 1, 1))
    if grain in ("half", "quarter"):
        step = _MONTHS[grain]
        return Point(grain, date(day.year, (day.month - 1) // step * step + 1, 1))
    if grain == "season":
        first = add_months(date(day.year, day.month, 1), -(day.month % 3))
        return Point(grain, first)
    if grain == "month":
        return Point(grain, date(day.year, day.month, 1))
    if grain == "week":
        return Point(grain, add_days(day, -day.weekday()))
    if grain == "weekend":
        return Point(grain, add_days(day, 5 - day.weekday()))
    return Point("day", day)


def add_days(day: date, n: int) -> date:
    """A day n days on, kept inside the calendar that Python knows."""
    return date.fromordinal(min(max(day.toordinal() + n, 1), date.max.toordinal()))


def add_months(day: date, n: int) -> date:
    """A day n months on; the last of the month where that month is shorter."""
    months = day.year * 12 + day.month - 1 + n
    year, month = divmod(months, 12)
    year = min(max(year, 1), 9999)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
