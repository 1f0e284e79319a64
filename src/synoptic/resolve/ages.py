"""Ages printed behind a name: two bearers of one name whom a generation parts are two people.

Missed on purpose: ages told in another sentence, and namesakes of about one age.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.mention import Name
from synoptic.resolve.page import Page

GENERATION = 15
"""Years that part two bearers of one name. Reports of one event get an age wrong by a year or two, or by a slip of one
digit that most often stays under ten; a father and a son are further apart."""
_BEHIND = re.compile(
    r",? (?:\((\d{1,3})\)|an? (\d{1,3})-year-old\b)|, (?:age |aged )?(\d{1,3})(?=[,.;)]| (?:of|and|was)\b)"
)
_BEFORE = re.compile(r"\b(\d{1,3})-year-old (?:[a-z]+ ){0,2}$")


def age_beside(page: Page, name: Name) -> int | None:
    """The age that stands beside a name, in years."""
    after = _BEHIND.match(page.text, name.span.end)
    if after:
        return int(after[1] or after[2] or after[3])
    before = _BEFORE.search(page.text[max(0, name.span.start - 40) : name.span.start])
    return int(before[1]) if before else None


def by_age(page: Page, names: Sequence[Name]) -> list[tuple[set[int], list[Name]]]:
    """The mentions of one full name in one report, parted where ages a generation apart stand beside them; a mention
    without an age goes with the one before it. Each part with the ages printed in it.
    """
    parts: list[tuple[set[int], list[Name]]] = []
    current: tuple[set[int], list[Name]] | None = None
    for name in sorted(names, key=lambda n: n.span.start):
        age = age_beside(page, name)
        if age is not None or current is None:
            current = next((p for p in parts if age is None or not far_apart(p[0], {age})), None)
            if current is None:
                current = (set(), [])
                parts.append(current)
            if age is not None:
                current[0].add(age)
        current[1].append(name)
    return parts


def far_apart(a: set[int], b: set[int]) -> str:
    """In words, how two sets of ages exclude one bearer; "" where they do not."""
    if a and b and min(abs(x - y) for x in a for y in b) >= GENERATION:
        return f"ages {min(a)} and {min(b)} are a generation apart"
    return ""
