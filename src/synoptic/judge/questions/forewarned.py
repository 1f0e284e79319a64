"""Whether somebody had been told, asked or warned: "we were told nothing", "the firm had informed the works council in June".

Those concerned deny it and those who should have done it state it. Set against each other are the two where both are of one addressee,
or of one warning. Missed on purpose: what somebody was not told the reasons of, warnings of something else or after it, addressees of whom the
one may be told without the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions import meant
from synoptic.judge.questions.answer import of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.denials import NOT_YET, told_as
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.questions.told import presented
from synoptic.judge.sides import Difference, Reading
from synoptic.model import edtf
from synoptic.model.mention import Factuality
from synoptic.model.parse import Parse, Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TELLING = _words("tell inform notify consult brief write ask")
WARNING = _words("warn alert")
WARNINGS = _words("warning alert alarm notice")
HANDED = _words("issue give send receive broadcast sound get hear publish put_out go_out")
"""Verbs by which a warning reaches those concerned."""
THERE = _words("be have")
ADDRESSED = _words("to for at with")
"""Before those whom it is given to."""
ASKING = _words("why how when whether where who if")
"""Words of what somebody was not told of it, though he may have been told of it."""
NEW = re.compile(r"\bnew\b", re.IGNORECASE)
"""Beside what somebody was told of, it leaves nothing open."""
OPEN = _words("if unless whether could would might may should must")
AFTER = _words("after following since")
BEFOREHAND = _words("before ahead ago earlier beforehand advance already previously")
_GROUPS = (
    "worker employee staff workforce union steward convenor colleague crew",
    "resident villager household local islander homeowner householder tenant neighbour townspeople inhabitant citizen community",
    "parent pupil family student",
    "camper campsite holidaymaker",
    "farmer grower",
    "trader shopkeeper stallholder",
    "passenger traveller commuter",
    "victim relative family survivor",
    "shareholder investor",
)
GROUPS = {
    word: frozenset(n for n, line in enumerate(_GROUPS) if word in line.split())
    for line in _GROUPS
    for word in line.split()
}
"""Nouns for those concerned -> the groups that they may stand for."""


@dataclass(frozen=True)
class Word:
    """That somebody was told or warned, or was not."""

    clause: Clause
    token: Token
    warned: bool
    to: frozenset[str]
    """Those whom it was said to, if they are given."""
    about: frozenset[str]
    """Nouns and entities of what it was about, or of the clause that tells when."""
    mind: frozenset[str]
    """Nouns and entities of its sentence."""
    content: frozenset[str]
    """Nouns of what was said, where a clause or "of" gives it."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Denials of one report that anybody had been told against what another says of it."""
    told = [(list(_said(r, "denied")), list(_said(r, "happened"))) for r in reports]
    found: list[Difference] = []
    for i, j in permutations(range(len(told)), 2):
        for no in told[i][0]:
            met = [yes for yes in told[j][1] if _against(no, yes)]
            if met and not any(_against(no, own) for own in told[i][1]):
                found.append(_difference(no, met[0]))
                break
    return found


def _said(report: Sequence[Reading], value: str) -> Iterator[Word]:
    for reading, token, f in presented(report):
        if told_as(f, value):
            word = _word(reading, token, f)
            if word is not None:
                yield word


def _word(reading: Reading, token: Token, f: Factuality) -> Word | None:
    parse, clause = reading.content.passage.parse, Clause.at(reading, token)
    if of_before(clause) or not clause.tokens or clause.words & OPEN:
        return None
    kids = parse.children(token.i)
    passive = any(t.dep in ("nsubjpass", "auxpass") for t in kids)
    subjects = [t for t in clause.tokens if t.dep in SUBJECTS]
    objects = [t for t in kids if t.dep in ("dobj", "dative")]
    notices = [t for t in (*subjects, *objects, *(k for k in kids if k.dep == "attr")) if t.lemma.lower() in WARNINGS]
    act = token.lemma.lower()
    if notices and act in HANDED | THERE | {"go"}:
        given = [t for t in (subjects if passive or act in ("receive", "get", "hear") else objects) if t not in notices]
        to = [*given, *_addressed(parse, token), *(k for t in notices for k in _addressed(parse, t))]
    elif act in WARNING | TELLING and (passive or objects or act == "write") and not _ordered(kids):
        to = (
            subjects
            if passive
            else [t for t in objects if t.lemma.lower() not in ("nothing", "anything")] or _addressed(parse, token)
        )
    else:
        return None
    below = parse.subtree(token.i)
    denied = f.value == "denied"
    if denied and ({t.lemma.lower() for t in below} & ASKING or NOT_YET.search(NEW.sub("", clause.said))):
        return None
    warned = bool(notices) or act in WARNING
    before = bool({t.lemma.lower() for t in below} & BEFOREHAND) or any(
        t.dep == "aux" and t.lemma == "have" for t in kids
    )
    if not denied and (_after(parse, token) or not warned and not (before or act in ("inform", "notify", "consult"))):
        return None
    those = frozenset(k for t in to for k in meant.keys(reading, t, f))
    held = {t.i for t in to} | {t.i for t in notices}
    about = {t.lemma.lower() for t in below if t.pos == "NOUN" and t.i not in held}
    spoken = meant.voice(reading, f) if not denied else frozenset[str]()
    mind = frozenset(meant.inside(reading, reading.content.passage.span) - spoken)
    content = _content(reading, [token, *notices]) - those
    return Word(clause, token, warned, those, frozenset(about) - GENERIC, mind, content)


