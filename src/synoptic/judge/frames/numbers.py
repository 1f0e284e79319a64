"""Numbers that two reports give as answers to one question, of one act told by each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from synoptic.judge import phrasing, wholes
from synoptic.judge.conflicts import quantity
from synoptic.judge.frames.apart import apart
from synoptic.judge.frames.counts import AGE, AGO, COUNT, LENGTH, MEASURE, NTH, RANK, Count, counts, told
from synoptic.judge.frames.frame import states
from synoptic.judge.frames.may_both import grown
from synoptic.judge.frames.meeting import only, pair_of
from synoptic.judge.frames.one_question import clash, one_question
from synoptic.judge.questions.answer import narrated, printed_years
from synoptic.judge.sides import Difference, Reading
from synoptic.judge.two_hours import order_of
from synoptic.model import interval
from synoptic.model.interval import ANYBODY, CONTESTS, STATES
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token

NARRATED = 3
"""Sentences for which a report goes on telling of a year that it has named."""
Key = tuple[str, str]
Printed = tuple[int, Reading, str, str, Quantity, Token]
"""Which sentence of its report, and what `counts` gives of it."""


def differences(reports: Sequence[Sequence[Reading]], kin: Kinship) -> list[Difference]:
    """What numbers of one act cannot both be so; `reports`: the sentences of each report of one event, in order."""
    found = [[(n, r, *c) for n, r in enumerate(report) if states(r) for c in counts(r)] for report in reports]
    shared = Counter(key for report in found for key in {(kind, of) for _, _, kind, of, *_ in report})
    read = [
        _by_key(report, [x for x in numbers if shared[x[2], x[3]] > 1])
        for report, numbers in zip(reports, found, strict=True)
    ]
    result: list[Difference] = []
    for ours, theirs in combinations(read, 2):
        for key in sorted(ours.keys() & theirs.keys()):
            result += _between(ours[key], theirs[key], kin)
    return result


def _by_key(report: Sequence[Reading], found: Sequence[Printed]) -> dict[Key, list[Count]]:
    """The numbers by what they tell; of what the report tells of years ago only those with a day or year of their own."""
    told_by: dict[Key, list[Count]] = defaultdict(list)
    latest = max((y for reading in report for y in printed_years(reading)), default=0) if found else 0
    for n, reading, kind, of, q, token in found:
        count = told(reading, kind, of, q, token)
        if count is not None and (count.frame.times or not narrated(report[max(0, n - NARRATED) : n + 1], latest)):
            told_by[kind, of].append(count)
    return told_by


def _between(ours: Sequence[Count], theirs: Sequence[Count], kin: Kinship) -> Iterator[Difference]:
    for a, b in only(ours, theirs, lambda a, b: one_question(a, b, kin)):
        if clash(a, b) and not _grown(a, b) and not _prints(a, b) and not _prints(b, a):
            difference = _difference(a, b)
            if difference is not None:
                yield difference


def _grown(a: Count, b: Count) -> bool:
    """Whether the later number may have grown since; votes that are told as of one motion are all of them."""
    going_on = (
        a.kind in (COUNT, MEASURE) and a.value.of not in CONTESTS and not order_of(a.frame.clause, b.frame.clause)
    )
    return going_on and grown(a.frame, a.value, b.frame, b.value)


def _prints(a: Count, b: Count) -> bool:
    """Whether the report of the one prints the other's number of the same."""
    q = b.value
    if b.kind in (NTH, RANK, LENGTH, AGO):
        return q.text.lower() in a.reading.article.text.lower()
    return any(
        (x.low, x.high, x.unit) == (q.low, q.high, q.unit) and (q.unit is not None or _of_one(x.noun, q.noun))
        for x in a.reading.mentions.quantities
    )


def _of_one(x: str, y: str) -> bool:
    return not x or not y or x == y or x in ANYBODY or y in ANYBODY


def _difference(a: Count, b: Count) -> Difference | None:
    pair = pair_of(a.frame, b.frame)
    if pair.to_the_letter:
        return None
    q, r = a.value, b.value
    if a.kind in (COUNT, MEASURE):
        if wholes.apart(pair, q, r) or quantity.rate(a.reading, q) != quantity.rate(b.reading, r):
            return None
        if {*q.of.split()} & STATES and {q.noun, r.noun} & ANYBODY:
            return None
        return quantity.judge(pair, q, r, interval.compare(q, r), phrasing.counting(a.reading, q))
    if a.kind in (LENGTH, AGO):
        matter = phrasing.Matter(phrasing.of_one(a.frame.verb.text))
        return quantity.judge(pair, q, r, interval.compare(q, r), matter)
    asked = "age" if a.kind == AGE else "place" if a.kind == RANK else a.of
    return apart("quantity", pair, a.frame.verb.text, (q.text, r.text), (q.span, r.span), asked=asked)
