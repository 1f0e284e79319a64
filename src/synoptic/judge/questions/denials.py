"""What one report denies and another states, in words that may be quite different.

"There are no talks" and "in advanced talks to buy", "denied that any alarm had sounded" and "the alarm went off twice". A denial
is held against statements of the same act, or of the same thing being there, about the same things. Missed on purpose: what
is not known or not said ("has not been identified"), what has not happened yet, denials in opinions and conditions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import dates_apart
from synoptic.judge.questions.relations import FAMILIES, akin, one_act, one_family, specific
from synoptic.judge.questions.told import Told, meet, sentences, thing, told_of
from synoptic.judge.sides import Difference, Reading, later
from synoptic.model import edtf
from synoptic.model.mention import Factuality
from synoptic.model.parse import Parse, Token

THERE = frozenset("quarrel argument row altercation fight".split())
"""Things of which an event has one, if any: "There was no quarrel"."""
NOT_YET = re.compile(
    r"\b(?:yet|immediately|so far|still|initially|at first|at the time|any ?more|no longer|until|unless|if|whether|again|ever again|always|necessarily|only|just|alone|else|all but|nothing but|other than|except|almost|nearly|hardly|anything like|another|further|more|new)\b|\?",
    re.IGNORECASE,
)
MUTUAL = frozenset("talk negotiation meeting contact deal agreement".split())
"""What two have with one another: it is denied by the one and stated by the other in turn."""
WARNINGS = frozenset("warning alert notice".split())
HERE = frozenset(("here", "there"))
SOON = 120
"""Minutes between two reports in which what is not so in the one can hardly have come about in the other."""
ALREADY = frozenset(("happened",))
CUE = re.compile(r"cue: (?!.*\b(?:den(?:y|ie[sd])|denying|reject|dismiss|refut|rebut|disput))", re.IGNORECASE)
"""In the reason of a denial: it hangs on another word than one that denies ("never meant to", "does not think that")."""
AHEAD = frozenset("will would shall wo ’ll 'll".split())
"""Auxiliaries of what is still to come."""
BOTH = 2


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each denial of one report against the statements of the others."""
    read = [(list(_denied(r)), list(_stated(r))) for r in reports]
    found: list[Difference] = []
    for (denials, _), (_, statements) in permutations([told for told in read if any(told)], 2):
        for no in denials:
            met = [yes for yes in statements if _of_one(no, yes)]
            about = [y for y in statements if not y.planned and (any(y is m for m in met) or _befallen(no, y))]
            since = [y for y in about if _come_about(no, y)]
            if since:
                found.append(_overtaken(no, since[0]))
            elif met:
                found.append(_difference(no, met[0]))
    return found


def told_as(f: Factuality, value: str) -> bool:
    """Whether an act is told as "happened", or as "denied" by a word that denies it itself."""
    return f.value == value and not (value == "happened" and f.negated or value == "denied" and CUE.match(f.reason))


def _denied(report: Sequence[Reading]) -> Iterator[Told]:
    for reading, before in sentences(report):
        for f in reading.mentions.presented_in(reading.content.passage.span):
            told = told_of(reading, f, before) if told_as(f, "denied") else None
            if told is not None and not NOT_YET.search(told.clause.said):
                yield told


def _stated(report: Sequence[Reading]) -> Iterator[Told]:
    for reading, before in sentences(report):
        presented = reading.mentions.presented_in(reading.content.passage.span)
        for f in presented:
            if f.value not in (*ALREADY, "planned") or f.negated or (told := told_of(reading, f, before)) is None:
                continue
            if f.value in ALREADY or not told.noun:
                yield replace(told, planned=f.value == "planned")
        denied = {f.event_start for f in presented if f.value not in ALREADY}
        for token in (reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens):
            if token.pos != "NOUN" or token.lemma not in FAMILIES or _lacking(reading, token):
                continue
            told = thing(reading, token, None, before)
            if told is not None and (told.clause.verb is None or told.clause.verb.start not in denied):
                yield told


