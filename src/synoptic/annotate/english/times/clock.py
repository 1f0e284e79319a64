"""Rules for times of the day: "3:30 p.m. EST", "noon", "1420 GMT", "half past four"; their day comes from what stands near.

Missed on purpose: bare hours ("at 7") and digit pairs in words ("nine thirty"), which a news text seldom has and a score often.
"""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.calendar.points import Point, add_days
from synoptic.annotate.english.calendar.words import MONTH, NO_NOUN, PART, PARTS, WEEKDAY
from synoptic.annotate.english.calendar.zones import ZONE, is_printed_as_zone, zone_of
from synoptic.annotate.english.numbers.words import one_of
from synoptic.annotate.english.times.moments import midnight
from synoptic.annotate.english.times.reading import DAILY, NO_DATE, Context, Reading, Rule, at, rule, unresolved
from synoptic.model.numerals import TENS, UNITS

_SMALL_HOURS = re.compile(r"T0[0-4]:?")
"""Hours that belong to the night before: "on Saturday night … about 1 a.m." is on Sunday."""


def _on_day(detail: str, ctx: Context, zone: str | None = None) -> Reading:
    """The clock on the day that the text last spoke of, else on the report's own."""
    grain = "part" if not re.match(r"T\d", detail) else "minute" if ":" in detail else "hour"
    known = zone_of(zone, ctx.dateline, ctx.whole) if zone else None
    said = f", zone {zone.strip().upper()}" + ("" if known else " of which the offset is not told") if zone else ""
    focus = ctx.look_back("day", "part", "hour", "minute")
    if focus is not None and (ctx.focus is None or focus is ctx.focus):
        if focus.grain == "part" and focus.detail in ("TEV", "TNI") and _SMALL_HOURS.match(detail):
            here = Point(grain, add_days(focus.first, 1), detail, zone=known)
            return at(here, "small hours after the evening the text speaks of" + said, anchor="text")
        here = Point(grain, focus.first, detail, zone=known)
        return at(here, "time of the day the text speaks of" + said, anchor="text")
    if ctx.published is None:
        return unresolved("XXXX-XX-XX" + detail, NO_DATE, "TIME")
    return at(Point(grain, ctx.published, detail, zone=known), "time of the report's day" + said, anchor="published")


def zoned(detail: str, m: re.Match[str], ctx: Context) -> Reading:
    """The clock with the zone behind it; what only looks like one ("west", "this time") is cut off."""
    if not m["zone"] or is_printed_as_zone(ctx.printed[slice(*m.span("zone"))]):
        return _on_day(detail, ctx, m["zone"])
    end = len(ctx.text[: m.start("zone")].rstrip(" ,("))
    return replace(_on_day(detail, ctx), cut=(m.start(), end))


def _half(word: str) -> str:
    """ "a" or "p" of "a.m.", "in the evening"."""
    return "p" if word.startswith("p") or re.search("afternoon|evening|night", word) else "a"


def _of_twelve(hour: int, minute: int, half: str) -> str | None:
    """ "T15:30" for 3, 30 and "p"."""
    if not (1 <= hour <= 12 or hour == 0 and half == "a") or minute > 59:
        return None
    return f"T{hour % 12 + (12 if half == 'p' else 0):02d}:{minute:02d}"


def _clock12(m: re.Match[str], ctx: Context) -> Reading | None:
    detail = _of_twelve(int(m["h"]), int(m["m"] or 0), _half(m["ap"]))
    return zoned(detail, m, ctx) if detail else None


