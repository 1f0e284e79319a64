"""Quantities of an article."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.mention import Quantity, Time
from synoptic.model.passage import Passage
from synoptic.model.report import Article


def find_quantities(article: Article, passages: Sequence[Passage], times: Sequence[Time]) -> tuple[Quantity, ...]:
    """All quantities of the article, in the order of the text."""
    return ()
