"""First words of sentences that are written with a capital only there, and so are no name: "Taxis" in "Taxis were asking more"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from synoptic.trace.voices import WORD

_SMALL = re.compile(r"(?<![\w'\u2019-])[a-z][a-z'\u2019-]+")


def small_words(texts: Iterable[str]) -> frozenset[str]:
    """The words that stand in small letters somewhere in the texts."""
    return frozenset(m for text in texts for m in _SMALL.findall(text))


def lowered(name: str, small: Collection[str]) -> str:
    """A name of which only the first word has a capital, in small letters where that word is written so elsewhere."""
    words = WORD.findall(name)
    first = words[0] if words else ""
    if first[:1].isupper() and first.casefold() in small and not any(w[0].isupper() for w in words[1:]):
        return name[:1].lower() + name[1:] if name.startswith(first) else name
    return name
