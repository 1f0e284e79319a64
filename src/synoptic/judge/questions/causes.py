"""Who began it, and what or who caused it, by the words of each report: "the rebels fired first", "it was caused by a broken rail".

An answer is the noun or the name that stands in the place of whoever did it. Two answers stand against each other where they have
nothing in common: two who are said to have begun, two who are blamed, two things that are said to be the cause. A person to blame and
a thing that gave way may both be so. Missed on purpose: causes told as what came before ("after hitting a rock").
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.relations import name
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Reading
from synoptic.model import slots
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEGAN, CAUSE = "who began it", "the cause"
ATTACKING = _words("fire shoot open attack strike throw hit punch")
STARTING = _words("start begin")
MISSILES = _words("stone shot blow punch bottle missile rocket shell round")
FIGHTS = _words(
    "shooting shoot fire firing fight fighting brawl clash violence shoot-out shootout exchange gunfire quarrel war battle row"
)
CAUSING = _words("cause trigger spark start ignite")
"""Verbs of which the doer is the cause, and whoever it is done "by"."""
OWING = _words("because due owing")
EFFECTS = _words(
    "fire blaze crash accident collision derailment collapse explosion blast breakdown failure outage blackout delay disaster flood leak "
    "spill sinking death incident cancellation closure problem fault damage shutdown wildfire inferno stampede crush"
)
"""What has a cause that newsrooms ask for."""
PERSONS = _words(
    "driver pilot captain skipper builder owner operator council company union government minister ministry police officer army soldier rebel "
    "protester vandal worker engineer contractor landlord tenant mayor crew passenger teenager boy man woman child hunter smoker camper "
    "thief gang player fan supporter referee management manager firm state army navy military party opposition gunman robber people staff "
    "airline railway hospital doctor nurse club school student pupil farmer neighbour resident manufacturer supplier maker developer designer hacker league visitor host authority administration agency regulator board committee department crowd mob smuggler militia terrorist arsonist tenant guest customer"
)
ANYBODY = _words(
    "man woman person people male female teenager youth suspect gunman shooter attacker assailant intruder robber somebody someone"
)
"""Words for whoever did it, which may stand for whoever is named or told of by another noun."""
HUMAN = _words(
    "speed speeding error negligence mistake tiredness fatigue alcohol drink recklessness carelessness misjudgment inattention"
)
"""Causes that are somebody's conduct, which may stand beside another."""
HALTED = _words(
    "cancel call_off scrub abort halt stop postpone put_off delay scrap suspend abandon close shut evacuate divert ground"
)
"""What is done to a plan, a flight or a place for a cause, of which there are many kinds."""
OPEN = _words("whether if may might could possible possibly unclear unknown investigate not no deny rule")


def answers(reading: Reading) -> Iterator[Answer]:
    """What one sentence says of who began it and of the cause."""
    passage = reading.content.passage
    for token in (passage.parse.tokens[i] for i in passage.tokens):
        if token.pos not in ("VERB", "AUX"):
            continue
        for question, what in (*_began(passage.parse, token), *blamed(passage.parse, token)):
            answer = _answer(reading, token, question, what)
            if answer is not None:
                yield answer


def _answer(reading: Reading, verb: Token, question: str, what: Token) -> Answer | None:
    clause = Clause.at(reading, verb)
    below = {t.lemma.lower() for t in clause.tokens}
    if of_before(clause) or below & OPEN or what.tag in ("PRP", "WP", "WDT", "DT"):
        return None
    keys = _keys(reading, what)
    effect = _effect(reading.content.passage.parse, verb, what) if question == CAUSE else frozenset[str]()
    if not keys or effect is None:
        return None
    span = Span(what.start, what.end)
    return Answer(question, "polarity", clause, span, " ".join(sorted(keys)), effect)


