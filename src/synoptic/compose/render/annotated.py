"""Reports with every reading marked in the text, as one HTML file that needs no network: a person checks them at a glance.

A colour a kind; the value stands beside the words if wanted, and everything about a reading shows on hover, on touch,
and in a table under the report, which needs neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment

from synoptic.compose.render.annotated_readings import KINDS, Part, Shown, readings
from synoptic.compose.render.display import one_line
from synoptic.compose.render.marks import blocks, runs
from synoptic.compose.render.page import assets, dressed, environment
from synoptic.compose.render.wording import count, listed
from synoptic.model.account import BlockRecord
from synoptic.model.date_words import date_words
from synoptic.model.mention import Mentions
from synoptic.model.report import Article
from synoptic.version import VERSION

FOLD_TABLES = 1
"""From more reports than this, the tables under them are folded at first."""


@dataclass(frozen=True)
class Annotated:
    """One report and what was read in it."""

    article: Article
    mentions: Mentions
    note: str = ""
    """Why it was not analysed, if so."""


@dataclass(frozen=True)
class Piece:
    """A run of text under the same readings."""

    text: str
    look: str
    """Style classes: "time", "content", "event planned" (of the innermost event alone); empty where nothing is marked."""
    numbers: tuple[int, ...]
    """Numbers of the readings that cover it, the innermost first."""
    begins: tuple[int, ...]
    """Numbers of the readings that begin here."""
    values: tuple[tuple[str, str], ...]
    """(kind, value) of the readings that end here."""


@dataclass(frozen=True)
class Stretch:
    """A block of a report."""

    kind: str
    reason: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Sheet:
    """One report on the page."""

    number: int
    article: Article
    note: str
    facts: tuple[tuple[str, str], ...]
    """(what, value) of the masthead."""
    stretches: tuple[Stretch, ...]
    readings: tuple[Shown, ...]
    tallies: tuple[tuple[str, int], ...]
    """(kind, how many readings of it)."""


def render_annotated(reports: Sequence[Annotated]) -> str:
    """The whole page, as a string to be written as UTF-8; reports in the order given."""
    sheets = [_sheet(number, report) for number, report in enumerate(reports, 1)]
    template = _environment().get_template("annotated.html.j2")
    return template.render(
        **dressed(assets("ground.css", "annotated.css"), assets("theme.js", "annotated.js")),
        version=VERSION,
        sheets=sheets,
        kinds=KINDS,
        fold=len(sheets) > FOLD_TABLES,
    )


@cache
def _environment() -> Environment:
    made = environment()
    made.globals.update(count=count, one_line=one_line)
    return made


def _sheet(number: int, report: Annotated) -> Sheet:
    article = report.article
    found = readings(article.text, report.mentions)
    return Sheet(
        number=number,
        article=article,
        note=report.note,
        facts=tuple(_facts(article)),
        stretches=tuple(_stretches(article, found)),
        readings=found,
        tallies=tuple((kind, sum(r.kind == kind for r in found)) for kind in KINDS),
    )


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    yield "Outlet", article.outlet or "not given"
    yield "Byline", listed(list(article.byline)) or "not given"
    yield "Published", date_words(article.published) if article.published else "not given: relative times stay open"
    if article.updated:
        yield "Updated", date_words(article.updated)
    if article.agencies:
        yield "Agencies", listed(list(article.agencies))


def _stretches(article: Article, found: Sequence[Shown]) -> Iterator[Stretch]:
    """Each block in pieces, and what no block covers, as it stands."""
    parts = sorted((p for r in found for p in r.parts), key=lambda p: (p.start, p.end, p.number))
    by_number = {r.number: r for r in found}
    begun: set[int] = set()
    reasons = {(b.span.start, b.span.end): b.reason for b in article.blocks}
    labelled = [BlockRecord(b.span.start, b.span.end, b.kind) for b in article.blocks]
    for start, end, kind in blocks(article.text, labelled):
        inside = [p for p in parts if p.start < end and start < p.end]
        pieces = [_piece(article.text[a:b], b, over, by_number, begun) for a, b, over in runs(start, end, inside)]
        yield Stretch(kind, reasons.get((start, end), ""), tuple(pieces))


def _piece(text: str, end: int, over: Sequence[Part], found: dict[int, Shown], begun: set[int]) -> Piece:
    """The run of text that ends at `end`, under the parts of readings `over` it."""
    inner = sorted(over, key=lambda p: (p.end - p.start, p.number))
    numbers = tuple(dict.fromkeys(p.number for p in inner))
    begins = tuple(n for n in sorted(numbers) if n not in begun)
    begun.update(begins)
    ended = dict.fromkeys(p.number for p in inner if p.labelled and p.end == end)
    event = next((p.look for p in inner if p.look.startswith("event")), "")
    looks = [p.look for p in inner if p.look == event or not p.look.startswith("event")]
    return Piece(
        text=text,
        look=" ".join(dict.fromkeys(looks)),
        numbers=numbers,
        begins=begins,
        values=tuple((found[n].kind, found[n].value) for n in ended),
    )
