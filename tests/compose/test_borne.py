"""A sentence of one report alone gives way to the part of it that rests on more origins."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from synoptic.compose.borne import beginnings, borne_better_in_part

SPOTS = {"whole": ("a", 10, 90), "part": ("a", 10, 60), "end": ("a", 62, 90)}


@pytest.mark.parametrize(
    ("inner", "origins", "reports", "gives_way"),
    [("part", 2, 1, True), ("part", 1, 1, False), ("end", 2, 1, False), ("part", 2, 2, False)],
)
def test_gives_way(inner: str, origins: int, reports: int, gives_way: bool) -> None:
    whole: Any = SimpleNamespace(id="c1", alike=frozenset(("whole",)))
    part = SimpleNamespace(id="c2", alike=frozenset((inner,)))
    found: Any = SimpleNamespace(claim="c1", reports=reports, origins=1)
    better = SimpleNamespace(claim="c2", reports=2, origins=origins)
    material: Any = SimpleNamespace(
        claims=[whole, part], findings=[found, better], wordings=SimpleNamespace(spot=SPOTS.__getitem__)
    )
    assert borne_better_in_part(whole, found, beginnings(material), material) is gives_way
