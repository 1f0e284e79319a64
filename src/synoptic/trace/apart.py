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
from synoptic.trace.letters import letters_meet
from synoptic.trace.voices import MINISTRIES, outsiders_in

_ORDER = ("press", "paper", "person", "name", "place", "police", "ministry", "description", "body")


@lru_cache(maxsize=1 << 16)
def may_be_one(a: Profile, b: Profile) -> str:
    """Why two sources may be one, in words; "" where they are known to be different."""
    a, b = sorted((a, b), key=lambda p: _ORDER.index(p.kind))
    if a.kind == "press":
        return "whom an outlet has it from is not known"
    if _is_outside(a, b) and "person" in (a.kind, b.kind) and not a.words & b.words:
        return ""
    if a.key in b.beside or b.key in a.beside or near(a, b) or near(b, a):
        return "the one name stands beside the other"
    if word := shared(a, b):
        return f"both are called “{word}”"
    if {i for i in a.initials & b.initials if " " not in i} and a.kind != "person":
        return "the letters of the one name begin the words of the other"
    told = _BY_KIND[a.kind]
    made = letters_meet(a, b) or one_name(a, b) or one_office(a, b) or one_under(a, b)
    return made or told(a, b) or (told(b, a) if a.kind == b.kind else "")


def _is_outside(a: Profile, b: Profile) -> bool:
    """Whether one of the two is said to be of a body for which he or she does not speak; an official of a ministry does, and one
    beside whose name that of the body stands."""
    outside = outsiders_in(a.heads) | outsiders_in(b.heads)
    speaks = a.heads & b.heads & MINISTRIES or near(a, b) or near(b, a)
    return bool(outside - {"official"} or outside and not speaks)


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
