"""Claim: passages that state the same thing, across reports. One passage may serve two claims."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from synoptic.model.identity import content_id
from synoptic.model.span import Span


@dataclass(frozen=True, slots=True)
class Match:
    """Why a passage belongs to a claim: the comparison with the claim's statement."""

    a: str
    """Passage id."""
    b: str
    """Passage id."""
    relation: str
    """"same", "conflict", "part" or "unrelated"."""
    score: float
    """0..1."""
    reason: str
    """What was compared, with what result."""
    least: float = 0.0
    """0..1: the lesser of the two shares of which `score` is the greater."""
    kind: str | None = None
    """For a conflict: date, quantity, name, place, wording, status or polarity."""


@dataclass(frozen=True)
class Claim:
    """A statement with the passages that make it."""

    statement: str
    """Passage id of the clearest passage."""
    passages: tuple[str, ...]
    """Passage ids of all evidence, the statement's among them, sorted by report and place."""
    matches: tuple[Match, ...]
    """One for each passage but the statement's."""
    related: tuple[str, ...] = ()
    """Passage ids that state part of it or more than it, worded otherwise, without being evidence."""
    partly: tuple[str, ...] = ()
    """Of these the ids of those that state most of it: what is printed does not rest on them, but they tell of the same."""

    @cached_property
    def alike(self) -> frozenset[str]:
        """Ids of the passages that say just what it states, and no more."""
        return frozenset((self.statement, *(p for m in self.matches if m.relation == "same" for p in (m.a, m.b))))

    @cached_property
    def id(self) -> str:
        """Hash of its passages."""
        return content_id("c", list(self.passages))


@dataclass(frozen=True, slots=True)
class Evidence:
    """A printed passage that bears on something."""

    report: str
    span: Span
    quote: str
    """`report.text[span]`, to the letter."""
