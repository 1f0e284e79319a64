"""Which sentences of different reports tell of one happening, on ECB+ (Cybulska and Vossen, LREC 2014).

    python -m bench.statements [TOPICS]

prints the curve. A topic holds the reports of two events of one kind. Units are checked sentences with an ACTION mention in
a chain; two of different reports are a gold pair where they share such a chain, whatever their events. All of a report is
read, as a user's would be. `f1`, `precision`, `recall`: at the chance that the program uses (`align.happening.ONE`), each
topic judged by weights fitted on the others; `shipped_f1`: by the weights in the package, which have seen these topics;
`all_f1`: joining every pair; `best_f1`: at the best chance; `two_events_joined`: pairs of two events that were joined.
`claims_precision`, `claims_recall`, of all topics alone: pairs that stand in one claim, which is far narrower than a happening.
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
from synoptic import align, annotate, resolve, segment
from synoptic.align.aligner import Aligner
from synoptic.align.claims import Choice
from synoptic.align.happening import FEATURES, ONE, chance
from synoptic.engines.spacy_parser import DEFAULT
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.pipeline import parser_of, thesaurus

Row = Mapping[str, Any]
Floats = NDArray[np.float64]
STRENGTH = 1.0
"""L2 penalty of the regression."""
FOLDS = 11
STEPS = (0.1, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True)
class Unit:
    """A checked sentence that tells of an event."""

    report: str
    event: str
    """Which of the topic's two events its report tells."""
    chains: frozenset[str]
    sentences: tuple[str, ...]
    """Ids of the passages that are sentences in its place: one, unless it was split otherwise."""
    passages: frozenset[str]
    """The same with their clauses."""


@dataclass(frozen=True)
class Reading:
    """One topic as align reads it."""

    units: Sequence[Unit]
    aligner: Aligner


@dataclass(frozen=True)
class Pair:
    """Two units of one topic."""

    topic: int
    gold: bool
    one_event: bool
    features: Mapping[str, float]
    claimed: bool
    """Both are evidence of one claim."""


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures over `sample` topics, spread evenly."""
    return figures(pairs_of(data / FILE, sample, compared=sample is None))


def topics_of(path: pathlib.Path, sample: int | None) -> dict[int, list[Row]]:
    """The reports of each topic; of `sample` topics, spread evenly."""
    topics: dict[int, list[Row]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            topics[row["topic"]].append(row)
    keys = sorted(topics)
    if sample is not None and sample < len(keys):
        keys = [keys[k * len(keys) // sample] for k in range(sample)]
    return {key: topics[key] for key in keys}


def reading_of(rows: Sequence[Row], *, whole: bool, compared: bool) -> Reading:
    """A topic as align reads it; without `whole` the reports are their checked sentences alone."""
    articles, places = [], []
    for row in rows:
        text = ""
        for s, sentence in enumerate(row["sentences"]):
            checked = s in row["checked_sentences"]
            if not whole and not checked:
                continue
            told = [m for m in row["mentions"] if m["sentence"] == s and "ACTION" in m["kind"]]
            chains = frozenset(str(m["chain"]) for m in told)
            start = len(text)
            text += plain(sentence) + "\n\n"
            if checked and chains:
                places.append((row["id"], row["subtopic"], chains, Span(start, len(text) - 2)))
        if text:
            blocks = tuple(Block(Span(m.start(), m.end()), "paragraph") for m in re.finditer(r"\S[^\n]*", text))
            articles.append(Article(Report(row["id"], text), blocks, language="en"))
    passages = segment.segment(articles, parser_of(DEFAULT))
    mentions = [annotate.annotate(a, p) for a, p in zip(articles, passages, strict=True)]
    resolution = resolve.resolve(articles, passages, mentions)
    contents = [align.contents(p, m, resolution) for p, m in zip(passages, mentions, strict=True)]
    own = {a.report.name: list(passages[n]) for n, a in enumerate(articles)}
    units = []
    for name, event, chains, span in places:
        inside = [p for p in own[name] if p.span.overlaps(span)]
        sentences = tuple(p.id for p in inside if p.kind == "sentence")
        units.append(Unit(name, event, chains, sentences, frozenset(p.id for p in inside)))
    return Reading(units, Aligner(contents, thesaurus(), compared=compared))


def pairs_of(path: pathlib.Path, sample: int | None, *, whole: bool = True, compared: bool = True) -> list[Pair]:
    """All pairs of the topics; without `compared` none is claimed."""
    found = []
    for topic, rows in topics_of(path, sample).items():
        reading = reading_of(rows, whole=whole, compared=compared)
        cut_from = reading.aligner.short
        claims = (
            [{cut_from.get(p, p) for p in c.passages} for c in Choice(reading.aligner).claims()] if compared else []
        )
        claimed = [{k for k, passages in enumerate(claims) if passages & u.passages} for u in reading.units]
        for (i, a), (j, b) in combinations(enumerate(reading.units), 2):
            if a.report == b.report:
                continue
            tried = [reading.aligner.features(p, q) for p in a.sentences for q in b.sentences]
            best = max(tried, key=chance, default=dict.fromkeys(FEATURES, 0.0))
            gold, one_event = bool(a.chains & b.chains), a.event == b.event
            found.append(Pair(topic, gold, one_event, best, bool(claimed[i] & claimed[j])))
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
    apart = np.array([not p.one_event for p in pairs])
    found = {
        "f1": f1,
        "precision": precision,
        "recall": recall,
        "best_f1": max(at(chances, gold, k / 50)[2] for k in range(1, 50)),
        "shipped_f1": at(shipped, gold, ONE)[2],
        "all_f1": at(chances, gold, 0.0)[2],
        "two_events_joined": float((apart * (chances >= ONE)).sum() / max(1, apart.sum())),
    }
    if any(p.claimed for p in pairs):
        found |= {"claims_precision": claimed[0], "claims_recall": claimed[1]}
    return found


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
