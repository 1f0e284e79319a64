"""Rules for times that are counted from the report's date or from a time before them: "Tuesday", "a month ago", "next spring"."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.calendar.points import Point, add_days, point
from synoptic.annotate.english.calendar.words import (
    DATE_UNIT,
    EDGE,
    PART,
    PARTS,
)  # fmt: skip
from synoptic.annotate.english.times.reading import (
    COUNTED,
    DAILY,
    NO_DATE,
    NO_TEXT,
    Context,
    Reading,
    Rule,
    at,
    rule,
    unresolved,
)

_EDGE = rf"(?:{EDGE} )?"


_DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip


_OF_A_NAME = re.compile(r"\b[A-Z][\w.&’'-]* $")


def _deictic(m: re.Match[str], ctx: Context) -> Reading | None:
    word, start = m["word"], m.start("word")
    capital = ctx.printed[start].isupper() and not ctx.title_case
    if capital and _OF_A_NAME.search(ctx.printed[:start]):
        return None  # "Florida Today reports"
    word = f"the {word}" if word.startswith("day ") else word
    detail = "TNI" if word == "tonight" else PARTS.get((m["part"] or "").strip(), "")
    if ctx.published is None:
        return unresolved("PRESENT_REF" if word == "today" else "XXXX-XX-XX" + detail, NO_DATE)
    day = add_days(ctx.published, _DAYS[word])
    return at(Point("part" if detail else "day", day, detail), f"{word}, from the report's date", anchor="published")


def _part_of_day(m: re.Match[str], ctx: Context) -> Reading | None:
    detail = PARTS[m["part"]]
    if m["mod"].strip() in ("this", "last"):
        if ctx.published is None:
            return unresolved("XXXX-XX-XX" + detail, NO_DATE, "TIME")
        day = add_days(ctx.published, -1 if m["mod"].strip() == "last" else 0)
        return at(Point("part", day, detail), "part of the report's day", anchor="published")
    if m["mod"] == "next" and ctx.published is not None and ctx.look_back("day", "part", "hour", "minute") is None:
        if ctx.tense_of(*m.span()) not in ("future", "present"):
            return None
        following = Point("part", add_days(ctx.published, 1), detail)
        return at(following, "part of the day after the report's", anchor="published")
    return _from_text(m["mod"].strip(), "day", detail, ctx)


def _from_text(mod: str, grain: str, detail: str, ctx: Context) -> Reading | None:
    """ "the next day", "that month", "the previous year": counted from the last time of the text that is fine enough."""
    finer = {"day": ("day", "part", "hour", "minute")}.get(grain) or (
        grain, "day", "part", "hour", "minute", *(("month", "quarter") if grain == "year" else ("week",)),
    )  # fmt: skip
    focus = ctx.look_back(*finer)
    if focus is None:
        return unresolved("XXXX-XX-XX" + detail if grain == "day" else "XXXX", NO_TEXT, "TIME" if detail else "DATE")
    step = (
        -1 if re.search(r"previous|before|earlier|preceding|prior", mod) else 0 if re.search(r"that|same", mod) else 1
    )
    base = focus.to(grain).shift(step)
    found = Point("part", base.first, detail) if detail else base
    return at(found, f"{mod} {grain}, from the text", anchor="text")


def _next_in_text(m: re.Match[str], ctx: Context) -> Reading | None:
    unit = m["unit"].split()[-1]
    if m["mod"] == "the next" and unit not in PARTS and unit != "day" and ctx.tense_of(*m.span()) != "past":
        return None
    if unit in PARTS:
        return _from_text(m["mod"], "day", PARTS[unit], ctx)
    return _from_text(m["mod"], unit, "", ctx)


def _day_beside(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the day before", "the night before" at the end of a clause."""
    detail = PARTS.get(m["unit"], "")
    grain = m["unit"] if m["unit"] in ("week", "month", "year") else "day"
    return _from_text("previous" if m["dir"] in ("before", "earlier") else "next", grain, detail, ctx)


