"""Sentences and clauses of an article, from the parse of its blocks."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Protocol

from synoptic.model.parse import Parse
from synoptic.model.passage import Passage
from synoptic.model.report import STATING_KINDS, Article
from synoptic.model.span import Span
from synoptic.segment.boundaries import Boundary, boundaries
from synoptic.segment.casing import Casing
from synoptic.segment.clauses import find_clauses
from synoptic.segment.joining import join

_READ = (*STATING_KINDS, "quote")
"""The kinds of block that are cut into passages."""

_LONGEST = 3_000
"""Characters. A piece without a sentence end beyond this is cut at a blank: it is no prose, parsers of today refuse a
million, and what reads a sentence looks from each of its words at all others."""
_MOST = 10
"""Pieces cut in this way that are read of a report. What stands in such a run can hardly be told apart, and reading it costs
what a hundred reports do: the rest of it is left out, and `unread` says how much that is."""
_STRETCH = 20_000
"""Characters. A block beyond this gets a Parse for each stretch of whole sentences, so that what looks from a number or a
name at the words around it never looks at more, however long a text without a line break is."""

_BLANKS = str.maketrans(dict.fromkeys("\n\r\t\x0b\x0c\x85\xa0\u2028\u2029\u202f\u2007\u2009\u200a\u3000", " "))


class Parser(Protocol):
    """What segment needs of a parser."""

    def parse(self, texts: Sequence[tuple[str, int]]) -> list[Parse]:
        """One Parse for each (text, offset)."""
        ...


def segment(articles: Sequence[Article], parser: Parser) -> list[tuple[Passage, ...]]:
    """The passages of each article, in the order of the text: each sentence, followed by its clauses if several.

    Blocks are cut at sure sentence ends first, and the pieces of all articles go to the parser in one batch, line
    breaks and odd blanks as spaces; each block then gets one Parse, or several where it is longer than any paragraph.
    A headline is one sentence, whatever it holds.
    """
    plans = [_plan(article) for article in articles]
    pieces = [(text, start) for plan in plans for block in plan for text, start in block.pieces]
    parses = iter(parser.parse(pieces))
    result = []
    for article, plan in zip(articles, plans, strict=True):
        passages: list[Passage] = []
        order = 0
        for block in plan:
            parse = join([next(parses) for _ in block.pieces], article.text, block.starts)
            for first, last in parse.sentences:
                passages += _sentence(article, block, parse, (first, last), order)
                order += 1
        result.append(tuple(passages))
    return result


class _Block:
    """One block, or one stretch of a very long one, on its way through the parser."""

    def __init__(self, index: int, kind: str, section: int) -> None:
        self.index = index
        self.kind = kind
        self.section = section
        self.pieces: list[tuple[str, int]] = []
        self.starts: frozenset[int] = frozenset()


def unread(article: Article) -> int:
    """How many characters of an article are left out, since they go on and on without a sentence end."""
    blocks = [(b.span.of(article.text), b.kind) for b in article.blocks if b.kind in _READ]
    if max((len(text) for text, _ in blocks), default=0) <= _LONGEST:
        return 0
    left, missing = _MOST, 0
    for text, kind in blocks:
        cuts = [] if kind == "headline" else boundaries(text)
        pieces, left = _pieces(text, _edges(text, cuts), left)
        missing += len(text) - sum(high - low for low, high in pieces)
    return missing


def _plan(article: Article) -> list[_Block]:
    """The blocks to read, cut into pieces."""
    body = " ".join(b.span.of(article.text) for b in article.blocks if b.kind in ("paragraph", "quote"))
    casing = Casing(body)
    planned = []
    section, left = 0, _MOST
    for index, b in enumerate(article.blocks):
        if b.kind == "subhead":
            section += 1
        if b.kind not in _READ:
            continue
        block = _Block(index, b.kind, section)
        text = b.span.of(article.text)
        cuts = [] if b.kind == "headline" else boundaries(text)
        text = casing.of_capitals(text)
        if b.kind in ("headline", "standfirst"):
            text = casing.lowered(text)
        pieces, left = _pieces(text, _edges(text, cuts), left)
        for low, high in pieces:
            piece = text[low:high].translate(_BLANKS)
            lead = len(piece) - len(piece.lstrip())
            if piece.strip():
                block.pieces.append((piece.strip(), b.span.start + low + lead))
        block.starts = frozenset(b.span.start + c.at for c in cuts if not c.sure)
        planned += _stretches(block)
    return planned


def _stretches(block: _Block) -> list[_Block]:
    """The block, or where it is too long its stretches."""
    found = [block]
    pieces, block.pieces = block.pieces, []
    for piece, start in pieces:
        if found[-1].pieces and start + len(piece) - found[-1].pieces[0][1] > _STRETCH:
            found.append(_Block(block.index, block.kind, block.section))
            found[-1].starts = block.starts
        found[-1].pieces.append((piece, start))
    return found


def _edges(text: str, cuts: Sequence[Boundary]) -> list[int]:
    """Where the runs of a block begin and end."""
    return [0, *(c.at for c in cuts if c.sure), len(text)]


def _pieces(text: str, edges: Sequence[int], left: int) -> tuple[list[tuple[int, int]], int]:
    """The pieces of a block's runs, and how many more of a run longer than any sentence may be read: such a run is cut at
    blanks, into no more than `left`."""
    result: list[tuple[int, int]] = []
    for low, high in itertools.pairwise(edges):
        long = high - low > _LONGEST
        while high - low > _LONGEST and left:
            limit = low + _LONGEST
            blank = text.rfind(" ", low + 1, limit)
            end = blank + 1 if blank > 0 else limit
            result.append((low, end))
            low, left = end, left - 1
        if not long or left:
            result.append((low, high))
            left -= long
    return result, left


def _sentence(article: Article, block: _Block, parse: Parse, bounds: tuple[int, int], order: int) -> list[Passage]:
    """A sentence's passage and those of its clauses."""
    tokens = parse.tokens[bounds[0] : bounds[1]]
    root = next(t.i for t in tokens if t.head == t.i)

    def passage(kind: str, span: Span, indices: tuple[int, ...], head: int) -> Passage:
        return Passage(
            report=article.id,
            span=span,
            kind=kind,
            block=block.index,
            block_kind=block.kind,
            order=order,
            section=block.section,
            parse=parse,
            tokens=indices,
            root=head,
            text=span.of(article.text),
        )

    found = [passage("sentence", Span(tokens[0].start, tokens[-1].end), tuple(t.i for t in tokens), root)]
    for clause in find_clauses(tokens, root):
        span = Span(parse.tokens[clause.first].start, parse.tokens[clause.last].end)
        if span != found[0].span:
            found.append(passage("clause", span, clause.tokens, clause.root))
    return found
