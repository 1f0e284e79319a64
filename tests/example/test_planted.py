"""What `expected.json` says was planted in the shipped example stands there, so that measurements against it mean something."""

from __future__ import annotations

import html
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from synoptic.examples import FERRY
from synoptic.model.finding import CONFLICT_KINDS, VERDICTS

EXPECTED: dict[str, Any] = json.loads((Path(__file__).parent / "expected.json").read_text(encoding="utf-8"))
TAG = re.compile(r"<[^>]*>")


def text_of(name: str) -> str:
    """The words of a report; a page's without its tags."""
    raw = (FERRY / name).read_text(encoding="utf-8")
    return html.unescape(TAG.sub("\n", raw)) if name.endswith(".html") else raw


TEXTS = {path.name: text_of(path.name) for path in sorted(FERRY.iterdir())}


def quoted(node: Any) -> list[tuple[str, str]]:
    """Every (report, quote) anywhere in the expectation."""
    if isinstance(node, list):
        return [found for child in node for found in quoted(child)]
    if not isinstance(node, dict):
        return []
    own = [(node["report"], node["quote"])] if {"report", "quote"} <= node.keys() else []
    return own + [found for child in node.values() for found in quoted(child)]


def shingles(text: str, size: int = 10) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}


def sentence(report: str, quote: str) -> str:
    """The sentence of the report that holds the quote."""
    text = TEXTS[report]
    at = text.index(quote)
    start = max(text.rfind(mark, 0, at) for mark in ("\n", ". "))
    return text[start + 1 : min(end for mark in ("\n", ". ") if (end := text.find(mark, at)) >= 0)]


def test_every_report_is_described() -> None:
    assert set(TEXTS) == set(EXPECTED["reports"])
    assert len(TEXTS) >= 7
    assert {Path(name).suffix for name in TEXTS} == {".txt", ".html"}


@pytest.mark.parametrize(("report", "quote"), sorted(set(quoted(EXPECTED))))
def test_quote_stands(report: str, quote: str) -> None:
    assert quote in TEXTS[report]


@pytest.mark.parametrize("report", sorted(TEXTS))
def test_masthead_and_boilerplate_stand(report: str) -> None:
    expected = EXPECTED["reports"][report]
    text = (FERRY / report).read_text(encoding="utf-8")
    for phrase in [expected["title"], *expected["boilerplate"], *expected.get("other_story", [])]:
        assert phrase in text
    for phrase in [expected["outlet"], *expected["byline"]]:
        assert phrase.lower() in text.lower()
    assert date.fromisoformat(expected["published"][:10]) in {date(2025, 5, day) for day in (13, 14, 15)}


def test_length_is_that_of_a_news_report() -> None:
    for name, text in TEXTS.items():
        assert 250 <= len(text.split()) <= 600, name


def test_every_kind_and_every_verdict_is_planted() -> None:
    conflicts = EXPECTED["conflicts"]
    assert {conflict["kinds"][0] for conflict in conflicts} == set(CONFLICT_KINDS)
    assert {conflict["verdict"] for conflict in conflicts} == set(VERDICTS)
    assert all(len(conflict["sides"]) >= 2 for conflict in conflicts)


def test_copies_share_text_and_independent_reports_do_not() -> None:
    for reuse in EXPECTED["reuses"]:
        earlier, later = shingles(TEXTS[reuse["earlier"]]), shingles(TEXTS[reuse["later"]])
        assert len(earlier & later) / min(len(earlier), len(later)) > 0.15, reuse
    stock = {pair["quote"]: pair["reports"] for pair in EXPECTED["stock"]}
    for a, b in EXPECTED["independent"]:
        ours, theirs = shingles(TEXTS[a]), shingles(TEXTS[b])
        shared = ours & theirs
        quotes = " ".join(quote for quote, reports in stock.items() if {a, b} <= set(reports)).lower()
        assert len(shared - shingles(quotes)) / min(len(ours), len(theirs)) < 0.03, (a, b)


@pytest.mark.parametrize("claim", EXPECTED["claims"], ids=lambda claim: claim["name"])
def test_three_numbers_are_consistent(claim: dict[str, Any]) -> None:
    reports = {entry["report"] for entry in claim["evidence"]}
    assert len(reports) == claim["reports"] >= claim["newsrooms"] >= claim["origins"] >= 1
    parent = {name: name for name in reports}

    def top(name: str) -> str:
        return name if parent[name] == name else top(parent[name])

    said = {entry["report"]: shingles(sentence(**entry)) for entry in claim["evidence"]}
    pairs = [(r["earlier"], r["later"]) for r in EXPECTED["reuses"]] + EXPECTED["indirect_reuses"]
    for earlier, later in pairs:
        if {earlier, later} <= reports and said[earlier] & said[later]:
            parent[top(later)] = top(earlier)
    assert len({top(name) for name in reports}) == claim["newsrooms"], (
        "newsrooms are what is left once copies are folded"
    )
    assert (claim["origins"] == 1) or claim["cited"] is None
    assert (claim["standing"] == "corroborated") <= (claim["origins"] >= 2)
