"""Who does it to whom, the other way round: "Falk accused Weld of lying", "Weld accused Falk of lying".

Missed on purpose: acts that two do to one another, what one report tells both ways, and what one does in the other's place
("opened an embassy in"), which two may do in turn.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.twins.found import Found
from synoptic.judge.twins.places import Twin
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model.acts import MUTUAL
from synoptic.model.parse import Token

EACH_OTHER = frozenset("other another mutual trade exchange both each then".split())
AIMING = frozenset(("on", "at", "against"))
"""Words behind a verb before whom it is done to: "fired on"."""

ORDERING = frozenset(("ahead", "behind", "before", "after"))
"""Words before the one who comes sooner or later in a row."""
HOW = frozenset("with by after thanks through without despite".split())
"""Prepositions before how something was done."""
LEAST_SHARED = 4
"""Words of content that two sentences share which have other words too: the act, the two, and one thing more."""

Where = tuple[str, str]
"""Doer or done to, of which verb."""


def find(twin: Twin) -> Found | None:
    """Two nouns or names that have changed places around one verb, the doer's and that of whom it is done to, where all else is
    as it was."""
    if EACH_OTHER & (set(twin.a.forms) | set(twin.b.forms)) or not _all_else(twin):
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


def _all_else(twin: Twin) -> bool:
    """Whether all else is as it was, or what either has alone only says how it came about, beside something that they share."""
    if twin.a.counted == twin.b.counted:
        return True
    common = twin.a.counted & twin.b.counted
    alone = [[w for w in s.words if w.form not in common] for s in (twin.a, twin.b)]
    shared = [w for w in twin.a.words if w.content and w.form in common]
    return len(shared) >= LEAST_SHARED and all(
        _says_how(s, w) for s, words in zip((twin.a, twin.b), alone, strict=True) for w in words
    )


def _says_how(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands in a phrase that says how, by what or after what something was done."""
    token, parse = word.token, sentence.parse
    while token.dep not in ("prep", "prt") and token.head != token.i:
        if token.pos in ("VERB", "AUX", "PROPN"):
            return False
        token = parse.tokens[token.head]
    return token.dep == "prep" and token.text.lower() in HOW and parse.tokens[token.head].pos == "VERB"


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
    if place == "pobj" and (beside := _beside(tokens, over)) is not None:
        return beside
    if place == "poss" and (verb := _verb_over(tokens, over)) is not None:
        return f"whose {over.lemma}", verb.lemma
    if over.pos != "VERB" or over.lemma in MUTUAL or place not in PLACES:
        return None
    passive = any(t.dep == "auxpass" for t in sentence.parse.children(over.i))
    return ("doer" if place == "agent" or place == "nsubj" and not passive else "done"), over.lemma


def _beside(tokens: Sequence[Token], prep: Token) -> Where | None:
    """Before, behind or after whom somebody does something: "finished second, ahead of"."""
    first = tokens[prep.head] if prep.text.lower() == "of" else prep
    verb = _verb_over(tokens, first) if first.text.lower() in ORDERING else None
    return (first.text.lower(), verb.lemma) if verb is not None else None


def _verb_over(tokens: Sequence[Token], token: Token) -> Token | None:
    """The verb that a phrase hangs from; None where that is of no act, or what both do."""
    while token.pos != "VERB" and token.head != token.i and token.dep not in ("nsubj", "nsubjpass", "relcl", "acl"):
        token = tokens[token.head]
    return token if token.pos == "VERB" and token.lemma not in MUTUAL else None


PLACES = frozenset("nsubj nsubjpass dobj agent".split())
