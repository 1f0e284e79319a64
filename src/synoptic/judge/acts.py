"""Verbs of one act, with the word that makes them so: to "step down" is to resign, to "blow up" to explode.

Two reports that tell of one act in two verbs can contradict each other as if the verb were one. Missed on purpose: verbs
that are of one act only in some of their senses ("leave", "drop"), and acts whose words are many and loose ("attack").
"""

from __future__ import annotations

from synoptic.judge.aligned import ACTS as ONE_WORD
from synoptic.judge.sides import Reading
from synoptic.model.parse import Token

_ACTS = (
    "resign, quit, step down, stand down, step aside, bow out",
    "die, perish, succumb, pass away",
    "dismiss, sack, oust",
    "approve, adopt, ratify",
    "reject, turn down, vote down",
    "cancel, scrap, call off",
    "postpone, put off, push back",
    "explode, detonate, blow up, go off",
    "collapse, cave in, give way",
    "surrender, give up",
    "withdraw, pull out, drop out",
    "escape, flee, get away, break out",
    "buy, purchase, acquire",
    "close, shut, shut down, close down",
    "evacuate, move out",
    "confess, own up",
)
ACTS = {verb: one.split(", ")[0] for one in _ACTS for verb in one.split(", ")}
"""Verb, with its particle where it needs one -> the first of its act."""
_PARTICLES = frozenset(verb.split()[1] for verb in ACTS if " " in verb)


def act(reading: Reading) -> str:
    """The act that the passage's event word tells; the verb itself where it is of no act known here."""
    told = verb(reading)
    return ACTS.get(told) or ONE_WORD.get(told) or told


def verb(reading: Reading) -> str:
    """The passage's event word, with the particle that makes it another verb: "step down"."""
    passage, head = reading.content.passage, reading.content.head
    for token in (passage.parse.tokens[i] for i in passage.tokens):
        if token.lemma == head and token.pos in ("VERB", "AUX"):
            particle = _particle(reading, token)
            return f"{head} {particle}" if particle else head
    return head


def _particle(reading: Reading, token: Token) -> str:
    """The particle of a verb, right behind it or behind its object."""
    kids = reading.content.passage.parse.children(token.i)
    found = [t for t in kids if t.start > token.start and (t.dep == "prt" or t.i == token.i + 1 and t.dep == "advmod")]
    return next((t.text.lower() for t in found if t.text.lower() in _PARTICLES), "")
