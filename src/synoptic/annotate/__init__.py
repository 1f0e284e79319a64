"""Passages -> Mentions: names, times, quantities, quotations, and how each clause presents what it states."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.annotate.factuality import find_factualities
from synoptic.annotate.names import find_names
from synoptic.annotate.quantities import find_quantities
from synoptic.annotate.quotations import find_quotations
from synoptic.annotate.times import find_times
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.report import Article

__all__ = ["annotate"]


def annotate(article: Article, passages: Sequence[Passage]) -> Mentions:
    """All mentions of one article, each kind in the order of the text.

    `passages` are what `segment` gives for the article. Pure: the same article and passages give the same mentions.
    """
    names = find_names(article, passages)
    times = find_times(article, passages)
    quotations = find_quotations(article, passages, names)
    return Mentions(
        report=article.id,
        names=names,
        times=times,
        quantities=find_quantities(article, passages, times),
        quotations=quotations,
        factualities=find_factualities(article, passages, quotations),
    )
