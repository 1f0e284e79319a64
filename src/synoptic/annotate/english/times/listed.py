"""Lists of days that share a head: "Monday, Thursday and Friday next week", "July 17, 18 or 19", "this week or next".

Each is a time of its own; month, year or week are those of the head. Missed on purpose: lists out of order ("Friday and Monday
next week", where the Friday may be this week's), and a last number that may count what follows ("July 17, 18 and 19 people").
"""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.calendar.days import nth_weekday
from synoptic.annotate.english.calendar.points import Point, add_days, make_date, point
from synoptic.annotate.english.calendar.words import DASH, DAY_NUMBER, MONTH, NO_NOUN, WEEKDAY, WEEKDAYS
from synoptic.annotate.english.calendar.years import YEAR
from synoptic.annotate.english.numbers.words import ORDINAL, read_ordinal
from synoptic.annotate.english.times.absolute import YEARISH, day_of, month_number, of_year, year_in
from synoptic.annotate.english.times.reading import (
    MONTHLY,
    NO_DATE,
    Context,
    Found,
    Reading,
    Rule,
    at,
    rule,
    unresolved,
)

_LINK = r"(?:,? (?:and|or) |, )(?:on )?(?:the )?"
_LISTED = re.compile(r"(?:,? (?:and|or) |, | |/)(?:on )?")
_IN_WEEK = re.compile(r",? (?:on|from|between) | ")


def one_head(found: list[Found], ctx: Context) -> None:
    """What is listed takes the week or the year that is told of one of the list."""
    _one_week(found, ctx)
    _one_year(found, ctx)


def _one_year(found: list[Found], ctx: Context) -> None:
    """ "June 4, 9 and 16, 2021": the year printed with one day is that of all; where none is, the days lie in one year."""
    (s1, e1, a), (s2, e2, b) = found[-2:]
    if not _in_order(a, b) or not _LISTED.fullmatch(ctx.text[e1:s2]) or b.until or a.until:
        return
    if ctx.text[:s1].endswith(("between ", "from ")):
        return
    assert a.point is not None and b.point is not None
    if b.free == "year" and a.free == "year":
        found[-1] = (s2, e2, _of_year(b, a))
    for k in range(len(found) - 2, -1, -1):
        (s1, e1, a), (s2, _, after) = found[k : k + 2]
        if b.free or b.anchor or a.free != "year" or not _in_order(a, after) or not _LISTED.fullmatch(ctx.text[e1:s2]):
            break
        found[k] = (s1, e1, _of_year(a, b))


def _in_order(a: Reading, b: Reading) -> bool:
    """Whether two days, or two months, follow one another in a year."""
    if a.point is None or b.point is None or a.point.grain != b.point.grain or a.point.grain not in ("day", "month"):
        return False
    return (a.point.first.month, a.point.first.day) < (b.point.first.month, b.point.first.day)


def _of_year(day: Reading, head: Reading) -> Reading:
    assert day.point is not None and head.point is not None
    first = make_date(head.point.first.year, day.point.first.month, day.point.first.day)
    if first is None or first == day.point.first:
        return day
    here = replace(day.point, first=first)
    reason = f"year of the day or month listed with it: {head.reason}"
    return replace(day, point=here, value=here.value, reason=reason, anchor=head.anchor, free=head.free)


def _one_week(found: list[Found], ctx: Context) -> None:
    """Weekdays listed before or behind one whose week is told are of that week, and so is one right behind the week itself."""
    (s1, e1, a), (s2, e2, b) = found[-2:]
    between = ctx.text[e1:s2]
    if a.point is None or b.point is None or a.until or b.until:
        return
    if b.free == "week" and b.point.grain in ("day", "part"):
        in_week = a.point.grain == "week" and a.anchor == "published" and _IN_WEEK.fullmatch(between)
        if in_week or (a.reason.startswith(_TOLD) and _LISTED.fullmatch(between) and _earlier(a, b)):
            found[-1] = (s2, e2, _of_week(b, a))
    elif b.reason.startswith(_TOLD):
        for k in range(len(found) - 2, -1, -1):
            (s1, e1, a), (s2, _, after) = found[k : k + 2]
            if a.free != "week" or not _LISTED.fullmatch(ctx.text[e1:s2]) or not _earlier(a, after):
                break
            found[k] = (s1, e1, _of_week(a, b))


_TOLD = "weekday of"
"""How the reason of a weekday begins whose week is told."""


def _earlier(a: Reading, b: Reading) -> bool:
    return a.point is not None and b.point is not None and a.point.first.weekday() < b.point.first.weekday()


def _of_week(day: Reading, head: Reading) -> Reading:
    assert day.point is not None and head.point is not None
    first = add_days(point("week", head.point.first).first, day.point.first.weekday())
    here = replace(day.point, first=first)
    reason = f"{_TOLD} the week named with it: {head.reason}"
    return replace(day, point=here, value=here.value, reason=reason, anchor=head.anchor, free="")


