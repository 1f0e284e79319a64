"""Names of places whose parts a small word of their own language joins: "San Elmo del Mar", "Linden am Fluss".

The tagger often stops before the small word and leaves the rest without a name, or takes it for another one. Missed on
purpose: places joined by words that English has too ("on", "in", "and").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.names.found import Found
from synoptic.model.parse import Parse

JOINING = frozenset(
    "de del della delle dei di da do dos das du des la las los le les am im an der upon sur sous nad pod".split()
)
"""Prepositions and articles of other languages that stand small within the names of towns."""
NEVER_LAST = frozenset(("an",))
"""Of these, what joins only before another: "an der", for "an" alone is English."""
MOST = 2
"""Small words one after the other: "de la", "an der"."""


def joined(found: Sequence[Found]) -> list[Found]:
    """The names, each place with what small words join to it; a name that stands in the rest of it goes."""
    wider = [replace(f, last=_last(f.parse, f.last)) if f.label == "place" else f for f in found]
    grown = [f for f, before in zip(wider, found, strict=True) if f.last > before.last]
    return [
        f
        for f in wider
        if not any(g is not f and g.parse is f.parse and g.first < f.first and f.last <= g.last for g in grown)
    ]


def _last(parse: Parse, at: int) -> int:
    """Where the name ends that so far ends before token `at`."""
    tokens, k = parse.tokens, at
    while k < len(tokens) and k < at + MOST and tokens[k].text in JOINING:
        k += 1
    if k == at or tokens[k - 1].text in NEVER_LAST or k == len(tokens) or not _capital(parse, k):
        return at
    return k + 1


def _capital(parse: Parse, k: int) -> bool:
    """Whether token `k` is a word with a capital in the middle of a sentence."""
    word = parse.tokens[k]
    return word.text[:1].isupper() and word.text[1:].islower() and not any(first == k for first, _ in parse.sentences)
