"""Rules for dates that name a day, month or year: "30 May 2023", "in March", "1988-94", "2023-05-30", "the 1990s"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.english.calendar.points import Point, make_date
from synoptic.annotate.english.calendar.words import (
    DASH,
    DAY_NUMBER,
    DAY_WORD,
    EDGE,
    MONTH,
    MONTHS,
    NO_NOUN,
    WEEKDAY,
    WEEKDAYS,
)
from synoptic.annotate.english.calendar.years import SPOKEN_YEAR, YEAR, year_of
from synoptic.annotate.english.numbers.words import one_of, read_number, read_ordinal
from synoptic.annotate.english.times.reading import (
    MONTHLY,
    NO_DATE,
    NO_TEXT,
    Context,
    Reading,
    Rule,
    at,
    rule,
    unresolved,
    yearly,
    yearly_date,
)  # fmt: skip
from synoptic.model.numerals import UNITS

YEARISH = rf"(?:(?:(?:of|in) )?(?:{YEAR}|{SPOKEN_YEAR})|(?:of )?(?:this|last|next|that|the same|the following|the previous) year|'\d\d)"
_AFTER_DAY = r"(?! (?!was|is|has|does)(?:people|men|women|children|per|[a-z]{3,}s)\b)"
_MORE_DAYS = rf"(?:(?P<dash>{DASH})(?:the )?(?P<d2>{DAY_NUMBER})|(?P<link> to | and | through | until | till | or )(?:the )?(?P<d3>{DAY_WORD}){_AFTER_DAY})?"


def month_number(word: str) -> int:
    """5 for "may"."""
    return MONTHS[word.rstrip(".")]


def _is_month(m: re.Match[str], ctx: Context, group: str = "month") -> bool:
    """Whether the word is the month and not "may", "march", or a part of somebody's name."""
    start, word = m.start(group), m[group]
    if not ctx.printed[start].isupper() or _is_named_after(m, ctx, start):
        return False
    token = ctx.token_at(start)
    if word in ("may", "march", "mar", "dec", "jan") and token is not None and token.pos in ("AUX", "VERB"):
        return False
    return ctx.label_at(start) not in ("PERSON", "ORG", "GPE", "PRODUCT", "NORP") or len(m[0].split()) > 1


_DAY_BEHIND = re.compile(
    r"(?:March|May|Mar\.|Sept?\.|Dec\.|[A-Z][a-z]+) (?:[12]\d|3[01]|[1-9])(?= (?:was|died|has|and|in|at|near|after|when|by)\b)"
)
"""A month with a day right behind it, and the sentence going on: "was shot in Elmsford March 18 died"."""


def _is_named_after(m: re.Match[str], ctx: Context, start: int) -> bool:
    """ "Black January", "Operation September": a capital word stands before the month."""
    if ctx.title_case or start != m.start() or _DAY_BEHIND.match(ctx.printed, start):
        return False
    before = re.search(r"([\w'-]+) $", ctx.printed[:start])
    return bool(
        before and before[1][0].isupper() and before.start() > 0 and before[1].lower().rstrip(".") not in WEEKDAYS
    )


def day_of(words: str) -> int | None:
    """15 for "15" or "the fifteenth"."""
    words = words.removeprefix("the ")
    if words.isdigit():
        return int(words)
    return read_ordinal(words)


def year_in(words: str | None, ctx: Context) -> int | None:
    """The year of "2023", "last year", "that year"."""
    if not words:
        return None
    words = re.sub(r"^(?:of|in) ", "", words)
    if "year" not in words:
        return year_of(words)
    if ctx.published is None:
        return None
    step = {"last": -1, "next": 1, "this": 0}
    for word, n in step.items():
        if word in words:
            return min(max(ctx.published.year + n, 1), 9999)
    if ctx.focus is None:
        return None
    return ctx.focus.first.year + (1 if "following" in words else -1 if "previous" in words else 0)


SOON = 2
"""Days before a month begins in which its name means it."""
_LISTED_BEFORE = re.compile(r"(?<!\d)\d\d?(?:st|nd|rd|th)?, (?:the )?$")


def month_day(m: re.Match[str], ctx: Context) -> Reading | None:
    """A month and a day of it, with `d1` and maybe a last day, a weekday and a year among the match's groups."""
    groups = m.groupdict()
    if m["month"] in ("may", "march", "mar", "sat", "sun", "dec") and not _is_month(m, ctx):
        return None
    month, day = month_number(m["month"]), day_of(m["d1"])
    if day is None or not 1 <= day <= 31:
        return None
    if ctx.label_at(m.start("month")) == "EVENT" and not groups.get("year"):
        return unresolved(f"XXXX-{month:02d}-{day:02d}", "the day that a known event is named after")
    last = day_of(groups.get("d2") or groups.get("d3") or "") or None
    apart = (groups.get("link") or "").strip()
    listed = _LISTED_BEFORE.search(ctx.text[max(0, m.start() - 8) : m.start()])
    if last is not None and (apart == "or" or (apart == "and" and (listed or last != day + 1))) and last <= 31:
        found = of_year(m, month, day, None, ctx)
        return replace(found, cut=(m.start(), m.end("d1"))) if found else None
    if last is not None and (last <= day or last > 31):
        found = of_year(m, month, day, None, ctx)
        return replace(found, cut=(m.start(), m.end("d1"))) if found and not groups.get("year") else None
    return of_year(m, month, day, last, ctx)