def _keys(reading: Reading, what: Token) -> frozenset[str]:
    """The noun or the name, with the nouns right before it."""
    parse = reading.content.passage.parse
    own = [what, *(t for t in parse.children(what.i) if t.dep in ("compound", "appos"))]
    named = {f"@{e}" for (start, end), e in reading.entities.items() if start <= what.start < end}
    nouns = {t.lemma.lower() for t in own if t.pos in ("NOUN", "PROPN")}
    nouns |= {what.text.lower()} if bare(parse, what) else set()
    return frozenset(named | nouns - (GENERIC - PERSONS))


def bare(parse: Parse, token: Token) -> bool:
    """Whether a word in "ing" behind "by" is a noun, whatever the parse takes it for: "by lightning", "by speeding"."""
    return (
        token.dep in ("pcomp", "pobj")
        and token.tag == "VBG"
        and token.text.endswith("ing")
        and not parse.children(token.i)
    )


def _began(parse: Parse, verb: Token) -> Iterator[tuple[str, Token]]:
    kids = parse.children(verb.i)
    first = any(t.lemma.lower() == "first" and t.dep in ("advmod", "oprd", "xcomp", "acomp") for t in kids)
    first = first or any(
        k.lemma.lower() == "first" and t.lemma.lower() in MISSILES
        for t in kids
        if t.dep == "dobj"
        for k in parse.children(t.i)
    )
    begun = verb.lemma in STARTING and any(t.dep in ("dobj", "xcomp") and t.lemma.lower() in FIGHTS for t in kids)
    if verb.lemma in ATTACKING and first or begun:
        yield from ((BEGAN, t) for t in _doers(parse, verb))


def blamed(parse: Parse, verb: Token) -> Iterator[tuple[str, Token]]:
    """What a verb gives as the cause."""
    kids = parse.children(verb.i)
    if verb.lemma == "blame":
        on = [k for t in kids if t.dep == "prep" and t.lemma == "on" for k in parse.children(t.i) if k.dep == "pobj"]
        done = on or [t for t in kids if t.dep in ("dobj", "nsubjpass")]
        yield from ((CAUSE, t) for t in done)
    elif verb.lemma == "be":
        how = {t.lemma.lower(): t for t in kids if t.dep in ("acomp", "attr", "xcomp", "ccomp")}
        subjects = [t for t in kids if t.dep in SUBJECTS]
        if how.keys() & {"responsible", "blame"}:
            yield from ((CAUSE, t) for t in subjects)
        if "fault" in how:
            yield from ((CAUSE, k) for k in _behind(parse, how["fault"], "of"))
        if any(t.lemma.lower() == "cause" for t in subjects):
            yield from ((CAUSE, t) for t in kids if t.dep == "attr")
        if "cause" in how:
            yield from ((CAUSE, t) for t in subjects)
        if any(t.lemma.lower() in OWING for t in kids):
            yield from ((CAUSE, k) for t in kids if t.lemma.lower() in OWING for k in _pobj(parse, t))
    elif verb.lemma in CAUSING:
        agents = [k for t in kids if t.dep in ("agent", "prep") and t.lemma == "by" for k in parse.children(t.i)]
        passive = any(t.dep in ("nsubjpass", "auxpass") for t in kids) or verb.dep == "acl"
        yield from (
            (CAUSE, t)
            for t in (agents if passive else _doers(parse, verb))
            if t.dep in ("pobj", *SUBJECTS) or bare(parse, t)
        )
    for t in kids:
        if t.lemma.lower() == "down" and verb.lemma == "put":
            yield from ((CAUSE, k) for x in (t, verb) for k in _behind(parse, x, "to"))
        if t.lemma.lower() in OWING and verb.lemma != "be" and t.dep in ("prep", "advmod", "amod"):
            yield from ((CAUSE, k) for k in _pobj(parse, t))


def _doers(parse: Parse, verb: Token) -> list[Token]:
    kids = parse.children(verb.i)
    doers = [t for t in kids if t.dep == "nsubj"]
    if not doers and verb.dep in ("conj", "xcomp"):
        doers = [t for t in parse.children(verb.head) if t.dep == "nsubj"]
    return doers


