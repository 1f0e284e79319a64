"""Measures in clauses that leave out their verb, or that the parser ties to a verb too far up.

"Rates go up 6%, rents on council homes by £2 and the price of a grave by £200": each is of the noun that opens its piece.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token

_LEADING = frozenset("by to at from on".split())
_HEDGES = frozenset(
    "an a the average of about nearly almost just over only some up as much more less than around roughly another further".split()
)
_JOINING = frozenset((",", ";", "and", "but", "while", "with"))
_LONGEST = 22
"""Tokens of a piece without a verb."""
_GIVING = frozenset(
    "give hand pay offer award cost net earn save owe bring send lend grant leave charge fine deny hold".split()
)
"""Verbs that take a person and an amount."""


def gapped_noun(parse: Parse, first: int, amounts: frozenset[int]) -> Token | None:
    """The noun that opens the piece without a verb in which a measure stands behind "by", "to", "at" or "from"; None in any other place."""
    tokens, at = parse.tokens, first - 1
    while at > 1 and first - at < 7 and tokens[at].text.lower() in _HEDGES:
        at -= 1
    if at < 2 or tokens[at].text.lower() not in _LEADING:
        return None
    rises = tokens[at].text.lower() == "to"
    opening: Token | None = None
    for t in reversed(tokens[max(0, at - _LONGEST) : at]):
        if t.pos in ("VERB", "AUX") and t.dep not in ("amod", "acl"):
            return None
        if t.text in (".", ":", "–", "—") or t.i in _ends(parse, first):
            return None
        if rises and t.text.lower() == "from":
            return None
        if t.text.lower() in _JOINING and (t.text != "with" or tokens[t.i - 1].text == ","):
            opening = t
        if t.i in amounts and tokens[t.head].pos != "NOUN":
            break
    else:
        return None
    return _first_noun(parse, opening.i + 1, at, amounts) if opening is not None else None


def _ends(parse: Parse, first: int) -> frozenset[int]:
    return frozenset(end - 1 for _, end in parse.sentences if end <= first)


def _first_noun(parse: Parse, start: int, end: int, amounts: frozenset[int]) -> Token | None:
    """The head of the first noun phrase between two tokens."""
    for t in parse.tokens[start:end]:
        if (
            t.pos in ("NOUN", "PROPN")
            and t.i not in amounts
            and t.lemma not in (*TIMES, *UNIT_CODES, "percent", "cent")
        ):
            head = parse.tokens[t.head]
            inner = t.dep in ("compound", "poss", "nmod", "amod") and start <= head.i < end
            if not inner:
                return t if t.dep != "pobj" or head.i < start else None
        elif t.pos in ("ADP", "SCONJ", "PRON", "ADV"):
            return None
    return None


def nearer_verb(parse: Parse, token: Token, verb: Token) -> Token:
    """ "Rejected a package that could hand the chief as much as £14m": the giving verb whose object stands right before the
    amount, where the parser ties the amount to a verb above it."""
    between = parse.tokens[verb.i + 1 : token.i]
    giving = [t for t in between if t.pos == "VERB" and t.lemma in _GIVING]
    near = giving[-1] if giving and token.dep in ("npadvmod", "dobj", "dep") else None
    if near is None or any(
        t.pos in ("VERB", "AUX") or t.text in (",", ";") for t in parse.tokens[near.i + 1 : token.i]
    ):
        return verb
    given = [t for t in parse.children(near.i) if t.i > near.i and t.dep in ("dobj", "dative")]
    return near if given and given[-1].i < token.i else verb


def is_beside(parse: Parse, token: Token) -> Token | None:
    """The verb in "looks for six teachers and £210,000": of an amount that is joined to a thing counted or had, and is not of that thing."""
    thing = parse.tokens[token.head]
    if token.dep != "conj" or thing.pos != "NOUN" or thing.lemma in UNIT_CODES or thing.lemma in CURRENCY_WORDS:
        return None
    if any(t.tag == "CD" for t in parse.tokens[thing.i + 1 : token.i - 2]):
        return None
    above = parse.tokens[thing.head]
    if thing.dep == "pobj" and any(t.dep == "nummod" for t in parse.children(thing.i)):
        above = parse.tokens[above.head]
    return above if above.pos == "VERB" and thing.dep in ("dobj", "pobj") else None


def is_left_with(parse: Parse, verb: Token, number: Token) -> bool:
    """ "The smelter, which took on 480 men, is down to 37": of those of whom it has fewer."""
    words = [t.text.lower() for t in parse.tokens[verb.i + 1 : number.i]]
    return verb.lemma == "be" and words[:2] in (["down", "to"], ["left", "with"], ["reduced", "to"])


def parallel_count(parse: Parse, at: int) -> Token | None:
    """The souls in "counted at 2,918 souls in 1841 and at 611 in 1851": the noun of the number behind the same preposition before."""
    if at < 2:
        return None
    prep, joint = parse.tokens[at - 1], parse.tokens[at - 2]
    if prep.pos != "ADP" or joint.text.lower() not in ("and", ",", "then", "but") or prep.lemma in ("of", "in", "on"):
        return None
    for t in reversed(parse.tokens[max(0, at - 16) : at - 2]):
        if t.lemma == prep.lemma:
            noun = next((k for k in parse.children(t.i) if k.dep == "pobj"), None)
            counted = noun is not None and any(k.dep == "nummod" for k in parse.children(noun.i))
            return noun if counted and noun is not None and noun.tag == "NNS" and noun.lemma not in TIMES else None
    return None


def gone_up(parse: Parse, at: int) -> Token | None:
    """The payrolls in "payrolls up only 61,000": a plural right before "up" or "down"."""
    at -= 1
    while at > 1 and parse.tokens[at].pos == "ADV" and parse.tokens[at].text.lower() not in ("up", "down"):
        at -= 1
    if at < 1:
        return None
    moved = parse.tokens[at].text.lower() in ("up", "down")
    noun = parse.tokens[at - 1]
    return noun if moved and noun.tag == "NNS" and noun.dep in ("dobj", "nsubj", "pobj", "ROOT") else None
