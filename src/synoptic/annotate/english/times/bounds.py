"""Two readings that bound one stretch: the ends of a span, a length and its end, a length and what it is counted from.

Missed on purpose: ends of a span that stand far apart ("from Monday, when the doors open, to Friday").
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.english.calendar.points import Point, add_days, add_months, make_date, point
from synoptic.annotate.english.times.counted import shifted
from synoptic.annotate.english.times.moments import one_zone
from synoptic.annotate.english.times.reading import Context, Found, Reading

_DASHED = re.compile(r"\s?[-–—]\s?$")
_FROM_TO = re.compile(r"^,? (?:to|through|thru|until|till) (?:the )?$")
_AND = re.compile(r"^ and (?:the )?$")
ENDED = re.compile(r",? (?:which )?(?:that )?(?:ended|ending|ends|to) (?:on )?")
"""What leads from a length to its end: "the quarter ended 31 March"."""


def span_with_now(found: list[Found], ctx: Context) -> None:
    """ "between now and 15 November", "from March until now": the report's day is the other end."""
    (s1, e1, a), (s2, e2, b) = found[-2:]
    between, before = ctx.text[e1:s2], ctx.text[:s1]
    to_date = between == " " and b.value == "PRESENT_REF" and ctx.text[s2:e2] == "to date"
    led = (
        to_date
        or (before.endswith("from ") and _FROM_TO.match(between))
        or (before.endswith("between ") and _AND.match(between))
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


def span(found: list[Found], ctx: Context) -> None:
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
    a, b = one_zone(_same_year(a, b), b), _next_day(a, b)
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
    running = make_date(a.point.first.year - 1, a.point.first.month, a.point.first.day)
    back = b.point.first <= ctx.published or (running is not None and running <= ctx.published <= b.point.last)
    moving, step = (a, -1) if back else (b, 1)
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
    if b.point.detail == "T00:00":
        return _moved(b, replace(b.point, detail="T24:00"), b.reason, b.anchor)
    return _moved(b, b.point.shift(1), b.reason, b.anchor)


def _moved(reading: Reading, to: Point, reason: str, anchor: str) -> Reading:
    return replace(reading, point=to, value=to.value, reason=reason, anchor=anchor)


_WITHIN = re.compile(r"\b(?:within|for|less than|under|no more than) (?:the |the next |another )?$")


def count_from(found: list[Found], ctx: Context) -> bool:
    """ "a week before Christmas", "two days after 3 May": counted from the time that follows.

    "Within two weeks of Monday" is the stretch between the two, and keeps its length as its value.
    """
    (s1, e1, a), (s2, e2, b) = found[-2:]
    way = re.fullmatch(r" (before|after|from|of) (?:the )?", ctx.text[e1:s2])
    within = _WITHIN.search(ctx.text[:s1] + re.split(r"\b\w+[ -]\w+$", ctx.text[s1:e1])[0])
    if way and way[1] == "of" and not within:
        return False
    size = re.fullmatch(r"P(\d+)([DWMY])", a.value or "")
    if not way or not size or b.point is None or b.until or b.point.grain not in ("day", "month", "year"):
        return False
    unit = {"D": "day", "W": "week", "M": "month", "Y": "year"}[size[2]]
    n = int(size[1]) * (-1 if way[1] == "before" else 1)
    counted = shifted(b.point, unit, n, counted_from_text=True)
    if counted is None:
        return False
    reason = f"{n} {unit}s from: {b.reason}"
    whole = Reading("DATE", counted.value, reason, point=counted, anchor=b.anchor)
    if within and b.point.grain == "day":
        first, last = sorted((b.point.first, _far(b.point.first, unit, n)))
        whole = Reading(
            "DURATION", a.value, reason, point=Point("day", first), until=Point("day", last), anchor=b.anchor
        )
    found[-2:] = [(s1, e2, whole)]
    return True


def bounded(found: list[Found], ctx: Context) -> None:
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
    if ENDED.fullmatch(between) and b.point.grain in ("day", "month"):
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
    if first.first > last.last:
        return  # it would begin before the calendar does
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


def quarter_ended(found: list[Found], ctx: Context) -> None:
    """ "the quarter ended 29 September": the quarter of the year that most of those three months lie in.

    "Its fourth quarter ended 29 September" is numbered by the firm: it keeps that number, and the months are its EDTF.
    """
    (s1, e1, a), (_, _, b) = found[-2:]
    if b.point is None or b.until or b.point.grain not in ("day", "month"):
        return
    meant = point("quarter", add_days(b.point.last, -45))
    reason = f"three months, by their end: {b.reason}"
    first, last = _three_months(b.point)
    if first.first > last.last:
        return  # it would begin before the calendar does
    if a.reason.startswith("the quarter before"):
        found[-2] = (
            s1,
            e1,
            Reading("DATE", meant.value, reason, point=first, until=last, anchor=b.anchor, moves=False),
        )
        ctx.focus = meant
        ctx.focus_by_grain |= dict.fromkeys(("quarter", "told", "period"), meant)
        return
    value = a.value
    if a.point is not None and a.reason.endswith("nearest year"):
        begin = a.point.first.replace(year=b.point.last.year)
        lag = 12 * (first.first.year - begin.year) + first.first.month - begin.month
        ctx.focus = numbered = Point("quarter", begin, lag=lag)
        ctx.focus_by_grain |= dict.fromkeys(("quarter", "told", "period"), numbered)
        value = numbered.value
    reason = f"{a.reason}; {reason}"
    found[-2] = (s1, e1, replace(a, value=value, point=first, until=last, reason=reason, moves=False))
    if (
        len(found) > 2
        and ctx.text[found[-3][1] : s1] == ", "
        and found[-3][2].reason.startswith("the quarter the text")
    ):
        found[-3] = (*found[-3][:2], replace(found[-2][2], reason=f"named beside it: {reason}"))


def _three_months(end: Point) -> tuple[Point, Point]:
    """The months that a quarter with that last day has; one that ends in the middle of a month is taken with its days."""
    if end.grain == "day" and 7 < end.first.day < 23:
        return Point("day", _far(add_days(end.first, 1), "month", -3)), end
    last = point("month", add_days(end.last, -8))
    return last.shift(-2), last
