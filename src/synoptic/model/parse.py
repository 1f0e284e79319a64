"""What a parser says of a text: tokens with part of speech and dependency, and named spans. Engine-neutral.

Labels are those of Universal POS tags, Penn Treebank tags, ClearNLP dependency labels and OntoNotes 5 entity types,
which is what spaCy's English pipelines give.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from synoptic.model.once import Once
from synoptic.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One token. Offsets count in the report's text; `head` and the index of a token count in its Parse."""

    i: int
    """Index in `Parse.tokens`."""
    start: int
    end: int
    text: str
    lemma: str
    """Lower-case lemma."""
    pos: str
    """Universal POS: NOUN, PROPN, VERB, AUX ..."""
    tag: str
    """Penn Treebank tag: VBD, MD, NNPS ..."""
    dep: str
    """Dependency to the head: nsubj, dobj, pobj, aux, neg, ROOT ..."""
    head: int
    """Index of the head; the root is its own head."""


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A named entity as the tagger gives it."""

    start: int
    """First code point in the report's text."""
    end: int
    label: str
    """OntoNotes 5: PERSON ORG GPE LOC FAC NORP EVENT DATE TIME MONEY QUANTITY CARDINAL PERCENT ORDINAL ..."""
    first: int
    """Index of its first token."""
    last: int
    """Index one past its last token."""


@dataclass(frozen=True)
class Parse(Once):
    """One block of one report, parsed. `sentences` are half-open token ranges that cover `tokens` in order."""

    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]
    names: tuple[NamedSpan, ...]

    @cached_property
    def by_head(self) -> tuple[tuple[Token, ...], ...]:
        """For each token its children, in text order."""
        kids: list[list[Token]] = [[] for _ in self.tokens]
        for t in self.tokens:
            if t.head != t.i:
                kids[t.head].append(t)
        return tuple(map(tuple, kids))

    @cached_property
    def figures(self) -> frozenset[int]:
        """Tokens that hold a digit or end in a per cent sign."""
        return frozenset(t.i for t in self.tokens if t.text[-1:] == "%" or any(map(str.isdigit, t.text)))

    @cached_property
    def labels(self) -> dict[int, str]:
        """Token -> label of the named span that it stands in."""
        return {i: n.label for n in self.names for i in range(n.first, n.last)}

    def within(self, span: Span) -> list[Token]:
        """Tokens that begin in a stretch of the report, in text order."""
        first, last = (bisect_left(self.tokens, at, key=lambda t: t.start) for at in (span.start, span.end))
        return list(self.tokens[first:last])

    def children(self, i: int) -> tuple[Token, ...]:
        """Tokens whose head is token `i`, in text order."""
        return self.by_head[i]

    def subtree(self, i: int) -> tuple[Token, ...]:
        """Token `i` and all that hang from it, in text order."""
        return self.once(Parse._below, i) if self.by_head[i] else (self.tokens[i],)

    def _below(self, i: int) -> tuple[Token, ...]:
        wanted, queue = {i}, [i]
        while queue:
            for child in self.by_head[queue.pop()]:
                if child.i not in wanted:
                    wanted.add(child.i)
                    queue.append(child.i)
        return tuple(self.tokens[k] for k in sorted(wanted))
