"""References of a page to characters that no text may hold ("&#27;"), on which a page's structure could not be read at all."""

from __future__ import annotations

import re

_REFERENCE = re.compile(r"&#(?:0*(\d{1,4})(?!\d)|[xX]0*([0-9a-fA-F]{1,4})(?![0-9a-fA-F]));?")
_BLANK = frozenset((*range(0x0B, 0x0D), *range(0x1C, 0x20)))
"""Breaks of lines, pages and records that are none of a page's."""
_NOTHING = frozenset((*range(1, 9), *range(0x0E, 0x1C), 0x7F, 0xFFFE, 0xFFFF))
"""Other commands to machines, and what is no character. References beyond these are shown as U+FFFD by whoever reads pages."""


def without_controls(page: str) -> tuple[str, tuple[str, ...]]:
    """The page, its references to what cannot be printed dropped, or made blank where they break a line; repairs in words."""
    if "&#" not in page:
        return page, ()
    dropped = 0

    def printed(found: re.Match[str]) -> str:
        nonlocal dropped
        code = int(found[1]) if found[1] else int(found[2], 16)
        if code not in _BLANK and code not in _NOTHING:
            return found[0]
        dropped += 1
        return " " if code in _BLANK else ""

    page = _REFERENCE.sub(printed, page)
    what = "reference to a control character was" if dropped == 1 else "references to control characters were"
    return page, (f"{dropped} {what} dropped",) if dropped else ()
