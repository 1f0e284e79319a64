"""Rules for seasons, quarters and halves, and for weeks and days counted in a month."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.calendar_points import SEASONS, Point, add_days, add_months, make_date, nth_weekday, point
from synoptic.annotate.calendar_words import (
    DAY_NUMBER,
    EDGE,
    MONTH,
    SEASON,
    WEEKDAY,
    WEEKDAYS,
)  # fmt: skip
from synoptic.annotate.calendar_years import YEAR
from synoptic.annotate.numbers import ORDINAL, read_ordinal
from synoptic.annotate.times_absolute import month_day, month_number
from synoptic.annotate.times_reading import (
    COUNTED,
    MONTHLY,
    NO_DATE,
    Context,
    Reading,
    Rule,
    at,
    rule,
    unresolved,
    yearly,
)

_EDGE = rf"(?:{EDGE} )?"


def _week_of(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the week of March 6": the week that holds the day."""
    day = month_day(m, ctx)
    if day is None or day.point is None:
        return day
    return at(point(m["unit"], day.point.first), f"the {m['unit']} that holds the day; {day.reason}", anchor=day.anchor)


def _month_meant(m: re.Match[str], ctx: Context) -> Point | None:
    month = month_number(m["month"])
    if m["year"]:
        return Point("month", date(int(m["year"]), month, 1))
    if ctx.published is None:
        return None
    first = yearly(lambda y: date(y, month, 1), ctx.published, ctx.tense_of(*m.span()), 30)
    return Point("month", first) if first else None


