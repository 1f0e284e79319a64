"""Rows of figures under a heading, parted by semicolons: "Where the jobs go - Hull: 140; Perth: 65; head office: about 30".

Each figure counts what the first item names behind its figure ("148 seats"), else what the heading is about. Rows that stand before
their colon ("Labour 22, Unity 20: no overall control") name nothing. Missed on purpose: rows whose items are sentences.
"""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import WORDS
from synoptic.annotate.english.quantities.hedges import Amount

_FIGURE = rf"(?:[^\s\d;]{{0,3}}\d[\d,.]*(?:[-–]\d[\d,.]*)?[a-z%]*|{WORDS}|none|nil)"
_ITEM = re.compile(
    rf"\s*(?:and )?(?!\d)[^\d;:]{{2,48}}?:? (?:about |some |nearly |just |over )?{_FIGURE}(?: ?\({_FIGURE}\))?(?P<noun> [a-z]+)?"
    rf"(?:(?:,| and|, and) {_FIGURE}(?: [a-z]+)?)*\s*"
)
_HEADING = re.compile(r"(?P<heading>[a-z][^:;–—]{2,90}?)(?:: | [-–—] )")
_LED = re.compile(r"[a-z][\w' ]{1,30} \d{1,4}(?:(?:, | and |, and )[a-z][\w' ]{1,30} \d{1,4})+(?=: )")
_CUT = re.compile(r" (?:by|for|in|of|on|at|last|this|per|from|since|during|to|after|between|\()")
_ASKING = re.compile(r"(?:where|how|what|which|who) (?:\w+ )*?(?:the|your|our|each|every|its|their) (?P<noun>[a-z]+)")
_FIGURES = frozenset(
    "figures results statistics numbers totals tally list count summary table update latest roundup review poll polls breakdown".split()
)


def row_of(text: str, amount: Amount) -> str | None:
    """The noun, as printed, that a figure of such a row counts, "" where it is not told; None for a figure that stands in none. `text`
    is the sentence in lower case."""
    if ":" not in text and " - " not in text and "–" not in text:
        return None
    led = _LED.match(text)
    if led and amount.core[1] <= led.end():
        return ""
    m = _HEADING.match(text)
    if m is None or amount.core[0] < m.end() or text.count(";") < 1:
        return None
    body = text[m.end() :]
    body = body[: -1 if body.endswith(".") else None]
    items = [_ITEM.fullmatch(item) for item in body.split(";")]
    read = [item for item in items if item is not None]
    if len(read) < 2 or len(read) < len(items) - 1 or items[0] is None:
        return None
    place = text.count(";", m.end(), amount.core[0])
    mine = items[place]
    if mine is None:
        return None
    own = re.match(r" ?[a-z]+", text[amount.core[1] :])
    if own and own[0].strip() not in ("and", "or"):
        return None
    first = items[0]["noun"]
    about = _about(m["heading"])
    return first.strip() if first and (m["heading"].split()[-1] in _FIGURES or not about.endswith("s")) else about


def _about(heading: str) -> str:
    """The noun that a heading is about: "deaths" of "road deaths by province", "crime" of "crime figures for the quarter"."""
    asked = _ASKING.match(heading)
    if asked:
        return asked["noun"]
    words = _CUT.split(heading, maxsplit=1)[0].split()
    while words and words[-1] in _FIGURES:
        words.pop()
    return words[-1] if words else ""