def of_year(m: re.Match[str], month: int, day: int, last: int | None, ctx: Context) -> Reading | None:
    """A day of a month, to a last day maybe, in the year printed or told by weekday and tense."""
    groups = m.groupdict()
    year = year_in(groups.get("year"), ctx)
    if year is not None:
        first, reason, anchor = make_date(year, month, day), "day, month and year printed", ""
    elif ctx.published is None:
        value = f"XXXX-{month:02d}-{day:02d}"
        return unresolved(f"{value}/XXXX-{month:02d}-{last:02d}" if last else value, NO_DATE)
    else:
        mod = groups.get("mod") or ""
        tense = {"last": "past", "this past": "past", "next": "future", "this coming": "future"}.get(
            mod
        ) or ctx.tense_of(*m.span())
        ended = ctx.text[: m.start()].endswith("ended ")
        first = _with_weekday(groups.get("wd"), month, day, ctx.published) or yearly(
            yearly_date(month, day), ctx.published, "past" if ended else tense, 1 if mod or ended else 0
        )
        reason, anchor = f"year from the report's date, {tense or 'no'} tense", "published"
    if first is None:
        return unresolved(None, "no such day in the calendar")
    begin = Point("day", first)
    end = make_date(first.year, month, last) if last else None
    if end is None:
        told = year is not None or groups.get("wd") or groups.get("mod")
        return at(begin, reason, anchor=anchor, free="" if told else "year")
    return Reading(
        "DATE", f"{begin.value}/{end.isoformat()}", reason, point=begin, until=Point("day", end), anchor=anchor
    )


def _with_weekday(word: str | None, month: int, day: int, anchor: date) -> date | None:
    """The year in which that day falls on the weekday printed with it."""
    if not word:
        return None
    weekday = WEEKDAYS[word.rstrip(".")]
    for step in (0, -1, 1):
        day_then = make_date(anchor.year + step, month, day)
        if day_then is not None and day_then.weekday() == weekday and abs((day_then - anchor).days) < 300:
            return day_then
    return None


def _month_year(m: re.Match[str], ctx: Context) -> Reading | None:
    if not _is_month(m, ctx) and m["month"] in ("may", "march"):
        return None
    year = year_in(m["year"], ctx)
    month = month_number(m["month"])
    if year is None:
        return unresolved(f"XXXX-{month:02d}", NO_DATE if ctx.published is None else NO_TEXT)
    return at(
        Point("month", date(year, month, 1)),
        "month and year printed",
        anchor="published" if "year" in m["year"] else "",
    )


_YEAR_TOLD = re.compile(r"\b(last|this|next) year,? in$")
"""Before a month of which the year has just been told: "last year in March"."""


def _month(m: re.Match[str], ctx: Context) -> Reading | None:
    before = ctx.text[: m.start("month")].rstrip()
    short = m["month"] in ("mar", "jan", "dec", "jun") and not re.search(
        r"\b(?:in|since|until|by|last|next|this)$", before
    )
    if short or not _is_month(m, ctx):
        return None
    attributive = re.search(r"\b(?:the|its|their|his|her|a)$", before) and re.match(r" [a-z]", ctx.printed[m.end() :])
    spans = re.match(rf",? (?:to|through|until|till) (?:{MONTH})", ctx.text[m.end() :])
    led = (
        spans
        or attributive
        or re.search(r"\b(?:in|since|until|by|from|of|during|for|to|through|and|between|before|after|or|,)$", before)
    )
    if not (led or m["mod"] or m["edge"] or ctx.title_case) and re.match(r" [A-Z][a-z]", ctx.printed[m.end() :]):
        return None
    dated = m["month"] not in ("may", "march") and ctx.label_at(m.start("month")) in ("DATE", "TIME")
    if m["month"] in ("may", "march", "august", "april", "june") and not (
        m["mod"] or m["edge"] or dated
        or led
    ):  # fmt: skip
        return None
    month = month_number(m["month"])
    mod = (m["mod"] or "").strip()
    if ctx.published is None:
        return unresolved(f"XXXX-{month:02d}", NO_DATE)
    tense = {
        "last": "past",
        "this past": "past",
        "past": "past",
        "next": "future",
        "this coming": "future",
        "coming": "future",
    }.get(mod) or ctx.tense_of(*m.span())
    anchor = ctx.published
    told = _YEAR_TOLD.search(before)
    if told is not None and not mod:
        first: date | None = make_date(anchor.year + {"last": -1, "this": 0, "next": 1}[told[1]], month, 1)
        mod = f"{told[1]} year"
    elif mod == "this":
        first = date(anchor.year, month, 1)
    elif mod == "last" and month == anchor.month:
        first = make_date(anchor.year - 1, month, 1)
    elif mod == "next" and month == anchor.month:
        first = make_date(anchor.year + 1, month, 1)
    else:
        first = _just_ahead(month, anchor) or yearly(yearly_date(month, 1), anchor, tense, 30)
    if first is None:
        return None
    return at(
        Point("month", first),
        f"year from the report's date, {mod or tense or 'no'} tense",
        anchor="published",
        free="" if mod else "year",
    )


