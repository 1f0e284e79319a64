"""Rules for times counted in units from the report or from the text: "two days ago", "a week later", "in three months"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time, timedelta

from synoptic.annotate.english.calendar.points import Point, add_days, add_months, point
from synoptic.annotate.english.calendar.words import COUNT, FACTORS, FINENESS, SINGULAR, UNIT
from synoptic.annotate.english.numbers.words import CARDINAL
from synoptic.annotate.english.times.reading import (
    COUNTED,
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
from synoptic.annotate.english.times.span import MORE, count_of, duration, smaller_amounts

_HEDGE = r"(?:(?:about|nearly|almost|some|around|roughly|approximately|more than|less than|over|just over|just under|just|only|at least) )?"
_APPROXIMATE = re.compile(r"about|nearly|almost|some |around|roughly|approximately|or so")


def _counted(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "two days ago", "a week later", "three months earlier"."""
    unit, where = SINGULAR[m["unit"]], m["dir"]
    n = count_of(m["n"])
    if n is not None and m["half"]:
        n += 0.5
    approximate = bool(_APPROXIMATE.search(m[0]))
    back = where in ("ago", "earlier", "before", "previously", "prior")
    if where in ("before", "after", "on", "prior") and not re.match(
        r"\s*(?:$|[.,;:)\"”]|and\b|but\b)", ctx.text[m.end() :]
    ):
        return None
    if where in ("earlier", "later") and re.match(r" than\b", ctx.text[m.end() :]):
        return Reading("DURATION", duration(n, unit), "how much earlier or later than something else")
    if m["more"].startswith(",") and " and " not in m["more"] and ctx.text[: m.start()].endswith("for "):
        return Reading("DURATION", duration(n, unit), "so many units", cut=(m.start(), m.start("more")))
    if where == "later" and re.match(r" (?:today|tonight|this|in the)\b", ctx.text[m.end() :]):
        return None
    if n is None and where not in ("ago", "from now", "hence"):
        reason = "an unstated number of units from the time before it"
        return Reading("DURATION", duration(None, unit), reason, vague=True)
    if n is None:
        return vague("PAST_REF" if back else "FUTURE_REF", "an unstated number of units away")
    from_text = where not in ("ago", "from now", "hence") and not (where == "earlier" and ctx.focus is None)
    base = ctx.focus if from_text else _report_moment(unit, ctx)
    if from_text and unit in ("second", "minute", "hour") and (base is None or base.grain not in ("hour", "minute")):
        return Reading("DURATION", duration(n, unit), "counted from a moment of which the hour is not known")
    if base is None:
        return unresolved(None, NO_TEXT) if from_text else unresolved("PAST_REF" if back else "FUTURE_REF", NO_DATE)
    if from_text and _COARSENESS[base.grain] > _COARSENESS.get(unit, 0):
        return unresolved(None, "the time before it is too coarse to count from")
    found = shifted(
        base if from_text else _comparable(unit, base, ctx), unit, -n if back else n, counted_from_text=from_text
    )
    if m["more"]:
        found = _by_amounts(base, [(n, unit), *((n, unit) for n, unit, _ in smaller_amounts(m["more"]))], back)
    if found is None and from_text:
        return Reading("DURATION", duration(n, unit), "counted from a moment of which the hour is not known")
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


def _by_amounts(base: Point, amounts: list[tuple[float, str]], back: bool) -> Point | None:
    """ "two years, one month and 21 days ago": to the day, or as coarse as the finest unit that is told."""
    finest = max(amounts, key=lambda amount: FINENESS.index(amount[1]))[1]
    here = base if finest in ("second", "minute", "hour") else Point("day", base.first)
    for n, unit in sorted(amounts, key=lambda amount: FINENESS.index(amount[1])):
        signed = -n if back else n
        months = signed * _IN_MONTHS.get(unit, 0)
        if months:
            here = replace(here, first=add_months(here.first, round(months)))
        elif unit in ("second", "minute", "hour"):
            moved = _by_the_clock(here, unit, signed)
            if moved is None:
                return None
            here = moved
        else:
            here = replace(here, first=add_days(here.first, round(signed * {"week": 7, "fortnight": 14}.get(unit, 1))))
    return here.to(finest) if finest in ("week", "month", "year") else here


