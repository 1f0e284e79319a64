"""The group of people or things counted before, to which "them", "whom" or a bare number points back."""

from __future__ import annotations

from synoptic.annotate.english.numbers.words import read_number
from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.numerals import TENS, UNITS
from synoptic.model.parse import Parse, Token
from synoptic.model.units import dimension

_AMOUNTS = frozenset(("MONEY", "PERCENT", "QUANTITY", "DATE", "TIME"))
_NAMES = frozenset(("PRODUCT", "LAW", "WORK_OF_ART", "FAC"))
"""Names that a figure may be a part of: "737 MAX 8"."""
_FAR = 60
"""Tokens back to which "them" or "five of the seven" is sought."""


def is_more(parse: Parse, group: Token, part: Token) -> bool:
    """Whether the group's number is the greater one, as far as both can be read."""
    number = next((t for t in parse.children(group.i) if t.dep == "nummod"), group)
    if number is group and not is_number(group) and group.i and is_number(parse.tokens[group.i - 1]):
        number = parse.tokens[group.i - 1]
    whole, some = _value(parse, number), _value(parse, part)
    return whole is None or some is None or whole > some


def size_of(parse: Parse, group: Token) -> float | None:
    """The number of a group, or of a number itself; None where it cannot be read."""
    return _value(parse, next((t for t in parse.children(group.i) if t.dep == "nummod"), group))


def adds_up(parse: Parse, group: Token, sentence: tuple[int, ...], *, named: bool = False) -> bool:
    """Whether the numbers behind a group come to its number together: "of 11, five ..., four ... and two ...".

    Only numbers without a noun count, unless `named`; "the rest" makes up for what is missing.
    """
    number = next((t for t in parse.children(group.i) if t.dep == "nummod"), group)
    whole = _value(parse, number)
    after = [parse.tokens[i] for i in sentence if i > group.i]
    parts = [t for t in after if t.tag == "CD" and not _of_amount(parse, t) and (named or t.dep != "nummod")]
    values = [_value(parse, t) for t in parts]
    if whole is None or len(values) < 2 or any(v is None for v in values):
        return False
    total = sum(v for v in values if v is not None)
    rest = any(t.lemma == "rest" and parse.tokens[t.i - 1].lemma == "the" for t in after)
    return total == whole or (rest and total < whole)


def _value(parse: Parse, token: Token) -> float | None:
    """The number that ends with a token: "three" of "forty-three" is 43."""
    first = token.i
    while first >= 2 and parse.tokens[first - 1].text == "-" and is_number(parse.tokens[first - 2]):
        first -= 2
    try:
        return read_number("".join(t.text for t in parse.tokens[first : token.i + 1]))
    except (ValueError, KeyError):
        return None


def is_group(parse: Parse, token: Token) -> bool:
    """Whether a noun has a number of its own, or a number stands alone for people."""
    return token.pos == "NUM" or any(t.dep == "nummod" for t in parse.children(token.i))


def antecedent(parse: Parse, before: int, *, numbered: bool = False) -> Token | None:
    """What "them", "whom" or "including" points back to: the nearest number's noun, else the nearest plural noun."""
    plural: Token | None = None
    for i in range(before - 1, max(-1, before - _FAR), -1):
        t = parse.tokens[i]
        if t.pos in ("NUM", "ADJ", "NOUN", "PROPN") and is_number(t) and not _of_amount(parse, t):
            head = parse.tokens[t.head]
            if t.dep == "nummod" and head.i < t.i and (head.pos == "PROPN" or head.i == t.i - 1):
                continue
            if head.lemma in _PARTS:
                return _counted_after_of(parse, head)
            if (
                t.dep in ("nummod", "amod", "nmod")
                and head.pos in ("NOUN", "PROPN")
                and head.lemma not in _CLOCK | TIMES
            ):
                unit = dimension(UNIT_CODES.get(head.lemma, ""))
                stuff = _measured(parse, head) if unit in ("mass", "volume", "area", "length") else head
                if stuff is not None:
                    return stuff
                continue
            if t.dep == "compound" and t.tag == "CD" and head.tag == "NNS" and head.lemma not in TIMES:
                return head
            aside = t.dep == "appos" and head.pos == "PROPN"
            if not aside and t.dep not in ("nummod", "compound", "quantmod"):
                return _counted_after_of(parse, t)
        if plural is None and t.tag == "NNS" and t.lemma not in TIMES and not _of_amount(parse, t):
            plural = t
    return None if numbered else plural


def does_it(parse: Parse, noun: Token, number: Token) -> bool:
    """Whether a noun is the subject of the very verb that a number behind it completes: "helicopters flew five of them", "inspectors
    found rats in seven"; those who do it are never the ones to whom it is done."""
    at = number
    for _ in range(4):
        above = parse.tokens[at.head]
        if at.dep not in ("dobj", "pobj", "prep", "dative") or above.i >= at.i:
            return False
        at = above
        if at.pos == "VERB":
            break
    while at.dep == "conj" and not any(t.dep in ("nsubj", "nsubjpass") for t in parse.children(at.i)):
        at = parse.tokens[at.head]
    return at.pos == "VERB" and noun.dep == "nsubj" and noun.head == at.i and noun.i < at.i


def _measured(parse: Parse, unit: Token) -> Token | None:
    """The potatoes in "1,100 tonnes of potatoes"; None where nothing of which there are several is measured."""
    of = next((t for t in parse.children(unit.i) if t.lemma == "of"), None)
    return (
        next((t for t in parse.children(of.i) if t.dep == "pobj" and t.tag == "NNS"), None) if of is not None else None
    )


_CLOCK = frozenset(("am", "pm", "a.m.", "p.m.", "am.", "pm.", "time"))
_PARTS = frozenset("half third quarter fifth tenth dozen".split())
_ROUND = frozenset("dozens scores hundreds thousands handful".split())


def is_number(token: Token) -> bool:
    """Whether a token is a number, or a word for one, whatever the parser takes it for."""
    word = token.text.lower()
    return token.tag == "CD" or word in UNITS or word in TENS or word in _ROUND


def _of_amount(parse: Parse, token: Token) -> bool:
    """Whether a number is one of money, of a share or a measure, or part of a name."""
    for n in parse.names:
        if n.start < token.start < n.end and n.label in _NAMES:
            return True
        if n.start <= token.start < n.end and n.label in _AMOUNTS:
            return n.label != "QUANTITY" or any(
                t.lemma in UNIT_CODES and t.tag != "CD" for t in parse.tokens[n.first : n.last]
            )
    return False


def _counted_after_of(parse: Parse, number: Token) -> Token:
    """The noun in "18 of the garrison", "scores of boats"; else the number."""
    after = parse.tokens[number.i + 1] if number.i + 1 < len(parse.tokens) else number
    noun = next((t for t in parse.children(after.i) if t.dep == "pobj"), number) if after.lemma == "of" else number
    return noun if noun.pos == "NOUN" else number
