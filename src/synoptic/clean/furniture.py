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
    "bias": 1.69,
    "length": -0.28,
    "long": 0.36,
    "short": -1.56,
    "stop": 0.19,
    "inner stops": 0.88,
    "commas": 0.56,
    "lower share": 1.00,
    "small words": -1.64,
    "prose": 1.66,
    "list": -0.86,
    "heading": -2.00,
    "repeated": -0.53,
    "plea": -0.99,
    "furniture": -0.98,
    "rights": -2.96,
    "link": 1.61,
    "ruler": -0.95,
    "second person": -0.24,
    "speech": 0.65,
    "past": 0.49,
    "near prose": 2.03,
    "wide prose": 4.18,
    "furniture near": -3.20,
    "lead-in": -2.92,
    "run": 0.18,
    "cohesion": 1.29,
    "cohesion of prose": 2.07,
    "open end": -1.83,
    "title case": 0.83,
    "name": -1.93,
    "prose above": 0.27,
    "place": -1.34,
    "page furniture": -2.47,
    "wider prose": -0.33,
    "digits": 1.21,
    "quoted": 0.08,
    "credit": -2.35,
    "lone prose": -1.38,
    "short above": -0.50,
}
"""Logistic regression on the units of 111 pages, as html2text and inscriptis print them, and of their article texts alone
at half weight; a unit is of the article where half its runs of four words are. Units weigh by their words up to 60."""

STAY = 1.5
"""Cost of a change between article and furniture."""
BIAS = 1.2
"""Added to every unit's score."""
GAP = 16
"""A run of article behind more units of furniture than this is another article's teaser or comments.

Swept together by five-fold cross-validation over pages: L2 of 1, 3, 30, 100, 200; STAY 0 to 5; BIAS -1 to 2.5; GAP 2 to 16
and none. L2 = 30 with these gave F1 .916 (html2text) and .921 (inscriptis), recall .972 of articles alone; half of BIAS
costs recall, no GAP costs .01 of precision.
"""


def scores(seen: Sequence[Traits]) -> list[float]:
    """Log-odds that a unit belongs to the article, by its own traits and its neighbours'."""
    weights = [WEIGHTS.get(n, 0.0) for n in NAMES]
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
