"""Event: the five Ws of what the reports are about, each value with its evidence and its rivals."""

from __future__ import annotations

from dataclasses import dataclass

from synoptic.model.claim import Evidence


@dataclass(frozen=True, slots=True)
class Value:
    """One answer to one of the Ws."""

    value: str
    """As printed; EDTF for `when`."""
    entity: str | None
    origins: int
    evidence: tuple[Evidence, ...]
    rivals: tuple[Value, ...]
    """Other answers that the reports give, best supported first."""
    reason: str
    role: str = ""
    """For `who`: victim suspect official witness speaker organiser guest, or other plain words."""
    level: str = ""
    """For `where`: address place city region country."""


@dataclass(frozen=True, slots=True)
class Derived:
    """How a number came about that no report prints."""

    how: str
    """ "“31” injured, one of them dead since: 30 by subtraction"."""
    evidence: tuple[Evidence, ...]
    """The passages that print what it was made from."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was given for a figure at one time."""

    value: str
    """As printed: "five"; a bound in figures."""
    low: float | None
    high: float | None
    as_of: str | None
    """EDTF of the first report that gave it."""
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the event."""

    of: str
    """One or two plain words for what is counted: "killed", "injured"."""
    low: float | None
    high: float | None
    unit: str | None
    as_of: str | None
    """EDTF of the report that gives it."""
    origins: int
    evidence: tuple[Evidence, ...]
    rivals: tuple[Figure, ...]
    reason: str
    derived: Derived | None = None
    """Where no report prints the number."""
    series: tuple[Step, ...] = ()
    """What was given one after the other, where later reports overtook earlier ones; empty where nothing changed."""


@dataclass(frozen=True, slots=True)
class Event:
    """The main event."""

    what: Value | None
    when: Value | None
    where: tuple[Value, ...]
    """Most specific first."""
    who: tuple[Value, ...]
    figures: tuple[Figure, ...]
