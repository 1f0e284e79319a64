"""Sentences that tell how those hit are remembered: a minute's silence, a vigil, a funeral. They tell of the event only in
passing, and an account begins with the event.
"""

from __future__ import annotations

from collections.abc import Mapping

from synoptic.compose.candidate import Candidate, meet, spot_of
from synoptic.model.content import Content
from synoptic.model.event import Event

_REMEMBERING = frozenset(
    "silence vigil funeral burial bury memorial tribute mourning mourn remember commemorate commemoration remembrance wreath "
    "condolence grieve requiem".split()
)
_SIDES = ("nsubj", "nsubjpass", "dobj")


def remembers(content: Content) -> bool:
    """Whether what is done in a sentence, by whom or to what, is remembrance: "A minute's silence was held for the dead"."""
    passage = content.passage
    root = passage.parse.tokens[passage.root]
    kids = passage.parse.by_head[root.i]
    return root.lemma in _REMEMBERING or any(t.dep in _SIDES and t.lemma in _REMEMBERING for t in kids)


def happened(lead: str, candidates: Mapping[str, Candidate], event: Event) -> str:
    """The first sentence that tells by itself how many were killed or hurt, where `lead` only tells of remembrance; else
    empty."""
    leading = [c.content for c in candidates.values() if c.content.passage.text == lead]
    if not any(map(remembers, leading)):
        return ""
    figures = [f for f in event.figures if f.of in ("killed", "injured") and f.low]
    for figure in figures:
        spots = [spot_of(e) for e in figure.evidence]
        told = [
            c
            for c in candidates.values()
            if c.content.passage.kind == "sentence"
            and c.content.passage.block_kind == "paragraph"
            and c.content.factuality == "happened"
            and any(meet(spot, c.spot) for spot in spots)
            and not remembers(c.content)
        ]
        if told:
            return min(told, key=lambda c: (c.content.passage.order, c.spot)).content.passage.text
    return ""
