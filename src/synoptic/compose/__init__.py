"""Findings -> Account, and Account -> the published record; `compose.render` turns the record into text, pages and JSON."""

from synoptic.compose.brief import brief
from synoptic.compose.candidate import Antecedent, Candidate
from synoptic.compose.lines import annotate_line, clean_line
from synoptic.compose.material import Material, overtaken
from synoptic.compose.record import Parts, record

__all__ = [
    "Antecedent",
    "Candidate",
    "Material",
    "Parts",
    "annotate_line",
    "brief",
    "clean_line",
    "overtaken",
    "record",
]
