"""Whether two sources are known to be different: only then do they add two origins to one claim.

Two persons with full names are; two bodies whose names have nothing in common are; so are two descriptions of which each says
what it is, where that is not the same ("the hospital", "the union"). A description that may be of the other, a person of whom
it is not said for whom he or she speaks, a telling word that both have, an acronym: these leave it open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from synoptic.model.reuse import Profile
from synoptic.trace.described import PRIVATE
from synoptic.trace.heads import MARKED, SCOPES, STATE, UNMARKED, kinds_of, kinds_of_person
from synoptic.trace.phrases import akin
from synoptic.trace.voices import (
    BODY_NOUNS,
    LEADERS,
    MINISTERS,
    MINISTRIES,
    MOUTHS,
    OFFICES,
    OFFICIALS,
    OUTSIDERS,
    REPRESENTATIVES,
    RESEARCHERS,
    STAFF,
    SUBJECTS,
)

_HEALERS = frozenset("doctor nurse surgeon physician consultant".split())
_SPEAKING = (
    (LEADERS | STAFF | MOUTHS | RESEARCHERS | frozenset("officer member organiser organizer".split()))
    - OFFICES
    - _HEALERS
)
"""Roles of those who speak for a body."""
_SERVING = frozenset("assistant adviser advisor aide secretary deputy staff".split())
"""Roles of those who, beside an office, serve whoever holds it."""
_SPOKEN = frozenset("filing filings statement announcement release".split())
"""Papers through which a body speaks."""
_OF_COURT = frozenset("indictment indictments charges complaint affidavit warrant lawsuit writ".split())
"""Papers that prosecutors, courts and police write."""
_COMMON = LEADERS | MOUTHS | STAFF | OFFICES
_ANY_PAPER = frozenset(
    "document documents report reports paper papers file files letter text data figures statistics study record page pages "
    "dossier review research findings".split()
)
"""Nouns that, alone, do not tell one document from another."""
_OFFICIAL = STATE | {"", "court"}
"""Kinds of body whose head may be called by such an office."""
_OF_GOVERNMENT = frozenset("ministry department government cabinet authority bureau".split())
_ALONE = OFFICIALS | {"coroner"}
"""Offices by which whoever holds them is called."""
_OF_OFFICE = {"ambassador": frozenset(("embassy", "mission")), "consul": frozenset(("consulate", "embassy"))}
_ORDER = ("press", "paper", "person", "name", "place", "police", "ministry", "description", "body")
_UNITS = frozenset("unit branch command squad force division section team".split())
"""Parts of a police force, by which it may be called."""


def may_be_one(a: Profile, b: Profile) -> str:
    """Why two sources may be one, in words; "" where they are known to be different."""
    a, b = sorted((a, b), key=lambda p: _ORDER.index(p.kind))
    if a.kind == "press":
        return "whom an outlet has it from is not known"
    if (a.heads | b.heads) & OUTSIDERS and "person" in (a.kind, b.kind) and not a.words & b.words:
        return ""
    if a.key in b.beside or b.key in a.beside or _near(a, b) or _near(b, a):
        return "the one name stands beside the other"
    if shared := _shared(a, b):
        return f"both are called “{shared}”"
    if a.initials & b.initials and a.kind != "person":
        return "the letters of the one name begin the words of the other"
    told = _BY_KIND[a.kind]
    return told(a, b) or (told(b, a) if a.kind == b.kind else "")


def tied(a: Profile, b: Profile) -> bool:
    """Whether the reports say something by which two sources are likely one: a name that stands beside the other, or both
    beside one; not whether that is only left open."""
    if "press" in (a.kind, b.kind):
        return False
    beside = a.key in b.beside or b.key in a.beside or _near(a, b) or _near(b, a)
    shared = (a.near & b.near) - (a.first | b.first | a.places | b.places)
    return beside or a.key == b.key or bool(a.beside & b.beside) or len(shared) > 1


def _near(a: Profile, b: Profile) -> bool:
    """Whether all words of the name of `b`, or two that tell it from others, stand beside that of the person `a`."""
    words = b.words | b.places | (b.heads & BODY_NOUNS if b.kind == "body" and not b.words else frozenset())
    return bool(
        (b.words or b.places)
        and b.named
        and b.kind not in ("person", "name")
        and (words <= a.near or len(b.words & a.near - a.first) > 1)
    )


def _shared(a: Profile, b: Profile) -> str:
    """A telling word of both by which they may be one; "" where they have none.

    Of two full names of bodies each of which has words that the other lacks, one shared word tells nothing unless it is the
    first of both ("Example Rail" and "National Rail Board", but "Example Rail" and "Example Holding"), and none where both say
    what they are and that is not the same ("Example Hospital", "Example Fire Brigade").
    """
    if a.kind == b.kind == "person":
        return min(a.words & b.words, default="")
    if a.kind == b.kind == "ministry" and a.places and b.places and not a.places & b.places:
        return ""
    if (
        a.kind == "ministry"
        and b.kind == "body"
        and (b.heads & BODY_NOUNS - _OF_GOVERNMENT and b.places | b.words - a.words or _is_body_under(b, a))
    ):
        return ""  # "the health ministry" and "Example Health Board"
    if a.kind == b.kind == "body" and (_is_body_under(a, b) or _is_body_under(b, a)):
        return ""
    common = sorted(a.words & b.words)
    if "paper" not in (a.kind, b.kind):
        common += sorted(w for w in a.words - b.words if any(akin(w, other) for other in b.words))
    if a.kind == b.kind == "body" and common:
        mine, theirs = kinds_of(a.heads), kinds_of(b.heads)
        exclusive = mine and theirs and not mine & theirs and (mine | theirs) <= MARKED | STATE
        if exclusive or (mine == {"union"}) != (theirs == {"union"}):
            return ""
        if len(common) == 1 and (_is_other_kind(a, b, mine, theirs) or _is_other_kind(b, a, theirs, mine)):
            return ""
        whole = a.words <= b.words or b.words <= a.words or len(common) > 1 or a.first & b.first
        return common[0] if whole else ""
    return common[0] if common else ""


def _is_other_kind(a: Profile, b: Profile, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether `a` says what it is and `b`, of no such kind, has two words more than they share: "Example Constabulary" and
    "Example Cave Rescue Organisation"."""
    return bool(
        mine and mine <= MARKED and not mine & theirs and not kinds_of(b.words) & mine and len(b.words - a.words) > 1
    )


