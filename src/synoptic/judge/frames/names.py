"""Who it was of whom one act is told that only one person can be meant by: "sent off in the 70th minute", "won the race"."""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.frames.apart import apart
from synoptic.judge.frames.certain import counted_apart, two_of_several
from synoptic.judge.frames.days import once
from synoptic.judge.frames.frame import DOER, DONE, Frame
from synoptic.judge.frames.meeting import NOUN, differing, in_common, told_alike
from synoptic.judge.sides import Difference, Pair
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Name

ONE_DOER = frozenset("paint write compose design discover found invent win direct".split())
"""Acts that one person has done, where what it was done to is one certain thing."""


def one_act(a: Frame, b: Frame, kin: Kinship) -> bool:
    """Whether the two tell one act, by its place in a count, of which each names another person."""
    if not told_alike(a, b):
        return False
    places = differing(a, b, kin)
    if not (_one_place_in_a_count(a, b) or places == {DOER} and _one_work(a, b, kin)):
        return False
    return places in ({DONE}, {DOER}) and all(_person(x, min(places)) is not None for x in (a, b))


def differences(a: Frame, b: Frame, pair: Pair) -> Iterator[Difference]:
    """The two persons, where neither report knows the other's."""
    for where in (DOER, DONE):
        n, m = _person(a, where), _person(b, where)
        if n is None or m is None:
            continue
        if _known(b, n) or _known(a, m):
            return
        yield apart("name", pair, a.verb.text, (n.text, m.text), (n.span, m.span))
        return


def _one_work(a: Frame, b: Frame, kin: Kinship) -> bool:
    """Whether it was done to one certain thing, by nobody but one: "won the race"."""
    done = DONE in a.places and DONE in b.places and not two_of_several(a, b, DONE)
    return (
        a.act in ONE_DOER
        and done
        and not counted_apart(a, b, DONE)
        and once(a)
        and once(b)
        and in_common(a, b, kin) >= NOUN
    )


def _one_place_in_a_count(a: Frame, b: Frame) -> bool:
    return any(
        len(x) == len(y) == 1 and x[0].lemma == y[0].lemma
        for key in a.nth.keys() & b.nth.keys()
        for x, y in [(a.nth[key], b.nth[key])]
    )


def _person(frame: Frame, place: str) -> Name | None:
    """The one person named in a place of a verb."""
    phrase = frame.places.get(place)
    if phrase is None or len(phrase.entities) != 1:
        return None
    names = frame.reading.mentions.names_in(frame.reading.content.passage.span)
    found = [
        n for n in names if n.label == "person" and any(n.span.start <= t.start < n.span.end for t in phrase.heads)
    ]
    return found[0] if len(found) == 1 else None


def _known(frame: Frame, name: Name) -> bool:
    """Whether the report of a verb names a person too."""
    last = name.text.split()[-1]
    return any(last in n.text.split() for n in frame.reading.mentions.names)
