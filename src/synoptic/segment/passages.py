"""Sentences and clauses of an article, from the parse of its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from synoptic.model.parse import Parse
from synoptic.model.passage import Passage
from synoptic.model.report import STATING_KINDS, Article
from synoptic.model.span import Span


class Parser(Protocol):
    """What segment needs of a parser."""

    def parse(self, texts: Sequence[tuple[str, int]]) -> list[Parse]:
        """One Parse for each (text, offset)."""
        ...


def segment(articles: Sequence[Article], parser: Parser) -> list[tuple[Passage, ...]]:
    """The passages of each article, in the order of the text: each sentence, followed by its clauses if several.

    All blocks of all articles go to the parser in one batch. Line breaks inside a block are parsed as spaces.
    """
    wanted = [
        (a, i) for a, article in enumerate(articles) for i, b in enumerate(article.blocks) if b.kind in STATING_KINDS + ("quote",)
    ]
    texts = []
    for a, i in wanted:
        span = articles[a].blocks[i].span
        texts.append((span.of(articles[a].text).replace("\n", " "), span.start))
    parses = parser.parse(texts)
    result: list[list[Passage]] = [[] for _ in articles]
    for (a, i), parse in zip(wanted, parses, strict=True):
        article = articles[a]
        section = sum(b.kind == "subhead" for b in article.blocks[:i])
        for first, last in parse.sentences:
            tokens = [t for t in parse.tokens[first:last] if not t.text.isspace()]
            if not tokens:
                continue
            order = sum(p.kind == "sentence" for p in result[a])
            span = Span(tokens[0].start, tokens[-1].end)
            root = next((t.i for t in tokens if t.dep == "ROOT"), tokens[0].i)
            result[a].append(
                Passage(
                    report=article.id,
                    span=span,
                    kind="sentence",
                    block=i,
                    block_kind=article.blocks[i].kind,
                    order=order,
                    section=section,
                    parse=parse,
                    tokens=tuple(t.i for t in tokens),
                    root=root,
                    text=span.of(article.text),
                )
            )
    return [tuple(passages) for passages in result]
