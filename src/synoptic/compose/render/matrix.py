"""Who states what: for each claim and each report, whether it states it, words it otherwise, contradicts it or is silent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from synoptic.compose.render.reading import Reading
from synoptic.compose.render.sources import Source
from synoptic.compose.render.spots import Spot
from synoptic.model.account import ClaimRecord, ConflictRecord, PassageRecord, SideRecord

_NOT = re.compile(r"\b(?:not|cannot|no|never|none|nobody|nothing|neither|nor|without)\b|n[\u2019']t\b", re.IGNORECASE)
State = Literal["states", "otherwise", "contradicts", "silent"]

SIGNS: dict[State, tuple[str, str]] = {
    "states": ("●", "states it"),
    "otherwise": ("◐", "words it otherwise, or states part of it"),
    "contradicts": ("✕", "contradicts it"),
    "silent": ("—", "is silent"),
}
"""State -> sign and words."""


@dataclass(frozen=True)
class Cell:
    """What one report says of one claim."""

    source: Source
    state: State
    passage: Spot | None
    """Where it says it."""


@dataclass(frozen=True)
class Row:
    """A claim across the reports."""

    number: int
    claim: ClaimRecord
    cells: tuple[Cell, ...]
    factuality: str
    """`planned`, `possible`, `denied` or `unsure` where all its evidence is; else empty. Not `denied` where the statement itself
    says "not": what "will not reopen" nobody has denied."""

    def tally(self) -> list[tuple[State, int]]:
        """How many reports are in each state, without states that none is in."""
        counts = [(state, sum(cell.state == state for cell in self.cells)) for state in SIGNS]
        return [(state, number) for state, number in counts if number]


def columns(reading: Reading) -> list[Source]:
    """The analysed reports by number, each followed by its copies."""
    ordered = []
    for source in reading.analysed:
        if source.copy_of is None:
            ordered.append(source)
            ordered += [copy for n in source.copies if (copy := reading.by_number(n)).record.analysed]
    return ordered + [s for s in reading.analysed if s not in ordered]


def rows(reading: Reading) -> list[Row]:
    """One row a claim, in the order in which claims are numbered."""
    across = columns(reading)
    touching: dict[str, list[ConflictRecord]] = {}
    for conflict in reading.conflicts:
        for claim_id in conflict.claims:
            touching.setdefault(claim_id, []).append(conflict)
    return [_row(number, claim, across, touching.get(claim.id, [])) for number, claim in enumerate(reading.claims, 1)]


def _row(number: int, claim: ClaimRecord, across: list[Source], conflicts: list[ConflictRecord]) -> Row:
    found: dict[str, tuple[State, Spot]] = {}
    for passage in claim.related:
        found.setdefault(passage.report, ("otherwise", passage))
    for conflict in conflicts:
        if conflict.verdict != "contradiction":
            found |= {p.report: ("otherwise", p) for p in _against(claim, conflict) if p.report not in found}
    for evidence in claim.evidence:
        found[evidence.report] = ("states", evidence)
    for conflict in conflicts:
        if conflict.kind == "wording" or conflict.verdict == "contradiction":
            state: State = "contradicts" if conflict.verdict == "contradiction" else "otherwise"
            found |= {p.report: (state, p) for p in _against(claim, conflict) if not _contradicts(found, p.report)}
    cells = tuple(Cell(source, *found.get(source.record.id, ("silent", None))) for source in across)
    kinds = {evidence.factuality for evidence in claim.evidence}
    kind = "".join(kinds - {"happened"}) if len(kinds) == 1 else ""
    return Row(number, claim, cells, "" if kind == "denied" and _NOT.search(claim.statement) else kind)


def _contradicts(found: dict[str, tuple[State, Spot]], report: str) -> bool:
    return report in found and found[report][0] == "contradicts"


def _against(claim: ClaimRecord, conflict: ConflictRecord) -> list[PassageRecord]:
    """Passages of the sides other than the claim's own, in reports that are not on its own side.

    The claim's own side is the one that holds its statement, else those that hold any of its evidence; where no side
    does, nothing is against it.
    """
    statement = [e for e in claim.evidence if e.quote == claim.statement]
    own = [s for s in conflict.sides if _meets(s, statement)] or [
        s for s in conflict.sides if _meets(s, claim.evidence)
    ]
    if not own:
        return []
    ours = {passage.report for side in own for passage in side.evidence}
    return [p for side in conflict.sides if side not in own for p in side.evidence if p.report not in ours]


def _meets(side: SideRecord, places: Sequence[Spot]) -> bool:
    return any(p.report == q.report and p.start < q.end and q.start < p.end for p in side.evidence for q in places)
