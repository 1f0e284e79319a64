"""Figures that a report prints only to say that they were wrong."""

from __future__ import annotations

import pytest

from synoptic.judge.misprinted import misprinted
from synoptic.model.corrected import puts_right
from tests.align.reading import analysis

TOLD = (
    ("The toll of 12 dead that was given on Tuesday was wrong, the mayor said.", ["12"]),
    ("Edda cut power to 18,000 homes, not 12,000 as first reported, the grid company said.", ["12,000"]),
    ("In our report on Monday we said that 12 were hurt. It should have read 18 people. We regret the error.", ["12"]),
    (
        "An earlier article on this site said that he cost 12 million pounds. The correct figure is 18 million pounds.",
        ["12 million pounds"],
    ),
    ("An earlier article said that 12 people were hurt in the first of the two fires at the mill.", []),
    ("Edda cut power to 18,000 homes in Velmar, the grid company said.", []),
)


@pytest.mark.parametrize(("text", "wrong"), TOLD)
def test_misprinted(text: str, wrong: list[str]) -> None:
    found = analysis({"reports": [{"text": text, "published": "2031-04-03"}]})
    sentences = [r for report in found.story.reports for r in report if r.content.passage.kind == "sentence"]
    told = [q.text for r in sentences for q in r.content.quantities if misprinted(r, q.span)]
    assert told == wrong


def test_a_notice_is_the_newsroom_s_own() -> None:
    assert puts_right("The same report misspelt the name of the director. She is Fenella Voss.")
    assert not puts_right("“We said that it was wrong,” the mayor of Velmar told the council on Monday.")
