"""Deeds that are known from whoever does them, and what is no deed of whom it is told of."""

from __future__ import annotations

import pytest

from synoptic.trace.doers import deed_of
from tests.align.reading import synopsis


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The shops will shut by the end of May.", False),
        ("The schools will reopen on Monday.", False),
        ("The museum will close its east wing in May.", True),
    ],
)
def test_places_that_shut_have_not_told_of_it(text: str, told: bool) -> None:
    found = synopsis({"reports": [{"text": text}]})
    [read] = found.read
    [passage] = [p for p in read.passages if p.kind == "sentence"]
    assert (deed_of(passage, read.mentions) is not None) is told
