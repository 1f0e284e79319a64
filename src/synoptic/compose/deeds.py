"""Whether a sentence tells a deed again that another has told: the same was done to the same people or things.

Two reports tell of one deed in other words and with other trimmings: "four men were found dead inside a house", "responders
found the bodies of four men in a front room". What counts is what was done, in whatever verb, and to whom; a number, an hour, a
day or a name that has not stood yet is news, and so is whatever makes up most of the sentence. Missed on purpose: deeds told in a
verb that says little ("the fire was a total loss"), and those of several sentences.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.compose.candidate import Candidate
from synoptic.compose.heard import ADDING, OFFICIALS, PEOPLE, in_other_words, news
from synoptic.model import edtf
from synoptic.model.acts import act_of
from synoptic.model.content import Content
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Parse, Token

DEATH = "die"
DEAD = frozenset(
    "die perish succumb kill slay murder slaughter massacre dead death body corpse killing homicide murder fatal".split()
)
"""Words that tell of a death: who was killed, who was found dead and whose body was found is one deed to a reader."""
FINDING = frozenset("find discover locate pronounce declare be".split())
"""Verbs that tell a death together with "dead"."""
HOSPITAL = "take to hospital"
ARREST, CONVICT = "arrest", "convict"
COMING = "come to the scene"
CALLED = frozenset("call dispatch send summon".split())
ARRIVING = frozenset("respond arrive come rush".split())
CAUGHT = frozenset((ARREST, CONVICT, "charge"))
SOUGHT = frozenset("suspect gunman shooter attacker assailant killer".split())
"""Words for whoever did it: of those who were caught, one report's suspect is another's man."""
OF_CAPTURE = frozenset("take custody find guilty".split())
"""The words of such a deed that is told in two."""
COURT = frozenset("jury judge court".split())
"""Those who convict."""
CARRYING = frozenset("take rush transport fly airlift bring drive carry".split())
WARDS = frozenset("hospital clinic center centre infirmary".split())
OF_PATIENTS = frozenset("treatment treat injury wound condition care".split())
"""Why somebody is brought there."""
CAUSING = frozenset("shoot stab beat gun".split())
GENERAL = frozenset(
    "be have do get make take go come give say tell add keep let become see know want try continue".split()
)
CLOSE = 3
"""Words from a verb to the next that it may share an object with."""
MOST_NEWS = 0.65
"""Share of a sentence, by weight, above which it is told for what else it says."""
CLOSE_BY = 15
"""Minutes by which two hours that are told of one deed may differ."""
_HOUR = re.compile(r"T(\d\d):(\d\d)")
_BARE = re.compile(
    r"(?:(?:at|about|around|just|before|after|shortly|approximately) )*\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?", re.IGNORECASE
)
"""An hour without its day."""
_AGED = re.compile(r"\d{1,3}-year-olds?$")
_FIGURE = re.compile(r"\d[\d,.:]*\d|\d")


@dataclass(frozen=True)
class _Deed:
    act: str
    who: frozenset[str]
    """Lower-case lemmas of those who do it, but officials, of those to whom it is done, and of what it is done with; "" for anybody."""


def told_again(candidate: Candidate, others: Sequence[Candidate], kin: Kinship) -> bool:
    """Whether all that a sentence says was done has been said, each of it by one of the others, and nothing of weight is new."""
    content = candidate.content
    passage = content.passage
    if not others or '"' in passage.text or "“" in passage.text or content.factuality != "happened" or content.negated:
        return False
    if _adds(candidate):
        return False
    deeds = list(_deeds(passage.parse, passage.root, content.head, frozenset(passage.tokens)))
    acts = {d.act for d in deeds}
    if not deeds or _news(candidate, others, acts | SOUGHT | OF_CAPTURE if acts & CAUGHT else acts, kin):
        return False
    telling = [[o for o in others if _tells(o, deed, kin)] for deed in deeds]
    named = _persons(candidate) & content.keys | _meant(content)
    return all(telling) and named <= frozenset().union(*(o.content.keys for found in telling for o in found))


def _adds(candidate: Candidate) -> bool:
    """Whether words say that it was done once more, or to somebody else; not that somebody "also said" so, nor of what degree it
    was ("second-degree")."""
    passage = candidate.content.passage
    cues = [c for q in candidate.mentions.quotations_across(passage.span) for c in q.cue]
    tokens = passage.parse.tokens
    return any(
        t.text.lower() in ADDING
        and tokens[min(t.i + 1, len(tokens) - 1)].text != "-"
        and not any(c.start <= tokens[t.head].start < c.end for c in cues)
        for t in (tokens[i] for i in passage.tokens)
    )


def _news(candidate: Candidate, others: Sequence[Candidate], heard: set[str], kin: Kinship) -> bool:
    """Whether a figure, a day, a person or most of the words have not stood yet, those aside that are `heard` in any words."""
    content = candidate.content
    figures = set().union(*(_figures(o) for o in others))
    if _figures(candidate, timeless=True) - figures or _new_time(content, others):
        return True
    told = frozenset(heard).union(*(o.content.keys | o.content.words for o in others))
    people = _persons(candidate)
    reported = {k for k in people if k not in content.keys}
    counted = {q.low for o in others for q in o.content.quantities}
    more = {q.low for q in content.quantities if (q.low or 0) >= 2 and q.low == q.high and q.of != "age"} - counted
    return bool(people - told - reported or more) or news(content, in_other_words(told), kin) > MOST_NEWS


def _figures(candidate: Candidate, *, timeless: bool = False) -> set[str]:
    """The numbers that a sentence prints in figures; `timeless`: but those of its days and hours."""
    passage = candidate.content.passage
    times = [t.span for t in candidate.content.times] if timeless else []
    found = ((m.start() + passage.span.start, m.group()) for m in _FIGURE.finditer(passage.text))
    return {figure for at, figure in found if not any(s.start <= at < s.end for s in times)}


def _new_time(content: Content, others: Sequence[Candidate]) -> bool:
    """Whether a day, a month or an hour has not stood yet."""
    given = [t for o in others for t in o.content.times if t.edtf]
    for t in (t for t in content.times if t.edtf and t.timex in ("DATE", "TIME")):
        hour, bare = _HOUR.search(t.edtf or ""), _BARE.fullmatch(t.text)
        fits = [g for g in given if bare or edtf.gap_days(g.edtf, t.edtf) == 0]
        hours = [h for g in fits if (h := _HOUR.search(g.edtf or ""))]
        if not fits or hour and not any(abs(_minutes(hour) - _minutes(h)) <= CLOSE_BY for h in hours):
            return True
    return False


def _minutes(hour: re.Match[str]) -> int:
    return 60 * int(hour[1]) + int(hour[2])


def _meant(content: Content) -> set[str]:
    """The keys of those whom a pronoun of it stands for."""
    tokens = content.passage.parse.tokens
    return {key for key, i in content.at if tokens[i].text.lower() in ("he", "she", "him", "her")}


def _persons(candidate: Candidate) -> set[str]:
    """The keys of those whom a sentence names."""
    return {f"@{entity}" for (start, _), entity in candidate.persons.items() if _inside(candidate, start)}


def _inside(candidate: Candidate, start: int) -> bool:
    span = candidate.content.passage.span
    return span.start <= start < span.end


def _deeds(parse: Parse, root: int, head: str, own: frozenset[int]) -> Iterator[_Deed]:
    """What is done in the main clause of a passage; nothing where the verb says too little."""
    verb = parse.tokens[root]
    if verb.lemma != head and not _coming(parse, verb, _subjects(parse, verb)):
        found = [t for t in (parse.tokens[i] for i in sorted(own)) if t.lemma == head and t.pos == "VERB"]
        verb = found[0] if found else verb
    verbs = [verb, *(t for t in parse.children(verb.i) if t.dep == "conj" and t.pos in ("VERB", "AUX") and t.i in own)]
    doers = _subjects(parse, verb)
    deeds = [_deed(parse, v, doers, shared) for v, shared in zip(verbs, _objects(parse, verbs), strict=True)]
    moved = [
        d for d, v in zip(deeds, verbs, strict=True) if d is not None or v.lemma not in ("arrive", "come", "respond")
    ]
    if any(d is None for d in moved):
        return
    yield from (d for d in moved if d is not None)


def _subjects(parse: Parse, verb: Token) -> list[Token]:
    return [t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")]


def _objects(parse: Parse, verbs: Sequence[Token]) -> list[list[Token]]:
    """For each of the verbs that "and" joins the object that it shares with the next: "shot and killed a man"."""
    own = [[t for t in parse.children(v.i) if t.dep == "dobj"] for v in verbs]
    near = [b.i - a.i <= CLOSE for a, b in itertools.pairwise(verbs)] + [False]
    return [[] if mine or not close else after for mine, after, close in zip(own, [*own[1:], []], near, strict=True)]


def _deed(parse: Parse, verb: Token, first: Sequence[Token], shared: Sequence[Token]) -> _Deed | None:
    """What one verb tells; `first`: the subject of the clause's first verb, which a later one without its own shares, `shared`:
    the object of the next one."""
    kids = parse.children(verb.i)
    below = [verb, *kids, *(t for k in kids for t in parse.children(k.i))]
    doers = [t for t in kids if t.dep == "nsubj"]
    affected = [t for t in kids if t.dep in ("nsubjpass", "dobj", "dative")] or list(shared)
    agents = [t for k in kids if k.dep == "agent" for t in parse.children(k.i) if t.dep == "pobj"]
    passive = any(t.dep == "nsubjpass" for t in kids)
    moved = affected or (list(first) if any(t.dep == "auxpass" for t in kids) else [])
    if verb.lemma == "face" and any(t.lemma == "charge" for t in affected):
        return _Deed("charge", _named(parse, doers or list(first)))
    if verb.lemma in FINDING and any(t.lemma in ("dead", "deceased") and t.pos == "ADJ" for t in below):
        inner = [t for t in below if t.dep in ("nsubj", "nsubjpass") and t not in doers]
        who = affected or inner or (doers if verb.lemma == "be" else [])
        return _Deed(DEATH, _named(parse, who))
    if verb.lemma in FINDING and any(t.lemma in ("body", "corpse") for t in affected):
        of = [t for b in affected for k in parse.children(b.i) if k.lemma == "of" for t in parse.children(k.i)]
        return _Deed(DEATH, _named(parse, of))
    if verb.lemma in CARRYING and moved and _to_a_ward(parse, verb):
        return _Deed(HOSPITAL, _named(parse, moved))
    if (told := _verdict(parse, verb)) and moved:
        return _of_whom(told, _named(parse, moved))
    if _coming(parse, verb, [*doers, *moved] or list(first)):
        return _Deed(COMING, frozenset())
    if verb.pos != "VERB" or verb.lemma in GENERAL:
        return None
    act = act_of(parse, verb)
    fatal = verb.lemma in CAUSING and any(t.lemma in ("fatally", "dead") for t in kids)
    act = DEATH if act in DEAD or fatal else act
    means = [t for k in kids if k.lemma == "with" and k.dep == "prep" for t in parse.children(k.i) if t.dep == "pobj"]
    who = [*affected, *agents, *doers, *means] or list(first)
    if not who or not (affected or passive or act == DEATH):
        return None
    return _of_whom(act, _named(parse, who))


def _of_whom(act: str, named: frozenset[str]) -> _Deed:
    """The deed; of those who were caught a word for whoever did it is anybody's."""
    caught = named & SOUGHT if act in CAUGHT else frozenset[str]()
    return _Deed(act, named - caught | {""} if caught else named)


