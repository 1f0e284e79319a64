"""Clocks that tell of one another: "11 p.m. (0300 GMT)", "9 a.m. to 5 p.m. PST", "midnight Friday".

Missed on purpose: a second clock set off by commas or "or" ("3 p.m., or 1400 GMT"), and a clock whose offset could be read as
thirteen hours ahead or eleven behind.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.english.calendar.offsets import Zone
from synoptic.annotate.english.calendar.points import Point, add_days
from synoptic.annotate.english.times.reading import Context, Found, Reading

_CLOCKS = ("minute", "hour")
_DAY = 24 * 60
_HIGHEST = 12 * 60
"""Minutes; a clock that is further ahead of another may as well lie behind it."""


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
    """Two clocks of which one stands in brackets behind the other: the day of the one tells that of the other, and so does the zone."""
    for k in range(max(0, len(found) - 3), len(found) - 1):
        (s1, e1, a), (s2, e2, b) = found[k : k + 2]
        if ctx.text[e1:s2] != " (" or not (is_clock(a) and is_clock(b)):
            continue
        assert a.point is not None and b.point is not None
        by_b = "its day:" in b.reason and "its day:" not in a.reason
        given, other = (b, a) if by_b else (a, b)
        given, other = _beside(
            given, other, dated="its day:" in a.reason and "its day:" in b.reason and a.anchor != b.anchor
        )
        a, b = (other, given) if by_b else (given, other)
        found[k : k + 2] = [(s1, e1, a), (s2, e2, b)]


def _apart(here: Point, there: Point, a: int | None, b: int | None) -> bool:
    """Whether two clocks with these offsets cannot show one moment."""
    return (minutes_of(here) - (a or 0) - minutes_of(there) + (b or 0)) % _DAY != 0


def _beside(given: Reading, other: Reading, *, dated: bool) -> tuple[Reading, Reading]:
    """The first clock, whose day holds, and the second on the day of the same moment; a zone that only one has told to both."""
    assert given.point is not None and other.point is not None
    here, there = given.point, other.point
    a, b = _ahead(here, here.first), _ahead(there, here.first)
    if a is None and b is None or None not in (a, b) and _apart(here, there, a, b):
        return given, other
    gap = (minutes_of(here) - minutes_of(there)) % _DAY
    gap = gap - _DAY if gap >= _HIGHEST else gap
    if a is None or b is None:
        told = (b or 0) + gap if a is None else a - gap
        if gap % 15 or not -_HIGHEST < told <= _HIGHEST:
            return given, other
        zone = Zone(told)
        here, there = (replace(here, zone=zone), there) if a is None else (here, replace(there, zone=zone))
        a, b = (told, b) if a is None else (a, told)
    assert a is not None and b is not None
    there = replace(there, first=add_days(here.first, (minutes_of(here) - a + b) // _DAY))
    reason = "the same moment by two clocks"
    return (
        replace(given, point=here, reason=f"{given.reason}; {reason}"),
        replace(other, point=there, value=there.value, reason=f"{other.reason}; {reason}"),
    )


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
