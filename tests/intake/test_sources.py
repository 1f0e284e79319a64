"""What lies in a folder beside reports and is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from synoptic.compose.render import render_html, render_markdown
from synoptic.intake import read_sources
from synoptic.model.report import Report
from synoptic.pipeline import Settings, read_reports

TEXT = "Daily Lantern\n\nBridge shut\n\n3 March 2031\n\nA barge hit the Lowmoor bridge on Monday, the police said.\n"


@pytest.mark.parametrize("changed", [False, True])
def test_what_the_program_wrote_is_no_report(tmp_path: Path, changed: bool) -> None:
    account = read_reports([Report("a.txt", TEXT)], Settings()).file
    note = "An editor wrote this.\n\n" if changed else ""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.html").write_text(render_html(account), encoding="utf-8")
    (tmp_path / "a.md").write_text(note + render_markdown(account), encoding="utf-8")
    found = read_sources([str(tmp_path)])
    assert [r.name.endswith("a.txt") for r in found.reports] == [True]
    assert len([r for r in found.rejected if "Synoptic wrote" in r.reason]) == 2
