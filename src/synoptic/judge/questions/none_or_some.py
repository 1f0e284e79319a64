"""None in one report and some in another; armed or not; one attacker or several.

"Not one lorry had left the depot" and "eight lorries had gone out from the depot" answer one question about lorries, if they
speak of one place or thing beside. Missed on purpose: people killed, hurt, arrested (see `judge.totals`); what is counted by
nouns that may be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.questions.answer import Answer, long_ago, of_before
from synoptic.judge.questions.asked import PEOPLE
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.sides import Reading
from synoptic.model import interval
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token
from synoptic.model.span import Span

ANYTHING = PEOPLE | frozenset(
    "time year day month week hour minute thing one other way case point part place number injury arrest suspect charge comment "
    "answer doubt sign reason evidence detail word plan threat danger motive shot victim officer vote goal game award".split()
)
"""Nouns of which none here says nothing of some there."""
NOT_YET = re.compile(r"\b(?:yet|immediately|so far|still|other|others|more|further|else|such|longer)\b", re.IGNORECASE)
SOME_ONLY = re.compile(r"\s*(?:\w+ )?(?:of (?:which|them|these|those)|more|others?)\b", re.IGNORECASE)
ALONE = frozenset("single lone sole".split())
ATTACKERS = frozenset("gunman shooter attacker assailant robber raider intruder bomber knifeman hijacker".split())
HOW_MANY = "attackers"
"""Name of the question of how many attacked."""
LONERS = ATTACKERS | frozenset("man woman suspect killer he she".split())
"""Whoever may have "acted alone"."""
WEAPONS = frozenset("gun pistol handgun rifle revolver firearm weapon knife".split())
UNSURE = frozenset("if whether may might could appear seem".split())
HOLDING = frozenset("carry have hold possess".split())


def answers(reading: Reading) -> Iterator[Answer]:
    """What one sentence says of how many of something there were, if any."""
    for q in reading.content.quantities:
        yield from _counted(reading, q)
    passage = reading.content.passage
    for token in (passage.parse.tokens[i] for i in passage.tokens):
        if token.lemma.lower() in ATTACKERS:
            yield from _alone(reading, token)
        elif token.lemma.lower() == "alone" and token.dep == "advmod":
            yield from _acted_alone(reading, token)
        elif token.lemma.lower() in WEAPONS | {"armed", "unarmed"}:
            yield from _armed(reading, token)


def _counted(reading: Reading, q: Quantity) -> Iterator[Answer]:
    noun = q.noun.lower()
    if q.unit is not None or not noun or noun in ANYTHING or q.scope != "whole" or {*q.of.split()} & interval.STATES:
        return
    clause = Clause.of(reading, q.span)
    if clause is None or of_before(clause) or long_ago(clause) or NOT_YET.search(clause.said):
        return
    if SOME_ONLY.match(reading.article.text, q.span.end) or not noun.isalpha() or q.low is None:
        return
    dates = [t.span for t in reading.content.times]
    nouns = {
        t.lemma.lower()
        for t in clause.tokens
        if t.pos == "NOUN" and t.lemma.lower() != noun and not any(s.start <= t.start < s.end for s in dates)
    }
    yield Answer(f"any {noun}", "quantity", clause, q.span, q, clause.entities | nouns)


def _alone(reading: Reading, token: Token) -> Iterator[Answer]:
    """ "A single gunman fired": one."""
    kids = reading.content.passage.parse.children(token.i)
    which = next((t for t in kids if t.lemma.lower() in ALONE), None)
    clause = Clause.at(reading, token) if which is not None and token.tag == "NN" else None
    if which is not None and clause is not None and not of_before(clause):
        span = Span(which.start, token.end)
        value = Quantity(
            reading.article.id, span, span.of(reading.article.text), 1.0, 1.0, None, token.lemma, noun=token.lemma
        )
        yield Answer(HOW_MANY, "quantity", clause, span, value)


def _acted_alone(reading: Reading, token: Token) -> Iterator[Answer]:
    """ "The bomber acted alone": one."""
    parse = reading.content.passage.parse
    verb, clause = parse.tokens[token.head], Clause.at(reading, token)
    doers = [t for t in clause.tokens if t.dep == "nsubj"]
    one = all(t.lemma.lower() in LONERS or t.pos == "PROPN" for t in doers) and bool(doers)
    told = [f for f in reading.mentions.presented_in(clause.span) if f.event_start == verb.start]
    if verb.lemma not in ("act", "work", "operate") or not one or of_before(clause) or clause.words & UNSURE:
        return
    if any(f.value != "happened" for f in told) or any(t.dep == "neg" for t in clause.tokens):
        return
    span = Span(min(verb.start, token.start), token.end)
    value = Quantity(
        reading.article.id, span, span.of(reading.article.text), 1.0, 1.0, None, "attacker", noun="attacker"
    )
    yield Answer(HOW_MANY, "quantity", clause, span, value)


def _armed(reading: Reading, token: Token) -> Iterator[Answer]:
    """Whether somebody named was armed."""
    parse, lemma = reading.content.passage.parse, token.lemma.lower()
    clause = Clause.at(reading, token)
    verb = clause.verb
    if verb is None or of_before(clause):
        return
    if lemma in WEAPONS and not (verb.lemma in HOLDING and token.dep == "dobj" and token.head == verb.i):
        return
    if lemma not in WEAPONS and not (token.dep == "acomp" and token.head == verb.i):
        return
    presented = {
        f.value for f in reading.mentions.presented_in(clause.span) if f.event_start in (verb.start, token.start)
    }
    if not presented <= {"happened", "denied"} or any(t.lemma.lower() in ("if", "whether") for t in clause.tokens):
        return
    doers = {k.start for t in clause.tokens if t.dep in SUBJECTS for k in parse.subtree(t.i)}
    who = frozenset(f"@{e}" for (start, end), e in reading.entities.items() if any(start <= at < end for at in doers))
    if who:
        no = (lemma == "unarmed") != ("denied" in presented)
        yield Answer("armed", "polarity", clause, Span(token.start, token.end), "no" if no else "yes", who)
