"""The date cases of Recognizers-Text: which of them a news text could hold, and when a time that was found is right.

Left out, each by its kind, whether or not it would come out right:

- bare figures where only an assistant knows what is counted: an hour without "a.m.", colon or part of the day ("at 7", "9 to 5",
  "0730-0930"), a day without its month ("on 15", "Monday 21"), a day and month in figures without a year ("22/04", "5.12");
- figures that may be day-first or month-first ("01/02/2016"), where the expected value is the American one and ours is unsure
  on purpose; months in figures ("12-2015") and days without any mark ("20161016");
- chat, dictation, typing, files and formulas: "tmrw", "eod", "noonish", "3 p . m .", "9a", "mar4", "10D", "sy18", "nine thirty",
  "twenty and four hours", "Oct/2", "April of 87", "> = 2019", "report-20170302.html", and months, days and feasts in small
  letters; numbered weeks ("week 31"), which in English reports are a season's;
- amounts that the wording leaves open ("a few hours", "several weeks"): the specification makes them three, ours says vague;
- moments that are an assistant's convention: the last second of a day ("end of tomorrow"), meals, working days and hours;
- what another time or the text around it must tell: "the same week", "the following Friday", "the day before", "the year" alone;
  a phrase by itself has none, the specification counts from the report, ours says that it is unresolved;
- days that no calendar has ("feb 30"), and the zone alone ("Beijing time").

A result has one or several readings, mostly one that lies back and one ahead, since a phrase alone has no tense. A time found
in the same place is right if it has one of them. How a reading is met:

- a day, an hour, a day with its hour: the same, to the minute;
- a stretch: the same first and last day or minute. The specification's ranges leave their end out: "2016" ends on 2017-01-01
  there, on 2016-12-31 here. Of a range printed with two ends ("May 3 to 6") a newspaper means the last to be in, so there the day,
  month, quarter or year that begins at the end named may be the last;
- counted in weeks, months or years ("two weeks ago"): the week, month or year that holds the day, the grain which TIMEX3 gives;
- counted from the report ("the next three days"): the length, since TIMEX3 makes it a duration;
- with a direction ("since August", "before 2019"): the time named borders on the date expected; the direction itself is not
  compared. With a part ("early May", "later this week"): the time named holds the part, and has the expected TIMEX3 value;
- a length: the same amount (P1.5Y is P1Y6M); a repeated time, a part of the day, a season, "now": the same TIMEX3 value, where
  the specification's short forms are spelled out (T15 is XXXX-XX-XXT15:00) and a fiscal year is its number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from synoptic.model.mention import Time

_TENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|twenty|thirty|forty|fifty"
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_LEFT_OUT = re.compile(
    # chat, dictation, typing, files, formulas
    r"ish\b|\btm[rw]+\b|\btonite\b|\b(?:eod|eom|eoy|otd|asap)\b|\b[ap] \.? ?m\b|\d\.[ap]m|\d ?[ap]\b(?!\.m)|ampm|today pm|tomorrow am|"
    rf"\b\d+(?:h|d|w|y|day|years)\b|\b(?:{_MONTHS})\d|\b[sc]y ?\d|\bw/c\b|\b(?:{_HOURS})[- ](?:o |(?:{_TENS})\b)(?! ?(?:years|hundred))|"
    r"\b(?:twenty|thirty) and \w+ hours|minutes past|\d{4}/\d\d/[a-z]|\d\d-\d{4}-|[a-z]-\d{4}-\d\d|[=<>~@]|\d \d\d \d\d|\bmid night|"
    # a month's name with a slash, two figures for a year without an apostrophe, numbered weeks
    rf"\b(?:{_MONTHS})[a-z]*/\d|\d/(?:{_MONTHS})|\b(?:of|first) \d\d$|^\d\d s$|^week \d+$|"
    # open amounts, and moments that are a convention
    r"\b(?:few|several|some|couple)\b|\bend of (?:the |this |next )?(?:day|today|tomorrow|\w+day)\b|\b(?:business|work(?:ing)?) ?(?:day|week|hour)|"
    r"\blunch|\bdinner|\bbreakfast|"
    # days and months in figures, and bare figures
    rf"(?<![\d./-])(?<!at )(?<!ber )\d{{1,2}}[./-]\d{{1,2}}(?![./-]?\d| ?[ap]\.?m)|^\d{{1,2}}-\d{{4}}$|^\d{{4}}-\d\d?$|^\d{{8}}$|"
    r"\bthe \d{1,2} (?:from|between|at)\b|^(?:from |between |on |at )?\d{1,2}(?: (?:to|and|until|till) \d{1,2})?$"
)
_TEXT_TOLD = re.compile(
    r"\b(?:same|that|previous|following) (?:\w+day|day|week|weekend|month|year|quarter)\b|\bthe day (?:before|after)$|\bthe next day$|"
    r"^(?:in |for |of )?the (?:day|week|month|year)$|^\w+day \d+$"
)
_SMALL_LETTERS = re.compile(
    r"\b(?:january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|"
    r"monday|tuesday|tues|wednesday|thursday|friday|saturday|sunday|easter|christmas|halloween|thanksgiving|labor day|earth day|eid|"
    r"independence day|fourth of july|new year|saint)\b|\b(?:in|of|to|and|for|the) (?:may|march)\b"
)
_CLOCKED = re.compile(r"\d ?[ap]\.? ?m\b|\d:\d\d|\d\.\d\d|o'?clock|morning|afternoon|evening|night|noon|past")
_HALF_TOLD = re.compile(
    r"\d ?[ap]\.? ?m\b|o'?clock|morning|afternoon|evening|night|noon|past|until|till|now|\d:\d\d.*\d:\d\d"
)
_BARE_HOUR = re.compile(r"(?:\b(?:between|from|and|to)|-) ?\d{1,2}(?![:\d/.]|st|nd|rd|th| ?[ap]\.?m)")
_HOUR_NAMED = re.compile(r"T\d")
_AMBIGUOUS = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})\b")


def readings_of(result: dict[str, Any], printed: str, published: str | None) -> list[dict[str, str]]:
    """The readings of a result that is judged; empty where it is left out. `printed` is what stands in its place."""
    text = (result.get("Text") or "").lower()
    readings = [v for v in (result.get("Resolution") or {}).get("values") or [] if v.get("timex")]
    if (
        not readings
        or not published
        or _LEFT_OUT.search(text)
        or _TEXT_TOLD.search(text)
        or _SMALL_LETTERS.search(printed)
    ):
        return []
    first = readings[0]
    if _may_swap(text) or (first["type"] in ("date", "datetime") and first.get("value") == "not resolved"):
        return []
    if not _HOUR_NAMED.search(first["timex"]) or first["type"] == "duration":
        return readings
    counted = re.search(r"\b(?:hours?|minutes?|min|hrs?)\b|^(?:right )?now$", text)
    told = _CLOCKED.search(text) and (_HALF_TOLD.search(text) or not _BARE_HOUR.search(text))
    return readings if counted or told else []


def _may_swap(text: str) -> bool:
    """Whether it holds a day in figures that is another day with day and month changed over."""
    return any(1 <= int(a) <= 12 and 1 <= int(b) <= 12 and a != b for a, b, _ in _AMBIGUOUS.findall(text))


def is_right_time(readings: list[dict[str, str]], text: str, near: Sequence[Time]) -> bool:
    """Whether one of the times found in a place meets one of its readings."""
    return any(_meets(reading, text.lower(), time) for reading in readings for time in near)


def _meets(reading: dict[str, str], text: str, time: Time) -> bool:
    timex, kind, mod = reading["timex"], reading["type"], reading.get("Mod", "")
    found = _stretch(time.edtf)
    part = re.search(r"T[A-Z]{2}$", timex)
    if kind == "duration":
        return _amount(timex) is not None and _amount(time.value) == _amount(timex)
    if part and kind != "set":
        same_day = timex.startswith("T") or (found is not None and found[0].date().isoformat() == reading["start"][:10])
        return same_day and (time.value or "").endswith(part[0])
    if kind == "set" or re.search(r"_REF$|\b(?:SP|SU|FA|WI)$", timex):
        return _same_value(time.value, timex)
    span = re.fullmatch(r"\(.*,(P[^,]*)\)", timex)
    if span and time.edtf is None and _amount(span[1]) is not None and _amount(span[1]) == _amount(time.value):
        return True
    if reading.get("value") == "not resolved":
        return _same_value(time.value, re.sub("^[FS]Y", "", timex))
    edged = (
        not mod and "start" in reading and re.match(r"(?:the )?(?:early|earlier|mid|late|later|year to date)\b", text)
    )
    if mod in ("start", "mid", "end") or edged:
        return found is not None and _holds(found, reading) and _same_value(time.value, timex)
    if found is None or ("time" in kind and "T" not in (time.edtf or "")):
        return False
    if "value" in reading:
        return _is_at(reading["value"], text, found)
    first, last = (_moment(reading[side]) if reading.get(side) else None for side in ("start", "end"))
    if kind == "timerange":
        begin, end, latest = (_moment(moment.strftime("%H:%M")) for moment in found)
        found = begin, end, latest
    if mod.split("-")[0] in ("before", "since", "until", "after") or first is None or last is None:
        border = first or last
        return border in found or ("-" in mod and border is not None and found[0] <= border <= found[1])
    quarters = re.search(r"\bq\d", text) is not None
    last_unit = (found[1] - timedelta(days=80)).replace(day=1) if quarters else found[2]
    if re.search(r"\b(?:end|middle|start|beginning) of\b", text):
        return found[0] <= first and last <= found[1]
    return found[0] == first and (last == found[1] or (span is not None and last == last_unit))


def _holds(found: tuple[datetime, ...], reading: dict[str, str]) -> bool:
    first, last = (_moment(reading[side]) if reading.get(side) else None for side in ("start", "end"))
    return first is not None and last is not None and found[0] <= first and last <= found[1]


def _is_at(value: str, text: str, found: tuple[datetime, ...]) -> bool:
    moment = _moment(value)
    if "-" not in value:
        return found[0].time() == moment.time()
    if ":" in value:
        return found[0] == moment
    day = timedelta(days=1)
    if (found[0] == moment and found[2] < moment + day) or (found[2] == moment and found[1] == moment + day):
        return True
    if found[0] == found[1] and found[0].date() == moment.date():
        return True
    grains = [days for unit, days in (("week", 7), ("fortnight", 7), ("month", 31), ("year", 366)) if unit in text]
    return found[0] <= moment < found[1] and any(found[1] - found[0] <= timedelta(days=days) for days in grains)


def _moment(text: str) -> datetime:
    """To the minute; a time of the day alone on a day of no matter."""
    text = text if "-" in text else "2000-01-01 " + text
    return datetime.fromisoformat(text).replace(second=0)


def _stretch(edtf: str | None) -> tuple[datetime, datetime, datetime] | None:
    """Its begin, its end that is no longer of it, and the begin of its last day, month or year; a clock time has no length."""
    if edtf is None:
        return None
    ends = [_unit(side) for side in edtf.rstrip("~").split("/") if side != ".."]
    if ends[0] is None or ends[-1] is None:
        return None
    return ends[0][0], ends[-1][1], ends[-1][0]


_SEASON_FIRST = {21: 3, 22: 6, 23: 9, 24: 12}


def _unit(text: str) -> tuple[datetime, datetime] | None:
    if "T" in text:
        date, clock = text[:16].split("T")
        moment = datetime.fromisoformat(date) + timedelta(hours=int(clock[:2]), minutes=int(clock[3:] or 0))
        return moment, moment
    unknown = text.count("X")
    year, *rest = (int(part) for part in text.replace("X", "0").split("-"))
    if year < 1 or year + 10**unknown > 9999:
        return None
    if not rest:
        return datetime(year, 1, 1), datetime(year + 10**unknown, 1, 1)
    months = 3 if rest[0] in _SEASON_FIRST else 1
    month = _SEASON_FIRST.get(rest[0], rest[0])
    if len(rest) == 2:
        day = datetime(year, month, rest[1])
        return day, day + timedelta(days=1)
    following = month - 1 + months
    return datetime(year, month, 1), datetime(year + following // 12, following % 12 + 1, 1)


_PARTS = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?(?:([\d.]+)WE)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?"
)


def _amount(value: str | None) -> tuple[float, float, float] | None:
    """Months, weekends and seconds of a TIMEX3 length."""
    match = _PARTS.fullmatch(value or "")
    if match is None:
        return None
    years, quarters, months, weekends, weeks, days, hours, minutes, seconds = (float(g or 0) for g in match.groups())
    clock = hours * 3600 + minutes * 60 + seconds
    return 12 * years + 3 * quarters + months, weekends, (7 * weeks + days) * 86400 + clock


_SPELLED_OUT = {"P1WE": "XXXX-WXX-WE", "P1WD": "XXXX-WXX-WD"}


def _same_value(value: str | None, timex: str) -> bool:
    """The same TIMEX3 value, where an X expected may stand for anything."""
    if value is None:
        return False
    if _amount(timex) is not None and _amount(timex) == _amount(value):
        return True
    timex = _SPELLED_OUT.get(timex, timex)
    timex = timex if not timex.startswith("T") else "XXXX-XX-XX" + timex
    pattern = re.sub("X", ".", timex.removesuffix(":00"))
    return re.fullmatch(pattern, value.removesuffix(":00")) is not None or value.endswith("-" + timex)
