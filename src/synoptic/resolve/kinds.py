"""What kind of thing each printed name stands for, where the tagger says different things in different places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.model.lands import is_land, names_land
from synoptic.model.mention import Name
from synoptic.model.naming import bare, person_name
from synoptic.model.naming_of_things import CLUBS, FIRMS, acronym_fits, letters_of
from synoptic.resolve.firm_words import firms_told, of_firm
from synoptic.resolve.firms import COMMON
from synoptic.resolve.lone import no_people
from synoptic.resolve.page import Page

_WHERE = re.compile(r"\b(?:in|near|outside|throughout|across|from|at|around) $", re.IGNORECASE)
_NEAR = re.compile(r"\b(?:in|near|outside|above|below) $", re.IGNORECASE)
_OF_A_TOWN = re.compile(
    r"\b(?:mayor|city|town|village|residents|inhabitants|people|streets|outskirts|suburb|district|north|south|east|west) of $"
    r"|\b(?:hills?|mountains?|slopes?|woods|forests?|cliffs?|coast|valley|fields|river|sea|shore|beach|road|parliament|court|hospital|station|airport|harbour|school|plant|prison|stadium) (?:at|in|above|near|off|outside|around|below) $",
    re.IGNORECASE,
)
"""Before the name of a town, which no body and nobody has there."""
_TO_AND_FRO = re.compile(
    r"\b(?:in|near|outside|above|below|at|from|to|towards|through|around|leave|left|reach|reached|quit) $",
    re.IGNORECASE,
)
"""Before the name of a town, or of what may be something else."""
_STREET = re.compile(r"\b(?:block of|(?:corner|intersection) of (?:[A-Z][\w.]* ){0,3}(?:and )?)\s*$")
LEAST = 3
"""Letters of initials that are taken for a body's."""
HEIGHTS = frozenset(("Mount", "Mt", "Cape", "Loch"))
"""First words of the names of places in the country, which are nobody's."""
_ORDER = (
    "person", "place", "organisation", "facility", "event", "law", "work", "product", "nationality", "language", "group",
)  # fmt: skip


def settle_kinds(pages: Sequence[Page]) -> dict[str, list[Name]]:
    """The names (form "name") of each report, by report id, with the kind that most of their mentions have.

    A name is a place and a person at once only where each is at least a third of its mentions, and twice. "The Bergs"
    is a group. Missed: a person's and a town's common name where the tagger takes one for the other throughout.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    families: dict[str, set[str]] = defaultdict(set)
    people: set[tuple[str, str]] = set()
    for page in pages:
        for name in page.names:
            if name.form == "name":
                votes[bare(name.text)][name.label] += 1
                parts = person_name(name.text).parts
                if name.label == "person" and len(parts) > 1:
                    families[page.id] |= {parts[-1], parts[0]}
                    people.add((parts[0], parts[-1]))
    surnames = {last for _, last in people}
    known = _known_as_people(pages, families, surnames)
    firms = _firms(pages) - surnames
    nobody = no_people(pages)
    names = {page.id: [n for n in page.names if n.form == "name"] for page in pages}
    acting = {page.id: _acting(page, names[page.id]) for page in pages}
    told = _Told(known, firms, firms & set[str]().union(*acting.values()))
    letters = _letters(pages)
    lying, towns = _lying(pages, names)
    called = set[str]().union(*(firms_told(page, names[page.id]) for page in pages))
    settled: dict[str, list[Name]] = {}
    for page in pages:
        named = names[page.id]
        kinds = [_kind(n, votes[bare(n.text)], families[page.id], people) for n in named]
        kinds = [nobody.get(bare(n.text), k) if k == "person" else k for n, k in zip(named, kinds, strict=True)]
        kinds = ["facility" if _of_a_street(page, n) else k for n, k in zip(named, kinds, strict=True)]
        kinds = [
            "place" if bare(n.text) in {"person": lying, "organisation": towns}.get(k, ()) else k
            for n, k in zip(named, kinds, strict=True)
        ]
        kinds = [_by_its_words(n, k) for n, k in zip(named, kinds, strict=True)]
        bodies = [of_firm(page, n, called) or bare(n.text) in letters for n in named]
        settled[page.id] = [
            replace(n, label="organisation" if body else _moved(n, kind, acting[page.id], told))
            for n, kind, body in zip(named, kinds, bodies, strict=True)
        ]
    return settled


@dataclass(frozen=True, slots=True)
class _Told:
    """What the reports together tell of single words."""

    surnames: set[str]
    """Those that the reports which print the full name take for a person's."""
    firms: set[str]
    """First words of the names of firms."""
    doing: set[str]
    """Of these, those that are the subject of a clause in some report."""


def _moved(name: Name, kind: str, acting: set[str], told: _Told) -> str:
    """The kind of a single word that another report, or a longer name, tells better: a surname that this report's tagger
    took for a town or a body, a firm's short name that it took for a town or a person."""
    key = bare(name.text)
    if kind in ("place", "organisation", "product", "work") and key in told.surnames and key in acting:
        return "person"
    if key not in told.firms or name.titles:
        return kind
    if kind in ("product", "work") or kind == "person" and key in told.doing:
        return "organisation"
    return "organisation" if kind in ("place", "event") and key in acting else kind


