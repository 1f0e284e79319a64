"""Which date cases of Recognizers-Text a news text could hold. `recognizer_dates` says when a time that was found is right.

The kinds were chosen twice: once by a reader who had seen what fails, then by a second one who marked cases drawn by chance as
news or not before seeing either the outcome or the first choice; where the two differed, the second decides, in both directions.
Left out, each by its kind, whether or not it would come out right:

- bare figures where only an assistant knows what is counted: an hour without "a.m.", colon or part of the day ("at 7", "9 to 5",
  "0730-0930"), a day without its month ("on 15", "the 27", "from 4 to 22 this month", "Monday 21"), a day and month in figures
  without a year ("22/04", "5.12");
- figures that may be day-first or month-first ("01/02/2016"), where the expected value is the American one and ours is unsure
  on purpose; months in figures ("12-2015", "2016/11") and days that begin with a year but are no ISO date ("2015/08/12", "20161016");
- chat, typing, files and formulas: "tmrw", "eod", "noonish", "3 p . m .", "9a", "mar4", "10D", "sy18", "2017-Q1", "everyday",
  "Oct/2", "April of 87", "> = 2019", "greater than 2012", "report-20170302.html"; numbered weeks ("week 31"), which in English
  reports are a season's;
- dictation: days, years and clock times in words ("march fifteenth", "nineteen eighty six", "nine thirty", "ten past 9",
  "half past seven o'clock", "twenty and four hours");
- what no writer of English would print: "2 next days", "every three week", "2015 June", "the early night", "rest of week", four lengths in a row;
- appointments offered as alternatives with a clock time ("Tuesday 9 am or Thursday 1 pm"), whose second hour has no day of its own;
- amounts that the wording leaves open ("a few hours", "several weeks"): the specification makes them three, ours says vague;
- moments that are an assistant's convention: the last second of a day ("end of tomorrow"), meals, and hours of business;
- what the text around it must tell: "the following Friday", "the day before", "the year" alone; a phrase by itself has none, the
  specification counts from the report, ours says that it is unresolved. Where the specification too says that it is undefined
  ("the same week"), it is judged;
- days that no calendar has ("feb 30"), and the zone alone ("Beijing time").

An input of which the specification finds nothing is judged too, as far as it has nothing of these kinds: it is right if we
find nothing in it.
Months, weekdays and feasts in small letters are given the capitals that print gives them (`in_print`); all else stays as it is.
"""

from __future__ import annotations

import re
from typing import Any

_TENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_NUMBER = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES})"
_RANK = (
    r"(?:(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    r"(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|twelfth|twentieth|thirtieth)"
)
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_SHORT = "jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec"
_MONTH = rf"(?:january|february|march|april|june|july|august|september|october|november|december|{_SHORT})"
_UNIT = "(?:second|minute|hour|day|week|month|year)"
_LEFT_OUT = re.compile(
    # chat, typing, files, formulas
    r"ish\b|\btm[rw]+\b|\btonite\b|\b(?:eod|eom|eoy|otd|asap)\b|\b[ap] \.? ?m\b|\d\.[ap]m|\d ?[ap]\b(?!\.m)|ampm|today pm|tomorrow am|"
    rf"\b\d+(?:h|d|w|y|{_UNIT}s?)\b|\b{_MONTH}\d|\b[sc]y ?\d|\bw/c\b|\bminutes past|\d{{4}}/\d\d/[a-z]|\d\d-\d{{4}}-|[a-z]-\d{{4}}-\d\d|"
    r"[=<>~@]|\d \d\d \d\d|\bmid night|\b(?:greater|equals?)\b|\beveryday\b|\boclock|\bthanks giving|"
    # a month's name with a slash, two figures for a year without an apostrophe, half years glued on, numbered weeks
    rf"\b{_MONTH}/\d|\d/{_MONTH}|\b(?:of|first) \d\d$|^\d\d s$|\bweek \d+\b|\d{{4}}-?[qh]\d|\b[qh]\d-?\d{{4}}|"
    # open amounts, and moments that are a convention
    r"\b(?:few|several|some)\b|\bend of (?:the |this |next )?(?:day|today|tomorrow|\w+day)\b|\b(?:business|work(?:ing)?) ?hour|"
    r"\blunch|\bdinner|\bbreakfast|"
    # days and months in figures, and bare figures
    rf"(?<![\d./-])(?<!at )(?<!ber )\d{{1,2}}[./-]\d{{1,2}}(?![./-]?\d| ?[ap]\.?m)|\b\d\d?/\d\d?-\d\d?/\d\d?\b(?!/)|^\d{{1,2}} ?[-./] ?\d{{4}}$|^\d{{4}} ?[-./] ?\d\d?$|"
    r"\d{4}[./]\d\d?[./]\d|^\d{8}$|\bthe \d{1,2} (?:from|between|at)\b|^(?:from |between |on |at )?\d{1,2}(?: (?:to|and|until|till) \d{1,2})?$|"
    r"^(?:on )?\d{1,2},? (?:at )?\d|\b[ap]m on (?:the )?\d{1,2}$|"
    rf"^the \d{{1,2}}$|\b\d{{1,2}} (?:to|till|until|and) \d{{1,2}} (?:of )?(?:this|next|last)\b|\b(?:from|between) \d{{1,2}} (?:to|and) {_MONTH}|"
    r"\b(?:from|between) (?:1[3-9]|2\d) (?:to|and)\b"
)
_DICTATED = re.compile(
    rf"\b(?:{_HOURS})[- ](?:o |(?:{_TENS})\b)(?! ?(?:years|hundred))|\b(?:twenty|thirty) and \w+ hours|"
    rf"\b{_MONTH},? (?:the )?(?:{_RANK}|{_NUMBER})\b|\b(?!first of|fourth of july)(?:{_RANK}|{_NUMBER})(?: day)? (?:of )?{_MONTH}\b|"
    rf"\b\w+day the (?:{_RANK}|{_NUMBER})\b|\bthe (?:{_RANK}|{_NUMBER})$|\bthe {_RANK} day of\b|"
    r"\btwo thousand|\b(?:seventeen|eighteen|nineteen) (?:hundred|zero|oh|\w+t(?:y|ies|een)\b)|\b\w+ thousand \w+ hundred|\byear \w+ hundred|"
    rf"\b(?:\d+|min|{_NUMBER}) past (?:\d|{_HOURS})|\bpast \w+ o'clock"
)
_UNPRINTED = re.compile(
    rf"\b(?:\d+|{_NUMBER}) (?:next|last|past|previous|upcoming|coming) {_UNIT}|\b\d{{4}} {_MONTH}\b|\bearly[- ]night\b|\brest (?:of|the) week\b|"
    rf"\b(?:every|each|past|last|next|within|in|for) (?:[2-9]|\d\d+|(?!one\b){_NUMBER}) {_UNIT}\b|"
    rf"\b(?:[2-9]|\d\d+|(?!one\b){_NUMBER}) {_UNIT} (?:ago|from|after|before)\b|(?:\d+ [a-z]+ ){{3}}\d+ [a-z]+"
)
_TEXT_TOLD = re.compile(
    r"\b(?:same|that|previous|following) (?:\w+day|day|week|weekend|month|year|quarter)\b|\bthe day (?:before|after)$|"
    r"^(?:the )?(?:next|last|past) day$|^(?:my|this) day$|^(?:in |for |of )?the (?:day|week|month|year)$|^\w+day \d+$"
)
_NOTHING_TOLD = re.compile(
    r"\bgreater\b|\b32 ?-|- ?32\b|\bthe (?:first|1st) week$|\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b|\bbetween \d+-\d+\b"
)
_NAMES = re.compile(
    rf"\b(?:{_MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:r?s)?|fri|sat(?:ur)?|sun)(?:days?)?|easter|christmas(?: eve)?|halloween|"
    r"thanksgiving(?: day)?|(?:labor|earth|independence|memorial|father's|mother's|presidents'|new year(?:'s)?) day|new year|"
    r"black(?= friday)|eid al fitr|fourth(?= of july)|saint patrick)\b"
)
_CLOCKED = re.compile(r"\d ?[ap]\.? ?m\b|\d:\d\d|\d\.\d\d|o'?clock|morning|afternoon|evening|night|noon|past")
_HALF_TOLD = re.compile(
    r"\d ?[ap]\.? ?m\b|o'?clock|morning|afternoon|evening|night|noon|past|until|till|now|\d:\d\d.*\d:\d\d"
)
_BARE_HOUR = re.compile(r"(?:\b(?:between|from|and|to)|-) ?\d{1,2}(?![:\d/.]|st|nd|rd|th| ?[ap]\.?m)")
_HOUR_NAMED = re.compile(r"T\d")
_AMBIGUOUS = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})\b")


