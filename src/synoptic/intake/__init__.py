"""What the world hands over -> Report: files, folders, standard input; plain text, HTML, feeds, JSON."""

from __future__ import annotations

from synoptic.intake.decisions import read_decisions
from synoptic.intake.lines import read_lines
from synoptic.intake.reports import report_from_html, report_from_object, report_from_text
from synoptic.intake.sources import Intake, read_sources

__all__ = [
    "Intake",
    "read_decisions",
    "read_lines",
    "read_sources",
    "report_from_html",
    "report_from_object",
    "report_from_text",
]
