"""Whom a sentence credits, read alone in the Quenby Post."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic import pipeline
from synoptic.model.report import Report
from tests.align.reading import cases


@pytest.mark.parametrize("case", cases("trace/credits.json"))
def test_whom_a_sentence_credits(case: dict[str, Any]) -> None:
    report = Report(
        "a.txt", f"The day's news\n\n{case['text']}\n", outlet="Quenby Post", published="2031-03-01", language="en"
    )
    found = pipeline.read_reports([report], pipeline.Settings())
    passages = [p for r in found.read for p in r.passages if p.kind == "sentence" and p.block_kind == "paragraph"]
    rests = found.tracing.provenance[next(p.id for p in passages if p.text != "The day's news")]
    origin = next(o for o in found.origins if o.id == rests.origin)
    assert origin.anonymous is case.get("nameless", False), rests.reason
    assert (rests.origin == rests.newsroom) is case.get("own", False), rests.reason
    if "called" in case:
        assert origin.name == case["called"]
    assert not case.get("doubt") or rests.doubt


def test_the_word_before_a_picture_is_no_source() -> None:
    told = "Photo 3: Metro Air Image 1 of 4 Close A child, believed to be five, was hurt about six on Tuesday at a home in Norwell."
    report = Report("a.txt", f"The day's news\n\n{told}\n", outlet="Quenby Post", published="2031-03-01", language="en")
    found = pipeline.read_reports([report], pipeline.Settings())
    assert [o.name for o in found.origins] == ["Quenby Post"]
