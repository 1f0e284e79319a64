"""Candidate: a passage that the account could print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from synoptic.model.claim import Evidence
from synoptic.model.content import Content
from synoptic.model.mention import Mentions, Quotation
from synoptic.model.report import Article
from synoptic.model.span import overlap


@dataclass(frozen=True)
class Candidate:
    """A passage that could be printed, with what is known of it."""

    content: Content
    article: Article
    mentions: Mentions
    names: Mapping[tuple[int, int], tuple[str, Evidence | None]]
    """(start, end) of a pronoun -> the name it stands for and the passage of the same report that prints the name."""
    copied: bool
    """Stands in an earlier report."""
    harder: bool = False
    """A copy that leaves out a hedge, a bound or the source of what it took over."""

    @property
    def attribution(self) -> Quotation | None:
        """The attribution that covers most of the passage."""
        span = self.content.passage.span
        covering = [(sum(overlap(span, c) for c in q.content), q) for q in self.mentions.quotations]
        best = max(covering, key=lambda x: x[0], default=(0, None))
        return best[1] if best[0] > 0.5 * len(span) else None
