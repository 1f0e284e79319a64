"""What the account does not leave out: the figures of who was killed and hurt, and the names of those hit or accused."""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.compose.candidate import Spot, spot_of
from synoptic.compose.material import TOLL, Material
from synoptic.model.event import Event, Figure
from synoptic.model.span import Span

PARTS = frozenset(("victim", "suspect"))
"""Roles of those whose names the account does not leave out."""


def number_in(spot: Spot, figure: Figure | None, material: Material) -> Spot:
    """Where in a sentence the number of a figure stands, for another clause of it may be printed alone; the sentence's own place
    where it stands in no words of number, or in several."""
    if figure is None:
        return spot
    mentions = next((c.mentions for c in material.wordings.at(spot)), None)
    found = [
        q
        for q in (mentions.quantities_in(Span(spot[1], spot[2])) if mentions else ())
        if figure.of in q.of.split() and (q.low, q.high) == (figure.low, figure.high)
    ]
    return (spot[0], found[0].span.start, found[0].span.end) if len(found) == 1 else spot


def needs(event: Event) -> Iterator[tuple[list[Spot], tuple[str, ...], Figure | None]]:
    """What must be told: for each figure where it stands; for each person hit or accused that too, and the name's words."""
    for figure in event.figures:
        if figure.of in TOLL:
            yield [spot_of(e) for e in figure.evidence], (), figure
    for person in event.who:
        words = person.value.split()
        if person.role in PARTS and len(words) > 1:
            yield [spot_of(e) for e in person.evidence], (words[0], words[-1]), None
