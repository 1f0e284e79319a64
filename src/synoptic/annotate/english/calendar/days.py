"""Days that a rule of the calendar tells: Easter, the n-th weekday of a month."""

from __future__ import annotations

import calendar
from datetime import date, timedelta


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus, Meeus 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The n-th Monday (0) ... Sunday (6) of a month; n = -1 for the last."""
    if n > 0:
        first = date(year, month, 1)
        days = (weekday - first.weekday()) % 7 + 7 * (n - 1)
        return date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)