def _verdict(parse: Parse, verb: Token) -> str:
    """The act of "take into custody" and "find guilty"; "" where it is neither."""
    if verb.lemma == "take" and any(t.lemma == "custody" for t in parse.subtree(verb.i)):
        return ARREST
    guilty = verb.lemma == "find" and any(t.lemma == "guilty" for t in parse.children(verb.i))
    return CONVICT if guilty else ""


def _coming(parse: Parse, verb: Token, who: Sequence[Token]) -> bool:
    """Whether a verb tells that officials came, or were called: "deputies responded to a home"."""
    kids = parse.children(verb.i)
    called = verb.lemma in CALLED and any(t.dep == "auxpass" for t in kids)
    told = verb.lemma in ("receive", "get") and any(t.dep == "dobj" and t.lemma in ("call", "report") for t in kids)
    doers = [t for t in who if t.dep != "dobj"]
    return (called or told or verb.lemma in ARRIVING) and bool(doers) and all(_official(t) for t in doers)


def _official(token: Token) -> bool:
    """Whether a word names those who find, arrest and tell, as a name too: "Orlan County Deputies"."""
    word = token.lemma.lower()
    one = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    return bool({word, one} & OFFICIALS) or word in ("office", "department")


def _to_a_ward(parse: Parse, verb: Token) -> bool:
    """Whether somebody is brought to a hospital, or, with an injury or to be treated, to what only its name tells."""
    below = parse.subtree(verb.i)
    words = {t.lemma.lower() for t in below}
    named = any(t.dep == "pobj" and t.pos == "PROPN" and parse.tokens[t.head].lemma == "to" for t in below)
    return bool(words & WARDS) or named and bool(words & OF_PATIENTS)


