"""When one source may be under the other: an agency and the body that it is of, an office told in letters, who was sent to a match,
an account of which nobody says whose it is.

Missed on purpose: agencies of states, whose names say of what they are; referees, who saw for themselves.
"""

from __future__ import annotations

from synoptic.model.reuse import Profile
from synoptic.trace.bodies_of import LETTERS
from synoptic.trace.heads import kinds_of, kinds_of_person
from synoptic.trace.voices import SUBJECTS

ACCOUNT = "@"
"""What a profile has among its nouns where a source is known by an account alone."""
_NATIONS = LETTERS | frozenset(
    "ocha unocha undp unfpa unrwa unep ohchr fao unaids unido ifad unifil unmiss monusco minusma unama unami".split()
)
"""Bodies of the United Nations by their letters."""
_OFFICES = frozenset("ceo cfo cio cmo coo cto cvo pro ppro cpro dpro spro pio ppio cps".split())
"""Chief officers of this or that, and those who speak to the public, by their letters."""
_PRESS = frozenset(("cps",))
"""Letters of those who speak for one who holds an office: a chief press secretary. Of another body of these letters, it is doubted."""
_SENT = frozenset("delegate commissioner observer supervisor".split())
"""Whom those who hold a contest send there."""
_CONTESTS = frozenset("match game race fixture tournament championship".split())
_HOLDERS = frozenset("federation league association confederation organiser organisers".split())


def one_under(a: Profile, b: Profile) -> str:
    """Why one source may speak for the other, or be of it; "" where nothing says so."""
    for x, y in ((a, b), (b, a)):
        if _is_nations(x) and _is_of_nations(y) or _is_union(x) and _is_of_union(y):
            return "the one is a body of the other"
        if (y.kind != "person" or x.words <= _PRESS and not kinds_of_person(y.heads)) and _is_office(x):
            return "for whom that office speaks is not said"
        if x.kind == "person" and x.heads & _SENT and x.heads & _CONTESTS and y.heads & _HOLDERS:
            return "for whom that person speaks is not said"
        if x.kind == "person" and y.kind == "police" and "police" in x.heads:
            return "it may be one force"
        if ACCOUNT in x.heads and y.kind in ("person", "name"):
            return "whose account that is is not said"
    return ""


def _is_office(profile: Profile) -> bool:
    """Whether a source is an office in letters, or whoever holds it, and nothing says of which body: what it is for may be said."""
    if profile.kind == "person":
        beside = profile.near - profile.first
        return bool(beside & _OFFICES) and not profile.beside and beside - _OFFICES <= SUBJECTS
    told = bool(profile.first) and bool(profile.words & _OFFICES) and not kinds_of(profile.heads)
    return told and profile.first <= _OFFICES | SUBJECTS


def _is_nations(profile: Profile) -> bool:
    """Whether it is the United Nations as a whole, or whoever leads them."""
    named = "nations" in profile.words or profile.words <= {"un"} or profile.words <= {"u", "n"}
    return bool(profile.words) and named and not profile.initials.isdisjoint(("un", "u n"))


def _is_of_nations(profile: Profile) -> bool:
    """Whether it is one of their bodies, or somebody beside whose name that of one stands."""
    letters = {i.removeprefix("un") for i in profile.initials} | profile.initials | profile.near
    letters |= profile.words if len(profile.words) == 1 else set()
    return not letters.isdisjoint(_NATIONS) or "un" in profile.first and len(profile.words) > 1


def _is_union(profile: Profile) -> bool:
    return profile.words <= {"eu"} or {"european", "union"} <= profile.words and "e u" in profile.initials


def _is_of_union(profile: Profile) -> bool:
    return {"european", "commission"} <= profile.words and "e c" in profile.initials
