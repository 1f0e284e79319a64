"""Scores of judges and votes that their words tell: "scored 14.2", "a perfect ten", "20,118 for keeping her", "won the seat by 26,000",
"by 61 points to 58".

Missed on purpose: whole marks that nothing says are out of so many, which are points.
"""

from __future__ import annotations

import re

_JUDGED = re.compile(
    r"\b(?:scor(?:ed|ing|es?)|needed|needing|got|received|posted|earned|awarded|managed|a score of|marks? of) (?:just |only |an? [a-z-]+ )?$"
)
_OUT_OF = re.compile(r"[\d.,]+ out of (?:a (?:possible|maximum|total) )?(?:of )?\d")
""" "Scored 1,540 out of a possible 1,600"."""
_PERFECT = re.compile(r"\b(?:perfect|maximum) $")
_FOR_DOING = re.compile(r"[\d,]+ (?:were |voted )?(?:for|against|in favou?r of) [a-z]+ing\b")
_BALLOT = re.compile(r"\b(?:recall|referendum|plebiscite|ballots?|vot(?:e|es|ed|ers)|turnout|elections?)\b")
_SEAT_BY = re.compile(
    r"\b(?:w[io]n|wins|winning|los[et]|loses|losing|held|holds|took|takes|gained|retained|carried) (?:(?:the|a|an|her|his|it|that|its) )?(?:[\w'’-]+ ){0,3}by (?:just |only |a mere )?$"
)
_SEAT = re.compile(r"\b(?:seats?|constituency|by-election|re-elected|marginal|electorate|riding|ward)\b")
""" "Won a seat by 26,000 and lost the next by 12"."""


def judged_or_voted(text: str, at: int, value: float) -> str:
    """ "score" or "vote" for a figure without a noun that begins at `at`, "" where the words tell neither."""
    ahead = text[max(0, at - 40) : at]
    if _JUDGED.search(ahead) and (value != int(value) or _OUT_OF.match(text, at)):
        return "score"
    if _PERFECT.search(ahead) and value == 10:
        return "score"
    if _FOR_DOING.match(text, at) and _BALLOT.search(text):
        return "vote"
    if _SEAT_BY.search(ahead) and _SEAT.search(text):
        return "vote"
    return ""


_POINTS_TO = re.compile(
    r"(?P<first>\d{1,3}) points to (?P<second>\d{1,3})(?![\d,.%]*\d)(?= ?(?:[.,;:)]|$)| (?:on|in|at|after|with|and|from)\b)"
)


_MOVED = re.compile(
    r"\b(?:f[ae]ll\w*|rose|ris\w+|drop\w*|slip\w*|slid\w*|gain\w*|climb\w*|jump\w*|up|down|improv\w*|dip\w*|tumbl\w*|eas\w+|increas\w*|decreas\w*|cut|rais\w*)[^.;]{0,20} by $"
)
""" "Fell by 61 points to 58": a level and no score."""


def points_against(text: str, at: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the two numbers of "by 61 points to 58" stand, if that begins at `at`; no level told from and to."""
    m = _POINTS_TO.match(text, at)
    ahead = text[max(0, at - 50) : at]
    won = m is not None and int(m["first"]) > int(m["second"]) and ahead.endswith(" by ") and not _MOVED.search(ahead)
    return (m.span("first"), m.span("second")) if m is not None and won else None
