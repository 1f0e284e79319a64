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


def test_a_sentence_is_disputed_where_a_value_in_one_of_its_clauses_is() -> None:
    long = "Tavria and Karastan share a 670-kilometre border, and their navies train together every spring off Port Marrow."
    found = synopsis({"reports": [{"text": long}, {"text": "Tavria and Karastan share a 475-mile border."}]})
    standing = zip(found.claims, found.findings, strict=True)
    disputed = {found.contents[c.statement].passage.text for c, f in standing if f.standing == "disputed"}
    assert any("navies" in statement for statement in disputed), disputed
