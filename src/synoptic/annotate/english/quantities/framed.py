"""Whether the words that a frame asks for follow its verb."""

from __future__ import annotations

from synoptic.annotate.english.quantities.frames import Frame
from synoptic.model.parse import Token

_WIDEST = 7
"""Tokens that may stand between a verb and a word that completes it. Swept over our own sentences: 5 loses states, 7 and 9
make no difference, and beyond that words of other phrases are taken."""


def follow(after: list[Token], frame: Frame) -> bool:
    """Whether the words that a frame asks for follow its verb, in order."""
    at = last = 0
    for group in frame.groups:
        while at < len(after) and not (_is_in(after[at], group) and _may_be_term(after, at)):
            at += 1
        if at == len(after) or at - last > _WIDEST:
            return False
        at += 1
        last = at
    return True


def _may_be_term(after: list[Token], at: int) -> bool:
    """Whether years and months are a sentence: "got 12 years"; not "will get a rise this year", "have 12 months to improve"; and nobody
    "critical of" another is ill."""
    if after[at].text.lower() == "cut":
        pay = at > 0 and after[at - 1].pos == "NOUN" and after[at - 1].text != "-"
        return not pay and (after[at + 1 : at + 2] == [] or after[at + 1].text.lower() not in ("in", "of", "from"))
    if after[at].lemma == "life" and after[at].dep == "compound":
        return False
    if after[at].text.lower() == "critical":
        return after[at + 1 : at + 2] == [] or after[at + 1].text.lower() not in ("of", "to", "for")
    if (
        after[at].lemma == "time"
        and at
        and after[at - 1].lemma not in ("hard", "jail", "prison", "serve", "do", "more")
    ):
        return False
    if after[at].lemma not in ("year", "month", "time"):
        return True
    if not at and after[at].lemma == "time":
        return True
    before = after[at - 1] if at else None
    then = after[at + 1 : at + 3]
    if then and then[0].tag == "POS" and then[1:] and then[1].lemma in _CONFINED:
        return True
    if then and (then[0].tag == "POS" or (then[0].text == "to" and then[1:] and then[1].tag == "VB")):
        return False
    return before is not None and (before.tag == "CD" or before.text == "-" or after[at].lemma == "time")


_CONFINED = frozenset("imprisonment jail prison detention custody labour hard".split())
"""What is measured in a sentence: "a total of 94 years' imprisonment"."""
_IN_NAMES = frozenset("general royal memorial medical".split())


def _is_in(word: Token, group: frozenset[str]) -> bool:
    """Whether a word is one of a group; "general", "royal" stand for a hospital in its name alone."""
    if word.lemma.lower() in _IN_NAMES and word.text[0].islower() and word.tag != "JJ":
        return False
    if (word.lemma == "back" and word.tag != "NN" and "neck" in group) or (word.lemma == "cut" and word.tag == "VBG"):
        return False
    return word.lemma in group or word.text.lower() in group