_IN_MONTHS = {"century": 1200, "decade": 120, "year": 12, "quarter": 3, "month": 1}
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
        return _by_the_clock(base, unit, n)
    if unit in ("day", "night"):
        return Point("day", add_days(base.first, round(n)))
    if unit in ("week", "weekend"):
        moved = add_days(base.first, round(7 * n))
        return point("day" if counted_from_text and base.grain == "day" else "week", moved)
    months = round(n * {"month": 1, "quarter": 3, "year": 12}.get(unit, 12))
    moved = add_months(base.first, months)
    if base.grain in ("quarter", "half") and unit == "year":
        return replace(base, first=moved)
    if counted_from_text and unit == "year" and base.grain in ("month", "season"):
        return point(base.grain, moved)
    return point("month" if n != int(n) or unit != "year" else "year", moved)


def _by_the_clock(base: Point, unit: str, n: float) -> Point | None:
    """Counted in hours or minutes from a moment whose hour is known."""
    if base.grain not in ("hour", "minute"):
        return None
    hour, _, minute = base.detail[1:].partition(":")
    try:
        moment = datetime.combine(base.first, time()) + timedelta(hours=int(hour), minutes=int(minute or 0))
        moment += timedelta(minutes=round(n * {"second": 1 / 60, "minute": 1, "hour": 60}[unit]))
    except OverflowError:
        return None
    return replace(base, grain="minute", first=moment.date(), detail=f"T{moment:%H:%M}")


def _report_moment(unit: str, ctx: Context) -> Point | None:
    """The report's day, or its minute where hours are counted and the minute is known."""
    if ctx.published is None:
        return None
    if unit in ("second", "minute", "hour") and ctx.clock:
        return Point("minute", ctx.published, ctx.clock)
    return point("day", ctx.published)


def _in_time(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "in two weeks", of what is to come; not "four cities in two weeks", which is how long it takes."""
    n, unit = count_of(m["n"]), SINGULAR[m["unit"]]
    start = m.start("n")
    if more := re.match(r" or (?:two|so|three|more)\b", ctx.text[m.end() :]):
        if m["n"] not in ("a", "an") or ctx.tense_of(*m.span()) != "future" or "so" in more[0]:
            return None
        return replace(vague("FUTURE_REF", "an unstated number of units away"), cut=(start, m.end() + more.end()))
    before = ctx.text[max(0, m.start() - 45) : m.start()]
    if not m["time"] and re.search(
        rf"(?:\b(?:{CARDINAL}) (?:[a-z]+ ){{1,4}}|\b(?:first|last|lowest|highest|most|[a-z]+est)(?: [a-z]+)? )$", before
    ):
        return None
    if n is None or ctx.published is None or not (m["time"] or ctx.tense_of(*m.span()) in ("future", "present")):
        return None
    base = _report_moment(unit, ctx)
    found = shifted(base, unit, n) if base else None
    if m["more"] and base is not None:
        found = (
            _by_amounts(base, [(n, unit), *((n, unit) for n, unit, _ in smaller_amounts(m["more"]))], False) or found
        )
    if found is None:
        return None
    return replace(at(found, f"{n:g} {unit}s after the report's date", anchor="published"), cut=(start, m.end()))


RULES: tuple[Rule, ...] = (
    rule(rf"{_HEDGE}(?P<n>{COUNT})[ -](?:more )?(?P<unit>{UNIT}|nights?|quarters)(?P<half> and a half)?(?P<more>{MORE})(?: or so)?[ -](?P<dir>ago|earlier|later|before|after|from now|hence|on|previously|prior)", _counted, COUNTED),
    rule(rf"in {_HEDGE}(?P<n>{COUNT}) (?P<unit>{UNIT})(?P<more>{MORE})(?P<time>(?:'s?|’s?)? time)?", _in_time, COUNTED),
)  # fmt: skip
"""Each reads one form of counted time."""
