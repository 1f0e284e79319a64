"""Which reports took text from which: every pair, with the passages, the share and the direction."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from synoptic.model.report import Article
from synoptic.model.reuse import Reuse, SharedPassage
from synoptic.trace.alignment import Side, Stretch, align
from synoptic.trace.candidates import candidate_pairs, grams_of
from synoptic.trace.chains import Measured, with_ways
from synoptic.trace.direction import Direction, Directions, by_way_of, sort_key
from synoptic.trace.outlets import named
from synoptic.trace.stock import PAIR_PASSAGE, QUOTED, STOCK_WORDS, Found, sorted_out
from synoptic.trace.words import Words, words_of

PAIR_SHARE = 0.13
"""Least share of a pair of reports, of the one of which it is more, and
PAIR_PASSAGE the fewest equal words of its longest passage: phrases in common are what one press release leaves in any
two reports. No share is asked for where one passage has
LONG_PASSAGE equal words. Sweep on planted worlds (seed 11) and on real pairs labelled by a reader: at a share of .1
recall is .006 higher and one real pair more in 40 is wrong, at .15 a twentieth of the real copies is lost; 20 words
instead of 24 make one real pair more in 40 wrong for .003 of recall."""
LONG_PASSAGE = 24

SEVERAL_WORDS = 18
"""What several passages must have together, each less the STOCK_WORDS that chance gives it, where the longest has at
least
SEVERAL_PASSAGE equal words and the share is at least
SEVERAL_SHARE. From 10 to 18 planted recall stays, and the fewest real pairs are wrong at 18."""
SEVERAL_PASSAGE = 10
SEVERAL_SHARE = 0.15

PASSAGE_SUBSTANCE = 10
"""Least weight of the different words (see stock.SUBSTANCE) of the passage by which a pair is known. Sweep: up to 12
planted recall stays, and falls to .95 at 16; real precision rises from .84 to .86 at 12, where recall falls by .02."""

WHOLE_SENTENCES = 12
"""Equal words of a passage of two whole sentences or more, to the letter and one behind the other, from which it is more
than a phrase where the share is SEVERAL_SHARE."""

QUOTING_PASSAGE = 18
"""Equal words of a passage from which statements that both quote count for SEVERAL_SHARE: beside so long a passage they
were likelier taken than not. Sweep: 14 and 16 give recall .982 and .979 instead of .976, and real precision .80 and .825
instead of .84."""

COPY_SHARE = 0.3
"""Least share of a copy: newspapers' own use of wires parts at about a third (METER corpus: partly derived)."""


def find_reuses(articles: Sequence[Article]) -> tuple[Reuse, ...]:
    """For every pair of articles the passages of the later that stand in the earlier; sorted by the two ids.

    Shares count words, 0..1. Pairs below PAIR_SHARE and LONG_PASSAGE are left out; an article whose whole text stands
    in another never is, however short. Two articles with the same id are one report and are compared once.
    Method: shared word n-grams, chained and verified by alignment (see alignment.py); containment, not Jaccard, for a
    cut-down wire is small in its union. Misses on purpose paraphrase: what is told anew in other words is no reuse.
    """
    ordered = sorted({a.id: a for a in articles}.values(), key=sort_key)
    words = [words_of(a) for a in ordered]
    grams = grams_of(words)
    directions = Directions(ordered)
    pairs: list[tuple[int, int, _Shared]] = []
    ways = []
    for i, j in sorted({*candidate_pairs(grams), *_same_words(words)}):
        shared = _shared(words[i], grams[i], words[j], grams[j])
        if shared is None:
            continue
        spans = [(words[i].span(s.a, s.a_end), words[j].span(s.b, s.b_end)) for s in shared.kept]
        pairs.append((i, j, shared))
        ways.append(directions.of(i, j, spans))
    found = []
    for (i, j, shared), way in zip(pairs, by_way_of(ordered, ways), strict=True):
        if way.earlier == j:
            shared = _shared(words[j], grams[j], words[i], grams[i]) or shared.turned()
        equal = sum(f.stretch.equal for f in shared.found)
        found.append(Measured(_reuse(ordered[way.earlier], ordered[way.later], shared, way), equal))
    return tuple(sorted(with_ways(found, {a.id: named(a) for a in ordered}), key=lambda r: (r.earlier, r.later)))


