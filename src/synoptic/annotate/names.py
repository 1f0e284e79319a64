"""Names."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.mention import Name
from synoptic.model.passage import Passage
from synoptic.model.report import Article


def find_names(article: Article, passages: Sequence[Passage]) -> tuple[Name, ...]:
    """None yet."""
    return ()
