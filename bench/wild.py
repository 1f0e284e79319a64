"""Sentences of our own in the style of news, each with what a careful reader marks in it, against what is found.

    python -m bench.wild [FILE] [--failing]

A file holds one JSON object a line: `text`, and the mentions to find under the name of their kind. Which kind a file is
of is told by its first line; each kind has a module beside this one that scores it. Invented by people who did not read
the program, of all desks and countries of English, a third of them plain, a third knotty, a third nasty but fair.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import sys
from collections.abc import Callable, Sequence
from typing import Any

from bench import wild_quantities
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

SCORERS: dict[str, Scorer] = {"quantities": wild_quantities.score}
"""Key of the mentions in a case, and name of the file in FOLDER -> what scores it."""


def read(path: pathlib.Path) -> list[Case]:
    """The cases of one file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def parsed(cases: Sequence[Case]) -> list[Parsed]:
    """Each case as an article of one block, a headline where the case says so, parsed and cut into passages."""
    articles = []
    for case in cases:
        text = case["text"]
        block = Block(Span(0, len(text)), "headline" if case.get("headline") else "paragraph")
        articles.append(Article(Report(name="case", text=text), (block,)))
    return list(zip(cases, articles, segment(articles, SpacyParser()), strict=True))


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Figures of every kind that has a file in FOLDER, over its first `sample` cases. `data` is not needed."""
    figures = {}
    for kind, score in SCORERS.items():
        if (path := FOLDER / f"{kind}.jsonl").is_file():
            figures.update({f"{kind}_{name}": value for name, value in score(parsed(read(path)[:sample]))[0].items()})
    return figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures of one file, and with --failing the cases that are not wholly right."""
    parser = argparse.ArgumentParser(prog="python -m bench.wild", description=__doc__)
    parser.add_argument("file", nargs="?", type=pathlib.Path, default=FOLDER / "quantities.jsonl")
    parser.add_argument("--failing", action="store_true", help="also print every case that is not wholly right")
    options = parser.parse_args(arguments)
    cases = read(options.file)
    score = next(score for kind, score in SCORERS.items() if kind in cases[0])
    figures, failing = score(parsed(cases))
    if options.failing:
        print("\n".join(failing))
    print(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