def _behind(parse: Parse, token: Token, word: str) -> list[Token]:
    preps = [t for t in parse.children(token.i) if t.dep == "prep" and t.lemma == word]
    return [k for t in preps for k in parse.children(t.i) if k.dep == "pobj"]


def _pobj(parse: Parse, token: Token) -> list[Token]:
    own = [k for k in parse.children(token.i) if k.dep == "pobj"]
    return own or [
        k for t in parse.children(token.i) if t.dep in ("pcomp", "prep") for k in parse.children(t.i) if k.dep == "pobj"
    ]


def _effect(parse: Parse, verb: Token, what: Token) -> frozenset[str] | None:
    """What it is the cause of, as far as the clause says so; None where it is of something else than a mishap."""
    own = {t.i for t in parse.subtree(what.i)} if what.i != verb.head else set()
    below = [t for t in parse.subtree(verb.i) if t.pos in ("NOUN", "PROPN") and t.i not in own]
    above = parse.tokens[verb.head]
    named = {t.lemma.lower() for t in below} & EFFECTS
    if verb.dep == "acl" and above.lemma.lower() in EFFECTS:
        named |= {above.lemma.lower()}
    if named:
        return frozenset(named)
    if name(parse, verb) in HALTED:
        kids = parse.children(verb.i)
        done = [t for t in kids if t.dep in ("nsubjpass", "dobj") and t.pos == "NOUN"]
        done += [parse.tokens[verb.head]] if verb.dep == "acl" else []
        return frozenset(t.lemma.lower() for t in done) - GENERIC or None
    pointing = any(t.tag in ("PRP", "DT") and t.dep in (*SUBJECTS, "dobj") for t in parse.children(verb.i))
    return frozenset() if verb.lemma == "blame" or pointing or verb.lemma == "be" else None


def relation(a: Answer, b: Answer) -> str:
    """How two answers stand: the same where they share a word or words that mean the same, else a clash if both can be one's."""
    ours, theirs = (frozenset(str(x.value).split()) for x in (a, b))
    if meet(ours, theirs) or any(x.startswith(y) or y.startswith(x) for x in ours for y in theirs):
        return "same"
    if a.question == BEGAN and any(keys <= ANYBODY for keys in (ours, theirs)):
        return "unlike"
    if a.question == CAUSE:
        if _by_two(a, b):
            return "unlike"
        if a.topics and b.topics and not meet(a.topics, b.topics):
            return "unlike"
        if not (a.topics | b.topics) & EFFECTS and a.topics and b.topics:
            return "clash" if slots.CAUSE.apart(ours, theirs) else "unlike"
        sorts = [_sort(x) for x in (ours, theirs)]
        if sorts[0] != sorts[1] and "person" in sorts or sorts == ["conduct", "conduct"]:
            return "unlike"
    return "clash"


def _by_two(a: Answer, b: Answer) -> bool:
    """Whether each has but somebody of its own who puts the blame on something: neither newsroom says that it was so."""
    blaming = [x.clause.verb for x in (a, b)]
    doers = [
        frozenset(t.lemma.lower() for t in x.reading.content.passage.parse.children(v.i) if t.dep == "nsubj")
        for x, v in zip((a, b), blaming, strict=True)
        if v is not None and v.lemma == "blame"
    ]
    return len(doers) == len(blaming) and all(doers) and not meet(*doers)


def of_thing(a: Answer) -> bool:
    """Whether it gives a thing as the cause, and nobody."""
    return a.question == CAUSE and _sort(frozenset(str(a.value).split())) != "person"


def _sort(keys: frozenset[str]) -> str:
    if any(k.startswith("@") for k in keys) or PERSONS & keys:
        return "person"
    return "conduct" if HUMAN & keys else "thing"
