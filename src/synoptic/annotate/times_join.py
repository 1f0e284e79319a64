"""Neighbouring readings joined: the ends of a span, a clock and its day, a length and what it is counted from.

Missed on purpose: ends of a span that stand far apart ("from Monday, when the doors open, to Friday").
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.calendar_points import Point, add_days, add_months, make_date, point
from synoptic.annotate.times_counted import shifted
from synoptic.annotate.times_reading import Context, Found, Reading

_DASHED = re.compile(r"\s?[-–—]\s?$")
_FROM_TO = re.compile(r"^,? (?:to|through|thru|until|till) (?:the )?$")
_AND = re.compile(r"^ and (?:the )?$")
_BESIDE = re.compile(r",? ?(?:on |at |of |in |around |about )?(?:the )?\(?\Z")
_FROM_BESIDE = re.compile(r",? (?:from|between) (?:about |around )?\Z")
_CLOCKS = ("minute", "hour", "part")
_ZONE = re.compile(r", zone [^;]*")


def join(found: list[Found], ctx: Context) -> None:
    """Joins the last two readings where they are the ends of a span, or a clock and its day."""
    if len(found) < 2:
        return
    (_, e1, a), (s2, _, b) = found[-2:]
    between = ctx.text[e1:s2]
    if a.timex == "DURATION" and b.point is not None:
        if not _count_from(found, between):
            _bounded(found, ctx)
    elif a.timex == "SET" or b.timex == "SET":
        _repeated_clock(found, between)
    elif (
        a.point is not None
        and a.point.grain == "quarter"
        and b.point is not None
        and b.point.grain in ("day", "month")
        and _ENDED.fullmatch(between)
    ):
        _quarter_ended(found, ctx)
    elif a.value == "PRESENT_REF" or b.value == "PRESENT_REF":
        _span_with_now(found, ctx)
    elif a.point is None or b.point is None or b.until:
        if a.point is not None and b.until and (_BESIDE.match(between) or _FROM_BESIDE.match(between)):
            _day_of_span(found)
    elif a.until:
        if _BESIDE.match(between):
            _day_of_span(found)
    elif _BESIDE.match(between) and _clock_with_day(found):
        _day_of_list(found, ctx)
    elif _CLOSED.match(between) and b.point.grain == "day":
        _day_of_aside(found, ctx)
    else:
        _span(found, ctx)


def _clock_with_day(found: list[Found]) -> bool:
    """ "10 a.m. on Friday", "Friday at 10", "10 on Friday morning"."""
    (s1, _, a), (_, e2, b) = found[-2:]
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
    reason = f"{clock.reason.split(',')[0]}{zone[0] if zone else ''}; its day: {day.reason}"
    found[-2:] = [(s1, e2, Reading("TIME", moment.value, reason, point=moment, anchor=day.anchor))]
    return True


_LISTED = re.compile(r",?(?: and| or|,) (?:again )?(?:at )?\Z")
_CLOSED = re.compile(r"\),? (?:on )?\Z")


def _undated(reading: Reading) -> bool:
    """Whether it is a time of day that no day stands beside."""
    return (
        reading.point is not None
        and reading.point.grain in ("minute", "hour")
        and not reading.until
        and "its day:" not in reading.reason
    )


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
        found[-2] = (s1, e1, _dated(a, b))


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
    """ "Thursdays at 5 p.m.", "8 a.m. every day"."""
    (s1, _, a), (_, e2, b) = found[-2:]
    times, clock = (a, b) if a.timex == "SET" else (b, a)
    if not _BESIDE.match(between) or clock.point is None or clock.point.grain not in ("minute", "hour") or clock.until:
        return
    days = {"P1D": "XXXX-XX-XX"}.get(times.value or "", times.value or "")
    if re.fullmatch(r"XXXX-(?:WXX-\d|WXX-W[ED]|XX-XX)(?:T[A-Z]{2})?", days):
        base, _, part = days.partition("T")
        value = base + _in_part(clock.point.detail, "T" + part)
        found[-2:] = [(s1, e2, Reading("SET", value, f"{times.reason}, at that hour"))]


def _span_with_now(found: list[Found], ctx: Context) -> None:
    """ "between now and 15 November", "from March until now": the report's day is the other end."""
    (s1, e1, a), (s2, e2, b) = found[-2:]
    between, before = ctx.text[e1:s2], ctx.text[:s1]
    led = (before.endswith("from ") and _FROM_TO.match(between)) or (
        before.endswith("between ") and _AND.match(between)
    )
    if not led or ctx.published is None:
        return
    today = point("day", ctx.published)
    if "T" in ((a.point or b.point or today).detail or ""):
        if not ctx.clock:
            return
        today = Point("minute", ctx.published, ctx.clock)
    first, last = a.point or today, b.point or today
    if a.until or b.until or (first.first, first.detail) > (last.first, last.detail) or first == last:
        return
    reason = "span that begins or ends with the report's day"
    found[-2:] = [
        (s1, e1, replace(a, point=first, until=last, reason=f"{a.reason}; {reason}", anchor="published")),
        (s2, e2, replace(b, point=first, until=last, reason=f"{b.reason}; {reason}", anchor="published")),
    ]


