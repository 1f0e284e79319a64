"""Whether two verbs are told of one and the same person or thing, and of no other of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable

from synoptic.judge.frames.days import DEFINITE
from synoptic.judge.frames.frame import Frame, Phrase
from synoptic.judge.frames.meeting import differing, in_common
from synoptic.judge.questions.things import GENERIC, WHICH
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.kinds import kinds_of
from synoptic.model.kinship import Kinship
from synoptic.model.wordings import SAME, one_word

WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
ENOUGH = 2
"""Weight of what two verbs have in common, here and around them, from which they are of one."""
WORDED = 4
"""Words in a row, a pronoun and the verb among them, that make two pronouns one."""
ANYONE = (
    GENERIC
    | kinds_of("person")
    | kinds_of("vehicle")
    | frozenset(
        "suspect victim driver gunman attacker patient student officer deputy body passenger teen vehicle house home shooter defendant "
        "worker resident player team club child pair couple group gang crew police law bill".split()
    )
)
"""Nouns by which a report speaks of one after another."""


def told_of_one(a: Frame, b: Frame, place: str, kin: Kinship) -> bool:
    """Whether what stands in a place of both is one and the same."""
    x, y = a.places.get(place), b.places.get(place)
    if x is None or y is None or counted_apart(a, b, place) or two_of_several(a, b, place):
        return False
    if _pronoun_alike(a, b, x, y):
        return True
    if not (_certain(a, x) and _certain(b, y)) and not _in_one_act(a, b, x, y):
        return False
    if x.entities & y.entities:
        return True
    theirs = {one_word(n) for n in y.nouns | y.beside}
    nouns = frozenset(n for n in x.nouns | x.beside if one_word(n) in theirs and n not in GENERIC)
    if not nouns or x.entities and y.entities:
        return False
    weight = in_common(a, b, kin) + _in_one_act(a, b, x, y) + _said_alike(x, y) + _same_day(a, b) + _alone(a, b, nouns)
    return weight >= ENOUGH


def two_of_several(a: Frame, b: Frame, place: str) -> bool:
    """Whether what stands in a place is told apart in both: "the men's race", "the race over ten kilometres"."""
    ours, theirs = (_which(f, place) for f in (a, b))
    return bool(ours and theirs) and not ours & theirs


def _which(frame: Frame, place: str) -> frozenset[str]:
    """What is said of what stands there, before and behind it."""
    phrase = frame.places[place]
    kids = [
        k
        for t in phrase.heads
        for k in frame.parse.children(t.i)
        if k.dep == "prep" and k.lemma in ("over", "for", "of")
    ]
    return phrase.said | frozenset(n.lemma.lower() for k in kids for n in frame.parse.children(k.i) if n.dep == "pobj")


def prints(frame: Frame, words: Iterable[str]) -> bool:
    """Whether the report of a verb prints one of some words, or the plural of one."""
    return printed(frame.reading, words)


def printed(reading: Reading, words: Iterable[str]) -> bool:
    """The same of the report of a sentence."""
    text = reading.article.text.lower()
    known = set(WORD.findall(text))
    return any(w in text if " " in w else w in known or f"{w}s" in known for w in words)


def counted_apart(a: Frame, b: Frame, place: str) -> bool:
    """Whether what stands in a place is counted or measured otherwise in both: "the 800 metres", "the 1,500 metres"."""
    told = [{(q.low, q.high) for (at, _), held in f.figures.items() if at == place for q in held} for f in (a, b)]
    return bool(told[0] and told[1]) and told[0] != told[1]


def places_apart(a: Frame, b: Frame, kin: Kinship) -> frozenset[str]:
    """The places in which two verbs differ; what only the one calls new is the same."""
    return frozenset(p for p in differing(a, b, kin) if not _but_new(a.places[p], b.places[p]))


def _but_new(x: Phrase, y: Phrase) -> bool:
    one = bool(x.entities & y.entities) or not (x.entities and y.entities) and bool(x.nouns & y.nouns)
    return one and (x.said ^ y.said) & WHICH == {"new"} and not (x.said - y.said and y.said - x.said)


def _certain(frame: Frame, phrase: Phrase) -> bool:
    """Whether it is one certain thing or person: named, or one that is known."""
    heads = [t for t in phrase.heads if t.dep != "appos"] or [*phrase.heads[:1]]
    if (
        len(heads) == 2
        and heads[0].i < heads[1].i
        and all(t.pos == "PROPN" for t in frame.parse.tokens[heads[0].i + 1 : heads[1].i + 1])
    ):
        heads = heads[:1]  # "the baker Nils Dale", where the parse takes each for a subject
    if len(heads) != 1 or heads[0].tag in ("NNS", "NNPS"):
        return False
    kids = frame.parse.children(heads[0].i)
    if any(k.lemma.lower() in WHICH - {"new", "old", "young", "main", "last"} for k in kids):
        return False
    return bool(phrase.entities) or any(k.text.lower() in DEFINITE or k.dep == "poss" for k in kids)


def _pronoun_alike(a: Frame, b: Frame, x: Phrase, y: Phrase) -> bool:
    """Whether both say it of a pronoun, in the same words up to the verb and right behind it: "they will be shown first"."""
    told = []
    for frame, phrase in ((a, x), (b, y)):
        tokens = frame.parse.tokens
        head, end = phrase.heads[0], frame.verb.i + 1
        end += end < len(tokens) and tokens[end].dep in ("advmod", "prt")
        told.append([t.lemma.lower() for t in tokens[head.i : end]] if head.tag == "PRP" else [])
    return len(told[0]) >= WORDED and told[0] == told[1]


def _in_one_act(a: Frame, b: Frame, x: Phrase, y: Phrase) -> bool:
    """Whether a participle hangs from what one and the same is done to: "struck a lorry loaded with sand"."""
    told = []
    for frame, phrase in ((a, x), (b, y)):
        head = phrase.heads[0]
        over = frame.parse.tokens[head.head]
        told.append((over.lemma, head.dep, head.lemma) if over.pos == "VERB" and over.i != frame.verb.i else None)
    return told[0] is not None and told[0] == told[1]


def _said_alike(x: Phrase, y: Phrase) -> int:
    return int(bool(x.said & y.said))


def _same_day(a: Frame, b: Frame) -> int:
    return int(any(edtf.compare(t.edtf, u.edtf) == "same" for t in a.times for u in b.times if t.edtf and u.edtf))


def _alone(a: Frame, b: Frame, nouns: frozenset[str]) -> int:
    """Whether neither report speaks of several such things, nor of persons, who are called by one noun one after another."""
    texts = [f.reading.article.text.lower() for f in (a, b)]
    called = {n: {n, *SAME.get(n, ())} for n in nouns}
    return int(
        any(
            not words & ANYONE and not any(f"{w}s" in text for w in words for text in texts)
            for words in called.values()
        )
    )
