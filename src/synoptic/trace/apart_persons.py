"""When a person may be another source: another person of that office, or the body for which he or she may speak."""

from __future__ import annotations

from dataclasses import replace

from synoptic.model.reuse import Profile
from synoptic.trace.alike import fit
from synoptic.trace.companies import akin
from synoptic.trace.described import PRIVATE
from synoptic.trace.heads import CALLINGS, SCOPES, STATE, UNMARKED, kinds_of, kinds_of_person
from synoptic.trace.voices import (
    BODY_NOUNS,
    LEADERS,
    MINISTERS,
    MINISTRIES,
    MOUTHS,
    OFFICES,
    OFFICIALS,
    OUTSIDERS,
    PROPRIETORS,
    REPRESENTATIVES,
    RESEARCHERS,
    SPOKESPEOPLE,
    STAFF,
    SUBJECTS,
    TRADES,
    VOICED,
)

_HEALERS = frozenset("doctor nurse surgeon physician consultant".split())
_OF_HEALTH = frozenset("health hospital hospitals medical medicine clinic".split())
_RANKS = frozenset("inspector sergeant constable detective superintendent trooper corporal".split())
"""Ranks of police; beside a noun of something else, such as a school, they are of that."""
_TRAINING = frozenset(("coach",))
"""Who trains a club and is asked for it."""
_SPEAKING = (
    (LEADERS | STAFF | MOUTHS | RESEARCHERS | frozenset("officer member organiser organizer".split()))
    - OFFICES
    - _HEALERS
)
"""Roles of those who speak for a body."""
_SERVING = SPOKESPEOPLE | frozenset("assistant adviser advisor aide secretary deputy staff".split())
"""Roles of those who, beside an office, serve whoever holds it."""
_COMMON = LEADERS | MOUTHS | STAFF | OFFICES
_ALONE = OFFICIALS | {"coroner"}
"""Offices by which whoever holds them is called."""
OF_OFFICE = {
    "ambassador": frozenset(("embassy", "mission")),
    "consul": frozenset(("consulate", "embassy")),
    "governor": frozenset(("central", "prison")),
}
"""Offices, and nouns of the bodies whose they are; a bank of a state is marked as central."""
_OWN_OFFICES = OFFICIALS - REPRESENTATIVES
"""Offices whose holders speak for nobody else, but for the courts, towns and forces whose they may be."""
_COUNCILLORS = frozenset("cllr councillor councilor".split())
_ANY_KIND = frozenset(("court", "town", "police"))
_KINDS_OF_OFFICE = {
    "prosecutor": frozenset(("court", "town")),
    "magistrate": frozenset(("court", "town")),
    "judge": frozenset(("court", "town")),
    "ombudsman": frozenset[str](),
}
"""The kinds of body whose such an office may be; of any other of these offices, `_ANY_KIND`."""
_AUDITORS = frozenset("auditor auditors comptroller controller".split())
_PRESIDING = frozenset("president vice chancellor".split())
"""Offices that bodies of nearly any kind have."""
_OF_CLERKS = frozenset("clerk parish county borough district village".split())
"""Nouns of clerks who speak for a body, beside those of the bodies themselves."""
_POWERS = OFFICES | OFFICIALS | MINISTERS | LEADERS | STAFF | MOUTHS | VOICED
"""Nouns of those who lead, serve or hold an office."""
_SERVANTS = (LEADERS | STAFF | SPOKESPEOPLE | VOICED) - OFFICES
_ROLES = _POWERS | CALLINGS | RESEARCHERS | REPRESENTATIVES | OUTSIDERS | {PRIVATE}
"""Nouns that say what somebody is."""
_GOVERNING = frozenset("administration government state".split())
_UNPRESIDED = frozenset("police fire airport school".split())


def _speaks(a: Profile) -> bool:
    """Whether what a person is said to be is the part of one who speaks for a body; an office of state is its own."""
    speaking = a.heads & _SPEAKING
    if _is_auditor(a) or _is_elected(a):
        return False
    if speaking == {"clerk"} and (rest := a.heads - _OF_CLERKS - SCOPES) and not kinds_of(rest):
        return False  # a clerk at a counter, not that of a town
    return bool(speaking) and not a.heads & (OFFICES | _OWN_OFFICES)