def _ahead(told: Told) -> bool:
    """Whether what is denied lies ahead: "will not resign", "denied that she would go"."""
    if told.noun:
        return False
    parse = told.clause.reading.content.passage.parse
    return any(t.dep == "aux" and t.lemma.lower() in AHEAD for t in parse.children(told.token.i))


def _lacking(reading: Reading, noun: Token) -> bool:
    """Whether a thing is told to be lacking by the words beside it: "without any siren"."""
    parse = reading.content.passage.parse
    without = parse.tokens[noun.head].lemma.lower() in ("without", "lack", "despite")
    return without or any(t.lemma.lower() in ("no", "any", "neither") for t in parse.children(noun.i))


def _of_one(no: Told, yes: Told) -> bool:
    """Whether what is denied and what is stated are one act, or one thing, of the same."""
    if no.clause.reading.article.id == yes.clause.reading.article.id or not akin(no.act, yes.act):
        return False
    if no.noun != yes.noun and no.act == yes.act:
        return False
    if dates_apart(no.clause, yes.clause) or no.noun and yes.noun and _of_another(no, yes):
        return False
    if _of_two_parties(no, yes):
        return True
    if not (no.beside <= yes.wide or _points(yes)) or no.rest and not meet(no.rest, yes.wide | yes.rest):
        return False
    if yes.planned and not _ahead(no):
        return False
    agreed = 0
    for x, y in ((no.doer, yes.doer), (no.done, yes.done)):
        if x and y:
            if not meet(x, y):
                return False
            agreed += 1
    shared = {x for x in no.topics if meet(frozenset((x,)), yes.wide)}
    shared |= {x for x in yes.topics if meet(frozenset((x,)), no.wide)}
    if no.noun or yes.noun:
        if not specific(no.act, yes.act):
            return False
        return bool(shared) or no.noun and yes.noun and (no.act in THERE or meet(no.wide, yes.wide))
    if specific(no.act, yes.act):
        return bool(shared) and (agreed > 0 or bool(no.done or no.rest or no.beside))
    if one_family(no.act, yes.act) and agreed and not no.done and _in_one_place(no, yes):
        return True
    if no.act == yes.act and agreed and not _qualified(no) and _nothing_else(no, yes):
        return True
    whole = no.past and yes.past and bool(no.doer and no.done) and not _qualified(no)
    return whole and agreed == BOTH and len(shared) >= BOTH


def _of_another(no: Told, yes: Told) -> bool:
    """Whether a warning that was given is one of something of which the denial does not speak: "a warning that the dam might leak"."""
    parse = yes.clause.reading.content.passage.parse
    said = [t for t in parse.children(yes.token.i) if t.dep in ("acl", "relcl", "ccomp")]
    nouns = {t.lemma.lower() for k in said for t in parse.subtree(k.i) if t.pos == "NOUN"}
    return yes.act in WARNINGS and bool(nouns) and not meet(frozenset(nouns), no.wide | no.topics)


def _of_two_parties(no: Told, yes: Told) -> bool:
    """Whether what two have with one another is denied of the one with the other, and stated of the other with the one."""
    if not (no.noun and yes.noun and no.act == yes.act and no.act in MUTUAL and no.rest and yes.rest):
        return False
    return bool(meet(no.rest, _subjects(yes)) or meet(yes.rest, _subjects(no))) and not meet(no.rest, yes.rest)


def _subjects(told: Told) -> frozenset[str]:
    """Who is spoken of in the doer's place anywhere in the sentence: "the union denied that it was holding talks"."""
    passage = told.clause.reading.content.passage
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    return frozenset(t.lemma.lower() for t in tokens if t.dep in ("nsubj", "nsubjpass") and t.pos == "NOUN")


