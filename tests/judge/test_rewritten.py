"""Sentences worded alike in two reports of one text: what stands in the place of what."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import analysis, cases, shown
from tests.judge.test_losses import pair

ALL = cases("judge/rewritten.json")


@pytest.mark.parametrize("case", ALL)
def test_what_was_changed_is_found(case: dict[str, Any]) -> None:
    found = [c for c in analysis(pair(case)).conflicts if "hardened" not in c.reason]
    if case["want"] is None:
        assert not [c for c in found if c.verdict in ("contradiction", "update")], shown(found)
        return
    verdict, *values = case["want"]
    own = [c for c in found if c.kind == case["kind"]]
    assert [c.verdict for c in own] == [verdict], shown(found)
    sides = [s.value for s in own[0].sides]
    assert all(any(value in side for side in sides) for value in values), shown(found)
    assert not [c for c in found if c not in own and c.verdict == "contradiction"], shown(found)


@pytest.mark.parametrize("case", [c for c in ALL if c.values[0]["want"]][::3])
def test_the_order_of_the_input_changes_nothing(case: dict[str, Any]) -> None:
    def plain(turned: bool) -> list[tuple[str, str, list[str]]]:
        found = analysis(pair(case, turned=turned)).conflicts
        return sorted((c.kind, c.verdict, sorted(s.value for s in c.sides)) for c in found)

    assert plain(False) == plain(True)
