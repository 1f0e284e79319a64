"""Lists of people in a text: the dead, the accused, those who were present. All who report an event have them from whoever
gives them out.

Missed on purpose: a list of two, and one of single names, which any sentence may hold.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

LEAST = 3
"""Fewest people of a list."""
ROLE = 6
"""Most words of small letters before a name, for the role of whoever bears it, and of what stands between two names: an
age, a place, a role."""
BETWEEN = 2
"""Most such parts between two names."""

_PARTS = re.compile(
    r"[,;:()\n\u2022\u00b7|\u2013\u2014]|\band\b|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?P<end>[.!?])(?=\s|$)"
)
_WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_JOINING = frozenset("of from in at the aged de van von der den al el bin di da".split())
"""Small words that may follow a name and leave it in the list: "Moss of Karland"."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands between two marks of a list."""

    start: int
    """Of the name; of the part where it has none."""
    end: int
    """Of the name, with the place that it is joined to."""
    words: int
    named: bool
    leads: bool
    """Whether more than a role stands before the name: a list can begin with it only."""
    goes_on: bool
    """Whether more stands behind the name: a list can end with it only."""
    last: bool
    """Whether the sentence ends with the part."""


def lists_of_people(text: str) -> list[tuple[int, int]]:
    """Where lists of LEAST people or more stand, from the first name to the last."""
    found: list[tuple[int, int]] = []
    chain: list[_Part] = []
    gap = 0

    def close() -> None:
        if len(chain) >= LEAST:
            found.append((chain[0].start, chain[-1].end))
        chain.clear()

    for part in _parts(text):
        if part.named:
            if part.leads or gap > BETWEEN:
                close()
            chain.append(part)
            gap = 0
            if part.goes_on:
                close()
        elif part.words > ROLE:
            close()
        else:
            gap += part.words > 0
        if part.last:
            close()
            gap = 0
    close()
    return found


def _parts(text: str) -> list[_Part]:
    found: list[_Part] = []
    at = 0
    for mark in itertools.chain(_PARTS.finditer(text), [None]):
        end = mark.start() if mark else len(text)
        found.append(_part(text, at, end, mark is None or mark["end"] is not None))
        at = mark.end() if mark else end
    return found


def _part(text: str, start: int, end: int, last: bool) -> _Part:
    words = list(_WORD.finditer(text, start, end))
    capital = [w.group()[0].isupper() for w in words]
    first = next((k for k in range(len(words) - 1) if capital[k] and capital[k + 1]), None)
    if first is None:
        return _Part(start, end, len(words), False, False, False, last)
    stop = first
    while stop < len(words) and (capital[stop] or words[stop].group() in _JOINING or words[stop].group().isdigit()):
        stop += 1
    return _Part(words[first].start(), words[stop - 1].end(), len(words), True, first > ROLE, stop < len(words), last)
