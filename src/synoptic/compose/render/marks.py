"""A report's text cut into pieces that a page can mark: blocks, and within them every passage that is cited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from synoptic.compose.render.reading import Reading, Source, Spot
from synoptic.model.account import AccountFile

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
        for number in (figure, *figure.rivals):
            yield from number.evidence
    for open_question in account.unsure:
        yield from open_question.evidence


def cut_reports(reading: Reading) -> dict[int, list[Stretch]]:
    """Each report's text in pieces, by the report's number."""
    spans: dict[str, set[tuple[int, int]]] = {}
    for place in passages(reading.account):
        spans.setdefault(place.report, set()).add((place.start, place.end))
    evidence: dict[str, list[tuple[int, int, int, str]]] = {}
    for number, claim in enumerate(reading.claims, 1):
        for e in claim.evidence:
            evidence.setdefault(e.report, []).append((e.start, e.end, number, claim.standing))
    shared: dict[str, list[tuple[int, int]]] = {}
    for reuse in reading.account.reuses:
        shared.setdefault(reuse.later, []).extend((pair.later[0], pair.later[1]) for pair in reuse.passages)
    return {
        source.number: _cut(
            source,
            sorted(spans.get(source.record.id, ())),
            evidence.get(source.record.id, []),
            shared.get(source.record.id, []),
        )
        for source in reading.sources
    }


def _cut(
    source: Source,
    spans: list[tuple[int, int]],
    evidence: list[tuple[int, int, int, str]],
    shared: list[tuple[int, int]],
) -> list[Stretch]:
    text, stretches, begun = source.record.text, [], set[tuple[int, int]]()
    for start, end, kind in _blocks(source):
        here = [span for span in spans if span[0] < end and start < span[1]]
        told = [e for e in evidence if e[0] < end and start < e[1]]
        took = [s for s in shared if s[0] < end and start < s[1]]
        edges = {start, end} | {edge for span in (*here, *took, *(e[:2] for e in told)) for edge in span[:2]}
        inside = sorted(edge for edge in edges if start <= edge <= end)
        fresh = [span for span in here if span not in begun]
        begun.update(here)
        pieces = [
            Piece(
                text=text[a:b],
                begins=tuple(anchor(source, *s) for s in fresh if max(s[0], start) == a),
                within=tuple(anchor(source, *s) for s in here if s[0] <= a and b <= s[1]),
                standing=next((x for x in _STRONGEST if any(e[3] == x and e[0] <= a and b <= e[1] for e in told)), ""),
                claims=tuple(sorted({e[2] for e in told if e[1] == b})),
                taken=any(s[0] <= a and b <= s[1] for s in took),
            )
            for a, b in pairwise(inside)
        ]
        stretches.append(Stretch(kind, tuple(pieces)))
    return stretches


def _blocks(source: Source) -> Iterator[tuple[int, int, str]]:
    """The report's blocks in the order of the text, and what stands outside any block."""
    text, at = source.record.text, 0
    for block in sorted(source.record.blocks, key=lambda b: (b.start, b.end)):
        start, end = max(block.start, at), min(block.end, len(text))
        if text[at:start].strip():
            yield at, start, TEXT_AS_IT_STANDS
        if start < end:
            yield start, end, block.kind
            at = end
    if text[at:].strip():
        yield at, len(text), TEXT_AS_IT_STANDS
