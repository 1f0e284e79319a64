"""Rules for times that are counted from the report's date or from a time before them: "Tuesday", "a month ago", "next spring"."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.calendar_points import Point, add_days, add_months, point
from synoptic.annotate.calendar_words import (
    COUNT,
    DATE_UNIT,
    EDGE,
    FACTORS,
    PART,
    PARTS,
    SINGULAR,
    UNIT,
)  # fmt: skip
from synoptic.annotate.numbers import CARDINAL
from synoptic.annotate.times_reading import (
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
    vague,
)
from synoptic.annotate.times_span import count_of

_HEDGE = r"(?:(?:about|nearly|almost|some|around|roughly|approximately|more than|less than|over|just over|just under|just|only|at least) )?"
_APPROXIMATE = re.compile(r"about|nearly|almost|some |around|roughly|approximately|or so")
_EDGE = rf"(?:{EDGE} )?"


_DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip


def _deictic(m: re.Match[str], ctx: Context) -> Reading | None:
    word = m["word"]
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
    return _from_text("previous" if m["dir"] in ("before", "earlier") else "next", "day", detail, ctx)


def _unit(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "this week", "last month", "next year", "the current quarter"."""
    mod, unit = m["mod"], m["unit"].split()[-1]
    if ctx.printed[m.start("unit")].isupper() and not ctx.title_case:
        return None
    if ctx.published is None:
        past, ahead = re.search(r"last|past|previous", mod), re.search(r"next|coming", mod)
        return unresolved("PAST_REF" if past else "FUTURE_REF" if ahead else "PRESENT_REF", NO_DATE)
    to_come = mod == "the next" and ctx.tense_of(*m.span()) != "past"
    if mod.startswith(("the previous", "the following", "the next", "the same")) and unit != "quarter" and not to_come:
        return _from_text(mod, unit, "", ctx)
    step = -1 if re.search(r"last|past|latest|previous", mod) else 1 if re.search(r"next|coming", mod) else 0
    if unit == "weekend":
        return _weekend(mod, ctx)
    base = point(unit, ctx.published).shift(step)
    if unit == "week" and step == 0 and ctx.published.weekday() == 6 and ctx.tense_of(*m.span()) == "future":
        base = base.shift(1)
    if unit == "decade" and step < 0:
        return at(base, "the decade before the report's", anchor="published")
    return at(base, f"{mod} {unit}, from the report's date", anchor="published")


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
    ahead = ctx.tense_of(*m.span()) == "future"
    this = point("weekend", ctx.published)
    if not ahead and ctx.published.weekday() < 5:
        this = this.shift(-1)
    return at(this, "the nearest weekend, by tense", anchor="published")


