"""Time expressions of an article."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.mention import Time
from synoptic.model.passage import Passage
from synoptic.model.report import Article


def find_times(article: Article, passages: Sequence[Passage]) -> tuple[Time, ...]:
    """All times of the article, in the order of the text."""
    return ()
