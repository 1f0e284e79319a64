"""What one report has on the whole for people in one state, and where two such totals are told of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from synoptic.judge.dates import SAID
from synoptic.judge.hung import fitted
from synoptic.judge.replaced import RISING
from synoptic.judge.sides import Pair, Reading
from synoptic.model.claim import Match
from synoptic.model.mention import Quantity

WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")
TOLD = SAID | RISING
"""Event words whose day is that of the telling, and of the number told: "police said on Wednesday", "rose on Wednesday"."""

Printed = tuple[Reading, Quantity]


@dataclass(frozen=True)
class Total:
    """What one report has on the whole for one state."""

    state: str
    """One of the states of the event's figures."""
    number: float | None
    """None where it is a bound or a range."""
    printed: tuple[Printed, ...]
    """Where it stands; all of one value."""
    seen: frozenset[float | None]
    """All numbers of how many that the report gives for the state, and for the shot where it is the injured."""
    several: bool
    """Whether the report sums up several events."""
    doer: bool
    """Whether the report says that whoever did it is dead as well."""
    dead: float
    """How many are dead by the same report."""
    hurt: float
    """How many are injured by the same report."""
    living: bool
    """Whether the injured are counted beside the dead: as others, or in a sentence that tells of the dead too."""
    shot: bool
    """Whether the injured are counted as those who were shot or hit, the dead with them."""
    corrected: bool
    """Whether the report says that the number has taken another's place."""
    placed: bool
    """Whether it is of one place or of some of a group wherever it stands: there are so many at least."""
    since: bool
    """Whether the report says that one of those who are counted has died since: "one of the victims later died"."""
    named: bool
    """Whether the report names somebody whom it befell."""
    unnamed: bool
    """Whether the report says that the names of those whom it befell are not given out yet."""
    with_others: frozenset[float] = frozenset()
    """What the number makes with people whom the report tells of beside these, and does not count."""

    @cached_property
    def names(self) -> frozenset[str]:
        """Words of the names in the sentences that print it."""
        terms = (t for r, _ in self.printed for t in r.content.terms if t.pos == "ENT")
        return frozenset(w for t in terms for w in t.word.lower().split())

    @cached_property
    def known(self) -> frozenset[str]:
        """Words of all names in its report, and of those in the sentences that print it."""
        names = (n for n in self.printed[0][0].mentions.names if n.form == "name")
        return self.names.union(w for n in names for w in n.text.lower().split())


def as_pair(x: Reading, y: Reading) -> Pair:
    return Pair(x, y, Match(x.pid, y.pid, "comparable", 1.0, "both count people in one state"), False)


def elsewhen(x: Reading, y: Reading) -> bool:
    """Whether two sentences are dated apart, and not by one weekday: each report counts it from its own day. The day on
    which somebody said so, or on which a toll rose, is not that of the event."""
    x, y = _of_event(x), _of_event(y)
    return as_pair(x, y).elsewhen and not _weekdays(x) & _weekdays(y)


def _of_event(reading: Reading) -> Reading:
    """The sentence without the times of what was said and of a count that changed."""
    times = tuple(t for t in fitted(reading).content.times if t.of not in TOLD)
    if times == tuple(reading.content.times):
        return reading
    return replace(reading, content=replace(reading.content, times=times))


def _weekdays(reading: Reading) -> set[str]:
    """Of the days that are counted from that of the report."""
    told = [t.text.lower() for t in reading.content.times if t.anchor]
    weekend = {"saturday", "sunday"} if any("weekend" in text for text in told) else set()
    return weekend | {day for text in told for day in WEEKDAY.findall(text)}


def elsewhere(x: Reading, y: Reading) -> bool:
    """Whether two sentences name different places."""
    return as_pair(x, y).elsewhere and not _one_place(x, y)


def names_apart(a: Total, b: Total) -> bool:
    """Whether the sentences that print the totals name things in both reports, and none of them stands in the other report."""
    return bool(a.names and b.names) and not a.names & b.known and not b.names & a.known


def _one_place(a: Reading, b: Reading) -> bool:
    """Whether the places that two sentences name have a word in common: "Chatham", "East Chatham"."""
    words = [
        {w for t in r.content.terms if t.key in r.content.settings for w in t.word.lower().split()} for r in (a, b)
    ]
    return bool(words[0] & words[1])