def _named(parse: Parse, tokens: Sequence[Token]) -> frozenset[str]:
    """Those named, with what is joined to them by "and"; officials are left out, and anybody who was hit is ""."""
    found = set[str]()
    for t in [*tokens, *(k for owner in tokens for k in parse.children(owner.i) if k.dep == "conj")]:
        word = t.lemma.lower()
        if word in OFFICIALS | COURT or t.pos in ("PRON", "DET"):
            continue
        found.add("" if word in PEOPLE or _AGED.match(t.text) or t.pos == "NUM" else word)
    return frozenset(found)


def _tells(other: Candidate, deed: _Deed, kin: Kinship) -> bool:
    """Whether a sentence tells of such an act and of those who did it or to whom it was done."""
    content = other.content
    parse, own = content.passage.parse, content.passage.tokens
    acts, words = set[str](), set[str]()
    for t in (parse.tokens[i] for i in own):
        words.add(t.lemma.lower())
        if t.pos == "VERB":
            acts.add(act_of(parse, t))
            acts.add(_verdict(parse, t))
            if _coming(parse, t, _subjects(parse, t)):
                acts.add(COMING)
            if t.lemma in CARRYING and _to_a_ward(parse, t):
                acts.add(HOSPITAL)
        if t.lemma in DEAD:
            acts.add(DEATH)
        if t.dep != "compound":
            acts.add(t.lemma)
    if deed.act not in acts and (deed.act in CAUGHT or not set(kin.of(deed.act)) & words):
        return False
    anybody = (
        deed.act == DEATH
        or bool(PEOPLE & words or _meant(content))
        or any(_inside(other, start) for start, _ in other.persons)
    )
    known = words | content.words
    return all(w in known or set(kin.of(w)) & known if w else anybody for w in deed.who)
