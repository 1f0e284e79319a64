"""Who or what a word of a sentence stands for: by its noun and its name, or for a pronoun by whoever is meant or speaks."""

from __future__ import annotations

from synoptic.judge.sides import Reading
from synoptic.model.mention import Factuality
from synoptic.model.parse import Token
from synoptic.model.span import Span

SPEAKING = frozenset("i we me us myself ourselves".split())
"""Pronouns of whoever speaks."""


def keys(reading: Reading, token: Token, f: Factuality) -> frozenset[str]:
    """Keys of entities, and nouns, that a token stands for in a clause presented so; of a pronoun that stands for nobody who is
    known and is not quoted, those of whose voice it is told by."""
    if token.tag != "PRP":
        return phrase(reading, token)
    if token.text.lower() in SPEAKING:
        return voice(reading, f)
    held = {e for (start, end), e in reading.entities.items() if start <= token.start < end}
    known = frozenset(f"@{e}" for e in held)
    return known or (frozenset() if _quoted(reading, token) else voice(reading, f))


def _quoted(reading: Reading, token: Token) -> bool:
    """Whether it stands in quotation marks, where whoever speaks is "I" or "we"."""
    spoken = [
        c for q in reading.mentions.quotations_across(reading.content.passage.span) if q.direct for c in q.content
    ]
    return any(c.start <= token.start < c.end for c in spoken)


def phrase(reading: Reading, token: Token) -> frozenset[str]:
    """The noun, what stands in apposition to it or right before it, and the entities that these name."""
    parse = reading.content.passage.parse
    own = [token, *(t for t in parse.children(token.i) if t.dep in ("appos", "compound"))]
    named = {f"@{e}" for (start, end), e in reading.entities.items() if any(start <= t.start < end for t in own)}
    return frozenset(named | {t.lemma.lower() for t in own if t.pos == "NOUN"})


def voice(reading: Reading, f: Factuality) -> frozenset[str]:
    """The nouns and the entities of whose voice it is told by."""
    return inside(reading, f.source_span) if f.source_span is not None else frozenset()


def inside(reading: Reading, span: Span) -> frozenset[str]:
    """The nouns and the entities of a stretch."""
    tokens = [t for t in reading.content.passage.parse.tokens if span.start <= t.start < span.end]
    named = {f"@{e}" for (start, end), e in reading.entities.items() if start < span.end and span.start < end}
    return frozenset(named | {t.lemma.lower() for t in tokens if t.pos == "NOUN"})