def _span(found: list[Found], ctx: Context) -> None:
    (s1, e1, a), (s2, e2, b) = found[-2:]
    between, before = ctx.text[e1:s2], ctx.text[:s1]
    if a.point is None or b.point is None or a.timex != b.timex:
        return
    led = re.search(r"\b(?:from|between) (?:about |around |early |late |mid[- ])?$", before)
    dashed = _DASHED.match(between)
    from_to = _FROM_TO.match(between) and (led or a.point.grain == b.point.grain or "through" in between)
    if (
        _AND.match(between)
        and a.free == b.free == "week"
        and a.point.first > b.point.first
        and not led
        and (b.point.first - a.point.first).days % 7 < 3
    ):
        found[-2] = (s1, e1, _moved(a, a.point.shift(-7), "the one before the day that follows", a.anchor))
    if not (dashed or from_to or (_AND.match(between) and led and "between" in led[0])):
        return
    a, b = _same_year(a, b), _next_day(a, b)
    a, b = _in_order(a, b, ctx)
    if a.point is None or b.point is None or a.point.first > b.point.first:
        return
    reason = f"from: {a.reason}; to: {b.reason}"
    whole = Reading(a.timex, f"{a.value}/{b.value}", reason, point=a.point, until=b.point, anchor=a.anchor or b.anchor)
    if dashed:
        found[-2:] = [(s1, e2, whole)]
    else:
        found[-2:] = [(s1, e1, replace(whole, value=a.value)), (s2, e2, replace(whole, value=b.value))]


def _same_year(a: Reading, b: Reading) -> Reading:
    """ "between May and August 2022": the year printed with the second end is the first's too."""
    if a.point is None or b.point is None or a.free != "year" or b.anchor:
        return a
    day = b.point.first
    earlier = (a.point.first.month, a.point.first.day) > (day.month, day.day)
    first = make_date(day.year - earlier, a.point.first.month, a.point.first.day)
    if first is None:
        return a
    return _moved(a, replace(a.point, first=first), "year from the other end of the span", "")


