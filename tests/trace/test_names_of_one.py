"""One source under two names, and two whose names only look like one: an outlet, an office, a body, a document."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic import pipeline, trace
from synoptic.model.report import Report
from tests.align.reading import cases
from tests.trace.test_sources import OUTLETS


@pytest.mark.parametrize("case", cases("trace/names_of_one.json"))
def test_names_of_one_source(case: dict[str, Any]) -> None:
    reports = [
        Report(f"{n}.txt", f"News of the day\n\n{text}\n", outlet=outlet, published=f"2031-03-0{n + 1}", language="en")
        for n, (outlet, text) in enumerate(zip(case.get("outlets", OUTLETS), case["tellings"], strict=False))
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    whole = [p for r in found.read for p in r.passages if p.kind == "sentence" and p.block_kind == "paragraph"]
    told = [p for p in whole if "Sunday" in p.text or "arrested" in p.text]
    reasons = [found.tracing.provenance[p.id].reason for p in told]
    numbers = trace.count([p.id for p in told], found.tracing, {p.id: p.report for p in told})
    assert list(numbers) == case["numbers"], reasons


def test_a_short_name_of_two_outlets_adds_no_origin() -> None:
    """ "The Times" is one of two that are among the reports: which, nobody says."""
    texts = {
        "Quenby Times": "Two pumps gave out on Sunday.",
        "Westmere Times": "The lock was painted on Sunday.",
        "Lantern Weekly": "Two pumps gave out on Sunday, the Times reported.",
    }
    reports = [
        Report(f"{n}.txt", f"News\n\n{text}\n", outlet=outlet, published=f"2031-03-0{n + 1}", language="en")
        for n, (outlet, text) in enumerate(texts.items())
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    assert [o.name for o in found.origins if o.anonymous] == ["the Times"]
