"""State and noun of a number together, where a state is told; the name of the noun that is left out."""

from __future__ import annotations

from synoptic.annotate.english.people.beings import is_animal, is_person, may_be_person
from synoptic.annotate.english.quantities.amounts_of import Counted, is_share
from synoptic.annotate.english.quantities.antecedents import is_more
from synoptic.annotate.english.quantities.following import Told
from synoptic.annotate.english.quantities.naming import name_of
from synoptic.annotate.english.quantities.nouns_before import noun_before
from synoptic.annotate.english.quantities.scope import Scope
from synoptic.annotate.english.quantities.sized import whole
from synoptic.annotate.english.quantities.states import (
    GENERIC,
    PEOPLE_ONLY,
    REMAINS,
    STATES,
    THINGS_ONLY,
)
from synoptic.annotate.english.quantities.tolls import TOTALS
from synoptic.model.parse import Parse, Token


def in_state(parse: Parse, inside: list[int], pivot: Token, noun: Token | None, told: Told, scope: Scope) -> Counted:
    """State and noun together. Without a noun beside the number: that of the group it is added to or a part of, else people."""
    thing = told.state in THINGS_ONLY
    if noun is not None and noun.lemma == "hurt" and parse.tokens[inside[0] - 1].text.lower() != "the":
        return Counted(told.state, "people", scope.kind)
    if noun is not None and noun.lemma in REMAINS and noun.i < inside[0] and told.state in _OF_LIVING:
        return Counted(told.state, "people", scope.kind)
    of = with_state(told, printed_name(parse, noun))
    if noun is None:
        noun = whole(parse, pivot)
        if (
            noun is not None
            and noun.dep == "nsubj"
            and parse.tokens[noun.head].lemma in ("put", "set", "give", "place", "estimate")
        ):
            noun = None
        if (
            noun is not None
            and pivot.dep == "pobj"
            and noun.i == parse.tokens[pivot.head].head
            and _are_who(parse, inside)
        ):
            noun = None
        if noun is not None and (noun.lemma in REMAINS or (told.state in _OF_BEINGS and _is_no_one(noun))):
            noun = None
        captive = noun_before(parse, inside[0], thing=False) if told.state == "arrested" else None
        if captive is not None and captive.lemma in ("hostage", "captive"):
            return Counted("kidnapped", captive.lemma, scope.kind)
        summed = any(t.lemma in TOTALS for t in parse.tokens[inside[-1] + 1 : inside[-1] + 4])
        looks = told.state == "released" and noun is None and not summed
        freed = noun_before(parse, inside[0], thing=False) if looks else None
        if freed is not None and freed.lemma in _CAPTIVES and freed.tag == "NNS":
            noun = freed
    if noun is not None and noun.lemma in ("other", "others"):
        before = noun_before(parse, inside[0], thing=None)
        noun = before if before is not None and is_animal(before) else noun
    if noun is None or noun.lemma in ("other", "others", "more"):
        one = parse.tokens[inside[-1]].text.lower() == "one"
        one = one or parse.tokens[inside[0] - 1].text == ":"
        gapped = _is_gapped(parse, inside)
        buried = told.state == "trapped" and pivot.dep == "dobj" and parse.tokens[pivot.head].dep == "relcl"
        looks_back = gapped or buried or thing or scope.kind != "whole" or one or is_share(parse, inside)
        noun = noun_before(parse, inside[0], thing=thing) if looks_back else None
        greater = (
            scope.group
            if scope.kind == "part" and noun is not None and not is_more(parse, noun, parse.tokens[inside[-1]])
            else None
        )
        noun = greater if greater is not None and greater.pos == "NOUN" and is_person(greater) != thing else noun
        name = printed_name(parse, noun) or ("" if thing else "people")
        name = "people" if name == "other" and not thing else name
        return Counted(f"{told.state} {name}".strip() if told.subset and scope.kind == "part" else of, name, scope.kind)
    return Counted(of, printed_name(parse, noun), scope.kind)


_CAPTIVES = frozenset("prisoner hostage captive detainee inmate convict".split())


_OF_LIVING = frozenset("missing rescued trapped hospitalised".split())


_OF_BEINGS = PEOPLE_ONLY | frozenset("stranded displaced hospitalised rescued missing infected shot stabbed".split())
"""States in which a number without a noun is of people, though things were counted before: "closes 90 schools, strands dozens"."""


def _are_who(parse: Parse, inside: list[int]) -> bool:
    """ "Relatives of the 190 who drowned": those of the number, and not the noun above it."""
    return parse.tokens[min(inside[-1] + 1, len(parse.tokens) - 1)].lemma == "who"


def _is_no_one(noun: Token) -> bool:
    """Whether a noun means neither people nor what befell them."""
    return not (is_person(noun) or may_be_person(noun) or noun.lemma in STATES or noun.lemma == "loss")


def _is_gapped(parse: Parse, inside: list[int]) -> bool:
    """ "Three soldiers were killed and four wounded", "leaving two still in detention": the same noun is left out."""
    if inside[-1] + 1 >= len(parse.tokens) or not inside[0]:
        return False
    before, after = parse.tokens[inside[0] - 1], parse.tokens[inside[-1] + 1]
    return before.text.lower() in ("and", "leaving") and (after.tag == "VBN" or after.text.lower() in ("still", "hurt"))


def printed_name(parse: Parse, noun: Token | None) -> str:
    return name_of(parse, noun) if noun is not None else ""


def with_state(told: Told, name: str) -> str:
    """The state, with the noun where things are counted, or those counted are some of the people in that state."""
    if told.denied:
        return f"{told.state} {name or 'person'}"
    if not name or name.lower() in STATES or (name in GENERIC and not told.subset):
        return told.state
    return f"{told.state} {name}" if told.subset or told.state in THINGS_ONLY else told.state
