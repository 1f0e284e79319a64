"""Plain text as feeds and agencies hand it over -> paragraphs with a blank line between them."""

from __future__ import annotations

import re


def paragraphs(text: str, *, wrapped: bool = False) -> str:
    """The text with a blank line between paragraphs: as it has them, else a line each, or all in one where lines are `wrapped`."""
    blocks = re.split(r"\n[^\S\n]*\n\s*", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(blocks) == 1 and not wrapped:
        blocks = text.splitlines()
    return "\n\n".join(line for block in blocks if (line := " ".join(block.split())))
