"""The words of an article's own text, normalised for comparing, each with its place in the report."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field

from synoptic.model.report import Article
from synoptic.model.span import Span

TEXT_KINDS = ("headline", "standfirst", "paragraph", "quote", "caption")
"""Kinds of block that are article text; what stands in others is nobody's reporting and is never compared."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc][^\W_]+)*")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'"})
_OPENING = "\u201c\u00ab\u201e"
_CLOSING = "\u201d\u00bb"
_MARK = re.compile('["\u201c\u201d\u00ab\u00bb\u201e]|\n[ \t]*\n')


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one article; the lists run side by side, one entry a word."""

    forms: list[str] = field(default_factory=list)
    """Case folded, apostrophes made one; dashes and other marks part words."""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    runs: list[int] = field(default_factory=list)
    """Running number of the stretch of blocks that the word stands in: a block that is no article text parts two."""
    quoted: list[bool] = field(default_factory=list)
    """Whether the word stands within quotation marks."""
    plain: list[bool] = field(default_factory=list)
    """Whether the word is printed with a small first letter, so is no part of a name; where all words are capitalised, as
    in headlines, capitals say nothing and it is always true."""
    caption: list[bool] = field(default_factory=list)
    """Whether the word stands in a caption, which comes with the photo more often than from the newsroom."""

    def span(self, first: int, last: int) -> Span:
        """From the first letter of word `first` to the end of the word before `last`."""
        return Span(self.starts[first], self.ends[last - 1])


def words_of(article: Article) -> Words:
    """All words of the blocks of TEXT_KINDS, in the order of the text."""
    words = Words()
    run = 0
    for block in article.blocks:
        if block.kind not in TEXT_KINDS:
            run += 1
            continue
        text = block.span.of(article.text)
        quotes = deque(_quoted(text))
        capitals = block.kind == "headline" or _in_capitals(text)
        for match in _WORD.finditer(text):
            words.forms.append(match.group().translate(_APOSTROPHES).casefold())
            words.starts.append(match.start() + block.span.start)
            words.ends.append(match.end() + block.span.start)
            words.runs.append(run)
            while quotes and quotes[0][1] <= match.start():
                quotes.popleft()
            words.quoted.append(bool(quotes) and quotes[0][0] <= match.start())
            words.plain.append(capitals or match.group()[0].islower())
            words.caption.append(block.kind == "caption")
    return words


def _in_capitals(text: str) -> bool:
    """Whether most of the words begin with a capital: headlines, and text written all in capitals."""
    words = _WORD.findall(text)
    return sum(not w[0].islower() for w in words) > 0.7 * len(words)


def _quoted(text: str) -> list[tuple[int, int]]:
    """Stretches of `text` within double quotation marks.

    A straight mark opens or closes by turns; a blank line closes what is open, for quotations of several paragraphs
    leave the mark out. Single marks are not read: most of them are apostrophes.
    """
    found: list[tuple[int, int]] = []
    start: int | None = None
    for mark in _MARK.finditer(text):
        sign = mark.group()
        if start is None:
            if sign in _OPENING or sign == '"':
                start = mark.end()
        elif sign not in _OPENING:
            found.append((start, mark.start()))
            start = None
    if start is not None:
        found.append((start, len(text)))
    return found
