"""A sentence and the frames found in it: what the readers of attributions share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.annotate.quotations_marks import Quoted
from synoptic.model.parse import Parse, Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
RELATIVE = frozenset(("who", "which", "that"))
_TRIM = frozenset((",", ";", ":", "-", "--", "–", "—", "(", ")", "and", "but", "or", "“", "”", '"', "''", "``"))


@dataclass(slots=True)
class Frame:
    """One attribution inside a sentence; all are indices of tokens."""

    source: list[int]
    cue: list[int]
    content: list[int]
    act: str
    """said, thought, intended or stance."""
    direct: bool = False
    head: int = -1
    """Head word of the source, or of what a relative pronoun stands for; -1 where there is none."""


class Sentence:
    """A sentence's tokens with the quotations that touch it."""

    def __init__(self, parse: Parse, low: int, high: int, quotes: Sequence[Quoted]) -> None:
        self.parse = parse
        self.tokens = parse.tokens[low:high]
        self.low, self.high = low, high
        self.quotes = [q for q in quotes if q.speech and q.start < self.tokens[-1].end and self.tokens[0].start < q.end]
        self.in_quote = {t.i for t in self.tokens for q in self.quotes if q.start <= t.start < q.end}

    def under(self, i: int) -> list[int]:
        """Token `i` and what hangs from it, ascending."""
        wanted, queue = [i], [i]
        while queue:
            for k in self.parse.by_head[queue.pop()]:
                wanted.append(k.i)
                queue.append(k.i)
        return sorted(wanted)

    def at(self, i: int) -> Token:
        return self.parse.tokens[i]

    def is_word(self, i: int) -> bool:
        return self.at(i).pos not in ("PUNCT", "SPACE")


def trimmed(s: Sentence, own: list[int]) -> list[int]:
    """Without joints and marks at the edges."""
    while own and s.at(own[0]).text.lower() in _TRIM and own[0] not in s.in_quote:
        own = own[1:]
    while own and (s.at(own[-1]).text.lower() in _TRIM or s.at(own[-1]).text in ".") and own[-1] not in s.in_quote:
        own = own[:-1]
    return own
