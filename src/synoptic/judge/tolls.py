"""Tolls told without a number: "a man was shot dead", "Jon Doe died at the scene".

Counted are the people that one report says were killed or hurt: each named person once, and one where only somebody
without a name is meant, in the singular. Missed on purpose: unnamed people in the plural ("several neighbours"), and
two unnamed people in two sentences, who may be one.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.sides import Reading
from synoptic.model.parse import Parse, Token

DYING = frozenset("die succumb perish drown".split())
KILLING = frozenset("kill murder slay".split())
HURTING = frozenset("injure wound hurt".split())
ATTACKING = frozenset("shoot stab gun beat strike".split())
FATAL = frozenset("fatally dead death".split())
PEOPLE = frozenset(
    "man woman boy girl child teen teenager toddler infant baby person victim officer deputy student resident driver "
    "passenger mother father son daughter brother sister husband wife clerk guard soldier worker employee owner player "
    "suspect gunman neighbor neighbour pedestrian cyclist firefighter trooper".split()
)
PATIENT = frozenset(("nsubjpass", "dobj"))


def told(report: Sequence[Reading], head: int) -> dict[str, tuple[int, list[Reading]]]:
    """State ("killed", "injured") -> how many people and where, from the first `head` sentences of one report."""
    named: dict[str, dict[str, Reading]] = {"killed": {}, "injured": {}}
    unnamed: dict[str, Reading] = {}
    for reading in report:
        passage = reading.content.passage
        if passage.kind != "sentence" or passage.order >= head or reading.content.negated:
            continue
        for i in passage.tokens:
            verb = passage.parse.tokens[i]
            state = _state(passage.parse, verb)
            if not state:
                continue
            for t in _patients(passage.parse, verb):
                entity = next((e for (s, end), e in sorted(reading.entities.items()) if s <= t.start < end), None)
                if entity is not None and _person(reading, t):
                    named[state].setdefault(entity, reading)
                elif t.lemma in PEOPLE and t.tag == "NN":
                    unnamed.setdefault(state, reading)
    for entity in named["killed"]:
        named["injured"].pop(entity, None)
    found = {}
    for state, people in named.items():
        if people:
            found[state] = (len(people), list(people.values()))
        elif state in unnamed:
            found[state] = (1, [unnamed[state]])
    return found


def _state(parse: Parse, verb: Token) -> str:
    """What the verb makes of those it is done to: killed, injured, or nothing that is told."""
    children = parse.children(verb.i)
    if verb.pos not in ("VERB", "AUX") or any(t.dep == "neg" for t in children):
        return ""
    if verb.lemma in DYING or verb.lemma in KILLING:
        return "killed"
    if verb.lemma in ATTACKING:
        near = {t.lemma for t in children} | {u.lemma for t in children for u in parse.children(t.i)}
        joined = {t.lemma for t in children if t.dep == "conj"}
        return "killed" if near & FATAL or joined & (KILLING | DYING) else ""
    return "injured" if verb.lemma in HURTING else ""


def _patients(parse: Parse, verb: Token) -> list[Token]:
    """Those it is done to, with whoever is joined to them by "and"."""
    children = parse.children(verb.i)
    wanted = {"nsubj"} if verb.lemma in DYING else PATIENT
    found = [t for t in children if t.dep in wanted]
    if not found and verb.dep == "conj":
        found = [t for t in parse.children(verb.head) if t.dep in ("nsubjpass", "nsubj" if verb.lemma in DYING else "")]
    return found + [u for t in found for u in parse.children(t.i) if u.dep == "conj"]


def _person(reading: Reading, token: Token) -> bool:
    return any(
        n.label == "person" and n.form != "pronoun" and n.span.start <= token.start < n.span.end
        for n in reading.mentions.names
    )
