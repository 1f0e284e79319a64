"""Ages that a sentence tells of somebody, away from the name: "who has died at the age of 86", "She was 84.".

Missed on purpose: how old somebody was when something else happened ("She was 19 when she left").
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.questions.acting import named_at
from synoptic.judge.questions.clause import SUBJECTS
from synoptic.judge.sides import Reading
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token

TELLING = frozenset(("be", "die"))
"""Verbs by which an age is told as that of the day of the news."""
WAY = frozenset("at age aged old year".split())
"""Words between such a verb and the figure."""
STEPS = 5
"""Steps from a figure up to its verb."""


def said(reading: Reading) -> Iterator[tuple[str, Quantity]]:
    """(entity id, age) of each age that is told of who is named, or meant by a pronoun, as the doer of its clause."""
    passage = reading.content.passage
    for q in reading.content.quantities:
        if q.of != "age" or q.unit != "a" or q.approximate or q.low is None or q.low != q.high:
            continue
        inside = [t for t in (passage.parse.tokens[i] for i in passage.tokens) if q.span.start <= t.start < q.span.end]
        verb = _verb(passage.parse, inside[-1]) if inside else None
        if verb is None or reading.content.factuality != "happened" or _at_another_time(reading, verb):
            continue
        keys = _doers(reading, verb)
        if len(keys) == 1:
            yield min(keys).removeprefix("@"), q


def _verb(parse: Parse, token: Token) -> Token | None:
    for _ in range(STEPS):
        over = parse.tokens[token.head]
        if over.lemma in TELLING and over.pos in ("VERB", "AUX"):
            return over
        if over.i == token.i or over.lemma not in WAY and over.pos != "NUM" and over.lemma != "of":
            return None
        token = over
    return None


def _at_another_time(reading: Reading, verb: Token) -> bool:
    """Whether it is told of the hour of something else: "was 19 when she left", "was 40 in 1999"."""
    kids = reading.content.passage.parse.children(verb.i)
    return verb.lemma == "be" and (bool(reading.content.times) or any(t.dep in ("advcl", "prep") for t in kids))


def _doers(reading: Reading, verb: Token) -> set[str]:
    parse = reading.content.passage.parse
    heads = [t for t in parse.children(verb.i) if t.dep in SUBJECTS]
    if verb.dep == "relcl" and all(t.tag in ("WP", "WDT") for t in heads):
        noun = parse.tokens[verb.head]
        heads = [noun, *(t for t in parse.children(noun.i) if t.dep == "appos")]
    at = {t.i for t in heads}
    return named_at(reading, {t.start for t in heads}) | {
        key for key, i in reading.content.at if i in at and key.startswith("@")
    }
