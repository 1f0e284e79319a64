"""What is known of each noun that a quantity may count or measure, for the trained choice in `choosing`.

A feature is a string: the way through the parse from number to noun, how far and on which side the noun stands, its form and
kind, the verb above both, what else is counted near it. Its weight is looked up; what has none says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.annotate.english.people.beings import is_person
from synoptic.annotate.english.quantities.kinds_words import NOUNS, VERBS
from synoptic.annotate.english.quantities.states import STATES
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse, Token

_NOUN_KIND = {word: kind for kind, words in NOUNS.items() for word in words.split()}
_VERB_KIND = {word: kind for kind, words in VERBS.items() for word in words.split()}
_STATES = frozenset(STATES.values())
_CLASSES = {
    "percent": ("%",),
    "point": ("%{point}", "{basis point}"),
    "temperature": ("Cel", "[degF]", "deg"),
    "speed": ("km/h", "[mi_i]/h", "m/s", "[kn_i]"),
    "length": ("km", "m", "cm", "mm", "[mi_i]", "[yd_i]", "[ft_i]", "[in_i]", "[nmi_i]"),
    "area": ("km2", "m2", "har", "[acr_us]", "[mi_i]2"),
    "weight": ("kg", "g", "mg", "t", "[ston_av]", "[lb_av]", "[oz_av]"),
}
_CLASS_OF = {unit: name for name, units in _CLASSES.items() for unit in units}
_FAR_UP = 24
"""Heads followed upwards from a token at most."""
_BREAKS = frozenset((";", ".", ":", "—", "-", "("))


def class_of(unit: str | None) -> str:
    """What kind of measure a unit is; "count" without one."""
    if unit is None:
        return "count"
    if len(unit) == 3 and unit.isalpha() and unit.isupper():
        return "money"
    return _CLASS_OF.get(unit, "other")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quantity stands. Tokens are indices in `parse.tokens`."""

    parse: Parse
    quantity: Quantity
    inside: list[int]
    """Tokens of the quantity."""
    pivot: int
    """The token by which it is tied to the sentence."""
    up: list[int]
    """The pivot, its head, and so on to the root."""
    sentence: Sequence[int]
    earlier: Sequence[int]
    """Tokens of up to two sentences of the block before."""
    counted_near: dict[int, str]
    """Nouns that other quantities near it count -> the class of their unit."""
    numbers: frozenset[int]
    """Tokens of other quantities."""
    unit: str
    """Class of its unit."""
    before: str
    """Lemma before it, "^" where the sentence begins."""
    after: str
    """Lemma behind it, "$" where the sentence ends."""
    preposition: str
    """That it is the object of, "-" for none."""
    verb: str
    """Lemma of the verb above it."""


def heads(parse: Parse, i: int) -> list[int]:
    """The token, its head, the head of that, to the root."""
    found = [i]
    while parse.tokens[i].head != i and len(found) <= _FAR_UP:
        i = parse.tokens[i].head
        found.append(i)
    return found


def way(parse: Parse, up: list[int], end: int) -> tuple[list[int], list[int], int | None]:
    """(tokens up from the first of `up` to the one that has both below it, tokens down from it to `end`, that one; None
    without)."""
    down: list[int] = []
    i = end
    while i not in up:
        down.append(i)
        if parse.tokens[i].head == i or len(down) > _FAR_UP:
            return up, down[::-1], None
        i = parse.tokens[i].head
    return up[: up.index(i) + 1], down[::-1], i


def of_noun(place: Place, i: int) -> list[str]:
    """Features of a noun of the text."""
    token, unit = place.parse.tokens[i], place.unit
    kind = kind_of(token)
    found = [f"kind={kind}|{unit}", f"lemma={token.lemma}", f"lemma={token.lemma}|{unit}", f"tag={token.tag}|{unit}"]
    found.append(f"dep={token.dep}")
    if i < place.sentence[0]:
        return found + _of_earlier(place, i, kind)
    return found + _of_way(place, i) + _of_side(place, i) + _of_company(place, i)


def kind_of(token: Token) -> str:
    """What kind a noun is of: person, artifact, event; "name" of names, "?" where it is not known."""
    if is_person(token):
        return "person"
    return _NOUN_KIND.get(token.lemma.rsplit("-", 1)[-1], "?") if token.pos == "NOUN" else "name"


def _of_earlier(place: Place, i: int, kind: str) -> list[str]:
    """Of a noun of a sentence before."""
    tokens, unit = place.parse.tokens, place.unit
    token, pivot = tokens[i], tokens[place.pivot]
    then = place.after
    then = then if then in ("of", "more", "$", ".", ",", "other", "be") else "_"
    numbered = any(t.dep == "nummod" for t in place.parse.by_head[i])
    return [
        "earlier",
        f"earlier|{unit}",
        f"earlier dep={token.dep}",
        f"earlier dep={token.dep}|{token.tag}|{unit}",
        f"earlier|{pivot.dep}|{then}",
        f"earlier kind={kind}|{pivot.dep}",
        f"earlier numbered={numbered}|{unit}",
    ]


