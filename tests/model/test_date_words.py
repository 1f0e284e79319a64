"""Dates as answers to when something was."""

from __future__ import annotations

import pytest

from synoptic.model.date_words import when_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("1993", "in 1993"),
        ("2031-05", "in May 2031"),
        ("2031-05-30", "on 30 May 2031"),
        ("2031-05-30T13:26+02:00", "at 13:26 on 30 May 2031"),
        ("1993/..", "in 1993 or later"),
        ("../2031-05-30", "on 30 May 2031 or before"),
        ("2031-05-30/2031-05-31", "from 30 to 31 May 2031"),
        ("2031-04-30/2031-05-02", "from 30 April 2031 to 2 May 2031"),
        ("2016/2020", "from 2016 to 2020"),
        ("2031-23", "in autumn 2031"),
        ("199X", "in the 1990s"),
        ("1993~", "in about 1993"),
        ("2031-05-30?", "perhaps on 30 May 2031"),
        (None, "at no date"),
    ],
)
def test_when_words(edtf: str | None, words: str) -> None:
    assert when_words(edtf) == words
