"""The sentences before and behind each passage of a report."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.passage import Passage


def sentences_before(passages: Sequence[Passage]) -> dict[str, Passage]:
    """Passage id -> the sentence before it in its paragraph, also for clauses."""
    sentences = sorted((p for p in passages if p.kind == "sentence"), key=lambda p: p.span)
    before = {b.order: a for a, b in zip(sentences, sentences[1:], strict=False)}
    return {p.id: before[p.order] for p in passages if p.order in before}


def next_sentences(passages: Sequence[Passage]) -> dict[str, Passage]:
    """Passage id -> the sentence that follows it in the report, also for clauses."""
    sentences = sorted((p for p in passages if p.kind == "sentence"), key=lambda p: p.span)
    after = {a.order: b for a, b in zip(sentences, sentences[1:], strict=False)}
    return {p.id: after[p.order] for p in passages if p.order in after}
