"""How many of a number have come through it so far: four of the eleven were brought up by one report, all eleven by a later one.

Missed on purpose: numbers of whom neither report tells how many there are in all, and deeds that are told by two verbs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.conflicts import quantity
from synoptic.judge.questions.answer import long_ago, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.relations import name
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING

ALL = frozenset(("all", "every"))
UP_TO = frozenset("by since far already still".split())
SOON = 60
"""Minutes between two reports in which such a number is taken to be one."""


@dataclass(frozen=True)
class Told:
    """A number out of another, as told."""

    clause: Clause
    q: Quantity
    act: str
    noun: str
    so_far: float
    whole: float


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each number of one report that is told to be higher by a later one."""
    told = [[x for r in report for x in _told(r)] for report in reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        for x in old:
            met = [y for y in new if _of_one(x, y)]
            if met and all(y.so_far > x.so_far for y in met):
                found += [_difference(x, y) for y in met[:1] if _later(x, y) and _goes_on(x)]
    return found


def _told(reading: Reading) -> Iterator[Told]:
    if reading.content.passage.block_kind not in RUNNING:
        return
    parse = reading.content.passage.parse
    for q in reading.content.quantities:
        clause = Clause.of(reading, q.span) if q.unit is None and q.low is not None else None
        if clause is None or clause.verb is None or of_before(clause) or long_ago(clause):
            continue
        token = next((t for t in clause.tokens if q.span.start <= t.start < q.span.end and t.tag == "CD"), None)
        if token is None or not _tells(reading, clause):
            continue
        noun, whole = _out_of(reading, parse, token)
        every = any(t.lemma.lower() in ALL for t in (*parse.children(token.i), *parse.children(token.head)))
        if noun is not None and (whole is not None or every) and _subject(parse, token, clause.verb):
            act = _act(parse, clause.verb)
            yield Told(
                clause, q, act, noun.lemma.lower(), q.low or 0, (q.low or 0) if every or whole is None else whole
            )


def _out_of(reading: Reading, parse: Parse, token: Token) -> tuple[Token | None, float | None]:
    """What a number counts, and out of how many: "four of the eleven men", "all eleven men"."""
    behind = [k for p in parse.children(token.i) if p.lemma == "of" for k in parse.children(p.i) if k.dep == "pobj"]
    if not behind:
        return (parse.tokens[token.head] if token.dep == "nummod" else None), None
    counts = [k for k in parse.children(behind[0].i) if k.dep == "nummod"]
    known = [z.low for k in counts for z in reading.mentions.quantities if z.span.start <= k.start < z.span.end]
    return behind[0], next((n for n in known if n is not None), None)


def _subject(parse: Parse, token: Token, verb: Token) -> bool:
    """Whether the number, or what it counts, is whom the verb is told of."""
    top = parse.tokens[token.head] if token.dep == "nummod" else token
    return top.head == verb.i and top.dep in (*SUBJECTS, "dobj")


def _act(parse: Parse, verb: Token) -> str:
    state = [t.lemma.lower() for t in parse.children(verb.i) if t.dep in ("acomp", "advmod", "prt", "oprd")]
    return f"be {' '.join(state[:1])}" if verb.lemma == "be" else name(parse, verb)


def _tells(reading: Reading, clause: Clause) -> bool:
    """Whether it is told as having happened."""
    said = [f for f in reading.mentions.presented_in(clause.span) if clause.verb and f.event_start == clause.verb.start]
    return all(f.value == "happened" and not f.negated for f in said)


def _of_one(x: Told, y: Told) -> bool:
    return x.whole == y.whole and x.act == y.act and meet(frozenset((x.noun,)), frozenset((y.noun,)))


def _goes_on(x: Told) -> bool:
    """Whether it is told as what had been done up to then: "have been brought up", "were out by noon"."""
    parse, verb = x.clause.reading.content.passage.parse, x.clause.verb
    perfect = verb is not None and any(t.dep == "aux" and t.lemma == "have" for t in parse.children(verb.i))
    return perfect or bool(x.clause.words & UP_TO)


def _later(x: Told, y: Told) -> bool:
    a, b = x.clause.reading, y.clause.reading
    minutes = minutes_between(a, b)
    return later(a, b) is b.article and (minutes is None or minutes >= SOON)


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    said = f"{phrasing.prints(a, b, x.q.text, y.q.text)} of {x.whole:g}; {newsroom(b.article)} is the later report, and such a count goes on"
    keys, spans = (quantity.key(x.q), quantity.key(y.q)), (x.q.span, y.q.span)
    return Difference("quantity", "update", (x.q.text, y.q.text), keys, spans, (a, b), said)
