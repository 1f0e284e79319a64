"""Shorter statements beside the passages that they are cut from: they rest on what those rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from synoptic.align import Alignment
from synoptic.judge import Reading
from synoptic.model.finding import Conflict
from synoptic.model.passage import Passage
from synoptic.model.reuse import Tracing

VALUED = frozenset(("date", "quantity", "place"))
"""Kinds of conflicts that are over a value which a shorter statement may leave out."""


def traced(tracing: Tracing, alignment: Alignment) -> Tracing:
    """What every passage rests on, shorter statements among them."""
    known = tracing.provenance
    own = {c.passage.id: replace(known[whole], passage=c.passage.id) for c, whole in alignment.shorter}
    return replace(tracing, provenance=known | own)


def read(readings: Mapping[str, Reading], alignment: Alignment) -> dict[str, Reading]:
    """Passage id -> its reading, shorter statements among them."""
    return {**readings, **{c.passage.id: replace(readings[whole], content=c) for c, whole in alignment.shorter}}


def disputed(
    conflicts: Sequence[Conflict], alignment: Alignment, readings: Mapping[str, Reading]
) -> tuple[Conflict, ...]:
    """The conflicts, each with the shorter statements that state what it is over among its passages, and with the sentences
    that a disputed value stands in a clause of."""
    whole = {
        (r.content.passage.report, r.content.passage.order): pid
        for pid, r in readings.items()
        if r.content.passage.kind == "sentence"
    }
    return tuple(_with_shorter(_with_whole(c, readings, whole), alignment) for c in conflicts)


def _with_whole(conflict: Conflict, readings: Mapping[str, Reading], whole: Mapping[tuple[str, int], str]) -> Conflict:
    if conflict.kind not in VALUED or conflict.verdict != "contradiction":
        return conflict
    clauses = (readings[p].content.passage for p in conflict.passages if p in readings)
    sentences = {whole[c.report, c.order] for c in clauses if c.kind == "clause" and (c.report, c.order) in whole}
    concerned = {p for p in sentences if _gives(readings[p].content.passage, conflict)}
    return replace(conflict, passages=tuple(sorted({*conflict.passages, *concerned}))) if concerned else conflict


def _with_shorter(conflict: Conflict, alignment: Alignment) -> Conflict:
    concerned = {
        c.passage.id
        for c, whole in alignment.shorter
        if whole in conflict.passages and (conflict.kind not in VALUED or _gives(c.passage, conflict))
    }
    return replace(conflict, passages=tuple(sorted({*conflict.passages, *concerned}))) if concerned else conflict


def _gives(passage: Passage, conflict: Conflict) -> bool:
    """Whether a passage prints the value of a side that stands where it does."""
    return any(
        side.value in passage.text
        and any(e.report == passage.report and e.span.overlaps(passage.span) for e in side.evidence)
        for side in conflict.sides
    )
