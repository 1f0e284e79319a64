"""Who does it to whom, the other way round: "Falk accused Weld of lying", "Weld accused Falk of lying".

Missed on purpose: acts that two do to one another, what one report tells both ways.
"""

from __future__ import annotations

from synoptic.judge.twins.found import Found
from synoptic.judge.twins.places import Twin, slot
from synoptic.judge.twins.sentences import Sentence, Word

MUTUAL = frozenset(
    "meet marry wed divorce fight face play date join merge talk negotiate collide clash draw tie debate resemble equal match "
    "embrace kiss hug be have become remain precede follow border adjoin include cooperate ally split partner replace".split()
)
"""Acts that both do where one does, and verbs of no act; one may follow the other in turn."""
EACH_OTHER = frozenset("other another mutual trade exchange both each then".split())
TOGETHER = frozenset("with between and among alongside near beside".split())
"""Words under which two may change places and all stays as it was."""

Where = tuple[int | str, str]


def find(twin: Twin) -> Found | None:
    """Two nouns or names that have changed places, where all else is as it was and one of the places is that of the doer, or the
    other end of a way."""
    if EACH_OTHER & (set(twin.a.forms) | set(twin.b.forms)) or twin.a.counted != twin.b.counted:
        return None
    ours, theirs = _standing(twin.a), _standing(twin.b)
    moved = sorted(f for f in ours.keys() & theirs.keys() if ours[f][0] != theirs[f][0])
    if len(moved) != 2:
        return None
    x, y = moved
    if ours[x][0] != theirs[y][0] or ours[y][0] != theirs[x][0]:
        return None
    places = {ours[x][0], ours[y][0]}
    if any(at[1] in MUTUAL or at[1] in TOGETHER for at in places) or any(f in MUTUAL for f in _verbs(twin.a)):
        return None
    first = min((ours[f][1] for f in moved), key=lambda w: w.span)
    other = min((theirs[f][1] for f in moved), key=lambda w: w.span)
    if first.form == other.form:
        return None
    kind = "name" if first.named else "polarity"
    return Found(kind, ((first,), (other,)), "each stands in the other's place")


def _standing(sentence: Sentence) -> dict[str, tuple[Where, Word]]:
    """Nouns and names that take part, by what they are called: how each hangs from what. One in a row of several counts as none."""
    found: dict[str, tuple[Where, Word]] = {}
    for k, word in enumerate(sentence.words):
        token = word.token
        if token.dep not in PARTS or sentence.counted[word.form] > 1 or not (word.named or token.pos in ("NOUN", "PROPN")):
            continue
        if any(t.dep == "conj" for t in sentence.parse.children(token.i)):
            continue
        over = sentence.above(k)
        found[word.form] = ((slot(token, sentence.parse), sentence.words[over].form if over is not None else ""), word)
    return found


PARTS = frozenset("nsubj nsubjpass dobj pobj dative".split())


def _verbs(sentence: Sentence) -> list[str]:
    return [w.form for w in sentence.words if w.token.dep == "ROOT"]
