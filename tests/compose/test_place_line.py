"""The line that says where it was: a town, and the land that a report sets it in."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from synoptic.compose.render.place_line import place_line
from synoptic.model.account import EventRecord, ValueRecord


def _where(*places: tuple[str, str]) -> EventRecord:
    where = [ValueRecord(name, None, 1, [], [], "", level, None) for name, level in places]
    return EventRecord(None, None, where, [], [])


@pytest.mark.parametrize(
    ("texts", "line"),
    [
        (["Ministers met in Ostrel. What Vestria asked for was more."], "Ostrel"),
        (["A mill burned down in Ostrel, Vestria, on Monday."], "Ostrel, Vestria"),
        (["A mill burned down at Ostrel in northern Vestria."], "Ostrel, Vestria"),
        (["Vestria's port of Ostrel was closed."], "Ostrel, Vestria"),
    ],
)
def test_land_only_where_a_report_prints_it_with_the_town(texts: Sequence[str], line: str) -> None:
    assert place_line(_where(("Ostrel", "city"), ("Vestria", "country")), texts) == line
