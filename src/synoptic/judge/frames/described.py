"""One thing that two reports describe in two ways that exclude one another: whose it was ("his uncle's car"), whose kin somebody is
("the victim's brother", "her brother Levan"), on which side it is ("the northbound carriageway").

Compared is the noun with what stands before it, whatever the sentences tell. Missed on purpose: nouns of which there may be
several, words of which either report prints both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.frames.days import DEFINITE
from synoptic.judge.questions.acting import named_at
from synoptic.judge.questions.answer import long_ago, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import akin, name
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.sides import Difference, Reading
from synoptic.model import contrary
from synoptic.model.kinds import kinds_of
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING
from synoptic.model.slots import KIN
from synoptic.model.span import Span

OWNED = frozenset(
    "car van lorry truck bicycle bike motorcycle motorbike moped scooter boat tractor gun rifle pistol shotgun".split()
)
"""What somebody takes one of."""
HAPPENING = frozenset(("happen", "occur"))
"""Verbs that say of any act that it was."""
CLOSING = frozenset("block close shut obstruct seal_off".split())
"""Verbs by which a way is told to be shut."""
ANYONE = GENERIC | kinds_of("person")
"""Nouns for whom there may be several."""
SIDED = frozenset(
    "carriageway lane bank goal penalty engine propeller leg arm hand foot knee ankle shoulder eye ear wrist elbow hip lung kidney".split()
)
"""What has two sides, or is one of two."""
SAYING = frozenset(("poss", "attr", "amod", "compound"))
"""Dependencies of words that say which thing it is."""
KINDRED = KIN.words
BESIDE = frozenset(("neighbour", "neighbor", "partner"))
"""What one may be beside being of kin."""
SIDES = frozenset(w for pro, contra in contrary.SIDES for w in pro | contra)


@dataclass(frozen=True)
class Described:
    """A noun with what is said of it."""

    reading: Reading
    about: str
    noun: Token
    word: str
    span: Span
    owner: str = ""
    """The entity whose it is, where that is asked for as well."""

    @property
    def key(self) -> tuple[str, str]:
        """What it is compared by."""
        return self.about, self.owner


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """What two reports say of one thing and cannot both be so."""
    told = [[d for r in report for d in _described(r)] for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations([t for t in told if t], 2):
        for key in sorted({d.key for d in ours} & {d.key for d in theirs}):
            one, other = ([d for d in side if d.key == key] for side in (ours, theirs))
            if _exclude(one, other) and (one[0].word not in SIDES or _of_one_act(one[0], other[0])):
                found.append(_difference(one[0], other[0]))
    return found


def _described(reading: Reading) -> Iterator[Described]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING:
        return
    for i in passage.tokens:
        token = passage.parse.tokens[i]
        word = token.lemma.lower()
        if word not in SIDES and word not in KINDRED:
            continue
        noun = passage.parse.tokens[token.head]
        found = _named_kin(reading, token)
        if token.dep in SAYING:
            found = found or _kin(reading, token) or _owner(reading, token, noun) or _side(reading, token, noun)
        if found is not None and not of_before(clause := Clause.at(reading, token)) and not long_ago(clause):
            yield found


def _owner(reading: Reading, token: Token, noun: Token) -> Described | None:
    """Whose a thing is: "his uncle's car"."""
    name = noun.lemma.lower()
    if token.dep != "poss" or name not in OWNED or noun.tag == "NNS" or token.lemma.lower() not in KINDRED:
        return None
    return Described(reading, f"whose {name} it was", noun, token.lemma.lower(), Span(token.start, noun.end))


def _named_kin(reading: Reading, token: Token) -> Described | None:
    """Whose kin somebody is who is called by name right behind it: "her brother Levan"."""
    tokens = reading.content.passage.parse.tokens
    word = token.lemma.lower()
    if token.pos != "NOUN" or word not in KINDRED - BESIDE or token.i + 1 >= len(tokens) or token.tag == "NNS":
        return None
    name = tokens[token.i + 1]
    kids = reading.content.passage.parse.children(token.i)
    joined = name.head == token.i or token.head == name.i or token.head == name.head and name.dep == "compound"
    owner = next((t for t in kids if t.dep == "poss"), None)
    if owner is None and joined:
        owner = next((t for t in reading.content.passage.parse.children(token.head) if t.dep == "poss"), None)
    if name.pos != "PROPN" or not joined or owner is None:
        return None
    entities = named_at(reading, {owner.start})
    if len(entities) != 1:
        return None
    span = Span(min(owner.start, token.start), name.end)
    return Described(reading, f"what kin {name.text} is", token, word, span, min(entities))


def _kin(reading: Reading, token: Token) -> Described | None:
    """Whose kin somebody is said to be: "the suspect is the victim's cousin"."""
    parse = reading.content.passage.parse
    be = parse.tokens[token.head]
    if token.dep != "attr" or token.tag == "NNS" or be.lemma != "be" or token.lemma.lower() not in KINDRED:
        return None
    owner = _owner_of_kin(reading, token)
    who = next((t for t in parse.children(be.i) if t.dep == "nsubj" and t.pos in ("NOUN", "PROPN")), None)
    if owner is None or who is None or any(t.dep == "neg" for t in parse.children(be.i)):
        return None
    doubtful = owner.dep == "pobj" or bool({owner.lemma.lower(), who.lemma.lower()} & ANYONE)
    if doubtful and not _alone(reading, who, owner):
        return None
    about = f"what the {who.lemma.lower()} is to the {owner.lemma.lower()}"
    return Described(
        reading, about, token, token.lemma.lower(), Span(min(owner.start, token.start), max(owner.end, token.end))
    )


def _owner_of_kin(reading: Reading, token: Token) -> Token | None:
    """Whose kin somebody is: "the victim's cousin", "a cousin of the victim"."""
    parse = reading.content.passage.parse
    of = [p for p in parse.children(token.i) if p.dep == "prep" and p.lemma == "of"]
    owners = [t for t in parse.children(token.i) if t.dep == "poss"]
    owners += [t for p in of for t in parse.children(p.i) if t.dep == "pobj"]
    return next((t for t in owners if t.pos in ("NOUN", "PROPN")), None)


def _alone(reading: Reading, who: Token, owner: Token) -> bool:
    """Whether its report speaks of one such person only: of no second suspect, of no suspects."""
    text = reading.article.text.lower()
    return all(
        t.tag in ("NN", "NNP")
        and not re.search(
            rf"\b(?:second|third|other|another|both) {re.escape(t.lemma.lower())}\b|\b{re.escape(t.lemma.lower())}s\b",
            text,
        )
        for t in (who, owner)
    )


def _side(reading: Reading, token: Token, noun: Token) -> Described | None:
    """On which side a thing is: "the northbound carriageway"."""
    name = noun.lemma.lower()
    if token.dep not in ("amod", "compound") or name not in SIDED or noun.tag == "NNS":
        return None
    kids = reading.content.passage.parse.children(noun.i)
    if not any(t.text.lower() in DEFINITE or t.dep == "poss" for t in kids):
        return None
    return Described(reading, f"which {name} it was", noun, token.lemma.lower(), Span(token.start, noun.end))


def _exclude(ours: Sequence[Described], theirs: Sequence[Described]) -> bool:
    """Whether each of them excludes each of the others, and neither report prints a word of the other's sort."""
    for x in ours:
        for y in theirs:
            kin = KIN.apart((x.word,), (y.word,))
            if not kin and not contrary.opposite(x.word, y.word, contrary.SIDES):
                return False
            for own, other in ((x, y), (y, x)):
                text = own.reading.article.text.lower()
                words = KIN.rivals((other.word,)) if kin else {other.word}
                if any(w in text for w in words):
                    return False
    return True


def _of_one_act(x: Described, y: Described) -> bool:
    """Whether one and the same is told of both: the northbound carriageway may be open while the southbound one is shut."""
    acts = []
    for d in (x, y):
        clause = Clause.at(d.reading, d.noun)
        acts.append(name(d.reading.content.passage.parse, clause.verb) if clause.verb is not None else "")
    return akin(acts[0], acts[1]) or bool(HAPPENING & set(acts)) or set(acts) <= CLOSING


def _difference(x: Described, y: Described) -> Difference:
    a, b = x.reading, y.reading
    spans = x.span, y.span
    values = spans[0].of(a.article.text), spans[1].of(b.article.text)
    said = f"{phrasing.prints(a, b, *values)}, each as its one answer to the question of {x.about}"
    kind = "place" if x.word in SIDES else "name"
    return Difference(kind, "contradiction", values, values, spans, (a, b), said, asks=x.about)
