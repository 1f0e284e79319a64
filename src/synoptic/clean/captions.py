"""Captions that a page runs together with the buttons of their gallery, or with a credit of a form of its own.

"Image 3 of 9 Rescuers at the mill", "Rescuers at the mill. (Source:
Marvik TV)", "Rescuers at the mill. | Jane Doe / Marvik Herald". Missed on purpose: a source in brackets behind the last
words of a report, which is the report's own; what stands before "View Full Caption".
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from synoptic.clean import shapes
from synoptic.clean.labelled import GALLERY_BUTTON, PICTURE_CREDIT
from synoptic.clean.pieces import LONGEST_CAPTION, Piece, part

ARTICLE = 150
"""Characters that stand behind a source in brackets where it is a picture's, and not that of the report above it."""
WORDS = 5
"""Blanks in a sentence that nobody says twice in a row."""
_LABELLED = re.compile(r"\bCaption [A-Z]")
_STOP = re.compile(r"(?<=[.!?]) ")
_COUNTED = re.compile(r"\b(?:Image|Photo|Slide|Picture) \d{1,3} of(?: ?/)? ?\d{1,3}\b")
"""A counter of a gallery within a line."""
_SOURCE = re.compile(r"\((?:Photo |Image |Video |Picture )?Source: [^()]{2,80}\)\W*$")
_DAY = re.compile(r"\((?:Published|Posted|Updated)(?: on)?:? [A-Z][^()]{4,40}\d{4}\)\W*$")
"""When a picture or a film was put on the page."""
_BEHIND_BAR = re.compile(
    rf"(?<=[.!?”\"’]) \| (?:{shapes.NAME})(?:(?: ?/ ?| for | via )[A-Z][\w.’'&-]*(?: [A-Z][\w.’'&-]*){{0,4}})?$"
)
"""A photographer behind a sentence and a bar."""


def captioned(text: str, piece: Piece) -> Iterator[Piece]:
    """The piece cut where a caption ends or begins, by the words of the page around it."""
    if piece.kind not in ("", "caption"):
        yield piece
        return
    span = piece.unit.span
    counter = shapes.COUNTER.match(text, span.start, span.end)
    if counter is not None and text[counter.end() : span.end].strip():
        yield Piece(part(text, piece.unit, span.start, counter.end()), "boilerplate", GALLERY_BUTTON)
        rest = part(text, piece.unit, counter.end(), span.end)
        caption = len(rest.text) <= LONGEST_CAPTION or _COUNTED.search(text, counter.end(), span.end)
        yield Piece(rest, "caption", "behind the counter of a gallery") if caption else Piece(rest)
        return
    if counter is None and _COUNTED.search(text, span.start, span.end):
        yield Piece(piece.unit, "caption", "the counters of a gallery stand in it")
        return
    if _twice(piece.unit.text) or len(_LABELLED.findall(piece.unit.text)) > 1:
        yield Piece(piece.unit, "caption", "captions of a gallery, one behind the other")
        return
    found = _credit(text, piece)
    if found is None or len(piece.unit.text) > LONGEST_CAPTION:
        yield piece
        return
    if text[span.start : found.start()].strip():
        yield Piece(part(text, piece.unit, span.start, found.start()), "caption", "followed by a picture's credit")
    yield Piece(part(text, piece.unit, found.start(), span.end), "boilerplate", PICTURE_CREDIT)


def _credit(text: str, piece: Piece) -> re.Match[str] | None:
    """The credit or the day that ends a caption."""
    span = piece.unit.span
    for form in (_BEHIND_BAR, _DAY):
        if found := form.search(text, span.start, span.end):
            return found
    found = _SOURCE.search(text, span.start, span.end)
    behind = len(text[span.end :].strip()) > ARTICLE
    return found if found is not None and (behind or text.count("Source:") > 1) else None


def _twice(line: str) -> bool:
    """Whether a sentence of some length is followed by itself."""
    sentences = _STOP.split(line)
    return any(a == b and a.count(" ") >= WORDS for a, b in itertools.pairwise(sentences))
