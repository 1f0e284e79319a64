"""Who is a suspect, and who only seems to be: one mechanism a case."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import cases, synopsis


@pytest.mark.parametrize("case", cases("judge/event_suspects.json"))
def test_suspects(case: dict[str, Any]) -> None:
    roles = {v.value: v.role for v in synopsis(case).event.who}
    for name, role in case.get("who", {}).items():
        assert roles.get(name) == role, roles
    assert not any(roles.get(name) == "suspect" for name in case.get("innocent", [])), roles
