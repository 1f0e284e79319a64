"""Whether two passages tell of one happening: a chance, from what their reports have in common and what they themselves share.

Two events of one kind (two earthquakes, two raids on a shop) are told in the same words, so the words of two passages alone
do not tell them apart; the names, figures, dates and leads of the two reports do. What is compared are two reports and two
passages alone, so a third report changes nothing. The weights are those of a logistic regression (training/happening.py).

Missed on purpose: two happenings of one story (the robbery and the arrest) are told apart only by the words that the two
passages share; whether the passages state the same of the happening is for `compare` to say.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.align.compare import Comparison
from synoptic.align.happening_weights import BIAS, WEIGHTS
from synoptic.model.content import Content

ONE = 0.35
"""Chance from which two passages are taken to tell of one happening: where F1 is best on topics that the regression had
not seen (bench/statements.py prints the curve)."""
LEAD = 3
"""Sentences that make the lead of a report."""
KINDS = ("entities", "capitals", "nouns", "verbs", "numbers", "times", "lead", "all")
FEATURES = (*KINDS, "most", "least", "met")
"""What the chance is made of: how alike the reports are in each kind of word; the greater and the lesser share of the
passages' own terms that the other has; how many of the two event words are met in the other."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a report speaks of, by kind of word."""

    weights: Mapping[str, Mapping[str, float]]
    """Kind -> key -> weight."""
    lengths: Mapping[str, float]
    """Kind -> Euclidean length of its weights."""


def profile(contents: Sequence[Content]) -> Profile:
    """The profile of one report from the contents of its passages."""
    sentences = [c for c in contents if c.passage.kind == "sentence"]
    entities: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    found: dict[str, dict[str, float]] = {kind: {} for kind in KINDS}
    for n, content in enumerate(sentences):
        for term in content.terms:
            entity = term.pos == "ENT"
            if entity:
                entities[term.key] += 1
            else:
                found["verbs" if term.pos in ("VERB", "ADV") else "nouns"][term.key] = 1.0
            found["all"][term.key] = 2.0 if entity else 1.0
            if n < LEAD:
                found["lead"][term.key] = 2.0 if entity else 1.0
        for token in (content.passage.parse.tokens[i] for i in content.passage.tokens):
            if token.pos == "PROPN" and token.text[0].isupper():
                capitals[token.text.lower()] += 1
            elif token.text[0].isdigit():
                found["numbers"][token.text] = 3.0 if len(token.text) > 1 else 1.0
            elif token.pos == "NUM":
                found["numbers"][token.text.lower()] = 1.0
        found["times"].update({t.edtf or t.text.lower(): 1.0 for t in content.times})
    found["entities"] = {key: 1 + math.log(n) for key, n in entities.items()}
    found["capitals"] = {word: 1 + math.log(n) for word, n in capitals.items()}
    return Profile(found, {kind: math.sqrt(sum(w * w for w in f.values())) for kind, f in found.items()})


def likeness(a: Profile, b: Profile) -> dict[str, float]:
    """Cosine of each kind of word, 0..1; 0 where one report has none of it."""
    return {kind: _cosine(a, b, kind) for kind in KINDS}


def _cosine(a: Profile, b: Profile, kind: str) -> float:
    first, second = a.weights[kind], b.weights[kind]
    if len(first) > len(second):
        first, second = second, first
    length = a.lengths[kind] * b.lengths[kind]
    return sum(w * second[key] for key, w in first.items() if key in second) / length if length else 0.0


def features(like: Mapping[str, float], found: Comparison) -> dict[str, float]:
    """FEATURES of two passages: how alike their reports are, and how they compare themselves."""
    return {
        **like,
        "most": max(found.forward, found.backward),
        "least": min(found.forward, found.backward),
        "met": float(sum(found.met)),
    }


def chance(features: Mapping[str, float]) -> float:
    """Of one happening, 0..1, given the features that WEIGHTS names; one that is not given counts 0."""
    return 1 / (1 + math.exp(-BIAS - sum(w * features.get(name, 0.0) for name, w in WEIGHTS.items())))
