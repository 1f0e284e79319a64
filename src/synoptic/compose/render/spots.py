"""Places in reports: which lie inside others, and which of many are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from synoptic.model.account import EvidenceRecord, PassageRecord, Place

Spot = Place | PassageRecord | EvidenceRecord
"""Anything that says where it stands in a report."""

AnySpot = TypeVar("AnySpot", bound=Spot)

CITED_EACH = 3
"""Citations shown beside one key fact; the claims below hold the rest."""


def same(a: Spot, b: Spot) -> bool:
    return (a.report, a.start, a.end) == (b.report, b.start, b.end)


def outermost(places: Sequence[AnySpot]) -> list[AnySpot]:
    """The places that do not lie inside another of them, in the same order."""
    return [a for a in places if not any(inside(a, b) for b in places)]


def inside(a: Spot, b: Spot) -> bool:
    within = a.report == b.report and b.start <= a.start and a.end <= b.end
    return within and (a.start, a.end) != (b.start, b.end)


def one_a_report(places: Sequence[Spot], at_most: int = CITED_EACH) -> list[Spot]:
    """The first place in each report, `at_most` of them."""
    first: dict[str, Spot] = {}
    for place in places:
        first.setdefault(place.report, place)
    return list(first.values())[:at_most]
