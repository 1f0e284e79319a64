"""States told by what stands beside a number: what it is set against, what is told right behind it alone."""

from __future__ import annotations

from synoptic.annotate.english.quantities.roles import of_clause
from synoptic.annotate.english.quantities.set_apart import kind_of
from synoptic.model.parse import Parse, Token

_NO_FATE = frozenset(
    "fine seek question quiz name identify invite elect sack dismiss suspend acquit clear ban award honour honor hire recruit appoint deport turn interview test screen "
    "vaccinate warn caution praise expel nominate shortlist".split()
)
"""Verbs that tell of what was done to some and no state."""


def is_otherwise(parse: Parse, inside: list[int], sentence: tuple[int, ...]) -> bool:
    """ "60 fined, 2 jailed", "four arrested, two sought": what is told right behind a number is told of it, and no state of its neighbours."""
    if inside[-1] + 1 > sentence[-1]:
        return False
    then = parse.tokens[inside[-1] + 1]
    ends = then.i + 1 > sentence[-1] or parse.tokens[then.i + 1].pos in ("PUNCT", "CCONJ", "ADP", "ADV", "SCONJ")
    return then.tag in ("VBN", "VBD", "JJ") and then.lemma in _NO_FATE and ends


def set_against(parse: Parse, anchor: Token, noun: Token | None) -> str:
    """ "One in three prisoners has caught the virus, against 4 per cent of the staff": what is told of those before the comparison."""
    prep = parse.tokens[anchor.head]
    share = parse.tokens[prep.head]
    for _ in range(3 if prep.lemma == "of" else 0):
        prep, share = share, parse.tokens[share.head]
        if prep.pos == "ADP" and prep.lemma != "per":
            break
    compared = prep.lemma in ("against", "versus") or (
        prep.lemma in ("with", "to") and parse.tokens[prep.i - 1].text.lower() == "compared"
    )
    verb = parse.tokens[prep.head]
    verb = parse.tokens[verb.head] if verb.lemma == "compare" else verb
    if not compared or verb.pos != "VERB" or parse.tokens[prep.i - 1].text not in (",", "compared"):
        return ""
    subject = next((t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass") and t.i < verb.i), None)
    if subject is None or kind_of(noun) == "thing":
        return ""
    return of_clause(parse, subject, "person").state


def is_poisoned(parse: Parse, noun: Token) -> bool:
    """ "Poisoned were 16 elephants": an animal that is poisoned is dead."""
    verb = parse.tokens[noun.head]
    return verb.lemma == "poison" and noun.dep in ("nsubjpass", "dobj")