def _by_its_words(name: Name, kind: str) -> str:
    """What a name says itself: "Hadley United" is a club, "Mount Orrel" a place."""
    words = name.text.split()
    club = words[-1].lower() in CLUBS and (len(words) > 1 or words[-1].endswith("ers"))
    if kind in ("place", "facility", "person") and club and not name.titles:
        return "organisation"
    if kind == "person" and len(words) == 2 and words[-1] in ("Town", "City") and not name.titles:
        return "organisation"
    if kind not in ("place", "facility") and len(words) == 2 and words[0].rstrip(".") in HEIGHTS:
        return "place"
    return kind


def _of_a_street(page: Page, name: Name) -> bool:
    """ "the 4200 block of South Alder", "at the corner of Alder and Mill": the name is a street's."""
    return bool(_STREET.search(page.text, max(0, name.span.start - 40), name.span.start))


def _known_as_people(pages: Sequence[Page], families: dict[str, set[str]], surnames: set[str]) -> set[str]:
    """Surnames that the reports that print the full name take for the person's more often than for a place."""
    told: Counter[str] = Counter()
    for page in pages:
        for n in page.names:
            key = bare(n.text)
            if n.form == "name" and key in surnames and key in families[page.id] and n.label in ("person", "place"):
                told[key] += 1 if n.label == "person" else -1
    return {key for key, lead in told.items() if lead > 0}


def _firms(pages: Sequence[Page]) -> set[str]:
    """First words of the names of firms: halden of "Halden Shipping"."""
    found = set()
    for page in pages:
        for n in page.names:
            words = bare(n.text).split() if n.form == "name" and n.label == "organisation" else []
            if len(words) > 1 and words[0] not in COMMON and all(w.strip(".,") in FIRMS for w in words[1:]):
                found.add(words[0])
    return found


def _lying(pages: Sequence[Page], names: Mapping[str, Sequence[Name]]) -> tuple[set[str], set[str]]:
    """Names that stand where a place does wherever they stand, more than once and without a title: near "Sankt Orla", that are
    nobody's; and those that are no body's either, having a mayor, or streets."""
    where: Counter[str] = Counter()
    near: Counter[str] = Counter()
    towns: Counter[str] = Counter()
    all_of: Counter[str] = Counter()
    for page in pages:
        for n in names[page.id]:
            key, before = bare(n.text), max(0, n.span.start - 16)
            all_of[key] += 1
            if n.titles or page.text.startswith(("'s", "\u2019s"), n.span.end):
                continue
            town = _OF_A_TOWN.search(page.text, before, n.span.start) is not None
            towns[key] += town
            near[key] += town or _NEAR.search(page.text, before, n.span.start) is not None
            where[key] += town or _TO_AND_FRO.search(page.text, before, n.span.start) is not None
    lying = {key for key, times in where.items() if 1 < times == all_of[key] and near[key]}
    return lying, {key for key in lying if towns[key]}


def _letters(pages: Sequence[Page]) -> set[str]:
    """Initials that a report takes for a body's, of which reports print the long name too."""
    bodies = [n for page in pages for n in page.names if n.form == "name" and n.label in ("organisation", "facility")]
    long = {n.text for n in bodies if " " in n.text}
    short = {n.text for n in bodies if len(letters_of(n.text)) >= LEAST}
    return {bare(s) for s in short if any(acronym_fits(letters_of(s), name) for name in long)}


def _acting(page: Page, names: Sequence[Name]) -> set[str]:
    """Single words that are the subject of a clause in this report and never stand where a place does ("in Vorl")."""
    single = [n for n in names if " " not in n.text]
    where = {bare(n.text) for n in single if _WHERE.search(page.text, max(0, n.span.start - 12), n.span.start)}
    return {bare(n.text) for n in single if page.subject(n)} - where


def _kind(name: Name, votes: Counter[str], families: set[str], people: set[tuple[str, str]]) -> str:
    key = bare(name.text)
    parts = person_name(name.text).parts
    if name.label == "organisation" and 1 < len(parts) < 4 and (parts[0], parts[-1]) in people:
        return "person"
    if is_land(key):
        return "place" if names_land(key) else "nationality"
    if re.match(r"the\s", name.text, re.IGNORECASE) and key.endswith("s") and _singulars(key) & families:
        return "group"
    if len(key.split()) == 1 and key.endswith("s") and key not in families and _singulars(key) & families:
        return "group"
    if key in families and votes["person"]:
        return "person"
    if name.titles and name.label == "person":
        return "person"
    rivals = [k for k in ("person", "place") if votes[k] >= 2 and 3 * votes[k] >= votes.total()]
    if len(rivals) == 2 and name.label in rivals:
        return name.label
    return min(votes, key=lambda k: (-votes[k], _ORDER.index(k) if k in _ORDER else len(_ORDER), k))


def _singulars(key: str) -> set[str]:
    return {key[:-1], key[:-2] if key.endswith("es") else key[:-1]}