def _just_ahead(month: int, anchor: date) -> date | None:
    """The month that begins within days of the printing, which a page may give a day too early: no tense means the last one."""
    begins = make_date(anchor.year + (anchor.month == 12), month, 1)
    return begins if begins is not None and 0 < (begins - anchor).days <= SOON else None


def _months(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "Jan-Feb 2017", "June to August 2020" with its year at the end alone."""
    if not ctx.printed[m.start("month")].isupper():
        return None
    year = year_in(m["year"], ctx)
    first, last = month_number(m["month"]), month_number(m["last"])
    begun = make_date(year - (first > last), first, 1) if year is not None else None
    if year is None or begun is None:
        return None
    begin = Point("month", begun)
    end = Point("month", date(year, last, 1))
    return Reading("DATE", f"{begin.value}/{end.value}", "months and year printed", point=begin, until=end)


def _month_day_in_words(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "May twenty-nine", as read out."""
    number = read_number(m["d1"])
    day = make_date(2024, month_number(m["month"]), int(number or 0))
    if day is None:
        return None
    year = year_in(m["year"], ctx)
    if year is not None:
        meant = make_date(year, day.month, day.day)
        return at(Point("day", meant), "day, month and year in words") if meant else None
    if ctx.published is None:
        return unresolved(f"XXXX-{day.month:02d}-{day.day:02d}", NO_DATE)
    tense = ctx.tense_of(*m.span())
    meant = yearly(yearly_date(day.month, day.day), ctx.published, tense)
    return (
        at(Point("day", meant), f"year from the report's date, {tense or 'no'} tense", anchor="published")
        if meant
        else None
    )


_DAY_IN_WORDS = rf"(?:(?:twenty|thirty)(?:[- ]{one_of(w for w, n in UNITS.items() if 0 < n < 10)})?|{one_of(w for w, n in UNITS.items() if n > 0)})"
_EDGE = rf"(?P<edge>{EDGE} |(?:early|late|mid)[- ])?"
_HALF = r"(?:very )?(?:early|late)(?: in the day)? on"
"""Before a printed day: "early on March 2"."""
RULES: tuple[Rule, ...] = (
    rule(rf"(?:{_HALF} )?(?:(?:(?:this|last|next)(?: coming| past)? )?(?P<wd>{WEEKDAY}),? (?:the )?)?(?:(?P<mod>last|next|this past|this coming|this) )?(?P<month>{MONTH})(?:(?P<aside>, the )|,?[\s-](?!the )|[\s-]the )(?P<d1>{DAY_WORD})(?(aside)(?= ?(?:[.,;:)]|$)| (?:at|in|of|when)\b)){_MORE_DAYS}(?:\s?,?[\s-](?P<year>{YEARISH}))?", month_day, MONTHLY),
    rule(rf"(?:(?P<wd>{WEEKDAY}),? )?(?:the )?(?:(?P<mod>last|next|this) )?(?P<d1>{DAY_WORD})(?:(?P<link>{DASH}| to | and | or | until | till )(?:the )?(?P<d2>{DAY_WORD}))?(?: (?:day )?of)?[ /-](?P<month>{MONTH})(?:\s?,?[ /-](?P<year>{YEARISH}))?", month_day, MONTHLY),
    rule(rf"(?P<year>{YEAR})[/-](?P<month>{MONTH})[/-](?P<d1>\d{{1,2}})", month_day, MONTHLY),
    rule(rf"{_EDGE}(?P<month>{MONTH})(?:,? |[-/])(?P<year>{YEARISH})", _month_year, MONTHLY),
    rule(rf"{_EDGE}(?:(?P<mod>last|next|this past|this coming|this|past|coming) )?(?P<month>{MONTH})", _month, MONTHLY),
    rule(rf"(?P<month>{MONTH}){DASH}(?P<last>{MONTH})(?:,? )(?P<year>{YEAR})", _months, MONTHLY),
    rule(rf"(?P<month>{MONTH}) (?P<d1>{_DAY_IN_WORDS})(?:(?:,? (?P<year>{SPOKEN_YEAR}|{YEAR}))|{NO_NOUN})", _month_day_in_words, MONTHLY),
    rule(rf"(?P<d1>{_DAY_IN_WORDS}) (?P<month>{MONTH}),? (?P<year>{SPOKEN_YEAR})", _month_day_in_words, MONTHLY),
)  # fmt: skip
"""Each reads one form of printed date."""
