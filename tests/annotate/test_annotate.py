"""All kinds of mention together, on a small article and, where present, on real reports."""

from __future__ import annotations

import pathlib

import pytest

from synoptic.annotate import annotate
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model.mention import Mentions
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

SHARED = pathlib.Path(__file__).parents[3] / "shared" / "seeds"


def _article(text: str) -> Article:
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span(start, start + len(line)), "paragraph"))
        start += len(line) + 1
    return Article(report=Report(name="case", text=text), blocks=tuple(blocks), published="2024-05-07")


def _check(article: Article, mentions: Mentions) -> None:
    assert mentions.report == article.id
    kinds = (mentions.names, mentions.times, mentions.quantities, mentions.quotations, mentions.factualities)
    for kind in kinds:
        spans = [m.span for m in kind]
        assert all(s.end <= len(article.text) for s in spans)
        assert [s.start for s in spans] == sorted(s.start for s in spans)


def test_every_kind_is_found() -> None:
    article = _article("President Nora Velt will open a 30-km road on Friday, her office said.\nThree men were hurt.")
    (passages,) = segment([article], SpacyParser())
    mentions = annotate(article, passages)
    _check(article, mentions)
    assert any(n.text == "Nora Velt" for n in mentions.names)
    assert [q.source_text for q in mentions.quotations] == ["her office"]
    assert any(f.event == "open" and f.value == "planned" for f in mentions.factualities)


def test_same_input_same_mentions() -> None:
    article = _article("Nora Velt said she would open the road. Velt denied that it was closed.")
    parser = SpacyParser()
    first, second = (annotate(article, segment([article], parser)[0]) for _ in range(2))
    assert first == second


def test_nothing_gives_nothing() -> None:
    article = _article("")
    assert annotate(article, ()) == Mentions(report=article.id)


@pytest.mark.skipif(not SHARED.is_dir(), reason="no ../shared here")
def test_real_reports_keep_their_text() -> None:
    articles = [_article(path.read_text("utf-8")) for path in sorted(SHARED.glob("*.txt"))]
    for article, passages in zip(articles, segment(articles, SpacyParser()), strict=True):
        mentions = annotate(article, passages)
        _check(article, mentions)
        assert all(n.span.of(article.text) == n.text for n in mentions.names)
        assert mentions.factualities
