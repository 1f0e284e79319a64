"""Lengths of time as printed: "a week" and "seven days" are one."""

from __future__ import annotations

import re

_PARTS = re.compile(r"P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")


def same_length(a: str | None, b: str | None) -> bool:
    """Whether two ISO 8601 durations are of one length; months and days are not measured by each other."""
    if a is None or b is None:
        return False
    return a == b or (first := _measured(a)) is not None and first == _measured(b)


def _measured(value: str) -> tuple[int, int] | None:
    """Months and seconds of a duration in whole numbers; None for any other."""
    match = _PARTS.fullmatch(value)
    if match is None:
        return None
    years, months, weeks, days, hours, minutes, seconds = (int(g or 0) for g in match.groups())
    return 12 * years + months, ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds
