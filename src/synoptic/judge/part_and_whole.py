"""Whether one sentence is about a part of what the other is about: "the mill was built in 1904", "the mill's tower was built in 1931"."""

from __future__ import annotations

from synoptic.judge.sides import Reading
from synoptic.model.parse import Parse, Token

SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def part_and_whole(a: Reading, b: Reading) -> bool:
    """Whether what a sentence is about belongs to what the other is about, and is not called so itself."""
    ours, theirs = _subjects(a), _subjects(b)
    heads = [{t.lemma.lower() for t in found} for found in (ours, theirs)]
    if not all(heads) or heads[0] & heads[1]:
        return False
    wholes = [
        {k.lemma.lower() for t in found for k in _owners(r.content.passage.parse, t)}
        for r, found in ((a, ours), (b, theirs))
    ]
    return bool(wholes[0] & heads[1] or wholes[1] & heads[0])


def _subjects(reading: Reading) -> list[Token]:
    """The common nouns in the subject's place of any verb of a sentence."""
    passage = reading.content.passage
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    return [t for t in tokens if t.dep in SUBJECTS and t.pos == "NOUN"]


def _owners(parse: Parse, token: Token) -> list[Token]:
    """Whose a thing is, or what it is of: "the mill's tower", "the tower of the mill"."""
    kids = parse.children(token.i)
    of = [k for t in kids if t.dep == "prep" and t.lemma == "of" for k in parse.children(t.i) if k.dep == "pobj"]
    return [*(t for t in kids if t.dep == "poss"), *of]
