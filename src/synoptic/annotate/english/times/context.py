"""What the parse tells of a time expression: its own head, and the event it is the time of."""

from __future__ import annotations

from synoptic.annotate.english.calendar.words import MONTHS, UNITS, WEEKDAYS
from synoptic.annotate.english.people.beings import is_person
from synoptic.model.parse import Parse, Token

CALENDAR = frozenset([*MONTHS, *WEEKDAYS, *UNITS, "%", "percent", "a.m.", "p.m."])
"""Nouns that are no events, though a time may hang from them: "December 1962 and January 1963"."""

LIGHT = frozenset("take make pay have hold give conduct stage do see carry mark get put last".split())
"""Verbs that say little without their object: the event of "pay a visit" is the visit."""


def head_token(parse: Parse, inside: list[int]) -> int:
    """Of the tokens of one expression, the one that hangs from outside."""
    members = set(inside)
    for i in inside:
        t = parse.tokens[i]
        if (t.head == i or t.head not in members) and t.pos not in ("DET", "PUNCT"):
            return i
    return inside[-1]


def event_of(parse: Parse, inside: list[int]) -> str:
    """Lemma of the event word that the expression modifies: the nearest verb or noun above it in the parse.

    "pay a visit on Monday" gives "visit"; "is on Monday" gives its subject; "" where nothing stands above. A noun behind a
    time that is not its own modifier ("In May minister Roe resigned") is passed over.
    """
    members = set(inside)
    token = parse.tokens[head_token(parse, inside)]
    led = inside[0] > 0 and parse.tokens[inside[0] - 1].pos == "ADP"
    close = token.dep == "poss" or not led and token.dep in ("compound", "nmod", "amod", "poss", "nummod", "npadvmod")
    for _ in range(10):
        if token.head == token.i:
            return _light(parse, token, members) if token.i not in members and token.pos in ("VERB", "AUX") else ""
        token = parse.tokens[token.head]
        if token.i in members or token.pos in ("ADP", "ADV", "SCONJ", "PART", "PUNCT", "NUM", "DET", "ADJ"):
            if token.pos == "ADJ" and token.dep in ("acomp", "ROOT") and token.i not in members:
                return token.lemma
            continue
        if token.pos in ("VERB", "AUX"):
            return _light(parse, token, members)
        if token.pos in ("NOUN", "PROPN"):
            behind = token.i > inside[-1] and not close
            if token.dep == "npadvmod" or token.lemma in CALENDAR or behind:
                continue
            return token.lemma
    return ""


def _is_object(noun: Token) -> bool:
    """ "the man was held", "put staff in": who is held or put is no event; a fundraiser, though a person too, is held as one."""
    return is_person(noun) and noun.lemma not in ("fundraiser", "raiser", "qualifier")


def _light(parse: Parse, verb: Token, members: set[int]) -> str:
    if verb.lemma != "be" and verb.lemma not in LIGHT:
        return verb.lemma
    window = parse.tokens[max(0, verb.i - 25) : verb.i + 15]
    kids = [t for t in window if t.head == verb.i and t.i not in members]
    if verb.lemma == "take" and any(t.lemma in ("place", "part") for t in kids):
        kids = [t for t in kids if t.dep in ("nsubj", "nsubjpass")] if any(t.lemma == "place" for t in kids) else []
    for wanted in (("dobj", "attr") if verb.lemma != "be" else ("nsubj",), ("nsubjpass",), ("nsubj",)):
        for t in kids:
            if t.dep in wanted and t.pos == "NOUN" and not (verb.lemma != "be" and _is_object(t)):
                return t.lemma
        if verb.lemma != "be" and wanted[0] == "nsubjpass":
            break
    return verb.lemma
