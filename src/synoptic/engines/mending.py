"""What the pipeline's tagger and parser contradict each other in, set right.

", records show": a noun that has a whole clause for its object is a verb, and the noun before it is its subject. Taken for a
noun it would say nothing, and nobody would be named for what it shows.

"17 corpses" are none of an army's corps, though the lemma says so.

"She will visit the port, lay a wreath and leave": a verb joined to one in the infinitive, without a subject of its own, is no past
tense where its form may be the infinitive.

"At the invitation of the queen, Berg and his wife will be received": a finite verb without a subject has for its subject the phrase
right before it that was taken for another name of what stands before a comma, or for one more of its kind.

Missed on purpose: all other slips of the pipeline; most cannot be told from its own answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.model.parse import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl", "csubj"))
_FINITE = frozenset("MD VBD VBZ VBP".split())
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))
_PHRASAL = _NOMINAL | {"DET", "ADJ", "ADP", "NUM"}
_BESIDE = frozenset(("appos", "conj"))
"""How a phrase hangs that is taken for another name of what stands before the comma, or for one more of its kind."""
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
    tokens = _with_subjects(tokens)
    nouns = [t for t in tokens if t.dep == "ROOT" and t.tag in ("NN", "NNP") and t.i and tokens[t.i - 1].tag == "NNS"]
    if not nouns:
        return tuple(tokens)
    found = list(tokens)
    for t in nouns:
        _mend(found, t)
    return tuple(found)


def _with_subjects(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with a subject for each main verb that has none, where a phrase behind a comma ends right before it."""
    having = {t.head for t in tokens if t.dep in _SUBJECTS}
    verbs = [t for t in tokens if t.dep == "ROOT" and t.pos in ("VERB", "AUX") and t.i not in having]
    if not verbs:
        return tokens
    found = list(tokens)
    for verb in verbs:
        helping = [t for t in tokens[: verb.i] if t.head == verb.i and t.dep in ("aux", "auxpass")]
        first = helping[0] if helping else verb
        if first.tag not in _FINITE or first.i == 0:
            continue
        phrase = _phrase_ending(found, first.i - 1)
        if phrase is not None:
            passive = any(t.dep == "auxpass" for t in helping)
            found[phrase.i] = replace(phrase, dep="nsubjpass" if passive else "nsubj", head=verb.i)
    return found


def _phrase_ending(tokens: Sequence[Token], last: int) -> Token | None:
    """The head of the phrase that ends at a token, stands behind a comma and is read as one with what is before that."""
    head = tokens[last]
    while head.head != head.i and head.pos in _PHRASAL:
        if head.dep in _BESIDE and head.pos in _NOMINAL and head.i <= last:
            start = head.i
            while start and _under(tokens, tokens[start - 1], head.i):
                start -= 1
            inside = all(t.i == head.i or _under(tokens, t, head.i) for t in tokens[start : last + 1])
            if inside and start and tokens[start - 1].text == "," and tokens[head.head].i < start:
                return head
        head = tokens[head.head]
    return None


def _under(tokens: Sequence[Token], token: Token, top: int) -> bool:
    """Whether a token hangs from another, itself or by those over it; a comma never does."""
    while token.head not in (token.i, top):
        token = tokens[token.head]
    return token.head == top and token.text != ","


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
