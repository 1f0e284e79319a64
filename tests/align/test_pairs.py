"""Two passages, read as two reports: whether they state the same thing, alone and between other sentences."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.pipeline import Analysis
from synoptic.relation import relate
from tests.align.reading import DAY, analysis, cases, cases_in_context, shown


def _joined(found: Analysis) -> list[str]:
    """Statements of the claims that rest on both reports."""
    contents = found.contents
    return [
        contents[c.statement].passage.text
        for c in found.alignment.claims
        if len({contents[p].passage.report for p in c.passages}) == 2
    ]


@pytest.mark.parametrize("case", cases("align/pairs.json"))
def test_relation(case: dict[str, Any]) -> None:
    days = case.get("published", [DAY, DAY])
    found = relate(*({"text": case[key], "published": day} for key, day in zip("ab", days, strict=True)))
    if case["want"] == "overtaken":
        assert (found.relation, found.kind) == ("conflict", "status"), found
    else:
        assert found.relation in ([case["want"]] if isinstance(case["want"], str) else case["want"]), found
    assert 0 <= found.score <= 1 and found.reason


@pytest.mark.parametrize("case", cases_in_context("align/pairs.json"))
def test_one_claim_or_two(case: dict[str, Any]) -> None:
    """Between sentences about other things: one claim for what both state, none for what only looks alike."""
    found = analysis(case, context=True)
    joined = _joined(found)
    if case["want"] == "overtaken":
        assert not joined, "a plan does not bear out what happened"
        assert [c.verdict for c in found.conflicts if c.kind == "status"] == ["update"], shown(found.conflicts)
    elif "same" in case["want"] or case["want"] == "part":
        assert joined
        assert not [c for c in found.conflicts if c.verdict in ("contradiction", "update")], shown(found.conflicts)
    elif "part" not in case["want"]:
        assert not joined


@pytest.mark.parametrize("case", [c for c in cases("align/pairs.json") if not c.marks][::6])
def test_order_of_the_reports_does_not_matter(case: dict[str, Any]) -> None:
    days = case.get("published", [DAY, DAY])
    one, other = ({"text": case[key], "published": day} for key, day in zip("ab", days, strict=True))
    there, back = relate(one, other), relate(other, one)
    assert (there.relation, there.kind, there.score) == (back.relation, back.kind, back.score)
