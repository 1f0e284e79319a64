"""Pages flattened to one line: the article is the stretch of sentences between the menu in front and the links behind.

Sentences, and windows of words where capitals show a menu, are scored as units are; the stretch with the greatest sum of
scores is the article (Kadane's algorithm). Only the ends are cut, never the middle, and only an end that shows page
furniture. Missed on purpose: furniture in the middle, and a menu glued to the article's first sentence.
"""

from __future__ import annotations

import re

from synoptic.clean import cues
from synoptic.clean.furniture import scores
from synoptic.clean.pieces import Piece, part
from synoptic.clean.traits import WORD, traits
from synoptic.clean.units import Unit
from synoptic.model.span import Span

SHORTEST = 1500
"""Characters of a line that may be a whole page."""
SHARE = 0.9
"""Of the text that the line must hold."""
WINDOW = 8
"""Words of a menu taken together."""
CAPITALS = 0.45
"""Share of capitalised words from which a stretch of more than LONG_SENTENCE words is cut into windows."""
LONG_SENTENCE = 25
BIAS = 0.5
"""Added to each score. On 111 flattened pages F1 is .827 at -1, .814 at 0, .812 here, .802 at 1; recall .902, .935, .943, .950:
a paragraph lost weighs more than furniture kept."""
FURNITURE_SHARE = 0.12

_END = re.compile(r"(?<=[.!?…])[\"”’)\]]*\s+(?=[\"“‘(]?[A-ZÀ-ÖØ-ÞА-ЯЁ])|(?<=[。！？])")
_RUN = re.compile(r"\S+")


def trimmed(text: str, found: tuple[Unit, ...]) -> list[Piece]:
    """The units as pieces; the furniture at the ends of a flattened page is cut off as boilerplate."""
    result: list[Piece] = []
    for unit in found:
        long = len(unit.span) >= max(SHORTEST, SHARE * len(text.strip()))
        result += _ends_cut(text, unit) if long else [Piece(unit)]
    return result


def _ends_cut(text: str, unit: Unit) -> list[Piece]:
    spans = _chunks(text, unit.span)
    units = tuple(Unit(s, s, " ".join(s.of(text).split()), "", 0, 0, 0) for s in spans)
    seen = traits(units)
    values = [(score + BIAS) * min(one.words, 40) for score, one in zip(scores(seen), seen, strict=True)]
    first, last = _heaviest(values)
    start, end = spans[first].start, spans[last - 1].end
    start = start if _furniture(text[unit.span.start : start]) else unit.span.start
    end = end if _furniture(text[end : unit.span.end]) else unit.span.end
    result = []
    if start > unit.span.start:
        result.append(
            Piece(part(text, unit, unit.span.start, start), "boilerplate", "furniture in front of the article")
        )
    result.append(Piece(part(text, unit, start, end)))
    if end < unit.span.end:
        result.append(Piece(part(text, unit, end, unit.span.end), "boilerplate", "furniture behind the article"))
    return result


def _chunks(text: str, span: Span) -> list[Span]:
    """Sentences; where a long one is mostly capitalised words, windows of a few words."""
    found: list[Span] = []
    at = span.start
    for stop in [m.end() for m in _END.finditer(text, span.start, span.end)] + [span.end]:
        words = [Span(m.start(), m.end()) for m in _RUN.finditer(text, at, stop)]
        at = stop
        capitals = sum(text[w.start].isupper() for w in words)
        size = WINDOW if len(words) > LONG_SENTENCE and capitals > CAPITALS * len(words) else len(words)
        for i in range(0, len(words), size or 1):
            found.append(Span(words[i].start, words[min(i + size, len(words)) - 1].end))
    return found


def _heaviest(values: list[float]) -> tuple[int, int]:
    """The half-open range with the greatest sum; everything where no value is above 0."""
    best, where, total, start = 0.0, (0, len(values)), 0.0, 0
    for i, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, i
        total += value
        if total > best:
            best, where = total, (start, i + 1)
    return where


def _furniture(text: str) -> bool:
    """Whether a cut-off end shows what it is: words of menus, pleas, rights."""
    words = WORD.findall(text.casefold())
    if not words:
        return False
    menu = sum(w in cues.FURNITURE for w in words) + 3 * cues.pleas(text) + 5 * cues.holds_rights(text)
    return menu >= FURNITURE_SHARE * len(words)
