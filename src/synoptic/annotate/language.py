"""What a language is to this room: five functions that read its passages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from synoptic.model.mention import Factuality, Name, Quantity, Quotation, Time
from synoptic.model.passage import Passage
from synoptic.model.report import Article

Passages = Sequence[Passage]


@dataclass(frozen=True)
class Language:
    """The readings of one language. Each gives its mentions in the order of the text, and is pure."""

    names: Callable[[Article, Passages], tuple[Name, ...]]
    times: Callable[[Article, Passages], tuple[Time, ...]]
    quantities: Callable[[Article, Passages, Sequence[Time]], tuple[Quantity, ...]]
    """Takes the times too: a number inside one counts nothing."""
    quotations: Callable[[Article, Passages, Sequence[Name]], tuple[Quotation, ...]]
    """Takes the names too: a source is a name where it can be."""
    factualities: Callable[[Article, Passages, Sequence[Quotation]], tuple[Factuality, ...]]
    """Takes the quotations too: they tell by whose voice an event is presented."""
