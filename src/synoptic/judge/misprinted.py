"""Figures that a report prints only to say that they were wrong: "we said 12; the correct figure is 18".

Such a figure is no report's answer to anything, so that nothing stands against it. Missed on purpose: corrections of names, and
what is put right in another paragraph.
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Reading
from synoptic.model.corrected import puts_right
from synoptic.model.span import Span

INSTEAD = re.compile(
    r"\bshould have (?:read|said|been|stated|given)\b|\b(?:correct|right|true|actual) (?:figure|number|sum|amount|total|price|fee|date|age|name)\b"
    r"|\b(?:in fact|actually)\b",
    re.IGNORECASE,
)
"""Before what stands instead of what was wrong."""
WRONG = re.compile(
    r"[^.;:\d]{0,60}?\b(?:was|were|is|are|has been|had been) (?:\w+ly )?(?:wrong|incorrect|mistaken|inaccurate|in error|an error|a mistake"
    r"|a misprint|a typing error)\b",
    re.IGNORECASE,
)
"""Behind a figure that is said to be wrong."""
NOT = re.compile(r"\bnot (?:the |at |about )?$", re.IGNORECASE)
REPORTED = re.compile(
    r"[^.;:\d]{0,40}?,? as (?:first |initially |originally |earlier |previously |wrongly |we )?(?:reported|stated|said|printed|given|believed)\b",
    re.IGNORECASE,
)
"""Behind "not 12": "as first reported"."""


def misprinted(reading: Reading, span: Span) -> bool:
    """Whether what stands there is told as wrong."""
    text, passage = reading.article.text, reading.content.passage
    behind = text[span.end : passage.span.end]
    if WRONG.match(behind) or NOT.search(text[passage.span.start : span.start]) and REPORTED.match(behind):
        return True
    block = reading.article.blocks[passage.block].span
    return puts_right(block.of(text)) and not put_instead(reading, span)


def put_instead(reading: Reading, span: Span) -> bool:
    """Whether what stands there is what holds: "the correct figure is 18", "it should have read 18"."""
    passage = reading.content.passage
    return INSTEAD.search(reading.article.text[passage.span.start : span.start]) is not None
