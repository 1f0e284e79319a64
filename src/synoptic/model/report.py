"""Report: what was received. Article: the same text with its parts labelled and its masthead read."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from synoptic.model.identity import content_id
from synoptic.model.span import Span

BLOCK_KINDS = (
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "subhead",
    "paragraph",
    "quote",
    "caption",
    "boilerplate",
)
"""`subhead`: a heading inside the article; `quote`: a pulled quotation set apart; `dateline`: a line that gives the
date or the place and agency; `boilerplate`: all that is not the article: navigation, pleas, credits, related links."""

BODY_KINDS = ("standfirst", "subhead", "paragraph", "quote")
"""The kinds of block that are the article's own running text."""

STATING_KINDS = ("headline", "standfirst", "paragraph", "caption")
"""The kinds of block whose sentences state something that a claim may rest on."""


@dataclass(frozen=True)
class Report:
    """One report as received. `text` is never rewritten: all spans of this report count in it."""

    name: str
    """File name, URL or id, as given."""
    text: str
    """A text file as received; for HTML, the text taken from it."""
    url: str | None = None
    """Where it was published, if whoever handed it over said so."""
    title: str | None = None
    """Title from metadata; None where only the text can tell."""
    outlet: str | None = None
    """Outlet from metadata (og:site_name, a `outlet` field)."""
    byline: tuple[str, ...] = ()
    """Authors from metadata."""
    published: str | None = None
    """EDTF date or date and time from metadata."""
    language: str | None = None
    """ISO 639-1 from metadata."""
    source_marks: tuple[tuple[int, int, str], ...] = ()
    """(start, end, kind) of parts that the markup itself names (h1 -> headline, figcaption -> caption); HTML only."""
    repairs: tuple[str, ...] = ()
    """What intake did to read it, in words: encodings mended, bytes replaced."""
    published_fallback: str | None = None
    """EDTF date that holds where neither metadata nor the text gives one (`--published`)."""

    @cached_property
    def id(self) -> str:
        """Hash of name, text and metadata."""
        masthead = (self.url, self.title, self.outlet, list(self.byline), self.published, self.language)
        return content_id("r", self.name, self.text, *masthead, self.published_fallback)


@dataclass(frozen=True, slots=True)
class Rejected:
    """Something handed over that could not become a report; named in the result, never dropped in silence."""

    name: str
    """As given."""
    reason: str
    """What was given, what was expected, what to do; one line."""


@dataclass(frozen=True, slots=True)
class Block:
    """A labelled part of a report's text. Blocks do not overlap and cover everything but blank space."""

    span: Span
    kind: str
    """One of BLOCK_KINDS."""
    reason: str = ""
    """Why this kind, in a few words: what was seen."""


@dataclass(frozen=True)
class Article:
    """A report with its blocks and its masthead."""

    report: Report
    blocks: tuple[Block, ...]
    """In the order of the text."""
    outlet: str | None = None
    """Name as printed or as metadata gives it; None where nothing says."""
    title: str | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    """EDTF, date or minute; None where nothing says."""
    updated: str | None = None
    """EDTF of a printed "Updated ..." line."""
    language: str | None = None
    """ISO 639-1, detected on the article text where metadata does not say."""
    agencies: tuple[str, ...] = ()
    """Wires credited in dateline, byline or foot: "AP", "Reuters"."""
    masthead: tuple[tuple[str, Span], ...] = field(default=())
    """(field, span) for each masthead field that was read from the text: ("outlet", span) and so on."""

    @property
    def id(self) -> str:
        """The report's id."""
        return self.report.id

    @property
    def text(self) -> str:
        """The report's text."""
        return self.report.text

    def body(self) -> str:
        """The article alone: paragraphs joined by a blank line, without headline, captions and boilerplate."""
        return "\n\n".join(b.span.of(self.text).strip() for b in self.blocks if b.kind in BODY_KINDS)
