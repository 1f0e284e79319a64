"""Quotations."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.mention import Quotation
from synoptic.model.passage import Passage
from synoptic.model.report import Article


def find_quotations(article: Article, passages: Sequence[Passage]) -> tuple[Quotation, ...]:
    """None yet."""
    return ()
