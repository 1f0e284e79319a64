"""Article text from pages, by the measure of the scrapinghub article-extraction-benchmark.

Shingles are runs of four word tokens, as a multiset. F1 is the harmonic mean of the mean precision over pages where
something was found and the mean recall over pages that have a true text. `html` gives the page itself to intake; the three
`messy` parts give clean what html2text, inscriptis and BeautifulSoup (all on one line) make of the whole page.
"""

from __future__ import annotations

import gzip
import json
import pathlib
import re
import statistics
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

TOKEN = re.compile(r"\w+")
SIZE = 4
FILE = "extraction_dev.jsonl.gz"


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The multiset of runs of four tokens; a shorter text is one shorter run."""
    tokens = TOKEN.findall(text)
    if not tokens:
        return Counter()
    return Counter(tuple(tokens[i : i + SIZE]) for i in range(max(1, len(tokens) - SIZE + 1)))


def page_score(true: str, found: str) -> tuple[float | None, float | None]:
    """(precision, recall) of one page; None where nothing was found or nothing is true."""
    t, p = shingles(true), shingles(found)
    hits = (t & p).total()
    return (hits / p.total() if p else None), (hits / t.total() if t else None)


def f1(pages: Iterable[tuple[float | None, float | None]]) -> float:
    """Harmonic mean of mean precision and mean recall."""
    scores = list(pages)
    precision = statistics.fmean([p for p, _ in scores if p is not None] or [0.0])
    recall = statistics.fmean([r for _, r in scores if r is not None] or [0.0])
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def measure(data: pathlib.Path, sample: int | None) -> dict[str, float]:
    """F1 on the pages of `data`/extraction_dev.jsonl.gz, every n-th where `sample` pages are wanted; `f1` is the mean."""
    from synoptic.clean import clean
    from synoptic.intake import report_from_html, report_from_text
    from synoptic.model.errors import InputError

    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    rows = rows[:: max(1, len(rows) // sample)][:sample] if sample else rows

    def body(build: Callable[..., Any], name: str, text: str) -> str:
        try:
            return str(clean(build(name, text)).body())
        except InputError:
            return ""

    result = {"extraction_html_f1": f1(page_score(r["body"], body(report_from_html, r["id"], r["html"])) for r in rows)}
    for maker in ("html2text", "inscriptis", "beautifulsoup"):
        found = (page_score(r["body"], body(report_from_text, r["id"], r["messy"][maker])) for r in rows)
        result[f"extraction_messy_{maker}_f1"] = f1(found)
    result["f1"] = statistics.fmean(result.values())
    return result
