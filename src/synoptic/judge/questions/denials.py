"""What one report denies and another states, in words that may be quite different.

"There are no talks" and "in advanced talks to buy", "denied that any alarm had sounded" and "the alarm went off twice". A denial
is held against statements of the same act, or of the same thing being there, about the same things. Missed on purpose: what
is not known or not said ("has not been identified"), what has not happened yet, denials in opinions and conditions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge.questions.acting import narrowed, placed, rest, topics
from synoptic.judge.questions.answer import dates_apart, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import FAMILIES, THINGS, akin, name, specific
from synoptic.judge.sides import Difference, Reading, newsroom
from synoptic.model.mention import Factuality
from synoptic.model.parse import Token

HANDED = frozenset("give receive issue hold conduct make".split())
"""Verbs of which the object says what is denied: "were given no notice"."""
THERE = frozenset("quarrel argument row altercation fight".split())
"""Things of which an event has one, if any: "There was no quarrel"."""
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
NOT_YET = re.compile(
    r"\b(?:yet|immediately|so far|still|initially|at first|at the time|any ?more|no longer|until|unless|if|whether|again|ever again|always|necessarily|only|just|alone|else|all but|almost|nearly|hardly|anything like|another|further|more|new)\b|\?",
    re.IGNORECASE,
)
ALREADY = frozenset(("happened",))
CUE = re.compile(r"cue: (?!.*\b(?:den(?:y|ie[sd])|denying|reject|dismiss|refut|rebut|disput))", re.IGNORECASE)
"""In the reason of a denial: it hangs on another word than one that denies ("never meant to", "does not think that")."""
PAST = re.compile(r"past tense|perfect|cue: den", re.IGNORECASE)
"""In the reason of a presentation: it is told of what has been, and not of what is always so."""
BOTH = 2
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


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each denial of one report against the statements of the others."""
    read = [(list(_denied(r)), list(_stated(r))) for r in reports]
    found: list[Difference] = []
    for (denials, _), (_, statements) in permutations(read, 2):
        for no in denials:
            met = [yes for yes in statements if _of_one(no, yes)]
            if met:
                found.append(_difference(no, met[0]))
    return found


def _sentences(report: Sequence[Reading]) -> Iterator[tuple[Reading, frozenset[str]]]:
    """The sentences of the running text, each with the entities of the one before."""
    before = frozenset[str]()
    for r in report:
        if r.content.passage.block_kind in ("paragraph", "standfirst"):
            yield r, before
            before = _named(r)


def _denied(report: Sequence[Reading]) -> Iterator[Told]:
    for reading, before in _sentences(report):
        for f in reading.mentions.presented_in(reading.content.passage.span):
            if f.value != "denied" or CUE.match(f.reason):
                continue
            told = _told(reading, f, before)
            if told is not None and not NOT_YET.search(told.clause.said):
                yield told


def _stated(report: Sequence[Reading]) -> Iterator[Told]:
    for reading, before in _sentences(report):
        presented = reading.mentions.presented_in(reading.content.passage.span)
        for f in presented:
            if f.value in ALREADY and not f.negated and (told := _told(reading, f, before)) is not None:
                yield told
        denied = {f.event_start for f in presented if f.value not in ALREADY}
        for token in (reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens):
            if token.pos != "NOUN" or token.lemma not in FAMILIES:
                continue
            told = _thing(reading, token, None, before)
            if told is not None and (told.clause.verb is None or told.clause.verb.start not in denied):
                yield told


def _told(reading: Reading, f: Factuality, before: frozenset[str]) -> Told | None:
    parse = reading.content.passage.parse
    token = next(
        (parse.tokens[i] for i in reading.content.passage.tokens if parse.tokens[i].start == f.event_start), None
    )
    if token is None:
        return None
    if token.lemma in LIGHT or token.lemma in HANDED and f.value == "denied":
        noun = _under(reading, token)
        return None if noun is None or noun.lemma in NO_THING else _thing(reading, noun, f, before)
    if name(parse, token) in NO_ACT or token.pos not in ("VERB", "NOUN"):
        return None
    if token.pos == "NOUN":
        return _thing(reading, token, f, before)
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
    wide = about | _named(reading) | before
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


def _thing(reading: Reading, token: Token, f: Factuality | None, before: frozenset[str]) -> Told | None:
    clause = Clause.at(reading, token)
    if of_before(clause) or not clause.tokens or f is not None and any(t.lemma == "one" for t in clause.tokens):
        return None
    about = topics(clause, token)
    source = f.source if f else ""
    nobody = frozenset[str]()
    wide = about | _named(reading) | before
    return Told(
        clause, token, token.lemma.lower(), True, nobody, nobody, nobody, rest(reading, token), about, wide, source
    )


def _named(reading: Reading) -> frozenset[str]:
    """Keys of the entities that a sentence names."""
    return reading.content.subjects | reading.content.others


def _of_one(no: Told, yes: Told) -> bool:
    """Whether what is denied and what is stated are one act, or one thing, of the same."""
    if no.clause.reading.article.id == yes.clause.reading.article.id or not akin(no.act, yes.act):
        return False
    if no.noun != yes.noun and no.act == yes.act:
        return False
    if dates_apart(no.clause, yes.clause):
        return False
    if not no.beside <= yes.wide or no.rest and not _meet(no.rest, yes.wide):
        return False
    agreed = 0
    for x, y in ((no.doer, yes.doer), (no.done, yes.done)):
        if x and y:
            if not _meet(x, y):
                return False
            agreed += 1
    shared = {x for x in no.topics if _meet(frozenset((x,)), yes.wide)}
    shared |= {x for x in yes.topics if _meet(frozenset((x,)), no.wide)}
    if no.noun or yes.noun:
        if not specific(no.act, yes.act):
            return False
        return bool(shared) or no.noun and yes.noun and (no.act in THERE or _meet(no.wide, yes.wide))
    if specific(no.act, yes.act):
        return bool(shared) and (agreed > 0 or bool(no.done or no.rest or no.beside))
    whole = no.past and yes.past and bool(no.doer and no.done) and not _qualified(no)
    return whole and agreed == BOTH and len(shared) >= BOTH


def _qualified(no: Told) -> bool:
    """Whether what it is not done to is of a certain kind: "did not land a clean punch"."""
    parse = no.clause.reading.content.passage.parse
    objects = [t for t in parse.children(no.token.i) if t.dep in ("dobj", "nsubjpass")]
    return any(k.dep == "amod" for t in objects for k in parse.children(t.i))


def _meet(a: frozenset[str], b: frozenset[str]) -> bool:
    return any(
        x == y or not x.startswith("@") and not y.startswith("@") and (y in THINGS.get(x, ()) or akin(x, y))
        for x in a
        for y in b
    )


def _difference(no: Told, yes: Told) -> Difference:
    a, b = no.clause.reading, yes.clause.reading
    said = (
        f"{newsroom(a.article)} prints that it is not so (“{no.token.text}”), {newsroom(b.article)} that it is "
        f"(“{yes.token.text}”), of the same"
    )
    spans = (a.content.passage.span, b.content.passage.span)
    return Difference("polarity", "contradiction", ("denied", "stated"), ("denied", "stated"), spans, (a, b), said)
