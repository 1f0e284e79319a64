"""The sides of a ballot: those who are for it, against it, or neither.

A number is of the side that the words behind it name: "fifteen voted for the plan, 14 against and two abstained".
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Reading
from synoptic.model.mention import Quantity

_SIDES = {
    "votes for": r"[^.;,\d]{0,24}?\b(?:vot(?:ed|es|ing) (?:for|in favou?r)|in favou?r|were for)\b",
    "votes against": r"(?: (?:votes?|members?|councillors?|were|voted|of them)){0,3} (?:against|opposed)\b",
    "abstentions": r"[^.;,\d]{0,24}?\b(?:abstain(?:ed|ing)?|abstentions?)\b",
}
SIDES = {side: re.compile(pattern, re.IGNORECASE) for side, pattern in _SIDES.items()}
"""What stands behind the number of each side."""


def side(reading: Reading, q: Quantity) -> str:
    """The side of a ballot that a number is of; "" for any other number."""
    text, end = reading.article.text, reading.content.passage.span.end
    return next((name for name, behind in SIDES.items() if behind.match(text, q.span.end, end)), "")
