"""Report: what was received. Article: the same text with its parts labelled and its masthead read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
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


def file_name(name: str) -> str:
    """The last part of a path. A backslash parts folders only in a path that begins with a drive, "C:\\news\\a.txt", or with two:
    elsewhere a file name may hold it."""
    if re.match(r"[A-Za-z]:\\|\\\\", name):
        name = name.replace("\\", "/")
    return name.rstrip("/").rpartition("/")[2] or name


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
    credited: tuple[str, ...] = ()
    """Agencies and outlets whose work metadata says it is (an author that is an organisation, a provider)."""
    derived_from: tuple[str, ...] = ()
    """Addresses of what metadata says it was taken from (a canonical address on another site, isBasedOn)."""
    zone: str | None = None
    """Offset from UTC of `published` where metadata gives one, as "+02:00"; the time itself stays as given."""
    twin: int = 0
    """Number among reports that are equal but for the folder they lie in, from 0: see `told_apart`."""

    @cached_property
    def id(self) -> str:
        """Hash of file name, text and metadata. Where it was taken from counts only where it is given; `zone`, `repairs` and the
        folder do not, so that one folder of reports gives one account from wherever it is read."""
        masthead = (self.url, self.title, self.outlet, list(self.byline), self.published, self.language)
        more: tuple[object, ...] = ()
        if self.credited or self.derived_from:
            more = (list(self.credited), list(self.derived_from))
        more += (self.twin,) if self.twin else ()
        filed = self.name if "://" in self.name else self.name.rsplit("/", 1)[-1]
        return content_id("r", filed, self.text, *masthead, self.published_fallback, *more)


def told_apart(reports: Iterable[Report]) -> tuple[Report, ...]:
    """The reports, each once, in the order given; equal ones that lie in different folders are numbered by name."""
    given = {(r.id, r.name): r for r in reports}
    names: dict[str, set[str]] = {}
    plain = {key: r if not r.twin else replace(r, twin=0) for key, r in given.items()}
    for r in plain.values():
        names.setdefault(r.id, set()).add(r.name)
    kept: dict[tuple[str, str], Report] = {}
    for r in plain.values():
        twin = sorted(names[r.id]).index(r.name)
        kept.setdefault((r.id, r.name), replace(r, twin=twin) if twin else r)
    return tuple(kept.values())


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


@dataclass(frozen=True, slots=True)
class Credit:
    """Another newsroom that a report says it has text or help from, outside its running text."""

    name: str
    """An agency's as it is known ("AP"), an outlet's as printed."""
    role: str
    """"own": the text is theirs, to the letter or nearly. "part": they had a hand in it."""
    agency: bool
    """Whether it is a news agency."""
    span: Span | None
    """Where it is printed; None where metadata gives it."""
    place: str
    """"dateline", "byline", "rights" (a line of rights), "line" (a sentence or line of credit) or "metadata"."""
    reason: str
    """In words: what kind of credit it is."""


SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*(?:\s|$)")
"""Where a sentence ends."""


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
    """Wires credited in dateline, byline or foot: "AP", "Reuters"; those whose own text it is first."""
    credits: tuple[Credit, ...] = ()
    """Every agency and outlet that it is credited to, each once, with what the credit says; in the order of `agencies`."""
    masthead: tuple[tuple[str, Span], ...] = field(default=())
    """(field, span) for each masthead field that was read from the text: ("outlet", span) and so on."""
    elsewhere: bool = False
    """Whether the address that it gives as its own is that of another outlet's report."""

    @property
    def url(self) -> str | None:
        """Where it was published; None where only the address of another outlet's report is known."""
        return None if self.elsewhere else self.report.url

    @property
    def derived_from(self) -> tuple[str, ...]:
        """Addresses of what its metadata says it was taken from."""
        more = (self.report.url,) if self.elsewhere and self.report.url else ()
        return (*self.report.derived_from, *more)

    @property
    def id(self) -> str:
        """The report's id."""
        return self.report.id

    @property
    def text(self) -> str:
        """The report's text."""
        return self.report.text

    def ends(self, block: int) -> bool:
        """Whether a sentence ends in a block, as none does in a headline, a teaser or an item of a list."""
        return SENTENCE_END.search(self.blocks[block].span.of(self.text)) is not None

    def body(self) -> str:
        """The article alone: paragraphs joined by a blank line, without headline, captions and boilerplate."""
        return "\n\n".join(b.span.of(self.text).strip() for b in self.blocks if b.kind in BODY_KINDS)
