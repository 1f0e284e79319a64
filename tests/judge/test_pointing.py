"""Which statements point back to what stood before them, so that no account can begin with them."""

from __future__ import annotations

import pytest

from synoptic.model.content import Content
from synoptic.model.pointing import of_known, points_back, unexplained
from tests.align.reading import synopsis

BEFORE = "A ferry hit the quay at Rillford on Monday, killing a man."
BACK = (
    "The victim was taken to a hospital in Selm.",
    "The deceased victim, identified only as a sailor, died in Selm.",
    "Two of those incidents were fatal for the crews.",
    "Weld then went to another cabin.",
    "The shooting happened shortly after 1 p.m. on Mill Street.",
    "All four relatives appear to have drowned.",
    "Rillford police are investigating.",
    "One boy shot the other two with the pistol.",
    "During the fight, a sailor was stabbed at the quay.",
    "By then Rillford were a man short: the captain had been sent off.",
    "At that point a sailor jumped from the quay at Rillford.",
)
ALONE = (
    "The man whom police sought for a week was found at the mill.",
    "The Rillford boy was taken to a hospital in Selm.",
    "Rillford police are investigating a shooting at the mill.",
    "Nobody worked that night at the mill.",
    "The bridge fell into the river at Rillford.",
    "In the morning, a sailor was stabbed at the quay.",
)


def _told(text: str) -> Content:
    found = synopsis({"reports": [{"text": f"{BEFORE} {text}"}]})
    return next(c for c in found.contents.values() if c.passage.kind == "sentence" and c.passage.text == text)


@pytest.mark.parametrize("text", BACK)
def test_points_back(text: str) -> None:
    assert points_back(_told(text))


@pytest.mark.parametrize("text", ALONE)
def test_stands_alone(text: str) -> None:
    assert not points_back(_told(text))


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Anna Weld was in the hold when she was hurt.", False),
        ("Police said he was hurt at the quay.", True),
        ("A jury failed to agree on it, but found him not guilty of theft.", True),
        ("Officers say it appears that she fell from the deck.", True),
    ],
)
def test_a_pronoun_without_a_name_before_it(text: str, without: bool) -> None:
    assert unexplained(_told(text)) is without


def test_the_event_told_of_as_known() -> None:
    assert of_known(_told("Five sailors were wounded in the shooting."))
    assert not of_known(_told("Five sailors were wounded in a shooting at the mill."))
