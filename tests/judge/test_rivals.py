"""The rivals of the event's time and place, and how long it lasts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import cases, synopsis


@pytest.mark.parametrize("case", cases("judge/rivals.json"))
def test_only_real_rivals(case: dict[str, Any]) -> None:
    event = synopsis(case).event
    if "when" in case:
        assert event.when is not None
        assert event.when.value == case["when"]
        assert [v.value for v in event.when.rivals] == case["when rivals"]
        assert not event.when.rivals or "next best" in event.when.reason
    for level, place in case.get("where", {}).items():
        found = next(v for v in event.where if v.level == level)
        assert found.value == place
        assert [v.value for v in found.rivals] == case["where rivals"][level]
