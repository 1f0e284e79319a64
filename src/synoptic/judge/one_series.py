"""One count, one verdict: how many were killed or hurt is told once of two reports, as the series that the numbers make.

A number that a later one has overtaken is nobody's rival where that later one is; a number that stands against the newest is no
step of the series; a bound fits what has overtaken it ("at least eight", then ten) and is not told as fitting. Missed on purpose:
counts of anything but people in a state.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from synoptic.judge.figures import STATES
from synoptic.judge.sides import Difference, Place, Reading, later
from synoptic.model.mention import Quantity

OF = {word: state for state, words in STATES.items() for word in words}


def told_once(found: Sequence[Difference]) -> list[Difference]:
    """The differences without those of a count that others tell already."""
    states = [_state(d) for d in found]
    dropped: set[int] = set()
    for state in sorted({s for s in states if s}):
        own = [n for n, s in enumerate(states) if s == state]
        dropped |= _stale(found, own)
        dropped |= _contested(found, own)
        dropped |= _fitting(found, own)
        dropped |= _known_already(found, own)
    return [d for n, d in enumerate(found) if n not in dropped]


def _stale(found: Sequence[Difference], own: Sequence[int]) -> set[int]:
    """Contradictions with a number that another has overtaken which is the rival's own, or its rival as well; and those of a
    bound where the same two reports have numbers."""
    after = _overtaking(found, own)
    keys: dict[Place, str] = {}
    for n in own:
        for place, key in zip(found[n].places, found[n].keys, strict=True):
            keys.setdefault(place, key)
    against = {frozenset(found[n].places) for n in own if found[n].verdict == "contradiction"}
    exact = {found[n].reports for n in own if found[n].verdict == "contradiction" and _exact(found[n])}
    dropped = set()
    for n in own:
        d = found[n]
        if d.verdict != "contradiction" or d.settled:
            continue
        one, two = d.places
        stale = any(
            frozenset((new, y)) in against or keys.get(new) == d.keys[j]
            for x, y, j in ((one, two, 1), (two, one, 0))
            for new in after.get(x, ())
        )
        if stale or not _exact(d) and d.reports in exact:
            dropped.add(n)
    return dropped


def _contested(found: Sequence[Difference], own: Sequence[int]) -> set[int]:
    """Updates to a number that stands against the newest of the series, and against more of it than that one, where what it would
    overtake is overtaken anyhow."""
    after = _overtaking(found, own)
    disputed: dict[Place, set[Place]] = defaultdict(set)
    for n in own:
        if found[n].verdict == "contradiction":
            one, two = found[n].places
            disputed[one].add(two)
            disputed[two].add(one)
    newest = {p for new in after.values() for p in new if p not in after}
    dropped = set()
    for n in own:
        if found[n].verdict == "update" and not found[n].settled and (order := _in_order(found[n])) is not None:
            old, new = order
            rivals = disputed[new] & newest & (after.get(old, set()) - {new})
            if rivals and len(disputed[new]) > max(len(disputed[p]) for p in rivals):
                dropped.add(n)
    return dropped


def _fitting(found: Sequence[Difference], own: Sequence[int]) -> set[int]:
    """What fits only as the earlier fits the later: of two reports with another verdict, and of a number that overtook others."""
    decided = {found[n].reports for n in own if found[n].verdict in ("update", "contradiction")}
    newer = {p for new in _overtaking(found, own).values() for p in new}
    dropped = set()
    for n in own:
        d = found[n]
        if d.verdict == "compatible":
            bound = [q is not None and q.low != q.high for q in _figures(d)]
            overtook = [p in newer for p in d.places]
            if d.reports in decided or any(bound[i] and overtook[1 - i] for i in (0, 1)):
                dropped.add(n)
    return dropped


def _known_already(found: Sequence[Difference], own: Sequence[int]) -> set[int]:
    """Updates to a bound that a number of the series fits which was printed before it: 27, then 34, and then "at least 30"."""
    updates = [(n, order) for n in own if found[n].verdict == "update" and (order := _in_order(found[n])) is not None]
    newer = [(d, d.places.index(order[1])) for n, order in updates for d in (found[n],)]
    dropped = set()
    for n, order in updates:
        i = found[n].places.index(order[1])
        bound, reading = _figures(found[n])[i], found[n].passages[i]
        if bound is None or bound.low == bound.high:
            continue
        for d, j in newer:
            known = _figures(d)[j]
            if known is None or known.low is None or known.low != known.high or d.places[j] == order[1]:
                continue
            fits = (bound.low is None or bound.low <= known.low) and (bound.high is None or known.low <= bound.high)
            if fits and later(d.passages[j], reading) is reading.article:
                dropped.add(n)
    return dropped


def _overtaking(found: Sequence[Difference], own: Sequence[int]) -> dict[Place, set[Place]]:
    """Where a number of a series stands -> where later ones of it stand."""
    series: dict[Place, set[Place]] = {}
    readings: dict[Place, Reading] = {}
    after: dict[Place, set[Place]] = defaultdict(set)
    for n in own:
        d = found[n]
        if d.verdict != "update" or (order := _in_order(d)) is None:
            continue
        after[order[0]].add(order[1])
        readings |= dict(zip(d.places, d.passages, strict=True))
        joined = series.get(order[0], {order[0]}) | series.get(order[1], {order[1]})
        series |= dict.fromkeys(joined, joined)
    for old, others in series.items():
        for new in others - {old}:
            newer = later(readings[old], readings[new])
            if newer is not None and newer.id == new[0] != old[0]:
                after[old].add(new)
    return after


def _in_order(d: Difference) -> tuple[Place, Place] | None:
    """The places of an update, the older first; None where the dates do not tell."""
    one, two = d.places
    if d.settled:
        return two, one
    newer = later(*d.passages)
    return None if newer is None else (one, two) if newer.id == two[0] else (two, one)


def _state(d: Difference) -> str:
    """The state that both numbers count people in; empty where it is none, or two."""
    if d.kind != "quantity":
        return ""
    states = {OF.get(w, "") for q in _figures(d) for w in (q.of.split() if q is not None else ("",))} - {""}
    return states.pop() if len(states) == 1 else ""


def _figures(d: Difference) -> tuple[Quantity | None, Quantity | None]:
    one, two = (next((q for q in d.passages[i].content.quantities if q.span == d.spans[i]), None) for i in (0, 1))
    return one, two


def _exact(d: Difference) -> bool:
    return all(q is not None and q.low == q.high for q in _figures(d))
