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
from synoptic.compose.material import news
from synoptic.model import edtf
from synoptic.model.acts import act_of
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
CARRYING = frozenset("take rush transport fly airlift bring drive carry".split())
WARDS = frozenset("hospital clinic center centre infirmary".split())
CAUSING = frozenset("shoot stab beat gun".split())
PEOPLE = frozenset(
    "man woman boy girl child toddler infant baby teen teenager youth juvenile male female person people victim body student "
    "brother sister son daughter father mother wife husband friend other old".split()
)
"""Words for anybody who was hit: one report's girl is another's victim."""
OFFICIALS = frozenset(
    "police officer authority deputy official investigator paramedic responder emt crew firefighter medic".split()
)
"""Those who find, arrest and tell, whatever each report calls them."""
ADDING = frozenset("another other second third fourth also too more additional again separate".split())
"""Words that say that it was done once more, or to somebody else."""
GENERAL = frozenset(
    "be have do get make take go come give say tell add keep let become see know want try continue".split()
)
CLOSE = 3
"""Words from a verb to the next that it may share an object with."""
MOST_NEWS = 0.65
"""Share of a sentence, by weight, above which it is told for what else it says."""
_AGED = re.compile(r"\d{1,3}-year-olds?$")
_FIGURE = re.compile(r"\d[\d,.:]*\d|\d")


@dataclass(frozen=True)
class _Deed:
    act: str
    who: frozenset[str]
    """Lower-case lemmas of those who do it, but officials, and of those to whom it is done; "" for anybody."""


def told_again(candidate: Candidate, others: Sequence[Candidate], kin: Kinship) -> bool:
    """Whether all that a sentence says was done has been said, each of it by one of the others, and nothing of weight is new."""
    content = candidate.content
    passage = content.passage
    if not others or '"' in passage.text or "“" in passage.text or content.factuality != "happened" or content.negated:
        return False
    if ADDING & {passage.parse.tokens[i].text.lower() for i in passage.tokens}:
        return False
    deeds = list(_deeds(passage.parse, passage.root, content.head, frozenset(passage.tokens)))
    if not deeds or _news(candidate, others, kin):
        return False
    return all(any(_tells(other, deed, kin) for other in others) for deed in deeds)


def _news(candidate: Candidate, others: Sequence[Candidate], kin: Kinship) -> bool:
    """Whether a figure, a day, a person or most of the words have not stood yet."""
    content = candidate.content
    text = " ".join(o.content.passage.text for o in others)
    figures = set(_FIGURE.findall(text))
    if set(_FIGURE.findall(content.passage.text)) - figures:
        return True
    days = {edtf.day(t.edtf) for o in others for t in o.content.times}
    if any((d := edtf.day(t.edtf)) and d not in days for t in content.times):
        return True
    told = frozenset().union(*(o.content.keys | o.content.words for o in others))
    people = {f"@{entity}" for (start, _), entity in candidate.persons.items() if _inside(candidate, start)}
    reported = {k for k in people if k not in content.keys}
    return bool(people - told - reported) or news(content, told, kin) > MOST_NEWS


def _inside(candidate: Candidate, start: int) -> bool:
    span = candidate.content.passage.span
    return span.start <= start < span.end


def _deeds(parse: Parse, root: int, head: str, own: frozenset[int]) -> Iterator[_Deed]:
    """What is done in the main clause of a passage; nothing where the verb says too little."""
    verb = parse.tokens[root]
    if verb.lemma != head:
        found = [t for t in (parse.tokens[i] for i in sorted(own)) if t.lemma == head and t.pos == "VERB"]
        verb = found[0] if found else verb
    verbs = [verb, *(t for t in parse.children(verb.i) if t.dep == "conj" and t.pos in ("VERB", "AUX") and t.i in own)]
    doers = [t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")]
    deeds = [_deed(parse, v, doers, shared) for v, shared in zip(verbs, _objects(parse, verbs), strict=True)]
    moved = [
        d for d, v in zip(deeds, verbs, strict=True) if d is not None or v.lemma not in ("arrive", "come", "respond")
    ]
    if any(d is None for d in moved):
        return
    yield from (d for d in moved if d is not None)


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
    if verb.pos != "VERB" or verb.lemma in GENERAL:
        return None
    act = act_of(parse, verb)
    fatal = verb.lemma in CAUSING and any(t.lemma in ("fatally", "dead") for t in kids)
    act = DEATH if act in DEAD or fatal else act
    who = [*affected, *agents, *doers] or list(first)
    if not who or not (affected or passive or act == DEATH):
        return None
    return _Deed(act, _named(parse, who))


def _to_a_ward(parse: Parse, verb: Token) -> bool:
    """Whether somebody is brought to a hospital."""
    return any(t.lemma.lower() in WARDS for t in parse.subtree(verb.i))


def _named(parse: Parse, tokens: Sequence[Token]) -> frozenset[str]:
    """Those named, with what is joined to them by "and"; officials are left out, and anybody who was hit is ""."""
    found = set[str]()
    for t in [*tokens, *(k for owner in tokens for k in parse.children(owner.i) if k.dep == "conj")]:
        word = t.lemma.lower()
        if word in OFFICIALS or t.pos in ("PRON", "DET"):
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
            if t.lemma in CARRYING and _to_a_ward(parse, t):
                acts.add(HOSPITAL)
        if t.lemma in DEAD:
            acts.add(DEATH)
        acts.add(t.lemma)
    if deed.act not in acts and not set(kin.of(deed.act)) & words:
        return False
    anybody = deed.act == DEATH or bool(PEOPLE & words) or any(_inside(other, start) for start, _ in other.persons)
    known = words | content.words
    return all(w in known or set(kin.of(w)) & known if w else anybody for w in deed.who)
