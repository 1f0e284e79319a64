"""Printed numbers of people in states other than dead and hurt: arrested, missing, driven out, rescued.

Left out are numbers of things ("the other three" of four paintings), of people who were missing and have been found, and
those of a headline that the text tells as of another state ("24 sailors held", whom pirates took hostage).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.judge.found_since import found_alive, no_longer
from synoptic.judge.no_toll import of_things
from synoptic.judge.numbers import Answer
from synoptic.judge.sides import Reading
from synoptic.judge.votes import Votes, early
from synoptic.model import interval
from synoptic.model.mention import Quantity

OTHERS_OF_IT = re.compile(r"\b(?:other|remaining) $", re.IGNORECASE)
OF_MORE = re.compile(r"\s*of (?:whom|which|them|these|those)\b", re.IGNORECASE)
"""Behind a number of some of those whom the sentence counts: "52,000 people, 8,000 of whom are in shelters"."""
POLICE = frozenset("police officer constable guard bailiff steward soldier".split())
CARRYING = frozenset("carry drag haul pull lead march take bring".split())
REST = 3
"""How many more the whole may be than the rest of it."""


def in_state(reports: Sequence[Sequence[Reading]], words: Sequence[str], head: int) -> Votes[Answer]:
    """The numbers of people that the first `head` sentences of each report give for the state that `words` say."""
    votes: Votes[Answer] = Votes()
    told: list[tuple[Quantity, Reading]] = []
    for report in reports:
        sentences = [r for r in report if r.content.passage.kind == "sentence"]
        for reading in (r for r in sentences if r.content.passage.order < head):
            for q in reading.content.quantities:
                found = "rescued" in words and "missing" in q.of.split() and found_alive(reading, q)
                people = (q.of in words or found) and q.unit is None and q.scope != "ordinal" and not of_things(q)
                of_more = OF_MORE.match(reading.article.text, q.span.end) is not None
                stands = found or not no_longer(reading, q)
                if people and not of_more and stands and not _otherwise(sentences, reading, q):
                    told.append((q, reading))
    parts = set() if "missing" in words else _parts([q for q, _ in told])
    for q, reading in told:
        if (q.low, q.high) not in parts:
            votes.add((q.low, q.high, q.unit), reading, early(reading), q.text)
    return votes


def _parts(numbers: Sequence[Quantity]) -> set[tuple[float | None, float | None]]:
    """The numbers that somewhere are told as a part of a greater one: "52,000 have fled, 8,000 of whom are in shelters"."""
    whole = max((q.low or 0.0 for q in numbers if q.scope != "part"), default=0.0)
    return {(q.low, q.high) for q in numbers if q.scope == "part" and q.low is not None and q.low < whole}


def _otherwise(report: Sequence[Reading], reading: Reading, q: Quantity) -> bool:
    """Whether the report tells the number elsewhere as of another state, or it is the rest of things counted before."""
    return _told_otherwise(report, reading, q) or _rest_of_things(report, reading, q) or _cleared_out(reading, q)


def _cleared_out(reading: Reading, q: Quantity) -> bool:
    """Whether "rescued" are people whom the police brought out of a place that they held: "police carried 87 students out"."""
    content = reading.content
    return "rescued" in q.of.split() and content.doer in POLICE and content.head in CARRYING


def _told_otherwise(report: Sequence[Reading], reading: Reading, q: Quantity) -> bool:
    if reading.content.passage.block_kind != "headline":
        return False
    text = (x for r in report if r is not reading for x in r.content.quantities)
    same = [x.of for x in text if (x.low, x.high, x.noun) == (q.low, q.high, q.noun)]
    return bool(same) and q.of not in same and any(interval.STATES & {*of.split()} for of in same)


def _rest_of_things(report: Sequence[Reading], reading: Reading, q: Quantity) -> bool:
    """Whether "the other three" are the rest of what is nobody: "one of the four paintings" stood before."""
    before = reading.article.text[max(0, q.span.start - 12) : q.span.start]
    if q.low is None or q.noun not in interval.ANYBODY or not OTHERS_OF_IT.search(before):
        return False
    earlier = (r for r in report if r.content.passage.order < reading.content.passage.order)
    counted = (x for r in earlier for x in r.content.quantities if x.unit is None and x.low is not None)
    whole = {x.noun for x in counted if q.low < (x.low or 0) <= q.low + REST}
    return bool(whole) and not whole & interval.ANYBODY
