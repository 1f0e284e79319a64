"""What befell people, sentence by sentence: who was killed, hurt, or hit, and how many."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.judge.fates import fates
from synoptic.judge.persons import persons
from tests.align.reading import analysis, cases


@pytest.mark.parametrize("case", cases("judge/event_fates.json"))
def test_fates(case: dict[str, Any]) -> None:
    found = analysis({"reports": [{"text": case["text"]}]})
    names = {e.id: e.name for e in found.resolution.entities}
    known = persons(found.story.reports, found.resolution)
    ignored = case.get("ignore", [])
    told = [
        (f.state, names.get(f.entity) or f.noun, f.number)
        for report in found.story.reports
        for reading in report
        if reading.content.passage.kind == "sentence"
        for f in fates(reading, known)
        if f.state not in ignored
    ]
    assert sorted(told) == sorted(tuple(f) for f in case["fates"] if f[0] not in ignored)
