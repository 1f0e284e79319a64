"""One happening set in two places.

Compared are places after a locative preposition on one event word in two passages about the same thing. Missed on
purpose: a place and the larger place that holds it, where the reports do not say which holds which.
"""

from __future__ import annotations

from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model.mention import Name

LOCATIVE = frozenset(("in", "at", "near", "off", "outside", "on"))
PLACES = frozenset(("place", "facility"))
LEAST = 0.6


def find(pair: Pair) -> list[Difference]:
    """A difference of place between the two passages."""
    a, b = pair.a.content, pair.b.content
    if not pair.one_doer or not pair.same or pair.match.score < LEAST or a.head != b.head:
        return []
    ours, theirs = _places(pair.a), _places(pair.b)
    if len(ours) != 1 or len(theirs) != 1:
        return []
    (n, before), (m, other) = ours[0], theirs[0]
    if before != other or _within(n, m, pair) or n.text.lower() in m.text.lower() or m.text.lower() in n.text.lower():
        return []
    reason = f"both set “{a.head}” {before} one place, and name two: {n.text} and {m.text}"
    return [
        Difference(
            "place", "contradiction", (n.text, m.text), (n.text, m.text), (n.span, m.span), (pair.a, pair.b), reason
        )
    ]


def _places(reading: Reading) -> list[tuple[Name, str]]:
    """Places that hang from the passage's event word by a locative preposition."""
    passage = reading.content.passage
    tokens = passage.parse.tokens
    found = []
    for n in reading.mentions.names:
        if n.label not in PLACES or n.form != "name" or not passage.span.holds(n.span):
            continue
        for i in passage.tokens:
            t = tokens[i]
            if n.span.start <= t.start < n.span.end and t.dep == "pobj":
                preposition = tokens[t.head]
                if preposition.lemma in LOCATIVE and preposition.head == passage.root:
                    found.append((n, preposition.lemma))
    return found


def _within(n: Name, m: Name, pair: Pair) -> bool:
    """Whether either report names both places: then it may know one inside the other, and nothing is sure."""
    for reading in (pair.a, pair.b):
        texts = {x.text.lower() for x in reading.mentions.names}
        if n.text.lower() in texts and m.text.lower() in texts:
            return True
    return False
