"""The acts that a report tells, and whether two are of one time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from synoptic.judge.frames.frame import Frame, frame_of
from synoptic.judge.questions.answer import long_ago, narrated, of_before, printed_years
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.parse import Token

NARRATED = 3
"""Sentences for which a report goes on telling of a year that it has named."""


def told_by_act(report: Sequence[Reading], acts: Sequence[tuple[Reading, Token, str]]) -> dict[str, list[Frame]]:
    """Act -> the verbs that tell it; of what the report tells of years ago only those with a day or year of their own."""
    told: dict[str, list[Frame]] = defaultdict(list)
    latest = max((y for reading in report for y in printed_years(reading)), default=0) if acts else 0
    at = {reading.pid: n for n, reading in enumerate(report)}
    for reading, verb, act in acts:
        frame = frame_of(reading, verb, act)
        n = at[reading.pid]
        if frame is not None and (frame.times or not narrated(report[max(0, n - NARRATED) : n + 1], latest)):
            told[act].append(frame)
    return told


def of_one_time(a: Frame, b: Frame) -> bool:
    """Whether nothing in their clauses dates two acts apart."""
    x, y = a.clause, b.clause
    apart = a.times and b.times and all(edtf.compare(t.edtf, u.edtf) == "disjoint" for t in a.times for u in b.times)
    return of_before(x) == of_before(y) and long_ago(x) == long_ago(y) and not apart
