"""Whether two verbs tell one act."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from synoptic.judge.frames.frame import DOER, DONE, Frame, Phrase
from synoptic.judge.questions.things import GENERIC, WHICH
from synoptic.judge.sides import Pair
from synoptic.model.claim import Match
from synoptic.model.kinship import Kinship
from synoptic.model.wordings import SAME

WHY = "one act of the same people and things"
ENOUGH = 2
"""Weight of what two verbs have in common from which they tell one act."""
NAMED, NOUN = 2, 1
"""Weight of an entity, and of a common noun."""


def differing(a: Frame, b: Frame, kin: Kinship) -> frozenset[str]:
    """The places in which the two have people or things that are not the same."""
    return frozenset(
        p for p in a.places.keys() & b.places.keys() if _relation(a.places[p], b.places[p], kin) == "other"
    )


def in_common(a: Frame, b: Frame, kin: Kinship) -> int:
    """The weight of who and what stands in both, in one place."""
    weight = 0
    for place in a.places.keys() & b.places.keys():
        x, y = a.places[place], b.places[place]
        if x.entities & y.entities:
            weight += NAMED
        if _nouns(x, y, kin):
            weight += NOUN
    return weight


def told_alike(a: Frame, b: Frame) -> bool:
    """Whether the two are verbs of one act that is told in one way: as done, as planned, as not done."""
    return (a.act, a.negated, a.presented) == (b.act, b.negated, b.presented)


def one_act(a: Frame, b: Frame, kin: Kinship) -> bool:
    """Whether the two are of one act, of the same people and things as far as both say."""
    if not told_alike(a, b):
        return False
    core = [p for p in (DOER, DONE) if p in a.places and p in b.places]
    same = [p for p in core if _relation(a.places[p], b.places[p], kin) == "same"]
    return bool(same) and not differing(a, b, kin) and in_common(a, b, kin) >= ENOUGH


def _relation(x: Phrase, y: Phrase, kin: Kinship) -> str:
    """ "same", "other" or "" for what stands in one place of two verbs."""
    if _qualified_apart(x, y):
        return "other"
    if x.entities & y.entities or _nouns(x, y, kin):
        return "same"
    if x.entities and y.entities:
        return "other"
    unnamed = not (x.entities or y.entities) and not x.nouns & y.nouns
    return "other" if x.nouns and y.nouns and unnamed else ""


def _nouns(x: Phrase, y: Phrase, kin: Kinship) -> frozenset[str]:
    ours, theirs = (x.nouns | x.beside) - GENERIC, (y.nouns | y.beside) - GENERIC
    heads = x.nouns | y.nouns
    alike = {n: kin.of(n).keys() | SAME.get(n, frozenset()) for n in ours & x.nouns}
    return frozenset(n for n in ours if n in theirs & heads or n in alike and theirs & y.nouns & alike[n])


def _qualified_apart(x: Phrase, y: Phrase) -> bool:
    """Whether what is said before the nouns tells of two of them: "the first goal", "the winning goal"."""
    ours, theirs = x.said - y.said - y.nouns, y.said - x.said - x.nouns
    return bool(ours and theirs) or bool((ours | theirs) & WHICH)


T = TypeVar("T")


def only(ours: Sequence[T], theirs: Sequence[T], meet: Callable[[T, T], bool]) -> Iterator[tuple[T, T]]:
    """Pairs that meet, where neither meets another of the other report."""
    pairs = [(a, b) for a in ours for b in theirs if meet(a, b)]
    for a, b in pairs:
        if sum(x is a for x, _ in pairs) == sum(y is b for _, y in pairs) == 1:
            yield a, b


def pair_of(a: Frame, b: Frame) -> Pair:
    """The two sentences of two verbs of one act."""
    return Pair(a.reading, b.reading, Match(a.reading.pid, b.reading.pid, "same", 1.0, WHY, 1.0), False)
