"""Figures of a count that was still going on: an exit poll, a projection, the votes of the districts that had come in.

Such a figure holds for what was counted by then: one of a later stage overtakes it, and what it fits by chance says nothing.
Missed on purpose: a count whose sentence does not say that it was unfinished.
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Reading
from synoptic.judge.wholes import sentence_of

INTERIM = re.compile(
    r"\b(?:exit polls?|projections?|projected|forecasts?|(?:early|partial|preliminary|provisional|interim|incomplete|first) "
    r"(?:vote )?(?:counts?|results?|returns?|tall(?:y|ies)|figures?)"
    r"|(?:ballots?|votes?|precincts?|districts?|wards?|boxes|constituencies|polling stations)(?: were| was| had been| have been)? (?:counted|reporting|declared))\b",
    re.IGNORECASE,
)
"""Words of a sentence that gives a figure of a count that was not finished."""
FINISHED = re.compile(
    r"\b(?:final|complete|full|(?:all(?: of)?(?: the)?|every|each) (?:ballots?|votes?|districts?|wards?|boxes|precincts?))\b",
    re.IGNORECASE,
)


def stage(reading: Reading) -> str:
    """What the sentence of a passage says of how far a count was ("exit poll"); empty where it says nothing of it, or that it was done."""
    said = sentence_of(reading)
    found = INTERIM.search(said)
    return "" if found is None or FINISHED.search(said) else found[0].lower()
