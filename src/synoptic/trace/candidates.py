"""Which pairs of articles share words enough to be worth aligning: an inverted index of word n-grams."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from synoptic.trace.words import Words

SEED = 4
"""Words of a seed. Shorter ones ("of the", "in the area of") are everywhere; longer ones fail where every fifth word
was edited. Sweep in bench/reuse.py: 3 to 5 measure alike, 6 loses recall."""

CROWD = 40
"""An n-gram that stands in more articles than this links each only to the CROWD first ones, so that a thousand
reprints cost 40,000 pairs and not 500,000. Every reprint still meets the first of them."""

SHARED_SEEDS = 4
"""Fewest n-grams two articles must share to be aligned. Sweep: 2 to 4 measure alike, 5 and 6 lose recall; 4 halves the
time for a thousand reports."""


def grams_of(articles: Sequence[Words]) -> list[list[int]]:
    """For each article the number of the n-gram that begins at each word; -1 where none does, or one crosses a run."""
    numbers: dict[tuple[str, ...], int] = {}
    result = []
    for words in articles:
        forms, runs = words.keys, words.runs
        grams = [
            numbers.setdefault(gram, len(numbers)) if runs[i] == runs[i + SEED - 1] else -1
            for i, gram in enumerate(zip(*(forms[k:] for k in range(SEED)), strict=False))
        ]
        result.append(grams)
    return result


def candidate_pairs(grams: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, of articles that share SHARED_SEEDS n-grams or more, sorted.

    Articles are to be given in the order in which they are to be preferred as the earlier one. Misses on purpose
    pairs far from the first in a crowd of more than CROWD reprints.
    """
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for index, article in enumerate(grams):
        for gram in set(article):
            if gram >= 0:
                holders[gram].append(index)
    shared: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        if len(held) > 1:
            first = held[:CROWD]
            shared.update((i, j) for j in held[1:] for i in first if i < j)
    return sorted(pair for pair, count in shared.items() if count >= SHARED_SEEDS)
