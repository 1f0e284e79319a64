"""Natural copies: pairs of real reports of different outlets that share words, labelled by a reader.

`natural/pairs.jsonl` has a line a pair: the ids of the two articles in the development set, whether one took article text
from the other or both from a common text (`taken`), what they share (`kind`), whether the reader was sure, and from which
drawing the pair is. No text is kept. A text in common counts from one sentence up; what two hands print without having
read one text does not: a statement both quote, the names and charges of a case, where to call.

  taken       reprint; partly (parts of it, also between stations of one group); wire; press (a release of police, court or
              office, reprinted or reworded)
  not taken   quote, formula, chance, boilerplate (of the page, which cleaning left in), no article (both pages hold nothing else)

Drawn were, by containment (share of the word 8-grams of the report with fewer of them, of the raw or of the cleaned text):
all 135 pairs of one incident between .05 and .9 ("incident"), 45 of 436 across incidents ("elsewhere"), 20 of 3,120 where
only the boilerplate is shared ("boilerplate"); and as controls all 44 above .9 ("above") and 106 of 2,098 pairs of one
incident below .05, 60 of them with a word 8-gram in common ("below"). Across incidents at most one to two of each pair of
outlets were taken, as far as they reached. One reader gave all labels, once, before any program's answer was looked at, from the
runs of words in common marked within the shorter report, what stands around them, and the head of the longer one; more was
read where that left a doubt, and where it still did, `sure` is false.

  f1, precision, recall   of `find_reuses`, asked for each pair alone, on cleaned articles
  *_15                    the same where only a share of .15 or more counts as found
  sure_*                  over pairs of which the reader was sure, without pages that hold no article
  pages_told              of the pairs of pages without an article, those not given as reuse
"""

from __future__ import annotations

import gzip
import json
import pathlib
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bench.common import DATA, ROOT
from synoptic.clean import clean
from synoptic.intake import report_from_object
from synoptic.model.report import Article
from synoptic.trace import find_reuses

FILE = "incidents_dev.jsonl.gz"
LABELS = ROOT / "bench" / "natural" / "pairs.jsonl"
SHARE = 0.15


@dataclass(frozen=True)
class Pair:
    """A labelled pair and its cleaned articles."""

    one: Article
    other: Article
    taken: bool
    kind: str
    sure: bool
    drawn: str


def labels() -> list[dict[str, Any]]:
    """The lines of the file."""
    return [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]


def pairs(data: pathlib.Path, sample: int | None = None) -> list[Pair]:
    """The labelled pairs; with `sample`, every n-th so that about so many are left."""
    chosen = labels()
    chosen = chosen[:: max(1, len(chosen) // sample)] if sample else chosen
    wanted = {line[side] for line in chosen for side in ("one", "other")}
    articles: dict[str, Article] = {}
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        for line in lines:
            for entry in json.loads(line)["articles"]:
                if entry["id"] in wanted and entry["id"] not in articles:
                    articles[entry["id"]] = clean(report_from_object(entry, entry["id"]))
    return [
        Pair(articles[p["one"]], articles[p["other"]], p["taken"], p["kind"], p["sure"], p["drawn"]) for p in chosen
    ]


def share(pair: Pair) -> float:
    """The share of the reuse found between the two, or 0."""
    return max((reuse.share for reuse in find_reuses([pair.one, pair.other])), default=0.0)


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """The figures above, 0..1."""
    found = [(pair, share(pair)) for pair in pairs(data, sample)]
    articles = [(pair, value) for pair, value in found if pair.kind != "no article"]
    pages = [value for pair, value in found if pair.kind == "no article"]
    figures = _scores("", ((pair.taken, value > 0) for pair, value in found))
    figures |= _scores("_15", ((pair.taken, value >= SHARE) for pair, value in found))
    sure = [(pair, value) for pair, value in articles if pair.sure]
    figures |= {f"sure_{key}": v for key, v in _scores("", ((p.taken, value > 0) for p, value in sure)).items()}
    figures |= {f"sure_{key}": v for key, v in _scores("_15", ((p.taken, value >= SHARE) for p, value in sure)).items()}
    figures["pages_told"] = sum(value == 0 for value in pages) / max(1, len(pages))
    figures["pairs"] = float(len(found))
    return figures


def _scores(name: str, answers: Iterable[tuple[bool, bool]]) -> dict[str, float]:
    n = Counter(answers)
    precision = n[True, True] / max(1, n[True, True] + n[False, True])
    recall = n[True, True] / max(1, n[True, True] + n[True, False])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {f"f1{name}": f1, f"precision{name}": precision, f"recall{name}": recall}


if __name__ == "__main__":
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else DATA
    for key, figure in measure(root, None).items():
        print(f"{key:20} {figure:.3f}")
    print("\nwrong, by drawing and kind:")
    wrong = Counter((p.drawn, p.kind, p.taken) for p in pairs(root) if p.taken != (share(p) > 0))
    for (drawn, kind, taken), count in sorted(wrong.items()):
        print(f"{count:4} {drawn:12} {kind:12} {'not found' if taken else 'found, and should not be'}")
