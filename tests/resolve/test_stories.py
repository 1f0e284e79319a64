"""Reports with their names marked: which entities come out, and what is refused or left open, and why."""

from __future__ import annotations

import json
import pathlib
from collections import Counter
from typing import Any

import pytest

from tests.resolve.marked import resolved

CASES = json.loads((pathlib.Path(__file__).parents[1] / "cases/resolve/stories.json").read_text(encoding="utf-8"))


def _marks(case: dict[str, Any]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(strict=True, reason=case["known_to_fail"])] if "known_to_fail" in case else []


@pytest.mark.parametrize("case", [pytest.param(c, id=c["name"], marks=_marks(c)) for c in CASES])
def test_story(case: dict[str, Any]) -> None:
    found = resolved(*case["reports"])
    if "entities" in case:
        kept = [
            e for e in found.entities if e.kind in ("person", "organisation", "place") or e.name in case["entities"]
        ]
        assert {e.name: list(e.aliases) for e in kept} == case["entities"]
    for name, kind in case.get("kinds", {}).items():
        assert [e.kind for e in found.entities if e.name == name] == [kind]
    counts = Counter(e.name for e in found.entities)
    assert {name: counts[name] for name in case.get("counts", {})} == case.get("counts", {})
    for name, role in case.get("roles", {}).items():
        assert [role in e.roles for e in found.entities if e.name == name] == [True]
    for key, merges in (("refused", found.refusals), ("open", found.unsure)):
        for a, b, words in case.get(key, []):
            assert any({m.a, m.b} == {a, b} and words in m.reason for m in merges), merges
