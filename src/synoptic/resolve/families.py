"""Given names that stand alone beside a family name: "Isaac and Anna Berg", "Berg and his wife, Anna".

Missed on purpose: relatives of another family name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.mention import Name
from synoptic.model.naming import person_name
from synoptic.resolve.bearer import Bearer, printed
from synoptic.resolve.page import Page
from synoptic.resolve.roles import RELATIONS, roles_of

KIN = RELATIONS - frozenset("counterpart successor predecessor girlfriend boyfriend partner fiance fiancee".split())
"""Relations in which two people often share the family name."""
_COUPLE = re.compile(r" (?:and|&) ")
_OWNED = re.compile(r"(?:['’]s?)?,?(?: and)?(?: (?:his|her|their))?(?: [a-z-]+){0,3},? ")
REACH = 60
"""Code points in which the relative's name follows that of whose relative it is."""


def family_beside(page: Page, name: Name, names: Sequence[Name], chains: Sequence[Bearer]) -> tuple[str, str]:
    """(family name, why) of a given name that stands alone; two empty strings where nothing tells it."""
    for other in names:
        parts = person_name(printed(other)).parts
        if len(parts) > 1 and _COUPLE.fullmatch(page.text[name.span.end : other.span.start]):
            return parts[-1], f"named as “{page.text[name.span.start : other.span.end]}”"
    relation = next((r.head for r in roles_of(name) if r.head in KIN), "")
    if not relation:
        return "", ""
    for chain in chains:
        for n in chain.mentions:
            between = page.text[n.span.end : name.span.start]
            if 0 < len(between) < REACH and relation in between and _OWNED.fullmatch(between):
                family = next((person_name(f).family for f in chain.full_names() if len(person_name(f).parts) > 1), "")
                if family and family != person_name(printed(name)).family:
                    return family, f"called {relation} of {chain.main()}"
    return "", ""
