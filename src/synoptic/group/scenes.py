"""Two events of one kind on one day: reports of the one name its place, those of the other name another.

Reports handed over together are taken to be of one event, and a day that both give speaks for them though they name nothing
in common. That is not so where several reports agree on a place and several others on another, and nobody, no body and no
place but a country or region is named on both sides: two fires in two towns. Missed on purpose: an event that a single
report tells, which may be the one that names the place otherwise; two events in one town.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic.model.content import Content

SEVERAL = 2
"""Reports that make an event of their own."""


def parted(
    story: Sequence[str],
    reports: Mapping[str, Sequence[Content]],
    links: Mapping[str, Mapping[str, float]],
    wide: frozenset[str],
) -> list[list[str]]:
    """The reports of each place that several of them set it in; all of them, where there are no two such places.

    `links`: report id -> the others that it is linked with, and how closely. `wide`: keys of countries and regions. A report
    that names nothing which several do goes with those that it is most like.
    """
    named = {r: {k for c in reports[r] for k in (t.key for t in c.terms) if k.startswith("@")} - wide for r in story}
    parts = _connected(sorted(story), named)
    homes = [p for p in parts if len(p) >= SEVERAL and _one_place(p, reports, wide)]
    if len(homes) < SEVERAL:
        return [list(story)]
    for r in sorted(r for p in parts if p not in homes for r in p):
        max(homes, key=lambda p: (sum(links[r].get(other, 0.0) for other in p) / len(p), p[0])).append(r)
    return homes


def _connected(ids: Sequence[str], named: Mapping[str, set[str]]) -> list[list[str]]:
    """Reports that name one and the same, with those that name one with them, and so on."""
    parts: list[tuple[set[str], list[str]]] = []
    for r in ids:
        own = [p for p in parts if p[0] & named[r]]
        keys = set(named[r]).union(*(p[0] for p in own))
        parts = [p for p in parts if p not in own] + [(keys, sorted([r, *(x for p in own for x in p[1])]))]
    return sorted(ids for _, ids in parts)


def _one_place(part: Sequence[str], reports: Mapping[str, Sequence[Content]], wide: frozenset[str]) -> bool:
    """Whether several of the reports set something in one place."""
    places = [{k for c in reports[r] for k in c.settings} - wide for r in part]
    return any(sum(k in other for other in places) >= SEVERAL for k in set().union(*places))
