"""Who is named as the one who tells something, where no credit was made out."""

from __future__ import annotations

import pytest

from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.passage import Passage
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment
from synoptic.trace.givers import givers_in, givers_of_other


def sentence(text: str) -> Passage:
    article = Article(report=Report(name="case", text=text), blocks=(Block(Span(0, len(text)), "paragraph"),))
    return next(p for p in segment([article], SpacyParser())[0] if p.kind == "sentence")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("That was Ida Roe from the Marnock Skating Club.", ["Ida Roe", "Marnock Skating Club"]),
        ("This follows from the press service of the Marnock Central Hospital.", ["Marnock Central Hospital"]),
        ("Petra Lind, who is director of the Hill Trust, broke the news.", ["Petra Lind", "Hill Trust"]),
        ("That was the director.", []),
        ("The boss there, speaking to us a little earlier.", []),
        ("That was an insider at the Marnock Harbour Trust.", []),
    ],
)
def test_a_sentence_that_only_says_who_told_the_one_beside_it(text: str, names: list[str]) -> None:
    assert [at.of(text) for giver in givers_of_other(sentence(text)) for at, _ in giver.names] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("\u201cThe mill is shut for good,\u201d a plumber told the Dunvale Council.", []),
        ("\u201cThe mill is shut for good,\u201d he told the Dunvale Council.", []),
        ("It emerged at a hearing of the Dunvale Council that the mill is shut.", []),
        ("The mill is shut, and we have that from Mayor Tom Dorn.", ["Mayor Tom Dorn"]),
        (
            "A request for comment drew this from Marlow & Lowe: \u201cThe mill was shut in May.\u201d",
            ["Marlow & Lowe"],
        ),
    ],
)
def test_whoever_only_hears_it_does_not_tell_it(text: str, names: list[str]) -> None:
    assert [at.of(text) for giver in givers_in(sentence(text)) for at, _ in giver.names] == names


def test_what_somebody_is_stands_beside_the_name() -> None:
    text = "Here is the sheriff, Piet Ahlgren: \u201cA worker of 34 was buried and died.\u201d"
    (giver,) = givers_in(sentence(text))
    assert giver.names[0][1] == {"sheriff"}
