"""The trained choice of the noun that a number counts or measures, made where the rules have given an answer.

A softmax over leaving what the rules say and every other noun of the sentence and of the two before it in the block; its
weights come from sentences of our own, with the answers of rules that had been made without them (training/choosing.py),
so that they are trusted no more than they deserve. Another noun is taken only where it is clearly likelier. Missed on
purpose: nouns right behind their number, of which the rules are sure; ages, ranks, scores, votes and magnitudes, which count nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from synoptic.annotate.english.quantities.choosing_features import (
    Place,
    class_of,
    of_noun,
    of_rules,
    of_understood,
    state_of,
)
from synoptic.annotate.english.quantities.choosing_weights import WEIGHTS
from synoptic.annotate.english.quantities.naming import lemma_of, name_of, with_modifier
from synoptic.annotate.english.quantities.nouns import pivot_of
from synoptic.annotate.english.quantities.states import GENERIC, THINGS_ONLY
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse
from synoptic.model.passage import Passage

LEAST = 1.0
"""By how much the sum of weights of another noun must pass that of the rules' answer. Of 0, 0.5, 1.0 and 1.5, on writers
whose sentences were not learnt from, the one with most right after fewest made wrong."""
OPEN = 2.0
"""The same where the rules name no noun and the number has no unit: such numbers are often no counts."""
BACK = 2
"""Sentences before that are looked at."""
_UNDERSTOOD = {
    "money": "money",
    "temperature": "temperature",
    "speed": "speed",
    "area": "land",
    "count": "people",
    "percent": "people",
}
"""Class of unit -> the noun that a text may leave to be understood."""
_NO_COUNTS = frozenset(("age", "rank", "score", "vote", "magnitude"))
Candidate = tuple[int | None, str, list[str]]
"""(token, None where the text has it not; noun; features)."""


def chosen(found: Sequence[Quantity], before: Sequence[Quantity], passages: Sequence[Passage]) -> list[Quantity]:
    """The quantities of the last of the passages, each with the noun that is likeliest. `before` are those of the others."""
    if not found:
        return []
    passage, parse = passages[-1], passages[-1].parse
    near = [(q, _tokens(parse, p.tokens, q)) for p in passages for q in (*before, *found) if p.span.start <= q.span.start < p.span.end]
    earlier = [i for p in passages[:-1] for i in p.tokens]
    done = []
    for quantity in found:
        place = None if quantity.of in _NO_COUNTS else place_of(quantity, near, passage, earlier)
        done.append(quantity if place is None else _with_likeliest(place))
    return done


def place_of(
    quantity: Quantity, near: Sequence[tuple[Quantity, list[int]]], passage: Passage, earlier: Sequence[int]
) -> Place | None:
    """Where a quantity stands; None where it has no token. `near` are the quantities about it with their tokens."""
    parse = passage.parse
    inside = _tokens(parse, passage.tokens, quantity)
    if not inside:
        return None
    others = [(q, tokens) for q, tokens in near if q is not quantity and tokens]
    counted = [
        (noun, class_of(q.unit))
        for q, tokens in others
        if (noun := _token_of(parse, q, passage.tokens, earlier, tokens[-1])) is not None
    ]
    return Place(
        parse=parse,
        quantity=quantity,
        inside=inside,
        pivot=pivot_of(parse, inside).i,
        sentence=passage.tokens,
        earlier=earlier,
        counted_near=counted,
        numbers=frozenset(i for _, tokens in others for i in tokens),
    )


def candidates(place: Place) -> list[Candidate]:
    """What the rules say, first, and every other noun; nothing where the rules are sure."""
    parse, quantity = place.parse, place.quantity
    ruled = _token_of(parse, quantity, place.sentence, place.earlier, place.pivot)
    pivot = parse.tokens[place.pivot]
    if ruled is not None and quantity.unit is None and pivot.dep == "nummod" and pivot.head == ruled > place.inside[-1]:
        return []
    found: list[Candidate] = [(ruled, quantity.noun, of_rules(place, ruled))]
    for i in (*place.earlier, *place.sentence):
        token = parse.tokens[i]
        if token.pos not in ("NOUN", "PROPN") or i in place.inside or not token.text[0].isalpha():
            continue
        if i != ruled and token.lemma != quantity.noun.lower():
            found.append((i, token.lemma, of_noun(place, i)))
    understood = _UNDERSTOOD.get(place.unit, "")
    if understood and understood != quantity.noun:
        found.append((None, understood, of_understood(place, understood)))
    return found


def _with_likeliest(place: Place) -> Quantity:
    quantity = place.quantity
    given = candidates(place)
    if not given:
        return quantity
    sums = [sum(_weights().get(feature, 0.0) for feature in set(features)) for _, _, features in given]
    best = max(range(len(sums)), key=sums.__getitem__)
    least = LEAST if quantity.noun or quantity.unit else OPEN
    if best == 0 or sums[best] - sums[0] < least:
        return quantity
    token, name, _ = given[best]
    if token is None:
        return _renamed(quantity, name, name)
    noun = place.parse.tokens[token]
    return _renamed(quantity, name_of(place.parse, noun), with_modifier(place.parse, noun))


def _renamed(quantity: Quantity, name: str, modified: str) -> Quantity:
    """The quantity with another noun; its state, if it has one, is kept."""
    state = state_of(quantity)
    if state == "-":
        return replace(quantity, of=modified, noun=name)
    told = f"{state} {name}" if state in THINGS_ONLY and name not in GENERIC else state
    return replace(quantity, of=told, noun=name)


def _tokens(parse: Parse, sentence: Sequence[int], quantity: Quantity) -> list[int]:
    span, tokens = quantity.span, parse.tokens
    return [i for i in sentence if tokens[i].start < span.end and tokens[i].end > span.start]


def _token_of(
    parse: Parse, quantity: Quantity, sentence: Sequence[int], earlier: Sequence[int], near: int
) -> int | None:
    """The token that a quantity's noun names: in the sentence before those before it, the nearest."""
    name = quantity.noun.lower()
    if not name:
        return None
    for tokens in (sentence, earlier):
        named = [
            i
            for i in tokens
            if parse.tokens[i].lemma == name
            or lemma_of(parse.tokens[i]).lower() == name
            or ("-" in name and name_of(parse, parse.tokens[i]).lower() == name)
        ]
        if named:
            return min(named, key=lambda i: abs(i - near))
    return None


@cache
def _weights() -> dict[str, float]:
    return {feature: float(weight) for weight, feature in (line.split(" ", 1) for line in WEIGHTS.splitlines())}
