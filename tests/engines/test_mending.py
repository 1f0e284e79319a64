"""A noun that has a clause for its object is read as the verb that it is; all else is left as the pipeline has it."""

from __future__ import annotations

import pytest

from synoptic.engines.mending import mended
from synoptic.engines.spacy_parser import SpacyParser

PARSER = SpacyParser()


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed in 2019 after engineers found cracks, town records show.",
        "The mill was fined 40,000 crowns in 2022 after an inspector found dust on the beams, court records show.",
    ],
)
def test_records_show(text: str) -> None:
    tokens = PARSER.parse([(text, 0)])[0].tokens
    show = next(t for t in tokens if t.text == "show")
    records = next(t for t in tokens if t.text == "records")
    assert (show.pos, show.dep) == ("VERB", "ROOT")
    assert (records.dep, records.head) == ("nsubj", show.i)


@pytest.mark.parametrize(
    "text", ["The town records show was closed.", "Nobody saw the boat show.", "The mill burned, and the records went."]
)
def test_leaves_the_rest_alone(text: str) -> None:
    tokens = PARSER.parse([(text, 0)])[0].tokens
    assert mended(tokens) == tokens


@pytest.mark.parametrize(
    ("text", "form", "tag", "lemma"),
    [
        ("She will meet the crews, lay a wreath at the memorial and hold talks.", "lay", "VB", "lay"),
        ("He met the crews, lay down on a bench and slept.", "lay", "VBD", "lie"),
    ],
)
def test_joined_to_an_infinitive(text: str, form: str, tag: str, lemma: str) -> None:
    token = next(t for t in PARSER.parse([(text, 0)])[0].tokens if t.text == form)
    assert (token.tag, token.lemma) == (tag, lemma)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "At the invitation of the queen of Tavria, Berg and his wife will be received with a brass band at the palace.",
            "Berg",
        ),
        ("Near the mill, where it had rained, was a pond.", "pond"),
        ("Bring Anna Berg, the mayor, a chair.", ""),
    ],
)
def test_a_verb_has_the_phrase_before_it_for_its_subject(text: str, subject: str) -> None:
    tokens = PARSER.parse([(text, 0)])[0].tokens
    root = next(t for t in tokens if t.dep == "ROOT")
    found = [t.text for t in tokens if t.head == root.i and t.dep in ("nsubj", "nsubjpass")]
    assert found == ([subject] if subject else [])
