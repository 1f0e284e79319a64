"""The place of one in a row: somebody's fourth win, the fifth flight of a rocket, and the minute of a goal.

Compared are places in one row, of whoever's or whatever's it is. Missed on purpose: rows that are told otherwise ("in a row",
"this season"), people told apart by a number ("the third victim"), and goals of somebody who scored several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.firsts import SOME_ONLY
from synoptic.judge.questions.held import PASSING
from synoptic.judge.questions.measured import called
from synoptic.judge.questions.relations import name
from synoptic.judge.sides import Reading
from synoptic.model.mention import Quantity
from synoptic.model.numerals import ORDINALS
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

PLACE = "place in a row: "
"""First words of these questions."""
MINUTE = "minute of the goal"
BREAK = "minute of the break"
BREAKING_OFF = frozenset("abandon call_off break_off halt suspend interrupt stop".split())
"""Verbs of a match that ends before its time."""
ROWS = PASSING - {"win", "loss", "game", "match", "child", "son", "daughter"} | SOME_ONLY - {"win"}
"""Nouns of which a number tells only which is meant."""
SCORING = frozenset(
    "goal score net winner equaliser equalizer opener header strike convert fire head level equalise equalize shoot slot tap".split()
)
"""Words of a goal."""
ONE_OF_SEVERAL = frozenset(
    "first second third another other also again twice opener opening equaliser equalizer equalise equalize level".split()
)
"""Words of a goal beside which there is likely another of the same player."""
FIGURE = re.compile(r"(\d+)(?:st|nd|rd|th)")


def answers(reading: Reading) -> Iterator[Answer]:
    """The places in rows that one sentence tells."""
    yield from _places(reading)
    for noun, number, span in _minutes(reading):
        yield from _goals(reading, noun, number, span)


def asks(question: str) -> str:
    """In words, for the reason."""
    return "in which minute it was" if question in (MINUTE, BREAK) else f"which {question.removeprefix(PLACE)} it was"


def _places(reading: Reading) -> Iterator[Answer]:
    for q in reading.content.quantities:
        if q.scope != "ordinal" or q.low is None or q.noun in ROWS or not q.noun:
            continue
        clause = Clause.of(reading, q.span)
        if clause is None or of_before(clause):
            continue
        parse = reading.content.passage.parse
        noun = next((t for t in clause.chain if t.lemma.lower() == q.noun.lower()), None)
        if noun is None:
            continue
        owners = _owners(clause, parse, noun)
        if owners is not None:
            yield Answer(f"{PLACE}{q.noun}", "quantity", clause, q.span, q, called(clause, owners), owned=True)


def _owners(clause: Clause, parse: Parse, noun: Token) -> list[Token] | None:
    """Heads of whose it is: "her third win", "the fifth flight of the rocket"; None where it is one of a row told otherwise."""
    kids = parse.children(noun.i)
    behind = [t for t in kids if t.dep in ("prep", "relcl", "acl", "advcl") and t.i > noun.i]
    if any(t.lemma != "of" for t in behind) or any(t.dep == "amod" and t.i > noun.i for t in kids):
        return None
    whose = [t for t in kids if t.dep == "poss"] or [k for t in behind for k in parse.children(t.i) if k.dep == "pobj"]
    if not whose:
        return None
    return [t if t.tag != "PRP$" else s for t in whose for s in (_subjects(clause) or [t])]


def _subjects(clause: Clause) -> list[Token]:
    return [t for t in clause.tokens if t.dep in SUBJECTS and t.tag != "PRP"]


def _minutes(reading: Reading) -> Iterator[tuple[Token, float, Span]]:
    """The minutes of a match that a sentence prints: "in the 78th minute"."""
    tokens = reading.content.passage.parse.tokens
    for token in (tokens[i] for i in reading.content.passage.tokens):
        noun = tokens[token.head]
        number = number_of(token) if token.dep in ("amod", "nummod", "compound") else None
        if number is not None and noun.lemma == "minute" and noun.tag != "NNS":
            yield noun, number, Span(token.start, noun.end)


def _goals(reading: Reading, noun: Token, number: float, span: Span) -> Iterator[Answer]:
    """What was in that minute: the one goal of somebody, or the end of the match before its time."""
    clause = Clause.at(reading, noun)
    if of_before(clause) or not clause.tokens:
        return
    text = reading.article.text[span.start : span.end]
    value = Quantity(reading.content.passage.report, span, text, number, number, "min", "minute", False, "minute")
    act = name(reading.content.passage.parse, clause.verb) if clause.verb is not None else ""
    if act in BREAKING_OFF:
        yield Answer(BREAK, "quantity", clause, span, value)
        return
    own = {t.start for t in _scorers(clause)}
    people = reading.mentions.names_in(reading.content.passage.span)
    named = {
        reading.entity(n.span)
        for n in people
        if n.label == "person" and n.form == "name" and any(n.span.start <= at < n.span.end for at in own)
    } - {None}
    if len(named) == 1 and clause.words & SCORING and not clause.words & ONE_OF_SEVERAL:
        yield Answer(MINUTE, "quantity", clause, span, value, frozenset(f"@{e}" for e in named), owned=True)


def _scorers(clause: Clause) -> list[Token]:
    """Heads of who scored: the doer of what tells of the goal, "a goal by Pardo", "Pardo's goal"."""
    parse = clause.reading.content.passage.parse
    found: list[Token] = []
    for token in (t for t in clause.tokens if t.lemma.lower() in SCORING):
        kids = parse.children(token.i)
        behind = [k for t in kids if t.lemma in ("by", "from") for k in parse.children(t.i) if k.dep == "pobj"]
        over = parse.tokens[token.head] if token.dep == "dobj" else token
        doers = [t for t in parse.children(over.i) if t.dep == "nsubj"] if over.pos == "VERB" and not behind else []
        found += [*behind, *(t for t in kids if t.dep == "poss"), *doers]
    return found


def number_of(token: Token) -> float | None:
    """The number of a word for a place in a count: "78th", "third"."""
    word = token.text.lower()
    found = FIGURE.fullmatch(word)
    return float(found[1]) if found else float(ORDINALS.index(word) + 1) if word in ORDINALS else None


def relation(a: Quantity, b: Quantity) -> str:
    """How two places in one row stand."""
    return "same" if a.low == b.low else "clash"
