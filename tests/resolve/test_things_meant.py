"""What "it" means in running text: never what its own deed is done by, and nothing where it only points ahead."""

from __future__ import annotations

import pytest

from tests.align.reading import analysis


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Norway fears for the fair. Guards will thwart any Norwegian attempt to harm it.", []),
        ("Norway bought ships from Finland. Finland sold it three of them.", []),
        ("Norway made it clear that the fair will be held.", []),
        ("Norway found it hard to sell the ships.", []),
        ("Norway bought three ships. It has had a fleet since 1992.", ["Norway"]),
    ],
)
def test_it(text: str, meant: list[str]) -> None:
    resolution = analysis({"reports": [{"text": text}]}).resolution
    found = [e.name for e in resolution.entities for m in e.mentions if m.form == "pronoun" and m.text.lower() == "it"]
    assert found == meant
