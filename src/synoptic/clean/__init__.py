"""Report -> Article: blocks (what is headline, paragraph, caption, boilerplate) and masthead (outlet, byline, date)."""

from __future__ import annotations

import re

from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span


def clean(report: Report) -> Article:
    """TEMPORARY baseline: each line a paragraph."""
    blocks = tuple(Block(Span(m.start(), m.end()), "paragraph") for m in re.finditer(r"\S[^\n]*", report.text))
    return Article(report, blocks, published=report.published, language="en")
