"""What may be shown of a string that came from outside: no control characters, no text running backwards unseen.

Every face passes every string through here. What a browser, a terminal or a Markdown reader would take for a command
is the faces' own escaping; this is about characters that are commands by themselves.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from synoptic.model.commands import COMMANDS

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufff9-\ufffb]")
_BREAK = re.compile("\r\n|[\r\x85\u2028\u2029]")
_DIRECTING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANK = re.compile(r"\s+")
_NOT_IN_A_URL = re.compile(r"[\s\"'<>\\^`{|}]")


def shown(text: str) -> str:
    """`text` fit to be shown, its lines kept.

    Control characters, and commands to a terminal as a whole, are left out; marks that embed, override or isolate direction stand as their code, ⟨U+202E⟩, so
    that they are seen and do nothing; lone surrogates are U+FFFD. Marks that only say a direction (U+200E, U+200F) and
    joiners stay, since Hebrew, Arabic and emoji need them. Left as they are on purpose: letters that look like others.
    """
    text = _BREAK.sub("\n", text)
    text = _CONTROL.sub("", COMMANDS.sub("", text))
    text = _SURROGATE.sub("\ufffd", text)
    return _DIRECTING.sub(lambda found: f"⟨U+{ord(found.group()):04X}⟩", text)


def one_line(text: str) -> str:
    """`text` fit to be shown on one line: every run of blanks is one space."""
    return _BLANK.sub(" ", shown(text)).strip()


def shortened(text: str, width: int) -> str:
    """`text` on one line of at most `width` characters, cut at a word where one ends in the last third."""
    line = one_line(text)
    if len(line) <= width:
        return line
    cut = line[: width - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space >= width * 2 // 3 else cut).rstrip(" ,;:–—-") + "…"


def web_address(text: str) -> str | None:
    """`text` if it is an http or https address and nothing else, so that it may be a link; else None."""
    if _NOT_IN_A_URL.search(text) or shown(text) != text:
        return None
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.netloc else None
