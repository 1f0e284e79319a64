"""Planted changes of names: of a person, one spelled otherwise, of a city or a street."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from bench.conflicts_changes import Change, Known, Lines, every, pick

_WAYS = r"Street|Avenue|Road|Drive|Boulevard|Lane|Ave\.|St\.(?! [A-Z][a-z])"
_STREET = re.compile(rf"\b((?!East|West|North|South)[A-Z][a-z]{{3,12}})(?= (?:{_WAYS}))")
_TITLED = re.compile(
    r"\b(?:Sgt\.|Lt\.|Capt\.|Chief|Sheriff|Detective|Officer|Det\.|Cpl\.) (?!Inspector|Deputy|Detective|Officer|Sheriff|Chief|Police|of )([A-Z][a-z]+ [A-Z][a-z]{3,})\b"
)


def person(lines: Lines, known: Known, rng: Random) -> Change | None:
    """The surname of somebody, or the first name, wherever it stands."""
    found = [n for n in known.people if n in lines.whole] + [m[1] for m in every(_TITLED, lines)]
    if not found or not known.other_people:
        return None
    old = rng.choice(found)
    first, last = old.split()[0], old.split()[-1]
    other = rng.choice(known.other_people)
    change, to = (last, other.split()[-1]) if rng.random() < 0.6 else (first, other.split()[0])
    if to in lines.whole or len(change) < 3 or len(to) < 3 or to[:3] == change[:3] or not to.isalpha():
        return None
    if re.search(rf"\b{change} (?:Street|Avenue|Road|Drive|County|Police|Park)\b|\bin {change}\b", lines.whole):
        return None
    if change == first and len(re.findall(rf"\b{first}\b(?! (?:[A-Z]\S* )?{re.escape(last)}\b)", lines.whole)):
        return None
    if change == first:
        pattern = re.compile(rf"\b{change}(?= (?:[A-Z]\S* )?{re.escape(last)}\b)")
    else:
        pattern = re.compile(rf"\b{change}\b")
    places = lines.places(pattern, lambda x: to)
    return Change("name", places, frozenset(("name",)), shown=f"{old}: {change} -> {to}")


def spelling(lines: Lines, known: Known, rng: Random) -> Change | None:
    """One letter of somebody's surname: another spelling of one person."""
    found = [n for n in known.people if n in lines.whole and len(n.split()[-1]) > 4 and n.split()[-1].isalpha()]
    if not found:
        return None
    old = rng.choice(found)
    last = old.split()[-1]
    k = rng.randrange(2, len(last) - 1)
    swap = {"a": "e", "e": "i", "i": "y", "o": "u", "c": "k", "s": "z", "y": "i"}
    new = last[:k] + last[k] + last[k:] if last[k] not in swap else last[:k] + swap[last[k]] + last[k + 1 :]
    if rng.random() < 0.3:
        new = last[:k] + last[k + 1 :]
    if new in lines.whole or f"{last} " not in lines.whole + " ":
        return None
    places = lines.places(re.compile(rf"\b{last}\b"), lambda x: new)
    return Change("spelling", places, frozenset(("name",)), frozenset(("variant",)), shown=f"{old} -> {new}")


def place(lines: Lines, known: Known, rng: Random) -> Change | None:
    """The city, or a street."""
    kinds = frozenset(("place",))
    if rng.random() < 0.6 and known.cities and known.other_cities:
        old = rng.choice(known.cities)
        new = rng.choice(known.other_cities)
        if new in lines.whole or old in new or not re.search(rf"\b(?:in|near|at|of) {re.escape(old)}\b", lines.whole):
            return None
        if re.search(
            rf"\b{re.escape(old)} (?:County|Park|Street|Avenue|Road)|\b(?:Mr|Ms|Mrs)\. {re.escape(old)}", lines.whole
        ):
            return None
        return Change(
            "place",
            lines.places(re.compile(rf"\b{re.escape(old)}\b"), lambda x: new),
            kinds,
            shown=f"{old} -> {new}",
        )
    named = {m[1] for m in every(_STREET, lines)}
    named = {n for n in named if not re.search(rf"\b{n}\b(?! (?:{_WAYS}))", lines.whole)}
    m = pick([m for m in every(_STREET, lines) if m[1] in named], rng)
    new = rng.choice("Alder Birch Chestnut Dogwood Elmwood Hawthorne Juniper Larkspur Magnolia Sycamore".split())
    if m is None or new in lines.whole:
        return None
    return Change(
        "street",
        lines.places(re.compile(rf"\b{m[1]}(?= (?:{_WAYS}))"), lambda x: new),
        kinds,
        shown=f"{m[1]} -> {new}",
    )


def names_of(incident: Mapping[str, Any]) -> tuple[str, ...]:
    """Full names of two or three plain words of the archive's participants."""
    found = [re.sub(r"\s*\(.*?\)|\s*[\"“].*?[\"”]", "", p.get("name") or "") for p in incident["gold"]["participants"]]
    return tuple(n for n in found if re.fullmatch(r"[A-Z][a-z]+(?: [A-Z]\.?)? [A-Z][a-z]+", n))
