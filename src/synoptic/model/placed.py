"""Placed: things that stand in one text, found by where they stand without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from synoptic.model.span import Span

T = TypeVar("T")


class Placed(Generic[T]):
    """Things with spans, in the order of the text. Asking costs what is found and a search by halves, however long the text."""

    def __init__(self, things: Iterable[T], span: Callable[[T], Span]) -> None:
        found = sorted(((span(t), t) for t in things), key=lambda pair: pair[0].start)
        self._spans = [s for s, _ in found]
        self.things = [t for _, t in found]
        """All of them."""
        self._starts = [s.start for s in self._spans]
        self._reach = list(accumulate((s.end for s in self._spans), max))
        """How far the first things reach, the one at this place among them: never less than before."""
        self._within: dict[Span, tuple[T, ...]] = {}

    def within(self, span: Span) -> tuple[T, ...]:
        """Those that lie wholly inside a span."""
        found = self._within.get(span)
        if found is None:
            low, high = bisect_left(self._starts, span.start), bisect_right(self._starts, span.end)
            found = tuple(self.things[i] for i in range(low, high) if self._spans[i].end <= span.end)
            self._within[span] = found
        return found

    def overlapping(self, span: Span) -> list[T]:
        """Those that have a code point in common with a span."""
        low, high = bisect_right(self._reach, span.start), bisect_left(self._starts, span.end)
        return [self.things[i] for i in range(low, high) if span.start < self._spans[i].end]

    def before(self, at: int) -> Iterator[T]:
        """Those that end at a place or before it, the last first."""
        for i in range(bisect_right(self._starts, at) - 1, -1, -1):
            if self._spans[i].end <= at:
                yield self.things[i]
