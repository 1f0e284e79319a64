"""The button and the teaser that a video player of a page leaves in the text: "EMBED >More News Videos A dog is rescued".

The teaser is one sentence on some other story. Missed on purpose: teasers of several sentences, of which only the first is
told from the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.clean.pieces import Piece, part

_MORE = r"More (?:[A-Z]\w+ ){0,2}Videos?\b"
_BUTTON = re.compile(rf"\bEMBED ?(?:> ?(?:{_MORE})?|{_MORE})")
"""A player's button for its code, with the heading of its list of videos."""
_STOP = re.compile(r"[.!?][\"\u201d\u2019')]*(?=\s|$)")
WHY = "left by a video player"


def played(text: str, piece: Piece) -> Iterator[Piece]:
    """The piece without what a video player left in it."""
    span = piece.unit.span
    button = _BUTTON.search(text, span.start, span.end) if piece.kind == "" else None
    if button is None:
        yield piece
        return
    stop = _STOP.search(text, button.end(), span.end)
    end = stop.end() if stop else span.end
    if text[span.start : button.start()].strip():
        yield Piece(part(text, piece.unit, span.start, button.start()))
    yield Piece(part(text, piece.unit, button.start(), end), "boilerplate", WHY)
    if text[end : span.end].strip():
        yield from played(text, Piece(part(text, piece.unit, end, span.end)))
