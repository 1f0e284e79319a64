"""Ages and work printed beside a name: two bearers of one name whom a generation parts, or what they do, are two people.

Missed on purpose: ages told in another sentence, and namesakes of about one age.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synoptic.model.mention import Name
from synoptic.resolve.bearer import Bearer
from synoptic.resolve.page import Page
from synoptic.resolve.work import unlike_work, work_beside

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


def by_age(page: Page, names: Sequence[Name]) -> list[Bearer]:
    """The mentions of one full name in one report, parted where ages a generation apart stand beside them, or work that one person
    does not do; a mention with neither goes with the one before it. Each part with the ages and the work printed in it.
    """
    parts: list[Bearer] = []
    current: Bearer | None = None
    for name in sorted(names, key=lambda n: n.span.start):
        age, work = age_beside(page, name), work_beside(page, name)
        if age is not None or work or current is None:
            told = Bearer("person", ages={a for a in (age,) if a is not None}, work=set(work))
            current = next((p for p in parts if not told_apart(p, told)), None)
            if current is None:
                current = Bearer("person")
                parts.append(current)
            current.ages |= told.ages
            current.work |= told.work
        current.mentions.append(name)
    return parts


def told_apart(a: Bearer, b: Bearer) -> str:
    """In words, how ages or work exclude one bearer; "" where they do not."""
    return far_apart(a.ages, b.ages) or unlike_work(a.work, b.work)


def far_apart(a: set[int], b: set[int]) -> str:
    """In words, how two sets of ages exclude one bearer; "" where they do not."""
    if a and b and min(abs(x - y) for x in a for y in b) >= GENERATION:
        return f"ages {min(a)} and {min(b)} are a generation apart"
    return ""
