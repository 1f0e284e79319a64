"""The changes that are planted: what is changed in the words of a report, and what that makes of the two reports.

A change looks at the report's own words (by patterns of its own, not by what the program reads) and at what an archive
records of the incident (names, city, day). The same value is changed wherever the report gives it, so that the changed
report agrees with itself. Each change knows what a careful reader would call the difference: its kinds and verdicts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random

from bench.planted_edits import Sentence

CONTRADICTION = frozenset(("contradiction",))
NO_CONFLICT = frozenset[str]()


@dataclass(frozen=True)
class Place:
    """One place of a change: tokens `first` to `last` of a sentence, and what stands there afterwards."""

    sentence: int
    first: int
    last: int
    text: str


@dataclass(frozen=True)
class Change:
    """What was changed, and what it makes of the two reports."""

    name: str
    """ "figure", "unit", "date" ...: the planter's own kinds, finer than those of conflicts."""
    places: tuple[Place, ...]
    kinds: frozenset[str] = NO_CONFLICT
    """Kinds of conflict that are right; none where nothing contradicts."""
    verdicts: frozenset[str] = CONTRADICTION
    later: bool = False
    """The changed report has to be the later one by date."""
    shown: str = ""
    """For whoever reads what failed."""


@dataclass(frozen=True)
class Known:
    """What an archive and the other incidents lend to the changes of one report."""

    day: date | None
    """Day of the incident."""
    published: date | None
    cities: tuple[str, ...]
    """Names of the incident's city."""
    people: tuple[str, ...]
    """Full names of those it happened to, or who did it."""
    other_cities: tuple[str, ...]
    """Cities of the same state."""
    other_people: tuple[str, ...]


@dataclass(frozen=True)
class Lines:
    """The sentences of a report as strings, with the way back to their tokens."""

    sentences: tuple[Sentence, ...]
    texts: tuple[str, ...] = field(default=())

    @staticmethod
    def of(sentences: Sequence[Sentence]) -> Lines:
        """Built from the report's sentences."""
        return Lines(tuple(sentences), tuple(" ".join(t.text for t in s) for s in sentences))

    @property
    def whole(self) -> str:
        """All sentences."""
        return "\n".join(self.texts)

    def places(self, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str]) -> tuple[Place, ...]:
        """The places of all matches of a pattern, each with its new text in the tokens that it touches."""
        found = []
        for n, text in enumerate(self.texts):
            taken = -1
            for m in pattern.finditer(text):
                first, last = text.count(" ", 0, m.start()), text.count(" ", 0, max(m.start(), m.end() - 1))
                if first <= taken:
                    continue
                taken = last
                words = text.split(" ")[first : last + 1]
                start = len(" ".join(text.split(" ")[:first])) + (first > 0)
                region = " ".join(words)
                changed = region[: m.start() - start] + new(m) + region[m.end() - start :]
                found.append(Place(n, first, last, changed))
        return tuple(found)


def pick(found: Sequence[re.Match[str]], rng: Random) -> re.Match[str] | None:
    """One of the matches by chance, if there are any."""
    return rng.choice(found) if found else None


def every(pattern: re.Pattern[str], lines: Lines) -> list[re.Match[str]]:
    """All matches in the sentences of a report."""
    return [m for text in lines.texts for m in pattern.finditer(text)]
