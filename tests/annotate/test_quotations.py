"""Who is said to have said what, on sentences of our own."""

from __future__ import annotations

import json
import pathlib
from functools import cache
from typing import Any

import pytest

from synoptic.annotate.english.names import find_names
from synoptic.annotate.english.quotations import find_quotations
from synoptic.annotate.english.quotations.marks import quoted
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import Quotation
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

CASES = json.loads((pathlib.Path(__file__).parents[1] / "cases" / "annotate" / "quotations.json").read_text("utf-8"))


def _article(*paragraphs: str) -> Article:
    text = "\n\n".join(paragraphs)
    blocks = tuple(Block(Span(text.index(p), text.index(p) + len(p)), "paragraph") for p in paragraphs)
    return Article(report=Report(name="case", text=text), blocks=blocks)


def _quotations(articles: list[Article]) -> list[tuple[Quotation, ...]]:
    passages = segment(articles, SpacyParser())
    return [find_quotations(a, p, find_names(a, p)) for a, p in zip(articles, passages, strict=True)]


@cache
def _all() -> dict[str, tuple[Quotation, ...]]:
    articles = [_article(case["text"]) for case in CASES]
    return {a.text: found for a, found in zip(articles, _quotations(articles), strict=True)}


def _params() -> list[Any]:
    return [
        pytest.param(
            case,
            id=case["text"][:50],
            marks=pytest.mark.xfail(reason=case["known_to_fail"], strict=True) if "known_to_fail" in case else (),
        )
        for case in CASES
    ]


@pytest.mark.parametrize("case", _params())
def test_case(case: dict[str, Any]) -> None:
    text = case["text"]
    found = _all()[text]
    shown = [[q.source_text, q.cue_text, " | ".join(c.of(text) for c in q.content), q.direct, q.act] for q in found]
    assert shown == case["found"]
    if "anonymous" in case:
        assert [q.source_text for q in found if q.anonymous] == case["anonymous"]


def test_parts_do_not_overlap() -> None:
    for found in _all().values():
        for q in found:
            assert not any(a.overlaps(b) for a in q.content for b in (*q.source, *q.cue))


def test_a_quotation_runs_on_through_paragraphs() -> None:
    article = _article(
        "“The road is safe,” Nora Velt said. “It was always safe.",
        "“And it will stay so,” she added.",
        "The rain fell.",
    )
    (found,) = _quotations([article])
    assert found[0].source_text == "Nora Velt"
    assert [c.of(article.text) for c in found[0].content] == ["“The road is safe,”", "“It was always safe."]
    assert found[1].source_text == "she"


def test_a_colon_announces_the_next_paragraph() -> None:
    article = _article("Nora Velt said in a letter:", "“The road is safe. We built it.”")
    (found,) = _quotations([article])
    assert [(q.source_text, [c.of(article.text) for c in q.content]) for q in found] == [
        ("Nora Velt", ["“The road is safe. We built it.”"])
    ]


def test_lines_of_a_transcript() -> None:
    article = _article(
        "LUND: We had no choice. It was late.", "HOST: But Orl said you had.", "LUND: Orl was not there."
    )
    (found,) = _quotations([article])
    assert [(q.source_text, [c.of(article.text) for c in q.content]) for q in found] == [
        ("LUND", ["We had no choice. It was late."]),
        ("HOST", ["But Orl said you had."]),
        ("LUND", ["Orl was not there."]),
    ]


def test_a_line_in_capitals_alone_is_no_transcript() -> None:
    (found,) = _quotations([_article("The road is open.", "UPDATE: The road is closed again. Cars must turn.")])
    assert found == ()


def test_inner_content_lies_inside_the_outer() -> None:
    (found,) = _quotations([_article("Police said the witness told them the engine had failed.")])
    outer, inner = found
    assert (outer.source_text, inner.source_text) == ("Police", "the witness")
    assert all(any(o.holds(i) for o in outer.content) for i in (*inner.source, *inner.cue, *inner.content))


def test_each_has_a_reason() -> None:
    assert all(q.reason for found in _all().values() for q in found)


def test_a_term_in_marks_is_no_speech() -> None:
    text = "They call it a “safe zone” here."
    assert [q.speech for q in quoted(text, 0, len(text))] == [False]


def test_an_open_mark_is_told() -> None:
    text = "He said, “The road is safe and open"
    assert [(q.open, q.end) for q in quoted(text, 0, len(text))] == [(True, len(text))]


def test_kinds_of_source() -> None:
    article = _article(
        "Nora Velt said it rained. The report said it rained. Reuters said it rained. Residents said it rained."
    )
    (found,) = _quotations([article])
    assert [q.source_kind for q in found] == ["person", "document", "agency", "group"]
