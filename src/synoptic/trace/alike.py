"""What two sources have in common by which they may be one: a telling word, or the one name beside the other."""

from __future__ import annotations

from synoptic.model.naming import compare_people
from synoptic.model.reuse import Profile
from synoptic.trace.companies import akin
from synoptic.trace.heads import MARKED, STATE, UNMARKED, kinds_of, kinds_of_person
from synoptic.trace.voices import (
    BODY_NOUNS,
    LEADERS,
    MINISTRIES,
    OFFICES,
    OFFICIALS,
    STAFF,
)

_OF_ARMIES = frozenset("guard guards corps command militia regiment battalion brigade".split())
"""Nouns of bodies that may be called the military."""
_OF_GOVERNMENT = frozenset("ministry department government cabinet authority bureau".split())


_OF_ANY_NOUN = frozenset(("scholars",))
"""Kinds of body of which many are called a unit, a group or a service: "the institute" may be "Example Health Unit"."""


def near(a: Profile, b: Profile) -> bool:
    """Whether all words of the name of `b`, or two that tell it from others, stand beside that of the person `a`."""
    if b.kind == "person" and len(b.first) > 2 and b.first <= a.near:
        return True  # three words that were read as a person's name may be a body's
    if b.kind == "police" and "police" not in a.near:
        return False  # "a jogger in Example" is of the town, and not of its police
    words = b.words | b.places | (b.heads & BODY_NOUNS if b.kind == "body" and not b.words else frozenset())
    return bool(
        (b.words or b.places)
        and b.named
        and b.kind not in ("person", "name")
        and (words <= a.near or len(b.words & a.near - a.first) > 1)
    )


def shared(a: Profile, b: Profile) -> str:
    """A telling word of both by which they may be one; "" where they have none.

    Of two full names of bodies each of which has words that the other lacks, one shared word tells nothing unless it is the
    first of both ("Example Rail" and "National Rail Board", but "Example Rail" and "Example Holding"), and none where both say
    what they are and that is not the same ("Example Hospital", "Example Fire Brigade").
    """
    if a.kind == b.kind == "person":
        return "" if _two_of_one_family(a, b) else min(a.words & b.words, default="")
    if a.kind == b.kind == "ministry" and a.places and b.places and not a.places & b.places:
        return ""
    if (
        a.kind == "ministry"
        and b.kind == "body"
        and (b.heads & BODY_NOUNS - _OF_GOVERNMENT and b.places | b.words - a.words or is_body_under(b, a))
    ):
        return ""  # "the health ministry" and "Example Health Board"
    if a.kind == b.kind == "body" and (is_body_under(a, b) or is_body_under(b, a)):
        return ""
    common = sorted(a.words & b.words)
    if "paper" not in (a.kind, b.kind):
        common += sorted(w for w in a.words - b.words if any(akin(w, other) for other in b.words))
    if common and {a.kind, b.kind} <= {"body", "police"}:
        mine, theirs = kinds_of(a.heads), kinds_of(b.heads)
        exclusive = mine and theirs and not mine & theirs and (mine | theirs) <= MARKED | STATE
        if exclusive or (mine == {"union"}) != (theirs == {"union"}):
            return ""
        if len(common) == 1 and (_is_other_kind(a, b, mine, theirs) or _is_other_kind(b, a, theirs, mine)):
            return ""
        whole = a.words <= b.words or b.words <= a.words or len(common) > 1 or _begin_alike(a, b)
        return common[0] if whole else ""
    return common[0] if common else ""


def _two_of_one_family(a: Profile, b: Profile) -> bool:
    """Whether two persons of one surname have each one given name, and these cannot be forms of one."""
    given = [min(p.first - p.words, default="") for p in (a, b) if len(p.first - p.words) == 1]
    if len(given) < 2 or set(given) & (LEADERS | STAFF | OFFICES | OFFICIALS | a.heads | b.heads):
        return False
    surname = min(a.words & b.words, default="")
    return bool(surname) and compare_people(f"{given[0]} {surname}", f"{given[1]} {surname}").ruling == "different"


def _begin_alike(a: Profile, b: Profile) -> bool:
    """Whether two names begin with one word, or with it and its plural: "Green Party" and "the Greens"."""
    return bool(a.first & b.first or {w + "s" for w in a.first} & b.first or {w + "s" for w in b.first} & a.first)


def _is_other_kind(a: Profile, b: Profile, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether `a` says what it is and `b`, of no such kind, has two words more than they share: "Example Constabulary" and
    "Example Cave Rescue Organisation"."""
    return bool(
        mine and mine <= MARKED and not mine & theirs and not kinds_of(b.words) & mine and len(b.words - a.words) > 1
    )


def is_body_under(a: Profile, b: Profile) -> bool:
    """Whether `a` is an authority or bureau with a name of its own beside that of the ministry `b`: "Example Market Authority"."""
    ministry = b.kind == "ministry" or bool(b.heads & MINISTRIES)
    named = a.heads & {"authority", "bureau", "agency", "administration"} and not a.heads & (
        MINISTRIES | {"government"}
    )
    return bool(ministry and named and a.words - b.words - a.heads)


def fit(a: Profile, b: Profile) -> bool:
    """Whether the description `a` can be of `b` by the nouns that say what they are."""
    mine = kinds_of_person(a.heads) if a.kind == "person" else kinds_of(a.heads)
    theirs = kinds_of(b.heads)
    if not mine or "" in mine:
        return True
    if mine & theirs or mine & STATE and theirs & STATE:
        return True
    if not theirs or theirs == {""} and "organisation" in b.heads:
        return b.kind == "description" or bool(mine & UNMARKED)
    if b.named and theirs <= {"", "company"} and not kinds_of(b.words) and mine & UNMARKED:
        return True  # a club of which the reports speak as of a firm
    return "" in theirs and bool(mine & STATE or mine & _OF_ANY_NOUN or "army" in mine and b.heads & _OF_ARMIES)
