"""When two names may be one by what they are made of: a first name beside the whole one, those who work and their service."""

from __future__ import annotations

from synoptic.model.reuse import Profile
from synoptic.trace.companies import akin
from synoptic.trace.heads import kinds_of

_SERVICES = frozenset("department service services authority brigade team guard corps crew crews unit".split())
_FEWEST_LETTERS = 4
"""Letters of a service's word with which the noun of those who work there begins: "fire" of "firefighters"."""
_SCIENCE = ("ologist", "forecaster")
_OF_SCIENCE = frozenset(("", "public", "scholars"))
"""Kinds of body for which a scientist may speak."""


def one_name(a: Profile, b: Profile) -> str:
    """Why two names may be one; "" where they are not."""
    for x, y in ((a, b), (b, a)):
        if (
            x.kind == y.kind == "person"
            and len(x.first) == 1
            and x.first < y.first
            and (x.heads & y.heads or not y.heads or y.first <= x.near)
        ):
            return "the one name may be part of the other"
        if x.kind == y.kind == "description" and any(_works_there(noun, y) for noun in x.heads):
            return "the one may be those who work for the other"
        if x.kind == "person" and not x.beside and _may_speak(x, y):
            return "for whom that person speaks is not said"
    return ""


def _may_speak(scientist: Profile, body: Profile) -> bool:
    """Whether a scientist may speak for a body without a name, or for one that is called by the science."""
    callings = [h for h in scientist.heads if h.endswith(_SCIENCE)]
    if body.kind == "description":
        return bool(callings and kinds_of(body.heads) & _OF_SCIENCE)
    return body.kind == "body" and any(akin(calling, word) for calling in callings for word in body.words)


def _works_there(noun: str, body: Profile) -> bool:
    """Whether a noun is of those who work in a service: "rescuers" in "the rescue service"."""
    told = body.words if body.heads & _SERVICES else frozenset()
    return any(len(word) >= _FEWEST_LETTERS and noun != word and noun.startswith(word) for word in told)
