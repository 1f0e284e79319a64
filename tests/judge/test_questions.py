"""What two reports say of one thing, or of one act, in sentences that have little in common: the one conflict, or none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import analysis, cases, shown


@pytest.mark.parametrize(
    "case",
    [case for name in ("questions", "frames", "poles", "updates") for case in cases(f"judge/{name}.json")],
)
def test_questions(case: dict[str, Any]) -> None:
    found = [c for c in analysis(case).conflicts if c.verdict in ("contradiction", "update")]
    if not case["wanted"]:
        assert not found, shown(found)
        return
    kind, verdict, *values = case["wanted"]
    assert [(c.kind, c.verdict) for c in found] == [(kind, verdict)], shown(found)
    said = [s.value.lower() for s in found[0].sides]
    assert all(any(v.lower() in side for side in said) for v in values), shown(found)