@dataclass(frozen=True, slots=True)
class _Shared:
    """What two articles share: each stretch with its kind."""

    earlier: Words
    later: Words
    found: tuple[Found, ...]

    @property
    def kept(self) -> list[Stretch]:
        return [f.stretch for f in self.found if f.kept]

    @property
    def share(self) -> float:
        return sum(s.b_end - s.b for s in self.kept) / max(1, len(self.later.forms))

    @property
    def earlier_share(self) -> float:
        """The same of the earlier article."""
        return _covered(self.kept) / max(1, len(self.earlier.forms))

    @property
    def quoting_share(self) -> float:
        """The share with the statements that both quote."""
        words = sum(f.stretch.b_end - f.stretch.b for f in self.found if f.kept or f.reason == QUOTED)
        return words / max(1, len(self.later.forms))

    @property
    def longest(self) -> int:
        """Equal words of the longest passage that counts by itself and holds more than a formula does."""
        telling = (f for f in self.found if f.kept and not f.along and f.substance >= PASSAGE_SUBSTANCE)
        return max((f.stretch.equal - f.listed for f in telling), default=0)

    @property
    def whole(self) -> int:
        """Words of the longest run of whole sentences to the letter, of two at least."""
        telling = (f for f in self.found if f.kept and not f.along and f.whole and f.substance >= PASSAGE_SUBSTANCE)
        return max((f.stretch.equal for f in telling), default=0)

    @property
    def weight(self) -> int:
        """Words of the passages that count by themselves, above what chance gives each."""
        return sum(f.stretch.equal - f.listed - STOCK_WORDS for f in self.found if f.kept and not f.along)

    def turned(self) -> _Shared:
        """The same seen from the other article; stretches that meet on its side are left out."""
        turned: list[Found] = []
        for f in sorted(self.found, key=lambda f: (f.stretch.a, f.stretch.b)):
            s = f.stretch
            if not turned or turned[-1].stretch.b_end <= s.a:
                turned.append(replace(f, stretch=Stretch(s.b, s.b_end, s.a, s.a_end, s.equal)))
        return _Shared(self.later, self.earlier, tuple(turned))


def _shared(earlier: Words, earlier_grams: list[int], later: Words, later_grams: list[int]) -> _Shared | None:
    """The stretches of `later` that stand in `earlier`; None where they are too few to speak of reuse.

    What is stock between two hands is part of a copy.
    """
    if earlier.forms == later.forms:
        return _Shared(earlier, later, tuple(Found(s, "verbatim") for s in _whole(earlier, later)))
    stretches = align(_side(earlier, earlier_grams), _side(later, later_grams))
    shared = _Shared(earlier, later, sorted_out(stretches, earlier, later, in_copy=False))
    if not _enough(shared):
        return None
    if any(f.listed for f in shared.found):
        shared = _Shared(earlier, later, sorted_out(stretches, earlier, later, in_copy=False, known=True))
    if max(shared.share, shared.earlier_share) >= COPY_SHARE:
        stretches = align(_side(earlier, earlier_grams), _side(later, later_grams), in_copy=True)
        shared = _Shared(earlier, later, sorted_out(stretches, earlier, later, in_copy=True))
    return shared


def _reuse(earlier: Article, later: Article, shared: _Shared, way: Direction) -> Reuse:
    return Reuse(
        earlier=earlier.id,
        later=later.id,
        share=round(shared.share, 3),
        earlier_share=round(shared.earlier_share, 3),
        passages=tuple(
            SharedPassage(
                shared.earlier.span(f.stretch.a, f.stretch.a_end),
                shared.later.span(f.stretch.b, f.stretch.b_end),
                f.kind,
                f.reason,
            )
            for f in shared.found
        ),
        direction=way.sureness,
        reason=_reason(earlier, later, shared, way.reason),
        copy=shared.share >= COPY_SHARE,
    )


def _side(words: Words, grams: list[int]) -> Side:
    return Side(words.keys, grams, words.runs)


def _same_words(words: Sequence[Words]) -> list[tuple[int, int]]:
    """Pairs of articles with exactly the same words, which may be too few for a seed."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for index, article in enumerate(words):
        if article.forms:
            holders.setdefault(tuple(article.forms), []).append(index)
    return [(i, j) for held in holders.values() for n, i in enumerate(held) for j in held[n + 1 :]]


def _whole(earlier: Words, later: Words) -> list[Stretch]:
    """The whole of two articles with the same words, parted where either has a block that is no article text."""
    edges = [0]
    for k in range(1, len(later.forms)):
        if later.runs[k] != later.runs[k - 1] or earlier.runs[k] != earlier.runs[k - 1]:
            edges.append(k)
    edges.append(len(later.forms))
    return [Stretch(a, b, a, b, b - a) for a, b in itertools.pairwise(edges)]


def _enough(shared: _Shared) -> bool:
    """Whether the passages of a pair are more than what two reports of one event have in common by chance."""
    share = max(shared.share, shared.earlier_share)
    return (
        shared.longest >= LONG_PASSAGE
        or (shared.longest >= PAIR_PASSAGE and share >= PAIR_SHARE)
        or (shared.whole >= WHOLE_SENTENCES and share >= SEVERAL_SHARE)
        or (shared.longest >= QUOTING_PASSAGE and shared.quoting_share >= SEVERAL_SHARE)
        or (shared.longest >= SEVERAL_PASSAGE and shared.weight >= SEVERAL_WORDS and share >= SEVERAL_SHARE)
    )


def _covered(stretches: list[Stretch]) -> int:
    """Words of the earlier article in any stretch, each once."""
    total, reached = 0, 0
    for s in sorted(stretches, key=lambda s: (s.a, s.a_end)):
        total += max(0, s.a_end - max(s.a, reached))
        reached = max(reached, s.a_end)
    return total


def _reason(earlier: Article, later: Article, shared: _Shared, order: str) -> str:
    kept = shared.kept
    passages = "1 passage" if len(kept) == 1 else f"{len(kept)} passages"
    words = sum(s.b_end - s.b for s in kept)
    return (
        f"{passages} of {named(later)}, {words} words, "
        f"{'stands' if len(kept) == 1 else 'stand'} to the letter or lightly edited in {named(earlier)} "
        f"({shared.earlier_share:.0%} of that); {order}"
    )
