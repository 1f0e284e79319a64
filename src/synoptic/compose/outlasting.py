"""What an overtaken sentence still has to tell: the figures in it that no update has replaced and no other sentence gives.

"The blast killed two and injured eleven" is overtaken in the injured where a later report has fourteen; the two dead are not.
Missed on purpose: what else than a figure only the older sentence tells, as a day or a deed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from synoptic.compose.candidate import Candidate, Spot, meet, spot_of
from synoptic.model import interval
from synoptic.model.finding import Conflict
from synoptic.model.mention import Quantity


def outlasting(candidate: Candidate, told: Sequence[Candidate], conflicts: Sequence[Conflict]) -> bool:
    """Whether a passage that an update has overtaken counts something which no update has replaced, nor `told` counts."""
    replaced = list(_replaced(candidate, conflicts))
    known = [q for c in told for q in c.content.quantities]
    return bool(replaced) and any(
        not any(_one(q, r) for r in replaced) and not any(interval.counts_same(q, k) for k in known)
        for q in candidate.content.quantities
        if q.unit is None and q.scope == "whole" and interval.STATES & set(q.of.split())
    )


def _replaced(candidate: Candidate, conflicts: Sequence[Conflict]) -> Iterator[Quantity]:
    """The figures of the passage that are an older side of an update."""
    for conflict in conflicts:
        if (conflict.kind, conflict.verdict) != ("quantity", "update"):
            continue
        for side in conflict.sides[:-1]:
            places = [spot_of(e) for e in side.evidence]
            if any(meet(candidate.spot, place) for place in places):
                newer = {" ".join(s.value.split()).lower() for s in conflict.sides}
                yield from (q for q in candidate.content.quantities if " ".join(q.text.split()).lower() in newer)


def _one(q: Quantity, r: Quantity) -> bool:
    """Whether two figures of a passage are of one thing, so that what has replaced one has replaced the other."""
    return q == r or interval.counts_same(q, r)


def place_overtaken(spot: Spot, old: set[Spot]) -> bool:
    """Whether a place is one of those that updates have overtaken, or a stretch of one."""
    return any(meet(spot, other) for other in old)
