"""Verbs that tell one deed from either end: who beats somebody, and who loses to him; who buys from somebody, and who sells to him.

Missed on purpose: verbs that are converses only in some senses ("give up", "lead"), and what may be told from either end without
being done ("offer", "seek").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_CONVERSES = """
beat defeat thrash; win against over | lose to against
buy acquire purchase from | sell to
borrow from | lend loan to
receive from | give donate award grant to
employ | work at for
own | belong to
import from | export to
succeed replace | precede
"""
"""A deed a row: the verbs of the end that comes first, and of the other. Behind verbs stand the prepositions before whoever is at
the other end, and none where that is what the verb is done to."""
_PLACES = frozenset("against over to from at for".split())
OBJECT = "the object"


@dataclass(frozen=True, slots=True)
class Place:
    """From which end a verb tells a deed."""

    deed: str
    """The first verb of its row."""
    first: bool
    """Whether its subject is at the end that comes first."""
    before: frozenset[str]
    """The prepositions before whoever is at the other end; none where it is done to him."""
    others: tuple[str, ...]
    """What else may be said for it: the first verb of either end, where it is none of its own."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Who stands at the two ends of a deed that a passage tells of."""

    deed: str
    verb: str
    first: frozenset[str]
    """Keys of the entities, and lemmas of the nouns; none where it is not told."""
    second: frozenset[str]


def _places() -> Iterator[tuple[str, Place]]:
    for row in _CONVERSES.strip().splitlines():
        ends = [[group.split() for group in end.split(";")] for end in row.split("|")]
        leading = [end[0][0] for end in ends]
        for n, end in enumerate(ends):
            for group in end:
                verbs = [word for word in group if word not in _PLACES]
                others = tuple(word for word in leading if word not in verbs)
                place = Place(leading[0], n == 0, frozenset(group) & _PLACES, others)
                yield from ((verb, place) for verb in verbs)


CONVERSES = dict(_places())
"""Verb -> the end from which it tells its deed."""
