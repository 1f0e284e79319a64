"""Factuality."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.mention import Factuality
from synoptic.model.passage import Passage
from synoptic.model.report import Article


def find_factualities(article: Article, passages: Sequence[Passage]) -> tuple[Factuality, ...]:
    """None yet."""
    return ()