def _span12(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "from 5 to 6 p.m.", "11-1 p.m.": the half of the day stands with the last alone."""
    before = ctx.text[: m.start()]
    if " and " in m["link"] and not before.endswith("between "):
        return None
    half = _half(m["ap"] or m["ap2"] or _part_before(m, ctx))
    last = _of_twelve(_hour(m["h2"]), int(m["m2"] or 0), half)
    first = _of_twelve(_hour(m["h1"]), int(m["m1"] or 0), half)
    if first is None or last is None:
        return None
    if first >= last:
        first = _of_twelve(_hour(m["h1"]), int(m["m1"] or 0), "a" if half == "p" else "p") or first
    begin = zoned(first, m, ctx)
    if begin.point is None:
        return begin
    end = replace(begin.point, detail=last)
    end = end.shift(1) if first > last else end
    return replace(begin, value=f"{begin.value}/{end.value}", until=end, reason=f"hours from and to; {begin.reason}")


_BEFORE_CLOCK = re.compile(
    r"\b(?:at|around|about|by|until|till|til|from|since|before|after|between|to|and|through|no later than|not later than) $|[-–—]\s?$"
)
_DAY_PRINTED = rf"(?:(?:{MONTH}) \d\d?(?:st|nd|rd|th)?|\d\d?(?:st|nd|rd|th)? (?:{MONTH}))(?!\d)"
_AFTER_DAY = re.compile(
    rf"\b(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|{_DAY_PRINTED}(?:,? \d{{4}})?|\d{{4}}-\d\d-\d\d),? $"
)
_BEFORE_DAY = re.compile(
    rf",? (?:on )?(?:today|yesterday|tomorrow|tonight|this|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|{_DAY_PRINTED})\b"
)
_NO_CLOCK = re.compile(
    r"\s?(?:%|per ?cent|(?:before|after|into|left in) the |remaining|victory|win|lead|defeat|draw|vote|ratio|odds|margin)"
)


def _clock24(m: re.Match[str], ctx: Context) -> Reading | None:
    hour, minute = int(m["h"]), int(m["m"])
    if hour > 24 or minute > 59 or (hour == 24 and minute) or _NO_CLOCK.match(ctx.text[m.end() :]):
        return None
    with_zone = m["zone"] and is_printed_as_zone(ctx.printed[slice(*m.span("zone"))])
    marked = with_zone or m["hours"] or ctx.label_at(m.start("h")) == "TIME"
    before, after = ctx.text[: m.start("h")], ctx.text[m.end() :]
    if not (marked or _BEFORE_CLOCK.search(before) or _BEFORE_DAY.match(after) or _AFTER_DAY.search(before[-30:])):
        return None
    return zoned(f"T{hour:02d}:{minute:02d}", m, ctx)


def _dotted(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "at 17.30 local time", "at 14.05 on Friday": figures with a point, where a zone or a day tells that they are no price."""
    if (
        not m["zone"]
        and not _BEFORE_DAY.match(ctx.text[m.end() :])
        and not re.search(r"days? at $", ctx.text[: m.start()])
    ):
        return None
    return zoned(f"T{int(m['h']):02d}:{m['m']}", m, ctx)


def _named(m: re.Match[str], ctx: Context) -> Reading | None:
    word = m["word"]
    if m.start("word") and ctx.printed[m.start("word")].isupper() and not ctx.printed.isupper():
        return None
    if word == "dawn" and re.match(
        r" of (?!(?:mon|tues|wednes|thurs|fri|satur|sun|christmas|new year|the (?:day|same|next|following|\d))|\d)",
        ctx.text[m.end() :],
    ):
        return None
    reading = zoned(PARTS[word], m, ctx)
    if word != "midnight" or re.match(r"\s?(?:[-–—]|to |until |till |through )", ctx.text[m.end() :]):
        return reading
    before = ctx.text[: m.start()]
    if reading.point is not None and before.endswith("after ") and ctx.tense_of(*m.span()) == "future":
        return replace(reading, point=reading.point.shift(1), value=reading.point.shift(1).value)
    ends = reading.anchor == "text" or _ENDS.search(before) or ctx.tense_of(*m.span()) in ("future", "present")
    return midnight(reading, m[0], before) if ends else reading


_ENDS = re.compile(r"\b(?:until|till|to|by|before|through) $")
"""What leads to the midnight that ends a day; "at midnight", told in the past and of no day, is the one that begins the report's."""


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else UNITS.get(word, TENS.get(word, 0))


def _oclock(m: re.Match[str], ctx: Context) -> Reading | None:
    part = m["part"] or m["part2"] or ""
    detail = _of_twelve(_hour(m["h"]), 0, "p" if _hour(m["h"]) == 12 and not part else _half(part))
    return _on_day(detail, ctx) if detail else None


_AT = re.compile(r"\bat (?:about |around |roughly |nearly |almost |exactly |just )?$")


def _past(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "half past four", "a quarter to nine in the evening", "20 minutes past eight"."""
    hour, part = _hour(m["h"]), m["part"] or ""
    minute = 30 if m["half"] else 15 if m["quarter"] else _hour(m["n"])
    at = _AT.search(ctx.text[: m.start()]) is not None
    if (
        not 1 <= hour <= 12
        or not 0 < minute < 60
        or not (part or m["half"] or m["quarter"] or m["oclock"] or m["min"] or at)
    ):
        return None
    if m["way"] in ("to", "before", "till"):
        hour, minute = (hour - 2) % 12 + 1, 60 - minute
    detail = _of_twelve(hour, minute, _half(part))
    return _on_day(detail, ctx) if detail else None


_LEADS_TO_HOUR = re.compile(r"\b(?:at|around|about|by|until|till|from|between|to|and|before|after|since) $|[-–—]$")


def _part_before(m: re.Match[str], ctx: Context) -> str:
    """The part of the day that stands before: "this evening from 7 to 9"."""
    found = re.search(r"(\w+) \w+ $", ctx.text[: m.start()])
    return found[1] if found else "am"


def _hour_of_part(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "at 8 tonight", "last night around 8": the part of the day tells the half."""
    if not _LEADS_TO_HOUR.search(ctx.text[: m.start("h")]):
        return None
    part, hour = m["part"] or _part_before(m, ctx), _hour(m["h"])
    detail = _of_twelve(hour, int(m["m"] or 0), "a" if "night" in part and hour < 4 else _half(part))
    return replace(_on_day(detail, ctx), cut=m.span("clock")) if detail else None


def _bare_part(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "in the evening", "mid-afternoon"; not "evening news" or "late-night talks"."""
    after = ctx.text[m.end() :]
    led = re.search(r"\b(?:in|during|by|until|from|of) $", ctx.text[: m.start()])
    if not re.match("in (?:the|mid|early|late)|mid|early|late", m[0]) and not (led and m[0].startswith("the ")):
        return None
    if re.match(r" (?:news|papers?|edition|show|session|rush|commute|prayers?)\b", after):
        return None
    if m["word"] == "night" and not (m[0].startswith("in the") or led) and not _BEFORE_DAY.match(after):
        return None
    start = m.start() + (3 if m[0].startswith("in ") else 0)
    return replace(_on_day(PARTS[m["word"]], ctx), cut=(start, m.end()))


def _half_of_day(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "Tuesday AM", "Feb. 5 p.m.": the morning or afternoon of a day that is printed before."""
    marked = m[0].endswith(".") or ctx.printed[m.start() : m.end()].isupper()
    if not marked or not _AFTER_DAY.search(ctx.text[: m.start()][-30:]):
        return None
    return _on_day("TAF" if m[0].startswith("p") else "TMO", ctx)


_ABOUT = r"(?:(?:about|around|shortly after|shortly before|just after|just before) )?"
HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
LINK = r"(?:\s?[-–—]\s?| to | until | till | til | and )"
AP = r"(?:a|p)\.? ?m\b\.?"
_OF_DAY = r"in the (?:early )?(?:morning|afternoon|evening)|at night"
_PAST = rf"(?:(?P<half>half)|(?P<quarter>(?:a )?quarter)|(?P<n>\d{{1,2}}|{one_of(UNITS)}|{one_of(TENS)}(?:-{HOUR_WORD})?)(?P<min> min(?:ute)?s?)?)"
_SAID_PART = rf"tonight|(?:this|last|yesterday|tomorrow) {PART}"
_AFTER_PART = "|".join(
    f"(?<={part} {lead} )"
    for part in ("night", "morning", "noon", "evening")
    for lead in ("at", "around", "about", "from", "between")
)
"""Behind a part of the day: "last night around 8"."""
_NIGHT = rf"night(?=,? (?:on |of )?(?:{WEEKDAY}|{_DAY_PRINTED})|{NO_NOUN[3:]}"
RULES: tuple[Rule, ...] = (
    rule(rf"{_ABOUT}(?P<h>\d{{1,2}})(?:[:.]?(?P<m>[0-5]\d))?(?::[0-5]\d)?\s?(?P<ap>{AP})(?:,? \(?(?P<zone>{ZONE})\)?)?", _clock12, r"\d"),
    rule(rf"(?<![.,:\d])(?P<h1>\d{{1,2}}|{HOUR_WORD})(?:[:.](?P<m1>[0-5]\d))?(?P<link>{LINK})(?P<h2>\d{{1,2}}|{HOUR_WORD})(?:[:.](?P<m2>[0-5]\d))?(?: ?(?P<ap>{AP}|{_OF_DAY})|(?=,? (?P<ap2>{_SAID_PART})))(?:,? \(?(?P<zone>{ZONE})\)?)?", _span12, r"[ap]\.? ?m\b|morning|afternoon|evening|night"),
    rule(rf"{_ABOUT}(?P<h>[01]?\d|2[0-4])[:h](?P<m>[0-5]\d)(?::[0-5]\d)?(?P<hours> hours| hrs)?(?: \(?(?P<zone>{ZONE})\)?)?(?![:.]\d| ?(?:%|m\b|k))", _clock24, r"\d"),
    rule(rf"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d) ?(?:(?P<hours>hours|hrs)|(?P<zone>{ZONE}))", _clock24, r"\d"),
    rule(rf"(?<=at )(?P<h>[01]?\d|2[0-3])\.(?P<m>[0-5]\d)(?: (?P<zone>{ZONE}))?(?![.,]?\d)", _dotted, r"\d"),
    rule(rf"{_ABOUT}(?<![.,:\d])(?P<h>\d{{1,2}}|{HOUR_WORD})(?: ?o['’]?clock(?: (?P<part>{_OF_DAY}))?| (?P<part2>{_OF_DAY}))", _oclock, r"clock|morning|afternoon|evening|night"),
    rule(rf"{_PAST} (?P<way>past|to|before|till) (?P<h>{HOUR_WORD}|\d{{1,2}})(?P<oclock> o['’]?clock)?(?: (?P<part>{_OF_DAY}))?", _past, r"half|quarter|min|past"),
    rule(rf"(?P<clock>{_ABOUT}(?<![.,:\d])(?P<h>\d{{1,2}}|{HOUR_WORD})(?::(?P<m>[0-5]\d))?),? (?P<part>{_SAID_PART})", _hour_of_part, DAILY),
    rule(rf"(?:{_AFTER_PART})(?P<h1>\d{{1,2}})(?::(?P<m1>[0-5]\d))?(?P<link>{LINK})(?P<h2>\d{{1,2}})(?::(?P<m2>[0-5]\d))?(?P<ap>(?!))?(?P<ap2>(?!))?(?P<zone>(?!))?(?![:.,]?\d| ?[ap]\.?m)", _span12, DAILY),
    rule(rf"(?P<clock>(?:{_AFTER_PART})(?P<h>\d{{1,2}}|{HOUR_WORD}))(?P<m>(?!))?(?P<part>(?!))?(?![:.,]?\d| ?[ap]\.?m| (?:people|men|women|[a-z]+s)\b)", _hour_of_part, DAILY),
    rule(rf"(?:12 )?(?:(?:early|late|mid)[- ]?)?(?P<word>noon|midday|midnight|overnight|dawn)(?: (?P<zone>{ZONE}))?", _named, DAILY),
    rule(rf"(?:in )?(?:the )?(?:(?:early|late|mid)[- ]?|later in )?(?:hours of )?(?:the )?(?P<word>morning|afternoon|evening|daytime|{_NIGHT})(?: hours)?", _bare_part, DAILY),
    rule(r"(?<=[\dyhdt.] )(?:am|pm|[ap]\.m\.)", _half_of_day, r"\b[ap]\.?m\b"),
)  # fmt: skip
"""Each reads one form of time of day."""
