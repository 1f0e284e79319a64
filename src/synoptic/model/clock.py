"""Hours of one day that two time expressions print, and whether they can be one moment.

An hour that is printed full or half may be rounded by a quarter of an hour, one of whole five minutes by less, and one
that is hedged by half an hour. Missed on purpose: open stretches ("until 6 a.m."); an hour with a zone beside one without,
or one in local time.
"""

from __future__ import annotations

import re

from synoptic.model.edtf import compare as dates_compared
from synoptic.model.edtf import gap_minutes
from synoptic.model.mention import Time
from synoptic.model.passage import Passage

HALF_A_DAY = 12 * 60
"""Minutes."""
HEDGED, FULL, FIVES, PRINTED = 30, 15, 8, 2
"""Minutes to each side: of a hedged hour, of a full or half one, of one in whole five minutes, of any other."""
LEADING = 24
"""Characters before a time in which its hedge may stand."""
MINUTE = re.compile(r"T\d\d:(\d\d)")
HEDGE = re.compile(
    r"\b(?:about|around|approximately|roughly|near|nearly|almost|close to|or so|some ?time|shortly|just|right|moments|minutes"
    r"|immediately|soon|slightly|a little)\b",
    re.IGNORECASE,
)
SIDE = re.compile(
    r"\b(?:before|after|past|until|till|by|between|from|since|to|and)\s*$|\b(?:before|after|past|until|by)\b", re.I
)
NAMED_HALF = re.compile(
    r"[ap]\.? ?m\b|morning|noon|evening|night|\b(?:1[3-9]|2[0-3])[:.]?\d\d\b|\b0\d[:.]?\d\d\b", re.IGNORECASE
)
LOCAL = re.compile(r"\W*local\b", re.IGNORECASE)


def compare(x: tuple[Passage, Time], y: tuple[Passage, Time]) -> str:
    """ "same" where the hours of two times fit, "apart" where they are of one day and do not; "" where it cannot be told."""
    (p, t), (q, u) = x, y
    gap = gap_minutes(t.edtf, u.edtf)
    open_by = _slack(p, t), _slack(q, u)
    if gap is None or open_by[0] is None or open_by[1] is None:
        return ""
    if not (NAMED_HALF.search(t.text) and NAMED_HALF.search(u.text)):
        gap = min(gap % HALF_A_DAY, -gap % HALF_A_DAY)
    if gap <= open_by[0] + open_by[1]:
        return "same"
    return "apart" if dates_compared(t.edtf, u.edtf) == "same" else ""


def _slack(passage: Passage, t: Time) -> int | None:
    """Minutes that the words leave open to each side; None for a stretch, and for what is no hour."""
    minute = MINUTE.search(t.edtf or "")
    if minute is None or "/" in (t.edtf or ""):
        return None
    at = t.span.start - passage.span.start
    before = re.split(r"[,;.:)(]|\bat\b", passage.text[max(0, at - LEADING) : at])[-1]
    if LOCAL.match(passage.text[t.span.end - passage.span.start :]) or "local" in t.text.lower():
        return None
    if HEDGE.search(before + t.text):
        return HEDGED
    if SIDE.search(before) or SIDE.search(t.text):
        return None
    return FULL if int(minute[1]) % 30 == 0 else FIVES if int(minute[1]) % 5 == 0 else PRINTED
