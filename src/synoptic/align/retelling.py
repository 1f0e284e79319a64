"""Whether two sentences of different reports tell the same in other words: a chance, from all that they have in common.

Words alone miss most of what two newsrooms write of one fact. What gives it away is the figure or date that both give, the
share of words, and that neither report has another sentence as near. The weights are those of a logistic regression
(training/retelling.py). Asked only of sentences that nothing tells apart (see `Aligner`), and only beside the rest of their
reports: two sentences alone are each other's nearest whatever they say.

Missed on purpose: clauses, which share their sentence's words; a sentence that tells more than the other, where the rest
is most of it; facts told without any figure, date or word in common.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping

from synoptic.align.compare import Comparison
from synoptic.align.retelling_weights import BIAS, WEIGHTS
from synoptic.align.values import Values
from synoptic.model.content import Content

ONE = 0.6
"""Chance from which two sentences that nothing tells apart are taken to tell the same. Of worlds and topics that the
regression had not seen, 0.96 of those joined are of one planted fact and 0.98 of one event; from 0.4 to 0.8 hardly any
comes in or goes out (training/retelling.py prints it)."""
LEAST = 0.2
"""Share of terms, one way, from which two sentences are asked at all."""
MOST_SHARED = 0.6
"""Share of terms, both ways, from which two sentences can tell the same; by reading what was joined in two hundred incidents:
of those that share less many tell of one happening, and only some the same."""
MEASURED = 0.25
"""The same where both give one figure that is no age: it is seldom given for two things."""
FAR = 0.5
"""How much nearer than the next sentence counts at most: of a report of one sentence there is no next."""
FEATURES = ("most", "least", "met", "matched", "figures", "missing", "absent", "entities", "few", "margin")
"""The greater and the lesser share of terms that the other has; event words met; dates and figures that both give, figures
alone, and those that one lacks; what is absent near the event words; entities in common; how few terms the shorter has; and
how much nearer the two are than the next sentence of either report."""

Sums = Mapping[tuple[str, str], tuple[float, float]]
"""(passage, other report) -> nearness of the nearest sentence there, and of the next."""


def nearness(found: Comparison) -> float:
    """How near two sentences are, 0..2."""
    return found.forward + found.backward


def ranked(pairs: Iterable[tuple[Content, Content, Comparison]]) -> Sums:
    """How near each sentence has its nearest two in every other report."""
    best: dict[tuple[str, str], tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
    for x, y, found in pairs:
        near = nearness(found)
        for key in ((x.passage.id, y.passage.report), (y.passage.id, x.passage.report)):
            first, second = best[key]
            best[key] = (near, first) if near > first else (first, max(second, near))
    return dict(best)


def features(x: Content, y: Content, found: Comparison, values: tuple[Values, Values], best: Sums) -> dict[str, float]:
    """FEATURES of two sentences; `values`: x's beside y's, and y's beside x's."""
    near, margins = nearness(found), []
    for key in ((x.passage.id, y.passage.report), (y.passage.id, x.passage.report)):
        first, second = best.get(key, (near, 0.0))
        margins.append(near - (second if near >= first else first))
    entities = {t.key for t in x.terms if t.pos == "ENT"} & {t.key for t in y.terms if t.pos == "ENT"}
    return {
        "most": max(found.forward, found.backward),
        "least": min(found.forward, found.backward),
        "met": float(sum(found.met)),
        "matched": float(min(2, max(v.matched for v in values))),
        "figures": float(min(2, max(v.figures for v in values))),
        "missing": float(max(v.missing for v in values)),
        "absent": sum(found.absent),
        "entities": float(min(3, len(entities))),
        "few": 1 / max(1, min(len(x.terms), len(y.terms))),
        "margin": min(FAR, *margins),
    }


def chance(found: Mapping[str, float]) -> float:
    """Of telling the same, 0..1, given the features that WEIGHTS names."""
    return 1 / (1 + math.exp(-BIAS - sum(w * found[name] for name, w in WEIGHTS.items())))
