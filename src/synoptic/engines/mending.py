"""What the pipeline's tagger and parser contradict each other in, set right.

", records show": a noun that has a whole clause for its object is a verb, and the noun before it is its subject. Taken for a
noun it would say nothing, and nobody would be named for what it shows.

"17 corpses" are none of an army's corps, though the lemma says so.

"She will visit the port, lay a wreath and leave": a verb joined to one in the infinitive, without a subject of its own, is no past
tense where its form may be the infinitive.

Missed on purpose: all other slips of the pipeline; most cannot be told from its own answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.model.parse import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl", "csubj"))
_BOTH = frozenset(
    "lay beat bet bid broadcast burst bust cast cost cut hit hurt let put quit read rid set shed shut slit split spread thrust upset".split()
)
"""Forms of a verb that are its past tense, or that of another verb, and its infinitive."""


def mended(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens, with the tags and dependencies of such a verb and its subject changed, and the lemma of the dead; most texts
    have none."""
    if any(t.lemma == "corps" for t in tokens):
        tokens = [replace(t, lemma="corpse") if t.text.lower() == "corpses" else t for t in tokens]
    if joined := [t for t in tokens if t.tag == "VBD" and t.dep == "conj" and _is_infinitive(tokens, t)]:
        plain = {t.i: replace(t, tag="VB", lemma=t.text.lower()) for t in joined}
        tokens = [plain.get(t.i, t) for t in tokens]
    nouns = [t for t in tokens if t.dep == "ROOT" and t.tag in ("NN", "NNP") and t.i and tokens[t.i - 1].tag == "NNS"]
    if not nouns:
        return tuple(tokens)
    found = list(tokens)
    for t in nouns:
        _mend(found, t)
    return tuple(found)


def _is_infinitive(tokens: Sequence[Token], t: Token) -> bool:
    """Whether a verb read as a past tense shares the "will" or "to" of the infinitive that it is joined to."""
    head = tokens[t.head]
    if t.text.lower() not in _BOTH or head.tag != "VB":
        return False
    return not any(k.head == t.i and (k.dep in _SUBJECTS or k.dep == "aux") for k in tokens[head.i : t.i])


def _mend(tokens: list[Token], t: Token) -> None:
    """Makes a verb of a noun at the head of a sentence, if the clause before it hangs from it and the noun before it does."""
    before = tokens[t.i - 1]
    clauses = [k for k in tokens[: t.i] if k.head == t.i and k.dep == "ccomp" and k.pos in ("VERB", "AUX")]
    if before.head != t.i or before.dep != "compound" or not clauses:
        return
    if not any(k.head == clauses[-1].i and k.dep in _SUBJECTS for k in tokens[: t.i]):
        return
    tokens[t.i] = replace(t, pos="VERB", tag="VBP")
    tokens[before.i] = replace(before, dep="nsubj")
    for k in range(clauses[-1].i, before.i):
        if tokens[k].head == t.i and tokens[k].dep in ("det", "amod", "compound", "poss", "nummod", "nmod"):
            tokens[k] = replace(tokens[k], head=before.i)
