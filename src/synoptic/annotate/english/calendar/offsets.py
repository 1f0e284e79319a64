"""How far a clock is ahead of UTC, in summer and in winter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from synoptic.annotate.english.calendar.days import nth_weekday


@dataclass(frozen=True, slots=True)
class Zone:
    """Minutes ahead of UTC, and by which rule an hour is added in summer: "" (none), "us", "eu" or "moscow"."""

    minutes: int
    rule: str = ""

    def offset(self, day: date) -> str:
        """ "-05:00" on that day; "" where the rule of that year is not known."""
        summer = _SUMMER[self.rule](day) if self.rule else False
        if summer is None:
            return ""
        minutes = self.minutes + 60 * summer
        return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _american(day: date) -> bool | None:
    """Summer time of the United States and Canada since 1987; the day of the change counts as already changed."""
    if day.year < 1987:
        return None
    if day.year < 2007:
        return nth_weekday(day.year, 4, 6, 1) <= day < nth_weekday(day.year, 10, 6, -1)
    return nth_weekday(day.year, 3, 6, 2) <= day < nth_weekday(day.year, 11, 6, 1)


def _european(day: date) -> bool | None:
    """Summer time of the European Union and the United Kingdom since 1996."""
    return nth_weekday(day.year, 3, 6, -1) <= day < nth_weekday(day.year, 10, 6, -1) if day.year >= 1996 else None


def _moscow(day: date) -> bool | None:
    """Moscow kept to its summer time from 2011 until late in 2014, and has had none since."""
    return day < date(2014, 10, 26) if day >= date(2011, 3, 27) else None


_SUMMER = {"us": _american, "eu": _european, "moscow": _moscow}