def _is_elected(a: Profile) -> bool:
    """Whether a person sits in a council: of other bodies than councils and parties, no councillor speaks for one."""
    return bool((a.heads | a.near) & _COUNCILLORS)


def _is_auditor(a: Profile) -> bool:
    """Whether a person holds the office of those who audit a state, and speaks for nobody else: "Auditor General Ann Example"."""
    return "general" in a.heads and bool(a.heads & _AUDITORS)


def _over(heads: frozenset[str]) -> frozenset[str]:
    """What a minister is over, or that he or she leads the government; a minister's chief aide does not."""
    leads = {"prime", "first"} | ({"chief"} if heads == {"chief", "minister"} else set())
    return heads & (SUBJECTS | leads)


def is_bare(b: Profile) -> bool:
    """Whether a name that was read as a body's says nothing of what it is: it may be a person's."""
    return b.kind == "body" and len(b.words) == 2 and not kinds_of(b.heads)


def two_persons(a: Profile, b: Profile) -> str:
    """A person with a full name and another person, or a name that may be a body's."""
    for x, y in ((a, b), (b, a)):
        serves = x.heads & _SERVING or x.heads & VOICED and x.heads & _SPEAKING
        if serves and x.heads & (OFFICES | _OWN_OFFICES) and not y.heads - y.first - SCOPES:
            return "whom the one serves is not said"
        if serves and "deputy" in x.heads and x.heads & y.heads & BODY_NOUNS:
            return "whom the one serves is not said"
    for x, y in ((a, b), (b, a)):
        if x.heads & _TRAINING and y.heads & (_SPEAKING | _TRAINING) and (x.near & y.near) - (a.first | b.first):
            return "both names stand beside one"
    one, other = _speaks(a), _speaks(b)
    names = a.first | b.first | a.places | b.places
    together = one or other or not a.heads or not b.heads or bool(a.beside & b.beside)
    if len((a.near & b.near) - names) > 1 and together:
        return "both names stand beside one"
    offices = a.heads & b.heads & (OFFICES | LEADERS | OFFICIALS)
    subjects = [_over(heads) for heads in (a.heads, b.heads)]
    if offices and not (offices <= MINISTERS and all(subjects) and not subjects[0] & subjects[1]):
        return f"both are said to be {min(offices)}, or of that office"
    for x, y in ((a, b), (b, a)):
        if x.heads & (_SPEAKING | REPRESENTATIVES) - OFFICES and not y.heads and y.words <= x.near - x.first:
            return "the one name stands beside the other"
        if (not x.heads and not y.heads or x.heads & (_SPEAKING | _SERVING | REPRESENTATIVES)) and y.first <= x.near:
            return "the one name stands beside the other"
    both = one and (other or not b.heads) or other and not a.heads
    return "for whom the one speaks is not said" if both else ""


def _unsaid(a: Profile, b: Profile) -> str:
    """Why `b`, of whom the reports do not say what he or she is, adds no origin beside `a`, who leads, serves or holds an
    office; what was read of `b` that is nobody's role or calling says nothing."""
    serves = a.heads & (OFFICES | OFFICIALS) and a.heads & _SERVANTS
    if serves and not b.heads & _ROLES and not kinds_of_person(b.heads):
        return "whom the one serves is not said"
    return "what one of them is was not made out" if a.heads & _POWERS and not b.heads else ""


