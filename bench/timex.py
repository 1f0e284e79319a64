"""Times in text, by the measure of TempEval-3 task A (UzZaman et al., SemEval-2013 Task 1, S13-2001).

Within a document times are paired one to one: first those of equal span, then from left to right those whose spans
overlap. Over all documents together: relaxed precision, recall and F1 of pairs; strict, of pairs whose printed text is
equal; value (pairs with the same TIMEX3 value / pairs) x relaxed F1; type likewise. Values are compared to the letter.
The document's own date is not counted. On te3-platinum the task paper gives HeidelTime-t a value F1 of 77.61.

    python -m bench.timex DATA [SAMPLE]
"""

from __future__ import annotations

import gzip
import json
import pathlib
import sys
from collections import Counter
from typing import Any

from synoptic.annotate.english.times import find_times
from synoptic.clean import clean
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.intake import report_from_text
from synoptic.model.mention import Time
from synoptic.model.span import Span
from synoptic.segment import segment

FILE = "timex_dev.jsonl.gz"


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Relaxed, strict, value and type figures of `sample` documents spread evenly over the file (all for None).

    Documents go the way of `synoptic annotate`: cleaned, segmented, annotated.
    """
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines]
    if sample is not None and sample < len(gold):
        gold = [gold[k * len(gold) // sample] for k in range(sample)]
    articles = [clean(report_from_text(g["id"], g["text"], published=g["published"])) for g in gold]
    passages = segment(articles, SpacyParser())
    return score(gold, [find_times(a, p) for a, p in zip(articles, passages, strict=True)])


def score(gold: list[dict[str, Any]], found: list[tuple[Time, ...]]) -> dict[str, float]:
    """The figures for gold documents and the times found in each."""
    n: Counter[str] = Counter()
    for document, times in zip(gold, found, strict=True):
        n["gold"] += len(document["timex"])
        n["found"] += len(times)
        for g, t in pair(document["timex"], list(times)):
            n["relaxed"] += 1
            n["strict"] += document["text"][g["start"] : g["end"]].strip() == t.text.strip()
            n["value"] += t.value == g["value"]
            n["type"] += t.timex == g["type"]
    precision, recall, f1 = prf(n["relaxed"], n["found"], n["gold"])
    pairs = n["relaxed"] or 1
    return {
        "relaxed_p": precision,
        "relaxed_r": recall,
        "relaxed_f1": f1,
        "strict_f1": prf(n["strict"], n["found"], n["gold"])[2],
        "value_accuracy": n["value"] / pairs,
        "value_f1": n["value"] / pairs * f1,
        "type_f1": n["type"] / pairs * f1,
    }


def pair(gold: list[dict[str, Any]], found: list[Time]) -> list[tuple[dict[str, Any], Time]]:
    """Gold and found times, one to one: equal spans first, then overlapping ones from left to right."""
    free = sorted(found, key=lambda t: t.span)
    pairs, left = [], []
    for g in sorted(gold, key=lambda t: (t["start"], t["end"])):
        same = next((t for t in free if (t.span.start, t.span.end) == (g["start"], g["end"])), None)
        if same:
            pairs.append((g, same))
            free.remove(same)
        else:
            left.append(g)
    for g in left:
        near = next((t for t in free if t.span.overlaps(Span(g["start"], g["end"]))), None)
        if near:
            pairs.append((g, near))
            free.remove(near)
    return pairs


def prf(hits: int, found: int, wanted: int) -> tuple[float, float, float]:
    """Precision, recall and F1 from counts."""
    precision, recall = hits / found if found else 0.0, hits / wanted if wanted else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


if __name__ == "__main__":
    print(json.dumps(measure(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else None), indent=1))