def _is_body_under(a: Profile, b: Profile) -> bool:
    """Whether `a` is an authority or bureau with a name of its own beside that of the ministry `b`: "Example Market Authority"."""
    ministry = b.kind == "ministry" or bool(b.heads & MINISTRIES)
    named = a.heads & {"authority", "bureau", "agency", "administration"} and not a.heads & (
        MINISTRIES | {"government"}
    )
    return bool(ministry and named and a.words - b.words - a.heads)


def _paper(a: Profile, b: Profile) -> str:
    """A document and any other source."""
    if b.kind == "paper":
        return "both may be one document" if a.heads & b.heads or not a.modified or not b.modified else ""
    if b.kind in ("person", "name", "place"):
        return ""
    kinds = kinds_of(b.heads)
    if (
        a.heads & b.heads
        or b.kind == "description"
        and not kinds
        and not b.heads & (_COMMON | REPRESENTATIVES | OFFICIALS)
    ):
        return "the document may be of that body"
    if a.heads & _SPOKEN:
        return "who speaks through that paper is not said" if not kinds or kinds & UNMARKED else ""
    if a.heads & _OF_COURT:
        return "who wrote that paper is not said" if b.kind == "police" or kinds & {"court", "police"} else ""
    return "" if a.modified or not a.heads & _ANY_PAPER else "whose document it is is not said"


def _speaks(a: Profile) -> bool:
    """Whether what a person is said to be is the part of one who speaks for a body; an office of state is its own."""
    return bool(a.heads & _SPEAKING) and not a.heads & OFFICES


