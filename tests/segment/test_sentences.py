"""Sentences and clauses, on texts of our own."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Sequence
from functools import cache
from typing import Any

import pytest

from synoptic.annotate import annotate
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.parse import Parse
from synoptic.model.passage import Passage
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment, unread

CASES = pathlib.Path(__file__).parents[1] / "cases" / "segment"


def _cases(name: str) -> list[dict[str, Any]]:
    return json.loads((CASES / f"{name}.json").read_text("utf-8"))  # type: ignore[no-any-return]


def _article(text: str, kind: str = "paragraph") -> Article:
    return Article(report=Report(name="case", text=text), blocks=(Block(Span(0, len(text)), kind),))


@cache
def _all(name: str) -> dict[str, tuple[Passage, ...]]:
    articles = [_article(case["text"]) for case in _cases(name)]
    return {a.text: passages for a, passages in zip(articles, segment(articles, SpacyParser()), strict=True)}


def _params(name: str) -> list[Any]:
    return [
        pytest.param(
            case,
            id=case["text"][:50],
            marks=pytest.mark.xfail(reason=case["known_to_fail"], strict=True) if "known_to_fail" in case else (),
        )
        for case in _cases(name)
    ]


@pytest.mark.parametrize("case", _params("sentences"))
def test_sentences(case: dict[str, Any]) -> None:
    found = [p.text for p in _all("sentences")[case["text"]] if p.kind == "sentence"]
    assert found == case["sentences"]


@pytest.mark.parametrize("case", _params("clauses"))
def test_clauses(case: dict[str, Any]) -> None:
    found = [p.text for p in _all("clauses")[case["text"]] if p.kind == "clause"]
    if case.get("loose"):
        assert len(found) == len(case["clauses"])
        assert found[0] == case["clauses"][0]
    else:
        assert found == case["clauses"]


@pytest.mark.parametrize("name", ["sentences", "clauses"])
def test_passages_keep_the_text(name: str) -> None:
    for text, passages in _all(name).items():
        assert passages
        sentence = passages[0]
        for p in passages:
            sentence = p if p.kind == "sentence" else sentence
            assert p.span.of(text) == p.text
            assert sentence.span.holds(p.span)
            assert p.order == sentence.order
            assert p.root in p.tokens
            assert list(p.tokens) == sorted(p.tokens)
            assert set(p.tokens) <= set(sentence.tokens)
            assert p.parse.tokens[p.tokens[0]].start == p.span.start
            assert p.parse.tokens[p.tokens[-1]].end == p.span.end


@pytest.mark.parametrize("name", ["sentences", "clauses"])
def test_each_sentence_is_one_tree(name: str) -> None:
    for text, passages in _all(name).items():
        parse = passages[0].parse
        assert all(t.text == text[t.start : t.end] for t in parse.tokens)
        assert [t.i for t in parse.tokens] == list(range(len(parse.tokens)))
        assert [i for low, high in parse.sentences for i in range(low, high)] == list(range(len(parse.tokens)))
        for low, high in parse.sentences:
            assert sum(t.head == t.i for t in parse.tokens[low:high]) == 1
            assert all(low <= t.head < high for t in parse.tokens[low:high])


def test_a_headline_is_one_sentence() -> None:
    text = "Velt to visit Orland. A first in ten years"
    (passages,) = segment([_article(text, "headline")], SpacyParser())
    assert [p.text for p in passages if p.kind == "sentence"] == [text]


def test_title_case_is_read_by_the_body() -> None:
    head, body = "Storm Closes Harbor In Port Maren", "The storm hit on Monday. It closes the harbor in Port Maren."
    text = f"{head}\n{body}"
    blocks = (Block(Span(0, len(head)), "headline"), Block(Span(len(head) + 1, len(text)), "paragraph"))
    (passages,) = segment([Article(report=Report(name="case", text=text), blocks=blocks)], SpacyParser())
    assert passages[0].text == head
    closes = next(t for t in passages[0].parse.tokens if t.text == "Closes")
    assert closes.pos == "VERB"


def test_boilerplate_is_not_read_and_subheads_start_sections() -> None:
    lines = [
        ("The quay is open.", "paragraph"),
        ("What next", "subhead"),
        ("Boats return.", "paragraph"),
        ("Donate", "boilerplate"),
    ]
    text = "\n".join(line for line, _ in lines)
    blocks = tuple(Block(Span(text.index(line), text.index(line) + len(line)), kind) for line, kind in lines)
    (passages,) = segment([Article(report=Report(name="case", text=text), blocks=blocks)], SpacyParser())
    assert [(p.text, p.section, p.order) for p in passages] == [("The quay is open.", 0, 0), ("Boats return.", 1, 1)]


def test_nothing_gives_nothing() -> None:
    assert segment([], SpacyParser()) == []
    (passages,) = segment([Article(report=Report(name="case", text=" \n "), blocks=())], SpacyParser())
    assert passages == ()


def test_a_line_without_end_is_cut_at_blanks() -> None:
    text = "harbor " * 4000
    (passages,) = segment([_article(text)], SpacyParser())
    assert len(passages) > 1
    assert max(len(p.text) for p in passages) <= 10_000
    assert "".join(p.text for p in passages).count("harbor") == 4000


class _Counting:
    """A parser that notes the length of what it is given and parses nothing."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self.parser = SpacyParser()

    def parse(self, texts: Sequence[tuple[str, int]]) -> list[Parse]:
        self.lengths += [len(text) for text, _ in texts]
        return self.parser.parse(texts)


def test_long_block_has_several_parses_and_all_its_sentences() -> None:
    sentence = (
        "The mill in Torm, which Ann Berg sold in May, burned for six hours on Monday night, and nobody was hurt. "
    )
    article = _article(sentence * 400)
    (passages,) = segment([article], SpacyParser())
    whole = [p for p in passages if p.kind == "sentence"]
    assert [p.text for p in whole] == [sentence.strip()] * 400
    assert {p.block for p in whole} == {0}
    parses = {id(p.parse): p.parse for p in whole}.values()
    assert len(parses) > 1
    assert all(p.tokens[-1].end - p.tokens[0].start <= 20_000 for p in parses)
    names = annotate(article, passages).names
    assert sum(n.text == "Ann Berg" for n in names) == 400


def test_text_without_a_sentence_end_is_cut_at_blanks() -> None:
    parser = _Counting()
    segment([_article("mill bridge ferry tunnel " * 500)], parser)
    assert len(parser.lengths) > 1
    assert max(parser.lengths) <= 3_000


def test_a_run_longer_than_any_text_is_read_in_part_and_said_to_be() -> None:
    parser = _Counting()
    sentence = "The mill in Torm burned on Monday night. "
    article = _article(sentence + "Mill bridge ferry tunnel " * 20_000 + ". " + sentence.strip())
    (passages,) = segment([article], parser)
    assert sum(parser.lengths) < 40_000
    assert len(article.text) - 40_000 < unread(article) < len(article.text)
    assert [passages[0].text, passages[-1].text] == [sentence.strip()] * 2
    assert unread(_article(sentence * 5_000)) == 0
