"""Clocks that tell of one another: "11 p.m. (0300 GMT)", "9 a.m. to 5 p.m. PST", "midnight Friday".

Missed on purpose: a clock without a zone beside one with it, by commas or "or" ("3 p.m., or 1400 GMT").
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.english.calendar.offsets import Zone
from synoptic.annotate.english.calendar.points import Point, add_days
from synoptic.annotate.english.times.reading import Context, Found, Reading

_CLOCKS = ("minute", "hour")
_BESIDE = (" (", "/", " / ", ", ", " or ", ", or ")
"""What stands between two clocks of one moment; without a bracket only where both have a zone."""
_DAY = 24 * 60
_WEEK = 7 * _DAY
"""Minutes. Two weekdays printed side by side may have been dated a week apart."""
_BEHIND, _AHEAD, _FURTHEST = 10 * 60, 12 * 60, 14 * 60
"""Minutes that a clock may be behind UTC and ahead of it; further ahead only where the days are printed, because a clock
that is thirteen hours ahead looks like one that is eleven behind."""


def is_clock(reading: Reading) -> bool:
    """An hour or minute, no span of them."""
    return reading.point is not None and reading.point.grain in _CLOCKS and reading.until is None


def minutes_of(point: Point) -> int:
    """Since the midnight that begins its day; 1440 for "T24:00"."""
    hour, _, minute = point.detail[1:].partition(":")
    return 60 * int(hour) + int(minute or 0)


def _ahead(point: Point, day: date) -> int | None:
    """Minutes ahead of UTC."""
    offset = point.zone.offset(day) if point.zone is not None else ""
    return (-1 if offset[0] == "-" else 1) * (60 * int(offset[1:3]) + int(offset[4:])) if offset else None


def same_moment(found: list[Found], ctx: Context) -> None:
    """Two clocks of which one stands behind the other: the day of the one tells that of the other, and so does the zone."""
    for k in range(max(0, len(found) - 3), len(found) - 1):
        (s1, e1, a), (s2, e2, b) = found[k : k + 2]
        between = ctx.text[e1:s2]
        if between not in _BESIDE or not (is_clock(a) and is_clock(b)) or a.point is None or b.point is None:
            continue
        if between != " (" and not (a.point.zone and b.point.zone):
            continue
        if _has_own_day(b) and not _has_own_day(a):
            b, a = _beside(b, a)
        else:
            a, b = _beside(a, b)
        found[k : k + 2] = [(s1, e1, a), (s2, e2, b)]


def _has_own_day(reading: Reading) -> bool:
    """Whether a day is printed with the clock."""
    return "its day: " in reading.reason


def _beside(given: Reading, other: Reading) -> tuple[Reading, Reading]:
    """The first clock, whose day holds, and the second on the day of the same moment; a zone that only one has told to both.

    Where both have days of their own, or offsets, that do not fit together, both stay as they are.
    """
    assert given.point is not None and other.point is not None
    here, there = given.point, other.point
    dated = _has_own_day(given) and _has_own_day(other) and here.first != there.first
    apart = minutes_of(here) - minutes_of(there) + (_DAY * (here.first - there.first).days if dated else 0)
    a, b = _ahead(here, here.first), _ahead(there, here.first)
    if a is None and b is None:
        return given, other
    gap = (apart + _WEEK // 2) % _WEEK - _WEEK // 2 if dated else (apart + _BEHIND) % _DAY - _BEHIND
    if a is None or b is None:
        told = (b or 0) + gap if a is None else a - gap
        if gap % 15 or not -_BEHIND <= told <= (_FURTHEST if dated else _AHEAD):
            return given, other
        here, there = (replace(here, zone=Zone(told)), there) if a is None else (here, replace(there, zone=Zone(told)))
        a, b = (told, b or 0) if a is None else (a, told)
    if (gap - a + b) % (_WEEK if dated else _DAY):
        return given, other
    there = replace(there, first=add_days(here.first, (minutes_of(here) - a + b) // _DAY))
    return _said(replace(given, point=here)), _said(replace(other, point=there, value=there.value))


def _said(reading: Reading) -> Reading:
    reason = "the same moment by two clocks"
    return reading if reason in reading.reason else replace(reading, reason=f"{reading.reason}; {reason}")


def one_zone(a: Reading, b: Reading) -> Reading:
    """The first of two clocks, with the zone that stands behind the second: "9 a.m. to 5 p.m. PST"."""
    if not (is_clock(a) and is_clock(b)) or a.point is None or b.point is None or b.point.zone is None or a.point.zone:
        return a
    return replace(a, point=replace(a.point, zone=b.point.zone), reason=f"{a.reason}, zone of the other clock")


_BEGINS = re.compile(r"\b(?:after|past|since|from|between) (?:12 )?$")


def midnight(clock: Reading, words: str, before: str) -> Reading:
    """ "midnight Friday", "midnight on 3 May" is the one that ends the day; "just after midnight on Friday" the one that begins it."""
    led = re.match(r"(.*?)(?:12 )?midnight\b", words)
    if clock.point is None or clock.point.detail != "T00:00" or led is None or _BEGINS.search(before + led[1]):
        return clock
    point = replace(clock.point, detail="T24:00")
    return replace(clock, point=point, value=point.value, reason=f"{clock.reason}; the midnight that ends it")
