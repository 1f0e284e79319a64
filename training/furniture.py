"""Fit the weights by which clean tells an article's lines from page furniture, and measure them in cross-validation.

    python training/furniture.py DATA/extraction_dev.jsonl.gz

Prints `WEIGHTS` of clean/furniture.py, fitted on all pages, and before it the mean precision, recall and F1 of the whole of clean over
pages that were left out of ten fits in turn, for each maker of text and for the article texts alone. Logistic
regression with a penalty on the squares of the weights, by Newton's method; each page counts alike, an article text alone
half; units weigh by their words up to 60, and those whose shape alone says what they are not at all.
"""

from __future__ import annotations

import gzip
import json
import statistics
import sys
from typing import Any

import numpy as np

from bench.extraction import page_score, shingles
from synoptic.clean import clean, furniture
from synoptic.clean.flat import trimmed
from synoptic.clean.nameplate import plated
from synoptic.clean.splits import pieces
from synoptic.clean.traits import NAMES, traits
from synoptic.clean.units import units
from synoptic.intake import report_from_text

MAKERS = ("html2text", "inscriptis", "body")
PENALTY = 3.0
FOLDS = 10
STEPS = 30
PAGE_WEIGHT = 600.0
MOST_WORDS = 60

Table = tuple[Any, Any, Any]


def text_of(row: dict[str, Any], maker: str) -> str:
    """What a maker prints of a page; `body` is its article alone."""
    return str(row["body"] if maker == "body" else row["messy"][maker])


def table(row: dict[str, Any], maker: str) -> Table:
    """(traits, whether of the article, weight) of every unit."""
    text = text_of(row, maker)
    found = plated(text, pieces(text, trimmed(text, units(text)), None))[0]
    seen = traits(tuple(p.unit for p in found))
    true = set(shingles(row["body"]))
    share = [statistics.fmean([s in true for s in shingles(p.unit.text)] or [0]) for p in found]
    inside = np.ones(len(found)) if maker == "body" else np.array([float(s >= 0.5) for s in share])
    weights = np.array([0.0 if p.kind else float(min(t.words, MOST_WORDS)) for p, t in zip(found, seen, strict=True)])
    weights *= (0.5 if maker == "body" else 1.0) * PAGE_WEIGHT / max(1.0, weights.sum())
    return np.array([t.values for t in seen]), inside, weights


def fit(tables: list[Table]) -> dict[str, float]:
    """The weights, by name."""
    x, y, w = (np.concatenate([t[i] for t in tables]) for i in range(3))
    penalty = np.eye(x.shape[1]) * PENALTY
    penalty[0, 0] = 0.0
    weights = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-(x @ weights)))
        slope = x.T @ (w * (p - y)) + penalty @ weights
        curve = (x * (w * p * (1 - p))[:, None]).T @ x + penalty + 1e-6 * np.eye(x.shape[1])
        weights = weights - np.linalg.solve(curve, slope)
    return dict(zip(NAMES, map(float, weights), strict=True))


def score(rows: list[dict[str, Any]], maker: str) -> list[tuple[float | None, float | None]]:
    """(precision, recall) of what clean makes of each page."""
    return [page_score(r["body"], clean(report_from_text(r["id"], text_of(r, maker))).body()) for r in rows]


def main() -> None:
    """Cross-validate, then fit on everything and print."""
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    tables = [[table(r, maker) for maker in MAKERS] for r in rows]
    found: dict[str, list[tuple[float | None, float | None]]] = {maker: [] for maker in MAKERS}
    for fold in range(FOLDS):
        furniture.WEIGHTS.update(fit([t for i, page in enumerate(tables) if i % FOLDS != fold for t in page]))
        for maker in MAKERS:
            found[maker] += score(rows[fold::FOLDS], maker)
    for maker, pages in found.items():
        precision = statistics.fmean([p for p, _ in pages if p is not None])
        recall = statistics.fmean([r for _, r in pages if r is not None])
        f1 = 2 * precision * recall / (precision + recall)
        print(f"# {maker}: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")
    print(json.dumps({n: round(w, 2) for n, w in fit([t for page in tables for t in page]).items()}, indent=4))


if __name__ == "__main__":
    main()
