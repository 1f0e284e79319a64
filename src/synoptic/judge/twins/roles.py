"""Who does it to whom, the other way round: "Falk accused Weld of lying", "Weld accused Falk of lying".

Missed on purpose: acts that two do to one another.
"""

from __future__ import annotations

from synoptic.judge.twins.found import Found
from synoptic.judge.twins.places import Twin
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model.parse import Token

MUTUAL = frozenset(
    "meet marry wed divorce fight face play date join merge talk negotiate collide clash draw tie debate resemble equal match "
    "embrace kiss hug be have become remain precede follow border adjoin include cooperate ally split partner replace".split()
)
"""Acts that both do where one does, and verbs of no act; one may follow the other in turn."""
EACH_OTHER = frozenset(("other", "another", "mutual", "trade", "exchange", "both"))


def find(twin: Twin) -> Found | None:
    """Two names that have changed places around one verb."""
    swapped = [(x, y) for x in _acts(twin.a) for y in _acts(twin.b) if x[0] == y[0] and (x[1], x[2]) == (y[2], y[1])]
    if len(swapped) != 1 or EACH_OTHER & (set(twin.a.forms) | set(twin.b.forms)):
        return None
    (_, *_, doer), (_, *_, other) = swapped[0]
    return Found("name", ((doer,), (other,)), "who does it in the one has it done to him in the other")


def _acts(sentence: Sentence) -> list[tuple[str, str, str, Word]]:
    """Verbs with a named doer and somebody named whom it is done to."""
    found = []
    for word in sentence.words:
        if word.token.pos != "VERB" or word.form in MUTUAL:
            continue
        kids = sentence.parse.children(word.token.i)
        agents = [k for t in kids if t.dep == "agent" for k in sentence.parse.children(t.i)]
        passive = any(t.dep in ("nsubjpass", "auxpass") for t in kids)
        doers = agents if passive else [t for t in kids if t.dep == "nsubj"]
        done = [t for t in kids if t.dep == ("nsubjpass" if passive else "dobj")]
        doer, to = _named(sentence, doers), _named(sentence, done)
        if doer is not None and to is not None:
            found.append((word.form, doer.form, to.form, doer))
    return found


def _named(sentence: Sentence, tokens: list[Token]) -> Word | None:
    if len(tokens) != 1 or any(k.dep == "conj" for k in sentence.parse.children(tokens[0].i)):
        return None
    at = sentence.at.get(tokens[0].i)
    return sentence.words[at] if at is not None and sentence.words[at].named else None
