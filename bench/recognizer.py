"""Dates, numbers, ranges, units and money in single sentences, on the specifications of Microsoft's Recognizers-Text.

    python -m bench.recognizer DATA [SAMPLE]

Those specifications serve assistants ("book me a room"), so only what a news text has is judged. Dates: inputs of four words
or more; see `recognizer_dates`. Numbers, ranges, units and money: see `recognizer_numbers`. Cases that two files repeat count once.
`accuracy` is the mean of the groups' shares, so that no group outweighs another by its size.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

from bench.recognizer_dates import is_right_time, readings_of
from bench.recognizer_numbers import GROUPS as NUMBER_GROUPS
from bench.recognizer_numbers import expected_numbers, is_right_number
from synoptic.annotate.english.quantities import find_quantities
from synoptic.annotate.english.times import find_times
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import Quantity, Time
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

FILE = "recognizer_specs_dev.jsonl.gz"
GROUPS = {"DateTime/English/DateTimeModel.json": "dates"} | NUMBER_GROUPS
Expected = tuple[int, int, Any]
"""First and last place in the input, and the value."""


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Share of right results in each group, of `sample` cases spread evenly over the groups' (all for None)."""
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        asked = {_key(case): (case, found) for line in lines if (found := expected(case := json.loads(line)))}
    cases = list(asked.values())
    if sample is not None and sample < len(cases):
        cases = [cases[k * len(cases) // sample] for k in range(sample)]
    articles = [_article(case) for case, _ in cases]
    right, total = Counter[str](), Counter[str]()
    for (case, wanted), article, passages in zip(cases, articles, segment(articles, SpacyParser()), strict=True):
        times = find_times(article, passages)
        quantities = find_quantities(article, passages, times)
        group = GROUPS[case["spec"]]
        for want in wanted:
            total[group] += 1
            right[group] += is_right(group, want, times, quantities)
    shares = {group: right[group] / total[group] for group in sorted(total)}
    return {"accuracy": sum(shares.values()) / len(shares), **shares}


def _key(case: dict[str, Any]) -> str:
    """The same for cases that ask the same of the same input."""
    return json.dumps([GROUPS[case["spec"]], case["Input"], case.get("Context"), case["Results"]], sort_keys=True)


def _article(case: dict[str, Any]) -> Article:
    text = case["Input"]
    published = (case.get("Context") or {}).get("ReferenceDateTime")
    report = Report(name="case", text=text, published=published)
    return Article(report, (Block(Span(0, len(text)), "paragraph"),), published=published)


def expected(case: dict[str, Any]) -> list[Expected]:
    """What a case asks for, as far as a news text has it; empty where it is left out."""
    group = GROUPS.get(case["spec"])
    if group is not None and group != "dates":
        return expected_numbers(case)
    if group is None or len(case["Input"].split()) < 4:
        return []
    found = []
    for result in case["Results"]:
        words = result.get("Text") or ""
        start = case["Input"].lower().find(words.lower())
        printed = case["Input"][start : start + len(words)]
        readings = readings_of(result, printed, (case.get("Context") or {}).get("ReferenceDateTime"))
        if readings and start >= 0:
            found.append((start, start + len(words), (readings, words)))
    return found


def is_right(group: str, want: Expected, times: Sequence[Time], quantities: Sequence[Quantity]) -> bool:
    """Whether something found in the same place has the value."""
    if group != "dates":
        return is_right_number(group, want, quantities)
    start, end, value = want
    return is_right_time(value[0], value[1], [t for t in times if t.span.overlaps(Span(start, end))])


if __name__ == "__main__":
    print(json.dumps(measure(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else None), indent=1))
