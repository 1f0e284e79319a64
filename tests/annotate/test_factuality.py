"""How each clause presents its event, on sentences of our own."""

from __future__ import annotations

import json
import pathlib
from functools import cache
from typing import Any

import pytest

from synoptic.annotate.factuality import find_factualities
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import FACTUALITIES, Factuality
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

CASES = json.loads((pathlib.Path(__file__).parents[1] / "cases" / "annotate" / "factuality.json").read_text("utf-8"))


def _article(text: str) -> Article:
    return Article(report=Report(name="case", text=text), blocks=(Block(Span(0, len(text)), "paragraph"),))


@cache
def _all() -> dict[str, tuple[Factuality, ...]]:
    """Every case, parsed in one batch."""
    articles = [_article(case["text"]) for case in CASES]
    passages = segment(articles, SpacyParser())
    return {a.text: find_factualities(a, p) for a, p in zip(articles, passages, strict=True)}


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


def test_event_stands_in_its_span_and_gives_a_reason() -> None:
    for text, found in _all().items():
        for f in found:
            assert f.span.start <= f.event_start < f.span.end <= len(text)
            assert f.value in FACTUALITIES
            assert f.reason


def test_order_of_the_text() -> None:
    for found in _all().values():
        assert [f.event_start for f in found] == sorted(f.event_start for f in found)
