"""A report's text cut into pieces that a page can mark: blocks, and within them every passage that is cited."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol, TypeVar

from synoptic.compose.render.facts import told
from synoptic.compose.render.reading import Reading
from synoptic.compose.render.sources import Source
from synoptic.compose.render.spots import Spot
from synoptic.model.account import AccountFile, BlockRecord, PassagePair, StockPair
from synoptic.model.placed import Placed
from synoptic.model.span import Span

TEXT_AS_IT_STANDS = "plain"
"""Kind of a stretch that no block covers: the whole of a report that was not analysed."""

_STRONGEST = ("disputed", "corroborated", "single")


@dataclass(frozen=True)
class Piece:
    """A run of text under the same marks."""

    text: str
    begins: tuple[str, ...]
    """Anchors of the passages that begin here."""
    within: tuple[str, ...]
    """Anchors of the passages that cover it."""
    shared: tuple[str, ...]
    """Anchors of the stretches that cover it and stand in another report too."""
    standing: str
    """The strongest standing of the claims that it is evidence for: disputed, corroborated, single; empty for none."""
    claims: tuple[int, ...]
    """Numbers of the claims whose evidence ends here."""
    taken: bool
    """Whether it also stands in the report that this one took it from."""


@dataclass(frozen=True)
class Stretch:
    """A block of a report."""

    kind: str
    pieces: tuple[Piece, ...]


def anchor(source: Source, start: int, end: int) -> str:
    """The fragment by which a passage is reached."""
    return f"p{source.number}-{start}-{end}"


def passages(account: AccountFile) -> Iterator[Spot]:
    """Every place in a report that something on the page may lead to."""
    for sentence in account.account:
        yield from sentence.citations
    for claim in account.claims:
        yield from claim.evidence
        yield from claim.related
    for conflict in account.conflicts:
        for side in conflict.sides:
            yield from side.evidence
    event = account.event
    for value in [v for v in (event.what, event.when, *event.where, *event.who) if v]:
        for one in (value, *value.rivals):
            yield from one.evidence
    for figure in event.figures:
        for _, places in told(figure):
            yield from places
        for number in (figure, *figure.rivals):
            yield from number.evidence
    for open_question in account.unsure:
        yield from open_question.evidence


def cut_reports(reading: Reading) -> dict[int, list[Stretch]]:
    """Each report's text in pieces, by the report's number."""
    marks: dict[str, set[_Mark]] = {source.record.id: set() for source in reading.sources}
    for place in passages(reading.account):
        reach = anchor(reading.source(place.report), place.start, place.end)
        marks[place.report].add(_Mark(place.start, place.end, anchor=reach))
    for number, claim in enumerate(reading.claims, 1):
        for e in claim.evidence:
            marks[e.report].add(_Mark(e.start, e.end, claim=number, standing=claim.standing))
    for reuse in reading.account.reuses:
        shared: list[tuple[PassagePair | StockPair, bool]] = [(pair, True) for pair in reuse.passages]
        for pair, taking in shared + [(pair, False) for pair in reuse.stock]:
            for report, (start, end), taken in (
                (reuse.later, pair.later, taking),
                (reuse.earlier, pair.earlier, False),
            ):
                reach = anchor(reading.source(report), start, end)
                marks[report].add(_Mark(start, end, anchor=reach, taken=taken, shared=True))
    return {source.number: _cut(source, sorted(marks[source.record.id])) for source in reading.sources}


class Marked(Protocol):
    """Something that holds from `start` to `end`, in code points of a report's text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


M = TypeVar("M", bound=Marked)


@dataclass(frozen=True, order=True)
class _Mark:
    """A span and one thing that it says of the text under it."""

    start: int
    end: int
    anchor: str = ""
    claim: int = 0
    standing: str = ""
    taken: bool = False
    shared: bool = False
    """Whether it stands in two reports, which is no reason to mark it as cited."""


def _cut(source: Source, marks: list[_Mark]) -> list[Stretch]:
    text, stretches, begun = source.record.text, [], set[str]()
    placed = Placed(marks, lambda m: Span(m.start, m.end))
    for start, end, kind in blocks(text, source.record.blocks):
        pieces = []
        for a, b, over in runs(start, end, placed.overlapping(Span(start, end))):
            anchors = dict.fromkeys(mark.anchor for mark in over if mark.anchor)
            standings = {mark.standing for mark in over}
            piece = Piece(
                text=text[a:b],
                begins=tuple(name for name in anchors if name not in begun),
                within=tuple(mark.anchor for mark in over if mark.anchor and not mark.shared),
                shared=tuple(mark.anchor for mark in over if mark.shared),
                standing=next((standing for standing in _STRONGEST if standing in standings), ""),
                claims=tuple(sorted({mark.claim for mark in over if mark.claim and mark.end == b})),
                taken=any(mark.taken for mark in over),
            )
            begun.update(anchors)
            pieces.append(piece)
        stretches.append(Stretch(kind, tuple(pieces)))
    return stretches


def runs(start: int, end: int, marks: list[M]) -> Iterator[tuple[int, int, list[M]]]:
    """Every run of [start, end) under the same marks, with those marks; `marks` are sorted."""
    edges = {start, end} | {edge for mark in marks for edge in (mark.start, mark.end)}
    waiting, over = deque(marks), list[M]()
    for a, b in pairwise(sorted(edge for edge in edges if start <= edge <= end)):
        over = [mark for mark in over if mark.end > a]
        while waiting and waiting[0].start <= a:
            over.append(waiting.popleft())
        yield a, b, over


def blocks(text: str, labelled: Sequence[BlockRecord]) -> Iterator[tuple[int, int, str]]:
    """The blocks of a text in their order, and what stands outside any block."""
    at = 0
    for block in sorted(labelled, key=lambda b: (b.start, b.end)):
        start, end = max(block.start, at), min(block.end, len(text))
        if text[at:start].strip():
            yield at, start, TEXT_AS_IT_STANDS
        if start < end:
            yield start, end, block.kind
            at = end
    if text[at:].strip():
        yield at, len(text), TEXT_AS_IT_STANDS
