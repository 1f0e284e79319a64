"""All sentences that print a figure of the event, wherever they stand: not only those in the heads by which it was found.

Missed on purpose: numbers of a part, of several events, and of people of one kind ("two children"); bounds and ranges.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.judge.corrections import counts
from synoptic.judge.fates import HIT
from synoptic.judge.figures import STATES
from synoptic.judge.kept import spread
from synoptic.judge.one_event import sums_up
from synoptic.judge.other_events import of_another
from synoptic.judge.sides import Reading
from synoptic.judge.tolls import WORDS
from synoptic.model.claim import Evidence
from synoptic.model.event import Figure
from synoptic.model.mention import Quantity

OTHERS = re.compile(r"\s*(?:\w+ )?others?\b", re.IGNORECASE)
MOST = 8
"""Passages kept of one figure, as many as are found by its votes."""


def completed(figures: Sequence[Figure], reports: Sequence[Sequence[Reading]], day: str | None) -> tuple[Figure, ...]:
    """The figures, those of one number with the other sentences that print it; `day`: EDTF of the event, where known."""
    return tuple(_completed(f, reports, day) if f.low == f.high and f.of in STATES else f for f in figures)


def _completed(figure: Figure, reports: Sequence[Sequence[Reading]], day: str | None) -> Figure:
    known = {(e.report, e.span) for e in figure.evidence}
    more: list[Evidence] = []
    for report in reports:
        own = [r for r in report if r.content.passage.kind == "sentence" and _prints(r, figure)]
        for r in own:
            if (r.article.id, r.content.passage.span) in known or of_another(r, day) or sums_up(r, day)[0]:
                continue
            more.append(r.evidence)
    return replace(figure, evidence=spread((*figure.evidence, *more), MOST))


def _prints(reading: Reading, figure: Figure) -> bool:
    """Whether a sentence prints the number of people in the state on the whole."""
    words = STATES[figure.of]
    beside = WORDS[HIT] if figure.of == "injured" else ()
    return any(
        q.low == q.high == figure.low and q.scope == "whole" and (q.of in words or _others(reading, q))
        for q in counts(reading, (*words, *beside))
    )


def _others(reading: Reading, q: Quantity) -> bool:
    """ "Three others were shot": the dead are left out."""
    return OTHERS.match(reading.article.text, q.span.end) is not None
