"""The noun that an ordinal leaves out because the number before it gave it: "six of the 24 statues were damaged, and a seventh was moved"."""

from __future__ import annotations

from synoptic.annotate.english.numbers.words import read_number, read_ordinal
from synoptic.annotate.english.people.beings import TIMES, is_person
from synoptic.annotate.english.quantities.nouns_before import noun_before
from synoptic.model.numerals import UNITS
from synoptic.model.parse import Parse, Token

_FAR = 50
"""Tokens before the ordinal in which the number one below it is looked for."""


def one_below(parse: Parse, token: Token, number: int) -> Token | None:
    """The noun of the number that is one below: of what it stands before, of the group that it is a part of, or of the ordinal before."""
    for t in reversed(parse.tokens[max(0, token.i - _FAR) : token.i]):
        if read_ordinal(t.text.lower()) == number - 1 and number > 2:
            head = parse.tokens[t.head]
            if t.dep == "amod" and head.i > t.i and head.pos == "NOUN":
                return head if head.tag == "NN" and head.lemma not in TIMES else None
            return one_below(parse, t, number - 1)
        if t.tag != "CD" or not _is(t, number - 1):
            continue
        if (group := _group_of(parse, t)) is not None:
            return group
        head = parse.tokens[t.head]
        if t.dep == "nummod" and (is_person(head) or (_is_noun(head, number) and head.lemma not in TIMES)):
            return head
        if t.dep in ("nsubj", "nsubjpass", "dobj"):
            return noun_before(parse, t.i, thing=None)
    return None


def _is(token: Token, number: int) -> bool:
    word = token.text.lower()
    return word == str(number) or UNITS.get(word) == number or (number > 12 and read_number(word) == number)


def _is_noun(noun: Token, number: int) -> bool:
    """A common noun, in the singular behind "one"."""
    return noun.pos == "NOUN" and noun.tag == ("NN" if number == 2 else "NNS")


def _group_of(parse: Parse, number: Token) -> Token | None:
    """The rooms in "16 of the consulate's 20 empty rooms"."""
    of = parse.tokens[number.i + 1] if number.i + 1 < len(parse.tokens) else number
    if of.lemma != "of" or of.head != number.i:
        return None
    return next((t for t in parse.children(of.i) if t.dep == "pobj" and t.tag == "NNS"), None)


_TIED = frozenset("nsubj nsubjpass pobj dobj npadvmod conj appos".split())


def is_another(token: Token, article: str, follows: str) -> bool:
    """ "A seventh", "another", by itself in the place of a noun; no share, "a third of it", "a third more"."""
    return article in _LED and token.dep in _TIED and follows not in _OF_SHARE


_LED = frozenset("a an another his her its their".split())
_OF_SHARE = frozenset("of more less higher lower fewer as above below off up down".split())
