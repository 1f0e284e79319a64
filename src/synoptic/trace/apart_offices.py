"""When two sources may be one office: a president and the palace, a mayor and the town, a bishop and the diocese."""

from __future__ import annotations

from synoptic.model.reuse import Profile
from synoptic.trace.heads import kinds_of
from synoptic.trace.voices import BODY_NOUNS, OFFICES, SMALL_WORDS, WHENS

_OFFICE_OF = {
    **{office: office for office in OFFICES - {"minister", "vice", "deputy", "lieutenant", "premier", "queen"}},
    "presidency": "president",
    "presidential": "president",
    "pm": "prime",
    "pmo": "prime",
    "premiership": "prime",
    "premier": "prime",
    "mayoralty": "mayor",
    "mayoral": "mayor",
    "governorate": "governor",
    "royal": "king",
    "queen": "king",
    "papal": "pope",
    "chancellery": "chancellor",
}
"""Words of an office, and of where and through whom its holder speaks -> the office."""
SEATS = frozenset(
    "office palace residence house chancellery presidency administration secretariat pm pmo premiership mayoralty".split()
)
"""Nouns of where an office is held, by which its holder is called."""
_ANY_SEAT = {
    "chancellery": frozenset(("president", "prime", "chancellor")),
    "palace": frozenset(("president", "king", "prime")),
}
"""Seats that by themselves may be of several offices."""
_RANKS = frozenset("vice deputy former lieutenant".split())
_HEADS = {
    "mayor": frozenset(("town",)),
    "bishop": frozenset(("faith",)),
    "archbishop": frozenset(("faith",)),
    "vicar": frozenset(("faith",)),
    "priest": frozenset(("faith",)),
    "imam": frozenset(("faith",)),
    "rabbi": frozenset(("faith",)),
    "abbot": frozenset(("faith",)),
    "headteacher": frozenset(("school",)),
    "headmaster": frozenset(("school",)),
    "headmistress": frozenset(("school",)),
    "coach": frozenset(("club",)),
}
"""Offices and callings, and the kinds of body that whoever holds them leads."""


def one_office(a: Profile, b: Profile) -> str:
    """Why two sources may be one office, or its holder and its body; "" where they are not."""
    if a.heads & _RANKS or b.heads & _RANKS:
        return ""
    shared = sorted(_offices(a) & _offices(b))
    if shared and not (a.kind == b.kind == "person") and not elsewhere(a, b):
        return f"both may be the {_said(shared[0])}'s office"
    for x, y in ((a, b), (b, a)):
        if _is_one_names_office(x) and y.kind != "person" and _offices(y):
            return "whose office that is is not said"
        if x.kind != "person" or elsewhere(x, y):
            continue
        led = any(kinds_of(y.heads) & kinds for head, kinds in _HEADS.items() if head in x.heads)
        if led and (y.kind == "description" or _is_of_town(y)):
            return "the office may be of that body"
    return ""


def _said(office: str) -> str:
    return "prime minister" if office == "prime" else office


def _offices(profile: Profile) -> set[str]:
    """The offices that a source's words name; those of a person by what he or she is, of others where they name the office, or
    its seat."""
    if profile.kind == "person":
        return _held(profile.heads - profile.first)
    words = profile.heads | profile.words
    seats = words & SEATS
    found = _held(words) if profile.heads & OFFICES or seats or words & {"presidency"} else set()
    for seat, offices in _ANY_SEAT.items():
        if seat in words and not words - {seat, *SEATS}:
            found |= offices
    return found


def _held(words: frozenset[str]) -> set[str]:
    return {_OFFICE_OF[w] for w in words if w in _OFFICE_OF}


def _is_one_names_office(profile: Profile) -> bool:
    """Whether a source is the office of somebody of whom only one name is said: "Example's office"."""
    return profile.named and len(profile.words) == 1 and "office" in profile.heads and not profile.initials


def _is_of_town(profile: Profile) -> bool:
    """Whether a source is told by a town's name and a noun in small letters: "the town of Example", "the Example town council".
    A council with a name of its own may have another leader."""
    return profile.key.startswith("words ") and len((profile.words | profile.places) - profile.heads - BODY_NOUNS) < 2


def elsewhere(a: Profile, b: Profile) -> bool:
    """Whether both say of which place or body they are, and that is not the same."""
    mine, theirs = _of(a), _of(b)
    return bool(mine and theirs and not mine & theirs)


def _of(profile: Profile) -> frozenset[str]:
    """The words of the name of what a source is of, without those of its office and of a person's own name."""
    if profile.kind == "person":
        return (profile.places | profile.near) - profile.first - profile.heads - set(_OFFICE_OF) - WHENS - SMALL_WORDS
    return (profile.places | profile.words) - frozenset(_OFFICE_OF) - SEATS - profile.heads - BODY_NOUNS
