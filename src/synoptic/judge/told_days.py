"""The day that a sentence without a date is told of: that of the sentences before it, or of the first one under its headline.

"Eight people were arrested" behind "9,000 marched on Wednesday" is of Wednesday. Missed on purpose: a sentence whose report
has told of two days by then, of which the last is taken, and where a report goes back without saying so.
"""

from __future__ import annotations

from synoptic.judge.dates import SAID
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Time

HEADS = frozenset(("headline", "title"))


def day_of(reading: Reading) -> str | None:
    """EDTF of the last time told before the end of a passage; for a headline, of the first one told at all."""
    told = [t for t in reading.mentions.times if _tells(t)]
    if reading.content.passage.block_kind in HEADS:
        return told[0].edtf if told else None
    before = [t for t in told if t.span.end <= reading.content.passage.span.end]
    return before[-1].edtf if before else None


def apart(a: Reading, b: Reading) -> bool:
    """Whether the days that two passages are told of, of which not both have one of their own, have nothing in common."""
    if _dated(a) and _dated(b):
        return False
    one, two = day_of(a), day_of(b)
    return one is not None and two is not None and edtf.compare(one, two) == "disjoint"


def _dated(reading: Reading) -> bool:
    return any(_tells(t) for t in reading.content.times)


def _tells(t: Time) -> bool:
    day = t.timex in ("DATE", "TIME") and not t.vague and t.of not in SAID
    return day and edtf.day(t.edtf) is not None
