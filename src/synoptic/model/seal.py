"""The last line of a text that the program wrote and people may write in: whether anybody has, the line tells."""

from __future__ import annotations

import hashlib

_SEAL = '\n[synoptic]: # "Written by Synoptic, which replaces it only while nothing in it is changed: {}"\n'
"""The definition of a link that nothing uses."""


def sealed(text: str) -> str:
    """The text with its seal under it, which is not shown where Markdown is."""
    return text + _line(text)


def is_sealed(text: str) -> bool:
    """Whether a text is as it was sealed, to the letter; line ends may be those of another system."""
    text = text.replace("\r\n", "\n")
    return text == sealed(text[: -len(_line(""))])


def is_written(text: str) -> bool:
    """Whether a text has a seal at its end, whatever was changed above it."""
    return _SEAL.split("{}")[0].strip() in text[-2 * len(_SEAL) :]


def _line(text: str) -> str:
    return _SEAL.format(hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16])