def _nothing_else(no: Told, yes: Told) -> bool:
    """Whether the same is told of the act on both sides: it is done to one thing in one setting, or somebody who is named does it
    to nothing."""
    if no.done:
        return bool(no.rest) and no.rest == yes.rest and no.past == yes.past
    named = any(k.startswith("@") for k in no.doer & yes.doer)
    return (
        named
        and not said_before(no.clause.reading, yes.clause.reading)
        and not (no.rest or yes.rest or no.beside or yes.beside or yes.done)
    )


def said_before(no: Reading, yes: Reading) -> bool:
    """Whether the denial was said before a day that the other gives."""
    said, given = (
        [b for t in r.content.times if t.timex in ("DATE", "TIME") and (b := edtf.bounds(t.edtf))] for r in (no, yes)
    )
    return any(x[1] < y[0] for x in said for y in given)


def _points(told: Told) -> bool:
    """Whether it is set in a place that was named before: "she dined there twice"."""
    return bool(HERE & told.clause.words)


def _in_one_place(no: Told, yes: Told) -> bool:
    """Whether both are set in a place, and nothing says that it is another."""
    if no.beside:
        return True
    return _points(no) and any(k.startswith("@") for k in no.wide & yes.wide)


def _come_about(no: Told, yes: Told) -> bool:
    """Whether what had not happened when the one report was printed is told as having happened by a later one."""
    a, b = no.clause.reading, yes.clause.reading
    if no.noun or later(a, b) is not b.article:
        return False
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    if minutes is not None and minutes < SOON:
        return False
    parse, printed = a.content.passage.parse, (a.as_of or "")[:10]
    stands = any(t.dep in ("aux", "auxpass") and t.tag in ("VBZ", "VBP") for t in parse.children(no.token.i))
    days = [x for t in b.content.times if t.edtf and t.timex in ("DATE", "TIME") and (x := edtf.bounds(t.edtf))]
    return stands and all(x[1].isoformat() >= printed for x in days)


def _befallen(no: Told, yes: Told) -> bool:
    """Whether what is not done to somebody is done to him by a word for the same act: "has not been arrested", "was detained"."""
    if not one_act(no.act, yes.act) or not no.done or not meet(no.done, yes.done) or _qualified(no):
        return False
    if no.doer and yes.doer and not meet(no.doer, yes.doer) or not no.beside <= yes.wide or no.rest - yes.topics:
        return False
    parse = no.clause.reading.content.passage.parse
    done = [t for t in parse.children(no.token.i) if t.dep in ("dobj", "nsubjpass")]
    return any(t.tag == "NNP" or t.tag == "NN" and _definite(parse, t) for t in done) and no.past


def _definite(parse: Parse, noun: Token) -> bool:
    return any(t.lemma.lower() == "the" or t.tag == "PRP$" for t in parse.children(noun.i))


def _qualified(no: Told) -> bool:
    """Whether what it is not done to is of a certain kind: "did not land a clean punch"."""
    parse = no.clause.reading.content.passage.parse
    objects = [t for t in parse.children(no.token.i) if t.dep in ("dobj", "nsubjpass")]
    return any(k.dep == "amod" for t in objects for k in parse.children(t.i))


def _overtaken(no: Told, yes: Told) -> Difference:
    a, b = no.clause.reading, yes.clause.reading
    one, other = phrasing.newsrooms(a.article, b.article)
    said = (
        f"{one} prints that it has not happened (“{no.token.text}”), {other}, the later report, "
        f"that it has (“{yes.token.text}”)"
    )
    spans = (a.content.passage.span, b.content.passage.span)
    return Difference("polarity", "update", ("denied", "stated"), ("denied", "stated"), spans, (a, b), said)


def _difference(no: Told, yes: Told) -> Difference:
    a, b = no.clause.reading, yes.clause.reading
    one, other = phrasing.newsrooms(a.article, b.article)
    said = (
        f"{one} prints that it is not so (“{no.token.text}”), {other} that it is (“{yes.token.text}”); "
        "both speak of one and the same"
    )
    spans = (a.content.passage.span, b.content.passage.span)
    return Difference("polarity", "contradiction", ("denied", "stated"), ("denied", "stated"), spans, (a, b), said)
