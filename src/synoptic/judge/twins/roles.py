"""Who does it to whom, the other way round: "Falk accused Weld of lying", "Weld accused Falk of lying".

Missed on purpose: acts that two do to one another, what one report tells both ways, and what one does in the other's place
("opened an embassy in"), which two may do in turn.
"""

from __future__ import annotations

from synoptic.judge.twins.found import Found
from synoptic.judge.twins.places import Twin
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model.acts import MUTUAL
from synoptic.model.parse import Token

EACH_OTHER = frozenset("other another mutual trade exchange both each then".split())
AIMING = frozenset(("on", "at", "against"))
"""Words behind a verb before whom it is done to: "fired on"."""

Where = tuple[str, str]
"""Doer or done to, of which verb."""


def find(twin: Twin) -> Found | None:
    """Two nouns or names that have changed places around one verb, the doer's and that of whom it is done to, where all else is
    as it was."""
    if EACH_OTHER & (set(twin.a.forms) | set(twin.b.forms)) or twin.a.counted != twin.b.counted:
        return None
    ours, theirs = _standing(twin.a), _standing(twin.b)
    moved = sorted(f for f in ours.keys() & theirs.keys() if ours[f][0] != theirs[f][0])
    if len(moved) != 2:
        return None
    x, y = moved
    if ours[x][0] != theirs[y][0] or ours[y][0] != theirs[x][0]:
        return None
    first, other = (min((side[f][1] for f in moved), key=lambda w: w.span) for side in (ours, theirs))
    kind = "name" if first.named else "polarity"
    return Found(kind, ((first,), (other,)), "each stands in the other's place")


def _standing(sentence: Sentence) -> dict[str, tuple[Where, Word]]:
    """Who does something and to whom it is done, by what they are called: in which place, of which verb."""
    found: dict[str, tuple[Where, Word]] = {}
    for word in sentence.words:
        token = word.token
        alone = not any(t.dep == "conj" for t in sentence.parse.children(token.i)) and sentence.counted[word.form] == 1
        if alone and (word.named or token.pos in ("NOUN", "PROPN")) and (where := _where(sentence, token)) is not None:
            found[word.form] = (where, word)
    return found


def _where(sentence: Sentence, token: Token) -> Where | None:
    tokens = sentence.parse.tokens
    over, place = tokens[token.head], token.dep
    if place == "pobj" and (over.dep == "agent" or over.text.lower() in AIMING):
        place, over = over.dep if over.dep == "agent" else "dobj", tokens[over.head]
    if over.pos != "VERB" or over.lemma in MUTUAL or place not in PLACES:
        return None
    passive = any(t.dep == "auxpass" for t in sentence.parse.children(over.i))
    return ("doer" if place == "agent" or place == "nsubj" and not passive else "done"), over.lemma


PLACES = frozenset("nsubj nsubjpass dobj agent".split())
