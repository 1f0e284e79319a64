"""Rules for weekdays: "Tuesday", "last Friday", "Tuesday of next week", "Friday the 13th"."""

from __future__ import annotations

import re
from datetime import date

from synoptic.annotate.english.calendar.points import Point, add_days, add_months, make_date, point
from synoptic.annotate.english.calendar.words import EDGE, NO_NOUN, PART, PARTS, WEEKDAY, WEEKDAYS
from synoptic.annotate.english.numbers.words import CARDINAL, ORDINAL, read_ordinal
from synoptic.annotate.english.times.reading import (
    NO_DATE,
    NO_TEXT,
    WEEKLY,
    Context,
    Reading,
    Rule,
    at,
    nearest,
    rule,
    unresolved,
)
from synoptic.annotate.english.times.span import count_of

AHEAD = 2
"""Days within which a weekday that no tense dates is taken to lie ahead. Swept on 257 news texts of TempEval-3: 0, 2 and 3 give
value F1 .8070, .8075, .8070."""
_FROM_TEXT = ("the previous", "previous", "the following", "following", "that", "that same", "the same", "the next")
_STEPS = {"last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1, "this": 0, "the same": 0, "that": 0}


def weekday_date(weekday: int, published: date, tense: str, mod: str = "") -> date:
    """The day meant by a weekday's name in a report of that date."""
    back = (published.weekday() - weekday) % 7
    ahead = (weekday - published.weekday()) % 7
    if mod in ("last", "this past", "past"):
        return add_days(published, -(back or 7))
    if mod == "next":
        return add_days(point("week", published).first, 7 + weekday)
    if mod:
        ahead = ahead or (0 if mod == "this" else 7)
        if mod == "this" and tense == "past":
            return add_days(published, -back)
        return (
            add_days(point("week", published).first, weekday)
            if (mod, tense) == ("this", "")
            else add_days(published, ahead)
        )
    if tense in ("future", "present") or (tense == "" and ahead <= AHEAD):
        return add_days(published, ahead)
    return add_days(published, -back)


_NAMES = ("ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW")


_WEEKDAY_BEFORE = re.compile(rf"(?<!\w)(?:{WEEKDAY})(?:,? (?:and|or)|,|/) ?$|\d ?[ap]\.?m\.? on $")


_WEEKDAY_BEHIND = re.compile(r"(?:,? (?:and|or)|,|/) ?(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)(?:[a-z]*day)?\b")


def _is_weekday(m: re.Match[str], ctx: Context) -> bool:
    """Whether the word is a weekday and not "sat", "sun", "wed"."""
    word, start = m["wd"].rstrip("."), m.start("wd")
    if ctx.label_at(start) in _NAMES and not ctx.title_case and re.match(r" [A-Z]", ctx.printed[m.end("wd") :]):
        return False
    if len(word) <= 5 and not ctx.printed[start].isupper():
        return False
    listed = _WEEKDAY_BEFORE.search(ctx.text[max(0, start - 20) : start])
    listed = listed or _WEEKDAY_BEHIND.match(ctx.printed, m.end("wd"))
    marked = (
        listed or m["wd"].endswith(".") or ctx.label_at(start) == "DATE" or re.match(r" \d", ctx.text[m.end("wd") :])
    )
    return word not in ("sun", "sat", "mon", "wed", "fri") or bool(marked)


def _weekday(m: re.Match[str], ctx: Context) -> Reading | None:
    if not _is_weekday(m, ctx):
        return None
    weekday, part = WEEKDAYS[m["wd"].rstrip(".")], (m["part"] or "").rstrip("s")
    detail = PARTS.get(part, "")
    mod, week = (m["mod"] or "").strip(), m["week"] or ""
    if (m["plural"] or (m["part"] or "").endswith("s")) and not (mod or week):
        return Reading("SET", f"XXXX-WXX-{weekday + 1}{detail}", "every such weekday")
    grain = "part" if detail else "day"
    if mod in _FROM_TEXT or week.startswith("the "):
        return _in_text(weekday, detail, mod or week, bool(week), ctx)
    if ctx.published is None:
        return unresolved(f"XXXX-WXX-{weekday + 1}{detail}", NO_DATE, "TIME" if detail else "DATE")
    if week:
        day = add_days(point("week", ctx.published).first, 7 * _STEPS.get(week, 0) + weekday)
        return at(Point(grain, day, detail), f"weekday of {week} week, from the report's date", anchor="published")
    tense = ctx.tense_of(*m.span())
    if m["owner"] and tense != "past":
        tense = ""
    day = weekday_date(weekday, ctx.published, tense, mod)
    why = f"{mod or tense or 'no'} {'weekday' if mod else 'tense'}"
    free = "" if mod else "week"
    return at(Point(grain, day, detail), f"weekday from the report's date, {why}", anchor="published", free=free)


def _in_text(weekday: int, detail: str, mod: str, of_week: bool, ctx: Context) -> Reading:
    """ "the previous Friday", "Friday of the following week": counted from the last day or week the text spoke of."""
    focus = ctx.look_back("day", "week", "part", "minute", "hour")
    if focus is None:
        return unresolved(f"XXXX-WXX-{weekday + 1}{detail}", NO_TEXT, "TIME" if detail else "DATE")
    step = -1 if "previous" in mod else 1 if re.search("following|next", mod) else 0
    if of_week:
        day = add_days(point("week", focus.first).first, 7 * step + weekday)
    else:
        back, ahead = (focus.first.weekday() - weekday) % 7, (weekday - focus.first.weekday()) % 7
        day = add_days(focus.first, -(back or 7) if step < 0 else (ahead or 7) if step > 0 else -back)
    return at(Point("part" if detail else "day", day, detail), "weekday from the text", anchor="text")


def _weekday_of_month(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "Friday the 13th": the nearest month, by tense, in which the two fall together."""
    number = read_ordinal(m["n"])
    if not _is_weekday(m, ctx) or number is None or number > 31:
        return None
    weekday = WEEKDAYS[m["wd"].rstrip(".")]
    if ctx.published is None:
        return unresolved(f"XXXX-XX-{number:02d}", NO_DATE)
    months = [add_months(ctx.published.replace(day=1), n) for n in range(-12, 13)]
    days = [make_date(month.year, month.month, number) for month in months]
    fitting = [day for day in days if day is not None and day.weekday() == weekday]
    if not fitting:
        return unresolved(None, "the weekday does not fall on that day within a year of the report")
    tense = ctx.tense_of(*m.span())
    reason = f"the nearest month in which weekday and day go together, {tense or 'no'} tense"
    return at(Point("day", nearest(fitting, ctx.published, tense)), reason, anchor="published")


def _counted_weekday(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "two Fridays ago", "three Sundays from now": the n-th such day before or after the report's."""
    n = count_of(m["n"])
    if not _is_weekday(m, ctx) or n is None or n != int(n) or not 1 <= n <= 60:
        return None
    if ctx.published is None:
        return unresolved(f"XXXX-WXX-{WEEKDAYS[m['wd'].rstrip('.')] + 1}", NO_DATE)
    weekday, back = WEEKDAYS[m["wd"].rstrip(".")], m["way"] == "ago"
    gap = (ctx.published.weekday() - weekday) % 7 if back else (weekday - ctx.published.weekday()) % 7
    days = (gap or 7) + 7 * (int(n) - 1)
    reason = f"so many such weekdays {'before' if back else 'after'} the report"
    return at(Point("day", add_days(ctx.published, -days if back else days)), reason, anchor="published")


def _after_next(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the Sunday after next", "the Friday before last": the second such day from the report."""
    if not _is_weekday(m, ctx):
        return None
    weekday = WEEKDAYS[m["wd"].rstrip(".")]
    if ctx.published is None:
        return unresolved(f"XXXX-WXX-{weekday + 1}", NO_DATE)
    back = m["way"].startswith("before")
    gap = (ctx.published.weekday() - weekday) % 7 if back else (weekday - ctx.published.weekday()) % 7
    days = (gap or 7) + 7
    reason = f"the second such weekday {'before' if back else 'after'} the report"
    return at(Point("day", add_days(ctx.published, -days if back else days)), reason, anchor="published")


_MOD = (
    r"(?:last|next|this past|this coming|this upcoming|upcoming|this|coming|past|the previous|previous|the following|"
    r"the next|the same|that same|that)"
)
_WEEK = r"(?P<week>last|next|this|coming|(?:the )?(?:previous|following|same|next)|that) week(?:'s|’s)?"
_EDGE = rf"(?:{EDGE} )?"
_DAY = rf"(?:(?:early|late|mid)[- ])?(?P<wd>{WEEKDAY})(?P<plural>s)?(?P<owner>'s|’s)?(?:,? (?:in the )?(?:(?:early|late)[- ])?(?P<part>{PART}s?))?"
RULES: tuple[Rule, ...] = (
    rule(rf"{_EDGE}(?:(?P<mod>{_MOD}) )?{_DAY}(?:,?(?: of)? {_WEEK})?", _weekday, WEEKLY),
    rule(rf"{_WEEK}(?:,? on |,| - | )?(?P<mod>(?!))?{_DAY}", _weekday, WEEKLY),
    rule(rf"(?P<wd>{WEEKDAY}),? (?:the )?(?P<n>{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th))(?:{NO_NOUN}|(?= \d{{1,2}}(?:[:.]\d\d)? ?[ap]\.?m))", _weekday_of_month, WEEKLY),
    rule(rf"(?P<n>{CARDINAL}|a couple of) (?P<wd>{WEEKDAY})s (?P<way>ago|from now|from today|hence)", _counted_weekday, r"days (?:ago|from|hence)"),
    rule(rf"(?:the )?(?P<wd>{WEEKDAY}) (?P<way>after (?:the )?next|before (?:the )?last)(?! (?:\w+day|week|month|year|night)\b)", _after_next, r"after (?:the )?next|before (?:the )?last"),
)  # fmt: skip
"""Each reads one form of weekday."""
