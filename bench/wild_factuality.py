"""Factuality on invented sentences that somebody else marked: `python -m bench.wild_factuality [FILE] [--failing]`.

One JSON object a line: {"text", "headline", "events": [{"word", "nth", "value", "by"}]}. An event is found where a
factuality's event word stands at that token (the nth of its spelling, from 1). `value` is right events over all, a
missing one being wrong; `by` is right sources over those found: both empty, or with a word in common other than a
leading article; `wholly` is the share of texts whose values are all right.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.common import ROOT
from synoptic.annotate import annotate
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import FACTUALITIES, Factuality
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

DEFAULT = ROOT / "bench" / "wild" / "factuality.jsonl"
_ARTICLES = frozenset(("the", "a", "an"))
Case = Mapping[str, Any]


@dataclass
class Score:
    """Counts over all cases so far; `failing` holds what to print for each case that is not wholly right."""

    events: int = 0
    found: int = 0
    right: int = 0
    by: int = 0
    texts: int = 0
    wholly: int = 0
    given: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    agreed: Counter[str] = field(default_factory=Counter)
    failing: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Shares between 0 and 1; precision and recall of each value are over the events of the cases alone."""
        result = {
            "value": self.right / max(1, self.events),
            "by": self.by / max(1, self.found),
            "found": self.found / max(1, self.events),
            "wholly": self.wholly / max(1, self.texts),
        }
        for value in FACTUALITIES:
            result[f"{value}_precision"] = self.agreed[value] / max(1, self.given[value])
            result[f"{value}_recall"] = self.agreed[value] / max(1, self.wanted[value])
        return result


def event_place(text: str, word: str, nth: int = 1) -> int:
    """Where the nth `word` of the text begins, as a whole word if it stands there as one; -1 where it does not."""
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)]
    places = places or [m.start() for m in re.finditer(re.escape(word), text)]
    return places[nth - 1] if len(places) >= nth else -1


def same_source(wanted: str, found: str) -> bool:
    """Whether both are empty, or have a word in common, case and a leading article aside."""
    a, b = _words(wanted), _words(found)
    return bool(a & b) if a and b else not a and not b


def _words(source: str) -> set[str]:
    words = re.findall(r"\w+", source.lower())
    return set(words[1:] if words and words[0] in _ARTICLES else words)


def read(cases: Sequence[Case]) -> list[tuple[Factuality, ...]]:
    """The factualities of each case's text, as the way from report to mentions gives them."""
    articles = [_article(c["text"], bool(c.get("headline"))) for c in cases]
    passages = segment(articles, SpacyParser())
    return [annotate(a, p).factualities for a, p in zip(articles, passages, strict=True)]


def _article(text: str, headline: bool) -> Article:
    kind = "headline" if headline else "paragraph"
    return Article(report=Report(name="case", text=text), blocks=(Block(Span(0, len(text)), kind),))


def score(cases: Sequence[Case], results: Sequence[Sequence[Factuality]]) -> Score:
    """Every case's events against the factualities found in it."""
    total = Score()
    for case, result in zip(cases, results, strict=True):
        at = {f.event_start: f for f in result}
        wrong = []
        values = True
        for event in case["events"]:
            found = at.get(event_place(case["text"], event["word"], event.get("nth", 1)))
            value = found.value if found else "missing"
            right, by = value == event["value"], found is not None and same_source(event.get("by", ""), found.source)
            total.events += 1
            total.found += found is not None
            total.right += right
            total.by += by
            total.given[value] += 1
            total.wanted[event["value"]] += 1
            total.agreed[value] += right
            values &= right
            if not right or found is not None and not by:
                voice = "" if by or found is None else f"; by {event.get('by', '')!r}, found {found.source!r}"
                reason = f" ({found.reason})" if found else ""
                wrong.append(f"  {event['word']}: {event['value']}, found {value}{reason}{voice}")
        total.texts += 1
        total.wholly += values
        if wrong:
            total.failing.append("\n".join([case["text"] + " [headline]" * bool(case.get("headline")), *wrong]))
    return total


def measure(path: pathlib.Path = DEFAULT) -> dict[str, float]:
    """The figures of one file of cases."""
    cases = load(path)
    return score(cases, read(cases)).figures()


def load(path: pathlib.Path) -> list[dict[str, Any]]:
    """The cases of a file, in order."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, and with --failing each case that is not wholly right; 1 where the file is not there."""
    parser = argparse.ArgumentParser(prog="python -m bench.wild_factuality", description=__doc__)
    parser.add_argument("file", nargs="?", type=pathlib.Path, default=DEFAULT)
    parser.add_argument("--failing", action="store_true", help="print each case that is not wholly right")
    options = parser.parse_args(arguments)
    if not options.file.is_file():
        print(f"{options.file}: no such file", file=sys.stderr)
        return 1
    cases = load(options.file)
    total = score(cases, read(cases))
    if options.failing:
        print("\n\n".join(total.failing))
    print(f"{len(cases)} texts, {total.events} events")
    for name, value in total.figures().items():
        print(f"{name:20} {value:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
