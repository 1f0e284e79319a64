"""Names, titles and pronouns, on sentences of our own."""

from __future__ import annotations

import json
import pathlib
from functools import cache
from typing import Any

import pytest

from synoptic.annotate.english.names import find_names
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import Name
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

CASES = json.loads((pathlib.Path(__file__).parents[1] / "cases" / "annotate" / "names.json").read_text("utf-8"))
LABELS = {
    *("person", "organisation", "place", "nationality", "facility", "event", "product", "work", "law", "language"),
    *("group", ""),
}


@cache
def _all() -> dict[str, tuple[Name, ...]]:
    return _names([case["text"] for case in CASES])


def _names(texts: list[str]) -> dict[str, tuple[Name, ...]]:
    articles = [
        Article(report=Report(name="case", text=text), blocks=(Block(Span(0, len(text)), "paragraph"),))
        for text in texts
    ]
    passages = segment(articles, SpacyParser())
    return {a.text: find_names(a, p) for a, p in zip(articles, passages, strict=True)}


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
    found = _all()[case["text"]]
    names = [[n.text, n.label, list(n.titles), list(n.links)] for n in found if n.form == "name"]
    for wanted in case["names"]:
        assert wanted in names
    printed = [n.text for n in found if n.form == "name"]
    assert not set(case.get("absent", ())) & set(printed)
    assert {text: printed.count(text) for text in case.get("count", {})} == case.get("count", {})
    if "titles" in case:
        assert [[n.text, n.head, list(n.links)] for n in found if n.form == "title"] == case["titles"]
    if "pronouns" in case:
        assert [n.text for n in found if n.form == "pronoun"] == case["pronouns"]


def test_mentions_keep_the_text_and_its_order() -> None:
    for text, found in _all().items():
        assert [n.span for n in found] == sorted(n.span for n in found)
        for n in found:
            assert n.span.of(text) == n.text
            assert n.label in LABELS
            assert n.form in ("name", "title", "pronoun")


def test_names_do_not_overlap() -> None:
    for found in _all().values():
        names = [n for n in found if n.form == "name"]
        assert all(a.span.end <= b.span.start for a, b in zip(names, names[1:], strict=False))


def test_one_string_has_one_label_in_an_article() -> None:
    text = "Anna Berg arrived on Monday. Berg spoke. Then Berg left, and Berg's car followed. The Berg visit was short."
    labels = {n.label for n in _names([text])[text] if n.form == "name" and n.text.endswith("Berg")}
    assert labels == {"person"}
