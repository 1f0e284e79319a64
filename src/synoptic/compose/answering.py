"""Where in the account a sentence stands that rejects what was said: behind what it replies to, or nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.compose.leading import Chosen
from synoptic.compose.material import Material
from synoptic.compose.replying import answered, to_an_accusation
from synoptic.model.passage import Passage


def answering(chosen: Sequence[Chosen], material: Material) -> list[Chosen]:
    """The sentences with each that rejects what was said behind the one that says it, and without it where none does."""
    told: list[Chosen] = []
    waiting: list[tuple[Chosen, list[Passage]]] = []
    for one in chosen:
        told.append(one)
        own = [material.candidates[p] for p in one.printed.passages if p in material.candidates]
        if any(map(to_an_accusation, own)):
            waiting.append((told.pop(), [c.content.passage for c in own]))
    for reply, own in waiting:
        said = [
            n
            for n, one in enumerate(told)
            for p in one.claim.passages
            if p in material.candidates
            if any(answered(x, material.candidates[p].content.passage) for x in own)
        ]
        if said:
            place = max(said[0] + 1, min(len(told), chosen.index(reply)))
            told.insert(place, reply)
    return told
