"""Acts and things that a report tells of, each with who does it to whom, for what another report tells of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.judge.questions.acting import narrowed, placed, rest, topics
from synoptic.judge.questions.answer import of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import THINGS, akin, name
from synoptic.judge.sides import Reading
from synoptic.model.mention import Factuality
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING

HANDED = frozenset("give receive issue hold conduct make".split())
"""Verbs of which the object says what is denied: "were given no notice"."""
LIGHT = frozenset("be have do get there exist".split())
"""Verbs under which the noun says what is denied."""
NO_ACT = frozenset(
    "say tell comment know believe think expect seem appear need want wish hope feel identify name release disclose reveal respond "
    "reply answer understand mean matter mind remember recognise recognize specify elaborate give make take go come let become "
    "return call point_out can will would could should may must use keep put see look find hear like love care work live help change happen occur "
    "confirm return_call provide receive include involve face charge stop be have do get exist show suggest indicate hold".split()
)
"""Verbs of which too much is denied for one denial to be of one statement."""
NO_THING = frozenset(
    "sign evidence reason doubt idea word information comment time place one way plan need question detail suspect motive indication "
    "problem thing threat danger injury risk choice chance right case point people man woman report clue date answer response "
    "intention interest sense excuse knowledge record limit figure other witness guarantee end".split()
)
"""Nouns of which too much is denied."""
PAST = re.compile(r"past tense|perfect|cue: den", re.IGNORECASE)
"""In the reason of a presentation: it is told of what has been, and not of what is always so."""
SELF = frozenset("himself herself themselves itself myself ourselves yourself".split())
OPEN = frozenset("if whether each".split())
"""Words of what is asked, or of what several do to one another."""


@dataclass(frozen=True)
class Told:
    """An act or a thing, denied or stated."""

    clause: Clause
    token: Token
    act: str
    noun: bool
    """A thing that is there or not: "no talks"."""
    doer: frozenset[str]
    """Who does it: nouns and entities."""
    done: frozenset[str]
    """Whom or what it is done to."""
    beside: frozenset[str]
    """Entities that stand with it in another place: "checked into Grove Hall"."""
    rest: frozenset[str]
    """Nouns of whatever is said of it but the doer."""
    topics: frozenset[str]
    wide: frozenset[str]
    """The same with the entities of its sentence and of the one before."""
    source: str
    past: bool = False
    """Told of the past, by its tense or by who denies it."""
    planned: bool = False
    """Told as what is still to come."""


def sentences(report: Sequence[Reading]) -> Iterator[tuple[Reading, frozenset[str]]]:
    """The sentences of the running text, each with the entities of the one before."""
    before = frozenset[str]()
    for r in report:
        if r.content.passage.block_kind in RUNNING:
            yield r, before
            before = named(r)


def presented(report: Sequence[Reading]) -> Iterator[tuple[Reading, Token, Factuality]]:
    """Each verb of a report's sentences with how it is presented: as happened, planned, possible or denied."""
    for reading in report:
        if reading.content.passage.block_kind in RUNNING:
            yield from ((reading, token, f) for token, f in reading.once(_presented))


def _presented(reading: Reading) -> tuple[tuple[Token, Factuality], ...]:
    passage = reading.content.passage
    verbs = {t.start: t for i in passage.tokens if (t := passage.parse.tokens[i]).pos in ("VERB", "AUX")}
    told = reading.mentions.presented_in(passage.span)
    return tuple((verbs[f.event_start], f) for f in told if f.event_start in verbs)


def told_of(reading: Reading, f: Factuality, before: frozenset[str]) -> Told | None:
    """The act or thing that is presented so; `before`: the entities of the sentence before."""
    return reading.once(_told_of, f, before)


def _told_of(reading: Reading, f: Factuality, before: frozenset[str]) -> Told | None:
    parse = reading.content.passage.parse
    token = next(
        (parse.tokens[i] for i in reading.content.passage.tokens if parse.tokens[i].start == f.event_start), None
    )
    if token is None:
        return None
    if token.lemma in LIGHT or token.lemma in HANDED and f.value == "denied":
        noun = _under(reading, token)
        return None if noun is None or noun.lemma in NO_THING else thing(reading, noun, f, before)
    if name(parse, token) in NO_ACT or token.pos not in ("VERB", "NOUN"):
        return None
    if token.pos == "NOUN":
        return thing(reading, token, f, before)
    clause = Clause.at(reading, token)
    if (
        of_before(clause)
        or f.value == "denied"
        and narrowed(clause, token)
        or any(t.lemma.lower() in OPEN | SELF or t.dep == "det" and t.lemma in ("that", "this") for t in clause.tokens)
    ):
        return None
    about = topics(clause, token)
    doer, done, beside, below = placed(clause, token)
    wide = about | named(reading) | before
    return Told(
        clause,
        token,
        name(parse, token),
        False,
        doer,
        done,
        beside,
        below,
        about,
        wide,
        f.source,
        PAST.match(f.reason) is not None,
    )


def _under(reading: Reading, verb: Token) -> Token | None:
    """What there is, or is not: the object, the predicate, or what somebody is "in"."""
    parse = reading.content.passage.parse
    kids = parse.children(verb.i)
    own = next((t for t in kids if t.dep in ("attr", "dobj") and t.pos == "NOUN"), None)
    preps = [t for t in kids if t.dep == "prep" and t.lemma == "in"]
    inside = [k for t in preps for k in parse.children(t.i) if k.dep == "pobj" and k.pos == "NOUN"]
    expletive = next((t for t in kids if t.dep == "nsubj" and t.pos == "NOUN" and verb.lemma == "exist"), None)
    return own or expletive or next(iter(inside), None)


def thing(reading: Reading, token: Token, f: Factuality | None, before: frozenset[str]) -> Told | None:
    clause = Clause.at(reading, token)
    if of_before(clause) or not clause.tokens or f is not None and any(t.lemma == "one" for t in clause.tokens):
        return None
    about = topics(clause, token)
    source = f.source if f else ""
    nobody = frozenset[str]()
    wide = about | named(reading) | before
    return Told(
        clause, token, token.lemma.lower(), True, nobody, nobody, nobody, rest(reading, token), about, wide, source
    )


def named(reading: Reading) -> frozenset[str]:
    """Keys of the entities that a sentence names."""
    return reading.content.subjects | reading.content.others


def meet(a: frozenset[str], b: frozenset[str]) -> bool:
    return any(
        x == y or not x.startswith("@") and not y.startswith("@") and (y in THINGS.get(x, ()) or akin(x, y))
        for x in a
        for y in b
    )
