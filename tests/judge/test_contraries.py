"""Short reports that say contrary things in like words, and such as only look it: the one conflict, or none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import analysis, cases, shown


@pytest.mark.parametrize("case", cases("judge/contraries.json"))
def test_contraries(case: dict[str, Any]) -> None:
    """`wanted`: kind, verdict and the printed values; empty where both may be so."""
    found = [c for c in analysis(case).conflicts if c.verdict in ("contradiction", "update")]
    told = [[c.kind, c.verdict, *sorted(s.value for s in c.sides)] for c in found]
    assert told == ([case["wanted"]] if case["wanted"] else []), shown(found)
