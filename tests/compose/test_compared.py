"""Two stretches of text word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.compose.render.compared import compared


@pytest.mark.parametrize(
    ("earlier", "later", "dropped", "added"),
    [
        ("He allegedly left the bridge.", "He left the bridge", ["allegedly "], []),
        ("The bridge, he said, fell.", "“The bridge” fell on Monday.", ["he said, "], ["on Monday."]),
        ("About nine men", "nine men", ["About "], []),
        ("one two", "one two", [], []),
        ("", "new", [], ["new"]),
    ],
)
def test_what_changed(earlier: str, later: str, dropped: list[str], added: list[str]) -> None:
    before, after = compared(earlier, later)
    assert [c.text for c in before if c.kind == "dropped"] == dropped
    assert [c.text for c in after if c.kind == "added"] == added


@given(
    st.text(alphabet='ab., \n"', max_size=40).map(str.lstrip), st.text(alphabet='ab., \n"', max_size=40).map(str.lstrip)
)
def test_nothing_is_lost(earlier: str, later: str) -> None:
    before, after = compared(earlier, later)
    assert "".join(c.text for c in before) == earlier
    assert "".join(c.text for c in after) == later
