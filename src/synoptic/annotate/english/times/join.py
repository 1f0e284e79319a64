"""Neighbouring readings joined: a clock and its day, the hours of a repeated time, and what `bounds` joins to one stretch."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.times.bounds import ENDED, bounded, count_from, quarter_ended, span, span_with_now
from synoptic.annotate.english.times.listed import one_head
from synoptic.annotate.english.times.moments import is_clock, midnight, one_zone, same_moment
from synoptic.annotate.english.times.reading import Context, Found, Reading

_BESIDE = re.compile(r",? ?(?:on |at |of |in |around |about )?(?:the )?\(?\Z")
_FROM_BESIDE = re.compile(r",? (?:from|between) (?:about |around )?\Z")
_CLOCKS = ("minute", "hour", "part")
_ZONE = re.compile(r", zone [^;]*")


def join(found: list[Found], ctx: Context) -> None:
    """Joins the last two readings where they are the ends of a span, or a clock and its day."""
    if len(found) > 1:
        one_head(found, ctx)
        _join(found, ctx)
        same_moment(found, ctx)


def _join(found: list[Found], ctx: Context) -> None:
    (_, e1, a), (s2, _, b) = found[-2:]
    between = ctx.text[e1:s2]
    if a.timex == "DURATION" and b.point is not None:
        if not count_from(found, ctx):
            bounded(found, ctx)
    elif a.timex == "SET" or b.timex == "SET":
        _repeated_clock(found, between)
    elif (
        a.point is not None
        and a.point.grain == "quarter"
        and b.point is not None
        and b.point.grain in ("day", "month")
        and ENDED.fullmatch(between)
    ):
        quarter_ended(found, ctx)
    elif a.value == "PRESENT_REF" or b.value == "PRESENT_REF":
        span_with_now(found, ctx)
    elif a.point is None or b.point is None or b.until:
        if a.point is not None and b.until and (_BESIDE.match(between) or _FROM_BESIDE.match(between)):
            _day_of_span(found)
    elif a.until:
        if _BESIDE.match(between):
            _day_of_span(found)
    elif _BESIDE.match(between) and _clock_with_day(found, ctx):
        _day_of_list(found, ctx)
    elif _CLOSED.match(between) and b.point.grain == "day":
        _day_of_aside(found, ctx)
    else:
        span(found, ctx)


def _clock_with_day(found: list[Found], ctx: Context) -> bool:
    """ "10 a.m. on Friday", "Friday at 10", "10 on Friday morning"."""
    (s1, e1, a), (s2, e2, b) = found[-2:]
    if a.point is None or b.point is None:
        return False
    clock, day = (a, b) if a.point.grain in ("minute", "hour") or b.point.grain == "day" else (b, a)
    if (
        clock.point is None
        or day.point is None
        or clock.point.grain not in _CLOCKS
        or day.point.grain not in ("day", "part")
    ):
        return False
    if (day.point.grain == "part" and clock.point.grain == "part") or "its day:" in clock.reason:
        return False
    moment = replace(clock.point, first=day.point.first, detail=_in_part(clock.point.detail, day.point.detail))
    zone = _ZONE.search(clock.reason)
    own = "" if day.point.grain == "part" and day.reason.startswith("time of ") else f"; its day: {day.reason}"
    reason = f"{clock.reason.split(',')[0]}{zone[0] if zone else ''}{own}"
    whole = Reading("TIME", moment.value, reason, point=moment, anchor=day.anchor)
    start, end = (s1, e1) if clock is a else (s2, e2)
    found[-2:] = [(s1, e2, midnight(whole, ctx.text[start:end], ctx.text[:start]))]
    return True


_LISTED = re.compile(r",?(?: and| or|,) (?:again )?(?:at )?\Z")
_CLOSED = re.compile(r"\),? (?:on )?\Z")


def _undated(reading: Reading) -> bool:
    """Whether it is a time of day that no day stands beside."""
    return is_clock(reading) and "its day:" not in reading.reason


def _dated(clock: Reading, day: Reading) -> Reading:
    assert clock.point is not None and day.point is not None
    moment = replace(clock.point, first=day.point.first)
    return replace(
        clock, point=moment, value=moment.value, reason=f"{clock.reason}; its day: {day.reason}", anchor=day.anchor
    )


def _day_of_list(found: list[Found], ctx: Context) -> None:
    """ "at 6:12 a.m. and 6:40 p.m. on Saturday": the day is that of both."""
    if len(found) < 2:
        return
    (s1, e1, a), (s2, _, b) = found[-2:]
    if _undated(a) and b.point is not None and _LISTED.match(ctx.text[e1:s2]):
        found[-2] = (s1, e1, _dated(one_zone(a, b), b))


def _day_of_aside(found: list[Found], ctx: Context) -> None:
    """ "at 3:15 p.m. (1415 GMT) on Friday": the day is that of both times."""
    if len(found) < 3:
        return
    (s0, e0, first), (s1, e1, second), (_, _, day) = found[-3:]
    if ctx.text[e0:s1] == " (" and _undated(first) and _undated(second):
        found[-3:-1] = [(s0, e0, _dated(first, day)), (s1, e1, _dated(second, day))]


def _in_part(clock: str, part: str) -> str:
    """ "T08:00" in an evening is "T20:00"."""
    if (
        part not in ("TAF", "TEV", "TNI")
        or not re.match(r"T(?:0[1-9]|1[01])", clock)
        or (part == "TNI" and clock < "T04")
    ):
        return clock
    return f"T{int(clock[1:3]) + 12}{clock[3:]}"


_FIRST_DATED = re.compile(r"from: (?:(?!; to: ).)*its day:(?:(?!; to: ).)*; to: (?!.*its day:)")
"""The reason of a span of clocks whose first has a day of its own: "18:00, 3 May - 07:30"."""


def _day_of_span(found: list[Found]) -> None:
    """ "from 10 a.m. to noon on Friday", "8 to 9 p.m. tomorrow": the day is that of both ends."""
    (s1, _, a), (_, e2, b) = found[-2:]
    clocks, day = (a, b) if a.until else (b, a)
    if clocks.point is None or clocks.until is None or day.point is None or day.point.grain not in ("day", "part"):
        return
    if clocks.point.grain not in _CLOCKS or day.until is not None:
        return
    overnight = clocks.until.first > clocks.point.first
    first, last = replace(clocks.point, first=day.point.first), replace(clocks.until, first=day.point.first)
    last = last.shift(1) if overnight else last
    reason = f"{clocks.reason}; its day: {day.reason}"
    whole = replace(clocks, reason=reason, point=first, until=last, anchor=day.anchor)
    if a.until and "/" in (a.value or "") and _FIRST_DATED.match(a.reason):
        if day.point.first >= clocks.point.first:
            last = replace(clocks.until, first=day.point.first)
            reason = f"{clocks.reason}; the day of its end: {day.reason}"
            found[-2:] = [
                (s1, e2, replace(clocks, value=f"{clocks.point.value}/{last.value}", until=last, reason=reason))
            ]
        return
    if a.until and "its day:" in a.reason and len(found) > 2:
        _day_of_end(found, day)
        return
    if "/" in (clocks.value or ""):
        found[-2:] = [(s1, e2, replace(whole, value=f"{first.value}/{last.value}"))]
    elif a.until and len(found) > 2 and found[-3][2].until == a.until:
        begin, end, _ = found[-3]
        found[-3:] = [(begin, end, replace(whole, value=first.value)), (s1, e2, replace(whole, value=last.value))]


def _day_of_end(found: list[Found], day: Reading) -> None:
    """ "from 10 p.m. on Friday to 6 a.m. on Monday": the day is the second end's alone."""
    (s0, e0, first), (s1, _, last), (_, e2, _) = found[-3:]
    if first.point is None or last.until is None or day.point is None:
        return
    until = replace(last.until, first=day.point.first)
    while until.first < first.point.first and day.free == "week":
        until = until.shift(7)
    if until.first >= first.point.first:
        reason = f"{last.reason}; its day: {day.reason}"
        found[-3:] = [
            (s0, e0, replace(first, until=until)),
            (s1, e2, replace(last, until=until, value=until.value, reason=reason)),
        ]


