"""Numbers that pages and forms carry and no reader counts: "Image 4 of 12", "2 / 9", "401(k)", "2400 blk".

Missed on purpose: "page 3 of the report" and other labels that name one thing, which are in `labels`.
"""

from __future__ import annotations

import re

_MARKED = r"(?:images?|photos?|pictures?|pics?|slides?|gallery|videos?|more videos)"
_BEFORE = re.compile(rf"\b{_MARKED} \(?(?:\d{{1,3}} (?:of|/) )?$|(?:^|\s)\(?\d{{1,3}} / $|\(\d{{1,3}} of $")
"""Before either figure of "image 4 of 12", "(4 of 12)", "4 / 12"."""
_BEHIND = re.compile(r" of \d{1,3}\b| / \d{1,3}\b|\)")
_COUNTER = re.compile(r" / \d{1,3} (?!of\b)[a-z]")
_ATTACHED = re.compile(r" ?\([a-z]\)|-(?:based|powered|compatible)\b| (?:blk|blks)\b")
""" "A 401(k) plan", "486-based machines", "2400 blk Linden Dr"."""
_MARKER = re.compile(r"\b(?:mileposts?|mile markers?|motel|studio) (?:\d+(?:,? and |, | to ))?$")
_AREA_CODE = re.compile(r"\) ?\d{3}\b")
_BEHIND_CODE = re.compile(r"\(\d{3}\) ?$")
BEFORE = 40
"""Letters looked at before a number."""


def is_page_mark(text: str, start: int, end: int) -> bool:
    """Whether the figures from `start` to `end` of a sentence in lower case are such a mark."""
    figures = text[start:end]
    if not figures.isdigit():
        return False
    before = text[max(0, start - BEFORE) : start]
    if _ATTACHED.match(text, end) or _MARKER.search(before):
        return True
    if len(figures) == 3 and (_BEHIND_CODE.search(before) or (before.endswith("(") and _AREA_CODE.match(text, end))):
        return True
    if len(figures) > 3:
        return False
    mark = _BEFORE.search(before)
    if mark is None:
        return before in ("", " ") and bool(_COUNTER.match(text, end))
    return mark[0].rstrip("(").rstrip().endswith(("of", "/")) or bool(_BEHIND.match(text, end))
