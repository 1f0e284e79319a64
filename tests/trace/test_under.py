"""A source that may be under another one, or speak for it, counts once with it."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic import pipeline, trace
from tests.align.reading import cases
from tests.trace.test_sources import OUTLETS, Report


@pytest.mark.parametrize("case", cases("trace/under.json"))
def test_a_part_and_its_whole_count_once(case: dict[str, Any]) -> None:
    reports = [
        Report(f"{n}.txt", f"News of the day\n\n{t}\n", outlet=OUTLETS[n], published=f"2031-03-0{n + 1}", language="en")
        for n, t in enumerate(case["tellings"])
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    where = {p.id: p.report for r in found.read for p in r.passages if p.kind == "sentence" and "News" not in p.text}
    last = {report: passage for passage, report in where.items()}
    ids = list(last.values())
    assert trace.count(ids, found.tracing, where)[2] == case["origins"], trace.doubts(ids, found.tracing, where)
