"""Words beside a measure that tell more of what it measures than its clause does.

"9 percent for wind", "60 km south of Ardesh" (a distance), "of which £400,000 came from the lottery" (what the amount itself
does). Missed on purpose: what only the sentence before tells.
"""

from __future__ import annotations

from synoptic.annotate.english.people.beings import TIMES
from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS, SIGNS
from synoptic.annotate.english.quantities.naming import lemma_of
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.parse import Parse, Token
from synoptic.model.units import dimension

_WHOSE = frozenset("for among in to per".split())
_PAID_FOR = frozenset("on towards toward into".split())
_TRAVELS = frozenset(
    "walk run swim drive fly travel ride hike march sail row cycle trek drift stray swam ran flew drove rode".split()
)
DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern southern away off from "
    "outside inland offshore downstream upstream beyond apart past short ahead behind".split()
)
_SPOKEN = frozenset("say tell think believe expect want back support favour oppose agree".split())
TAKING = frozenset("take steal seize grab snatch withdraw carry hide pocket".split())
"""Verbs whose object, where it is an amount of money, is money itself."""
_DEEP = frozenset("underground underwater down".split())
STATISTICS = frozenset("average mean median total maximum minimum sum record low high peak".split())
"""Nouns of a figure, which leave open what it is the figure of."""


def told_beside(parse: Parse, inside: list[int], without: frozenset[int]) -> list[str]:
    """Lemmas of the noun that a preposition right behind the measure adds, and "distance" where it tells how far."""
    tokens, last = parse.tokens, inside[-1]
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is None:
        return []
    money = any(tokens[i].text in SIGNS or tokens[i].tag == "$" for i in inside)
    length = not money and any(dimension(UNIT_CODES.get(tokens[i].text.lower(), "")) == "length" for i in inside)
    if length and after.text.lower() == "of" and tokens[max(0, inside[0] - 1)].lemma == "within":
        return ["distance"]
    if length and tokens[tokens[last].head].lemma in _TRAVELS:
        return ["distance"]
    if length and after.text.lower() == "to" and any(t.lemma in DIRECTIONS for t in tokens[last + 2 : last + 4]):
        return ["distance"]
    if length and after.text.lower() in DIRECTIONS:
        place = next((t for t in tokens[last + 2 : last + 6] if t.pos in ("NOUN", "PROPN")), None)
        reached = after.text.lower() != "away" and place is not None
        return ["distance", *([lemma_of(place)] if reached and place is not None else [])]
    then = tokens[last + 2].text.lower() if last + 2 < len(tokens) else ""
    behind = tokens[last + 2].pos if last + 2 < len(tokens) else "PUNCT"
    if length and (
        (after.text.lower() in _DEEP and behind not in ("DET", "NOUN", "PROPN", "PRON", "NUM"))
        or (after.text.lower() in ("below", "under", "beneath") and then in ("ground", "sea"))
    ):
        return ["depth", after.text.lower()]
    if length and (after.text.lower(), then) == ("to", "go"):
        return ["distance"]
    if after.text.lower() in ("a", "an", "per") and last + 2 < len(tokens):
        counted_by = tokens[last + 2]
        return [lemma_of(counted_by)] if counted_by.pos == "NOUN" and counted_by.lemma not in TIMES else []
    owner = tokens[inside[0] - 2] if inside[0] > 1 and tokens[inside[0] - 1].tag == "POS" else None
    if owner is not None and owner.pos in ("NOUN", "PROPN") and after.pos not in ("NOUN", "PROPN", "ADJ"):
        return [lemma_of(owner)]
    if after.pos != "ADP" or after.lemma not in (_WHOSE | _PAID_FOR if money and _is_spent(parse, inside) else _WHOSE):
        return []
    kids = [t for t in parse.children(after.i) if t.dep == "pobj" and t.i not in without]
    bare = after.lemma not in ("in", "to", "on", "into")
    return [
        lemma_of(t)
        for t in kids[:1]
        if (t.pos == "NOUN" or (bare and t.pos == "PROPN"))
        and t.lemma not in (*TIMES, "quarter", "half", "total", "all")
        and not (after.lemma in _PAID_FOR and t.lemma in UNIT_CODES)
        and not any(c.isdigit() for c in t.text)
    ]


_SPENDING = frozenset("spend spending invest investment lavish splash blow put pour".split())


def _is_spent(parse: Parse, inside: list[int]) -> bool:
    return any(parse.tokens[t.head].lemma in _SPENDING for t in (parse.tokens[i] for i in inside))


_FALLING = frozenset("fall settle accumulate lie come pile".split())
_FALLEN = frozenset("rain rainfall snow snowfall hail ash sleet".split())


