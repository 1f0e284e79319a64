"""What one report tells as planned and a later one as given up or put off: "will close in June", "has shelved its plan to close".

Missed on purpose: plans that were only talked of, and what is put off by somebody else than whoever may.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions import meant
from synoptic.judge.questions.acting import placed
from synoptic.judge.questions.answer import of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import akin, name
from synoptic.judge.questions.told import meet, presented
from synoptic.judge.sides import Difference, Reading, later, minutes_between
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DROPPING = _words(
    "suspend shelve scrap drop abandon halt cancel postpone ditch freeze pause reverse delay withdraw call_off put_off stop axe"
)
PLANS = _words("plan proposal decision intention scheme idea project move announcement")
HELD = _words("hold ice")
""" "Put the closure on hold"."""
OPEN = _words("if unless whether or could may might")
SOON = 120
"""Minutes between two reports from which what is planned in the one can have been given up in the other."""
HANGING = ("acl", "xcomp", "ccomp", "pcomp", "relcl")


@dataclass(frozen=True)
class Plan:
    """What is planned, or given up."""

    clause: Clause
    token: Token
    act: str
    of: frozenset[str]
    """What it is done to, else what does it: "the line will close"."""
    which: frozenset[str]
    """The words beside its noun that say which one it is."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each plan of one report against what later ones tell as given up."""
    told = [(list(_planned(r)), list(_given_up(r))) for r in reports]
    found: list[Difference] = []
    for (plans, _), (_, dropped) in permutations([t for t in told if any(t)], 2):
        met = [(plan, end) for plan in plans for end in dropped if _of_one(plan, end)]
        found += [_difference(*met[0])] if met else []
    return found


def _planned(report: Sequence[Reading]) -> Iterator[Plan]:
    for reading, token, f in presented(report):
        if token.pos == "VERB" and f.value == "planned" and not f.negated:
            clause = Clause.at(reading, token)
            if clause.tokens and not clause.words & OPEN and not of_before(clause):
                doer, done, _, _ = placed(clause, token)
                heads = [t for t in clause.tokens if t.lemma.lower() in (done or doer) and t.pos in ("NOUN", "PROPN")]
                yield Plan(
                    clause, token, name(reading.content.passage.parse, token), done or doer, _which(reading, heads)
                )


def _given_up(report: Sequence[Reading]) -> Iterator[Plan]:
    for reading, token, f in presented(report):
        parse = reading.content.passage.parse
        clause = Clause.at(reading, token)
        told = token.pos == "VERB" and f.value == "happened" and not f.negated
        if not told or not _drops(parse, token) or clause.words & OPEN or of_before(clause):
            continue
        passive = any(t.dep == "nsubjpass" for t in parse.children(token.i))
        for noun in (t for t in parse.children(token.i) if t.dep == ("nsubjpass" if passive else "dobj")):
            yield from _what(reading, clause, token, noun)


def _drops(parse: Parse, token: Token) -> bool:
    """Whether the verb says that a plan is given up or put off."""
    behind = {k.lemma.lower() for t in parse.children(token.i) if t.lemma.lower() == "on" for k in parse.children(t.i)}
    return name(parse, token) in DROPPING or token.lemma in ("put", "place") and bool(behind & HELD)


def _what(reading: Reading, clause: Clause, token: Token, noun: Token) -> Iterator[Plan]:
    """The acts that were to be: those below "plan", and those that the noun itself names."""
    parse = reading.content.passage.parse
    if noun.lemma.lower() in PLANS:
        acts = [t for t in parse.subtree(noun.i) if t.pos == "VERB" and t.dep in HANGING]
        for act in acts[:1]:
            things = [t for t in parse.children(act.i) if t.dep in ("dobj", "nsubjpass")]
            of = frozenset(k for t in things for k in meant.phrase(reading, t))
            yield Plan(clause, token, name(parse, act), of, _which(reading, things))
        if acts:
            return
    for head in (noun, *_behind(parse, noun, ("for", "of"))):
        things = _behind(parse, head, ("of",))
        of = frozenset(k for t in things for k in meant.phrase(reading, t))
        yield Plan(clause, token, head.lemma.lower(), of, _which(reading, things))


def _behind(parse: Parse, noun: Token, words: Sequence[str]) -> list[Token]:
    preps = [t for t in parse.children(noun.i) if t.dep == "prep" and t.lemma.lower() in words]
    return [k for t in preps for k in parse.children(t.i) if k.dep == "pobj"]


def _which(reading: Reading, heads: Sequence[Token]) -> frozenset[str]:
    """The names beside a noun, or behind it: "the Tolby line", "the school in Fenn"."""
    parse = reading.content.passage.parse
    below = [k for t in heads for k in parse.subtree(t.i) if k.i != t.i and k.tag in ("NNP", "NNPS")]
    return frozenset(t.lemma.lower() for t in below)


def _of_one(plan: Plan, end: Plan) -> bool:
    """Whether what was planned is what was given up, by a report that was printed well after."""
    a, b = plan.clause.reading, end.clause.reading
    minutes = minutes_between(a, b)
    if later(a, b) is not b.article or minutes is not None and minutes < SOON or not akin(plan.act, end.act):
        return False
    if plan.which and end.which and not plan.which & end.which:
        return False
    return bool(plan.of and end.of) and meet(plan.of, end.of)


def _difference(plan: Plan, end: Plan) -> Difference:
    a, b = plan.clause.reading, end.clause.reading
    one, other = phrasing.newsrooms(a.article, b.article)
    spans = tuple(Span(z.token.start, z.token.end) for z in (plan, end))
    values = tuple(s.of(r.article.text) for s, r in zip(spans, (a, b), strict=True))
    said = (
        f"{one} tells it as to come (“{values[0]}”), {other}, the later report, as given up or put off "
        f"(“{values[1]}”): the plan has been overtaken"
    )
    return Difference(
        "status", "update", ("planned", "given up"), ("planned", "given up"), (spans[0], spans[1]), (a, b), said
    )
