"""A plan that its own report tells as past is none that the same report has overtaken."""

from __future__ import annotations

import pytest

from tests.align.reading import analysis, shown

DONE = "Karl Weld halted his trial on Tuesday morning and pleaded guilty in the fatal shooting at the Velmar mill."
OTHER = "A guard of the Velmar mill was shot in 2029. Karl Weld was charged with murder."


@pytest.mark.parametrize(("plan", "told"), [("decided to", 0), ("will", 1)])
def test_one_report_tells_one_story(plan: str, told: int) -> None:
    text = f"{DONE} Karl Weld {plan} plead guilty in the fatal shooting at the Velmar mill."
    rows = [{"text": text, "published": "2031-03-09"}, {"text": OTHER, "published": "2031-01-05"}]
    found = [c for c in analysis({"reports": rows}).conflicts if c.kind == "status"]
    assert len(found) == told, shown(found)
