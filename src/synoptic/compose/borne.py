"""What a longer sentence of one report begins with, where that rests on more origins than the whole of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic.compose.material import Material
from synoptic.model.claim import Claim
from synoptic.model.finding import Finding


def beginnings(material: Material) -> dict[tuple[str, int], list[tuple[int, int]]]:
    """(report, first letter) of the statements of claims -> where each ends, and on how many origins its claim rests."""
    found: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for claim, finding in zip(material.claims, material.findings, strict=True):
        for report, start, end in map(material.wordings.spot, sorted(claim.alike)):
            found.setdefault((report, start), []).append((end, finding.origins))
    return found


def borne_better_in_part(
    claim: Claim, finding: Finding, told: Mapping[tuple[str, int], Sequence[tuple[int, int]]], material: Material
) -> bool:
    """Whether one report alone tells all that a claim states, and the beginning of it is a claim that rests on more origins
    (`told`): that is told, and what the one report adds is left."""
    spots = [material.wordings.spot(pid) for pid in claim.alike]
    return finding.reports == 1 and any(
        end < place[2] and origins > finding.origins for place in spots for end, origins in told.get(place[:2], ())
    )
