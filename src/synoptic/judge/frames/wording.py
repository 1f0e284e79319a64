"""How far two sentences run in the same words on both sides of what they fill differently."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.sides import Reading
from synoptic.model.parse import Token
from synoptic.model.span import Span

RUN = 4
"""Words of two clauses, right before and right behind what differs, that make it likely that both tell one and the same."""
LONG_RUN = 5
"""The same that need no other evidence."""
ASIDE = frozenset(("PUNCT", "SPACE"))


def alike_around(a: Reading, x: Span, b: Reading, y: Span) -> int:
    """How many words are the same, in order, right before and right behind two stretches."""
    ours, theirs = _sides(a, x), _sides(b, y)
    return sum(_run(p, q) for p, q in zip(ours, theirs, strict=True))


def _sides(reading: Reading, span: Span) -> tuple[list[str], list[str]]:
    """The words before a stretch, the last one first, and those behind it."""
    passage = reading.content.passage
    tokens = [t for t in (passage.parse.tokens[i] for i in passage.tokens) if t.pos not in ASIDE or t.text == ","]
    before = [_word(t) for t in tokens if t.end <= span.start]
    return before[::-1], [_word(t) for t in tokens if t.start >= span.end]


def _word(token: Token) -> str:
    return token.lemma.lower()


def _run(ours: Sequence[str], theirs: Sequence[str]) -> int:
    run = 0
    for x, y in zip(ours, theirs, strict=False):
        if x != y or x == ",":
            break
        run += 1
    return run
