"""Report -> Article: blocks (what is headline, paragraph, caption, boilerplate) and masthead (outlet, byline, date)."""

from __future__ import annotations

from synoptic.clean.blocks import blocks_of
from synoptic.clean.flat import trimmed
from synoptic.clean.labels import label
from synoptic.clean.language import language_of
from synoptic.clean.masthead import masthead
from synoptic.clean.nameplate import plated
from synoptic.clean.splits import marked, pieces
from synoptic.clean.units import units
from synoptic.clean.whose import addressed
from synoptic.model.report import BODY_KINDS, Article, Report

__all__ = ["addressed", "clean"]


def clean(report: Report) -> Article:
    """Label every part of a report and read its masthead. The text stays as it is; nothing is fetched or guessed."""
    page = bool(report.source_marks)
    found = pieces(report.text, trimmed(report.text, units(report.text, wrapped=not page)), report.title)
    found, plate = plated(report.text, marked(found, report.source_marks))
    labels = label(found, report.title, page=page)
    blocks = blocks_of(report.text, labels)
    body = "\n".join(b.span.of(report.text) for b in blocks if b.kind in BODY_KINDS)
    language = report.language or language_of(body or report.text)
    head = masthead(report, labels, language, plate)
    headline = next((it.unit.text for it in labels if it.kind == "headline"), None)
    return Article(
        report=report,
        blocks=blocks,
        outlet=head.outlet,
        title=headline or head.title or report.title,
        byline=head.byline,
        published=head.published,
        updated=head.updated,
        language=language,
        agencies=tuple(c.name for c in head.credits if c.agency),
        credits=head.credits,
        masthead=tuple(head.places),
    )
