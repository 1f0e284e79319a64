"""Folded names are shown with their capitals."""

from __future__ import annotations

import pytest

from synoptic.model.naming import shown
from synoptic.model.naming_of_things import compare_things


@pytest.mark.parametrize(
    "name", ["Karl Weld", "Ministry of Health", "O'Neill", "De'Wayne Kelly", "St Jude's", "Jean-Luc Weld"]
)
def test_capitals(name: str) -> None:
    assert shown(name.casefold()) == name


def test_things_are_compared_in_words() -> None:
    assert compare_things("Conner Street", "Connor Street").reason == "Conner and Connor are spellings of one sound"
