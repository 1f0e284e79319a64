"""How many are still badly off, where an earlier report had more: "two are in critical condition", then "one remains so".

Compared are numbers of people by one grade of harm ("critical condition"), of which the later report says that so many are
in it still. Missed on purpose: a later report that does not say so, for it may count others; who was taken to hospital and
who is still there, which are two questions; more people by the later report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from synoptic.judge.conflicts import quantity
from synoptic.judge.event import Story
from synoptic.judge.other_events import of_another, of_several
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.model import edtf, interval
from synoptic.model.mention import Quantity

STILL = re.compile(r"\b(?:remain(?:s|ed|ing)?|still)\b", re.IGNORECASE)
GRADED = re.compile(r"\b(critical|serious|grave|stable) condition\b|\b(critical|serious|grave)ly\b", re.IGNORECASE)
"""A grade of harm."""
CLAUSE = re.compile(r"[,;]| while | but | and (?=\w+ (?:is|are|was|were|in)\b)")
"""What ends the clause of a number."""
YOUNG = 10
"""Days from the earlier report to the later one in which somebody is taken to be in the state still."""
Graded = tuple[Reading, Quantity]


def differences(story: Story, day: str | None) -> list[Difference]:
    """Each number of those who are still in a grade of harm against the greater ones of earlier reports."""
    if len(story.reports) < 2:
        return []
    told = [_graded(report, day) for report in story.reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        for grade, (x, q) in _left(new):
            before = old.get(grade, ())
            if len({(r.low, r.high) for _, r in before}) == 1:
                found += [d for y, r in before if (d := _difference((x, q), (y, r), grade)) is not None]
    for ours, theirs in combinations([t for t in told if t], 2):
        found += [d for g in ours for d in _fitting(ours[g], theirs.get(g, ()), g)]
    return found


def _fitting(ours: Sequence[Graded], theirs: Sequence[Graded], grade: str) -> Iterator[Difference]:
    """The numbers that two reports give for a grade, if all of them can hold, where one is a bound or an estimate."""
    pairs = [(x, q, y, r, interval.compare(q, r)) for x, q in ours for y, r in theirs]
    if not {comparison.relation for *_, comparison in pairs} <= {"same", "compatible"}:
        return
    for x, q, y, r, comparison in pairs:
        if comparison.relation == "compatible":
            reason = f"{comparison.reason}; each is how many were in {grade} condition by its report"
            keys, spans = (quantity.key(q), quantity.key(r)), (q.span, r.span)
            yield Difference("quantity", "compatible", (q.text, r.text), keys, spans, (x, y), reason)


def _graded(report: Sequence[Reading], day: str | None) -> dict[str, list[Graded]]:
    """Grade of harm -> exact numbers of people in it, of a report that tells of one event."""
    found: dict[str, list[Graded]] = {}
    if of_several(report):
        return found
    for r in report:
        if r.content.passage.kind != "sentence" or of_another(r, day) or not GRADED.search(r.content.passage.text):
            continue
        for q in r.content.quantities:
            behind = CLAUSE.split(r.article.text[q.span.end : r.content.passage.span.end], maxsplit=1)[0]
            match = GRADED.search(behind)
            if match and q.unit is None and q.low and q.scope != "ordinal":
                found.setdefault((match[1] or match[2]).lower(), []).append((r, q))
    return found


def _left(told: dict[str, list[Graded]]) -> Iterator[tuple[str, Graded]]:
    """The numbers of a report of which it says that they are so still."""
    for grade, graded in told.items():
        for r, q in graded:
            behind = r.article.text[q.span.end : r.content.passage.span.end]
            match = GRADED.search(behind)
            if match and q.low == q.high and STILL.search(behind[: match.start()]):
                yield grade, (r, q)


def _difference(new: Graded, old: Graded, grade: str) -> Difference | None:
    (x, q), (y, r) = new, old
    days = edtf.gap_days((x.as_of or "")[:10], (y.as_of or "")[:10])
    fewer = (q.low or 0) < (r.low or 0) == r.high
    if (
        not fewer
        or later(x, y) is not x.article
        or days is None
        or days > YOUNG
        or STILL.search(y.content.passage.text)
    ):
        return None
    reason = f"{newsroom(x.article)} is the later report, and says how many are still in {grade} condition"
    keys, spans = (quantity.key(q), quantity.key(r)), (q.span, r.span)
    return Difference("quantity", "update", (q.text, r.text), keys, spans, (x, y), reason)
