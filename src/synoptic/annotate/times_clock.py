"""Rules for times of the day: "3:30 p.m. EST", "noon", "0735 GMT", "4 o'clock"; their day comes from what stands near."""

from __future__ import annotations

import re

from synoptic.annotate.calendar_points import Point
from synoptic.annotate.calendar_words import PARTS, ZONE
from synoptic.annotate.numbers import UNITS
from synoptic.annotate.times_reading import NO_DATE, Context, Reading, Rule, at, rule, unresolved


def _on_day(detail: str, ctx: Context, zone: str | None = None) -> Reading:
    """The clock on the day that the text last spoke of, else on the report's own."""
    grain = "part" if not re.match(r"T\d", detail) else "minute" if ":" in detail else "hour"
    said = f", zone {zone.strip().upper()}" if zone else ""
    focus = ctx.look_back("day", "part", "hour", "minute")
    if focus is not None and (ctx.focus is None or focus is ctx.focus):
        return at(Point(grain, focus.first, detail), "time of the day the text speaks of" + said, anchor="text")
    if ctx.published is None:
        return unresolved("XXXX-XX-XX" + detail, NO_DATE, "TIME")
    return at(Point(grain, ctx.published, detail), "time of the report's day" + said, anchor="published")


def _clock12(m: re.Match[str], ctx: Context) -> Reading | None:
    hour, minute = int(m["h"]), int(m["m"] or 0)
    if not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if m["ap"].startswith("p") else 0)
    return _on_day(f"T{hour:02d}:{minute:02d}", ctx, m["zone"])


_BEFORE_CLOCK = re.compile(r"\b(?:at|around|about|by|until|from|since|before|after|till|between) $")


def _clock24(m: re.Match[str], ctx: Context) -> Reading | None:
    hour, minute = int(m["h"]), int(m["m"])
    if hour > 23 or minute > 59:
        return None
    marked = m["zone"] or m["hours"] or ctx.label_at(m.start()) == "TIME"
    if not marked and not _BEFORE_CLOCK.search(ctx.text[: m.start()]):
        return None
    return _on_day(f"T{hour:02d}:{minute:02d}", ctx, m["zone"])


def _named(m: re.Match[str], ctx: Context) -> Reading | None:
    word = m["word"]
    if m.start("word") and ctx.printed[m.start("word")].isupper() and not ctx.printed.isupper():
        return None
    return _on_day(PARTS[word], ctx)


def _oclock(m: re.Match[str], ctx: Context) -> Reading | None:
    part = m["part"] or m["part2"] or ""
    hour = int(m["h"]) if m["h"].isdigit() else UNITS.get(m["h"], 0)
    if not 1 <= hour <= 12:
        return None
    if ("afternoon" in part or "evening" in part) and hour < 12:
        hour += 12
    return _on_day(f"T{hour:02d}:00", ctx)


def _bare_part(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "in the evening", "mid-afternoon"; not "evening news"."""
    led = re.search(r"\b(?:in|during|by|until|from|of) $", ctx.text[: m.start()])
    if not re.match("in (?:the|mid|early|late)|mid|early|late", m[0]) and not (led and m[0].startswith("the ")):
        return None
    start = m.start() + (3 if m[0].startswith("in ") else 0)
    reading = _on_day(PARTS[m["word"]], ctx)
    return Reading(
        reading.timex, reading.value, reading.reason, point=reading.point, anchor=reading.anchor, cut=(start, m.end())
    )


_ABOUT = r"(?:(?:about|around|shortly after|shortly before|just after|just before) )?"
_HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
RULES: tuple[Rule, ...] = (
    rule(rf"{_ABOUT}(?P<h>\d{{1,2}})(?:[:.](?P<m>[0-5]\d))?\s?(?P<ap>(?:a|p)\.? ?m\b\.?)(?:,? \(?(?P<zone>{ZONE})\)?)?", _clock12),
    rule(rf"{_ABOUT}(?P<h>[01]?\d|2[0-4])[:h](?P<m>[0-5]\d)(?::[0-5]\d)?(?P<hours> hours| hrs)?(?: (?P<zone>{ZONE}))?(?![:.]\d| ?(?:%|m\b|k))", _clock24),
    rule(rf"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d) ?(?:(?P<hours>hours|hrs)|(?P<zone>{ZONE}))", _clock24),
    rule(rf"{_ABOUT}(?P<h>\d{{1,2}}|{_HOUR_WORD})(?: o['’]clock(?: in (?P<part>the (?:morning|afternoon|evening)))?| in (?P<part2>the (?:morning|afternoon|evening)))", _oclock),
    rule(r"(?:(?:early|late|mid)[- ]?)?(?P<word>noon|midday|midnight|overnight|dawn)", _named),
    rule(r"(?:in )?(?:the )?(?:early |late |mid[- ]?)?(?:hours of )?(?:the )?(?P<word>morning|afternoon|evening)(?: hours)?", _bare_part),
)  # fmt: skip
"""Each reads one form of time of day."""
