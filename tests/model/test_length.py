"""Lengths of time that are printed in other words."""

from __future__ import annotations

import pytest

from synoptic.model.length import same_length


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [("P7D", "P1W", True), ("PT24H", "P1D", True), ("P12M", "P1Y", True), ("P1M", "P30D", False), (None, "P1D", False)],
)
def test_one_length_in_other_words(a: str | None, b: str, same: bool) -> None:
    assert same_length(a, b) is same
