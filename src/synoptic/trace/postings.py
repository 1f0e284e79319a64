"""Which reports hold which shingle, and which pairs of reports hold enough of the same ones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.trace.shingles import Marks

AT_ONCE = 4_000_000
"""Most links that are counted at once, which bounds memory."""

_BITS = 7
"""Bits that the weight of a link takes in the one number by which links are sorted; the pair takes the others."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of reports, by their numbers, that share shingles; the arrays run side by side, sorted by first and second."""

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    shared: NDArray[np.int64]
    """How many different shingles both hold."""
    strength: NDArray[np.float64]
    """The square of what these weigh together, by the number of shingles of the report that has fewer: it grows with how much
    is shared, how much of the shorter report that is, and how rare it is. A shingle that n reports hold weighs the root of
    2/n: 1 where no third holds it."""

    def __len__(self) -> int:
        return len(self.first)


@dataclass(frozen=True, slots=True)
class _Links:
    """For some postings, the `counts` postings of the same shingle from place `starts` on, with which each is linked."""

    starts: NDArray[np.int64]
    counts: NDArray[np.int64]
    reports: NDArray[np.int64]
    weights: NDArray[np.int64]


class Postings:
    """Shingles with the reports that hold them, each once, sorted by shingle and report."""

    def __init__(self, marks: Marks, count: int, sizes: NDArray[np.int64] | None = None) -> None:
        """`sizes`: how many shingles each of the `count` reports holds, where `marks` are not all of them."""
        order = np.argsort(marks.numbers, kind="stable")
        numbers, reports = marks.numbers[order], marks.reports[order]
        del order
        once = np.append(True, (numbers[1:] != numbers[:-1]) | (reports[1:] != reports[:-1]))[: len(numbers)]
        self.numbers, self.reports, self.count = numbers[once], reports[once], count
        self.sizes = np.bincount(self.reports, minlength=count) if sizes is None else sizes

    def shared(self) -> NDArray[np.uint64]:
        """The shingles that stand in more than one report, sorted."""
        again = self.numbers[1:][self.numbers[1:] == self.numbers[:-1]]
        once: NDArray[np.uint64] = again[np.append(True, again[1:] != again[:-1])[: len(again)]]
        return once

    def pairs(self, strength: float, fewest: int, crowd: int, refrain: int) -> Pairs:
        """Pairs (first < second) that share `fewest` shingles or more and are at least so strong.

        A shingle links each report with at most `crowd` that came before it, and one held by more than `refrain` links none.
        """
        links = self._links(crowd, refrain)
        upto = np.cumsum(np.bincount(links.reports, weights=links.counts, minlength=self.count))
        part = (upto // AT_ONCE).astype(np.int64)[links.reports]
        columns = []
        for k in range(int(part.max(initial=0)) + 1):
            mine = np.flatnonzero(part == k)
            chosen = _Links(links.starts[mine], links.counts[mine], links.reports[mine], links.weights[mine])
            pairs, shared, weight = self._summed(chosen)
            enough = shared >= fewest
            columns.append((pairs[enough], shared[enough], weight[enough]))
        pairs, shared, weight = (np.concatenate(column) for column in zip(*columns, strict=True))
        first, second = pairs // self.count, pairs % self.count
        return _strong(first, second, shared, weight**2 / np.minimum(self.sizes[first], self.sizes[second]), strength)

    def alike(self, marks: Marks, strength: float, fewest: int, refrain: int) -> Pairs:
        """The reports that share shingles with the one that `marks` are of, as second; `first` is 0 throughout."""
        wanted = np.unique(marks.numbers)
        low, high = np.searchsorted(self.numbers, wanted, "left"), np.searchsorted(self.numbers, wanted, "right")
        held = high - low
        low, held = low[(held > 0) & (held <= refrain)], held[(held > 0) & (held <= refrain)]
        at = np.repeat(low, held) + _counted_up(held)
        shared = np.bincount(self.reports[at], minlength=self.count)
        weight = np.bincount(self.reports[at], np.repeat(_weights(held + 1), held), minlength=self.count) / (1 << _BITS)
        second = np.flatnonzero(shared >= fewest)
        fewer = np.minimum(self.sizes[second], len(wanted))
        return _strong(np.zeros_like(second), second, shared[second], weight[second] ** 2 / fewer, strength)

    def _links(self, crowd: int, refrain: int) -> _Links:
        edges = np.flatnonzero(np.append(True, self.numbers[1:] != self.numbers[:-1])[: len(self.numbers)])
        held = np.diff(np.append(edges, len(self.numbers)))
        starts = np.repeat(edges, held)
        counts = np.minimum(np.arange(len(self.numbers)) - starts, crowd)
        held = np.repeat(held, held)
        counts[held > refrain] = 0
        linked = np.flatnonzero(counts)
        return _Links(starts[linked], counts[linked], self.reports[linked].astype(np.int64), _weights(held[linked]))

    def _summed(self, links: _Links) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Pairs as one number (first x count + second), with how many shingles they share and what these weigh."""
        keys = self.reports[np.repeat(links.starts, links.counts) + _counted_up(links.counts)].astype(np.int64)
        keys *= self.count
        keys += np.repeat(links.reports, links.counts)
        keys <<= _BITS
        keys += np.repeat(links.weights, links.counts) - 1
        keys.sort()
        pairs = keys >> _BITS
        edges = np.flatnonzero(np.append(True, pairs[1:] != pairs[:-1])[: len(pairs)])
        shared = np.diff(np.append(edges, len(keys)))
        weights = (keys & ((1 << _BITS) - 1)) + 1
        summed = np.add.reduceat(weights, edges) if len(edges) else weights
        return pairs[edges], shared, summed / (1 << _BITS)


def _weights(held: NDArray[np.int64]) -> NDArray[np.int64]:
    """The weight of a shingle that so many reports hold, in parts of 2 to the _BITS."""
    weights: NDArray[np.int64] = np.ceil(np.sqrt(2.0 / np.maximum(held, 2)) * (1 << _BITS)).astype(np.int64)
    return weights


def _counted_up(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """0, 1, ... up to each count, one after the other."""
    return np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)


def _strong(
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    shared: NDArray[np.int64],
    strength: NDArray[np.float64],
    least: float,
) -> Pairs:
    keep = np.flatnonzero(strength >= least)
    keep = keep[np.lexsort((second[keep], first[keep]))]
    return Pairs(first[keep], second[keep], shared[keep], strength[keep])
