"""Dates, numbers, ranges, units and money in single sentences, on the specifications of Microsoft's Recognizers-Text.

    python -m bench.recognizer DATA [SAMPLE]

Those specifications serve assistants ("book me a room"), so only what a news text has is judged: inputs of four words or
more, and results that are definite. Dates: see `bench.recognizer_dates`. Numbers: whole and
decimal numbers of 0 and more. Ranges: with at least one bound. Units, ages, temperatures and money: with a value.
A result is right where a time or quantity found in the same place has the expected value: for a quantity, the same number;
the same bounds, whether strict or not; the same number and unit (the same currency). Nothing is counted for what is found beyond that. `accuracy` is the mean
of the groups' shares, so that no group outweighs another by its size.
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
from synoptic.annotate.quantities import find_quantities
from synoptic.annotate.quantities_units import CURRENCY_WORDS, SMALL_CHANGE, UNIT_CODES
from synoptic.annotate.times import find_times
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import Quantity, Time
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

FILE = "recognizer_specs_dev.jsonl.gz"
GROUPS = {
    "DateTime/English/DateTimeModel.json": "dates",
    "Number/English/NumberModel.json": "numbers",
    "Number/English/NumberRangeModel.json": "ranges",
    "Number/English/PercentModel.json": "units",
    "NumberWithUnit/English/AgeModel.json": "units",
    "NumberWithUnit/English/DimensionModel.json": "units",
    "NumberWithUnit/English/TemperatureModel.json": "units",
    "NumberWithUnit/English/CurrencyModel.json": "money",
}
_OTHER_NAMES = {
    "C": "Cel",
    "F": "[degF]",
    "Degree": "deg",
    "Year": "a",
    "Month": "mo",
    "Week": "wk",
    "Day": "d",
    "Pound": "[lb_av]",
}
Expected = tuple[int, int, Any]
"""First and last place in the input, and the value."""


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """Share of right results in each group, of `sample` cases spread evenly over the groups' (all for None)."""
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        cases = [(case, found) for line in lines if (found := expected(case := json.loads(line)))]
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


def _article(case: dict[str, Any]) -> Article:
    text = case["Input"]
    published = (case.get("Context") or {}).get("ReferenceDateTime")
    report = Report(name="case", text=text, published=published)
    return Article(report, (Block(Span(0, len(text)), "paragraph"),), published=published)


def expected(case: dict[str, Any]) -> list[Expected]:
    """What a case asks for, as far as a news text has it; empty where it is left out."""
    group = GROUPS.get(case["spec"])
    if group is None or len(case["Input"].split()) < 4:
        return []
    found = []
    for result in case["Results"]:
        start = case["Input"].lower().find((result.get("Text") or "").lower())
        if group == "dates":
            printed = case["Input"][start : start + len(result.get("Text") or "")]
            readings = readings_of(result, printed, (case.get("Context") or {}).get("ReferenceDateTime"))
            value = (readings, result["Text"]) if readings else None
        else:
            value = _value(group, result)
        if value is not None and start >= 0:
            found.append((start, start + len(result["Text"]), value))
    return found


def _value(group: str, result: dict[str, Any]) -> Any:
    resolution = result.get("Resolution") or {}
    value = resolution.get("value")
    if group == "ranges":
        low, _, high = (value or "").strip("[]()").partition(",")
        return (_float(low), _float(high)) if low or high else None
    number = _float((value or "").rstrip("%"))
    if number is None or number < 0:
        return None
    if group == "numbers":
        return (number,) if resolution.get("subtype") in ("integer", "decimal") else None
    if group == "money":
        name = str(resolution.get("unit")).lower()
        if name in SMALL_CHANGE:
            return number / 100, SMALL_CHANGE[name]
        return number, resolution.get("isoCurrency") or ("GBP" if name == "pound" else CURRENCY_WORDS.get(name))
    name = str(resolution.get("unit") or "%")
    return number, _OTHER_NAMES.get(name) or UNIT_CODES.get(name.lower(), name)


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def is_right(group: str, want: Expected, times: Sequence[Time], quantities: Sequence[Quantity]) -> bool:
    """Whether something found in the same place has the value."""
    start, end, value = want
    place = Span(start, end)
    if group == "dates":
        return is_right_time(value[0], value[1], [t for t in times if t.span.overlaps(place)])
    amounts = [q for q in quantities if q.span.overlaps(place)]
    if group == "numbers":
        return any(_same(q.low, value[0]) or _same(q.high, value[0]) for q in amounts)
    if group == "ranges":
        return any(_same(q.low, value[0]) and _same(q.high, value[1]) for q in amounts)
    return any((_same(q.low, value[0]) or _same(q.high, value[0])) and q.unit == value[1] for q in amounts)


def _same(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-6 * max(1.0, abs(b))


if __name__ == "__main__":
    print(json.dumps(measure(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else None), indent=1))
