"""The day under the headline is that of what the headline tells: of a sentence, a funeral or an anniversary its own."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.compose.render.reading import Reading
from tests.align.reading import synopsis

JAILED = (
    "A Pelworth baker was jailed for 20 years on Friday for killing his brother on 12 March 2023. He stabbed him in a kitchen.",
    "Orm Veidt, a baker from Pelworth, was jailed for 20 years on Friday. He killed his brother Nils Veidt in March 2023.",
)
BURIED = (
    "Hundreds attended the funeral on Friday of three sailors who drowned on 21 April when a ferry sank off Pelworth.",
    "Three sailors who drowned were buried in Pelworth on Friday. The ferry sank on 21 April in a storm.",
)
SANK = (
    "A ferry sank off Pelworth on Friday and three sailors drowned. A wave had broken its rudder.",
    "Three sailors drowned on Friday when a ferry sank off Pelworth. Police said on Saturday that the captain was drunk.",
)


@pytest.mark.parametrize("texts", [JAILED, BURIED, SANK])
def test_the_day_under_the_headline_is_its_own(texts: tuple[str, ...]) -> None:
    given: dict[str, Any] = {"reports": [{"published": "2024-05-04", "text": text} for text in texts]}
    found = Reading(synopsis(given).file)
    assert "Friday" in found.headline
    assert found.day == "2024-05-03"
