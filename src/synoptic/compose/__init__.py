"""Findings -> Account, and Account -> the published record; `compose.render` turns the record into text, pages and JSON."""

from synoptic.compose.brief import brief, overtaken
from synoptic.compose.candidate import Candidate
from synoptic.compose.lines import annotate_line, clean_line
from synoptic.compose.record import Parts, record

__all__ = ["Candidate", "Parts", "annotate_line", "brief", "clean_line", "overtaken", "record"]
