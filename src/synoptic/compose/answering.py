"""Where in the account a sentence stands that goes on from another: behind that one.

What rejects something that was said is printed behind what it replies to, or not at all. What counts on ("Twelve other people
were hurt") stands behind what its own report tells before it, where the account tells that too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from synoptic.compose.leading import Chosen
from synoptic.compose.material import Material
from synoptic.compose.replying import NEAR, answered, to_an_accusation
from synoptic.model.beginning import goes_on
from synoptic.model.hanging import compares, hangs_on
from synoptic.model.passage import Passage


def answering(chosen: Sequence[Chosen], material: Material) -> list[Chosen]:
    """The sentences in an order in which each that goes on from another stands behind it; the first stays the first."""
    told = list(chosen[:1])
    waiting: list[Chosen] = []
    for one in chosen[1:]:
        own = [material.candidates[p] for p in one.printed.passages if p in material.candidates]
        (waiting if any(map(to_an_accusation, own)) else told).append(one)
    for one in [c for c in told[1:] if any(goes_on(material.candidates[p].content) for p in _own(c, material))]:
        at = told.index(one)
        before = _telling(one, told, material, _just_before)
        if before and min(before) > at:
            told.insert(min(before), told.pop(at))
    told = _with_their_own(told, material)
    for reply in waiting:
        said = _telling(reply, told, material, answered)
        if said:
            told.insert(max(said[0] + 1, min(len(told), chosen.index(reply))), reply)
    return told


def _with_their_own(told: Sequence[Chosen], material: Material) -> list[Chosen]:
    """Each sentence that is understood only behind the one before it in its report, right behind that where it is printed; what is only
    told by what is said there is not printed without it."""
    order = list(told)
    for one in [c for c in told[1:] if any(hangs_on(material.candidates[p].content) for p in _own(c, material))]:
        at = order.index(one)
        beside = any(compares(material.candidates[p].content) for p in _own(one, material))
        near = _telling(one, order, material, _right_before)
        near = near if near or beside else _telling(one, order, material, _just_before)
        if beside and not near:
            order.pop(at)
        elif near and at not in (near[-1] + 1, 0):
            order.pop(at)
            order.insert(near[-1] + 1 - (near[-1] > at), one)
    return order


def _own(one: Chosen, material: Material) -> list[str]:
    return [p for p in one.printed.passages if p in material.candidates]


def _telling(
    one: Chosen, told: Sequence[Chosen], material: Material, before: Callable[[Passage, Passage], bool]
) -> list[int]:
    """The places of those sentences that state something which stands before the one in its report."""
    own = [material.candidates[p].content.passage for p in _own(one, material)]
    return [
        n
        for n, other in enumerate(told)
        if other is not one
        and any(
            before(x, material.candidates[p].content.passage)
            for x in own
            for p in other.claim.passages
            if p in material.candidates
        )
    ]


def _right_before(later: Passage, other: Passage) -> bool:
    return later.report == other.report and later.order - other.order == 1


def _just_before(later: Passage, other: Passage) -> bool:
    return later.report == other.report and 0 < later.order - other.order < NEAR
