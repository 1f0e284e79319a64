"""One happening set in two places.

Compared are places after a locative preposition on one event word in two passages about the same thing. Missed on
purpose: a place and the larger place that holds it, where the reports do not say which holds which.
"""

from __future__ import annotations

from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model.gazetteer import level
from synoptic.model.mention import Name

LOCATIVE = frozenset(("in", "at", "near", "off", "outside", "on"))
PLACES = frozenset(("place", "facility"))
MAYBE_PLACES = PLACES | {"organisation"}
"""A name that is tagged as a body and stands after "in" is taken for a place."""
SHARED = 3
"""Terms that both passages must have besides their places: event word, doer and one more; one less where neither has
another thing than the other."""


def find(pair: Pair) -> list[Difference]:
    """A difference of place between the two passages."""
    a, b = pair.a.content, pair.b.content
    common = len((a.keys & b.keys) - a.settings - b.settings)
    if (
        not pair.one_doer
        or pair.elsewhen
        or a.negated != b.negated
        or a.head != b.head
        or common < (SHARED if pair.rivals else SHARED - 1)
    ):
        return []
    ours, theirs = _places(pair.a), _places(pair.b)
    if len(ours) != 1 or len(theirs) != 1:
        return []
    (n, before), (m, other) = ours[0], theirs[0]
    if (
        before != other
        or level(n.text) != level(m.text)
        or _county(n) != _county(m)
        or _one(n, m, pair)
        or _both_named(n, m, pair)
    ):
        return []
    reason = f"both set “{a.head}” {before} one place, and name two: {n.text} and {m.text}"
    return [
        Difference(
            "place", "contradiction", (n.text, m.text), (n.text, m.text), (n.span, m.span), (pair.a, pair.b), reason
        )
    ]


def _places(reading: Reading) -> list[tuple[Name, str]]:
    """Places that the event word is set in: under its preposition, or inside what stands there ("in the hall in X")."""
    passage = reading.content.passage
    tokens = passage.parse.tokens
    found = []
    for n in reading.mentions.names_in(passage.span):
        if n.label not in MAYBE_PLACES or n.form != "name":
            continue
        for i in passage.tokens:
            t = tokens[i]
            if not (n.span.start <= t.start < n.span.end and t.dep == "pobj"):
                continue
            first = preposition = tokens[t.head]
            while preposition.lemma in LOCATIVE and tokens[preposition.head].dep == "pobj":
                preposition = tokens[tokens[preposition.head].head]
            verb = tokens[preposition.head]
            if preposition.dep == "prep" and verb.dep == "dobj":
                verb = tokens[verb.head]
            if n.label not in PLACES and first.lemma != "in":
                continue
            if {first.lemma, preposition.lemma} <= LOCATIVE and verb.i == passage.root:
                found.append((n, preposition.lemma))
    return found


def _county(n: Name) -> bool:
    """Whether the name is that of a county or the like, which lies inside a region."""
    return n.text.lower().endswith((" county", " parish", " district"))


def _one(n: Name, m: Name, pair: Pair) -> bool:
    """Whether the two names are one entity, or one name is part of the other."""
    one, other = pair.a.entity(n.span), pair.b.entity(m.span)
    a, b = n.text.lower(), m.text.lower()
    return (one is not None and one == other) or a in b or b in a


def _both_named(n: Name, m: Name, pair: Pair) -> bool:
    """Whether either passage names both places: then it may know one inside the other, and nothing is sure."""
    for reading in (pair.a, pair.b):
        text = reading.content.passage.text.lower()
        if n.text.lower() in text and m.text.lower() in text:
            return True
    return False
