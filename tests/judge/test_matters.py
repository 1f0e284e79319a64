"""Causes, outcomes, states and denials that two reports tell otherwise, and such as only look it: one conflict of its verdict, or none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import analysis, cases, shown


@pytest.mark.parametrize("case", cases("judge/matters.json"))
def test_matters(case: dict[str, Any]) -> None:
    """`verdict`: that of the one conflict; empty where both may be so."""
    found = [c for c in analysis(case).conflicts if c.verdict in ("contradiction", "update")]
    assert [c.verdict for c in found] == ([case["verdict"]] if case["verdict"] else []), shown(found)
