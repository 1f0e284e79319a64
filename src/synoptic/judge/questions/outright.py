"""What one report denies of anybody, anything or any of a kind, and another states: "it had hit nothing", "no ransom was paid", "they
never met".

Such a denial leaves no room: whatever the other report says was hit, paid or used, and whoever of the two met the other, it cannot both
be. Missed on purpose: denials of some of it ("not much"), of one moment, and of what has not come about yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions import meant
from synoptic.judge.questions.acting import narrowed
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.causes import PERSONS
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.denials import NOT_YET, told_as
from synoptic.judge.questions.relations import name, one_act
from synoptic.judge.questions.told import NO_THING, meet, presented
from synoptic.judge.questions.turning import ATTACKERS
from synoptic.judge.sides import Difference, Reading, later
from synoptic.model import edtf
from synoptic.model.mention import Factuality
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NONE = _words("no any neither")
NOTHING = _words("nothing anything nobody anybody noone anyone none")
LEAST = _words("penny cent dime single")
"""Words of the least there can be: "not a penny"."""
STRIKING = _words("hit strike touch collide ram")
"""Acts by which one thing runs into another."""
BETWEEN = _words("meet speak talk dine")
"""Acts that two do with one another."""
SPEAKING = _words("speak talk")
"""Those of them that are denied of one occasion, unless it was never so."""
USING = _words("use fire deploy employ throw lob shoot turn spray launch")
"""Acts by which a means is put to use."""
PAYING = _words("pay hand_over")
POLICE = _words("police officer policeman trooper")
"""Nouns for those who keep order, of which one may stand for another."""
OPEN = _words("if unless whether or would could might may should ask demand want")
BOUNDS = _words("before since after until during inside within in at")
SOON = 120


@dataclass(frozen=True)
class Deed:
    """An act as told or denied."""

    clause: Clause
    token: Token
    act: str
    doer: frozenset[str]
    done: frozenset[str]
    thing: str
    """What it is done to, in its own words and those right before them: "tear gas"; "" where there is none."""
    wide: bool
    """Denied of anything, or of any of a kind."""
    passive: bool


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each denial without bounds against what the other reports state."""
    told = [(list(_deeds(r, "denied")), list(_deeds(r, "happened"))) for r in reports]
    known = [frozenset(f"@{e}" for r in report[:1] for e in r.entities.values()) for report in reports]
    found: list[Difference] = []
    for i, j in permutations(range(len(told)), 2):
        for no in told[i][0]:
            met = [yes for yes in told[j][1] if _against(no, yes) and _in_one_event(yes, known[i])]
            if met and not any(_against(no, x) for x in told[i][1]) and not any(_same(no, x) for x in told[j][0]):
                found.append(_difference(no, met[0]))
    return found


def _deeds(report: Sequence[Reading], value: str) -> Iterator[Deed]:
    for reading, token, f in presented(report):
        if token.pos == "VERB" and told_as(f, value):
            deed = _deed(reading, token, f)
            if deed is not None:
                yield deed


def _deed(reading: Reading, token: Token, f: Factuality) -> Deed | None:
    parse, clause = reading.content.passage.parse, Clause.at(reading, token)
    act = name(parse, token)
    if act not in STRIKING | BETWEEN | USING | PAYING:
        return None
    if act in SPEAKING and f.value == "denied" and "never" not in clause.words:
        return None
    if of_before(clause) or act not in BETWEEN and long_ago(clause) or not clause.tokens or clause.words & OPEN:
        return None
    if f.value == "denied" and (
        narrowed(clause, token) or _bounded(parse, token) or NOT_YET.search(_but_nothing(clause))
    ):
        return None
    kids = parse.children(token.i)
    passive = any(t.dep in ("nsubjpass", "auxpass") for t in kids) or token.dep == "acl" and token.tag == "VBN"
    subjects = [t for t in clause.tokens if t.dep in SUBJECTS]
    agents = [k for t in kids if t.dep == "agent" for k in parse.children(t.i)]
    objects = [t for t in kids if t.dep in ("dobj", "dative") and t.pos != "ADP"]
    with_ = [k for t in kids if t.dep == "prep" and t.lemma in ("with", "to", "into") for k in parse.children(t.i)]
    doers, done = (agents, subjects) if passive else (subjects, objects or with_)
    if passive and token.dep == "acl":
        done = [parse.tokens[token.head]]
    least = [t for t in kids if t.dep == "npadvmod" and t.lemma.lower() in LEAST]
    who = frozenset(k for t in doers for k in meant.keys(reading, t, f))
    whom = frozenset(k for t in done for k in meant.keys(reading, t, f))
    thing = _thing(parse, done[0]) if done else ""
    return Deed(clause, token, act, who, whom, thing, any(_any(parse, t) for t in (*done, *least)), passive)


