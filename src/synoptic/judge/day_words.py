"""Days of one event word that differ and are at odds all the same with nothing: by their words, or by when they were printed.

A night has two days. What is so "as of" a day was known then and need not have come to pass on it. What is planned for
a day after the report is another happening than what took place before it. Missed on purpose: a night of which one report prints the hour in another sentence.
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Time

LATE = re.compile(r"\b(?:late|night|tonight|overnight|midnight)\b|\b1[01](?::\d\d)?\s?p\.?m\b", re.IGNORECASE)
EARLY = re.compile(r"\b(?:early|small hours)\b|\b(?:12|[1-4])(?::\d\d)?\s?a\.?m\b", re.IGNORECASE)
NIGHT_BEFORE = re.compile(r"\bnight (?:to|into) $", re.IGNORECASE)
NIGHT_TO = re.compile(r"\bnight (?:to|into)\b", re.IGNORECASE)
"""A night that a report counts to the day it ends on: "in the night to Monday" is that of Sunday."""
AS_OF = re.compile(r"\bas of\s+(?:(?:about|around|late|early)\s+)?$", re.IGNORECASE)
AGAIN = re.compile(r"\b(?:again|anew|once more|for (?:a|the) (?:second|third|fourth|fifth) time)\b", re.IGNORECASE)
PUT_OFF = re.compile(
    r"\b(?:postpone|delay|defer|reschedul|adjourn|push|brought|bring|mov|chang|put off|put back|now|instead|new date|later than)",
    re.I,
)
"""Words of a sentence that may say of a plan that it has been changed."""
MIDNIGHT = "T24:00"
"""The end of a day, from which the next begins."""
BEFORE = 24
"""Characters before a date in which "as of" is looked for."""
Dated = tuple[Reading, Time]


def one_night(t: Time, u: Time) -> bool:
    """Whether the one is late on a day and the other early on the next: "late Sunday", "early Monday"; "Friday at midnight" and
    "Saturday" are."""
    first, second = sorted((t, u), key=lambda x: x.edtf or "")
    if edtf.gap_days((first.edtf or "")[:10], (second.edtf or "")[:10]) != 1:
        return False
    if (first.edtf or "").endswith(MIDNIGHT) and "T" not in (second.edtf or ""):
        return True
    early = EARLY.search(second.text) or NIGHT_TO.search(second.text)
    return LATE.search(first.text) is not None and early is not None


def of_night(reading: Reading, t: Time) -> bool:
    """Whether a day is the one on which a night ends: "in the night to Monday"."""
    return NIGHT_BEFORE.search(reading.article.text[max(0, t.span.start - BEFORE) : t.span.start]) is not None


def one_again(a: Reading, b: Reading) -> bool:
    """Whether one of two sentences alone tells that it was so before: "detected again in April"."""
    return (AGAIN.search(a.content.passage.text) is None) != (AGAIN.search(b.content.passage.text) is None)


def as_of(reading: Reading, t: Time) -> bool:
    """Whether a date says when something was known: "as of Monday morning"."""
    before = reading.article.text[max(0, t.span.start - BEFORE) : t.span.start]
    return AS_OF.search(before) is not None or t.text.lower().startswith("as of ")


def of_printing(one: Dated, other: Dated) -> bool:
    """Whether one of the two is "as of" its day, and each is the day on which its own report was printed."""
    if not all(t.edtf and t.edtf[:10] == (reading.article.published or "")[:10] != "" for reading, t in (one, other)):
        return False
    return as_of(*one) or as_of(*other)


def of_one_plan(a: Reading, b: Reading) -> bool:
    """Whether two plans were printed on one day, and neither is said to have been changed."""
    days = {(r.as_of or "")[:10] for r in (a, b)}
    told = not any(PUT_OFF.search(r.content.passage.text) for r in (a, b))
    return len(days) == 1 and days != {""} and told and all(r.content.factuality == "planned" for r in (a, b))


def planned_since(one: Dated, other: Dated) -> bool:
    """Whether one report plans for a day after its printing what the other tells as done, and that was before the planning."""
    return _planned_since(one, other) or _planned_since(other, one)


def _planned_since(plan: Dated, done: Dated) -> bool:
    printed, told = ((reading.article.published or "")[:10] for reading, _ in (plan, done))
    ahead, past = ((t.edtf or "")[:10] for _, t in (plan, done))
    if min(len(x) for x in (printed, told, ahead, past)) < len("2000-01-01"):
        return False
    return past < printed < ahead and past <= told
