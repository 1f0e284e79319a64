"""What tells that two answers to one question are of two things or of two occasions."""

from __future__ import annotations

import re

from synoptic.judge import day_words
from synoptic.judge.ballots import SIDES
from synoptic.judge.questions import measured
from synoptic.judge.questions.answer import Answer
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.questions.things import held_apart, which
from synoptic.judge.questions.verdicts import SINGLE
from synoptic.judge.two_counts import others_differ
from synoptic.judge.two_things import of_two_things
from synoptic.model import several
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity, Time

BODIES = (
    frozenset("committee commission panel subcommittee".split()),
    frozenset(("senate",)),
    frozenset("house commons deputies".split()),
)
"""Bodies that vote apart from one another, and from the council or parliament that they are of."""
BODY = re.compile(
    r"\b(?:committee|commission|panel|subcommittee|senate|house|commons|deputies|council|parliament|assembly|congress|board)\b",
    re.IGNORECASE,
)
WHOLE = frozenset("project plan scheme work cost bill price total deal operation it".split())
"""Nouns by which newsrooms call whatever costs so much."""


def of_two(a: Answer, b: Answer, kin: Kinship) -> bool:
    """Whether the words of two answers tell them apart, whatever the question."""
    if a.kind == "date" and _of_two_days(a, b) or _of_other_ones(a, b) or _by_two_bodies(a, b):
        return True
    if a.question.startswith(measured.SIZE) and of_two_things(a.reading, b.reading):
        return True
    if a.kind == "quantity" and (held_apart(a.clause, b.clause, kin) or _counted_beside(a, b)):
        return True
    if (a.kind == "date" or a.question.startswith(tuple(SINGLE))) and _elsewhere(a, b):
        return True
    return a.question == "price" and (_two_bought(a, b) or _two_priced(a, b, kin))


def _by_two_bodies(a: Answer, b: Answer) -> bool:
    """Whether two ballots were held by a committee and by the whole house, or by two houses."""
    if a.question not in SIDES:
        return False
    voting = [BODY.findall(x.reading.article.text[: x.span.end]) for x in (a, b)]
    last = [found[-1].lower() if found else "" for found in voting]
    sorts = [next((n for n, words in enumerate(BODIES) if word in words), -1) for word in last]
    return sorts[0] != sorts[1] and (0 in sorts or -1 not in sorts)


def _of_two_days(a: Answer, b: Answer) -> bool:
    """Whether one alone is told to be so again, or the one was past before the other was planned."""
    if day_words.one_again(a.reading, b.reading):
        return True
    x, y = a.value, b.value
    return isinstance(x, Time) and isinstance(y, Time) and day_words.planned_since((a.reading, x), (b.reading, y))


def _of_other_ones(a: Answer, b: Answer) -> bool:
    """Whether the one is of the first and the other of the second; what is counted, also where just one is of the first."""
    if a.question.startswith(tuple(SINGLE)):
        return False
    return several.two(which(a), which(b), alone=a.kind == "quantity")


def _counted_beside(a: Answer, b: Answer) -> bool:
    """Whether something else beside the two numbers is counted otherwise in both."""
    x, y = a.value, b.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    return others_differ((a.reading, x), (b.reading, y))


def _elsewhere(a: Answer, b: Answer) -> bool:
    """Whether both sentences say where, and name different places."""
    ours, theirs = a.reading.content.settings, b.reading.content.settings
    return bool(ours and theirs) and not ours & theirs


def _two_bought(a: Answer, b: Answer) -> bool:
    """Whether who or what the money is paid for goes by two names."""
    named = []
    for x in (a, b):
        verb, parse = x.clause.verb, x.reading.content.passage.parse
        done = [t for t in parse.children(verb.i) if t.dep in ("dobj", "nsubjpass")] if verb is not None else []
        named.append({k for k in measured.called(x.clause, done) if k.startswith("@")})
    return bool(named[0] and named[1]) and not named[0] & named[1]


def _two_priced(a: Answer, b: Answer, kin: Kinship) -> bool:
    """Whether what costs so much is called by two nouns: "posters cost 30,000", "the campaign cost 75,000"."""
    costing = []
    for x in (a, b):
        verb = x.clause.verb
        costs = verb is not None and verb.lemma == "cost"
        doers = [t for t in x.clause.tokens if t.dep == "nsubj" and verb is not None and costs and t.head == verb.i]
        costing.append({t.lemma.lower() for t in doers if t.pos == "NOUN"} - WHOLE)
    ours, theirs = costing
    return bool(ours and theirs) and not any(
        x == y or y in THINGS.get(x, ()) or y in kin.of(x) for x in ours for y in theirs
    )
