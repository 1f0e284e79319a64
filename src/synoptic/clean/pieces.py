"""A unit or a part of one, with its kind where its shape alone says what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from synoptic.clean.units import Unit
from synoptic.model.span import Span

LONGEST_CAPTION = 700
"""Characters of a line that may be a caption with its credit."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A unit or a part of one; `kind` is set where its shape alone says what it is."""

    unit: Unit
    kind: str = ""
    reason: str = ""


def part(text: str, unit: Unit, start: int, end: int) -> Unit:
    """The part of a unit between two places of the text, without blank space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    first = start <= unit.span.start
    return replace(
        unit,
        span=Span(start, end),
        outer=Span(unit.outer.start if first else start, unit.outer.end if end >= unit.span.end else end),
        text=" ".join(text[start:end].split()),
        mark=unit.mark if first else "",
        gap=unit.gap if first else 0,
    )