_DAY = rf"(?:the )?{DAY_NUMBER}"
_MONTH_BEFORE = re.compile(rf"(?<!\w)(?P<month>{MONTH}),? {_DAY}(?:{DASH}{_DAY})?(?:{_LINK}{_DAY})*(?P<link>{_LINK})$")


def _day_behind(m: re.Match[str], ctx: Context) -> Reading | None:
    """The "18" and the "19" of "July 17, 18 or 19"."""
    start = max(0, m.start() - 80)
    before = _MONTH_BEFORE.search(ctx.text[start : m.start()])
    if before is None or not re.search(" (?:and|or) ", before["link"] + m["more"]):
        return None
    if not ctx.printed[start + before.start("month")].isupper():
        return None
    reading = of_year(m, month_number(before["month"]), day_of(m["d1"]) or 0, None, ctx)
    end = m.end("year") if m["year"] and not m["more"] else m.end()
    return _as_listed(reading, (m.start(), end))


_BARE_BEFORE = re.compile(
    r"\bthe \d\d?(?:st|nd|rd|th)(?:(?:, | and | or )(?:the )?\d\d?(?:st|nd|rd|th))*(?:,? (?:and|or) |, )(?:the )?$"
)


def _bare_day_behind(m: re.Match[str], ctx: Context) -> Reading | None:
    """The "27th" of "on the 20th and 27th": of the month of the day before it."""
    focus = ctx.focus
    if focus is None or focus.grain != "day" or not _BARE_BEFORE.search(ctx.text[max(0, m.start() - 40) : m.start()]):
        return None
    number = day_of(m["d1"]) or 0
    day = make_date(focus.first.year, focus.first.month, number) if number > focus.first.day else None
    return at(Point("day", day), "day of the month of the one listed before it", anchor="text") if day else None


def _day_before(m: re.Match[str], ctx: Context) -> Reading | None:
    """The "22nd" and the "23rd" of "the 22nd, 23rd or 30th of March"."""
    if not ctx.printed[m.start("month")].isupper():
        return None
    return _as_listed(of_year(m, month_number(m["month"]), day_of(m["d1"]) or 0, None, ctx), m.span())


def _as_listed(reading: Reading | None, span: tuple[int, int]) -> Reading | None:
    return replace(reading, reason=f"{reading.reason}; month named with the list", cut=span) if reading else None


_NTH_BEFORE = re.compile(rf"(?P<n>\b(?:{ORDINAL}|last|final)) (?P<what>{WEEKDAY}) (?:of|in) (?:{MONTH}){_LINK}$")


def _nth_of_month(m: re.Match[str], ctx: Context) -> Reading | None:
    """The "December" of "the first Monday of June or December"."""
    before = _NTH_BEFORE.search(ctx.text[max(0, m.start() - 60) : m.start()])
    year = year_in(m["year"], ctx) or (ctx.focus.first.year if ctx.focus is not None else None)
    if before is None or year is None:
        return None
    n = -1 if before["n"] in ("last", "final") else read_ordinal(before["n"])
    if not n or n > 4:
        return None
    day = nth_weekday(year, month_number(m["month"]), WEEKDAYS[before["what"].rstrip(".")], n)
    return at(
        Point("day", day), "counted in the month, as in the one it is listed with", anchor="" if m["year"] else "text"
    )


_UNIT_BEFORE = re.compile(r"\b(?P<mod>this|last|next) (?P<unit>week|weekend|month|quarter|year),? (?:and|or|but not) $")
_STEPS = {"last": -1, "this": 0, "next": 1}


def _other_unit(m: re.Match[str], ctx: Context) -> Reading | None:
    """The "next" of "this week or next"."""
    before = _UNIT_BEFORE.search(ctx.text[max(0, m.start() - 25) : m.start()])
    if before is None or before["mod"] == m["mod"]:
        return None
    if ctx.published is None:
        return unresolved(None, NO_DATE)
    meant = point(before["unit"], ctx.published).shift(_STEPS[m["mod"]])
    return at(meant, f"{m['mod']} {before['unit']}, from the report's date", anchor="published")


RULES: tuple[Rule, ...] = (
    rule(rf"(?P<d1>{DAY_NUMBER})(?=(?P<more>(?:{_LINK}{_DAY})*)(?:,? (?P<year>{YEAR}))?{NO_NOUN})", _day_behind, MONTHLY),
    rule(rf"(?P<d1>[12]?\d(?:st|nd|rd|th)|3[01](?:st|th)){NO_NOUN}", _bare_day_behind, r"the \d\d?(?:st|nd|rd|th),? "),
    rule(rf"(?:the )?(?P<d1>{DAY_NUMBER})(?=(?:{_LINK}{_DAY})*,? (?:and|or) {_DAY},? (?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEARISH}))?)", _day_before, MONTHLY),
    rule(rf"(?P<month>{MONTH})(?:,? (?P<year>{YEARISH}))?", _nth_of_month, r"day (?:of|in) "),
    rule(rf"(?P<mod>next|last|this){NO_NOUN}", _other_unit, r"(?:and|or|but not) (?:next|last|this)\b"),
)  # fmt: skip
"""Each reads one form of list."""
