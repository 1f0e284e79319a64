"""Who or what a pronoun stands for, where it is nobody who is named: the doer of the clause or sentence before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.judge.frames.frame import Phrase, phrase_of
from synoptic.judge.questions.clause import SUBJECTS
from synoptic.judge.sides import Reading
from synoptic.model.parse import Parse, Token

STEPS = 2
"""Sentences before one with a pronoun in which it is looked for what that stands for."""
SEVERAL = frozenset(("they", "them", "these", "those"))
THINGS = frozenset(("it", "this", "that"))


def with_meant(phrase: Phrase, reading: Reading, verb: Token, before: Sequence[Reading]) -> Phrase:
    """The phrase, or where it is a pronoun for nobody who is known, that of the noun that it takes up, which has no head here."""
    head = phrase.heads[0] if phrase.heads else None
    if head is None or phrase.keys or head.tag not in ("PRP", "DT"):
        return phrase
    word, parse = head.text.lower(), reading.content.passage.parse
    own = [parse.tokens[i] for i in reading.content.passage.tokens if i < head.i]
    for tokens, told in ((own, reading), *(([*_tokens(r)], r) for r in [*before[-STEPS:]][::-1])):
        found = _subject(told.content.passage.parse, tokens, word)
        if found is not None:
            return replace(phrase_of(told, [found]), heads=())
    return phrase


def _tokens(reading: Reading) -> list[Token]:
    passage = reading.content.passage
    return [passage.parse.tokens[i] for i in passage.tokens]


def _subject(parse: Parse, tokens: Sequence[Token], word: str) -> Token | None:
    """The doer that a pronoun may stand for, the main one first."""
    doers = [t for t in tokens if t.dep in SUBJECTS and t.pos in ("NOUN", "PROPN")]
    fitting = [
        t for t in doers if (t.tag in ("NNS", "NNPS")) == (word in SEVERAL) and (word in SEVERAL or word in THINGS)
    ]
    main = [t for t in fitting if parse.tokens[t.head].dep == "ROOT"]
    return next(iter([*main, *fitting]), None)
