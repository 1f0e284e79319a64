"""Which units are the article and which are page furniture: a linear score of each unit's traits, then the best run.

The method is that of boilerplate detection by shallow text features (Kohlschuetter et al. 2010), with the units labelled
jointly by a two-state Viterbi pass, since articles and menus come in runs. Missed on purpose: advertisements written
as articles, and reader comments that read like paragraphs with nothing between them and the article.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.clean.traits import NAMES, Traits

WEIGHTS: dict[str, float] = {
    "bias": -1.34,
    "length": -0.59,
    "long": 0.25,
    "short": -1.24,
    "stop": 0.47,
    "inner stops": 1.04,
    "commas": 0.37,
    "lower share": 0.98,
    "small words": -0.92,
    "prose": 0.59,
    "list": -0.55,
    "heading": -1.43,
    "repeated": -0.52,
    "plea": -1.27,
    "furniture": -1.42,
    "rights": -3.90,
    "link": 0.96,
    "ruler": -0.50,
    "second person": 0.42,
    "speech": 0.49,
    "past": -0.23,
    "near prose": 3.43,
    "wide prose": 6.18,
    "furniture near": -3.43,
    "lead-in": -4.60,
}
"""Logistic regression (L2 = 1)."""

STAY = 1.5
"""Cost of a change between article and furniture."""
BIAS = 0.6


def scores(seen: Sequence[Traits]) -> list[float]:
    """Log-odds that a unit belongs to the article, by its own traits and its neighbours'."""
    weights = [WEIGHTS[n] for n in NAMES]
    return [sum(w * v for w, v in zip(weights, t.values, strict=True)) for t in seen]


def best_run(values: Sequence[float], stay: float = STAY, bias: float = BIAS) -> list[bool]:
    """The labelling with the greatest sum of scores, less `stay` for every change of state."""
    if not values:
        return []
    out, inside = 0.0, values[0] + bias
    steps: list[tuple[bool, bool]] = []
    for value in values[1:]:
        from_out, from_in = inside - stay > out, inside >= out - stay
        steps.append((from_out, from_in))
        out, inside = max(out, inside - stay), max(inside, out - stay) + value + bias
    state = inside > out
    labels = [state]
    for from_out, from_in in reversed(steps):
        state = from_in if state else from_out
        labels.append(state)
    return labels[::-1]
