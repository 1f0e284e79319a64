"""Which pairs of articles share words enough to be worth aligning: an index of all their runs of words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from synoptic.trace.postings import Postings
from synoptic.trace.shingles import Marks, Shingler
from synoptic.trace.words import Words

SEED = 4
"""Words of a seed. Shorter ones ("of the", "in the area of") are everywhere; longer ones fail where every fifth word
was edited. Sweep in bench/reuse.py: 3 to 5 measure alike, 6 loses recall."""

CROWD = 40
"""A seed that stands in more articles than this links each only to the CROWD first ones, so that a thousand reprints
cost 40,000 links and not 500,000. Every reprint still meets the first of them."""

SHARED_SEEDS = 4
"""Fewest seeds two articles must share to be aligned. Sweep: 2 to 4 measure alike, 5 and 6 lose recall; 4 halves the
time for a thousand reports."""

MANY = 400
"""From so many articles on, a pair must also be STRENGTH strong (see Pairs): long reports share seeds enough with everybody
by chance, and among many it shows which seeds are common. Of the 44,000 pairs that SHARED_SEEDS leaves of 3,630 real
reports, this leaves 12,500 to be aligned. Of the 1,190 that were reuse it loses 49; of these 22 were read, and all shared
nothing but formulas ("a 20-year-old man was shot in the leg")."""

STRENGTH = 0.02


def grams_of(articles: Sequence[Words]) -> list[list[int]]:
    """For each article the number of the seed that begins at each word; -1 where none does, where one crosses a run, and
    where it stands in no other article. The numbers hold within one call alone."""
    marks = Shingler(SEED).marks([_runs(words) for words in articles])
    shared = Postings(marks, len(articles)).shared()
    ends = np.cumsum([len(words.forms) for words in articles])
    numbers = np.full(int(ends[-1]) if len(ends) else 0, -1, np.int64)
    if len(shared):
        at = np.minimum(np.searchsorted(shared, marks.numbers), len(shared) - 1)
        again = shared[at] == marks.numbers
        starts = np.concatenate([[0], ends[:-1]])
        numbers[starts[marks.reports[again]] + marks.places[again]] = at[again]
    return [part.tolist()[: max(0, len(part) - SEED + 1)] for part in np.split(numbers, ends[:-1])] if len(ends) else []


def candidate_pairs(grams: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, of articles that share SHARED_SEEDS seeds or more, sorted.

    Articles are to be given in the order in which they are to be preferred as the earlier one. Misses on purpose
    pairs far from the first in a crowd of more than CROWD reprints.
    """
    sizes = np.array([len(article) for article in grams], np.int64)
    numbers = np.fromiter((gram for article in grams for gram in article), np.int64, int(sizes.sum()))
    reports = np.repeat(np.arange(len(grams), dtype=np.int32), sizes)
    real = numbers >= 0
    marks = Marks(numbers[real].astype(np.uint64), reports[real], np.zeros(int(real.sum()), np.int32))
    postings = Postings(marks, len(grams), sizes)
    strength = STRENGTH if len(grams) >= MANY else 0.0
    found = postings.pairs(strength, SHARED_SEEDS, CROWD, refrain=len(grams))
    return list(zip(found.first.tolist(), found.second.tolist(), strict=True))


def _runs(words: Words) -> list[list[str]]:
    """The words of an article, parted where a block that is no article text stands between two."""
    edges = [k for k in range(1, len(words.runs)) if words.runs[k] != words.runs[k - 1]]
    return [words.keys[a:b] for a, b in zip([0, *edges], [*edges, len(words.runs)], strict=True)]
