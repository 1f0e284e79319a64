"""What a parser says of a text: tokens with part of speech and dependency, and named spans. Engine-neutral.

Labels are those of Universal POS tags, Penn Treebank tags, ClearNLP dependency labels and OntoNotes 5 entity types,
which is what spaCy's English pipelines give.
"""

from __future__ import annotations

from dataclasses import dataclass


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
class Parse:
    """One block of one report, parsed. `sentences` are half-open token ranges that cover `tokens` in order."""

    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]
    names: tuple[NamedSpan, ...]

    def children(self, i: int) -> list[Token]:
        """Tokens whose head is token `i`, in text order."""
        return [t for t in self.tokens if t.head == i and t.i != i]

    def subtree(self, i: int) -> list[Token]:
        """Token `i` and all that hang from it, in text order."""
        wanted, queue = {i}, [i]
        by_head: dict[int, list[int]] = {}
        for t in self.tokens:
            if t.head != t.i:
                by_head.setdefault(t.head, []).append(t.i)
        while queue:
            for child in by_head.get(queue.pop(), ()):
                if child not in wanted:
                    wanted.add(child)
                    queue.append(child)
        return [self.tokens[k] for k in sorted(wanted)]