def in_print(case: dict[str, Any]) -> str:
    """The input, with capitals for the months, weekdays and feasts in the places of its results; its length is the same."""
    text = str(case["Input"])
    for result in case["Results"]:
        start, words = _place(text.lower(), result)
        if start >= 0:
            printed = _NAMES.sub(lambda name: name[0].title().replace("'S", "'s"), text[start : start + len(words)])
            text = text[:start] + printed + text[start + len(words) :]
    return text


def _place(text: str, result: dict[str, Any]) -> tuple[int, str]:
    """Where the words of a result begin in the input, -1 where they do not stand in it, and the words; all in small letters."""
    words = (result.get("Text") or "").lower()
    start = int(result.get("Start", -1))
    return (start if start >= 0 and text.startswith(words, start) else text.find(words)) if words else -1, words


def expected_times(case: dict[str, Any]) -> list[tuple[int, int, Any]]:
    """First and last place in the input, and the readings with the words, of each result that is judged."""
    text, published = case["Input"].lower(), (case.get("Context") or {}).get("ReferenceDateTime")
    if not case["Results"]:
        return [] if _NOTHING_TOLD.search(text.rstrip(".?!")) else [(0, len(text), ([], ""))]
    found = []
    for result in case["Results"]:
        start, words = _place(text, result)
        readings = readings_of(result, published)
        if readings and start >= 0:
            found.append((start, start + len(words), (readings, words)))
    offered = any(re.fullmatch(r",? or (?:on )?", text[a[1] : b[0]]) for a, b in zip(found, found[1:], strict=False))
    return [] if offered and any(_CLOCKED.search(words) for _, _, (_, words) in found) else found


def readings_of(result: dict[str, Any], published: str | None) -> list[dict[str, str]]:
    """The readings of a result that is judged; empty where it is left out."""
    text = (result.get("Text") or "").lower()
    readings = _readings(result)
    if not readings or not published or any(kind.search(text) for kind in (_LEFT_OUT, _DICTATED, _UNPRINTED)):
        return []
    first = readings[0]
    if _TEXT_TOLD.search(text) and first.get("Mod") != "ref_undef":
        return []
    if _may_swap(text) or (first["type"] in ("date", "datetime") and first.get("value") == "not resolved"):
        return []
    if not _HOUR_NAMED.search(first["timex"]) or first["type"] == "duration":
        return readings
    counted = re.search(r"\b(?:hours?|minutes?|min|hrs?|seconds?)\b|^(?:right )?now$", text)
    told = _CLOCKED.search(text) and (_HALF_TOLD.search(text) or not _BARE_HOUR.search(text))
    return readings if counted or told else []


_NAMED_SO = {"date": "value", "time": "value", "dateTime": "value", "duration": "value"}


def _readings(result: dict[str, Any]) -> list[dict[str, str]]:
    """The readings in the form of the whole recognizer; its parts give one that lies back and one ahead, in a form of their own."""
    value = result.get("Value") or result.get("Resolution") or {}
    if "Timex" not in value:
        return [v for v in value.get("values") or [] if v.get("timex")]
    readings: list[dict[str, str]] = []
    for side in ("PastResolution", "FutureResolution"):
        reading = {"timex": value["Timex"], "type": result["Type"]} | ({"Mod": value["Mod"]} if "Mod" in value else {})
        if result["Type"] == "set":
            reading["value"] = "not resolved"
        for name, moment in (value.get(side) or {}).items():
            border = "start" if name.startswith("start") else "end" if name.startswith("end") else _NAMED_SO.get(name)
            if border and moment and not str(moment).startswith("0001"):
                reading[border] = str(moment)
        if reading not in readings and ({"value", "start", "end"} & reading.keys()):
            readings.append(reading)
    return readings if result["Type"] != "timezone" else []


def _may_swap(text: str) -> bool:
    """Whether it holds a day in figures that is another day with day and month changed over."""
    return any(1 <= int(a) <= 12 and 1 <= int(b) <= 12 and a != b for a, b, _ in _AMBIGUOUS.findall(text))
