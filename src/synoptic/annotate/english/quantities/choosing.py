"""The trained choice of the noun that a number counts or measures, made where the rules have given an answer.

A softmax over leaving what the rules say and every other noun of the sentence and of the two before it in the block; its
weights come from sentences of our own, with the answers of rules that had been made without them (training/choosing.py),
so that they are trusted no more than they deserve. Another noun is taken only where it is clearly likelier. Missed on
purpose: nouns right behind their number, of which the rules are sure, and people ("the 190 who drowned"); first parts of compounds; ages, ranks, scores, votes and magnitudes, which count nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from synoptic.annotate.english.people.beings import TIMES, is_animal, is_person, may_be_person
from synoptic.annotate.english.quantities.antecedents import does_it
from synoptic.annotate.english.quantities.choosing_features import (
    Place,
    class_of,
    heads,
    of_noun,
    of_rules,
    of_understood,
    state_of,
)
from synoptic.annotate.english.quantities.choosing_weights import WEIGHTS
from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS
from synoptic.annotate.english.quantities.naming import lemma_of, name_of, with_modifier
from synoptic.annotate.english.quantities.nouns import pivot_of
from synoptic.annotate.english.quantities.states import GENERIC, PEOPLE_ONLY, THINGS_ONLY
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import Passage

LEAST = 1.0
"""By how much the sum of weights of another noun must pass that of the rules' answer. Of 0, 0.5, 1.0 and 1.5, on writers
whose sentences were not learnt from, they mended 119, 97, 79 and 68 of 443 and spoilt 42, 26, 18 and 6 of 3,329; on news
of other hands 0.5 spoils as many as it mends."""
OPEN = 2.0
"""The same where the rules name no noun and the number has no unit: such numbers are often no counts."""
BACK = 2
"""Sentences before that are looked at."""
FAR = 200
"""Tokens from its number, either way, beyond which no noun is looked at: no sentence of a report is as long, and in a text
without full stops each number would be held against all of it."""
_UNDERSTOOD = {
    "money": "money",
    "temperature": "temperature",
    "speed": "speed",
    "area": "land",
    "count": "people",
    "percent": "people",
}
"""Class of unit -> the noun that a text may leave to be understood."""
NO_COUNTS = frozenset(("age", "rank", "score", "vote", "magnitude", "vote share", "money"))
"""What the rules say by the form of the number, and money of which they are sure that it is only that."""
_OF_LIVING = PEOPLE_ONLY | frozenset("rescued hospitalised missing shot stabbed infected displaced evacuated".split())
"""States in which no thing is: no other noun of a thing is taken for those in them."""
_NEVER = TIMES | UNIT_CODES.keys() | CURRENCY_WORDS.keys()
"""Spans of time, units and currencies: they tell how much, and of nothing."""
_BEGUN = 3
"""Letters that a noun and its lemma have in common, where the lemma is not that of the token."""
Candidate = tuple[int | None, str, list[str]]
"""(token, None where the text has it not; noun; features)."""


def chosen(found: Sequence[Quantity], before: Sequence[Quantity], passages: Sequence[Passage]) -> list[Quantity]:
    """The quantities of the last of the passages, each with the noun that is likeliest. `before` are those of the others."""
    open_yet = [q for q in found if q.of not in NO_COUNTS]
    if not open_yet:
        return list(found)
    near = Near.of((*before, *found), passages)
    return [_with_likeliest(q, near) if q.of not in NO_COUNTS else q for q in found]


@dataclass(frozen=True, slots=True)
class Near:
    """A sentence and those before it, with what is counted in them."""

    parse: Parse
    sentence: Sequence[int]
    earlier: Sequence[int]
    named: dict[str, list[int]]
    """Name of a noun that is counted -> the tokens of that name."""
    tokens: list[tuple[Quantity, list[int]]]
    """Each quantity with its tokens."""
    counted: list[tuple[Quantity, int | None]]
    """Each quantity with the token that its noun names."""

    @classmethod
    def of(cls, quantities: Sequence[Quantity], passages: Sequence[Passage]) -> Near:
        passage, parse = passages[-1], passages[-1].parse
        earlier = [i for p in passages[:-1] for i in p.tokens]
        wanted = {q.noun.lower() for q in quantities}
        begun = {name[:_BEGUN] for name in wanted}
        named: dict[str, list[int]] = {}
        for i in (*earlier, *passage.tokens):
            token = parse.tokens[i]
            if token.text[:_BEGUN].lower() in begun or token.lemma in wanted:
                for name in {token.lemma, lemma_of(token).lower(), name_of(parse, token).lower()} & wanted:
                    named.setdefault(name, []).append(i)
        tokens = [(q, _tokens(parse, p.tokens, q)) for p in passages for q in quantities if _is_in(q, p)]
        near = cls(parse, passage.tokens, earlier, named, tokens, [])
        near.counted.extend((q, near.token_of(q, inside[-1])) for q, inside in tokens if inside)
        return near

    def token_of(self, quantity: Quantity, beside: int) -> int | None:
        """The token that a quantity's noun names: in the sentence before those before it, the nearest."""
        named = self.named.get(quantity.noun.lower(), ())
        first = self.sentence[0]
        return min(named, key=lambda i: (i < first, abs(i - beside)), default=None)


