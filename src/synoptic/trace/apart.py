"""Whether two sources are known to be different: only then do they add two origins to one claim.

Two persons with full names are; two bodies whose names have nothing in common are; so are two descriptions of which each says
what it is, where that is not the same ("the hospital", "the union"). A description that may be of the other, a person of whom
it is not said for whom he or she speaks, a telling word that both have, an acronym: these leave it open.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from synoptic.model.reuse import Profile
from synoptic.trace import apart_bodies
from synoptic.trace.alike import near, shared
from synoptic.trace.apart_names import one_name
from synoptic.trace.apart_offices import one_office
from synoptic.trace.apart_persons import person
from synoptic.trace.apart_under import one_under
from synoptic.trace.heads import kinds_of
from synoptic.trace.letters import letters_meet
from synoptic.trace.voices import MINISTRIES, outsiders_in

_PERHAPS = frozenset("official member members".split())
"""Who, of the body beside whose name theirs stands, may speak for it."""
_TITLES = frozenset("honourable honorable hon excellency".split())
_ORDER = ("press", "paper", "person", "name", "place", "police", "ministry", "description", "body")


@lru_cache(maxsize=1 << 16)
def may_be_one(a: Profile, b: Profile) -> str:
    """Why two sources may be one, in words; "" where they are known to be different."""
    a, b = sorted((a, b), key=lambda p: _ORDER.index(p.kind))
    if a.kind == "press":
        return "whom an outlet has it from is not known"
    if _is_called_so(a, b) or _is_called_so(b, a):
        return "what that person is names the other"
    outside = _outside(a, b) if "person" in (a.kind, b.kind) and not a.words & b.words else set()
    if outside - _PERHAPS or outside and _of_two_kinds(a, b):
        return ""
    if a.key in b.beside or b.key in a.beside or near(a, b) or near(b, a):
        return "the one name stands beside the other"
    if outside:
        return ""
    if word := shared(a, b):
        return f"both are called “{word}”"
    if {i for i in a.initials & b.initials if " " not in i} and a.kind != "person":
        return "the letters of the one name begin the words of the other"
    told = _BY_KIND[a.kind]
    made = letters_meet(a, b) or one_name(a, b) or one_office(a, b) or one_under(a, b)
    return made or told(a, b) or (told(b, a) if a.kind == b.kind else "")


def _is_called_so(a: Profile, b: Profile) -> bool:
    """Whether all that tells what a source is, two words or more, is said of the person `a`: "the member of parliament"."""
    words, said = b.heads | b.words, a.heads | (a.near - a.first if b.kind == "description" else frozenset())
    return (
        a.kind == "person"
        and b.kind in ("body", "description")
        and len(words & said) > 1
        and words <= said | _TITLES | a.first
    )


def _outside(a: Profile, b: Profile) -> set[str]:
    """What one of the two is said to be by which he or she does not speak for the body; an official of a ministry does."""
    outside = outsiders_in(a.heads) | outsiders_in(b.heads)
    if a.kind == b.kind and "parliament" in a.heads & b.heads:
        outside -= {"member", "members"}  # of a parliament, for whom somebody else may speak
    return outside - ({"official"} if a.heads & b.heads & MINISTRIES else set())


def _of_two_kinds(a: Profile, b: Profile) -> bool:
    """Whether both say of which kind of body they are, and that is not the same: "a union member", and a council."""
    mine, theirs = kinds_of(a.heads), kinds_of(b.heads)
    return bool(mine and theirs and not mine & theirs)


def tied(a: Profile, b: Profile) -> bool:
    """Whether the reports say something by which two sources are likely one: a name that stands beside the other, or both
    beside one; not whether that is only left open."""
    if "press" in (a.kind, b.kind):
        return False
    beside = a.key in b.beside or b.key in a.beside or near(a, b) or near(b, a)
    together = (a.near & b.near) - (a.first | b.first | a.places | b.places)
    return beside or a.key == b.key or bool(a.beside & b.beside) or len(together) > 1


_BY_KIND: dict[str, Callable[[Profile, Profile], str]] = {
    "paper": apart_bodies.paper,
    "person": person,
    "name": apart_bodies.name,
    "place": apart_bodies.place,
    "police": apart_bodies.police,
    "ministry": apart_bodies.ministry,
    "description": apart_bodies.description,
    "body": apart_bodies.body,
}
