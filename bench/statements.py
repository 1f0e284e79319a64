"""Which sentences of different reports tell of one happening, on ECB+ (Cybulska and Vossen, LREC 2014).

    python -m bench.statements [TOPICS]

prints the curve. A topic holds the reports of two events of one kind. Units are checked sentences with an ACTION mention in
a chain; two of different reports are a gold pair where they share such a chain, whatever their events. All of a report is
read, as a user's would be. `f1`, `precision`, `recall`: at the chance that the program uses (`align.happening.ONE`), each
topic judged by weights fitted on the others; `shipped_f1`: by the weights in the package, which have seen these topics;
`all_f1`: joining every pair; `best_f1`: at the best chance; `one_event_joined`: pairs of two events that were joined.
`claims_precision`, `claims_recall`: pairs that stand in one claim. A claim is far narrower than a happening.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import re
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.coreference import FILE, plain
from synoptic.align.claims import Aligner
from synoptic.align.happening import FEATURES, ONE, chance
from synoptic.pipeline import DEFAULT, align, annotate, parser_of, resolve, segment, thesaurus
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span

Row = Mapping[str, Any]
Floats = NDArray[np.float64]
STRENGTH = 1.0
"""L2 penalty of the regression."""
FOLDS = 11
STEPS = (0.1, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True)
class Pair:
    """Two units of one topic."""

    topic: int
    gold: bool
    one_story: bool
    features: Mapping[str, float]
    claimed: bool
    """Both are evidence of one claim."""


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures over `sample` topics, spread evenly."""
    return figures(pairs_of(data / FILE, sample))