def person(a: Profile, b: Profile) -> str:
    """A person with a full name and any other source but a document."""
    if b.kind in ("person", "name"):
        return two_persons(a, b) or (_unsaid(a, b) or _unsaid(b, a) if b.kind == "person" else "")
    if is_bare(b) and (may := two_persons(a, replace(b, kind="person", heads=b.heads - b.first - b.words))):
        return may
    if b.kind == "place":
        open_ended = not a.heads or a.heads & OFFICES or _speaks(a) or kinds_of(a.heads)
        open_ended = (
            open_ended or a.heads & REPRESENTATIVES and a.places & b.places
        )  # the name of a firm read as a place's
        return "for whom that person speaks is not said" if open_ended else ""
    speaks, kinds = _speaks(a), kinds_of(b.heads)
    unsaid = "for whom that person speaks is not said"
    if _is_elected(a) and (b.named or kinds):
        return unsaid if kinds & {"town", "party", ""} or not kinds and is_bare(b) else ""
    if _is_auditor(a):
        akin_to = any(akin(noun, word) for noun in a.heads & _AUDITORS for word in b.words | b.heads)
        return "the office may be of that body" if akin_to or b.kind == "description" and "" in kinds else ""
    if same := sorted(a.heads & (b.heads | b.words) & OFFICIALS):
        return f"both are said to be {same[0]}, or of that office"
    if b.kind == "description" and b.heads and b.heads | b.words <= a.heads | (a.near - a.first):
        return "the description may be of that person"
    if b.kind == "description" and a.beside and (not a.heads or speaks) and _fits_beside(a, kinds):
        return "the description may be of the body beside whose name that person's stands"
    if b.kind == "description" and b.heads == {"old"}:
        return "the description may be of that person"  # "the 39-year-old"
    if b.kind == "description" and not {h.removesuffix("s") for h in b.heads}.isdisjoint(a.heads & _ALONE):
        return "the description may be of that person"
    if b.kind == "police" and "police" in a.near and (speaks or not a.heads):
        return unsaid  # "press officer Ann Example with the Example Police Command"
    if (
        b.kind == "police"
        and (a.heads | a.near) & _RANKS
        and a.heads <= _RANKS | {"officer", "chief", "investigator", "deputy"}
    ):
        return "it may be one force"
    if b.kind == "description" and not kinds:
        may_be = not a.heads or speaks or bool((b.heads | b.words) & a.heads)
        return "the description may be of that person" if may_be else ""
    if b.kind == "description" and b.heads <= PROPRIETORS and not b.words and not a.heads & _POWERS:
        return "whose the thing is is not said"
    if a.heads & _TRAINING and b.named and b.words & a.near - a.first:
        return "the name of that body stands beside that person's"
    if a.heads & _HEALERS:
        alone = a.heads == {"consultant"} and bool(b.words & _OF_HEALTH)
        return unsaid if "health" in kinds or alone else ""
    if PRIVATE in a.heads or "opposition" in a.heads and (b.kind == "ministry" or kinds & STATE):
        return ""
    if (speaks or a.heads & OFFICES) and a.heads & (b.words | (b.heads & BODY_NOUNS)) - _COMMON:
        return "what that person is may name the body"
    if a.heads & MINISTERS and (b.kind == "ministry" or b.heads & MINISTRIES):
        return "" if _over(a.heads) - {"first"} - b.words and not a.heads & b.words else unsaid
    if any(b.heads & OF_OFFICE.get(office, frozenset()) for office in a.heads):
        return "the office may be of that body"
    if len(a.first) == 1 and a.heads & _PRESIDING and b.kind != "ministry" and not kinds & _UNPRESIDED:
        return "of what that person is president is not said"
    if a.heads & REPRESENTATIVES and b.kind == "description" and a.near - a.first and kinds & UNMARKED:
        return unsaid  # "the lawyer of Example Cement, Ann Example", and "the group chief executive"
    if a.heads & (OFFICES | REPRESENTATIVES):
        return "the office may be of that body" if kinds & STATE and not b.named else ""
    own = {kind for office in a.heads & _OWN_OFFICES for kind in _KINDS_OF_OFFICE.get(office, _ANY_KIND)}
    if kinds & own or own and b.heads & _GOVERNING:
        return "the office may be of that body"
    mine = kinds_of_person(a.heads)
    if mine and (not fit(a, b) or b.kind == "ministry" and not mine & {"", "public"}):
        return ""
    if kinds_of(a.heads) & kinds and a.heads & b.heads:
        return unsaid
    if (
        speaks
        and b.kind == "body"
        and not is_bare(b)
        and (a.near - a.first) & TRADES
        and not (b.words | b.places) & a.near
    ):
        return ""  # who is said to be of a firm: "project leader Ann Example of Example Dredging"
    return unsaid if (not a.beside or is_bare(b)) and (not a.heads or speaks) else ""


def _fits_beside(a: Profile, kinds: frozenset[str]) -> bool:
    """Whether a body of these kinds can be the one beside whose name that of a person stands, by what the words there say."""
    near = kinds_of(a.near)
    return bool(near & kinds or near & STATE and kinds & STATE) if near else bool(kinds & UNMARKED)
