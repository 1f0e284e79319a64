"""Sentences of our own in the style of news, each with what a careful reader marks in it, against what is found.

    python -m bench.wild quantities|quantities_later|factuality [FILE] [--failing]

A file holds one JSON object a line: `text`, and what is to be found in it; each kind has a module beside this one that
scores it. Invented by people who did not read the program, of all desks and countries of English, a third of them plain,
a third knotty, a third nasty but fair. A third of each kind is set aside in a packed file, to be scored and not read while
rules are made; its figures have `aside` in their names.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pathlib
import sys
from collections.abc import Callable, Sequence
from typing import Any

from bench import wild_factuality, wild_quantities
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.passage import Passage
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

FOLDER = pathlib.Path(__file__).resolve().parent / "wild"
Case = dict[str, Any]
Parsed = tuple[Case, Article, tuple[Passage, ...]]
Scorer = Callable[[Sequence[Parsed]], tuple[dict[str, float], list[str]]]
"""Parsed cases -> figures, and a description of each case that is not wholly right."""

SCORERS: dict[str, Scorer] = {
    "quantities": wild_quantities.score,
    "quantities_later": wild_quantities.score,
    "factuality": wild_factuality.score,
}
"""Kind, and name of its files in FOLDER -> what scores it. Of those later, two writers of whom the rules knew nothing are marked
by one reader each; a good third is set aside."""


def read(path: pathlib.Path) -> list[Case]:
    """The cases of one file, gzipped where its name ends in .gz."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def parsed(cases: Sequence[Case]) -> list[Parsed]:
    """Each case as an article of one block, a headline where the case says so, parsed and cut into passages."""
    articles = []
    for case in cases:
        text = case["text"]
        block = Block(Span(0, len(text)), "headline" if case.get("headline") else "paragraph")
        articles.append(Article(Report(name="case", text=text), (block,)))
    return list(zip(cases, articles, segment(articles, SpacyParser()), strict=True))


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Figures of every kind, those of the cases set aside apart, over the first `sample` of each. `data` is not needed."""
    figures = {}
    for kind, score in SCORERS.items():
        for path, name in ((FOLDER / f"{kind}.jsonl", kind), (FOLDER / f"{kind}_aside.jsonl.gz", f"{kind}_aside")):
            given = score(parsed(read(path)[:sample]))[0]
            figures.update({f"{name}_{figure}": value for figure, value in given.items()})
    return figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures of one file, and with --failing the cases that are not wholly right."""
    parser = argparse.ArgumentParser(prog="python -m bench.wild", description=__doc__)
    parser.add_argument("kind", choices=SCORERS)
    parser.add_argument("file", nargs="?", type=pathlib.Path, help="another file than the one in bench/wild")
    parser.add_argument("--failing", action="store_true", help="also print every case that is not wholly right")
    options = parser.parse_args(arguments)
    figures, failing = SCORERS[options.kind](parsed(read(options.file or FOLDER / f"{options.kind}.jsonl")))
    if options.failing:
        print("\n".join(failing))
    print(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
