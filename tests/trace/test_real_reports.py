"""The real reports beside the checkout, where they are: who took from whom, read by blocks of lines alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.trace import find_reuses

SEEDS = sorted((Path(__file__).parents[3] / "shared" / "seeds").glob("*.txt"))
CREDIT = re.compile(r"(?:[Cc]redit)\b")


def by_lines(path: Path) -> Article:
    """Every line a paragraph, lines with a photo credit captions."""
    text = path.read_text(encoding="utf-8")
    lines = [m for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    captions = {m.group()[:40] for m in lines if CREDIT.search(m.group())}
    blocks = tuple(
        Block(Span(m.start(), m.end()), "caption" if m.group()[:40] in captions else "paragraph") for m in lines
    )
    return Article(Report(path.name, text), blocks)


@pytest.mark.skipif(len(SEEDS) < 5, reason="the real reports are not beside this checkout")
def test_one_report_is_taken_from_another_and_the_others_are_not() -> None:
    reports = [by_lines(path) for path in SEEDS]
    found = find_reuses(reports)
    pairs = [{r.earlier, r.later} for r in found]
    assert pairs == [{reports[1].id, reports[2].id}]
    assert found[0].copy
    assert max(found[0].share, found[0].earlier_share) > 0.45
