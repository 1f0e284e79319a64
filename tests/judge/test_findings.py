"""The three numbers and the standing of a claim: copies, wires, institutes, sources without a name, own work."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import cases, synopsis


@pytest.mark.parametrize("case", cases("judge/findings.json"))
def test_three_numbers_and_standing(case: dict[str, Any]) -> None:
    found = synopsis(case)
    bearing = [
        f
        for c, f in zip(found.claims, found.findings, strict=True)
        if case["claim"].lower() in found.contents[c.statement].passage.text.lower()
    ]
    assert bearing, [found.contents[c.statement].passage.text for c in found.claims]
    best = max(bearing, key=lambda f: (f.reports, f.importance))
    assert [best.reports, best.newsrooms, best.origins] == case["numbers"], best.reason
    assert best.standing == case["standing"], best.reason


@pytest.mark.parametrize("case", [c for c in cases("judge/findings.json") if not c.marks])
def test_numbers_never_grow(case: dict[str, Any]) -> None:
    """Reports >= newsrooms >= origins >= 1, each with a reason; a claim with one origin is never called corroborated."""
    found = synopsis(case)
    for f in found.findings:
        assert f.reports >= f.newsrooms >= f.origins >= 1
        assert f.reason and 0 <= f.importance <= 1.2
        assert f.standing != "corroborated" or f.origins >= 2
