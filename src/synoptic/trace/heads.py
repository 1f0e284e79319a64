"""What kind of body a noun says that somebody is, as far as two kinds exclude one another."""

from __future__ import annotations

from collections.abc import Iterable

from synoptic.trace.voices import BODY_NOUNS, COMPANY_NOUNS, MINISTRIES, OFFICES, POLICE, TRADES, folded

_KINDS = {
    "company": (
        *COMPANY_NOUNS,
        *"railroad railway airline brewery factory plant mill mine shipyard shop store salon bakery cafe garage guesthouse farm hotel restaurant ltd plc inc corp llc gmbh".split(),
    ),
    "public": "agency authority commission committee bureau department departments ministry ministries government cabinet "
    "administration regulator watchdog inspectorate secretariat embassy consulate state".split(),
    "town": "council city town municipality borough county village district prefecture".split(),
    "police": (
        *sorted(POLICE - frozenset("officer officers deputy deputies lieutenant lt".split())),
        "force",
        "squad",
        "constabulary",
    ),
    "health": "hospital clinic hospitals".split(),
    "scholars": "institute university centre center laboratory observatory faculty academy".split(),
    "school": ("school", "schools", "kindergarten"),
    "court": "court tribunal prosecution prosecutor prosecutors".split(),
    "faith": "church diocese parish mosque cathedral chapter synagogue temple".split(),
    "union": ("union", "guild", "unions"),
    "club": "club league federation".split(),
    "party": ("party", "front"),
    "army": "army navy military troops fleet forces".split(),
    "parliament": "parliament senate congress assembly".split(),
    "airport": ("airport",),
    "museum": ("museum", "gallery"),
    "charity": "charity foundation campaign".split(),
    "fire": ("brigade", "firefighters"),
}
_OF_ROLES = {
    "teacher": "school",
    "headteacher": "school",
    "professor": "scholars",
    "lecturer": "scholars",
    "priest": "faith",
    "vicar": "faith",
    "bishop": "faith",
    "imam": "faith",
    "rabbi": "faith",
    "coach": "club",
    "goalkeeper": "club",
    "player": "club",
    "footballer": "club",
    "doctor": "health",
    "surgeon": "health",
    "nurse": "health",
    "firefighter": "fire",
    "soldier": "army",
}
"""Callings by which it is known for what kind of body somebody speaks, if for any."""
CALLINGS = frozenset(_OF_ROLES)
_OF = {noun: kind for kind, nouns in reversed(_KINDS.items()) for noun in nouns}

_OTHERS = frozenset("unit team squad mission monitor office group forum".split())
"""More nouns of bodies of any kind."""
UNMARKED = frozenset(("company", "club", "charity", "party", "police"))
"""Kinds of body whose names often lack the noun: "Example Rail", "Sporting Example", but "Example Council"."""
MARKED = frozenset(_KINDS) - UNMARKED - frozenset(("public", "town")) | {"police"}
"""Kinds that exclude one another whatever else two names have in common."""
STATE = frozenset(("public", "town"))
"""Kinds of which one may be the other's department, or be called by the other's noun."""
SCOPES = frozenset(
    "national federal state central royal international general public local regional county municipal provincial main "
    "united joint special independent north south east west northern southern eastern western greater upper lower".split()
)
"""Words of names of bodies that tell how far they reach, which many names share."""


def kinds_of(heads: Iterable[str]) -> frozenset[str]:
    """The kinds of body that the nouns name; "" for a noun of any body ("the organisation", "the board")."""
    return frozenset(_OF.get(noun, "") for noun in heads if noun in _OF or noun in BODY_NOUNS | _OTHERS)


def kinds_of_person(heads: Iterable[str]) -> frozenset[str]:
    """The kinds of body for which somebody of these roles can speak, as far as they say it."""
    told = list(heads)
    return kinds_of(told) | {_OF_ROLES[noun] for noun in told if noun in _OF_ROLES}


def is_body_noun(noun: str) -> bool:
    """Whether a noun stands for a body and not for a person or anything else."""
    return noun in _OF or noun in BODY_NOUNS | _OTHERS and noun not in OFFICES


def is_firms(name: str) -> bool:
    """Whether a name ends in a word of firms' names, and says of no other kind that it is one."""
    words = folded(name)
    return words[-1] in TRADES and not kinds_of(words[:-1]) - {"company"} and not set(words) & MINISTRIES