def _in_order(a: Reading, b: Reading, ctx: Context) -> tuple[Reading, Reading]:
    """Ends dated one by one may come out the wrong way round: "from November to March".

    Then the last moves on, by a week or a year; or the first moves back a year, where the last lies before the report.
    """
    if a.point is None or b.point is None or ctx.published is None:
        return a, b
    reason = "the nearest one, in the order of the span"
    if a.free == "week" and b.reason.startswith("weekday of"):
        back = (b.point.first - a.point.first).days % 7
        return _moved(a, replace(a.point, first=add_days(b.point.first, -back)), reason, a.anchor), b
    if a.free == b.free == "year" and (b.point.first - a.point.first).days > 365:
        earlier = make_date(b.point.first.year - 1, b.point.first.month, b.point.first.day)
        return (a, _moved(b, replace(b.point, first=earlier), reason, b.anchor)) if earlier else (a, b)
    if a.point.first <= b.point.first:
        return a, b
    if b.free == "week":
        weeks = -((b.point.first - a.point.first).days // 7)
        return a, _moved(b, b.point.shift(7 * weeks), reason, b.anchor)
    if not a.free == b.free == "year":
        return a, b
    moving, step = (a, -1) if b.point.first <= ctx.published else (b, 1)
    assert moving.point is not None
    first = make_date(moving.point.first.year + step, moving.point.first.month, moving.point.first.day)
    if first is None:
        return a, b
    moved = _moved(moving, replace(moving.point, first=first), reason, moving.anchor)
    return (moved, b) if step < 0 else (a, moved)


def _next_day(a: Reading, b: Reading) -> Reading:
    """ "from 10 p.m. to 5 a.m.": a span of clock times that would end before it begins ends on the next day."""
    if a.point is None or b.point is None or a.point.first != b.point.first or b.point.grain not in ("minute", "hour"):
        return b
    if a.point.detail <= b.point.detail:
        return b
    return _moved(b, b.point.shift(1), b.reason, b.anchor)


def _moved(reading: Reading, to: Point, reason: str, anchor: str) -> Reading:
    return replace(reading, point=to, value=to.value, reason=reason, anchor=anchor)


def _count_from(found: list[Found], between: str) -> bool:
    """ "a week before Christmas", "two days after 3 May": counted from the time that follows."""
    (s1, _, a), (_, e2, b) = found[-2:]
    way = re.fullmatch(r" (before|after|from) (?:the )?", between)
    size = re.fullmatch(r"P(\d+)([DWMY])", a.value or "")
    if not way or not size or b.point is None or b.until or b.point.grain not in ("day", "month", "year"):
        return False
    unit = {"D": "day", "W": "week", "M": "month", "Y": "year"}[size[2]]
    n = int(size[1]) * (-1 if way[1] == "before" else 1)
    counted = shifted(b.point, unit, n, counted_from_text=True)
    if counted is None:
        return False
    reason = f"{n} {unit}s from: {b.reason}"
    found[-2:] = [(s1, e2, Reading("DATE", counted.value, reason, point=counted, anchor=b.anchor))]
    return True


_ENDED = re.compile(r",? (?:which )?(?:that )?(?:ended|ending|ends|to) (?:on )?")


def _bounded(found: list[Found], ctx: Context) -> None:
    """ "the nine months ended 30 September", "the first two weeks of June": a length with its place in the calendar.

    The length keeps its TIMEX3 value; its EDTF is the stretch.
    """
    (s1, e1, a), (s2, _, b) = found[-2:]
    between, words = ctx.text[e1:s2], ctx.text[s1:e1]
    size = re.fullmatch(r"P(\d+)([DWMQY])", a.value or "")
    if not size or b.point is None or b.until:
        return
    unit, n = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year"}[size[2]], int(size[1])
    edge = re.match(r"(?:the )?(first|opening|last|final|closing)\b", words)
    if _ENDED.fullmatch(between) and b.point.grain in ("day", "month"):
        first, last = _before_end(b.point, unit, n), b.point
    elif (
        re.fullmatch(r" (?:of|in) (?:the )?", between)
        and edge
        and unit != "year"
        and b.point.grain in ("year", "quarter", "month", "half")
    ):
        whole = b.point
        if edge[1] in ("first", "opening"):
            beyond = _far(whole.first, unit, n)
            first, last = _fine(unit, whole.first), _fine(unit, add_days(beyond, -1))
        else:
            first, last = _fine(unit, _far(add_days(whole.last, 1), unit, -n)), _fine(unit, whole.last)
    else:
        return
    reason = f"{a.reason}, bounded by: {b.reason}"
    found[-2] = (s1, e1, replace(a, point=first, until=last, reason=reason, anchor=b.anchor, moves=False))


def _fine(unit: str, day: date) -> Point:
    return point("month" if unit in ("month", "quarter") else "day", day)


def _far(day: date, unit: str, n: int) -> date:
    """A day n units from another."""
    if unit in ("day", "week"):
        return add_days(day, n * (7 if unit == "week" else 1))
    return add_months(day, n * {"month": 1, "quarter": 3, "year": 12}[unit])


def _before_end(end: Point, unit: str, n: int) -> Point:
    """The first day or month of n units that end with a day or month."""
    if end.grain == "month":
        return (
            end.shift(1 - n * {"month": 1, "quarter": 3, "year": 12}.get(unit, 0))
            if unit not in ("day", "week")
            else end
        )
    return Point("day", add_days(_far(add_days(end.first, 1), unit, -n), 0))


def _quarter_ended(found: list[Found], ctx: Context) -> None:
    """ "the quarter ended 29 September": the quarter of the year that most of those three months lie in.

    "Its fourth quarter ended 29 September" is numbered by the firm: it keeps that number, and the months are its EDTF.
    """
    (s1, e1, a), (_, _, b) = found[-2:]
    if b.point is None or b.until or b.point.grain not in ("day", "month"):
        return
    meant = point("quarter", add_days(b.point.last, -45))
    reason = f"three months, by their end: {b.reason}"
    if not a.reason.startswith("the quarter before"):
        months = (Point("month", meant.first), point("month", meant.last))
        found[-2] = (s1, e1, replace(a, point=months[0], until=months[1], reason=f"{a.reason}; {reason}", moves=False))
    else:
        found[-2] = (s1, e1, Reading("DATE", meant.value, reason, point=meant, anchor=b.anchor))
        ctx.focus = ctx.focus_by_grain["quarter"] = meant
