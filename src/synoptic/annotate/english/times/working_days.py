"""Rules for time counted in working days: "in four business days", "the next three working days", "this working week".

A working day is any from Monday to Friday; holidays are not known here, so that a date may come out a day or two early.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.english.calendar.points import Point, add_days, point
from synoptic.annotate.english.numbers.words import CARDINAL
from synoptic.annotate.english.times.reading import NO_DATE, Context, Reading, Rule, at, rule, unresolved
from synoptic.annotate.english.times.span import count_of, duration

MOST = 260
"""Working days beyond which none are counted: a year of them."""


def _on(day: date, n: int) -> date:
    """The n-th working day after a day, before it where n is negative."""
    step = 1 if n > 0 else -1
    for _ in range(abs(n)):
        day = add_days(day, step)
        while day.weekday() > 4:
            day = add_days(day, step)
    return day


def _number(m: re.Match[str]) -> int | None:
    n = count_of(m["n"])
    return int(n) if n is not None and n == int(n) and 1 <= n <= MOST else None


def _day(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "in four business days", "three working days ago": a day."""
    n = _number(m)
    if n is None or ctx.published is None or (not m["way"] and ctx.tense_of(*m.span()) not in ("future", "present")):
        return None
    meant = Point("day", _on(ctx.published, -n if m["way"] == "ago" else n))
    cut = (m.start("n"), m.end())
    return replace(at(meant, "counted in days from Monday to Friday, from the report's", anchor="published"), cut=cut)


def _stretch(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the next four business days": a length, with the days that it holds as its EDTF."""
    n = _number(m)
    if n is None:
        return None
    reading = Reading("DURATION", duration(n, "day"), "so many days from Monday to Friday", moves=False)
    if ctx.published is None:
        return reading
    back = m["mod"] in ("last", "past", "previous")
    ends = sorted((_on(ctx.published, -1 if back else 1), _on(ctx.published, -n if back else n)))
    first, last = (Point("day", day) for day in ends)
    return replace(reading, point=first, until=last, anchor="published")


def _week(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "this working week": from its Monday to its Friday."""
    if ctx.published is None:
        return unresolved(None, NO_DATE)
    step = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(m["mod"].split()[-1], 0)
    week = point("week", ctx.published).shift(step)
    days = Point("day", week.first), Point("day", add_days(week.first, 4))
    reading = at(week, f"{m['mod']} week, Monday to Friday, from the report's date", anchor="published")
    return replace(reading, point=days[0], until=days[1])


_NEED = "(?:business|working|trading) days"
RULES: tuple[Rule, ...] = (
    rule(rf"(?:in )(?P<n>{CARDINAL}) (?:business|working|trading) days(?P<way>(?!))?", _day, _NEED),
    rule(rf"(?P<n>{CARDINAL}) (?:business|working|trading) days (?P<way>ago|from now|from today|hence)", _day, _NEED),
    rule(rf"(?:the )?(?P<mod>next|coming|last|past|previous) (?P<n>{CARDINAL}) (?:business|working|trading) days", _stretch, _NEED),
    rule(r"(?<=of )(?P<mod>the) (?:working week|work week|workweek)", _week, "work"),
    rule(r"(?:the )?(?P<mod>this|last|next|this past|this coming|past|coming|current) (?:working week|work week|workweek)", _week, "work"),
)  # fmt: skip
"""Each reads one form of working days."""
