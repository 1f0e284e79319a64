"""Which claims tell a reader nothing that another does not: a clause beside the sentence it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.compose.render.spots import inside, same
from synoptic.model.account import ClaimRecord
from synoptic.model.placed import Placed
from synoptic.model.span import Span


def folded(claims: Sequence[ClaimRecord]) -> dict[str, str]:
    """Claim id -> the claim that it is part of: each of its passages stands in one of that claim's, and the reports, the
    three numbers and the standing are the same, so that it tells a reader nothing more."""
    places: dict[str, list[tuple[Span, int, ClaimRecord]]] = {}
    for n, claim in enumerate(claims):
        for e in claim.evidence:
            places.setdefault(e.report, []).append((Span(e.start, e.end), n, claim))
    at = {report: Placed(own, lambda place: place[0]) for report, own in places.items()}
    within: dict[str, str] = {}
    for claim in claims:
        first = claim.evidence[0] if claim.evidence else None
        span = Span(first.start, first.end) if first else Span(0, 0)
        around = (
            [(n, other) for held, n, other in at[first.report].overlapping(span) if held.holds(span)] if first else []
        )
        for _, other in sorted(around, key=lambda found: found[0]):
            if _is_part(claim, other):
                within[claim.id] = other.id
                break
    return {part: _outermost_claim(whole, within) for part, whole in within.items()}


def _is_part(claim: ClaimRecord, other: ClaimRecord) -> bool:
    measured = [(c.standing, c.reports, c.newsrooms, c.origins, {e.report for e in c.evidence}) for c in (claim, other)]
    if claim.id == other.id or measured[0] != measured[1]:
        return False
    covered = all(any(inside(e, o) or same(e, o) for o in other.evidence) for e in claim.evidence)
    return covered and any(any(inside(e, o) for o in other.evidence) for e in claim.evidence)


def _outermost_claim(claim: str, within: dict[str, str]) -> str:
    while claim in within:
        claim = within[claim]
    return claim
