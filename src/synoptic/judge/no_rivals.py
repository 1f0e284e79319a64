"""Differences whose values are no rivals, whatever the sentences are worded like."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.adding_up import adds_up
from synoptic.judge.days_after import undated
from synoptic.judge.misprinted import misprinted
from synoptic.judge.one_series import OF
from synoptic.judge.sides import Difference


def without(found: Sequence[Difference]) -> list[Difference]:
    """The differences without those of figures that are told as wrong, or are the whole and its parts."""
    return [d for d in found if d.settled or not (_taken_back(d) or _of_parts(d))]


def _taken_back(d: Difference) -> bool:
    """Whether one of the values stands there as a mistake."""
    return d.kind in ("quantity", "date") and any(misprinted(r, s) for r, s in zip(d.passages, d.spans, strict=True))


def _of_parts(d: Difference) -> bool:
    """Whether one value is the sum of what the other report prints; people in a state are compared as totals."""
    counted = {q.of for r, s in zip(d.passages, d.spans, strict=True) for q in r.content.quantities if q.span == s}
    return d.kind == "quantity" and d.verdict != "compatible" and not counted & OF.keys() and adds_up(d)


def without_overtaken(found: Sequence[Difference]) -> list[Difference]:
    """Without contradictions of a figure that another of the same report is an update of: it was not said to hold still. Nor is
    it where dated reports tell that it has changed and an undated one, which may be of another hour, has it otherwise."""
    updates = [d for d in found if d.kind == "quantity" and d.verdict == "update"]
    numbers = {(d.reports, frozenset(d.keys)) for d in updates}
    printed = {(d.reports, place) for d in updates for place in d.places}
    changed = {place for d in updates if not undated(*d.passages) for place in d.places}

    def overtaken(d: Difference) -> bool:
        if d.kind != "quantity" or d.verdict != "contradiction":
            return False
        both = d.reports
        if undated(*d.passages) and any(place in changed for place in d.places):
            return True
        return (both, frozenset(d.keys)) in numbers or any((both, place) in printed for place in d.places)

    return [d for d in found if not overtaken(d)]
