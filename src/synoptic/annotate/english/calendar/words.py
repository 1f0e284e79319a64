"""The words of the calendar: months, weekdays, units, parts of the day, and regular expressions for them.

All expressions are for lower-case text.
"""

from __future__ import annotations

from synoptic.annotate.english.numbers.words import CARDINAL, ORDINAL, one_of

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
    "weekend": ("WE", ""), "fortnight": ("W", ""), "month": ("M", ""), "quarter": ("Q", ""), "year": ("Y", ""),
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

COUNTS = {
    "a": 1.0,
    "an": 1.0,
    "the": 1.0,
    "a couple of": 2.0,
    "a couple": 2.0,
    "couple of": 2.0,
    "couple": 2.0,
    "half a": 0.5,
    "half an": 0.5,
    "a half": 0.5,
}
VAGUE_COUNT = r"(?:(?:a |the (?:last |past |next )?)?(?:good )?few(?: more)?|several|many|some|dozens of|scores of|hundreds of|thousands of|a number of|countless)"
COUNT = rf"(?:{CARDINAL}(?:[- ]and[- ](?:a[- ])?(?:half|quarter))?|an?|half an?|a half|(?:a )?couple(?: of)?(?: more)?|{VAGUE_COUNT})"
"""How many of a unit of time: a number, "a", "half an", "a couple of", "several"."""

DAY_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])(?![,:.]\d)"
DAY_WORD = (
    rf"(?:{DAY_NUMBER}|{ORDINAL}|(?:twenty|thirty) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
DASH = r"\s?[-–—]\s?"
EDGE = (
    r"(?:(?:sometime |somewhere )?(?:very )?(?:early|earlier|late|later|mid)(?:[- ](?:in|on|during))?"
    r"|(?:the )?(?:beginning|start|end|middle|close|latter half|latter part|early part|first days|last days|turn) of"
    r"|sometime(?: in)?)"
)
NO_NOUN = r"(?=\s*(?:$|[^\s\w]|(?:at|in|on|from|for|to|and|or|but|when|as|with|by|until|after|before|during|was|is|will|would|has|had|that|which)\b))"
"""What follows is no noun, so that an ordinal before it counts days: "on the 18th, police said", not "the 18th victim"."""

FINENESS = (
    "century",
    "decade",
    "year",
    "quarter",
    "month",
    "fortnight",
    "week",
    "weekend",
    "day",
    "night",
    "hour",
    "minute",
    "second",
)
"""Units of time, the coarsest first: the order in which a chain of lengths names them."""
