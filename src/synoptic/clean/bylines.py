"""Bylines -> the persons they name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.clean import shapes
from synoptic.clean.parties import SIGNED, SPELLED
from synoptic.clean.press import press_name

PLACED = re.compile(r",?\s+(?:reporting |writing )?(?:in|from|for|at|of|with|IN|FROM|FOR|AT|OF|WITH)\s")
"""Where, or for whom, a person of a byline writes: "in Port Alder", "for The Example Times"."""
LABELS = re.compile(r"(?:(?:published|updated|posted|written|editorial|admin|by|on|author)\W*)+", re.IGNORECASE)
STAFF = re.compile(r"\b(?:news|team|desk|newsroom|services?|wires?|agenc(?:y|ies)|network|radio|tv)\b", re.IGNORECASE)


def people(text: str) -> tuple[str, ...]:
    """The persons of a byline: "JANE DOE and John Roe, Staff Writers" -> Jane Doe, John Roe.

    Behind a comma stands a role or an outlet, unless the line is a list: "Jane Doe, John Roe and Ann Poe".
    """
    text = re.split(r"\s*(?:\||•|·|–|—|\s-\s|@|[(\[]|\b[Pp]ublished\b|\b[Uu]pdated\b|\b[Pp]osted\b|\d)", text)[0]
    names = []
    listed = re.match(r"[^,]+(?:,[^,]+)+,?\s(?:and|AND|&)\s", text)
    for part in re.split(r"\s*(?:;|&|\band\b|\bAND\b)\s*", text):
        chunks = [c.strip() for c in part.split(",")]
        names += chunks if listed else chunks[:1]
    found = []
    for name in names:
        name = PLACED.split(name)[0]
        words = name.split()
        if _person(name) and 2 <= len(words) <= 5 and all(w[0].isupper() or len(w) <= 3 for w in words):
            found.append(_cased(name))
    return tuple(dict.fromkeys(found))


def persons(names: Sequence[str]) -> tuple[str, ...]:
    """The persons among the authors that metadata gives: no roles, outlets, wires or labels."""
    bare = [" ".join(SIGNED.sub(" ", SPELLED.sub(" ", n)).split()).strip(" .,") for n in names]
    found = [_cased(n) for n in bare if n and _person(n) and not LABELS.fullmatch(n)]
    return tuple(dict.fromkeys(found))


def _person(name: str) -> bool:
    return not (shapes.ROLE.search(name) or STAFF.search(name) or _outlet_name(name))


def _cased(name: str) -> str:
    return " ".join(w.title() if w.isupper() and len(w) > 2 else w for w in name.split())


def _outlet_name(name: str) -> bool:
    """Whether a name in a byline is an outlet's: surnames are press nouns too ("Emily Post")."""
    found = press_name(name)
    return found is not None and (found.strength != 1 or found.words >= 3)
