"""Which of very many reports share text: an index of picked shingles, asked for all pairs or for one report.

What counts is containment, how much of the shorter report stands in the longer one, and not likeness of the wholes: of a
copy cut down to a fifth, all stands in its source, and the two are still unlike. Nothing is drawn at random. The pairs are
candidates: `find_reuses` of the articles of one aligns them and says what was taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from synoptic.trace.postings import Pairs, Postings
from synoptic.trace.shingles import Shingler

SIZE = 4
WINDOW = 4
"""Words of a shingle, and of how many shingles running one is picked. Sweep on 10,000 reports (bench/scale.py), recall at
precision .99: sizes 4, 5, 6 and 8 with window 4 give .961, .951, .940 and .906; size 4 with windows 2 and 1 gives .972 and
.978 and takes 1.7 and 2.5 times the memory."""

CROWD = 20
"""With how many reports before it a shingle links a report: a wire that a thousand reprint costs 20,000 links and not
500,000, and every reprint still meets the first of them. 10 to 40 measure alike."""

REFRAIN = 400
"""A shingle that stands in more reports than this links none: "was taken to the hospital" says nothing. Misses on purpose
pairs among more reprints of one text than this, except by what else they share. 100 to 2,000 measure alike; among 100,000
reports 400 saves half the links."""

FEWEST = 3
"""Least shared shingles of a pair. 2 gives three times the pairs to be counted and no more recall, 4 loses .003."""

STRENGTH = 0.25
"""Least strength of a pair (see Pairs). Sweep among 10,000 and 100,000 reports: .2 gives precision .984 and .9999 at recall
.967 and .965, .25 gives .992 and 1 at .959, .4 gives .999 and 1 at .943: the more reports, the better is known what is rare."""


class Index:
    """The picked shingles of some reports, which are numbered in the order given."""

    def __init__(self, reports: Iterable[Sequence[Sequence[str]]], size: int = SIZE, window: int = WINDOW) -> None:
        """Each report is given as its runs of words, in the forms in which they are to be compared."""
        self._shingler = Shingler(size, window)
        self._count = 0
        marks = self._shingler.marks(self._counted(reports))
        self._postings = Postings(marks, self._count)

    def __len__(self) -> int:
        return self._count

    def pairs(self, strength: float = STRENGTH, fewest: int = FEWEST) -> Pairs:
        """All pairs of its reports that are at least so strong."""
        return self._postings.pairs(strength, fewest, CROWD, REFRAIN)

    def query(self, report: Sequence[Sequence[str]], strength: float = STRENGTH, fewest: int = FEWEST) -> Pairs:
        """The reports of the index, as `second`, that share text with one that need not be in it; `first` is always 0."""
        return self._postings.alike(self._shingler.marks([report]), strength, fewest, REFRAIN)

    def _counted(self, reports: Iterable[Sequence[Sequence[str]]]) -> Iterator[Sequence[Sequence[str]]]:
        for report in reports:
            self._count += 1
            yield report
