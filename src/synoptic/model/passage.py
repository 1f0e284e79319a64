"""Passage: a sentence, or a clause of a sentence that states several things. What claims and conflicts point to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from synoptic.model.identity import content_id
from synoptic.model.once import Once
from synoptic.model.parse import Parse
from synoptic.model.span import Span

RUNNING = ("paragraph", "standfirst")
"""Blocks of running text; the others (headline, caption) only head or name what stands in it."""


@dataclass(frozen=True)
class Passage(Once):
    """A sentence or a clause of one report.

    The sentence of a clause is itself a passage; a clause's span lies inside its sentence's.
    """

    report: str
    """Report id."""
    span: Span
    kind: str
    """"sentence" or "clause"."""
    block: int
    """Index of its block in `Article.blocks`."""
    block_kind: str
    """headline, standfirst, paragraph, caption ..."""
    order: int
    """Running number of its sentence in the report, from 0; a clause has its sentence's."""
    section: int
    """Running number of the section, from 0: a subhead starts a new one."""
    parse: Parse
    """The parse of the whole block."""
    tokens: tuple[int, ...]
    """Indices in `parse.tokens` of the passage's own tokens, ascending."""
    root: int
    """Index of the head token of the passage: the verb of a clause."""
    text: str
    """`report.text[span]`, to the letter."""

    @cached_property
    def id(self) -> str:
        """Hash of report id and span."""
        return content_id("p", self.report, self.span.start, self.span.end)

    @cached_property
    def letters(self) -> str:
        """The words alone, in lower case: what two printings of one sentence have in common."""
        return letters_of(self.text)


def letters_of(text: str) -> str:
    """The words of a text alone, in lower case."""
    return " ".join(re.findall(r"\w+", text.lower()))
