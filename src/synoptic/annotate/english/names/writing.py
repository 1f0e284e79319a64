"""How one article writes its words: which in small letters, which with a capital in mid-sentence, and which lines are
set in title case or in capitals, where a capital says nothing.

Missed on purpose: a heading of fewer than three longer words, and a body text that is in capitals throughout.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.model.parse import Parse, Token

SHARE = 0.8
"""A sentence without a full stop is a heading where this share of its longer words, but for the first, begins with a
capital; headlines by house style leave only
short words small. Taken over from the same rule for headlines in segmentation, not swept."""
LEAST = 3
"""Longer words (over three letters) that a heading has at least."""


class Writing:
    """The words of one article's parses."""

    def __init__(self, parses: Sequence[Parse]) -> None:
        self._heading: dict[int, frozenset[int]] = {}
        small: set[str] = set()
        capital: set[str] = set()
        for parse in parses:
            headings: set[int] = set()
            for first, last in parse.sentences:
                words = [t for t in parse.tokens[first:last] if len(t.text) > 3 and t.text.isalpha()]
                counted = [t for t in words if t.i > first]
                large = sum(t.text[0].isupper() for t in counted)
                stopped = parse.tokens[last - 1].text == "." and not all(t.text.isupper() for t in words)
                if len(words) >= LEAST and not stopped and large >= SHARE * len(counted):
                    headings.update(range(first, last))
                    continue
                small.update(t.text for t in words if t.text.islower())
                capital.update(t.text.lower() for t in words if t.text[0].isupper() and _inside(parse, first, t))
            self._heading[id(parse)] = frozenset(headings)
        self.common = frozenset(small - capital)
        """Words that running text writes small and never, inside a sentence, with a capital."""

    def heading(self, parse: Parse, token: int) -> bool:
        """Whether a token stands in a line whose capitals say nothing."""
        return token in self._heading[id(parse)]

    def is_common(self, t: Token) -> bool:
        """Whether the article itself shows that a capitalised word is no name."""
        return t.text.lower() in self.common


def _inside(parse: Parse, first: int, t: Token) -> bool:
    """Whether the word before a capitalised one is of the same sentence and begins small."""
    return t.i > first and parse.tokens[t.i - 1].text[:1].islower()
