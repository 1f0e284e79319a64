"""The pairs of sentences of which one was taken from the other, word against word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from synoptic.judge import phrasing
from synoptic.judge.sides import Difference, Reading
from synoptic.model.parse import Token
from synoptic.model.reuse import Reuse
from synoptic.model.span import Span

TAKEN = 0.6
"""Least share of the shorter sentence's words that must stand in the other for one to be taken from it."""
REWORDED = 0.7
"""The same where a copy and the report copied have no stretch in common that reaches into either sentence."""
FEWEST = 4
"""Fewest words of such a sentence."""
MOVED = 2
"""Fewest words of a run that stands at another place of the sentence for it to be the same words moved."""

WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")


@dataclass(frozen=True)
class Taken:
    """A sentence and the one it was taken from, with the words that stand in both."""

    earlier: Reading
    later: Reading
    same: Mapping[int, int]
    """Start of a word in the earlier report -> start of the same word in the later."""
    known: bool
    """Whether it is known or likely which of the two came first."""

    @property
    def dropped(self) -> list[re.Match[str]]:
        """The words of the earlier sentence that the later one lacks."""
        return [m for m in _words(self.earlier) if m.start() not in self.same]

    @property
    def added(self) -> list[re.Match[str]]:
        """The words of the later sentence that the earlier one lacks."""
        held = set(self.same.values())
        return [m for m in _words(self.later) if m.start() not in held]


def of(reuse: Reuse, sentences: Mapping[str, Sequence[Reading]]) -> Iterator[Taken]:
    """The pairs of sentences of two reports of which one was taken from the other, unless nothing was changed."""
    stretches = [s for s in reuse.passages if s.kind != "stock"]
    for a in sentences.get(reuse.earlier, ()):
        mine = a.content.passage
        near = [s.later for s in stretches if s.earlier.overlaps(mine.span)]
        for b in sentences.get(reuse.later, ()):
            theirs = b.content.passage
            if mine.letters == theirs.letters and _marks(mine.text) <= _marks(theirs.text):
                continue
            found = any(s.overlaps(theirs.span) for s in near)
            apart = reuse.copy and not near and not any(s.later.overlaps(theirs.span) for s in stretches)
            if not found and not apart:
                continue
            same, share, fewest = _same_words(a, b)
            if share >= TAKEN if found else share >= REWORDED and fewest >= FEWEST:
                yield Taken(a, b, same, reuse.direction != "unknown")


def _marks(text: str) -> int:
    """How many marks of quoting and asking a sentence has, which its letters leave out."""
    return sum(text.count(mark) for mark in '\u201c"?')


def difference(taken: Taken, kind: str, spans: tuple[Span, Span], what: str) -> Difference:
    """What the later sentence lost, `what` saying so, and where in each of the two."""
    texts = (taken.earlier.article.text, taken.later.article.text)
    first, second = (" ".join(span.of(text).split()) for span, text in zip(spans, texts, strict=True))
    which = "the copy has hardened it" if taken.known else "the one has hardened it, or the other has softened it"
    reason = f"{what}, in a sentence that stands in both: {which}"
    return Difference(kind, "variant", (first, second), (first, second), spans, (taken.earlier, taken.later), reason)


def became(taken: Taken, before: Span, after: Span) -> Difference:
    """Words of the earlier sentence that stand in the later one without what made them less sure."""
    texts = (taken.earlier.article.text, taken.later.article.text)
    one, two = (" ".join(span.of(text).split()) for span, text in zip((before, after), texts, strict=True))
    return difference(taken, "wording", (before, after), phrasing.prints(taken.earlier, taken.later, one, two))


def tokens_of(reading: Reading) -> list[Token]:
    """The tokens of a sentence."""
    passage = reading.content.passage
    return passage.parse.within(passage.span)


def _words(reading: Reading) -> list[re.Match[str]]:
    span = reading.content.passage.span
    return list(WORD.finditer(reading.article.text, span.start, span.end))


def _same_words(a: Reading, b: Reading) -> tuple[dict[int, int], float, int]:
    """Words in common by where they start: those in order, then runs that were moved, as the name of a source is; their
    share of the shorter sentence's words, and how many words that one has."""
    words = [_words(a), _words(b)]
    same: dict[int, int] = {}
    fewest = max(1, min(map(len, words)))
    least = 1
    while True:
        forms = [[m.group().casefold().replace("\u2019", "'") for m in side] for side in words]
        blocks = [x for x in Indel.opcodes(forms[0], forms[1]).as_matching_blocks() if x.size >= least]
        for block in blocks:
            for k in range(block.size):
                same[words[0][block.a + k].start()] = words[1][block.b + k].start()
        if least == MOVED or not blocks:
            return same, len(same) / fewest, fewest
        held, least = set(same.values()), MOVED
        words = [[m for m in words[0] if m.start() not in same], [m for m in words[1] if m.start() not in held]]
