"""Which word a date is the time of, where the parse hangs it on one that only stands near.

"Officers responded on Monday" and "shots were reported on Monday" are of those who came to help, "the March 3 shooting" is the
shooting's, "arrested two days after the Oct. 14 murder" the arrest's, "filed charges of assault and robbery Sunday" the
charging's, and "a funeral service on Friday" is of the funeral.
"""

from __future__ import annotations

import re

from synoptic.judge.accused import LAWFUL
from synoptic.judge.dates import AFTER, DEEDS, event_word
from synoptic.judge.sides import Reading
from synoptic.model.mention import Time
from synoptic.model.parse import Parse, Token

RESPONDERS = frozenset(
    "officer police deputy trooper firefighter paramedic medic crew unit ambulance authority agent detective".split()
)
CALLED = "call"
"""The event word of those who come to help."""
CHARGED = frozenset("charge count accusation allegation".split())
"""Nouns behind which it is told what somebody is charged with."""
PLACED = re.compile(r"\b(?:on|in|of|at|the|this|last) $", re.IGNORECASE)
"""Before a day that a preposition hangs on what stands before it."""
RULING = frozenset("order rule decide find grant deny".split())
"""What courts do about an event."""
STEPS = 6
"""Words from a date's own up to the verb or noun that it belongs to."""


def meant(reading: Reading, t: Time) -> str:
    """The lemma of the word that a date is the time of."""
    word = event_word(reading, t)
    parse = reading.content.passage.parse
    if t.of == "respond" and _come(reading) or word is not None and _reported(parse, word):
        return CALLED
    if " days from: " in t.reason or " day from: " in t.reason:
        return _verb_above(parse, word) if word is not None and t.of in DEEDS else t.of
    if noun := named_by(reading, t):
        return noun
    if word is None or t.of in AFTER:
        return t.of
    bare = not PLACED.search(reading.article.text[max(0, t.span.start - 16) : t.span.start])
    return bare and _charged(parse, word) or _called_so(parse, word) or _ruled(parse, word) or t.of


def named_by(reading: Reading, t: Time) -> str:
    """ "the March 3 shooting", "Monday's fatal attack": the noun; "" where none stands close behind."""
    passage = reading.content.passage
    tokens = (passage.parse.tokens[i] for i in passage.tokens)
    behind = [w for w in tokens if w.start >= t.span.end][:3]
    for w in behind:
        if w.lemma in DEEDS and w.pos in ("NOUN", "PROPN"):
            return w.lemma
        if w.pos not in ("ADJ", "NOUN", "PART", "PROPN") or w.tag == "POS" and w is not behind[0]:
            return ""
    return ""


def _come(reading: Reading) -> bool:
    """ "officers responded to a call": they come to help, and say nothing."""
    passage = reading.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    came = [w for w in tokens if w.lemma == "respond"]
    doers = [c for w in came for c in passage.parse.children(w.i) if c.dep == "nsubj"]
    return any(c.lemma.lower() in RESPONDERS for c in doers)


def _reported(parse: Parse, word: Token) -> bool:
    """ "gunfire was reported on Friday": it came about then, and somebody called; "it was reported that" is what was said."""
    if word.lemma != "report" or word.tag != "VBN":
        return False
    children = parse.children(word.i)
    what = [c for c in children if c.dep == "nsubjpass"]
    clause = any(c.dep in ("ccomp", "xcomp", "oprd") for c in children)
    return any(c.pos in ("NOUN", "PROPN") for c in what) and not clause


def _verb_above(parse: Parse, word: Token) -> str:
    """The verb that a noun hangs from by prepositions."""
    for _ in range(STEPS):
        if word.pos == "VERB" or word.head == word.i:
            break
        word = parse.tokens[word.head]
    return word.lemma if word.pos == "VERB" else ""


def _charged(parse: Parse, word: Token) -> str:
    """ "filed charges of assault and robbery Sunday": "charge", of which a robbery is told; "" for most."""
    if word.pos != "NOUN":
        return ""
    for _ in range(STEPS):
        if word.dep not in ("conj", "pobj", "prep", "compound") or word.head == word.i:
            return ""
        word = parse.tokens[word.head]
        if word.lemma in CHARGED and word.pos == "NOUN":
            return "charge"
    return ""


def _called_so(parse: Parse, word: Token) -> str:
    """ "a funeral service", "the bond hearing": the noun of what follows an event, of which the word is one; "" for most."""
    if word.pos != "NOUN":
        return ""
    kinds = (c.lemma.lower() for c in parse.children(word.i) if c.dep == "compound")
    return next((kind for kind in kinds if kind in AFTER), "")


def _ruled(parse: Parse, word: Token) -> str:
    """ "the judge ordered on Monday": a hearing; "" for most."""
    if word.lemma not in RULING or word.pos != "VERB":
        return ""
    doers = [c for c in parse.children(word.i) if c.dep == "nsubj"]
    titles = [c for doer in doers for c in parse.children(doer.i) if c.dep == "compound"]
    return "hearing" if any(c.lemma.lower() in LAWFUL for c in (*doers, *titles)) else ""
