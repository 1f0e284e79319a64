"""Rules for what is counted inside a month or a year, or holds a day: "the last Monday in May", "the third week of 2021", "the 18th"."""

from __future__ import annotations

import re
from datetime import date

from synoptic.annotate.english.calendar.days import nth_weekday
from synoptic.annotate.english.calendar.points import Point, add_days, add_months, make_date, point
from synoptic.annotate.english.calendar.words import DAY_WORD, EDGE, MONTH, NO_NOUN, PART, PARTS, WEEKDAY, WEEKDAYS
from synoptic.annotate.english.calendar.years import YEAR
from synoptic.annotate.english.numbers.words import ORDINAL, read_ordinal
from synoptic.annotate.english.times.absolute import YEARISH, month_day, month_number, year_in
from synoptic.annotate.english.times.reading import (
    COUNTED,
    NO_DATE,
    Context,
    Reading,
    Rule,
    at,
    nearest,
    rule,
    unresolved,
    yearly,
)

_EDGE = rf"(?:{EDGE} )?"
_STEPS = {"last": -1, "this": 0, "the": 0, "next": 1, "that": 0}


def _week_of(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the week of March 6": the week that holds the day; "the week ending 9 June" is the seven days to it."""
    day = month_day(m, ctx)
    if day is None or day.point is None:
        return day
    return at(point(m["unit"], day.point.first), f"the {m['unit']} that holds the day; {day.reason}", anchor=day.anchor)


def _frame(m: re.Match[str], ctx: Context) -> tuple[Point, str] | None:
    """The month or year that something is counted in, and whether it was dated from the report."""
    year = year_in(m["year"] or m["in_year"], ctx)
    if m["month"]:
        month = month_number(m["month"])
        if year is not None:
            return Point("month", date(year, month, 1)), ""
        if ctx.published is None:
            return None
        first = yearly(lambda y: date(y, month, 1), ctx.published, ctx.tense_of(*m.span()), 30)
        return (Point("month", first), "published") if first else None
    if m["in_month"]:
        return (point("month", ctx.published).shift(_STEPS[m["in_month"]]), "published") if ctx.published else None
    return (Point("year", date(year, 1, 1)), "") if year is not None else None


def _nth(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the first week of June", "the last Monday in May", "the third month of 2021", "the 15th day of next month"."""
    n = -1 if m["n"] in ("last", "final") else read_ordinal(m["n"]) or 0
    what = m["what"].rstrip(".")
    framed = _frame(m, ctx)
    if framed is None:
        return unresolved(None, NO_DATE) if ctx.published is None else None
    frame, anchor = framed
    limit = {"month": 12, "week": 53 if frame.grain == "year" else 5, "day": 366 if frame.grain == "year" else 31}.get(
        what, 5
    )
    if not -1 <= n <= limit or n == 0 or (what == "month" and frame.grain == "month"):
        return None
    reason = f"counted in the {frame.grain}" + (", from the report's date" if anchor else "")
    detail = PARTS.get((m["part"] or "").strip(), "")
    if what in WEEKDAYS:
        month = frame.first.month if n > 0 or frame.grain == "month" else 12
        day = nth_weekday(frame.first.year, month, WEEKDAYS[what], n)
        return at(Point("part" if detail else "day", day, detail), reason, anchor=anchor)
    if what == "day":
        return at(Point("day", frame.last if n < 0 else add_days(frame.first, n - 1)), reason, anchor=anchor)
    if what == "month":
        return at(Point("month", date(frame.first.year, n if n > 0 else 12, 1)), reason, anchor=anchor)
    inside = add_days(frame.last, -3) if n < 0 else add_days(frame.first, 3 + 7 * (n - 1))
    return at(point(what, inside), reason, anchor=anchor, approximate=True)


def _numbered_week(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "week 31 of 2018", as the ISO calendar counts them."""
    year = year_in(m["year"], ctx)
    n = int(m["n"])
    if year is None or not 1 <= n <= 53:
        return None
    return at(point("week", add_days(date(year, 1, 4), 7 * (n - 1))), "numbered week of the year")


def _day_of_month(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the 15th of this month"."""
    n = read_ordinal(m["n"])
    if ctx.published is None:
        return unresolved(None, NO_DATE)
    month = point("month", ctx.published).shift(_STEPS[m["which"]])
    day = make_date(month.first.year, month.first.month, n or 0)
    return at(Point("day", day), "day of the month, from the report's date", anchor="published") if day else None


def _bare_day(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "on the 18th": of the month the text speaks of, else of the nearest month by tense; "the week of the 18th"."""
    n = int(m["n"])
    if not 1 <= n <= 31:
        return None
    focus = ctx.look_back("day", "month")
    if focus is not None and focus is ctx.focus:
        day, anchor = make_date(focus.first.year, focus.first.month, n), "text"
    elif ctx.published is None:
        return unresolved(f"XXXX-XX-{n:02d}", NO_DATE)
    else:
        months = [add_months(ctx.published.replace(day=1), step) for step in (-2, -1, 0, 1, 2)]
        days = [made for month in months if (made := make_date(month.year, month.month, n)) is not None]
        day, anchor = nearest(days, ctx.published, ctx.tense_of(*m.span())), "published"
    if day is None:
        return unresolved(None, "no such day in the calendar")
    return at(point(m["unit"] or "day", day), "day of the month that is nearest by tense", anchor=anchor)


_FRAME = rf"(?:(?P<month>{MONTH})(?:,? (?P<year>{YEARISH}))?|(?P<in_month>this|next|last|the) month|(?:the year )?(?P<in_year>{YEAR}|(?:this|last|next) year))"
RULES: tuple[Rule, ...] = (
    rule(rf"{_EDGE}(?:the )?(?P<unit>week|weekend) (?:of|beginning|starting|commencing|ending)(?: on)? (?:the )?(?P<month>{MONTH}) (?P<d1>{DAY_WORD})(?:,? (?P<year>{YEARISH}))?", _week_of, r"week(?:end)? (?:of|beginning|starting|commencing|ending)"),
    rule(rf"{_EDGE}(?:the )?(?P<unit>week|weekend) (?:of|beginning|starting|commencing|ending)(?: on)? (?:the )?(?P<d1>{DAY_WORD}) (?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEARISH}))?", _week_of, r"week(?:end)? (?:of|beginning|starting|commencing|ending)"),
    rule(rf"(?:the )?(?:very )?(?P<n>{ORDINAL}|last|final) (?P<what>week|weekend|day|month|{WEEKDAY})(?P<part> {PART})? (?:(?:of|in) |(?=(?:this|next|last) (?:month|year)))(?:{_FRAME})", _nth, COUNTED),
    rule(rf"week (?P<n>\d\d?) of (?P<year>{YEARISH})", _numbered_week, r"week \d"),
    rule(rf"(?:the |(?<=and )|(?<=or ))(?P<n>{ORDINAL}|[12]?\d(?:st|nd|rd|th)|3[01](?:st|th)) of (?P<which>this|next|last|the) month", _day_of_month, "month"),
    rule(rf"(?:(?<=on )|(?<=by )|(?<=until )|(?<=since )|(?<=from )|(?<=before )|(?<=after )|(?<=around )|(?<=for )|the (?P<unit>week|weekend) of )(?:the |(?<=on ))(?P<n>[12]?\d|3[01])(?:st|nd|rd|th){NO_NOUN}", _bare_day, r"\d(?:st|nd|rd|th)\b"),
)  # fmt: skip
"""Each reads one form of counting in a month or year."""