def _is_bare(b: Profile) -> bool:
    """Whether a name that was read as a body's says nothing of what it is: it may be a person's."""
    return b.kind == "body" and len(b.words) == 2 and not kinds_of(b.heads)


def _two_persons(a: Profile, b: Profile) -> str:
    """A person with a full name and another person, or a name that may be a body's."""
    for x, y in ((a, b), (b, a)):
        if x.heads & _SERVING and x.heads & OFFICES and not y.heads - y.first - SCOPES:
            return "whom the one serves is not said"
    one, other = _speaks(a), _speaks(b)
    names = a.first | b.first | a.places | b.places
    together = one or other or not a.heads or not b.heads or bool(a.beside & b.beside)
    if len((a.near & b.near) - names) > 1 and together:
        return "both names stand beside one"
    offices = a.heads & b.heads & (OFFICES | LEADERS | OFFICIALS)
    subjects = [heads & (SUBJECTS | {"prime", "first"}) for heads in (a.heads, b.heads)]
    if offices and not (offices <= MINISTERS and all(subjects) and not subjects[0] & subjects[1]):
        return f"both are said to be {min(offices)}, or of that office"
    for x, y in ((a, b), (b, a)):
        if x.heads & (_SPEAKING | REPRESENTATIVES) - OFFICES and not y.heads and y.words <= x.near:
            return "the one name stands beside the other"
        if (not x.heads and not y.heads or x.heads & (_SPEAKING | _SERVING | REPRESENTATIVES)) and y.first <= x.near:
            return "the one name stands beside the other"
    both = one and (other or not b.heads) or other and not a.heads
    return "for whom the one speaks is not said" if both else ""


def _person(a: Profile, b: Profile) -> str:
    """A person with a full name and any other source but a document."""
    if b.kind in ("person", "name"):
        return _two_persons(a, b)
    if _is_bare(b) and (may := _two_persons(a, replace(b, kind="person", heads=b.heads - b.first - b.words))):
        return may
    if b.kind == "place":
        open_ended = not a.heads or a.heads & OFFICES or _speaks(a) or kinds_of(a.heads)
        return "for whom that person speaks is not said" if open_ended else ""
    speaks, kinds = _speaks(a), kinds_of(b.heads)
    if same := sorted(a.heads & (b.heads | b.words) & OFFICIALS):
        return f"both are said to be {same[0]}, or of that office"
    if b.kind == "description" and b.heads and b.heads | b.words <= a.heads:
        return "the description may be of that person"
    if b.kind == "description" and a.beside and (not a.heads or speaks) and _fits_beside(a, kinds):
        return "the description may be of the body beside whose name that person's stands"
    if b.kind == "description" and not {h.removesuffix("s") for h in b.heads}.isdisjoint(a.heads & _ALONE):
        return "the description may be of that person"
    unsaid = "for whom that person speaks is not said"
    if b.kind == "description" and not kinds:
        return "the description may be of that person" if not a.heads or speaks or b.heads & a.heads else ""
    if a.heads & _HEALERS:
        return unsaid if "health" in kinds else ""
    if PRIVATE in a.heads or "opposition" in a.heads and (b.kind == "ministry" or kinds & STATE):
        return ""
    if (speaks or a.heads & OFFICES) and a.heads & (b.words | (b.heads & BODY_NOUNS)) - _COMMON:
        return "what that person is may name the body"
    if a.heads & MINISTERS and b.kind == "ministry":
        return "" if a.heads & (SUBJECTS | {"prime"}) - b.words and not a.heads & b.words else unsaid
    if any(b.heads & _OF_OFFICE.get(office, frozenset()) for office in a.heads):
        return "the office may be of that body"
    if a.heads & (OFFICES | REPRESENTATIVES):
        return "the office may be of that body" if kinds & STATE and not b.named else ""
    mine = kinds_of_person(a.heads)
    if mine and (not _fit(a, b) or b.kind == "ministry" and not mine & {"", "public"}):
        return ""
    if kinds_of(a.heads) & kinds and a.heads & b.heads:
        return unsaid
    return unsaid if (not a.beside or _is_bare(b)) and (not a.heads or speaks) else ""