def _bounded(parse: Parse, token: Token) -> bool:
    """Whether it is denied of some time or place only: "had not met him before the sale"."""
    return any(t.dep == "prep" and t.lemma.lower() in BOUNDS for t in parse.children(token.i))


def _but_nothing(clause: Clause) -> str:
    """The clause without words for anything at all, which leave no room."""
    return re.sub(r"\b(?:a )?single\b", "", clause.said)


def _any(parse: Parse, token: Token) -> bool:
    """Whether it is anything, any of a kind, or the least of it."""
    below = {t.lemma.lower() for t in parse.children(token.i)}
    return token.lemma.lower() in NOTHING | LEAST or bool(below & (NONE | LEAST))


def _thing(parse: Parse, noun: Token) -> str:
    if noun.pos not in ("NOUN", "PROPN") or noun.lemma.lower() in NO_THING:
        return ""
    before = [t for t in parse.children(noun.i) if t.dep in ("compound", "amod") and t.i < noun.i]
    return " ".join(t.lemma.lower() for t in (*before, noun))


def _against(no: Deed, yes: Deed) -> bool:
    """Whether what is stated is among what is denied."""
    if dates_apart(no.clause, yes.clause):
        return False
    if no.act in BETWEEN and yes.act in BETWEEN:
        return no.act == yes.act and _the_two(no, yes)
    if no.doer and yes.doer and not meet(no.doer, yes.doer) and not (no.doer & POLICE and yes.doer & POLICE):
        return False
    if no.act in STRIKING and yes.act in STRIKING:
        return no.wide and not no.thing and not (no.passive or yes.passive) and bool(yes.done) and _a_thing(yes)
    if no.act in USING and yes.act in USING:
        return bool(no.thing) and no.thing == yes.thing and _bare(no)
    if no.act in PAYING and one_act(no.act, yes.act):
        return no.wide and (no.thing == yes.thing != "" or bool(meet(no.done - LEAST, yes.done)))
    return False


def _a_thing(yes: Deed) -> bool:
    """Whether it is a thing, and nobody, that ran into something: not "struck a guard"."""
    return bool(yes.doer) and not (yes.doer | yes.done) & (PERSONS | ATTACKERS)


def _the_two(no: Deed, yes: Deed) -> bool:
    """Whether both are told of the same two, whoever is said to have done it."""
    return bool(no.doer and no.done) and (
        meet(no.doer, yes.doer) and meet(no.done, yes.done) or meet(no.doer, yes.done) and meet(no.done, yes.doer)
    )


def _bare(no: Deed) -> bool:
    """Whether it is denied of a means as such: "no tear gas", "did not use water cannon", and not of one that is known."""
    parse = no.clause.reading.content.passage.parse
    done = [t for t in parse.children(no.token.i) if t.dep in ("dobj", "nsubjpass")]
    return not any(
        k.lemma.lower() in ("the", "this", "that") or k.dep == "poss" for t in done for k in parse.children(t.i)
    )


def _in_one_event(yes: Deed, known: frozenset[str]) -> bool:
    """Whether nobody and no place of the clause is unknown to the other report, if it names any."""
    named = frozenset(k for k in yes.clause.entities | yes.done if k.startswith("@"))
    return not named or bool(named & known)


def _same(no: Deed, other: Deed) -> bool:
    """Whether the other report denies it as well."""
    return no.act == other.act and no.thing == other.thing and other.wide == no.wide


def _difference(no: Deed, yes: Deed) -> Difference:
    a, b = no.clause.reading, yes.clause.reading
    one, other = phrasing.newsrooms(a.article, b.article)
    verdict = "contradiction"
    said = f"{one} prints that it is not so (“{_printed(no)}”), {other} that it is (“{_printed(yes)}”); both speak of one and the same"
    if _come_about(no, yes):
        verdict, said = "update", f"{said}; {other} is the later report, and it may have come about since"
    spans = (_span(no), _span(yes))
    return Difference("polarity", verdict, ("denied", "stated"), ("denied", "stated"), spans, (a, b), said)


def _come_about(no: Deed, yes: Deed) -> bool:
    """Whether it is denied as how things stand, and stated by a report that was printed well after."""
    a, b = no.clause.reading, yes.clause.reading
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    if later(a, b) is not b.article or minutes is not None and minutes < SOON:
        return False
    kids = a.content.passage.parse.children(no.token.i)
    return any(t.dep in ("aux", "auxpass") and t.tag in ("VBZ", "VBP") for t in kids)


def _span(deed: Deed) -> Span:
    return deed.clause.span


def _printed(deed: Deed) -> str:
    return deed.clause.span.of(deed.clause.reading.article.text)
