"""Whom a share is of that has no noun: "70% of workers use it, but only 22% have been trained", "and 16 per cent plan to sell".

The noun is that of a share before, else the people counted before. Missed on purpose: shares that do not open a clause.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.nouns_before import noun_before
from synoptic.annotate.english.quantities.shares_of import share_before
from synoptic.model.parse import Parse, Token

_POLLS = frozenset("poll survey questionnaire study interview ask question".split())
_OPENING = frozenset(
    (",", ";", ":", "–", "—", "-", "(", "and", "but", "while", "though", "although", "whereas", "that")
)
_HEDGES = frozenset(
    "only just about nearly almost some around roughly over under barely a an more than less fewer another further".split()
)


def whose_share(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> Token | None:
    """Those whom the share `inside` is of, where it opens a clause and is its subject; None elsewhere, or where none are told."""
    if inside[-1] >= sentence[-1] or inside[0] == sentence[0]:
        return None
    left = inside[0] - 1
    while left > sentence[0] and parse.tokens[left].text.lower() in _HEDGES:
        left -= 1
    after = parse.tokens[inside[-1] + 1]
    if parse.tokens[left].text.lower() not in _OPENING:
        return None
    if after.text.lower() == "that" or _is_misread_verb(parse, after, sentence):
        return (
            share_before(parse, inside[0])
            or noun_before(parse, inside[0], thing=False)
            or _doers(parse, inside[0], sentence)
        )
    if after.pos == "ADP" and after.lemma != "of" and (group := share_before(parse, inside[0])) is not None:
        between = parse.tokens[group.i + 1 : left]
        return None if any(t.pos in ("VERB", "AUX") or t.text == ";" for t in between) else group
    finite = after.pos == "AUX" or after.tag in ("VBD", "VBP", "MD")
    group = share_before(parse, inside[0]) if finite else None
    if finite and group is None and any(parse.tokens[i].lemma in _POLLS for i in sentence if i < inside[0]):
        group = noun_before(parse, inside[0], thing=False)
    return group if group is not None and group.i > sentence[0] else None


def _doers(parse: Parse, first: int, sentence: tuple[int, ...]) -> Token | None:
    """The people of whom the sentence has told before, as its subject: "Teenagers spend £4 a day on lunch, and 64% skip breakfast"."""
    before = (parse.tokens[i] for i in sentence if i < first)
    return next((t for t in before if t.dep == "nsubj" and t.tag == "NNS" and is_person(t)), None)


def _is_misread_verb(parse: Parse, word: Token, sentence: tuple[int, ...]) -> bool:
    """ "16 per cent plan to sell", "64% skip breakfast": a verb that the parser takes for a noun, as its clause has no other."""
    if word.tag not in ("NN", "NNP") or word.i + 1 > sentence[-1] or not word.text.islower():
        return False
    then = parse.tokens[word.i + 1]
    if then.tag == "TO":
        return word.i + 2 <= sentence[-1] and parse.tokens[word.i + 2].tag == "VB"
    for t in parse.tokens[word.i + 1 : sentence[-1] + 1]:
        if t.pos == "PUNCT" or t.pos == "CCONJ":
            break
        if t.pos in ("VERB", "AUX"):
            return False
    return then.pos in ("NOUN", "DET", "ADJ") or then.tag == "PRP$"
