"""Time expressions."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.mention import Time
from synoptic.model.passage import Passage
from synoptic.model.report import Article


def find_times(article: Article, passages: Sequence[Passage]) -> tuple[Time, ...]:
    """None yet."""
    return ()