def _is_in(quantity: Quantity, passage: Passage) -> bool:
    return passage.span.start <= quantity.span.start < passage.span.end


def place_of(quantity: Quantity, near: Near) -> tuple[Place, int | None] | None:
    """Where a quantity stands, and the token that its noun names; None where the rules are sure, or it has no token."""
    parse = near.parse
    inside = next((tokens for q, tokens in near.tokens if q is quantity), [])
    if not inside:
        return None
    pivot = pivot_of(parse, inside)
    if quantity.noun == "people" and inside[-1] < near.sentence[-1] and parse.tokens[inside[-1] + 1].lemma == "who":
        return None
    ruled = near.token_of(quantity, pivot.i)
    if ruled is not None and quantity.unit is None and pivot.dep == "nummod" and pivot.head == ruled > inside[-1]:
        return None
    up, head = heads(parse, pivot.i), parse.tokens[pivot.head]
    place = Place(
        parse=parse,
        quantity=quantity,
        inside=inside,
        pivot=pivot.i,
        up=up,
        sentence=near.sentence,
        earlier=near.earlier,
        counted_near={i: class_of(q.unit) for q, i in reversed(near.counted) if i is not None and q is not quantity},
        numbers=frozenset(i for q, tokens in near.tokens if q is not quantity for i in tokens),
        unit=class_of(quantity.unit),
        before=parse.tokens[inside[0] - 1].lemma if inside[0] > near.sentence[0] else "^",
        after=parse.tokens[inside[-1] + 1].lemma if inside[-1] < near.sentence[-1] else "$",
        preposition=head.lemma if head.pos == "ADP" else "-",
        verb=next((parse.tokens[i].lemma for i in up if parse.tokens[i].pos in ("VERB", "AUX")), "-"),
    )
    return place, ruled


def candidates(place: Place, ruled: int | None) -> list[Candidate]:
    """What the rules say, first, and every other noun. `ruled` is the token that the rules name."""
    parse, quantity = place.parse, place.quantity
    found: list[Candidate] = [(ruled, quantity.noun, of_rules(place, ruled))]
    first, last = place.pivot - FAR, place.pivot + FAR
    for i in (*place.earlier, *place.sentence):
        if not first <= i <= last:
            continue
        token = parse.tokens[i]
        if token.pos not in ("NOUN", "PROPN") or token.dep == "compound" or i in place.inside:
            continue
        if (
            i != ruled
            and not (quantity.unit is None and is_person(token) and does_it(parse, token, parse.tokens[place.pivot]))
            and token.lemma != quantity.noun.lower()
            and token.text[0].isalpha()
            and token.lemma not in _NEVER
        ):
            found.append((i, token.lemma, of_noun(place, i)))
    understood = _UNDERSTOOD.get(place.unit, "")
    if understood and understood != quantity.noun:
        found.append((None, understood, of_understood(place, understood)))
    return found


def _with_likeliest(quantity: Quantity, near: Near) -> Quantity:
    placed = place_of(quantity, near)
    if placed is None:
        return quantity
    place, ruled = placed
    given = candidates(place, ruled)
    if ruled is not None and is_person(place.parse.tokens[ruled]):
        given = given[:1] + [candidate for candidate in given[1:] if candidate[1] != "people"]
    if state_of(quantity) in _OF_LIVING:
        given = given[:1] + [c for c in given[1:] if c[0] is None or _may_live(place.parse.tokens[c[0]])]
    weigh = _weights().get
    sums = [sum(weigh(feature, 0.0) for feature in features) for _, _, features in given]
    best = max(range(len(sums)), key=sums.__getitem__)
    least = LEAST if quantity.noun or quantity.unit else OPEN
    if best == 0 or sums[best] - sums[0] < least:
        return quantity
    token, name, _ = given[best]
    if token is None:
        return _renamed(quantity, name, name)
    noun = place.parse.tokens[token]
    return _renamed(quantity, name_of(place.parse, noun), with_modifier(place.parse, noun))


def _may_live(token: Token) -> bool:
    """Whether a noun may be of people or animals."""
    return token.pos == "PROPN" or is_person(token) or is_animal(token) or may_be_person(token)


def _renamed(quantity: Quantity, name: str, modified: str) -> Quantity:
    """The quantity with another noun; its state, if it has one, is kept."""
    state = state_of(quantity)
    if state == "-" and name in quantity.of.split():
        return replace(quantity, noun=name)
    if state == "-":
        return replace(quantity, of=modified, noun=name)
    told = f"{state} {name}" if state in THINGS_ONLY and name not in GENERIC else state
    return replace(quantity, of=told, noun=name)


def _tokens(parse: Parse, sentence: Sequence[int], quantity: Quantity) -> list[int]:
    span, tokens = quantity.span, parse.tokens
    return [i for i in sentence if tokens[i].start < span.end and tokens[i].end > span.start]


@cache
def _weights() -> dict[str, float]:
    return {feature: float(weight) for weight, feature in (line.split(" ", 1) for line in WEIGHTS.splitlines())}
