"""What "it", "that" or "them" stands for, where a measure is of it."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.english.people.beings import TIMES, is_person
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token

NO_THINGS = frozenset("north south top dozen third half quarter".split())
MEASURES = frozenset("cost price fee value fine bill charge fare rent salary budget height length weight depth width distance temperature speed age "
                      "size area snowfall rainfall total figure toll number population".split())  # fmt: skip
"""What "it is £40" takes up, where the sentence before has told of it."""


def _ends_between(parse: Parse, first: int, last: int) -> bool:
    return any(first < end <= last for _, end in parse.sentences)


_ONE_BODY = frozenset("crowd turnout attendance audience population membership staff workforce crew flock herd".split())
"""Groups that "it" may stand for."""


def _put_before(parse: Parse, pronoun: Token) -> Token | None:
    """The thing gauged before in "put growth at 2%; the ministry expects it to reach 3%": "it" as an object, or as the subject of an
    infinitive, is never the subject of the verb above it; the nearest other subject or object is."""
    verb = parse.tokens[pronoun.head]
    above = parse.tokens[verb.head]
    infinitive = pronoun.dep == "nsubj" and verb.tag == "VB" and verb.dep in ("ccomp", "xcomp") and above.pos == "VERB"
    if pronoun.dep != "dobj" and not infinitive:
        return None
    barred = {t.i for t in parse.children(above.i if infinitive else verb.i) if t.dep in ("nsubj", "nsubjpass")}
    for t in reversed(parse.tokens[max(0, pronoun.i - 40) : pronoun.i]):
        share = t.dep in ("nsubj", "nsubjpass") and (t.lemma in NO_THINGS or t.text in ("%", "percent", "cent"))
        of = next((k for k in parse.children(t.i) if k.lemma == "of"), None) if share else None
        if of is not None:
            return next((k for k in parse.children(of.i) if k.dep == "pobj" and k.pos == "NOUN"), None)
        one = t.dep in ("nsubj", "nsubjpass", "dobj") and t.tag == "NN" and t.pos == "NOUN" and t.i not in barred
        thing = (not is_person(t) or t.lemma in _ONE_BODY) and t.lemma not in (*NO_THINGS, *UNIT_CODES, *TIMES)
        if one and thing:
            return t
    return None


def _stuff_told(parse: Parse, before: Sequence[Token]) -> list[Token]:
    """The coffee in "a ton of coffee cost $4,100; now it is $5,600"."""
    units = [t for t in reversed(before) if t.dep == "nsubj" and t.lemma in UNIT_CODES]
    of = [k for t in units for k in parse.children(t.i) if k.lemma == "of"]
    return [k for t in of for k in parse.children(t.i) if k.dep == "pobj" and k.pos == "NOUN"]


_TEXTS = frozenset(
    "item article report story graphic headline caption chart map table column feature profile review letter obituary editorial dispatch".split()
)


def _given_in(parse: Parse, text: Token, pronoun: Token) -> Token | None:
    """The stake in "an article misstated the stake that the fund holds. It is 9%": what a text said wrongly, of which a figure is then told."""
    verb = parse.tokens[text.head]
    if parse.tokens[pronoun.head].lemma not in ("be", "stand", "total", "cost") or verb.pos != "VERB":
        return None
    return next((t for t in parse.children(verb.i) if t.dep == "dobj" and t.pos == "NOUN" and t.i < pronoun.i), None)


def told_of_before(parse: Parse, pronoun: Token) -> Token | None:
    """What "it" most likely is: the nearest subject before that is a noun; one thing and no people, where there is such a one."""
    before = parse.tokens[max(0, pronoun.i - 40) : pronoun.i]
    if pronoun.text.lower() in ("it", "that", "this") and (put := _put_before(parse, pronoun)) is not None:
        return put
    subjects = [
        t
        for t in reversed(before)
        if t.dep in ("nsubj", "nsubjpass") and t.pos in ("NOUN", "PROPN") and t.lemma not in (*NO_THINGS, *UNIT_CODES)
    ]
    if pronoun.text.lower() in ("it", "that", "this"):
        stated = [t for t in reversed(before) if t.lemma in MEASURES and t.dep in ("dobj", "pobj") and t.tag == "NN"]
        if stated and parse.tokens[pronoun.head].lemma == "be" and _ends_between(parse, stated[0].i, pronoun.i):
            return stated[0]
        if subjects and subjects[0].lemma in _TEXTS and (given := _given_in(parse, subjects[0], pronoun)) is not None:
            return given
        rooted = [
            t for t in reversed(before) if t.head == t.i and t.pos == "NOUN" and t.tag == "NN" and not is_person(t)
        ]
        one = [t for t in subjects if t.tag == "NN" and not is_person(t)] or rooted or _stuff_told(parse, before)
        objects = [t for t in reversed(before) if t.dep == "dobj" and t.tag == "NN" and not is_person(t)]
        return next((t for t in (*one, *objects, *subjects)), None)
    if pronoun.text.lower() in ("some", "many", "most", "others", "they"):
        return next((t for t in reversed(before) if t.tag == "NNS" and t.lemma not in (*TIMES, *UNIT_CODES)), None)
    return subjects[0] if subjects else None