def _unit(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "this week", "last month", "next year", "the current quarter"."""
    mod, unit = m["mod"], m["unit"].split()[-1]
    if ctx.printed[m.start("unit")].isupper() and not ctx.title_case:
        return None
    if ctx.published is None:
        past, ahead = re.search(r"last|past|previous", mod), re.search(r"next|coming", mod)
        return unresolved("PAST_REF" if past else "FUTURE_REF" if ahead else "PRESENT_REF", NO_DATE)
    to_come = mod == "the next" and ctx.tense_of(*m.span()) != "past"
    if (
        mod.startswith(("the previous", "the following", "previous", "following", "the next", "the same"))
        and unit != "quarter"
        and not to_come
    ):
        return _from_text(mod, unit, "", ctx)
    step = -1 if re.search(r"last|past|latest|previous", mod) else 1 if re.search(r"next|coming|following", mod) else 0
    if unit == "weekend":
        return _weekend(mod, ctx)
    told = ctx.focus_by_grain.get("told")
    if unit == "quarter" and told is not None and step == 0 and _OF_RESULTS.match(ctx.text[m.end() :]):
        return at(told, "the quarter that the text gives results of", anchor="text")
    if unit == "quarter" and told is not None and "previous" in mod:
        return replace(
            at(told.shift(-1), "the quarter before the one that the text gives results of", anchor="text"), moves=False
        )
    base = point(unit, ctx.published).shift(step)
    if unit == "week" and step == 0 and ctx.published.weekday() == 6 and ctx.tense_of(*m.span()) == "future":
        base = base.shift(1)
    if unit in ("decade", "century") and "past" in mod:
        return Reading("DURATION", "P10Y" if unit == "decade" else "P100Y", f"the {unit} up to the report")
    return at(base, f"{mod} {unit}, from the report's date", anchor="published")


_OF_RESULTS = re.compile(
    r" (?:net |operating |pretax |pre-tax |gross )?(?:results?|loss|profits?|earnings|income|sales|revenues?|figures?|gains?|charges?)\b"
)


def _weekend(mod: str, ctx: Context) -> Reading:
    assert ctx.published is not None
    this = point("weekend", ctx.published)
    if "next" in mod:
        this = this.shift(1)
    elif "last" in mod or "past" in mod:
        this = this.shift(-1) if ctx.published.weekday() < 6 else this
    return at(this, f"{mod} weekend, from the report's date", anchor="published")


def _the_weekend(m: re.Match[str], ctx: Context) -> Reading | None:
    if ctx.published is None:
        return unresolved("XXXX-WXX-WE", NO_DATE)
    tense = ctx.tense_of(*m.span())
    ahead = tense == "future" or (tense != "past" and ctx.published.weekday() > 2)
    this = point("weekend", ctx.published)
    if not ahead and ctx.published.weekday() < 5:
        this = this.shift(-1)
    return at(this, "the nearest weekend, by tense", anchor="published")


REPORTED_BY = 4
"""Month until which "for the full year", told in the past, is the year before: that is when results of a year come out."""


_WEEKDAY_BEHIND = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")


def _in_the_year(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "later in the year", "the end of the month", "for the week", "nine months of the year"."""
    unit = m["unit"].split()[-1]
    if unit == "century" and m[0].startswith(("turn", "the turn")):
        return unresolved(None, "the turn of which century is not said")
    if unit == "day" and _WEEKDAY_BEHIND.search(ctx.text, m.end()):
        return unresolved("XXXX-XX-XX", "the day that is named behind it, or one of before")
    if unit == "day":
        focus = ctx.look_back("day", "part", "minute", "hour")
        if focus is not None and focus is ctx.focus:
            return at(Point("day", focus.first), "the day the text speaks of", anchor="text")
    if ctx.published is None:
        return unresolved("XXXX-XX-XX" if unit == "day" else "XXXX", NO_DATE)
    focus = ctx.look_back("year") if unit == "year" else None
    led_by_for = ctx.text[: m.start()].endswith("for ")
    if not led_by_for and focus is not None and focus is ctx.focus and focus.first.year != ctx.published.year:
        return at(focus, "the year the text speaks of", anchor="text")
    of_results = led_by_for and "full" in m[0] and unit == "year" and ctx.published.month <= REPORTED_BY
    if of_results and ctx.tense_of(*m.span()) == "past":
        return at(
            point(unit, ctx.published).shift(-1), "the year before the report's, as results give it", anchor="published"
        )
    return at(point(unit, ctx.published), f"the report's {unit}", anchor="published")


def _year_end(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "by year-end", "at the end of 2020" is read elsewhere: the last day of the year or month that the tense points to."""
    if ctx.published is None:
        return unresolved("XXXX-12-31" if "year" in m["unit"] else None, NO_DATE)
    frame = point(m["unit"].split("'")[0].split("’")[0], ctx.published)
    since = re.search(r"\b(?:since|from|at) $", ctx.text[: m.start()])
    if ctx.tense_of(*m.span()) == "past" or (since and since[0].startswith(("since", "from"))):
        frame = frame.shift(-1) if frame.last != ctx.published else frame
    return at(Point("day", frame.last), f"end of the {frame.grain} that the tense points to", anchor="published")


def _bounded_year(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the year ended 31 March", "the year to June": twelve months, of which the end follows."""
    return Reading("DURATION", "P1Y", "twelve months up to a day")


_STEP = {"after next": 2, "before last": -2, "after that": 1, "before that": -1}


def _after_next(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the week after next", "the year before last"."""
    if ctx.published is None:
        return unresolved("FUTURE_REF" if "after" in m["way"] else "PAST_REF", NO_DATE)
    unit = m["unit"]
    base = point("day" if unit in PARTS else unit, ctx.published).shift(_STEP[m["way"].replace("the ", "")])
    if unit in PARTS:
        base = Point("part", base.first, PARTS[unit])
    return at(base, f"{unit} {m['way']}, from the report's date", anchor="published")


RULES: tuple[Rule, ...] = (
    rule(rf"{_EDGE}(?P<word>(?:the )?day before yesterday|(?:the )?day after tomorrow|today|yesterday|tomorrow|tonight)(?:'s|’s)?(?: (?P<part>{PART}))?", _deictic, DAILY),
    rule(rf"{_EDGE}(?P<mod>this|last|that same|that|the same|the next|next|the following|the previous) (?:(?:early|late|mid)[- ])?(?P<part>{PART})", _part_of_day, DAILY),
    rule(rf"(?:{EDGE} )?(?P<mod>that same|that|the very same|the same|the next|the very next|the following|the previous|the preceding) (?P<unit>day|week|weekend|month|year|decade)", _next_in_text, COUNTED),
    rule(r"the (?P<unit>day|night|evening|morning|week|month|year) (?P<dir>before|after|earlier)(?=\s*(?:$|[.,;:?!)\"”]|and\b|when\b|in\b|at\b|but\b))", _day_beside, COUNTED),
    rule(rf"{_EDGE}(?P<mod>last|next|this past|this coming|this upcoming|this|the last|the past|the coming|the upcoming|the current|the latest|current|the previous|the following|the next|upcoming|coming|following|previous|past) (?P<unit>{DATE_UNIT})(?:'s|’s)?", _unit, COUNTED),
    rule(r"the weekend", _the_weekend, COUNTED),
    rule(rf"{EDGE} (?:the )?(?P<unit>year|month|week|quarter|decade|century)(?:'s|’s)?", _in_the_year, COUNTED),
    rule(r"(?:(?:early|earlier|late|later) (?:in|on) )(?P<noun>the (?P<unit>day))", _in_the_year, "the day"),
    rule(r"(?:(?<=for )|(?<=during )|(?<=throughout ))the (?:full |whole |current |entire )?(?:fiscal |financial |calendar )?(?P<unit>year|month|week)(?=\s*(?:$|[.,;:)]|as\b|at\b|to\b|and\b|in\b|is\b|was\b|were\b|are\b|will\b|rose\b|fell\b|of [$€£\d]))", _in_the_year, "(?:for|during|throughout) the"),
    rule(r"(?:(?<=months of )|(?<=weeks of )|(?<=days of )|(?<=rest of )|(?<=remainder of )|(?<=half of )|(?<=most of )|(?<=much of )|(?<=part of )|(?<=course of )|(?<=balance of ))the (?P<unit>year|month|week)", _in_the_year, r"of the (?:year|month|week)"),
    rule(r"(?:the )?(?:(?P<unit>year|month)(?:-| |'s |’s )end)", _year_end, "(?:year|month).{1,3}end"),
    rule(r"(?:the )?(?P<unit>year)[- ]to[- ]date", _in_the_year, r"to[- ]date"),
    rule(r"the (?:fiscal |financial |full |past )?year(?= (?:that |which )?(?:ended|ending|ends|to (?:the end of )?(?:\d\d? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)))", _bounded_year, "year (?:that|which|end|to)"),
    rule(r"(?:the )?(?P<unit>week|weekend|month|year|night|morning|day) (?P<way>after (?:the )?next|before (?:the )?last)(?! (?:\w+day|week|month|year|night)\b)", _after_next, "after (?:the )?next|before (?:the )?last"),
)  # fmt: skip
"""Each reads one form of relative time."""
