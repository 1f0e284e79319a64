"""Findings that are one way or the other: guilty or cleared, of one mind or not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.sides import Reading
from synoptic.model.parse import Token
from synoptic.model.span import Span

CLEARED = frozenset(("clear", "acquit", "exonerate"))
SOME = re.compile(
    r"\b(?:second|third|other|another|one|two|three|lesser|further|separate|more serious|remaining|some|both)\b[^.;]{0,20}\b(?:charges?|counts?|accusations?|offences?)\b",
    re.IGNORECASE,
)
"""Words of a finding on some of the charges only."""
BODIES = frozenset(
    "council committee board parliament senate assembly jury house cabinet commission union chamber congress court panel".split()
)


def answers(reading: Reading) -> Iterator[Answer]:
    """What one sentence finds."""
    passage = reading.content.passage
    for token in (passage.parse.tokens[i] for i in passage.tokens):
        yield from _verdict(reading, token)
        yield from _united(reading, token)


def _verdict(reading: Reading, token: Token) -> Iterator[Answer]:
    """Whether somebody was found guilty."""
    lemma = token.lemma.lower()
    if lemma == "guilty":
        denied = any(t.dep == "neg" for t in reading.content.passage.parse.children(token.i))
        value = "no" if denied else "yes"
    elif token.pos == "VERB" and (lemma == "convict" or lemma in CLEARED):
        value = "yes" if lemma == "convict" else "no"
    else:
        return
    clause = Clause.at(reading, token)
    if clause.words & {"plead", "plea", "deny", "admit", "name", "reputation", "if", "could", "would", "appeal", "prosecutor"} or of_before(clause):
        return
    if not _told(reading, clause) or value == "no" and SOME.search(clause.span.of(reading.article.text)):
        return
    below = {t.lemma.lower() for t in reading.content.passage.parse.children(token.i)}
    if lemma in CLEARED and "of" not in below and lemma != "acquit":
        return
    yield Answer("guilt", "polarity", clause, Span(token.start, token.end), value, _persons(clause))


def _told(reading: Reading, clause: Clause) -> bool:
    """Whether the clause is told as what happened."""
    verb = clause.verb
    presented = [f for f in reading.mentions.presented_in(clause.span) if verb is None or f.event_start == verb.start]
    return all(f.value in ("happened", "unsure") for f in presented)


def _persons(clause: Clause) -> frozenset[str]:
    """Those who are found guilty or not: doers of a passive, objects of an active verb."""
    parse = clause.reading.content.passage.parse
    verb = clause.verb
    doers = [t for t in clause.tokens if verb is not None and t.head == verb.i and t.dep in ("nsubj", "nsubjpass", "dobj")]
    if any(t.tag == "PRP" for t in doers) or not doers:
        return clause.entities | clause.reading.content.subjects
    starts = {k.start for t in doers for k in parse.subtree(t.i)} | {t.start for t in clause.tokens if t.dep == "nsubj"}
    return frozenset(f"@{e}" for (start, _), e in clause.reading.entities.items() if start in starts)


def _united(reading: Reading, token: Token) -> Iterator[Answer]:
    """Whether a vote was of one mind."""
    lemma = token.lemma.lower()
    parse = reading.content.passage.parse
    against = lemma == "vote" and token.pos == "VERB" and any(t.lemma.lower() == "against" for t in parse.children(token.i))
    if lemma in ("unanimous", "unanimously"):
        value = "yes"
    elif lemma in ("abstain", "abstention", "dissent") or against:
        value = "no"
    else:
        return
    clause = Clause.at(reading, token)
    if of_before(clause) or not _told(reading, clause) or any(t.dep == "neg" or t.lemma.lower() in ("no", "nobody", "none") for t in clause.tokens):
        return
    yield Answer("unanimity", "polarity", clause, Span(token.start, token.end), value, clause.nouns & BODIES)
