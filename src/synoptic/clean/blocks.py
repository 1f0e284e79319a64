"""Labels -> blocks that do not overlap and hold every character but blank space."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.clean.labelled import Label
from synoptic.model.report import Block
from synoptic.model.span import Span

MARKUP = "list, heading or emphasis mark"


def blocks_of(text: str, labels: Sequence[Label]) -> tuple[Block, ...]:
    """One block a label; marks around a labelled text are boilerplate of their own, as is what no label holds."""
    found: list[Block] = []
    at = 0
    for it in labels:
        span = it.unit.outer if it.kind == "boilerplate" else it.unit.span
        _fill(text, at, span.start, found)
        found.append(Block(span, it.kind, it.reason))
        at = span.end
    _fill(text, at, len(text), found)
    return tuple(found)


def _fill(text: str, start: int, end: int, found: list[Block]) -> None:
    between = text[start:end]
    left = between.strip()
    if left:
        first = start + between.index(left)
        found.append(Block(Span(first, first + len(left)), "boilerplate", MARKUP))
