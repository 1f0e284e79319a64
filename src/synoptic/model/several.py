"""Words that say which of several things is meant: the first and the second, the outward and the return voyage, a sister site."""

from __future__ import annotations

from synoptic.model.contrary import SIDES

COUNTED = frozenset(
    "first second third fourth fifth sixth other another former deputy vice assistant sister twin similar neighbouring separate".split()
)
"""Words that make it another one than what goes by the noun alone."""
OPPOSED = frozenset(w for pro, contra in SIDES for w in pro | contra) | frozenset(
    "outward return outbound inbound homeward home away league cup men women boy girl morning afternoon evening night junior senior".split()
)
"""Words that tell it from another that has such a word too."""
ASSEMBLIES = frozenset(
    "council committee board parliament senate assembly jury house cabinet commission union chamber congress court panel".split()
)
"""Bodies that vote: the vote of one is not that of another."""


def two(a: frozenset[str], b: frozenset[str], *, alone: bool = True) -> bool:
    """Whether the words beside one noun, in two sentences, are of two things; `alone`: also where just one says that it is another."""
    ours, theirs = a & OPPOSED, b & OPPOSED
    if ours and theirs and not ours & theirs:
        return True
    mine, others = a & COUNTED, b & COUNTED
    return mine != others and (alone or bool(mine and others))
