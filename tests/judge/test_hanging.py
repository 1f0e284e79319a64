"""Which sentences are understood only right behind the one that they go on from."""

from __future__ import annotations

import pytest

from synoptic.model.content import Content
from synoptic.model.hanging import compares, hangs_on
from tests.align.reading import synopsis

BEFORE = "The carmaker Lorvane will close its plant in Velmar with the loss of 1,400 jobs."
HANGING = (
    "In return the state will lend it 120 million crowns.",
    "Opponents say that the true figure is 1,900.",
    "Two remain in hospital, a warden said.",
    "That is when the guards shut the gate.",
    "Most economists had forecast twice as much.",
)
ALONE = (
    "Two guards remain in hospital, a warden said.",
    "Lorvane lost twice as much as the year before.",
    "Shares in Lorvane fell by 4 percent.",
    "The number of dead rose to six.",
)


def _told(text: str) -> Content:
    found = synopsis({"reports": [{"text": f"{BEFORE} {text}"}]})
    return next(c for c in found.contents.values() if c.passage.kind == "sentence" and c.passage.text == text)


@pytest.mark.parametrize("text", HANGING)
def test_hangs_on(text: str) -> None:
    assert hangs_on(_told(text))


@pytest.mark.parametrize("text", ALONE)
def test_stands_alone(text: str) -> None:
    assert not hangs_on(_told(text))


def test_what_compares_is_nothing_without_it() -> None:
    assert compares(_told(HANGING[0])) and compares(_told(HANGING[1])) and not compares(_told(HANGING[2]))