def _of_way(place: Place, i: int) -> list[str]:
    """Of the way through the parse."""
    parse, unit = place.parse, place.unit
    tokens = parse.tokens
    up, down, top = way(parse, place.up, i)
    if top is None:
        return ["no way"]
    ups, downs = [tokens[k].dep for k in up[:-1]], [tokens[k].dep for k in down]
    long, bare, below = len(ups) + len(downs), "long", ">".join(downs)
    if long < 8:
        bare = f"{'>'.join(ups)}^{below}"
    worded = ">".join(_labelled(tokens[k]) for k in up[:-1]) + "^" + ">".join(_labelled(tokens[k]) for k in down)
    found = [
        f"worded={worded if long < 7 else 'long'}",
        f"way={bare}",
        f"way={bare}|{unit}",
        f"top={tokens[top].pos}|{unit}",
        f"down={below}|{unit}",
        f"up={'>'.join(ups[-4:])}",
        f"long={min(8, long)}",
        f"up {min(4, len(ups))} down {min(4, len(downs))}|{unit}",
    ]
    if tokens[top].pos in ("VERB", "AUX"):
        verb = tokens[top].lemma
        found += [f"verb={verb}|{below}|{unit}", f"verb kind={_VERB_KIND.get(verb)}|{below}|{unit}"]
        found.append(f"verb={verb}|{below}|{place.preposition}")
    return found


def _labelled(token: Token) -> str:
    return f"{token.dep}:{token.lemma}" if token.dep in ("prep", "agent") else token.dep


def _of_side(place: Place, i: int) -> list[str]:
    """Of the side on which the noun stands, how far, and what stands between."""
    tokens, unit, inside, pivot = place.parse.tokens, place.unit, place.inside, place.pivot
    token = tokens[i]
    side = "R" if i > pivot else "L"
    far = i - inside[-1] if i > inside[-1] else i - inside[0]
    low, high = min(i, pivot), max(i, pivot)
    own = frozenset(inside)
    nouns = sum(1 for t in tokens[low + 1 : high] if t.pos in ("NOUN", "PROPN") and t.i not in own)
    near = f"{side}{min(3, nouns)}"
    found = [
        f"nouns={side}{min(4, nouns)}",
        f"nouns={side}{min(4, nouns)}|{unit}|{token.dep}",
        f"far={side}{min(6, abs(far))}|{unit}",
        f"far={side}{min(3, abs(far))}|{token.tag}",
        f"preposition={place.preposition}|{near}|{unit}",
        f"after={place.after}|{near}",
        f"before={place.before}|{near}",
    ]
    if any(t.text in _BREAKS for t in tokens[low:high]):
        found.append(f"across{side}")
    return found


def _of_company(place: Place, i: int) -> list[str]:
    """Of the numbers about the noun, its number, and what else is counted by it."""
    tokens, unit = place.parse.tokens, place.unit
    token, quantity = tokens[i], place.quantity
    numerals = [t.i for t in tokens[max(0, i - 6) : i] if t.head == i and t.dep == "nummod"]
    own = any(k in place.inside for k in numerals)
    one = "one" if quantity.low == quantity.high == 1 else "several"
    found = [
        f"number={'own' if own else 'other' if numerals else 'none'}|{unit}",
        f"plural={token.tag in ('NNS', 'NNPS')}|{one}|{unit}",
    ]
    if i in place.numbers:
        found.append("in number")
    if token.dep == "compound":
        found += ["compound", f"compound|{tokens[token.head].dep}"]
    of_other = place.counted_near.get(i)
    if of_other is not None:
        found.append(f"counted {'R' if i > place.pivot else 'L'}|{of_other == unit}")
    return found


def of_rules(place: Place, noun: int | None) -> list[str]:
    """Features of leaving what the rules say; `noun` is the token that they name, where it stands in the text."""
    parse, unit, quantity = place.parse, place.unit, place.quantity
    pivot = parse.tokens[place.pivot]
    verb = place.verb
    name = quantity.noun.lower()
    found = [
        "stay",
        f"stay|{unit}",
        f"stay noun={name}",
        f"stay empty={not name}|{unit}",
        f"stay scope={quantity.scope}",
        f"stay state={state_of(quantity)}",
        f"stay pivot={pivot.dep}|{unit}",
        f"stay after={place.after}",
        f"stay before={place.before}",
        f"stay preposition={place.preposition}|{unit}",
        f"stay verb={verb}",
        f"stay verb kind={_VERB_KIND.get(verb)}|{unit}",
    ]
    if noun is None:
        return [*found, f"stay unseen|{bool(name)}|{unit}", f"lemma={name}|{unit}"]
    of_it = of_noun(place, noun)
    return found + of_it + [f"stay {feature}" for feature in of_it]


def of_understood(place: Place, name: str) -> list[str]:
    """Features of a noun that the text leaves to be understood: "people", "money"."""
    quantity, unit = place.quantity, place.unit
    verb = place.verb
    return [
        f"understood={name}|{told}"
        for told in (
            unit,
            place.parse.tokens[place.pivot].dep,
            f"after={place.after}",
            f"before={place.before}",
            f"state={state_of(quantity)}",
            f"verb={verb}",
            f"verb kind={_VERB_KIND.get(verb)}|{unit}",
            f"empty={not quantity.noun}",
        )
    ] + [f"lemma={name}|{unit}"]


def state_of(quantity: Quantity) -> str:
    """The state that the rules read, "-" for none."""
    first = quantity.of.partition(" ")[0]
    return first if first in _STATES else "-"
