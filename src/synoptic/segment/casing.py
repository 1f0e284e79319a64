"""Headlines in title case or capitals, put back into sentence case for the parser, by what the article itself writes small."""

from __future__ import annotations

import re

_SHARE = 0.8
"""A line is in title case where this share of its words of over three letters begins with a capital: all of them, but
for one of five that a house style keeps small. Chosen by reading headlines, not by a sweep."""
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_FEWEST = 3
"""Words of over three letters that a line in capitals has at least; shorter ones are labels and names."""
_MID = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]*")


class Casing:
    """How an article's running text writes its words: which small, which with a capital in mid-sentence."""

    def __init__(self, body: str) -> None:
        self._small = frozenset(w for w in _WORD.findall(body) if w.islower())
        self._capital = frozenset(w.lower() for w in _MID.findall(body))

    def of_capitals(self, line: str) -> str:
        """`line`, of the same length, in sentence case where it is all in capitals, with a capital on the words that the body
        gives one and on none other: the parser takes words in capitals for names, and no verb is found among them."""
        words = list(_WORD.finditer(line))
        if not line.isupper() or sum(len(m.group()) > 3 for m in words) < _FEWEST or len(line.lower()) != len(line):
            return line
        parts = list(line.lower())
        for k, m in enumerate(words):
            word = m.group().lower()
            if not k or (word in self._capital and word not in self._small):
                parts[m.start()] = line[m.start()]
        return "".join(parts)

    def lowered(self, line: str) -> str:
        """`line`, of the same length, with the words small that the body writes small; unchanged where it is not in
        title case or capitals. Words the body does not have stay as printed."""
        words = [m for m in _WORD.finditer(line) if len(m.group()) > 3]
        if len(words) < 4 or sum(m.group()[0].isupper() for m in words) < _SHARE * len(words):
            return line
        first = _WORD.search(line)
        parts = list(line)
        for m in _WORD.finditer(line):
            word = m.group().lower()
            if first and m.start() == first.start() or len(word) != len(m.group()):
                continue
            if word in self._small and word not in self._capital:
                parts[m.start() : m.end()] = word
        return "".join(parts)
