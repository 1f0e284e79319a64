"""Which of two totals is the later where one report bears no date, and says how long after the event its news is.

"Resigned four days after the explosion killed five" was printed four days after it at the earliest, and so is later than a
report of the day itself. Missed on purpose: lengths told in another sentence than the total, and those of hours.
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.report import Article

LENGTH = re.compile(r"P(\d+)([DW])")
BEHIND = re.compile(r"\s+(?:after|since)\b", re.IGNORECASE)
"""Behind a length of time that is counted from what follows."""
DAYS = {"D": 1, "W": 7}


def later_by_days(x: Reading, y: Reading, day: str | None) -> Article | None:
    """The undated report of the two that was printed after the dated one by what it says; `day`: EDTF of the event."""
    for new, old in ((x, y), (y, x)):
        known = (old.as_of or "")[:10]
        earliest = _earliest(new, day) if not new.as_of and known else None
        if earliest is not None and known < earliest:
            return new.article
    return None


def undated(x: Reading, y: Reading) -> bool:
    """Whether one of two reports alone bears a date, so that which of them is the later is open."""
    return bool(x.as_of) != bool(y.as_of)


def _earliest(reading: Reading, day: str | None) -> str | None:
    """The first day on which the sentence can have been printed, by the longest time that it counts from the event."""
    known = edtf.day(day)
    if known is None:
        return None
    lengths = [
        int(match[1]) * DAYS[match[2]]
        for t in reading.content.times
        if t.timex == "DURATION" and (match := LENGTH.fullmatch(t.value or ""))
        if BEHIND.match(reading.article.text, t.span.end)
    ]
    return edtf.moved(known, max(lengths)) if lengths else None
