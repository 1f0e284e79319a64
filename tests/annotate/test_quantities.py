"""Quantities: their interval, unit and what they count, on sentences of our own."""

from __future__ import annotations

import json
import pathlib
from functools import cache
from typing import Any

import pytest

from synoptic.annotate.english.quantities import choosing, find_quantities
from synoptic.annotate.english.times import find_times
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import Quantity
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.model.units import dimension
from synoptic.segment import segment

CASES = json.loads((pathlib.Path(__file__).parents[1] / "cases" / "annotate" / "quantities.json").read_text("utf-8"))


@cache
def _all() -> dict[str, tuple[Quantity, ...]]:
    """Every case, parsed in one batch."""
    texts = [case["text"] for case in CASES]
    articles = [Article(Report(name="case", text=t), (Block(Span(0, len(t)), "paragraph"),)) for t in texts]
    found = {}
    for article, passages in zip(articles, segment(articles, SpacyParser()), strict=True):
        found[article.text] = find_quantities(article, passages, find_times(article, passages))
    return found


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
    assert [q.text for q in found] == [q["text"] for q in case["quantities"]]
    for quantity, wanted in zip(found, case["quantities"], strict=True):
        assert {field: getattr(quantity, field) for field in wanted} == wanted


def test_spans_intervals_and_units() -> None:
    for text, quantities in _all().items():
        for q in quantities:
            assert q.span.of(text) == q.text
            assert q.low is not None or q.high is not None
            assert q.low is None or q.high is None or q.low <= q.high
            assert dimension(q.unit) is not None


def test_a_number_is_not_held_against_all_of_a_text_without_full_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[int] = []

    def noted(place: choosing.Place, ruled: int | None) -> list[choosing.Candidate]:
        held.append(len(found := candidates(place, ruled)))
        return found

    candidates = choosing.candidates
    monkeypatch.setattr(choosing, "candidates", noted)
    text = "Boats, nets, crates, ropes, " * 100 + "and 14 were on board"
    article = Article(Report(name="case", text=text), (Block(Span(0, len(text)), "paragraph"),))
    (passages,) = segment([article], SpacyParser())
    assert find_quantities(article, passages, ())
    assert held and max(held) < choosing.FAR
