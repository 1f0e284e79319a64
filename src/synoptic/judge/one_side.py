"""Which values of a conflict are one side, and which of two verdicts holds where the same values were given both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.judge.sides import Difference
from synoptic.model import interval
from synoptic.model.finding import Conflict
from synoptic.model.mention import Quantity


def of_one_verdict(differences: Sequence[Difference]) -> list[Difference]:
    """Figures that contradict each other are no update too: "some 400", then "nobody", then "about 400".

    An update becomes part of the contradiction that has the same two values, one of them in the same place, unless it is settled.
    """
    against = {
        (frozenset(d.keys), place)
        for d in differences
        if (d.kind, d.verdict) == ("quantity", "contradiction")
        for place in d.places
    }
    return [
        replace(d, verdict="contradiction")
        if (d.kind, d.verdict, d.settled) == ("quantity", "update", False)
        and any((frozenset(d.keys), p) in against for p in d.places)
        else d
        for d in differences
    ]


def sides_of(group: Sequence[Difference]) -> dict[str, str]:
    """Key of a value -> that of its side: figures that fit ("300", "about 300") are one side of a contradiction, unless
    any two of them were set against each other; so are the keys that one printed hour was given by two finders."""
    keys = sorted({k for d in group for k in d.keys})
    if (group[0].kind, group[0].verdict) == ("date", "contradiction"):
        return _by_place(group, keys)
    if (group[0].kind, group[0].verdict) != ("quantity", "contradiction"):
        return {k: k for k in keys}
    against = {frozenset(d.keys) for d in group}
    figures: dict[str, Quantity] = {}
    for d in group:
        for i in (0, 1):
            figures.update((d.keys[i], q) for q in d.passages[i].content.quantities if q.span == d.spans[i])
    sides: list[list[str]] = []
    for key in keys:
        fitting = (s for s in sides if all(_fit(figures, key, k) and frozenset((key, k)) not in against for k in s))
        side = next(fitting, None)
        if side is None:
            sides.append([key])
        else:
            side.append(key)
    return {k: side[0] for side in sides for k in side}


def _by_place(group: Sequence[Difference], keys: Sequence[str]) -> dict[str, str]:
    """Each key -> the first of those that stand for a value in the same place."""
    side = {k: k for k in keys}
    first: dict[tuple[str, int, int], str] = {}
    for d in group:
        for key, place in zip(d.keys, d.places, strict=True):
            one, other = sorted((side[first.setdefault(place, key)], side[key]))
            side = {k: one if s == other else s for k, s in side.items()}
    return side


def _fit(figures: dict[str, Quantity], a: str, b: str) -> bool:
    return a in figures and b in figures and interval.compare(figures[a], figures[b]).relation in ("same", "compatible")


def without_parts(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """Those of which no other of the same kind and verdict is between the same sentences in full: a plan told of three deeds is
    not told again of the first of them."""
    return [c for c in conflicts if not any(_is_part(c, d) for d in conflicts if d is not c)]


def _is_part(c: Conflict, d: Conflict) -> bool:
    if c.kind != "status" or (c.kind, c.verdict, len(c.sides)) != (d.kind, d.verdict, len(d.sides)):
        return False
    held = all(
        any(o.report == e.report and o.span.holds(e.span) for o in other.evidence)
        for side, other in zip(c.sides, d.sides, strict=True)
        for e in side.evidence
    )
    return held and [s.evidence for s in c.sides] != [s.evidence for s in d.sides]
