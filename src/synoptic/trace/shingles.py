"""Runs of words as numbers: the same on every machine, and few of them picked so that no long run goes unmarked.

A shingle is `size` words running. Its number is a 64-bit hash of theirs, which are hashes of their letters (BLAKE2b), so
that it depends on nothing but the words. Of every `window` shingles running, the one with the least number is picked
(winnowing: Schleimer, Wilkerson & Aiken 2003): two reports that share size + window - 1 words running always share a
picked one, and what is picked in a run depends on that run alone. With window 1 all are picked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray

BATCH = 256
"""Reports that are read at once: enough for the arrays to be long, few enough for them to stay small."""

_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_MIXER = np.uint64(0xBF58476D1CE4E5B9)
_NONE = np.uint64(0xFFFFFFFFFFFFFFFF)


@dataclass(frozen=True, slots=True)
class Marks:
    """The picked shingles of some reports, by report and place; the arrays run side by side."""

    numbers: NDArray[np.uint64]
    reports: NDArray[np.int32]
    """Running number of the report, in the order given."""
    places: NDArray[np.int32]
    """The word of its report with which the shingle begins."""


class _Vocabulary(dict[str, int]):
    """Word -> running number, given as words come; `added` holds the hashes of those new since it was last emptied."""

    def __init__(self) -> None:
        super().__init__()
        self.added: list[int] = []

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        self.added.append(
            int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
        )
        return number


class Shingler:
    """Picks the shingles of reports. It remembers the words it has met, which saves time and changes no result."""

    def __init__(self, size: int, window: int = 1) -> None:
        """`window` is 1, 2, 4 or 8, and at most `size`, so that no window reaches from one run over into the next but one.

        Raises ValueError.
        """
        if size < 1 or window not in (1, 2, 4, 8) or window > size:
            raise ValueError(f"window must be 1, 2, 4 or 8 and at most size; got size {size}, window {window}")
        self.size, self.window = size, window
        self._vocabulary = _Vocabulary()
        self._hashes = np.zeros(0, np.uint64)

    def marks(self, reports: Iterable[Sequence[Sequence[str]]]) -> Marks:
        """The marks of reports, each given as its runs of words: no shingle reaches from one run into the next."""
        waiting, found, first = iter(reports), [], 0
        while batch := list(islice(waiting, BATCH)):
            found.append(self._batch(batch, first))
            first += len(batch)
        if not found:
            return Marks(np.zeros(0, np.uint64), np.zeros(0, np.int32), np.zeros(0, np.int32))
        return Marks(
            np.concatenate([m.numbers for m in found]),
            np.concatenate([m.reports for m in found]),
            np.concatenate([m.places for m in found]),
        )

    def _batch(self, batch: Sequence[Sequence[Sequence[str]]], first: int) -> Marks:
        lengths = np.array([len(run) for report in batch for run in report], np.int32)
        sizes = np.array([sum(map(len, report)) for report in batch], np.int32)
        total = int(sizes.sum())
        words = chain.from_iterable(chain.from_iterable(batch))
        ids = np.fromiter(map(self._vocabulary.__getitem__, words), np.int32, total)
        if self._vocabulary.added:
            self._hashes = np.concatenate([self._hashes, np.array(self._vocabulary.added, np.uint64)])
            self._vocabulary.added.clear()
        if total < self.size:
            return Marks(np.zeros(0, np.uint64), np.zeros(0, np.int32), np.zeros(0, np.int32))
        runs = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
        last = self.size - 1
        whole = runs[: total - last] == runs[last:]
        numbers = np.where(whole, _shingled(self._hashes[ids], self.size), _NONE)
        at = np.flatnonzero(_picked(numbers, self.window) & whole)
        owners = np.repeat(np.arange(len(batch), dtype=np.int32), sizes)[at]
        starts = (np.cumsum(sizes, dtype=np.int32) - sizes)[owners]
        return Marks(numbers[at], owners + np.int32(first), at.astype(np.int32) - starts)


def _shingled(hashes: NDArray[np.uint64], size: int) -> NDArray[np.uint64]:
    """The number of the shingle that begins at each word: a polynomial of the words' hashes, its bits mixed."""
    count = len(hashes) - size + 1
    numbers = hashes[:count].copy()
    for k in range(1, size):
        numbers *= _MULTIPLIER
        numbers += hashes[k : k + count]
    numbers ^= numbers >> np.uint64(31)
    numbers *= _MIXER
    numbers ^= numbers >> np.uint64(29)
    return numbers


def _picked(numbers: NDArray[np.uint64], window: int) -> NDArray[np.bool_]:
    """Which numbers are the least of some `window` running ones; at the ends a window may hold fewer."""
    least = np.concatenate([np.full(window - 1, _NONE), numbers, np.full(window - 1, _NONE)])
    step = 1
    while step < window:
        least = np.minimum(least[:-step], least[step:])
        step *= 2
    most, step = least, 1
    while step < window:
        most = np.maximum(most[:-step], most[step:])
        step *= 2
    return np.asarray(most == numbers, np.bool_)