def _fits_beside(a: Profile, kinds: frozenset[str]) -> bool:
    """Whether a body of these kinds can be the one beside whose name that of a person stands, by what the words there say."""
    near = kinds_of(a.near)
    return bool(near & kinds or near & STATE and kinds & STATE) if near else bool(kinds & UNMARKED)


def _name(a: Profile, b: Profile) -> str:
    """A name of one word, of which it is not said whose it is, and any source but a document or a full name."""
    return "whose name that is is not said"


def _place(a: Profile, b: Profile) -> str:
    """A place, for those who speak there, and a body."""
    return "who speaks for the place is not said"


def _police(a: Profile, b: Profile) -> str:
    """Police, and a body."""
    if b.kind == "police":
        return "which force is not said"
    kinds = kinds_of(b.heads)
    if b.heads & _UNITS or "police" in kinds:
        return "it may be one force"
    if b.kind == "description" and not b.words and (not kinds or "" in kinds or kinds & STATE):
        return "the description may be of the police"
    return ""


def _ministry(a: Profile, b: Profile) -> str:
    """A ministry, and another body."""
    if b.kind == "ministry":
        return "which ministry is not said" if not a.words or not b.words else ""
    kinds = kinds_of(b.heads)
    if b.kind == "description":
        if b.heads & (OFFICES | OFFICIALS) and not b.heads & MINISTERS and kinds <= {"town"}:
            return ""
        return "the description may be of the ministry" if not kinds or kinds & {"", "public"} else ""
    if _is_body_under(b, a):
        return ""
    return "the ministry may be part of it" if b.heads & {"government", "cabinet", "administration"} else ""


def _description(a: Profile, b: Profile) -> str:
    """A description without a name, and a body or another description."""
    if a.heads & (OFFICES | OFFICIALS) and _is_bare(b):
        return "whose name that is is not said"
    if a.heads & MINISTERS and not a.words - OFFICES and b.heads & MINISTRIES:
        return "which ministry is not said"
    if {"vice", "president"} <= a.heads and b.kind == "body":
        return "the office may be of that body"
    if a.heads & OFFICES and not kinds_of(a.heads) and b.named:
        return "the office may be of that body" if kinds_of(b.heads) & STATE and a.places & b.places else ""
    if a.heads & OFFICIALS and not kinds_of(a.heads) and b.named and kinds_of(b.heads):
        own = _OFFICIAL | ({"police"} if a.heads & {"sheriff", "marshal"} else set())
        return "the office may be of that body" if kinds_of(b.heads) & own else ""
    if not _fit(a, b) or a.places and b.named and not a.places & (b.places | b.words):
        return ""
    return (
        "the one description may be of the other" if b.kind == "description" else "the description may be of that body"
    )


def _fit(a: Profile, b: Profile) -> bool:
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
    return "" in theirs and bool(mine & STATE)


def _body(a: Profile, b: Profile) -> str:
    """Two bodies with names that have no telling word in common."""
    same = sorted(a.heads & b.heads)
    if not (a.words and b.words) and same and not (_elsewhere(a, b) or _elsewhere(b, a)):
        return f"both are a {same[0]}"
    mine, theirs = kinds_of(a.heads), kinds_of(b.heads)
    towns = a.places & b.places and (
        "town" in mine and theirs & {"", *STATE} or "town" in theirs and mine & {"", *STATE}
    )
    return "the one may be part of the other" if towns else ""


def _elsewhere(a: Profile, b: Profile) -> bool:
    """Whether the name of `a` says where it is, and that of `b` has words of its own which are not those of that place."""
    return bool(a.places and (b.places or b.words) and not a.places & (b.places | b.words))


_BY_KIND: dict[str, Callable[[Profile, Profile], str]] = {
    "paper": _paper,
    "person": _person,
    "name": _name,
    "place": _place,
    "police": _police,
    "ministry": _ministry,
    "description": _description,
    "body": _body,
}
