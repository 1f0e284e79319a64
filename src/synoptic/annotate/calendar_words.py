"""The words of the calendar: months, weekdays, units, parts of the day, feasts, zones, and regular expressions for them.

All expressions are for lower-case text.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from synoptic.annotate.calendar_points import easter, nth_weekday
from synoptic.annotate.numbers import CARDINAL, ORDINAL, one_of

_MONTH_NAMES = ("january february march april may june july august september october november december").split()
MONTHS = {name: n for n, name in enumerate(_MONTH_NAMES, start=1)}
MONTHS |= {name[:3]: n for name, n in list(MONTHS.items())} | {"sept": 9}
MONTH = one_of(_MONTH_NAMES)[:-1] + r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"

_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS = {name: n for n, name in enumerate(_WEEKDAY_NAMES)}
WEEKDAYS |= {name[:3]: n for name, n in list(WEEKDAYS.items())} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
WEEKDAY = one_of(_WEEKDAY_NAMES)[:-1] + r"|(?:mon|tues?|tue|weds?|wed|thurs?|thu|fri|sat|sun)\b\.?)"

UNITS = {
    "second": ("S", "T"), "minute": ("M", "T"), "hour": ("H", "T"), "day": ("D", ""), "night": ("D", ""), "week": ("W", ""),
    "weekend": ("W", ""), "fortnight": ("W", ""), "month": ("M", ""), "quarter": ("Q", ""), "year": ("Y", ""),
    "decade": ("Y", ""), "century": ("Y", ""),
}  # fmt: skip
"""Unit -> its TIMEX3 letter, and "T" where it stands after the T. A decade is ten years, a fortnight two weeks."""
FACTORS = {"decade": 10, "century": 100, "fortnight": 2}
SINGULAR = {u + "s": u for u in UNITS} | {"centuries": "century"} | {u: u for u in UNITS}
SINGULAR |= {"sec": "second", "secs": "second", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour"}
SINGULAR |= {"yr": "year", "yrs": "year", "wk": "week", "wks": "week"}
UNIT = one_of(u for u in SINGULAR if u not in ("night", "nights", "quarter", "quarters"))
DATE_UNIT = r"(?:fiscal year|financial year|school year|calendar year|year|month|week(?:end)?|quarter|decade|century)"

PARTS = {
    "morning": "TMO", "mornings": "TMO", "dawn": "TMO", "afternoon": "TAF", "afternoons": "TAF", "evening": "TEV",
    "evenings": "TEV", "night": "TNI", "nights": "TNI", "overnight": "TNI", "daytime": "TDT", "midday": "T12:00",
    "noon": "T12:00", "midnight": "T00:00", "lunchtime": "TMI",
}  # fmt: skip
PART = r"(?:morning|afternoon|evening|night)"
SEASON = r"(?:spring|summer|autumn|fall|winter)"

ZONE = (
    r"(?:gmt|utc|bst|cest|cet|eest|eet|msk|ist|edt|est|et|cdt|cst|ct|mdt|mst|pdt|pst|pt|jst|aest|aedt|hkt"
    r"|local time|[a-z]+ (?:standard |daylight )?time(?= |$|[.,;)]))"
)

COUNTS = {
    "a": 1.0,
    "an": 1.0,
    "the": 1.0,
    "a couple of": 2.0,
    "a couple": 2.0,
    "couple of": 2.0,
    "half a": 0.5,
    "half an": 0.5,
    "a half": 0.5,
}
VAGUE_COUNT = r"(?:(?:a |the (?:last |past |next )?)?(?:good )?few(?: more)?|several|many|some|dozens of|scores of|hundreds of|thousands of|a number of|countless)"
COUNT = rf"(?:{CARDINAL}(?:[- ]and[- ]a[- ]half)?|an?|half an?|a half|(?:a )?couple(?: of)?(?: more)?|{VAGUE_COUNT})"
"""How many of a unit of time: a number, "a", "half an", "a couple of", "several"."""

_FIXED: dict[str, Callable[[int], date]] = {
    "new year's day": lambda y: date(y, 1, 1),
    "new year's eve": lambda y: date(y, 12, 31),
    "valentine's day": lambda y: date(y, 2, 14),
    "st patrick's day": lambda y: date(y, 3, 17),
    "good friday": lambda y: easter(y) - timedelta(days=2),
    "easter sunday": easter,
    "easter monday": lambda y: easter(y) + timedelta(days=1),
    "easter": easter,
    "halloween": lambda y: date(y, 10, 31),
    "armistice day": lambda y: date(y, 11, 11),
    "veterans day": lambda y: date(y, 11, 11),
    "thanksgiving day": lambda y: nth_weekday(y, 11, 3, 4),
    "thanksgiving": lambda y: nth_weekday(y, 11, 3, 4),
    "black friday": lambda y: nth_weekday(y, 11, 3, 4) + timedelta(days=1),
    "labor day": lambda y: nth_weekday(y, 9, 0, 1),
    "memorial day": lambda y: nth_weekday(y, 5, 0, -1),
    "martin luther king day": lambda y: nth_weekday(y, 1, 0, 3),
    "presidents' day": lambda y: nth_weekday(y, 2, 0, 3),
    "juneteenth": lambda y: date(y, 6, 19),
    "fourth of july": lambda y: date(y, 7, 4),
    "bastille day": lambda y: date(y, 7, 14),
    "christmas eve": lambda y: date(y, 12, 24),
    "christmas day": lambda y: date(y, 12, 25),
    "christmas": lambda y: date(y, 12, 25),
    "boxing day": lambda y: date(y, 12, 26),
    "election day": lambda y: nth_weekday(y, 11, 0, 1) + timedelta(days=1),
}
FEASTS = _FIXED
"""Days that the calendar names; the American ones where only America has them. Feasts whose day depends on the country
("Independence Day", "Mother's Day") or on the moon's sighting are left out: they stay unresolved."""
FEAST = one_of(FEASTS)

DAY_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])(?![,:.]\d)"
DAY_WORD = rf"(?:{DAY_NUMBER}|{ORDINAL})"
YEAR = r"(?:1\d\d\d|20\d\d)(?![\d%])"
DASH = r"\s?[-–—]\s?"
EDGE = (
    r"(?:(?:sometime |somewhere )?(?:very )?(?:early|earlier|late|later|mid)(?:[- ](?:in|on|during))?"
    r"|(?:the )?(?:beginning|start|end|middle|close|latter half|latter part|early part|first days|last days|turn) of"
    r"|sometime(?: in)?)"
)
