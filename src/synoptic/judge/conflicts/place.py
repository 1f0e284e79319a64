"""One happening set in two places.

Compared are places after a locative preposition on one event word in two passages about the same thing. Missed on
purpose: a place and the larger place that holds it, where the reports do not say which holds which.
"""

from __future__ import annotations

from synoptic.judge import phrasing
from synoptic.judge.sides import Difference, Pair
from synoptic.model import scene
from synoptic.model.scene import Setting

SHARED = 3
"""Terms that both passages must have besides their places: event word, doer and one more; one less where neither has
another thing than the other."""

ANYWHERE = frozenset("see hear feel smell notice witness observe report record register".split())
"""Verbs of what may be noticed in many places at once."""


def find(pair: Pair) -> list[Difference]:
    """A difference of place between the two passages."""
    a, b = pair.a.content, pair.b.content
    common = len((a.keys & b.keys) - a.settings - b.settings)
    if (
        not pair.one_doer
        or pair.elsewhen
        or a.negated != b.negated
        or a.head != b.head
        or a.head in ANYWHERE
        or common < (SHARED if pair.rivals else SHARED - 1)
    ):
        return []
    if len(a.places) != 1 or len(b.places) != 1:
        return []
    x, y = a.places[0], b.places[0]
    n, m, before = x.name, y.name, x.preposition
    if not scene.apart(x, y) or _both_named(x, y, pair):
        return []
    word, values = phrasing.as_printed(pair.a, a.head), (n.text, m.text)
    reason = f"{phrasing.prints(pair.a, pair.b, f'{before} {n.text}', f'{before} {m.text}')}; {phrasing.of_one(word)}"
    spans, asks = (n.span, m.span), phrasing.which(word)
    return [Difference("place", "contradiction", values, values, spans, (pair.a, pair.b), reason, asks=asks)]


def _both_named(x: Setting, y: Setting, pair: Pair) -> bool:
    """Whether either passage names both places: then it may know one inside the other, and nothing is sure. Of places that
    only their likeness sets against each other, no part of either report may name both."""
    strict = x.strict or y.strict
    for reading in (pair.a, pair.b):
        text = (reading.article.text if strict else reading.content.passage.text).lower()
        if x.name.text.lower() in text and y.name.text.lower() in text:
            return True
    return False
