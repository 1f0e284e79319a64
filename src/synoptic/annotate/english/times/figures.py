"""Rules for dates printed in figures, and for those that a machine stamped: "2023-05-30", "30.05.2023", "Thu Mar 12 08:04:31 2026"."""

from __future__ import annotations

import re
from datetime import date

from synoptic.annotate.english.calendar.points import Point, make_date
from synoptic.annotate.english.calendar.words import MONTH, WEEKDAY
from synoptic.annotate.english.calendar.years import YEAR, year_of
from synoptic.annotate.english.calendar.zones import ZONE
from synoptic.annotate.english.times.absolute import month_number
from synoptic.annotate.english.times.clock import zoned
from synoptic.annotate.english.times.reading import Context, Reading, Rule, at, in_chain, rule, unresolved


def _iso(m: re.Match[str], ctx: Context) -> Reading | None:
    day = make_date(int(m["y"]), int(m["m"]), int(m["d"]))
    if day is None or in_chain(m, ctx):
        return None
    if m["h"]:
        return at(Point("minute", day, f"T{m['h']}:{m['min']}"), "date and time printed")
    return at(Point("day", day), "date printed")


def _numeric(m: re.Match[str], ctx: Context) -> Reading | None:
    a, b, year = int(m["a"]), int(m["b"]), year_of(m["y"])
    if year is None or not (1 <= a <= 31 and 1 <= b <= 31) or (a > 12 and b > 12) or in_chain(m, ctx):
        return None
    likely = _near_report(make_date(year, b, a), make_date(year, a, b), ctx.published)
    if likely is not None:
        return at(Point("day", likely), "date in figures; this order of day and month lies near the report's date")
    if b > 12:
        day = make_date(year, a, b)
    elif m["sep"] in ".-" or a > 12 or a == b:
        day = make_date(year, b, a)
    else:
        return unresolved(None, "day and month could be changed over")
    return at(Point("day", day), "date printed in figures") if day else None


def _near_report(one: date | None, other: date | None, published: date | None) -> date | None:
    """The one of two readings that lies within two weeks of the report, where the other is two months off or more."""
    if published is None or one is None or other is None or one == other:
        return None
    near, far = sorted((one, other), key=lambda day: (abs((day - published).days), day))
    return near if abs((near - published).days) <= 14 and abs((far - published).days) >= 60 else None


def _stamp(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "Thu Mar 12 08:04:31 2026", "Mar. 12, 08:04, 2026": the clock between the day and its year."""
    day = make_date(int(m["year"]), month_number(m["month"]), int(m["d"]))
    if day is None or not ctx.printed[m.start("month")].isupper() or int(m["h"]) > 23:
        return None
    detail = f"T{int(m['h']):02d}:{m['min']}"
    clock = zoned(detail, m, ctx).point if m["zone"] else None
    return at(Point("minute", day, detail, zone=clock.zone if clock else None), "date and time printed")


def _dotted_day(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "16. Nov. 2016", as some languages print their ordinals."""
    day = make_date(int(m["year"]), month_number(m["month"]), int(m["d"]))
    if day is None or not ctx.printed[m.start("month")].isupper():
        return None
    return at(Point("day", day), "day, month and year printed")


RULES: tuple[Rule, ...] = (
    rule(rf"(?:(?:{WEEKDAY}),? )?(?P<month>{MONTH}) (?P<d>\d{{1,2}}),? (?P<h>\d{{1,2}}):(?P<min>[0-5]\d)(?::\d\d)?(?: (?P<zone>{ZONE}))?,? (?P<year>{YEAR})", _stamp, r"\d:[0-5]\d"),
    rule(rf"(?P<d>\d{{1,2}})\. (?P<month>{MONTH}) (?P<year>{YEAR})", _dotted_day, r"\d\. "),
    rule(r"(?P<y>[12]\d\d\d)[-/](?P<m>0\d|1[0-2])[-/](?P<d>[0-3]\d)(?:[t ](?P<h>[0-2]\d):(?P<min>[0-5]\d)(?::\d\d(?:\.\d+)?)?z?)?", _iso, r"\d"),
    rule(r"(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)?\d\d)", _numeric, r"\d"),
)  # fmt: skip
"""Each reads one form of figures."""
