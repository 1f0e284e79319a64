"""Which reports tell the same event."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.pipeline import Settings, stories
from tests.align.reading import cases, reports


def _sorted(labels: list[str]) -> list[list[int]]:
    return sorted([n for n, label in enumerate(labels) if label == one] for one in set(labels))


@pytest.mark.parametrize("case", cases("group/stories.json"))
def test_stories(case: dict[str, Any]) -> None:
    found = stories(reports(case), Settings())
    assert _sorted([label for _, label, _ in found]) == case["stories"], [reason for _, _, reason in found]


@pytest.mark.parametrize("case", [c for c in cases("group/stories.json") if not c.marks][:3])
def test_order_does_not_matter(case: dict[str, Any]) -> None:
    given = reports(case)
    there, back = stories(given, Settings()), stories(given[::-1], Settings())
    assert {(n, s) for n, s, _ in there} == {(n, s) for n, s, _ in back}


def test_one_report_is_a_story() -> None:
    given = reports({"reports": [{"text": "A bus overturned near Elmsford on Saturday, killing four passengers."}]})
    assert len({s for _, s, _ in stories(given, Settings())}) == 1
