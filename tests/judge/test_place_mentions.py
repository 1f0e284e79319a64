"""Which places a sentence sets something in: one wording a case."""

from __future__ import annotations

import pytest

from synoptic.judge.place_mentions import Gazer, groups
from tests.align.reading import analysis


def _places(text: str) -> set[tuple[str, str]]:
    """Name and level of the places of a report."""
    found = analysis({"reports": [{"text": text, "published": "2031-03-14"}]})
    reports = found.story.reports
    gazer = Gazer(found.resolution, found.story.pulls, groups(reports, found.resolution))
    return {(p.name, p.level) for report in reports for r in report for p in gazer.places(r)}


@pytest.mark.parametrize(
    ("text", "place", "level"),
    [
        ("A deputy shot a boy after responding to a “violent” call late Sunday near Dalford, police said.", "Dalford", "city"),
        ("He was shot while he was showing off a handgun Monday night in Chalmond, officials said.", "Chalmond", "city"),
        ("The sheriff reports an accidental shooting in rural Foxholm Wednesday morning.", "Foxholm", "city"),
        ("Deputies responded to a rural Willeston address for a report of a gunshot.", "Willeston", "city"),
        ("A 17-year-old Chalmond male was arrested after he shot a girl.", "Chalmond", "city"),
        ("A girl was shot in the Park Orme neighborhood on Tuesday.", "Park Orme", "place"),
        ("Shots were fired on Tuesday in the Legend Hills Subdivision.", "Legend Hills Subdivision", "place"),
        ("A girl was shot in Southeast D.C. on Tuesday.", "Washington", "city"),
        ("GIRL SHOT FOR IMMEDIATE RELEASE ORRIN, OH – At about 3 p.m. a girl was shot on Alder Avenue.", "Orrin", "city"),
    ],
)  # fmt: skip
def test_is_a_place(text: str, place: str, level: str) -> None:
    assert (place, level) in _places(text), _places(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The teen remains in the Intensive Care Unit and may need surgery.", "Intensive Care Unit"),
        ("“We are sad,” Ann Dahl said at her home in Orrin.", "Orrin"),
        ("Shots were fired at the Dahl home on Tuesday.", "Dahl"),
    ],
)
def test_is_none(text: str, name: str) -> None:
    assert name not in {place for place, _ in _places(text)}
