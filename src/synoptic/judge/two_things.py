"""Whether two sentences are about two things by how each calls what it is about: a whole and its part ("the mill was built in 1904", "the
mill's tower was built in 1931"), one of several and another ("her husband", "her second husband")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synoptic.judge.sides import Reading
from synoptic.model import several
from synoptic.model.parse import Parse, Token

STEM = 4
"""Letters that a verb and a noun made from it share."""
WHERE = frozenset("in on at near over".split())
"""Prepositions of where a thing is."""
SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def of_two_things(a: Reading, b: Reading) -> bool:
    """Whether two sentences are about a whole and its part, or about two of several."""
    return _part_and_whole(a, b) or _two_of_several(a, b)


def _two_of_several(a: Reading, b: Reading) -> bool:
    """Whether what both are about goes by one noun, and one alone says which of several it is."""
    ours, theirs = a.once(_which), b.once(_which)
    if any(several.two(ours[noun], theirs[noun]) for noun in ours.keys() & theirs.keys()):
        return True
    here, there = a.once(_placed), b.once(_placed)
    return any(here[n] and there[n] and not here[n] & there[n] for n in here.keys() & there.keys())


def _placed(reading: Reading) -> Mapping[str, frozenset[str]]:
    """Noun in the subject's place -> where the thing is by its own words: "the alarm on the east wall"."""
    parse, found = reading.content.passage.parse, dict[str, frozenset[str]]()
    for token in reading.once(_subjects):
        preps = [p for p in parse.children(token.i) if p.dep == "prep" and p.lemma.lower() in WHERE]
        behind = (k for p in preps for k in parse.children(p.i) if k.dep == "pobj" and k.pos == "NOUN")
        found[token.lemma.lower()] = frozenset(k.lemma.lower() for k in behind)
    return found


def _told_of(reading: Reading) -> list[Token]:
    """The common nouns in the subject's or the object's place of a sentence."""
    passage = reading.content.passage
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    return [t for t in tokens if t.dep in (*SUBJECTS, "dobj") and t.pos == "NOUN"]


def _which(reading: Reading) -> Mapping[str, frozenset[str]]:
    """Noun that the sentence is told of -> the words beside it."""
    parse = reading.content.passage.parse
    return {t.lemma.lower(): frozenset(k.lemma.lower() for k in parse.children(t.i)) for t in _told_of(reading)}


def _part_and_whole(a: Reading, b: Reading) -> bool:
    """Whether what a sentence is about belongs to what the other is about, and is not called so itself."""
    ours, theirs = a.once(_subjects), b.once(_subjects)
    heads = [{t.lemma.lower() for t in found} for found in (ours, theirs)]
    if not all(heads) or heads[0] & heads[1]:
        return False
    done = [r.once(_verbs) for r in (a, b)]
    wholes = [
        {k.lemma.lower() for t in found if not _act(t, other) for k in _owners(r.content.passage.parse, t)}
        for r, found, other in ((a, ours, done[1]), (b, theirs, done[0]))
    ]
    return bool(wholes[0] & heads[1] or wholes[1] & heads[0])


def _verbs(reading: Reading) -> list[Token]:
    passage = reading.content.passage
    return [t for t in (passage.parse.tokens[i] for i in passage.tokens) if t.pos == "VERB"]


def _act(noun: Token, verbs: Sequence[Token]) -> bool:
    """Whether a noun tells what a verb of the other sentence does: "the signing of the treaty", "the treaty was signed"."""
    return any(noun.lemma.lower()[:STEM] == verb.lemma.lower()[:STEM] for verb in verbs)


def _subjects(reading: Reading) -> list[Token]:
    """The common nouns in the subject's place of any verb of a sentence."""
    passage = reading.content.passage
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    return [t for t in tokens if t.dep in SUBJECTS and t.pos == "NOUN"]


def _owners(parse: Parse, token: Token) -> list[Token]:
    """Whose a thing is, or what it is of: "the mill's tower", "the tower of the mill"."""
    kids = parse.children(token.i)
    of = [k for t in kids if t.dep == "prep" and t.lemma == "of" for k in parse.children(t.i) if k.dep == "pobj"]
    return [*(t for t in kids if t.dep == "poss"), *of]