def _ordered(kids: Sequence[Token]) -> bool:
    """Whether somebody is told to do something, and not told of it."""
    return any(t.dep == "xcomp" for t in kids)


def _addressed(parse: Parse, token: Token) -> list[Token]:
    preps = [t for t in parse.children(token.i) if t.dep in ("prep", "dative") and t.lemma.lower() in ADDRESSED]
    return [k for t in preps for k in parse.children(t.i) if k.dep == "pobj"]


def _after(parse: Parse, token: Token) -> bool:
    """Whether it was said after something: of what had come by then nobody was warned before."""
    kids = parse.children(token.i)
    marks = [k for t in kids if t.dep == "advcl" for k in parse.children(t.i) if k.dep == "mark"]
    return any(t.lemma.lower() in AFTER for t in (*(k for k in kids if k.dep == "prep"), *marks))


def _content(reading: Reading, heads: Sequence[Token]) -> frozenset[str]:
    """The nouns of what was said: of a clause behind the verb or the notice, or behind "of" and "about"."""
    parse = reading.content.passage.parse
    kids = [k for t in heads for k in parse.children(t.i)]
    clauses = [k for k in kids if k.dep in ("ccomp", "acl") or k.dep == "prep" and k.lemma.lower() in ("of", "about")]
    return frozenset(t.lemma.lower() for k in clauses for t in parse.subtree(k.i) if t.pos in ("NOUN", "PROPN"))


def _against(no: Word, yes: Word) -> bool:
    """Whether what is denied is what is stated: of one addressee, of one matter."""
    if no.warned != yes.warned and not (no.to and yes.to) or not _in_time(no, yes):
        return False
    if no.content and yes.content and not _meet(no.content, yes.content):
        return False
    if no.warned and yes.content and not _meet(yes.content, no.mind):
        return False
    if no.to and yes.to:
        return _one(no.to, yes.to)
    if no.to or not no.warned:
        return False
    return _meet(no.about, yes.mind) or _named(no) & _named(yes) != frozenset()


def _in_time(no: Word, yes: Word) -> bool:
    """Whether nothing says that it was told after the denial was printed."""
    printed = (no.clause.reading.as_of or "")[:10]
    times = [
        t
        for t in yes.clause.reading.content.times
        if t.timex in ("DATE", "TIME") and t.span.start not in yes.clause.reading.content.telling
    ]
    days = [b for t in times if yes.clause.span.overlaps(t.span) and (b := edtf.bounds(t.edtf))]
    return not printed or all(b[0].isoformat() <= printed for b in days)


def _named(word: Word) -> frozenset[str]:
    return frozenset(k for k in word.mind if k.startswith("@"))


def _meet(a: frozenset[str], b: frozenset[str]) -> bool:
    return any(x == y or y in THINGS.get(x, ()) for x in a for y in b)


def _one(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two addressees are one, or of one group."""
    ours, theirs = (frozenset(k for k in x if k.startswith("@")) for x in (a, b))
    if ours & theirs:
        return True
    nouns = [x - y for x, y in ((a, ours), (b, theirs))]
    groups = [{n for w in x for n in GROUPS.get(w, ())} for x in nouns]
    return _meet(*(x - GENERIC for x in nouns)) and not (ours and theirs) or bool(groups[0] & groups[1])


def _difference(no: Word, yes: Word) -> Difference:
    a, b = no.clause.reading, yes.clause.reading
    prints = phrasing.prints(a, b, _printed(no), _printed(yes))
    asks = "whether there was a warning" if no.warned else "whether those concerned had been told"
    said = f"{prints}, as the answer to the question of {asks}"
    spans = (no.clause.span, yes.clause.span)
    return Difference("polarity", "contradiction", ("denied", "stated"), ("denied", "stated"), spans, (a, b), said)


def _printed(word: Word) -> str:
    return word.clause.span.of(word.clause.reading.article.text)
