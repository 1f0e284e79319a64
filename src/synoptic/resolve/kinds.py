"""What kind of thing each printed name stands for, where the tagger says different things in different places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from synoptic.model.mention import Name
from synoptic.model.naming import bare, person_name
from synoptic.resolve.lands import is_land, names_land
from synoptic.resolve.page import Page

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
    settled: dict[str, list[Name]] = {}
    for page in pages:
        settled[page.id] = [
            replace(n, label=_kind(n, votes[bare(n.text)], families[page.id], people))
            for n in page.names
            if n.form == "name"
        ]
    return settled


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
