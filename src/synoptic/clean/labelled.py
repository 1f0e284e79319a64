"""A unit with what it is, while the labels of one text are being worked out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from synoptic.clean.units import Unit

PICTURE_CREDIT = "picture credit"
CHANGED = "says that the report was changed"
GALLERY_BUTTON = "a button of a gallery"
HOUSE = "by somebody of the house, without a name"
"""Reasons of labels."""


@dataclass(slots=True)
class Label:
    """A unit and what it is. Mutable while the labels of one text are being worked out."""

    unit: Unit
    kind: str
    reason: str
    words: int = 0
    prose: float = 0.0
    stop: bool = False

    def set(self, kind: str, reason: str) -> None:
        """Take another kind, for a reason."""
        self.kind, self.reason = kind, reason


def plain(text: str) -> str:
    """The words of a text, case folded, one space between them."""
    return " ".join(re.findall(r"\w+", text.casefold()))
