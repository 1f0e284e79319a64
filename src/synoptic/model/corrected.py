"""How a report says that it was not right before: "Correction: an earlier version of this article gave the number as 12"."""

from __future__ import annotations

import re

_TEXT = r"(?:(?:this|our) (?:news )?(?:article|story|report|post|piece|page|item|dispatch)|the (?:article|story))"
NOTICE = re.compile(
    rf"\W*(?:(?:correction|clarification|corrected)s?\b[^.\n:]{{0,30}}:|(?:(?:correction|clarification)s?\W+)?"
    rf"(?:an?|the) (?:earlier|previous|original|first|prior) versions? of {_TEXT}\b"
    rf"|the same (?:article|story|report) (?:also )?(?:mis\w+|wrongly|incorrectly|mistakenly|gave|named)\b"
    rf"|{_TEXT} (?:was|has been|is) (?:\w+ )?(?:corrected|amended)\b)",
    re.IGNORECASE,
)
"""The beginning of such a notice."""
_OWN = re.compile(
    r"(?:an?|our|the) (?:earlier|previous|original|prior) (?:article|story|report|post|piece|item)\b[^.\"“]{0,40}\b(?:said|stated|gave|put|named|reported)\b"
    r"|(?:[^.\"“]{0,80}\b)?we (?:\w+ly )?(?:said|stated|gave|put|named|reported|wrote|printed)\b",
    re.IGNORECASE,
)
"""How a notice begins that is none by its first words: "In our report on Monday we said that"."""
_RIGHT = re.compile(
    r"\bshould have (?:read|said|been|stated)\b|\bcorrect (?:figure|number|sum|amount|total|price|fee|date|age|name|spelling)\b"
    r"|\b(?:apologi[sz]e|regret)\b[^.]{0,20}\b(?:error|mistake)\b|\b(?:wrongly|incorrectly|mistakenly|erroneously)\b",
    re.IGNORECASE,
)
"""What such a notice says of what it takes back."""
LONGEST = 60
"""Words of a notice."""


def puts_right(text: str) -> bool:
    """Whether a paragraph is a notice by which a report puts itself right."""
    found = NOTICE.match(text) is not None or _OWN.match(text) is not None and _RIGHT.search(text) is not None
    return found and len(text.split()) <= LONGEST
