"""People whom a report tells of beside those whom it counts: "in addition to the five who were hit, one boy broke his wrist".

With them the report has as many as another that makes no such difference: the two numbers answer two questions. Missed on
purpose: people beside the others who are told of without a number, or in another sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from synoptic.judge.sides import Reading
from synoptic.model.interval import ANYBODY
from synoptic.model.mention import Quantity

BESIDE = re.compile(
    r"\b(?:in addition to|besides|beside|apart from|aside from|on top of|other than|along with)(?: the| those| these| all)?\s+$",
    re.IGNORECASE,
)
"""Before a number: what follows is told of others than these."""
REACH = 30
"""Characters before a number in which it is looked for."""


def with_others(sentences: Iterable[Reading], number: float | None) -> frozenset[float]:
    """What a report's number makes with those whom it tells of beside them."""
    return frozenset(_sums(sentences, number)) if number else frozenset()


def _sums(sentences: Iterable[Reading], number: float | None) -> Iterator[float]:
    for reading in sentences:
        for q in reading.content.quantities:
            if number is None or not q.low == q.high == number or not _set_aside(reading, q):
                continue
            others = [x for x in reading.content.quantities if x is not q and _people(x)]
            if len(others) == 1 and others[0].low is not None:
                yield number + others[0].low


def _set_aside(reading: Reading, q: Quantity) -> bool:
    return BESIDE.search(reading.article.text[max(0, q.span.start - REACH) : q.span.start]) is not None


def _people(q: Quantity) -> bool:
    """Whether it counts people, by an exact number."""
    return (
        q.unit is None and q.low == q.high and q.scope != "ordinal" and (q.noun in ANYBODY or bool(q.of) and not q.noun)
    )
