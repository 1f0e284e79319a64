"""Candidate: a passage that the account could print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from synoptic.model.claim import Evidence
from synoptic.model.content import Content
from synoptic.model.mention import Mentions, Quotation
from synoptic.model.report import Article
from synoptic.model.span import overlap

Spot = tuple[str, int, int]
"""Report id, start, end."""


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a pronoun stands for beyond doubt."""

    name: str
    """The longest name that its report prints for it."""
    where: Evidence
    """The passage of the same report that prints the name."""
    kind: str
    """Of the entity: person, organisation, place and so on."""


@dataclass(frozen=True)
class Candidate:
    """A passage that could be printed, with what is known of it."""

    content: Content
    article: Article
    mentions: Mentions
    names: Mapping[tuple[int, int], Antecedent]
    """(start, end) of a pronoun of this report -> what it stands for."""
    copied: bool
    """Stands in an earlier report."""
    harder: bool = False
    """A copy that leaves out a hedge, a bound or the source of what it took over."""
    persons: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """(start, end) of a person's name in this report -> entity id."""
    issuer: Evidence | None = None
    """The name of whoever speaks as "we" in this report, where it is printed: the report is that body's own statement."""

    @property
    def attribution(self) -> Quotation | None:
        """The attribution that covers most of the passage."""
        span = self.content.passage.span
        covering = [(sum(overlap(span, c) for c in q.content), q) for q in self.mentions.quotations_across(span)]
        best = max(covering, key=lambda x: x[0], default=(0, None))
        return best[1] if best[0] > 0.5 * len(span) else None

    @property
    def spot(self) -> Spot:
        """Where it stands."""
        p = self.content.passage
        return p.report, p.span.start, p.span.end


def spot_of(evidence: Evidence) -> Spot:
    """Where a printed passage stands."""
    return evidence.report, evidence.span.start, evidence.span.end


def meet(one: Spot, other: Spot) -> bool:
    """Whether two places of one report overlap."""
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def within(one: Spot, other: Spot) -> bool:
    """Whether one place lies in another."""
    return one[0] == other[0] and other[1] <= one[1] and one[2] <= other[2]
