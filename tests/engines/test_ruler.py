"""The remembering ruler sets what spaCy's own ruler sets, and leaves a pipeline alone whose rules it does not understand."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler

from synoptic.engines.ruler import NAME, RULER, quicken
from synoptic.engines.spacy_parser import SpacyParser

TEXTS = (
    "There were two boats, and I'm not sure that they've left.",
    "You're gonna wanna see this; it ain't nothin' new, y'all.",
    "He said he didn't, but the mayor of Rillford has had doubts since then.",
    "  Two  blanks,\ta tab \n and a line.  ",
    "Nothing. She can't have said so: \"We won't.\"",
    "",
)


@pytest.fixture(scope="module")
def plain() -> Language:
    """The pipeline with the ruler put back."""
    pipeline = SpacyParser().pipeline
    pipeline.enable_pipe(RULER)
    pipeline.disable_pipe(NAME)
    return pipeline


def test_sets_what_the_ruler_sets(plain: Language) -> None:
    quick = SpacyParser().pipeline
    assert NAME in quick.pipe_names
    assert RULER not in quick.pipe_names
    for _ in range(2):  # what is remembered is what was found first
        for text in TEXTS:
            assert quick(text).to_bytes() == plain(text).to_bytes(), text


def test_pieces_read_alone_or_with_others_are_the_same() -> None:
    parser = SpacyParser()
    together = parser.parse([(text, 7) for text in TEXTS * 60])
    assert together == [parser.parse([(text, 7)])[0] for text in TEXTS] * 60


@pytest.mark.parametrize("test", [{"LOWER": {"FUZZY": "said"}}, {"ORTH": "Said"}, {"LOWER": "said", "OP": "+"}])
def test_other_rules_are_left_to_the_ruler(test: dict[int | str, Any]) -> None:
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe(RULER)
    assert isinstance(ruler, AttributeRuler)
    ruler.add([[test]], {"POS": "VERB"})
    quicken(pipeline)
    assert pipeline.pipe_names == [RULER]


def test_a_pipeline_without_a_ruler_is_left_alone() -> None:
    pipeline = spacy.blank("en")
    quicken(pipeline)
    assert pipeline.pipe_names == []
