"""Relatives told by a possessive: "his wife" is the one whom a report names "his wife, Anna".

Missed on purpose: relatives that no report names, and two of one kind ("his son" of a man with two).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from synoptic.model.mention import Name
from synoptic.resolve.bearer import Bearer, printed
from synoptic.resolve.families import KIN
from synoptic.resolve.page import Page
from synoptic.resolve.roles import RELATIONS, roles_of

_BETWEEN = re.compile(r"(?:['’]s?)?[\w\s,-]{0,40}")


def place_relatives(pages: Sequence[Page], bearers: Sequence[Bearer]) -> None:
    """Adds "his wife" to the one person whom the reports call the wife of the same man."""
    ending: dict[tuple[str, int], Bearer] = {}
    starting: dict[tuple[str, int], tuple[Name, Bearer]] = {}
    for b in bearers:
        for n in b.mentions:
            ending[n.report, n.span.end] = b
            starting[n.report, n.span.start] = (n, b)
    named: dict[tuple[str, int], dict[int, Bearer]] = defaultdict(dict)
    for page in pages:
        for name in page.names:
            found = starting.get((page.id, name.span.start))
            for relation in _relations(name) if name.form == "name" and found else ():
                owner = _owner_before(page, name, relation, ending)
                if owner is not None and found is not None and owner is not found[1]:
                    if relation in KIN and owner.kind == found[1].kind == "person":
                        found[1].relations[f"{relation} of {owner.main()}"] += 1
                    named[relation, id(owner)][id(found[1])] = found[1]
    for page in pages:
        for name in page.names:
            owned = starting.get((page.id, name.span.start))
            for relation in _relations(name) if name.form == "title" and owned else ():
                known = named.get((relation, id(owned[1])), {}) if owned else {}
                if len(known) == 1:
                    (relative,) = known.values()
                    reason = f"{printed(name)}: {relative.main()} is called {relation} of the same person"
                    relative.take(Bearer("person", [name], label=printed(name)), reason)


def _relations(name: Name) -> list[str]:
    return [role.head for role in roles_of(name) if role.head in RELATIONS]


def _owner_before(page: Page, name: Name, relation: str, ending: dict[tuple[str, int], Bearer]) -> Bearer | None:
    """Who stands before the relation word that stands before the name."""
    before = page.text[max(0, name.span.start - 40) : name.span.start]
    at = before.lower().rfind(relation)
    if at < 0:
        return None
    word = name.span.start - len(before) + at
    for end in range(word - 1, max(0, word - 24), -1):
        owner = ending.get((page.id, end))
        if owner is not None and _BETWEEN.fullmatch(page.text[end:word]):
            return owner
    return None
