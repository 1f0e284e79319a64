"""Which units are the article and which are page furniture: a linear score of each unit's traits, then the best run.

The method is that of boilerplate detection by shallow text features (Kohlschuetter et al. 2010), with the units labelled
jointly by a two-state Viterbi pass, since articles and menus come in runs. Missed on purpose: advertisements written
as articles, and reader comments that read like paragraphs with nothing between them and the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from synoptic.clean.traits import NAMES, Traits

WEIGHTS: dict[str, float] = {
    "bias": 1.79,
    "length": -0.48,
    "long": 0.46,
    "short": -1.58,
    "stop": 0.18,
    "inner stops": 0.97,
    "commas": 0.55,
    "lower share": 0.11,
    "small words": -1.35,
    "prose": 1.75,
    "list": -0.67,
    "heading": -1.88,
    "repeated": -0.54,
    "plea": -1.06,
    "furniture": -1.2,
    "rights": -3.51,
    "link": 1.71,
    "ruler": -0.82,
    "second person": -0.23,
    "speech": 0.73,
    "past": 0.41,
    "near prose": 1.96,
    "wide prose": 4.99,
    "furniture near": -3.18,
    "lead-in": -4.12,
    "run": -0.11,
    "cohesion": 1.25,
    "cohesion of prose": 2.29,
    "open end": -1.87,
    "name": -2.21,
    "prose above": 0.2,
    "place": -1.38,
    "page furniture": -2.01,
    "wider prose": -0.69,
    "credit": -2.6,
    "lone prose": -1.44,
    "short above": -0.45,
}
"""Logistic regression on the units of 111 pages, as html2text and inscriptis print them, and of their article texts alone
at half weight; a unit is of the article where half its runs of four words are. `training/furniture.py` fits and measures.

In ten-fold cross-validation over pages, the whole of clean: F1 .925 (html2text) and .932 (inscriptis), recall .970 of
articles alone; with another division into folds .927, .936 and .972, where without the traits from "run" on it was .903,
.922 and .960 to .971. Boosted trees of depth 3 on the same traits came to .911 and .925 where the regression had .919 and
.926, and were not kept. More penalty (10) loses .001 to .004.
"""

STAY = 1.5
"""Cost of a change between article and furniture."""
BIAS = 1.3
"""Added to every unit's score. In the same cross-validation 1.0 gave F1 .922 and .929, 1.6 gave .920 and .930."""
GAP = 16
"""A run of article behind more units of furniture than this is another article's teaser or comments: without it .01 of
precision is lost (five-fold cross-validation on an earlier fit; STAY 0 to 5 and GAP 2 to 16 were swept together)."""


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


def main_run(inside: Sequence[bool], values: Sequence[float], sizes: Sequence[int], gap: int = GAP) -> list[bool]:
    """The labelling with only the heaviest run of article and the runs that reach it over short gaps.

    A run's weight is the sum of its units' scores times their sizes (words).
    """
    runs = [
        (k[0], k[-1] + 1)
        for inner, group in groupby(range(len(inside)), lambda i: inside[i])
        if inner
        for k in [list(group)]
    ]
    if not runs:
        return list(inside)
    weights = [sum(max(0.1, values[i]) * min(sizes[i], 100) for i in range(*run)) for run in runs]
    first = last = weights.index(max(weights))
    while first > 0 and runs[first][0] - runs[first - 1][1] <= gap:
        first -= 1
    while last + 1 < len(runs) and runs[last + 1][0] - runs[last][1] <= gap:
        last += 1
    return [inner and runs[first][0] <= i < runs[last][1] for i, inner in enumerate(inside)]
