"""Days of the Hebrew, the Islamic, the Julian and the Chinese calendar as dates of ours.

A Hebrew or Islamic day begins on the evening before the date given. The Islamic months are those of the tabular calendar: where the
moon is sighted they may begin a day earlier or later.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from math import radians, sin

from synoptic.annotate.english.calendar.points import add_days

_HEBREW_EPOCH = -1373427
"""Day 0 of the Hebrew count of years, in days of Python's ordinal (Reingold and Dershowitz, Calendrical Calculations)."""


def _hebrew_elapsed(year: int) -> int:
    """Days from the epoch to the new moon that begins a Hebrew year, with the delay that keeps it off three weekdays."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days


def _hebrew_new_year(year: int) -> date:
    before, here, after = (_hebrew_elapsed(y) for y in (year - 1, year, year + 1))
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return add_days(date.min, _HEBREW_EPOCH + here + delay - 1)


def from_rosh_hashanah(days: int) -> Callable[[int], date]:
    """So many days after the Hebrew new year that falls into the given year."""
    return lambda year: add_days(_hebrew_new_year(year + 3761), days)


def hanukkah(year: int) -> date:
    """The first of its eight days, 25 Kislev."""
    first, after = _hebrew_new_year(year + 3761), _hebrew_new_year(year + 3762)
    return add_days(first, 84 if (after - first).days in (355, 385) else 83)


def islamic(month: int, day: int) -> Callable[[int], list[date]]:
    """The dates of a day of the Islamic year in one of ours: none, one or two."""

    def dates(year: int) -> list[date]:
        near = int((year - 622) * 1.0307)
        made = [_islamic_date(y, month, day) for y in range(max(1, near - 1), near + 3)]
        return [d for d in made if d.year == year]

    return dates


def _islamic_date(year: int, month: int, day: int) -> date:
    days = 354 * year + (11 * year + 3) // 30 + 30 * month - (month - 1) // 2 + day
    return add_days(date.min, days + 226629)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Julian calendar (Meeus), as the Orthodox churches keep it."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def _new_moon(k: int) -> float:
    """The k-th new moon after January 2000 as a Julian day, to some minutes (Meeus, Astronomical Algorithms, chapter 49)."""
    sun, moon, node = (
        radians(start + step * k)
        for start, step in ((2.5534, 29.10535670), (201.5643, 385.81693528), (160.7108, 390.67050284))
    )
    shift = -0.40720 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node)
    shift += 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun) + 0.00208 * sin(2 * sun)
    return 2451550.09766 + 29.530588861 * k + shift


def _in_beijing(julian_day: float) -> date:
    return add_days(date.min, int(julian_day + 0.5 + 8 / 24 - 1721426))


def chinese_new_year(year: int) -> date:
    """The second new moon after the one that holds the winter solstice, by Beijing's clock; right from 1900 to 2100."""
    solstice = _in_beijing(2451900.05952 + 365.24274049 * (year - 1 - 2000))
    k = int((year - 2000) * 12.3685)
    while _in_beijing(_new_moon(k)) > solstice:
        k -= 1
    while _in_beijing(_new_moon(k + 1)) <= solstice:
        k += 1
    second = _in_beijing(_new_moon(k + 2))
    return second if (second.month, second.day) >= (1, 21) else _in_beijing(_new_moon(k + 3))
