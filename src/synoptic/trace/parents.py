"""Bodies of which others are: "Example Coal, owned by Example Holding". The words of the one are not those of the other.

Misses on purpose "part of", "a branch of", "a division of", which say as often that the two are one.
"""

from __future__ import annotations

import re

_KIN = r"(?:subsidiary|subsidiaries|affiliate|arm|unit|offshoot|spin-?off|daughter)"
_OF = (
    r"(?:(?:(?:which|that)\s)?(?:is\s|was\s)?(?:(?:\w+ly|part|wholly|majority|jointly|half|co)[\s-])?(?:owned|controlled|bought|acquired|taken over|run)\sby"
    rf"|(?:an?|the)\s(?:[\w-]+\s){{0,3}}?{_KIN}\s(?:company\s)?of)\s"
)
_BEHIND = re.compile(rf"[,(]?\s{_OF}")
_BEFORE = re.compile(rf"[,(]?\s{_OF}(?:the\s)?$")
_OWNED = re.compile(rf"^.*?(?:-owned|-controlled|['\u2019]s\s(?:[\w-]+\s){{0,2}}{_KIN}),?\s(?=[A-Z])")
_OWNING = re.compile(rf"(?:-owned|-controlled|['\u2019]s\s(?:[\w-]+\s){{0,2}}{_KIN}),?\s$")
_OWNS = re.compile(rf"-owned\b|-controlled\b|['\u2019]s\s(?:[\w-]+\s){{0,2}}{_KIN}\b")


def without_parent(words: str) -> str:
    """The words of a source, those blanked out that say whose it is."""
    if owned := _OWNED.match(words):
        words = " " * owned.end() + words[owned.end() :]
    found = _BEHIND.search(words)
    return words[: found.start()] if found else words


def beside_alone(text: str, start: int, name: tuple[int, int], end: int) -> tuple[int, int]:
    """The stretch from `start` to `end` around a name, cut where it says whose the body is, or what is whose."""
    first, last = name
    before = text[start:first]
    if _BEFORE.search(before) or _OWNING.search(before):
        start = first
    after = _BEHIND.search(text, last, end) or _OWNS.match(text, last, end)
    return start, after.start() if after else end
