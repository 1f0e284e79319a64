"""When a body, a document, a place or a description may be another source, by what the words say that it is."""

from __future__ import annotations

from synoptic.model.reuse import Profile
from synoptic.trace.alike import fit, is_body_under
from synoptic.trace.apart_persons import OF_OFFICE, is_bare
from synoptic.trace.heads import STATE, UNMARKED, kinds_of, kinds_of_person
from synoptic.trace.voices import (
    LEADERS,
    MINISTERS,
    MINISTRIES,
    MOUTHS,
    OFFICES,
    OFFICIALS,
    REPRESENTATIVES,
    STAFF,
    SUBJECTS,
)

_SPOKEN = frozenset("filing filings statement announcement release".split())
"""Papers through which a body speaks."""
_OF_COURT = frozenset("indictment indictments charges sheet complaint affidavit warrant lawsuit writ order".split())
"""Papers that prosecutors, courts and police write."""
_LETTERS = frozenset("letter letters email emails post posting".split())
"""Papers of one hand, who may be credited elsewhere."""
_NOTICES = frozenset("note notice message memo memorandum".split())
"""Papers of which, alone, it is not said whose they are."""
_ANY_PAPER = frozenset(
    "document documents report reports paper papers file files letter text data figures statistics study record page pages "
    "dossier review research findings recording recordings footage".split()
)
"""Nouns that, alone, do not tell one document from another."""
_COMMON = LEADERS | MOUTHS | STAFF | OFFICES
_OFFICIAL = STATE | {"", "court"}
"""Kinds of body whose head may be called by such an office."""
_SOME_PAPERS = frozenset("papers documents filings".split())
"""Papers of which it is not said what they are: "court papers"."""
_UNITS = frozenset("unit branch command squad force division section team".split())
"""Parts of a police force, by which it may be called."""
_INVESTIGATORS = frozenset("investigator investigators".split())
"""Whom other authorities than the police have, too."""
_SEATS = frozenset("administration office secretariat".split())
"""Nouns of where the holder of an office has a staff: "the governor's administration"."""
_OFFICERS = frozenset("officer officers".split())
"""Whom councils and other bodies have, too."""
_OF_ORDER = frozenset("state home interior justice homeland immigration migration".split())
"""What departments are over that have police."""
_RANKS = frozenset("deputy vice lieutenant".split())
"""Offices that, before the noun of another, are only its rank."""


def paper(a: Profile, b: Profile) -> str:
    """A document and any other source."""
    if b.kind == "paper":
        if (a.heads | b.heads) & _SOME_PAPERS or _is_of_court(a) and _is_of_court(b):
            return "the one may be among the others"
        return "both may be one document" if a.heads & b.heads or not a.modified or not b.modified else ""
    if _is_unsigned(a):
        return "who wrote that paper is not said"
    if _is_of_court(a) and (b.kind == "person" and "court" in kinds_of_person(b.heads) or _prosecutes(b)):
        return "who wrote that paper is not said"
    if b.kind in ("person", "name", "place"):
        return ""
    kinds = kinds_of(b.heads)
    if (
        a.heads & b.heads
        or kinds_of(a.heads) & kinds & {"court"}
        or b.kind == "description"
        and not kinds
        and not b.heads & (_COMMON | REPRESENTATIVES | OFFICIALS)
    ):
        return "the document may be of that body"
    if a.heads & _SPOKEN:
        return "who speaks through that paper is not said" if not kinds or kinds & UNMARKED else ""
    if _is_of_court(a):
        return "who wrote that paper is not said" if b.kind == "police" or kinds & {"court", "police"} else ""
    return "" if a.modified or not a.heads & _ANY_PAPER else "whose document it is is not said"


def _is_of_court(a: Profile) -> bool:
    """Whether a paper is one that prosecutors, courts and police write: "the complaint", "court records"."""
    return bool(a.heads & _OF_COURT or "court" in kinds_of(a.heads) and a.heads & (_SOME_PAPERS | {"records", "files"}))


