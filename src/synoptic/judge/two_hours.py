"""Numbers of one thing that are told of two hours, at which they can both have been right: "eight were underground at nine", "two at six".

A number of how it stood at an hour, or of what there was by then, says nothing of another hour. Where the later hour is the later
report's, the count has gone on; else neither overtakes the other. Missed on purpose: acts that are done at an hour ("six men came at nine").
"""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.judge.questions.clause import Clause
from synoptic.judge.sides import Difference, later, newsroom
from synoptic.model import edtf
from synoptic.model.mention import Time

STANDING = frozenset("be have remain stay stand count number".split())
"""Verbs of how it stood."""
BY = re.compile(r"\bby (?:about |around |the )?$", re.IGNORECASE)
LEADING = 16
NEAR = 1
"""Days between two hours of which a count may go on from the one to the other."""


def settled(d: Difference) -> Difference | None:
    """A contradiction of two numbers of two hours as an update in the order of the hours; None where that is not the reports'."""
    if d.kind != "quantity" or d.verdict != "contradiction":
        return d
    clauses = [Clause.of(r, span) for r, span in zip(d.passages, d.spans, strict=True)]
    order = 0 if clauses[0] is None or clauses[1] is None else order_of(clauses[0], clauses[1])
    after = later(*d.passages)
    if not order:
        return d
    if after is None or (after is d.passages[1].article) != (order > 0):
        return None
    said = f"{d.reason}, each at its own hour, and {newsroom(after)} is the later report"
    return replace(d, verdict="update", reason=said)


def order_of(a: Clause, b: Clause) -> int:
    """1 where the second tells how it stood at a later hour than the first, -1 at an earlier one; 0 where they are not of two hours."""
    x, y = _hour(a), _hour(b)
    if x is None or y is None:
        return 0
    days, minutes = edtf.gap_days(x[:10], y[:10]), edtf.gap_minutes(x, y)
    if days is None or abs(days) > NEAR or not minutes:
        return 0
    return 1 if x < y else -1


def _hour(clause: Clause) -> str | None:
    """The one hour of the clock at which, or by which, something stood as a clause tells it."""
    reading = clause.reading
    told = [t for t in reading.content.times if t.timex == "TIME" and _within(clause, t)]
    hours = [t for t in told if t.edtf and ":" in t.edtf]
    if len(told) != 1 or len(hours) != 1 or clause.verb is None:
        return None
    before = reading.article.text[max(0, hours[0].span.start - LEADING) : hours[0].span.start]
    stands = clause.verb.lemma in STANDING or BY.search(before) is not None
    return hours[0].edtf if stands else None


def _within(clause: Clause, t: Time) -> bool:
    return clause.span.overlaps(t.span) and t.span.start not in clause.reading.content.telling
