"""Which sentence of its report a headline sums up: a headline rests on what that sentence rests on."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.passage import Passage
from synoptic.trace.voices import WORD

SUMMED_UP = 0.6
"""Least part of a headline's telling words that the sentence it sums up must hold."""

_SMALL_WORDS = frozenset(
    "a an the of in on at to for from by with as and or but that this it its is are was were be been has have had will "
    "not his her he she they their after before over who".split()
)

_FEWEST = 3
"""Fewest telling words of a headline that may be matched at all."""


STANDS_OVER = "stands over"
"""What a headline does to the lead that is in no sentence's words."""


def summed_up(passage: Passage, own: Sequence[Passage]) -> tuple[Passage, str] | None:
    """For a headline or standfirst the first sentence below it that holds most of its words, else the first sentence of
    the text, and which of the two in words; None for other kinds, and where there is no text below.

    `own` are the passages of its report. A headline sums up and witnesses nothing itself: one that says it in other words
    than the text is taken for that of the lead.
    """
    if passage.block_kind not in ("headline", "standfirst"):
        return None
    below = [
        p
        for p in own
        if p.kind == "sentence" and p.block_kind in ("paragraph", "quote") and p.span.start >= passage.span.end
    ]
    if not below:
        return None
    words = _telling(passage.text)
    held = [len(words & _telling(p.text)) / max(1, len(words)) for p in below]
    best = max(held)
    if len(words) >= _FEWEST and best >= SUMMED_UP:
        return below[held.index(best)], "sums up"
    return below[0], STANDS_OVER


def _telling(text: str) -> frozenset[str]:
    """The folded words of a text without the small ones, so that what remains tells what it is about."""
    return frozenset(w.casefold() for w in WORD.findall(text)) - _SMALL_WORDS
