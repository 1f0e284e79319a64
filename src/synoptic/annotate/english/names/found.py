"""A name as it is found in one parse, before it is a mention."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from synoptic.model.parse import Parse, Token


@dataclass(frozen=True, slots=True)
class Found:
    """A name in one parse: tokens [first, last) and its label."""

    parse: Parse
    first: int
    last: int
    label: str

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.parse.tokens[self.first : self.last]

    @property
    def key(self) -> str:
        """The name as printed, with single blanks."""
        if self.last - self.first == 1:
            return self.parse.tokens[self.first].text
        own = self.tokens
        gaps = ["" if b.start == a.end else " " for a, b in itertools.pairwise(own)]
        return "".join(t.text + gap for t, gap in zip(own, [*gaps, ""], strict=True))
