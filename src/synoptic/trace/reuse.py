"""Which reports took text from which: every pair, with the passages, the share and the direction."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from synoptic.model.report import Article
from synoptic.model.reuse import Reuse, SharedPassage
from synoptic.trace.alignment import Side, Stretch, align
from synoptic.trace.candidates import candidate_pairs, grams_of
from synoptic.trace.direction import direction, sort_key
from synoptic.trace.outlets import named
from synoptic.trace.words import Words, words_of

PASSAGE_WORDS = 8
"""Fewest equal words of a passage; below it two hands may meet by chance, so it is stock. Sweep: 6, 8, 10, 12."""

STOCK_WORDS = 6
"""Fewest equal words of a stretch shown as stock; shorter ones are not listed."""

PLAIN_WORDS = 4
"""Fewest equal words outside names and numbers; below it the stretch is a name, a title or a list."""

QUOTED_SHARE = 0.8
"""Least part of a stretch within quotation marks, on both sides, that makes it a quoted statement."""

PAIR_SHARE = 0.1
"""Least share of a pair of reports, unless one passage has
LONG_PASSAGE equal words: single phrases in common are what one press release leaves in any two reports."""

LONG_PASSAGE = 24

COPY_SHARE = 0.3
"""Least share of a copy: newspapers' own use of wires parts at about a third (METER corpus: partly derived)."""


def find_reuses(articles: Sequence[Article]) -> tuple[Reuse, ...]:
    """For every pair of articles the passages of the later that stand in the earlier; sorted by the two ids.

    Shares count words, 0..1. Pairs below PAIR_SHARE without a LONG_PASSAGE are left out; an article whose whole text stands
    in another never is, however short. Two articles with the same id are one report and are compared once.
    Method: shared word n-grams, chained and verified by alignment (see alignment.py); containment, not Jaccard, for a
    cut-down wire is small in its union. Misses on purpose paraphrase: what is told anew in other words is no reuse.
    """
    ordered = sorted({a.id: a for a in articles}.values(), key=sort_key)
    words = [words_of(a) for a in ordered]
    grams = grams_of(words)
    pairs = {*candidate_pairs(grams), *_same_words(words)}
    reuses = []
    for i, j in sorted(pairs):
        way = direction(ordered, i, j)
        earlier, later = words[way.earlier], words[way.later]
        stretches = align(_side(earlier, grams[way.earlier]), _side(later, grams[way.later]))
        whole = earlier.forms == later.forms
        if whole:
            stretches = _whole(earlier, later)
        passages = tuple(
            SharedPassage(
                earlier.span(s.a, s.a_end), later.span(s.b, s.b_end), "verbatim" if whole else _kind(s, earlier, later)
            )
            for s in stretches
            if s.equal >= STOCK_WORDS or whole
        )
        kept = [s for s in stretches if whole or (s.equal >= STOCK_WORDS and _kind(s, earlier, later) != "stock")]
        share = sum(s.b_end - s.b for s in kept) / max(1, len(later.forms))
        if not whole and not _enough(kept, share):
            continue
        reuses.append(
            Reuse(
                earlier=ordered[way.earlier].id,
                later=ordered[way.later].id,
                share=round(share, 3),
                earlier_share=round(_covered(kept) / max(1, len(earlier.forms)), 3),
                passages=passages,
                direction=way.sureness,
                reason=_reason(ordered[way.earlier], ordered[way.later], share, kept, way.reason),
                copy=share >= COPY_SHARE,
            )
        )
    return tuple(sorted(reuses, key=lambda r: (r.earlier, r.later)))


def _side(words: Words, grams: list[int]) -> Side:
    return Side(words.forms, grams, words.runs)


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


def _kind(stretch: Stretch, earlier: Words, later: Words) -> str:
    """ "verbatim", "edited" or "stock"."""
    a, b = range(stretch.a, stretch.a_end), range(stretch.b, stretch.b_end)
    quoted = all(
        sum(words.quoted[k] for k in side) >= QUOTED_SHARE * len(side) for words, side in ((earlier, a), (later, b))
    )
    plain = min(sum(earlier.plain[k] for k in a), sum(later.plain[k] for k in b))
    caption = all(earlier.caption[k] for k in a) and all(later.caption[k] for k in b)
    if stretch.equal < PASSAGE_WORDS or plain < PLAIN_WORDS or quoted or caption:
        return "stock"
    same = earlier.forms[a.start : a.stop] == later.forms[b.start : b.stop]
    return "verbatim" if same else "edited"


def _enough(kept: list[Stretch], share: float) -> bool:
    """Whether the passages of a pair are more than what two reports of one event have in common by chance."""
    return bool(kept) and (share >= PAIR_SHARE or max(s.equal for s in kept) >= LONG_PASSAGE)


def _covered(stretches: list[Stretch]) -> int:
    """Words of the earlier article in any stretch, each once."""
    total, reached = 0, 0
    for s in sorted(stretches, key=lambda s: (s.a, s.a_end)):
        total += max(0, s.a_end - max(s.a, reached))
        reached = max(reached, s.a_end)
    return total


def _reason(earlier: Article, later: Article, share: float, kept: list[Stretch], order: str) -> str:
    passages = "1 passage" if len(kept) == 1 else f"{len(kept)} passages"
    words = sum(s.b_end - s.b for s in kept)
    return (
        f"{passages} of {named(later)}, {words} words, {share:.0%} of its text, "
        f"stand to the letter or lightly edited in {named(earlier)}; {order}"
    )
