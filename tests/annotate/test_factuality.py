"""How each clause presents its event, on sentences of our own."""

from __future__ import annotations

import json
import pathlib
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from synoptic.annotate import annotate
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import FACTUALITIES, Factuality
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

CASES = json.loads((pathlib.Path(__file__).parents[1] / "cases" / "annotate" / "factuality.json").read_text("utf-8"))


def _article(text: str, headline: bool = False) -> Article:
    kind = "headline" if headline else "paragraph"
    return Article(report=Report(name="case", text=text), blocks=(Block(Span(0, len(text)), kind),))


@cache
def _all() -> dict[str, tuple[Factuality, ...]]:
    """Every case, parsed in one batch."""
    articles = [_article(case["text"], case.get("headline", False)) for case in CASES]
    passages = segment(articles, SpacyParser())
    return {a.text: annotate(a, p).factualities for a, p in zip(articles, passages, strict=True)}


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
    found = {f.event: f for f in _all()[case["text"]]}
    assert {event: found[event].value if event in found else None for event in case["events"]} == case["events"]
    for event in case.get("negated", ()):
        assert found[event].negated
    for event, source in case.get("sources", {}).items():
        assert found[event].source.removeprefix("the ").removeprefix("The ") == source
    if not case["events"]:
        assert not found


def test_source_stands_where_its_span_says() -> None:
    for text, found in _all().items():
        for f in found:
            assert (f.source_span is None) == (not f.source)
            if f.source_span is not None:
                assert f.source_span.of(text).startswith(f.source.split()[0])


def test_event_stands_in_its_span_and_gives_a_reason() -> None:
    for text, found in _all().items():
        for f in found:
            assert f.span.start <= f.event_start < f.span.end <= len(text)
            assert f.value in FACTUALITIES
            assert f.reason


def test_order_of_the_text() -> None:
    for found in _all().values():
        assert [f.event_start for f in found] == sorted(f.event_start for f in found)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Anna Berg hands the key to Jan Vos on March 1, 2031.", "happened"),
        ("Anna Berg hands the key to Jan Vos on 1 March 2031.", "happened"),
        ("Anna Berg hands the key to Jan Vos on March 9, 2031.", "planned"),
        ("Anna Berg hands the key to Jan Vos on Tuesday.", "planned"),
    ],
)
def test_the_present_tense_of_a_caption(text: str, value: str) -> None:
    """A day with its year that was past when it was printed is no day to come."""
    article = replace(_article(text), published="2031-03-04")
    (passages,) = segment([article], SpacyParser())
    assert [f.value for f in annotate(article, passages).factualities] == [value]


def test_the_present_tense_of_a_caption_without_a_day_of_printing() -> None:
    article = _article("Anna Berg hands the key to Jan Vos on March 9, 2031.")
    (passages,) = segment([article], SpacyParser())
    assert [f.value for f in annotate(article, passages).factualities] == ["happened"]
