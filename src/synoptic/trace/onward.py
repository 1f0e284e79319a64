"""Which sentence of a cited outlet's own report tells what the citing sentence tells, in whatever words."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.passage import Passage

ALIKE = 0.5
"""Least part of the shorter sentence's telling words that both must hold."""
FEWEST = 3
"""Fewest telling words that both must hold."""
SURELY = 0.75
"""From this part on it is taken for sure that the two tell the same."""

_TELLING = ("NOUN", "PROPN", "VERB", "NUM", "ADJ")


def told_there(passage: Passage, candidates: Sequence[Passage], outlet: str) -> tuple[Passage | None, bool]:
    """The sentence most like the passage by its nouns, verbs, names and numbers, the first of equals, and whether it surely tells
    the same; None where none is like it. The words of the outlet's name, `outlet`, tell nothing. Misses on purpose what is told in wholly other words: then the cited outlet itself is the
    source."""
    own = _telling(passage) - set(outlet.casefold().split())
    best: tuple[float, Passage] | None = None
    for other in candidates:
        if other.kind != "sentence" or other.block_kind not in ("paragraph", "quote", "standfirst"):
            continue
        words = _telling(other)
        shared = len(own & words)
        likeness = shared / max(1, min(len(own), len(words)))
        if shared >= FEWEST and likeness >= ALIKE and (best is None or likeness > best[0]):
            best = likeness, other
    return (best[1], best[0] >= SURELY) if best else (None, False)


def _telling(passage: Passage) -> frozenset[str]:
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    return frozenset(t.lemma.casefold() for t in tokens if t.pos in _TELLING)