def fallen(parse: Parse, verb: Token, amount: Token) -> str:
    """What has fallen, where a depth falls: rain or snow as told before, else rain by the millimetre and snow by the centimetre or inch."""
    unit = UNIT_CODES.get(amount.text.lower(), "")
    if verb.lemma not in _FALLING or dimension(unit) != "length" or unit not in ("mm", "cm", "[in_i]", "[ft_i]"):
        return ""
    told = next((t.lemma for t in reversed(parse.tokens[max(0, verb.i - 40) : verb.i + 8]) if t.lemma in _FALLEN), "")
    if not told and verb.lemma == "fall":
        told = "rain" if unit == "mm" else "snow"
    return {"rainfall": "rain", "snowfall": "snow"}.get(told, told)


_RAINY = frozenset("rain rainfall wet wettest gauge downpour rainy raincloud deluge drenching monsoon drizzle".split())
_GAUGED = frozenset(
    "record have get see register catch expect measure log collect receive fall be bring soak drench".split()
)


def rain_of(parse: Parse, inside: list[int], name: str) -> str:
    """ "Rain", for millimetres that a place got where rain is spoken of: "Torr recorded its wettest day: 98 mm"."""
    unit = UNIT_CODES.get(parse.tokens[inside[-1]].text.lower(), "")
    glued = parse.tokens[inside[-1]].text.lower()
    if (
        unit != "mm"
        and not (glued.endswith("mm") and glued[0].isdigit())
        and glued not in ("millimetres", "millimeters")
    ):
        return ""
    verb = parse.tokens[parse.tokens[inside[-1]].head]
    place = (
        not name
        or name[0].isupper()
        or name in ("gauge", "town", "city", "station", "place", "area", "day", "region", "village")
    )
    near = parse.tokens[max(0, inside[0] - 40) : inside[-1] + 15]
    rainy = any(t.lemma.lower() in _RAINY or t.text.lower() in _RAINY for t in near)
    return "rain" if place and rainy and (not name or verb.lemma in _GAUGED or verb.pos != "VERB") else ""


def done_by_amount(parse: Parse, verb: Token, without: frozenset[int]) -> str:
    """ "£2m was stolen from the bank": "steal bank", where the amount itself is the subject; "" for verbs of saying."""
    if verb.lemma in _SPOKEN or verb.pos != "VERB":
        return ""
    for kid in parse.children(verb.i):
        things = parse.children(kid.i) if kid.dep in ("prep", "agent") and kid.i > verb.i else (kid,)
        for thing in things:
            told = thing.dep in ("pobj", "dobj") and thing.pos in ("NOUN", "PROPN") and thing.lemma not in TIMES
            if told and thing.i not in without:
                return f"{verb.lemma} {lemma_of(thing)}"
    return verb.lemma


def kind_of_measure(parse: Parse, inside: list[int], *, named: bool, told: bool) -> list[str]:
    """ "Speed" for a speed, "land" for an area of which no noun is `named`, "money" for a sum of which nothing is `told`."""
    words = [parse.tokens[i].text.lower() for i in inside]
    printed = " ".join(words)
    if (
        any(w in ("mph", "kph", "knots", "knot") or "/h" in w for w in words)
        or " per hour" in printed
        or " an hour" in printed
    ):
        return ["speed"]
    kinds = {dimension(UNIT_CODES.get(w, "")) for w in words}
    if "area" in kinds:
        on_land = inside[0] > 0 and parse.tokens[inside[0] - 1].lemma == "on"
        return ["land"] if on_land or not named else []
    money = any(w in CURRENCY_WORDS or w in SIGNS or w[-1] in SIGNS for w in words)
    if (
        "length" in kinds
        and not money
        and not named
        and "within" in (*words, parse.tokens[max(0, inside[0] - 1)].lemma)
    ):
        return ["distance"]
    return ["money"] if money and not told else []


def is_of_sum(parse: Parse, first: int, sentence: tuple[int, ...]) -> bool:
    """ "Of the £11bn budget, £6.4bn goes on wages and £2bn on debt": a part of the money with which the sentence opens."""
    opening = parse.tokens[sentence[0] : sentence[0] + 9]
    if first <= sentence[0] + 2 or opening[0].text.lower() != "of":
        return False
    if opening[1].text.lower() in ("every", "each"):
        return False
    told = next((t.i for t in opening[1:] if t.text in SIGNS or t.text[0] in "$£€" or t.lemma in CURRENCY_WORDS), None)
    return told is not None and told < first - 1 and any(t.text == "," for t in parse.tokens[told:first])


def is_part(parse: Parse, first: int) -> bool:
    """ "Of which £400,000", "including £50m", "and of that only £4m": a part of an amount told before."""
    words = [t.text.lower() for t in parse.tokens[max(0, first - 5) : first]]
    if any(words[k : k + 2] == ["of", "which"] for k in range(len(words))) or words[-1:] == ["including"]:
        return True
    while words and words[-1] in _ONLY:
        words.pop()
    return words[-3:] in (["and", "of", "that"], ["and", "of", "this"], [",", "of", "that"], ["but", "of", "that"])


_ONLY = frozenset("only just about some nearly almost barely a mere over".split())