def pairs_of(path: pathlib.Path, sample: int | None, *, whole: bool = True) -> list[Pair]:
    """All pairs of the topics; without `whole` the reports are their checked sentences alone, and none is claimed."""
    topics: dict[int, list[Row]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            topics[row["topic"]].append(row)
    keys = sorted(topics)
    if sample is not None and sample < len(keys):
        keys = [keys[k * len(keys) // sample] for k in range(sample)]
    return [pair for key in keys for pair in _pairs(key, topics[key], whole)]


def _pairs(topic: int, rows: Sequence[Row], whole: bool) -> list[Pair]:
    articles, units = [], []
    for row in rows:
        text = ""
        for s, sentence in enumerate(row["sentences"]):
            checked = s in row["checked_sentences"]
            if not whole and not checked:
                continue
            chains = {m["chain"] for m in row["mentions"] if m["sentence"] == s and "ACTION" in m["kind"]}
            start = len(text)
            text += plain(sentence) + "\n\n"
            if checked and chains:
                units.append((row["id"], row["subtopic"], chains, Span(start, len(text) - 2)))
        if text:
            blocks = tuple(Block(Span(m.start(), m.end()), "paragraph") for m in re.finditer(r"\S[^\n]*", text))
            articles.append(Article(Report(row["id"], text), blocks, language="en"))
    passages = segment.segment(articles, parser_of(DEFAULT))
    mentions = [annotate.annotate(a, p) for a, p in zip(articles, passages, strict=True)]
    resolution = resolve.resolve(articles, passages, mentions)
    contents = [align.contents(p, m, resolution) for p, m in zip(passages, mentions, strict=True)]
    aligner = Aligner(contents, thesaurus(), compared=whole)
    claims = aligner.claims() if whole else ()
    name = {a.id: a.report.name for a in articles}
    inside: dict[tuple[str, int], list[str]] = {}
    for report in contents:
        for c in report:
            for u, unit in enumerate(units):
                if unit[0] == name[c.passage.report] and unit[3].overlaps(c.passage.span):
                    inside.setdefault((c.passage.kind, u), []).append(c.passage.id)
    found = []
    claimed = [
        {c.id for c in claims if {*inside.get(("sentence", u), ()), *inside.get(("clause", u), ())} & set(c.passages)}
        for u in range(len(units))
    ]
    for (i, a), (j, b) in combinations(enumerate(units), 2):
        if a[0] != b[0]:
            tried = [
                aligner.features(p, q) for p in inside.get(("sentence", i), ()) for q in inside.get(("sentence", j), ())
            ]
            best = max(tried, key=chance, default=dict.fromkeys(FEATURES, 0.0))
            found.append(Pair(topic, bool(a[2] & b[2]), a[1] == b[1], best, bool(claimed[i] & claimed[j])))
    return found


def fit(features: Floats, gold: Floats) -> Floats:
    """Weights of a logistic regression with an L2 penalty, the bias last; by Newton's method."""
    rows = np.hstack([features, np.ones((len(features), 1))])
    weights = np.zeros(rows.shape[1])
    penalty = np.diag([STRENGTH] * features.shape[1] + [0.0])
    for _ in range(25):
        odds = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (odds - gold) + penalty @ weights
        curve = (rows * (odds * (1 - odds))[:, None]).T @ rows + penalty
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def matrix(pairs: Sequence[Pair]) -> tuple[Floats, Floats]:
    """The features in the order of FEATURES, and the gold."""
    rows = [[p.features[name] for name in FEATURES] for p in pairs]
    return np.array(rows, dtype=float), np.array([p.gold for p in pairs], dtype=float)


def crossed(pairs: Sequence[Pair], also: Sequence[Pair] = ()) -> Floats:
    """The chance of each pair by weights fitted on the other topics of `pairs` and `also`."""
    features, gold = matrix(pairs)
    topic = np.array([p.topic for p in pairs])
    more, more_gold = matrix(also) if also else (features[:0], gold[:0])
    more_topic = np.array([p.topic for p in also], dtype=int)
    chances = np.zeros(len(pairs))
    topics = sorted(set(topic))
    for held in [topics[k::FOLDS] for k in range(min(FOLDS, len(topics)))]:
        out, also_out = np.isin(topic, held), np.isin(more_topic, held)
        weights = fit(np.vstack([features[~out], more[~also_out]]), np.concatenate([gold[~out], more_gold[~also_out]]))
        chances[out] = 1 / (1 + np.exp(-features[out] @ weights[:-1] - weights[-1]))
    return chances


def at(chances: Floats, gold: Floats, least: float) -> tuple[float, float, float]:
    """Precision, recall and F1 where pairs of at least this chance are joined."""
    joined = chances >= least
    hits = float((joined * gold).sum())
    precision, recall = hits / max(1.0, float(joined.sum())), hits / max(1.0, float(gold.sum()))
    return precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0


def figures(pairs: Sequence[Pair]) -> dict[str, float]:
    """The figures named above."""
    _, gold = matrix(pairs)
    chances = crossed(pairs)
    shipped = np.array([chance(p.features) for p in pairs])
    precision, recall, f1 = at(chances, gold, ONE)
    claimed = at(np.array([float(p.claimed) for p in pairs]), gold, 1.0)
    apart = np.array([not p.one_story for p in pairs])
    return {
        "f1": f1,
        "precision": precision,
        "recall": recall,
        "best_f1": max(at(chances, gold, k / 50)[2] for k in range(1, 50)),
        "shipped_f1": at(shipped, gold, ONE)[2],
        "all_f1": at(chances, gold, 0.0)[2],
        "one_event_joined": float((apart * (chances >= ONE)).sum() / max(1, apart.sum())),
        "claims_precision": claimed[0],
        "claims_recall": claimed[1],
    }


def main() -> None:
    """Print the curve and the figures."""
    from bench.common import DATA

    pairs = pairs_of(DATA / FILE, int(sys.argv[1]) if len(sys.argv) > 1 else None)
    gold, chances = matrix(pairs)[1], crossed(pairs)
    print("chance  precision  recall  f1")
    for step in STEPS:
        print(f"{step:6.2f}  {'  '.join(f'{v:.3f}' for v in at(chances, gold, step))}" + "  <- used" * (step == ONE))
    for name, value in figures(pairs).items():
        print(f"{name:18} {value:.3f}")


if __name__ == "__main__":
    main()
