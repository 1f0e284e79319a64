"""How a report says that it was not right before: "Correction: an earlier version of this article gave the number as 12"."""

from __future__ import annotations

import re

_TEXT = r"(?:(?:this|our) (?:news )?(?:article|story|report|post|piece|page|item|dispatch)|the (?:article|story))"
NOTICE = re.compile(
    rf"\W*(?:(?:correction|clarification|corrected)s?\b[^.\n:]{{0,30}}:|(?:(?:correction|clarification)s?\W+)?"
    rf"(?:an?|the) (?:earlier|previous|original|first|prior) versions? of {_TEXT}\b"
    rf"|{_TEXT} (?:was|has been|is) (?:\w+ )?(?:corrected|amended)\b)",
    re.IGNORECASE,
)
"""The beginning of such a notice."""
LONGEST = 60
"""Words of a notice."""


def puts_right(text: str) -> bool:
    """Whether a paragraph is a notice by which a report puts itself right."""
    return NOTICE.match(text) is not None and len(text.split()) <= LONGEST
