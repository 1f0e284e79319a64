"""What the judgement says of each claim, of each pair that disagrees, and of the event."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from synoptic.model.claim import Evidence
from synoptic.model.identity import content_id

CONFLICT_KINDS = ("date", "quantity", "name", "place", "wording", "status", "polarity")
VERDICTS = ("contradiction", "update", "compatible", "variant")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the readings that stand against each other."""

    value: str
    """As printed: "670-kilometer"."""
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Conflict:
    """Two or more passages about the same thing that do not say the same."""

    kind: str
    """One of CONFLICT_KINDS."""
    verdict: str
    """One of VERDICTS."""
    sides: tuple[Side, ...]
    """Two or more, sorted by value; for an update in the order of time."""
    passages: tuple[str, ...]
    """Passage ids compared, sorted."""
    reason: str
    asks: str = ""
    """What a desk asks where it is open which side is so: "which is so of the crew"; "" where the values tell it."""

    @cached_property
    def id(self) -> str:
        """Hash of kind, verdict and where its sides stand."""
        return content_id(
            "x",
            self.kind,
            self.verdict,
            [[[e.report, e.span.start, e.span.end] for e in s.evidence] for s in self.sides],
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """What was measured of one claim. Never worded as truth."""

    claim: str
    """Claim id."""
    reports: int
    """Reports that print it."""
    newsrooms: int
    """Newsrooms left once copies are folded."""
    origins: int
    """Independent origins left once shared cited sources are folded too."""
    standing: str
    """"corroborated", "single" or "disputed"."""
    when: str | None
    """EDTF of what happened or will happen."""
    status: str
    """One of FACTUALITIES: the claim's own, from its evidence."""
    conflicts: tuple[str, ...]
    """Conflict ids."""
    importance: float
    """0..1, for ordering alone: how much of the event it carries."""
    reason: str
    """Each of the three numbers and the standing, in words."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """What was left open rather than guessed."""

    what: str
    evidence: tuple[Evidence, ...]
    reason: str
