"""Where the noun that the parse ties to a number is none that it counts: verbs taken for participles, those who expect, other clauses."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.frames_words import group
from synoptic.annotate.english.quantities.scope import Scope
from synoptic.model.parse import Parse, Token


def is_of_next_clause(parse: Parse, inside: list[int], noun: Token) -> bool:
    """ "Toll rises to 19 as three more die": a noun behind the number of another clause."""
    after = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else noun
    led = after.text.lower() in ("as", "after", "when", "while")
    return led and noun.i > after.i and any(t.tag == "CD" for t in parse.tokens[after.i + 1 : noun.i])


_EXPECTING = frozenset("expect forecast predict estimate project anticipate".split())


def are_who_expect(parse: Parse, inside: list[int], noun: Token) -> bool:
    """ "Short of the 45,000 analysts had expected": those who expected them, and none of those counted."""
    if noun.i != inside[-1] + 1 or noun.tag != "NNS" or parse.tokens[inside[0] - 1].text.lower() != "the":
        return False
    then = parse.tokens[noun.i + 1 : noun.i + 3]
    had = len(then) == 2 and then[0].lemma == "have" and then[1].lemma in _EXPECTING
    doing = bool(then) and then[0].lemma in _EXPECTING and noun.dep == "nsubj" and noun.head == then[0].i
    return is_person(noun) and (had or doing)


_LIMBS = group("LIMB")


def breaks_limb(parse: Parse, inside: list[int], noun: Token) -> bool:
    """ "One rider died and two broke legs": the parser may make of the verb a participle of its object."""
    if inside[-1] + 1 >= len(parse.tokens):
        return False
    deed = parse.tokens[inside[-1] + 1]
    hurts = deed.lemma in ("break", "broke", "lose", "fracture", "dislocate") and deed.tag in (
        "VBD",
        "VBN",
        "VBP",
        "VB",
        "NN",
        "JJ",
    )
    several = parse.tokens[inside[-1]].text.lower() not in ("one", "1")
    return hurts and deed.i < noun.i <= deed.i + 3 and noun.lemma in _LIMBS | {"leg"} and several


_PARENTS = frozenset("mother father parent mum mom dad grandmother grandfather grandparent widow widower".split())


def is_parent(parse: Parse, inside: list[int]) -> bool:
    """ "A mother of three": of her children."""
    before = parse.tokens[max(0, inside[0] - 2) : inside[0]]
    return len(before) == 2 and before[0].lemma.lower() in _PARENTS and before[1].lemma == "of"


def is_object(parse: Parse, more: Token, noun: Token) -> bool:
    """ "Two more suffered burns": the parser may make of the verb a participle of its object."""
    verb = parse.tokens[more.i + 1] if more.i + 1 < len(parse.tokens) else more
    return verb.tag in ("VBN", "VBD") and verb.lemma in ("suffer", "sustain", "receive", "need") and verb.head == noun.i


def is_done_by(parse: Parse, inside: list[int], noun: Token, sentence: tuple[int, ...]) -> bool:
    """ "Of 318 drivers stopped, 21 failed tests": the parser may make of the verb a participle of its object."""
    deed = parse.tokens[inside[-1] + 1] if inside[-1] < sentence[-1] else noun
    opens = parse.tokens[sentence[0]].text.lower() in ("of", "among") and parse.tokens[inside[0] - 1].text == ","
    return opens and deed.tag in ("VBN", "VBD") and deed.i < noun.i


def is_misread(parse: Parse, inside: list[int], noun: Token | None, scope: Scope) -> bool:
    """ "Of these, five lack power": a singular noun behind several of a group is none that they count."""
    group = scope.group
    several = parse.tokens[inside[-1]].text.lower() not in ("one", "1")
    return noun is not None and noun.tag == "NN" and several and group is not None and group.tag == "NNS"
