"""When, where, how many and who: what decides between the answers that reports give, one mechanism a case."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import cases, synopsis

ROLES = ("victim", "suspect")


@pytest.mark.parametrize("case", cases("judge/event_answers.json"))
def test_answer(case: dict[str, Any]) -> None:
    event = synopsis(case).event
    if "when" in case:
        assert event.when is not None and event.when.value == case["when"]
    cities = [v.value for v in event.where if v.level == "city"]
    assert set(case.get("city", [])) <= set(cities), cities
    assert not set(case.get("not_city", [])) & set(cities), cities
    assert not set(case.get("no_place", [])) & {v.value for v in event.where}, event.where
    figures = {f.of: (f.low, f.high) for f in event.figures}
    for state in ("killed", "injured", "missing", "displaced", "rescued", "arrested"):
        if state in case:
            number = case[state]
            assert figures.get(state) == (None if number is None else (number, number)), figures
    roles = {v.value: v.role for v in event.who}
    for name, role in case.get("who", {}).items():
        assert roles.get(name) == role, roles
    assert not any(roles.get(name) in ROLES for name in case.get("who_not", [])), roles
    assert not set(case.get("not_named", [])) & set(roles), roles
