"""Who it was: two people of one part who are told to have done one and the same thing.

"A safety inspector, Ruth Amadi, signed the permit" and "the permit was signed by an inspector, Karl Brenn". Set against each other are
people whom no more than one report names. Missed on purpose: what several may do together; two names of one person that have
nothing in common.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.questions.acting import placed
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import name
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Difference, Reading
from synoptic.model.mention import Name
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING

ALONE = frozenset(
    "sign write score drive design direct captain pilot win lead find discover spot paint compose invent".split()
)
"""What one person does to one thing."""
ONE = frozenset("winning winner opening only decisive equalising first last final".split())
"""Words beside a noun of which there is one."""
OTHERS = frozenset("other another second third fellow co-author also too".split())


@dataclass(frozen=True)
class Doer:
    """Somebody who is named, in his part, and what he did."""

    clause: Clause
    act: str
    person: Name
    role: frozenset[str]
    done: frozenset[str]


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """People of one part whom two reports name for one act."""
    told = [[x for r in report for x in _doers(r)] for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations([t for t in told if t], 2):
        for x in ours:
            met = [y for y in theirs if _of_one(x, y)]
            if met and not any(_known(x, y) for y in met):
                found.append(_difference(x, met[0]))
    return found


def _doers(reading: Reading) -> Iterator[Doer]:
    if reading.content.passage.block_kind not in RUNNING:
        return
    parse = reading.content.passage.parse
    tokens = {parse.tokens[i].start: parse.tokens[i] for i in reading.content.passage.tokens}
    people = [
        n
        for n in reading.mentions.names_in(reading.content.passage.span)
        if n.label == "person" and n.form == "name" and " " in n.text
    ]
    for f in reading.mentions.presented_in(reading.content.passage.span):
        token = tokens.get(f.event_start)
        if f.value != "happened" or f.negated or token is None or token.pos != "VERB" or token.lemma not in ALONE:
            continue
        clause = Clause.at(reading, token)
        if of_before(clause) or long_ago(clause) or clause.words & OTHERS or not clause.tokens:
            continue
        doer, done, _, _ = placed(clause, token)
        heads = _agents(parse, token)
        own = {k.start for t in heads for k in (t, *(c for c in parse.children(t.i) if c.dep in ("appos", "compound")))}
        named = [n for n in people if any(n.span.start <= at < n.span.end for at in own)]
        role = frozenset(x for x in doer if not x.startswith("@"))
        role |= {k.lemma.lower() for t in heads for k in parse.children(t.i) if k.dep == "compound" and k.pos == "NOUN"}
        if len(named) == 1 and done and (role and _the(parse, token) or _sole(parse, token)):
            yield Doer(clause, name(parse, token), named[0], role, done)


def _agents(parse: Parse, verb: Token) -> list[Token]:
    """Heads of those who do it."""
    kids = parse.children(verb.i)
    agents = [k for t in kids if t.dep == "agent" for k in parse.children(t.i) if k.dep == "pobj"]
    return agents or [t for t in kids if t.dep == "nsubj"]


def _the(parse: Parse, verb: Token) -> bool:
    """Whether it is done to one thing that is known: "the permit"."""
    done = [t for t in parse.children(verb.i) if t.dep in ("dobj", "nsubjpass")]
    return any(t.tag == "NN" and any(k.lemma.lower() == "the" for k in parse.children(t.i)) for t in done)


def _sole(parse: Parse, verb: Token) -> bool:
    """Whether it is done to something of which there is one by its word: "the winning goal"."""
    done = [t for t in parse.children(verb.i) if t.dep in ("dobj", "nsubjpass")]
    return any(k.lemma.lower() in ONE or k.text.lower() in ONE for t in done for k in parse.children(t.i))


def _of_one(x: Doer, y: Doer) -> bool:
    one_part = bool(x.role & y.role) or not (x.role and y.role)
    return x.act == y.act and one_part and meet(x.done, y.done) and not dates_apart(x.clause, y.clause)


def _known(x: Doer, y: Doer) -> bool:
    """Whether either report knows the other's, or the two names have a word in common."""
    if {*x.person.text.lower().split()} & {*y.person.text.lower().split()}:
        return True
    return any(other.person.text.split()[-1] in own.clause.reading.article.text for own, other in ((x, y), (y, x)))


def _difference(x: Doer, y: Doer) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    role, values = min(x.role & y.role, default="one"), (x.person.text, y.person.text)
    one, other = phrasing.newsrooms(a.article, b.article)
    said = (
        f"{one} names {values[0]}, {other} {values[1]} as the {role} who did it "
        f"(“{x.clause.verb.text if x.clause.verb else x.act}”)"
    )
    return Difference("name", "contradiction", values, values, (x.person.span, y.person.span), (a, b), said)
