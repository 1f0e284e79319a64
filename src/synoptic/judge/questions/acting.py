"""Who does what to whom in a clause, with what stands beside it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.sides import Reading
from synoptic.model.parse import Token

BEHIND = frozenset("of with to from for about into on against at over".split())
"""Prepositions behind which stands what an act is about."""


def placed(clause: Clause, verb: Token) -> tuple[frozenset[str], ...]:
    """Who does it, whom or what it is done to, the entities beside, and the nouns of all but the doer."""
    parse = clause.reading.content.passage.parse
    subjects = [t for t in clause.tokens if t.dep in SUBJECTS]
    passive = (
        verb.dep == "acl"
        and verb.tag == "VBN"
        or any(t.dep in ("nsubjpass", "auxpass") for t in parse.children(verb.i))
    )
    if verb.dep in ("relcl", "acl"):
        subjects = [t for t in subjects if t.tag not in ("WP", "WDT")] or [parse.tokens[verb.head]]
    agents = [k for t in parse.children(verb.i) if t.dep == "agent" for k in parse.children(t.i)]
    objects = [t for t in parse.children(verb.i) if t.dep in ("dobj", "dative")]
    doers, done = (agents, subjects) if passive else (subjects, objects)
    held = {k.i for t in (*doers, *done) for k in parse.subtree(t.i)}
    beside = {t.start for t in parse.subtree(verb.i) if t.i not in held and t.tag not in ("PRP", "PRP$")}
    named = frozenset(f"@{e}" for (start, _), e in clause.reading.entities.items() if start in beside)
    by = {k.i for t in doers for k in parse.subtree(t.i)}
    return _phrases(clause, doers), _phrases(clause, done), named, rest(clause.reading, verb, by)


def rest(reading: Reading, token: Token, but: Collection[int] = ()) -> frozenset[str]:
    """What stands right below a word, as its object or behind "of", "with", "about" and the like; some tokens are left out."""
    parse, dates = reading.content.passage.parse, [t.span for t in reading.content.times]
    own = parse.children(token.i)
    behind = [
        k
        for t in own
        if t.dep in ("prep", "agent") and t.lemma in BEHIND
        for k in parse.children(t.i)
        if k.dep == "pobj"
    ]
    nouns = [t for t in (*(t for t in own if t.dep == "dobj"), *behind) if t.pos == "NOUN" and t.i not in but]
    return frozenset(t.lemma.lower() for t in nouns if not any(s.start <= t.start < s.end for s in dates))


def named_at(reading: Reading, starts: Collection[int]) -> set[str]:
    """Keys of the entities of the names in which words that begin there stand."""
    if not starts:
        return set()
    first, last = min(starts), max(starts)
    names = [(start, end, e) for (start, end), e in reading.entities.items() if start <= last and end > first]
    return {f"@{e}" for start, end, e in names if any(start <= at < end for at in starts)}


def _phrases(clause: Clause, heads: Sequence[Token]) -> frozenset[str]:
    """The nouns and entities of some phrases."""
    parse = clause.reading.content.passage.parse
    own = {k.start for t in heads for k in (t, *(c for c in parse.children(t.i) if c.dep == "appos"))}
    named = named_at(clause.reading, own)
    return frozenset(named | {t.lemma.lower() for t in heads if t.pos == "NOUN"})


def narrowed(clause: Clause, verb: Token) -> bool:
    """Whether it is denied of one moment only: "no shots were fired when he was arrested"."""
    parse = clause.reading.content.passage.parse
    clauses = [t for t in parse.children(verb.i) if t.dep == "advcl"]
    return any(
        k.lemma in ("when", "while", "as", "after", "before", "because") for t in clauses for k in parse.children(t.i)
    )


def topics(clause: Clause, token: Token) -> frozenset[str]:
    dates = [t.span for t in clause.reading.content.times]
    nouns = {
        t.lemma.lower()
        for t in clause.tokens
        if t.pos == "NOUN" and t.i != token.i and not any(s.start <= t.start < s.end for s in dates)
    }
    below = clause.reading.content.passage.parse.subtree(token.i)
    nouns |= {
        t.lemma.lower() for t in below if t.pos in ("NOUN", "VERB") and t.i != token.i and t.dep not in ("relcl",)
    }
    starts = {t.start for t in below}
    named = {f"@{e}" for (start, _), e in clause.reading.entities.items() if start in starts}
    return frozenset((nouns | named | clause.entities) - GENERIC)
