"""Days of what is planned, beside days of what has happened: "voted on Monday to close the road; it closes on May 1".

Where the heads of the reports date something that has happened in the week before they were printed, a day still to come
is that of what follows from it, and no day of the event; where they date nothing of the kind, the event is what is
planned. What was only said on a day, or put on a calendar then, has not made the plan an event of the past.
Missed on purpose: a plan that the report already gives as past ("was to have opened on Friday").
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from synoptic.judge.dates import AFTER, SAID, Dated
from synoptic.model import edtf

DAY = len("2031-03-01")
HEAD = 4
"""Sentences of a report in which it tells its news."""
NEWS = 7
"""Days before a report was printed from which what it tells is its news, and no background."""
SCHEDULING = frozenset("set schedule expect plan due hold".split())
"""Of the event words of what follows, those that only put something on a calendar."""
TO_COME = ("future tense", "present tense")
"""Of a time's reason: the tense by which it was counted as a day to come."""


def planned(found: Sequence[Dated], answers: Sequence[str]) -> frozenset[int]:
    """Which of the dates are those of plans, where others are those of what has happened; empty where none is."""
    past = {answer[:DAY] for d, answer in zip(found, answers, strict=True) if _happened(d, answer)}
    if not past:
        return frozenset()
    return frozenset(
        i
        for i, (d, answer) in enumerate(zip(found, answers, strict=True))
        if _to_come(d, answer) and answer[:DAY] not in past
    )


def _happened(d: Dated, answer: str) -> bool:
    """Whether it is the recent day of something done, told near the head."""
    printed, day = _printed(d), _first(answer)
    if (
        printed is None
        or day is None
        or d.reading.content.passage.order >= HEAD
        or not 0 <= (printed - day).days <= NEWS
    ):
        return False
    if d.time.of in SAID | SCHEDULING or not d.stem and d.time.of not in AFTER:
        return False
    return not (day == printed and TO_COME[0] in d.time.reason) and _value(d) in ("happened", "")


def _to_come(d: Dated, answer: str) -> bool:
    """Whether it lies behind the day of its report, and is told as planned, or is printed with its year ("to close in July 2032")."""
    printed, day = _printed(d), _first(answer)
    if printed is None or day is None or day <= printed:
        return False
    printed_so = "printed" in d.time.reason and _value(d) in ("unsure", "possible", "")
    return _value(d) == "planned" or printed_so or any(tense in d.time.reason for tense in TO_COME)


def _value(d: Dated) -> str:
    """How its event word is presented; "" where that is unknown."""
    return next((value for event, value in d.reading.content.events if event == d.time.of), "")


def _printed(d: Dated) -> date | None:
    return _first((d.reading.article.published or "")[:DAY])


def _first(value: str) -> date | None:
    """The first day of a date."""
    span = edtf.bounds(value)
    return span[0] if span else None