def _in_the_year(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "later in the year", "the end of the month"."""
    if ctx.published is None:
        return unresolved("XXXX", NO_DATE)
    unit = m["unit"].split()[-1]
    focus = ctx.look_back("year") if unit == "year" else None
    if focus is not None and focus is ctx.focus and focus.first.year != ctx.published.year:
        return at(focus, "the year the text speaks of", anchor="text")
    return at(point(unit, ctx.published), f"the report's {unit}", anchor="published")


def _counted(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "two days ago", "a week later", "three months earlier"."""
    unit, where = SINGULAR[m["unit"]], m["dir"]
    n = count_of(m["n"])
    approximate = bool(_APPROXIMATE.search(m[0]))
    back = where in ("ago", "earlier", "before", "previously", "prior")
    if n is None:
        return vague("PAST_REF" if back else "FUTURE_REF", "an unstated number of units away")
    from_text = where not in ("ago", "from now", "hence") and not (where == "earlier" and ctx.focus is None)
    if where in ("before", "after", "on", "prior") and not re.match(
        r"\s*(?:$|[.,;:)\"”]|and\b|but\b)", ctx.text[m.end() :]
    ):
        return None
    base = ctx.focus if from_text else (point("day", ctx.published) if ctx.published else None)
    if base is None:
        return unresolved(None, NO_TEXT) if from_text else unresolved("PAST_REF" if back else "FUTURE_REF", NO_DATE)
    if from_text and _COARSENESS[base.grain] > _COARSENESS.get(unit, 0):
        return unresolved(None, "the time before it is too coarse to count from")
    found = shifted(
        base if from_text else _comparable(unit, base, ctx), unit, -n if back else n, counted_from_text=from_text
    )
    if found is None:
        return unresolved("PAST_REF" if back else "FUTURE_REF", "too fine to be counted in days")
    anchor = "text" if from_text else "published"
    reading = at(
        found,
        f"{n:g} {unit}s from the {'text' if from_text else 'report'}'s time",
        anchor=anchor,
        approximate=approximate,
    )
    return replace(reading, moves=not (unit == "year" and n == 1))


_COARSENESS = {
    "century": 100, "decade": 10, "year": 4, "half": 3, "season": 3, "quarter": 3, "month": 2, "week": 1, "weekend": 1, "fortnight": 1,
    "day": 0, "part": 0, "hour": 0, "minute": 0,
}  # fmt: skip


def _comparable(unit: str, base: Point, ctx: Context) -> Point:
    """ "a year ago" compares with the quarter that the text is speaking of, if it is speaking of one."""
    if unit == "year" and ctx.focus is not None and ctx.focus.grain in ("quarter", "half"):
        return ctx.focus
    return base


def shifted(base: Point, unit: str, n: float, *, counted_from_text: bool = False) -> Point | None:
    """The point n units from base, as coarse as the unit; as coarse as the base where that is coarser."""
    if unit in FACTORS:
        n, unit = n * FACTORS[unit], "week" if unit == "fortnight" else "year"
    if unit in ("second", "minute", "hour"):
        return None
    if unit in ("day", "night"):
        return Point("day", add_days(base.first, round(n)))
    if unit in ("week", "weekend"):
        moved = add_days(base.first, round(7 * n))
        return point("day" if counted_from_text and base.grain == "day" else "week", moved)
    months = round(n * {"month": 1, "quarter": 3, "year": 12}.get(unit, 12))
    moved = add_months(base.first, months)
    if base.grain in ("quarter", "half") and unit == "year":
        return point(base.grain, moved)
    if counted_from_text and unit == "year" and base.grain in ("month", "season"):
        return point(base.grain, moved)
    return point("month" if n != int(n) or unit != "year" else "year", moved)


def _in_time(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "in two weeks", of what is to come; not "four cities in two weeks", which is how long it takes."""
    n, unit = count_of(m["n"]), SINGULAR[m["unit"]]
    start = m.start("n")
    before = ctx.text[max(0, m.start() - 45) : m.start()]
    if not m["time"] and re.search(
        rf"(?:\b(?:{CARDINAL}) (?:[a-z]+ ){{1,4}}|\b(?:first|last|lowest|highest|most|[a-z]+est)(?: [a-z]+)? )$", before
    ):
        return None
    if n is None or ctx.published is None or not (m["time"] or ctx.tense_of(*m.span()) == "future"):
        return None
    found = shifted(point("day", ctx.published), unit, n)
    if found is None:
        return None
    return replace(at(found, f"{n:g} {unit}s after the report's date", anchor="published"), cut=(start, m.end()))


RULES: tuple[Rule, ...] = (
    rule(rf"{_EDGE}(?P<word>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight)(?:'s|’s)?(?: (?P<part>{PART}))?", _deictic, DAILY),
    rule(rf"{_EDGE}(?P<mod>this|last|that same|that|the same|the next|the following|the previous) (?:(?:early|late|mid)[- ])?(?P<part>{PART})", _part_of_day, DAILY),
    rule(rf"(?:{EDGE} )?(?P<mod>that same|that|the very same|the same|the next|the very next|the following|the previous|the preceding) (?P<unit>day|week|weekend|month|year|decade)", _next_in_text, COUNTED),
    rule(r"the (?P<unit>day|night|evening|morning) (?P<dir>before|after|earlier)(?=\s*(?:$|[.,;:)\"”]|and\b|when\b|in\b|at\b))", _day_beside, DAILY),
    rule(rf"{_EDGE}(?P<mod>last|next|this past|this coming|this|the last|the past|the coming|the current|the latest|current|the previous|the following|the next) (?P<unit>{DATE_UNIT})(?:'s|’s)?", _unit, COUNTED),
    rule(r"the weekend", _the_weekend, COUNTED),
    rule(rf"{EDGE} the (?P<unit>year|month|week|quarter|decade|century)", _in_the_year, COUNTED),
    rule(rf"{_HEDGE}(?P<n>{COUNT})[ -](?:more )?(?P<unit>{UNIT}|nights?|quarters)(?: and a half)?(?: or so)?[ -](?P<dir>ago|earlier|later|before|after|from now|hence|on|previously|prior)", _counted, COUNTED),
    rule(rf"(?:with)?in {_HEDGE}(?P<n>{COUNT}) (?P<unit>{UNIT})(?P<time>(?:'s?|’s?)? time)?", _in_time, COUNTED),
)  # fmt: skip
"""Each reads one form of relative time."""
