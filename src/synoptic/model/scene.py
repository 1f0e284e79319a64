"""Places that a passage sets its event word in, and which two of them cannot both be where one thing happened.

Missed on purpose: a place and the larger one that holds it, where the names do not show which holds which; two landmarks
that something is near, for it may be near both; a name tagged as a body that no other name is like ("near Halden Bank").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from synoptic.model.gazetteer import level
from synoptic.model.lands import one_land
from synoptic.model.mention import Name
from synoptic.model.passage import Passage

LOCATIVE = frozenset(("in", "at", "near", "off", "outside", "on"))
BESIDE = frozenset(("near", "outside", "off"))
LEAVING = frozenset("launch lift blast depart sail disappear escape fire".split())
"""Event words of what is done from one place at a time: "launched from the cape"."""
PLACES = frozenset(("place", "facility"))
BODY = "organisation"
"""A name that is tagged as a body and stands after "in" is taken for a place."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One place that the event word is set in."""

    name: Name
    preposition: str
    key: str
    """"@" and an entity id; "" where the name is none that is known."""

    @property
    def strict(self) -> bool:
        """Whether it takes another name of its own pattern to contradict it: a tagged body that something is near, and where
        something left from."""
        return self.preposition == "from" or self.name.label == BODY and self.preposition != "in"


def settings(passage: Passage, event: int, names: Iterable[tuple[Name, str]]) -> tuple[Setting, ...]:
    """Places that the event word is set in: under its preposition, or inside what stands there ("in the hall in X").

    `event`: the event word's index; the root counts as well, for a light verb bears the places of its noun.
    """
    tokens = passage.parse.tokens
    words = LOCATIVE | {"from"} if tokens[event].lemma in LEAVING else LOCATIVE
    found = []
    for n, key in names:
        if n.label not in PLACES and n.label != BODY or n.form != "name":
            continue
        for i in passage.tokens:
            t = tokens[i]
            if not (n.span.start <= t.start < n.span.end and t.dep == "pobj"):
                continue
            first = preposition = tokens[t.head]
            while preposition.lemma in words and tokens[preposition.head].dep == "pobj":
                preposition = tokens[tokens[preposition.head].head]
            verb = tokens[preposition.head]
            if preposition.dep == "prep" and verb.dep == "dobj":
                verb = tokens[verb.head]
            if (
                n.label == BODY
                and first.lemma != "in"
                and not (first.lemma in BESIDE and tokens[t.head + 1].pos != "DET")
            ):
                continue
            if {first.lemma, preposition.lemma} <= words and verb.i in (passage.root, event):
                found.append(Setting(n, preposition.lemma, key))
    return tuple(found)


def apart(x: Setting, y: Setting, *, sure: bool = True) -> bool:
    """Whether what happened in the one place did not happen in the other: two names of one level under one preposition,
    neither of which is part of the other.

    Not `sure`: whether the one name is at least not the other's place, though both may hold; a building may be in a town.
    """
    n, m = x.name, y.name
    a, b = n.text.lower(), m.text.lower()
    if x.preposition != y.preposition or level(n.text) != level(m.text) or _county(n) != _county(m):
        return False
    if x.key and x.key == y.key or a in b or b in a or one_land(a, b):
        return False
    if n.label == m.label and n.label in PLACES or _one_pattern(a, b):
        return True
    return not (x.strict or y.strict) if sure else {n.label, m.label} != PLACES


def _county(n: Name) -> bool:
    """Whether the name is that of a county or the like, which lies inside a region."""
    return n.text.lower().endswith((" county", " parish", " district"))


def _one_pattern(a: str, b: str) -> bool:
    """Whether two names differ in one of their words: two crossroads, two capes."""
    words = list(zip(a.split(), b.split(), strict=False))
    return len(a.split()) == len(b.split()) > 1 and sum(v != w for v, w in words) == 1