def _prosecutes(b: Profile) -> bool:
    """Whether a source is an attorney of the state, or the office of one: "the district attorney"."""
    return "attorney" in b.heads and bool((b.heads | b.words) & {"district", "county", "state"})


def _is_unsigned(a: Profile) -> bool:
    """Whether a paper is a letter or a notice of which nothing says whose it is, or only to whom it went: not "the offer letter"."""
    bare = not a.modified or not _LETTERS.isdisjoint(a.key.split()[1:2])
    return bool(a.heads & _LETTERS and bare and not a.words or a.heads & _NOTICES and not a.modified)


def name(a: Profile, b: Profile) -> str:
    """A name of one word, of which it is not said whose it is, and any source but a document or a full name."""
    return "whose name that is is not said"


def place(a: Profile, b: Profile) -> str:
    """A place, for those who speak there, and a body."""
    return "who speaks for the place is not said"


def police(a: Profile, b: Profile) -> str:
    """Police, and a body."""
    if b.kind == "police":
        return "which force is not said"
    kinds = kinds_of(b.heads)
    if b.heads & _UNITS or "police" in kinds:
        return "it may be one force"
    if a.heads and a.heads <= _INVESTIGATORS and not a.words and kinds & (STATE | {""}):
        return "whose investigators they are is not said"
    if a.heads and a.heads <= _OFFICERS and a.words <= a.heads:
        return "whose officers they are is not said"
    if "minister" in b.heads or b.heads & OFFICES - _RANKS:
        return ""
    if b.kind == "description" and not b.words and (not kinds or "" in kinds or kinds & STATE):
        return "the description may be of the police"
    if b.kind == "description" and b.heads & LEADERS and not kinds and not (b.words | b.heads) & SUBJECTS - _OF_ORDER:
        return "the office may be of the police"  # "the homicide chief", but not "the transportation director"
    return ""


def ministry(a: Profile, b: Profile) -> str:
    """A ministry, and another body."""
    if b.kind == "ministry":
        return "which ministry is not said" if not a.words or not b.words else ""
    kinds = kinds_of(b.heads)
    if b.kind == "description":
        seat = kinds <= {"town"} or kinds <= {"town", "public"} and b.heads & _SEATS
        if b.heads & (OFFICES | OFFICIALS) and not b.heads & MINISTERS and seat:
            return ""
        return "the description may be of the ministry" if not kinds or kinds & {"", "public"} else ""
    if is_body_under(b, a):
        return ""
    return "the ministry may be part of it" if b.heads & {"government", "cabinet", "administration"} else ""


def description(a: Profile, b: Profile) -> str:
    """A description without a name, and a body or another description."""
    if a.heads & (OFFICES | OFFICIALS | LEADERS | STAFF) and is_bare(b):
        return "whose name that is is not said"
    if a.heads & MINISTERS and "prime" not in a.heads and not a.words - OFFICES and b.heads & MINISTRIES:
        return "which ministry is not said"
    if any(b.heads & OF_OFFICE.get(office, frozenset()) for office in a.heads):
        return "the office may be of that body"
    if "president" in a.heads and a.heads & {"vice", "deputy"} and b.kind == "body":
        return "the office may be of that body"
    if a.heads & OFFICES and not kinds_of(a.heads) and b.named and not _is_rank(a.heads):
        return "the office may be of that body" if kinds_of(b.heads) & STATE and a.places & b.places else ""
    if a.heads & OFFICIALS and not kinds_of(a.heads) and b.named and kinds_of(b.heads):
        own = _OFFICIAL | ({"police"} if a.heads & {"sheriff", "marshal"} else set())
        return "the office may be of that body" if kinds_of(b.heads) & own else ""
    if not fit(a, b) or a.places and b.named and not a.places & (b.places | b.words):
        return ""
    return (
        "the one description may be of the other" if b.kind == "description" else "the description may be of that body"
    )


def _is_rank(heads: frozenset[str]) -> bool:
    """Whether an office is only the rank of whoever leads a body: "deputy director"."""
    return heads & OFFICES <= _RANKS and bool(heads & LEADERS - OFFICES)


def body(a: Profile, b: Profile) -> str:
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
