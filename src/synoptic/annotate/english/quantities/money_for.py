"""What money is for, or who gets it, told behind it or beside its verb: "spent £7m housing families", "£150m to compensate car buyers",
"a bill to give every newborn £500", "knocked £6m off its takings", "the $5m that the landfill will bring".

Missed on purpose: purposes told before the money or two clauses away.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS
from synoptic.annotate.english.quantities.naming import lemma_of
from synoptic.model.parse import Parse, Token

_SPENDING = frozenset(
    "spend cost pay raise allocate earmark pledge provide invest need seek borrow use set put release give grant offer levy charge budget commit "
    "want ask find approve award contribute donate vote lend promise".split()
)
"""Verbs of money whose purpose may follow: "raised £3m to mend the roof"."""
_GIVING = frozenset(
    "give pay award offer grant charge fine levy owe cost lend promise hand send bill save leave earn bring refund reimburse overcharge".split()
)
"""Verbs that have somebody to whom the money goes, or from whom it comes."""
_TAKING_OFF = frozenset("knock shave wipe slash cut trim lop".split())
_OFF = frozenset("off from to".split())
_FAR = 9
"""Tokens behind the money in which its purpose begins."""


def money_for(parse: Parse, inside: list[int]) -> list[str]:
    """Lemma of what the money is for, or of whom it is given to or taken from; none where neither is told."""
    money = _top(parse, inside)
    verb = parse.tokens[money.head]
    for found in (
        _brought(parse, money),
        _given_to(parse, verb, money, inside),
        _taken_off(parse, verb, money, inside),
        _done_with(parse, verb, money, inside),
        _gone_on(parse, verb, money),
        _on_bill(parse, inside),
    ):
        if found is not None:
            return [lemma_of(found)]
    return []


def _top(parse: Parse, inside: list[int]) -> Token:
    """The token of the amount by which it is tied to the rest."""
    members = set(inside)
    token = parse.tokens[inside[-1]]
    while token.head in members and token.head != token.i:
        token = parse.tokens[token.head]
    above = parse.tokens[token.head]
    return (
        above
        if token.dep in ("nummod", "compound", "quantmod") and above.lemma in ("m", "bn", "million", "billion")
        else token
    )


def _is_thing(noun: Token) -> bool:
    return (
        noun.pos == "NOUN" and noun.lemma not in TIMES and noun.lemma not in CURRENCY_WORDS and noun.text[0].isalpha()
    )


def _brought(parse: Parse, money: Token) -> Token | None:
    """The landfill in "the $5.5 million that the landfill is expected to bring"."""
    clause = next((t for t in parse.children(money.i) if t.dep == "relcl" and t.i > money.i), None)
    led = parse.tokens[clause.i - 1 :: -1] if clause is not None else ()
    that = next((t for t in led if t.text.lower() in ("that", "which") or t.i <= money.i), money)
    if clause is None or that.i <= money.i or parse.tokens[that.i - 1].text.lower() in (",", "of"):
        return None
    return next((t for t in parse.children(clause.i) if t.dep in ("nsubj", "nsubjpass") and _is_thing(t)), None)


def _given_to(parse: Parse, verb: Token, money: Token, inside: list[int]) -> Token | None:
    """The newborn in "give every newborn £500", of which the parser may make a part of the amount."""
    if verb.pos != "VERB" or verb.lemma not in _GIVING or money.dep not in ("dobj", "oprd", "npadvmod"):
        return None
    for t in reversed(parse.tokens[verb.i + 1 : inside[0]]):
        if t.pos not in ("NOUN", "ADJ", "PROPN"):
            return None
        every = parse.tokens[t.i - 1].text.lower() in ("each", "every")
        if t.head == verb.i and t.dep in ("dative", "dobj"):
            return t if _is_thing(t) else None
        if t.head in (money.i, *inside):
            return t if every else None
    return None


def _taken_off(parse: Parse, verb: Token, money: Token, inside: list[int]) -> Token | None:
    """The takings in "knocked £6m off its takings"."""
    if verb.lemma not in _TAKING_OFF or money.dep not in ("dobj", "npadvmod"):
        return None
    off = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else money
    if off.lemma not in _OFF or off.pos != "ADP":
        return None
    return next((t for t in parse.children(off.i) if t.dep == "pobj" and _is_thing(t)), None)


def _done_with(parse: Parse, verb: Token, money: Token, inside: list[int]) -> Token | None:
    """The families in "spent £7.2m putting up 610 families", the buyers in "another £150m to compensate car buyers"."""
    if verb.lemma not in _SPENDING or money.dep not in ("dobj", "nsubjpass", "npadvmod", "oprd", "attr"):
        return None
    behind = parse.tokens[inside[-1] + 1 : inside[-1] + _FAR]
    for t in behind:
        if t.text in (",", ";", ".", ":"):
            return None
        deed = (
            t.tag == "VBG" and t.i == inside[-1] + 1 or (t.tag == "VB" and parse.tokens[t.i - 1].text.lower() == "to")
        )
        if deed:
            return next((k for k in parse.children(t.i) if k.dep == "dobj" and k.i > t.i and _is_thing(k)), None)
    return None


def _gone_on(parse: Parse, verb: Token, money: Token) -> Token | None:
    """The fees in "£12 of that went in fees"."""
    if verb.lemma != "go" or money.dep != "nsubj":
        return None
    for prep in parse.children(verb.i):
        if prep.i > verb.i and prep.lemma in ("in", "on", "to", "towards", "toward", "into"):
            return next((t for t in parse.children(prep.i) if t.dep == "pobj" and _is_thing(t)), None)
    return None


_BILLS = frozenset(
    "bill price fare ticket fee tax cost rent mortgage pension salary wage litre liter house home loan".split()
)


def _on_bill(parse: Parse, inside: list[int]) -> Token | None:
    """The bill in "or about $14 on the monthly bill"."""
    on = parse.tokens[inside[-1] + 1] if inside[-1] + 1 < len(parse.tokens) else None
    if on is None or on.text.lower() not in ("on", "off"):
        return None
    return next((t for t in parse.children(on.i) if t.dep == "pobj" and t.lemma in _BILLS), None)
