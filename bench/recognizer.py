"""Dates, numbers, ranges, units and money in single sentences, on the specifications of Microsoft's Recognizers-Text.

    python -m bench.recognizer DATA [SAMPLE]

Those specifications serve assistants ("book me a room"), so only what a news text has is judged: for dates see
`recognizer_kinds` and `recognizer_dates`, for numbers, ranges, units and money `recognizer_numbers`. `dates` are the cases of the
whole recognizer; `date_parts` those of its parts (days, stretches, hours, lengths, feasts) and of its calendar settings that
`dates` has not got, since there a part's job ends where the next one's begins. Cases that two files repeat count once.
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

from bench.recognizer_dates import is_right_time
from bench.recognizer_kinds import expected_times, in_print
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
_PARTS = (
    "Date", "DatePeriod", "DateTime", "DateTimePeriod", "Duration", "Holiday", "Merged", "Set", "Time", "TimePeriod",
)  # fmt: skip
_SETTINGS = ("ComplexCalendar", "ExperimentalMode", "ExtendedTypes")
GROUPS = (
    {"DateTime/English/DateTimeModel.json": "dates"}
    | {f"DateTime/English/DateTimeModel{setting}.json": "date_parts" for setting in _SETTINGS}
    | {f"DateTime/English/{part}Parser.json": "date_parts" for part in _PARTS}
    | NUMBER_GROUPS
)
"""The settings that divide a day from its hour, or move hours into the working day, are left out: they resolve by other rules."""
DATE_GROUPS = ("dates", "date_parts")
Expected = tuple[int, int, Any]
"""First and last place in the input, and the value."""


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Share of right results in each group, of `sample` cases spread evenly over the groups' (all for None)."""
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        cases = asked([json.loads(line) for line in lines])
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


def asked(cases: Sequence[dict[str, Any]]) -> list[tuple[dict[str, Any], list[Expected]]]:
    """The cases that are judged, each once, with what they expect."""
    found, whole = {}, {_question(case) for case in cases if GROUPS.get(case["spec"]) == "dates"}
    for case in cases:
        if GROUPS.get(case["spec"]) == "date_parts" and _question(case) in whole:
            continue
        if wanted := expected(case):
            found[_key(case)] = case, wanted
    return list(found.values())


def _question(case: dict[str, Any]) -> tuple[str, str | None]:
    return case["Input"].lower(), (case.get("Context") or {}).get("ReferenceDateTime")


def _key(case: dict[str, Any]) -> str:
    """The same for cases that ask the same of the same input."""
    group = GROUPS[case["spec"]]
    what = [result.get("Text") for result in case["Results"]] if group == "date_parts" else case["Results"]
    return json.dumps([group, case["Input"], case.get("Context"), what], sort_keys=True)


def _article(case: dict[str, Any]) -> Article:
    text = in_print(case) if GROUPS[case["spec"]] in DATE_GROUPS else case["Input"]
    published = (case.get("Context") or {}).get("ReferenceDateTime")
    report = Report(name="case", text=text, published=published)
    return Article(report, (Block(Span(0, len(text)), "paragraph"),), published=published)


def expected(case: dict[str, Any]) -> list[Expected]:
    """What a case asks for, as far as a news text has it; empty where it is left out. That a part finds nothing says nothing."""
    group = GROUPS.get(case["spec"])
    if group is None or (group == "date_parts" and not case["Results"]):
        return []
    return expected_times(case) if group in DATE_GROUPS else expected_numbers(case)


def is_right(group: str, want: Expected, times: Sequence[Time], quantities: Sequence[Quantity]) -> bool:
    """Whether something found in the same place has the value."""
    if group not in DATE_GROUPS:
        return is_right_number(group, want, quantities)
    start, end, (readings, words) = want
    near = [time for time in times if time.span.overlaps(Span(start, end))]
    return is_right_time(readings, words, near) if readings else not near


if __name__ == "__main__":
    print(json.dumps(measure(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else None), indent=1))
