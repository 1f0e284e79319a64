"""How many of a kind a thing has: the rooms of a hotel, the turbines of a wind farm, the hotels of a chain.

Compared are counts of one noun that two reports give of one owner, told as what it has ("has 48 hotels", "with its 84 hotels", "a
chain of 84 hotels"). Missed on purpose: people, who come and go, points and cases, of which there are more every day, and
whatever is counted in one place only ("48 hotels in Orland").
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.questions.answer import Answer, long_ago, of_before
from synoptic.judge.questions.asked import CROWD, PEOPLE
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.measured import BOUNDED, called, told_apart
from synoptic.judge.questions.numbers import whole
from synoptic.judge.sides import Reading
from synoptic.model.interval import ANYBODY, STATES
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token

NUMBER = "number of its "
"""First words of these questions."""
HAVING = frozenset("have own run operate boast comprise contain seat house".split())
"""Verbs of which the object is what something has."""
LATELY = frozenset(
    "still now already so left over remaining alone only just another other more further few extra".split()
)
"""Words of a clause that tells of one stage, of a part, or of what comes on top."""
PASSING = (
    PEOPLE
    | CROWD
    | ANYBODY
    | frozenset(
        "time way day hour week month year minute second reason option chance choice problem question idea case death victim suspect goal "
        "point win loss game match run wicket vote child son daughter brother sister crew passenger employee staff soldier member "
        "charge count injury wound complaint report call message result error mistake plan proposal crown franc dollar pound euro".split()
    )
)
"""Nouns of what is had for a time, or of what somebody has several lots."""


def answers(reading: Reading) -> Iterator[Answer]:
    """The counts in one sentence of what a thing has."""
    for q in reading.content.quantities:
        if q.unit is not None or q.low != q.high or (q.low or 0) < LEAST or q.noun in PASSING or not q.noun:
            continue
        if {*q.of.split()} & STATES or not whole(reading, q):
            continue
        clause = Clause.of(reading, q.span)
        if clause is None or clause.words & (LATELY | BOUNDED) or of_before(clause) or long_ago(clause):
            continue
        owners = _owners(clause, q)
        if owners:
            said = f"{NUMBER}{q.noun}{told_apart(clause, owners)}"
            yield Answer(said, "quantity", clause, q.span, q, called(clause, owners), owned=True)


LEAST = 2


def asks(question: str) -> str:
    """In words, for the reason."""
    return f"how many of the kind “{question.removeprefix(NUMBER).partition(',')[0]}” it has"


def _owners(clause: Clause, q: Quantity) -> list[Token]:
    """Heads of what has as many, where nothing narrows down what is counted."""
    parse = clause.reading.content.passage.parse
    noun = next((t for t in clause.chain if t.lemma.lower() == q.noun.lower()), None)
    if noun is None or any(t.dep in ("prep", "relcl", "acl", "amod", "conj") for t in parse.children(noun.i)):
        return []
    over = parse.tokens[noun.head]
    if noun.dep == "dobj" and over.lemma in HAVING:
        return [t for t in clause.tokens if t.dep == "nsubj"]
    if noun.dep == "pobj" and over.lemma in ("with", "of") and over.dep == "prep":
        bearer = parse.tokens[over.head]
        if bearer.pos in ("NOUN", "PROPN") and (over.lemma == "with" or bearer.dep in SUBJECTS | {"appos", "attr"}):
            return [bearer]
    return []
