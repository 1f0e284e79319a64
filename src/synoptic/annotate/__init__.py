"""Passages -> Mentions: names, times, quantities, quotations, and how each clause presents what it states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from synoptic.annotate import english
from synoptic.annotate.language import Language
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.report import Article

__all__ = ["LANGUAGES", "annotate"]

LANGUAGES: Mapping[str, Language] = MappingProxyType({"en": english.ENGLISH})
"""ISO 639-1 -> what reads that language. Another one is a package beside `english` and a line here."""

DEFAULT = "en"
"""What an article is read as whose language is not known: a headline alone may be too short to tell."""


def annotate(article: Article, passages: Sequence[Passage]) -> Mentions:
    """All mentions of one article, each kind in the order of the text.

    `passages` are what `segment` gives for the article. Pure: the same article and passages give the same mentions.
    Raises KeyError where the article is in a language that is not among LANGUAGES.
    """
    read = LANGUAGES[article.language or DEFAULT]
    names = read.names(article, passages)
    times = read.times(article, passages)
    quotations = read.quotations(article, passages, names)
    return Mentions(
        report=article.id,
        names=names,
        times=times,
        quantities=read.quantities(article, passages, times),
        quotations=quotations,
        factualities=read.factualities(article, passages, quotations),
    )