def _nth_of_month(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the first week of June", "the last Monday in May"."""
    n = -1 if m["n"] == "last" else read_ordinal(m["n"]) or 0
    month, what = _month_meant(m, ctx), m["what"].rstrip(".")
    if month is None:
        return unresolved(None, NO_DATE)
    if not -1 <= n <= 5 or n == 0:
        return None
    reason = "counted in the month" + ("" if m["year"] else ", its year from the report's date")
    if what in WEEKDAYS:
        day = nth_weekday(month.first.year, month.first.month, WEEKDAYS[what], n)
        return at(Point("day", day), reason)
    if what == "day":
        return at(Point("day", month.last if n < 0 else add_days(month.first, n - 1)), reason)
    anchor = month.last if n < 0 else add_days(month.first, 7 * (n - 1))
    return at(point(what, anchor), reason, approximate=True)


def _day_of_month(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the 15th of this month"."""
    n = read_ordinal(m["n"])
    if ctx.published is None:
        return unresolved(None, NO_DATE)
    month = point("month", ctx.published).shift({"last": -1, "this": 0, "next": 1}[m["which"]])
    day = make_date(month.first.year, month.first.month, n or 0)
    return at(Point("day", day), "day of the month, from the report's date", anchor="published") if day else None


def _season(m: re.Match[str], ctx: Context) -> Reading | None:
    season = "autumn" if m["season"] == "fall" else m["season"]
    first_month = SEASONS[season][2]
    mod = (m["mod"] or "").strip()
    if m["year"]:
        return at(Point("season", date(int(m["year"]), first_month, 1)), "season and year printed")
    if not mod and not re.search(
        r"\b(?:in|by|since|until|during|over) (?:the )?(?:early |late )?$|^the (?:early |late )?",
        ctx.text[: m.start("season")][-22:],
    ):
        return None
    if (
        m["season"] in ("fall", "spring")
        and not mod
        and not re.search(
            r"\b(?:in|by|since|until|during|this|last|next) (?:the )?(?:early |late )?$", ctx.text[: m.start("season")]
        )
    ):
        return None
    if ctx.published is None:
        return unresolved(f"XXXX-{SEASONS[season][0]}", NO_DATE)
    tense = {
        "last": "past",
        "this past": "past",
        "past": "past",
        "next": "future",
        "this coming": "future",
        "coming": "future",
    }.get(mod) or ctx.tense_of(*m.span())
    if mod in ("this", "that"):
        first: date | None = date(ctx.published.year, first_month, 1)
    else:
        anchor = add_months(ctx.published, -3) if mod == "last" else ctx.published
        first = yearly(lambda y: date(y, first_month, 1), anchor, tense, 0 if mod == "next" else 90)
    return at(Point("season", first), f"season, {mod or tense or 'no tense'}", anchor="published") if first else None


REPORTING = 45
"""Days after its end in which a quarter's results are still awaited: "expects a third-quarter loss", said in October."""


def _quarter(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the third quarter of 2020", "this year's first half", "third-quarter"."""
    n = int(m["q"]) if m["q"] else {"last": 0, "final": 0}.get(m["n"], read_ordinal(m["n"] or "") or 0)
    grain = "half" if m["unit"] == "half" else "quarter"
    size = 2 if grain == "half" else 4
    n = n or size
    if n > size:
        return None
    said = m["y1"] or m["y2"] or ""
    if ctx.published is None and not re.search(r"\d{4}", said):
        return unresolved(f"XXXX-{'H' if grain == 'half' else 'Q'}{n}", NO_DATE)
    year = _said_year(said, ctx)
    month = (n - 1) * (12 // size) + 1
    if year is not None:
        first: date | None = date(year, month, 1)
    elif not said and grain == "half" and not m["n"]:
        return None
    else:
        assert ctx.published is not None
        tense = ctx.tense_of(*m.span())
        future = tense == "future"
        first = yearly(lambda y: date(y, month, 1), ctx.published, "future" if future else "past", 92 + REPORTING)
        if "year-ago" in m[0] or "year-earlier" in m[0]:
            first = add_months(first, -12) if first else None
    return (
        at(
            Point(grain, first),
            f"{grain} {n} of {'the year said' if year else 'the nearest year'}",
            anchor="" if year else "published",
        )
        if first
        else None
    )


def _said_year(said: str, ctx: Context) -> int | None:
    digits = re.search(r"[12]\d\d\d", said)
    if digits:
        return int(digits[0])
    if ctx.published is None:
        return None
    for word, step in (("last", -1), ("next", 1), ("this", 0)):
        if word in said:
            return ctx.published.year + step
    return None


def _the_quarter(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the quarter", "the year-ago quarter", "year-earlier": the quarter that the text is speaking of, or the year before."""
    focus = ctx.look_back("quarter", "half")
    ago = "year-" in m[0]
    if "period" in m[0] or m[0] in ("year-ago", "year-earlier"):
        focus = (
            ctx.focus if ctx.focus is not None and ctx.focus.grain in ("quarter", "half", "year", "month") else focus
        )
    if focus is None:
        if ctx.published is None or "period" in m[0]:
            return None
        focus = point("quarter", ctx.published).shift(-1)
        if m[0] in ("year-ago", "year-earlier"):
            focus = point("year", ctx.published)
    if ago:
        focus = Point(focus.grain, add_months(focus.first, -12))
    reading = at(focus, "the quarter the text speaks of" + (", a year before" if ago else ""), anchor="text")
    return replace(reading, moves=not ago)


RULES: tuple[Rule, ...] = (
    rule(rf"{_EDGE}the (?P<unit>week|weekend) of (?:the )?(?P<month>{MONTH}) (?P<d1>{DAY_NUMBER})(?:,? (?P<year>{YEAR}))?", _week_of, MONTHLY),
    rule(rf"(?:the )?(?P<n>{ORDINAL}|last) (?P<what>week|weekend|day|{WEEKDAY}) (?:of|in) (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", _nth_of_month, MONTHLY),
    rule(rf"the (?P<n>{ORDINAL})(?: day)? of (?P<which>this|next|last) month", _day_of_month, COUNTED),
    rule(rf"{_EDGE}(?:(?:the )?(?P<mod>last|next|this past|this coming|this|coming|past|that) )?(?:the )?(?:(?:early|late|mid)[- ])?(?P<season>{SEASON})(?:,? (?:of )?(?P<year>{YEAR}))?", _season, r"spring|summer|autumn|fall|winter"),
    rule(rf"(?:(?:the |its |their )?(?P<y1>{YEAR}|(?:this|last|next) year(?:'s|’s)|year-ago|year-earlier) )?(?:the |its |their )?(?:fiscal[- ](?:year )?)?(?P<n>{ORDINAL}|last|final)[- ](?:fiscal[- ])?(?P<unit>quarter|half)(?:(?: of|,)? (?:the )?(?:fiscal )?(?:year )?(?P<y2>{YEAR}|(?:this|last|next) year))?(?P<q>(?!))?", _quarter, r"half|quarter|q\d"),
    rule(rf"q(?P<q>[1-4])(?:,? (?:of )?(?P<y1>{YEAR}))?(?P<n>(?!))?(?P<unit>(?!))?(?P<y2>(?!))?", _quarter, r"half|quarter|q\d"),
    rule(r"(?:(?:the |this |that |its )(?:same |latest |recent |comparable |corresponding )?(?:year-ago |year-earlier )?quarter(?!-)|(?:year-ago |year-earlier )quarter|(?:the )?(?:comparable |same )?(?:year-ago|year-earlier)(?: (?:quarter|period))?|the latest period)", _the_quarter, r"quarter|year-|period"),
)  # fmt: skip
"""Each reads one form of period."""
