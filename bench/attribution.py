"""Who is said to have said what, on PolNeAR (Newell, Margolin and Ruths, LREC 2018).

    python bench/attribution.py DATA [SAMPLE]

A role's value is the set of words (runs of word characters) that its spans touch, so quotation marks and punctuation
at the edges do not count. `exact`: an item is right where the gold has one with the same words (for a linked pair: the
same source and content in one attribution). `overlap`: words in common over words found and words in the gold, summed
over all documents; linked pairs are first paired one to one, greatest overlap first, only where both source and
content have a word in common. Sources need no overlapping cue.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

WORD = re.compile(r"\w+")
QUOTES = frozenset('"“”«»„‟')
ROLES = ("source", "cue", "content")
FILE = "attribution_dev.jsonl.gz"

Words = frozenset[int]
Attribution = Mapping[str, Words]
Spans = Sequence[tuple[int, int]]


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """F1 figures of all attributions, exact and by overlap, of `sample` documents spread evenly over the file."""
    path = data / FILE if data.is_dir() else data
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    if sample is not None and sample < len(rows):
        rows = [rows[k * len(rows) // sample] for k in range(sample)]
    return score((row, found) for row, found in zip(rows, annotated(rows), strict=True))


def annotated(rows: Sequence[Mapping[str, Any]]) -> list[list[Mapping[str, Spans]]]:
    """The attributions that Synoptic finds in each row's text."""
    from synoptic.annotate import annotate
    from synoptic.clean import clean
    from synoptic.engines.spacy_parser import SpacyParser
    from synoptic.intake import report_from_text
    from synoptic.segment import segment

    articles = [clean(report_from_text(row["id"], row["text"])) for row in rows]
    result: list[list[Mapping[str, Spans]]] = []
    for article, passages in zip(articles, segment(articles, SpacyParser()), strict=True):
        quotations = annotate(article, passages).quotations
        result.append([{role: [(s.start, s.end) for s in getattr(q, role)] for role in ROLES} for q in quotations])
    return result


def score(pairs: Iterable[tuple[Mapping[str, Any], Sequence[Mapping[str, Spans]]]]) -> dict[str, float]:
    """The figures for (gold row, attributions found) pairs."""
    n: Counter[tuple[str, str]] = Counter()
    for row, output in pairs:
        text = row["text"]
        words = [m.span() for m in WORD.finditer(text)]
        gold, found = _read(row["attributions"], words), _read(output, words)
        direct = [any(QUOTES & set(text[s:e]) for s, e in a["content"]) for a in row["attributions"]]
        for role in ROLES:
            _count_role(n, role, {a[role] for a in gold if a[role]}, {a[role] for a in found if a[role]})
        _count_links(n, gold, found, direct)
    figures = {}
    for role in (*ROLES, "linked"):
        figures[f"{role}_exact_f1"] = _f1(n[role, "hit"], n[role, "found"], n[role, "gold"])
        hit, out, wanted = (n[role, f"words {k}"] for k in ("hit", "found", "gold"))
        figures[f"{role}_precision"], figures[f"{role}_recall"] = hit / max(out, 1), hit / max(wanted, 1)
        figures[f"{role}_overlap_f1"] = _f1(hit, out, wanted)
    for part in ("direct", "indirect"):
        figures[f"{part}_linked_recall"] = n[part, "hit"] / max(n[part, "gold"], 1)
    return figures


def _read(items: Sequence[Mapping[str, Any]], words: Spans) -> list[Attribution]:
    return [
        {
            role: frozenset(i for i, (s, e) in enumerate(words) for a, b in item[role] if s < b and a < e)
            for role in ROLES
        }
        for item in items
    ]


def _count_role(n: Counter[tuple[str, str]], role: str, gold: set[Words], found: set[Words]) -> None:
    n[role, "hit"] += len(gold & found)
    n[role, "gold"] += len(gold)
    n[role, "found"] += len(found)
    wanted, out = frozenset[int]().union(*gold), frozenset[int]().union(*found)
    n[role, "words hit"] += len(wanted & out)
    n[role, "words gold"] += len(wanted)
    n[role, "words found"] += len(out)


def _count_links(
    n: Counter[tuple[str, str]], gold: list[Attribution], found: list[Attribution], direct: list[bool]
) -> None:
    parts = ["direct" if d else "indirect" for a, d in zip(gold, direct, strict=True) if a["source"] and a["content"]]
    gold = [a for a in gold if a["source"] and a["content"]]
    found = [a for a in found if a["source"] and a["content"]]
    wanted, out = {(a["source"], a["content"]) for a in gold}, {(a["source"], a["content"]) for a in found}
    n["linked", "hit"] += len(wanted & out)
    n["linked", "gold"] += len(wanted)
    n["linked", "found"] += len(out)
    n["linked", "words gold"] += sum(map(_size, gold))
    n["linked", "words found"] += sum(map(_size, found))
    for a, part in zip(gold, parts, strict=True):
        n[part, "gold"] += _size(a)
    for i, j in _link(gold, found):
        common = sum(len(gold[i][role] & found[j][role]) for role in ("source", "content"))
        n["linked", "words hit"] += common
        n[parts[i], "hit"] += common


def _size(a: Attribution) -> int:
    return len(a["source"]) + len(a["content"])


def _link(gold: list[Attribution], found: list[Attribution]) -> list[tuple[int, int]]:
    """Pairs of attributions, greatest overlap first, each used once."""
    scored = []
    for i, g in enumerate(gold):
        for j, f in enumerate(found):
            source, content = len(g["source"] & f["source"]), len(g["content"] & f["content"])
            if source and content:
                scored.append((-(source + content), i, j))
    pairs: list[tuple[int, int]] = []
    for _, i, j in sorted(scored):
        if all(i != p and j != q for p, q in pairs):
            pairs.append((i, j))
    return pairs


def _f1(hit: int, found: int, wanted: int) -> float:
    return 2 * hit / (found + wanted) if found + wanted else 0.0


if __name__ == "__main__":
    asked = int(sys.argv[2]) if len(sys.argv) > 2 else None
    for name, value in measure(pathlib.Path(sys.argv[1]), asked).items():
        print(f"{name:24} {value:.3f}")