def _repeated_clock(found: list[Found], between: str) -> None:
    """ "Thursdays at 5 p.m.", "8 a.m. every day", "on Friday and Saturday nights"."""
    (s1, e1, a), (_, e2, b) = found[-2:]
    weekday = re.fullmatch(r"XXXX-WXX-\d(T[A-Z]{2})", b.value or "")
    if (
        weekday
        and a.free == "week"
        and a.point is not None
        and a.point.grain == "day"
        and between in (" and ", " or ", ", ")
    ):
        value = f"XXXX-WXX-{a.point.first.weekday() + 1}{weekday[1]}"
        found[-2] = (s1, e1, Reading("SET", value, f"{b.reason}, as the day named with it"))
        return
    times, clock = (a, b) if a.timex == "SET" else (b, a)
    if not _BESIDE.match(between) or clock.point is None or clock.point.grain not in ("minute", "hour") or clock.until:
        return
    days = {"P1D": "XXXX-XX-XX"}.get(times.value or "", times.value or "")
    if re.fullmatch(r"XXXX-(?:WXX-\d|WXX-W[ED]|XX-XX)(?:T[A-Z]{2})?", days):
        base, _, part = days.partition("T")
        value = base + _in_part(clock.point.detail, "T" + part)
        found[-2:] = [(s1, e2, Reading("SET", value, f"{times.reason}, at that hour"))]
