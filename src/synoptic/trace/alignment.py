"""Where one sequence of words stands in another, to the letter or lightly edited.

Seed and extend, as in BLAST and in the text-reuse tool passim: runs of equal words that begin with a shared n-gram are
chained where the gaps between them are small, the ends are drawn out over single edited words, and each stretch is
verified by the edit distance of its words (rapidfuzz, a pure function of its two arguments). Moved paragraphs make
stretches of their own. Misses on purpose: a stretch in which no four words running are left as they were.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq, Levenshtein

from synoptic.trace.candidates import SEED

GAP = 6
"""Most words that may stand between two equal runs of one stretch, on either side. Sweep in bench/reuse.py: 3, 6 and 10
give passage F1 .973, .975 and .981; 10 already joins sentences that independent reports share by chance."""

SIMILARITY = 0.55
"""Least token edit similarity of a stretch: 1 - edits / words of the longer side. Sweep: .4 to .65 measure alike."""

LOOK_BACK = 40
"""How many runs before a run are tried as its predecessor."""

REPEATS = 8
"""How many places of one n-gram in the earlier article are tried: a refrain needs no more."""


@dataclass(frozen=True, slots=True)
class Run:
    """`length` equal words, at word `a` of the earlier and word `b` of the later article."""

    a: int
    b: int
    length: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words [a, a_end) of the earlier article that stand as [b, b_end) in the later one."""

    a: int
    a_end: int
    b: int
    b_end: int
    equal: int
    """Words of the longest common subsequence."""


@dataclass(frozen=True, slots=True)
class Side:
    """One article as the aligner needs it: words, n-gram numbers, and the run of blocks each word stands in."""

    forms: Sequence[str]
    grams: Sequence[int]
    runs: Sequence[int]


def align(earlier: Side, later: Side, *, in_copy: bool = False) -> list[Stretch]:
    """The stretches of `later` that stand in `earlier`, by place in `later`, not overlapping there.

    `in_copy`: the one is known to be a copy of the other, so that ends are drawn out over more: "is expected to" that has
    become "will". Two hands have so little in common by chance too often for that where it is not known.
    """
    skips = _SKIPS_IN_COPY if in_copy else _SKIPS
    runs = _equal_runs(earlier, later)
    best, back = _linked(runs, earlier, later)
    stretches: list[Stretch] = []
    taken = [False] * len(later.forms)
    for k in sorted(range(len(runs)), key=lambda k: (-best[k], runs[k].b, runs[k].a)):
        chain = _chain(runs, back, k, taken)
        if not chain:
            continue
        parts = _verified(chain, earlier, later)
        for part in parts:
            _take(taken, part[0].b, part[-1].b + part[-1].length)
        for part in parts:
            a, a_end, b, b_end = _extended(part, earlier, later, taken, skips)
            _take(taken, b, b_end)
            equal = LCSseq.similarity(earlier.forms[a:a_end], later.forms[b:b_end])
            stretches.append(Stretch(a, a_end, b, b_end, int(equal)))
    return sorted(stretches, key=lambda s: (s.b, s.a))


def _take(taken: list[bool], first: int, last: int) -> None:
    taken[first:last] = [True] * (last - first)


def _equal_runs(earlier: Side, later: Side) -> list[Run]:
    """All longest runs of equal words of SEED words or more, by place in the later article."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for i, gram in enumerate(earlier.grams):
        if gram >= 0:
            places[gram].append(i)
    found: list[Run] = []
    before: dict[int, int] = {}
    for j, gram in enumerate(later.grams):
        here: dict[int, int] = {}
        for i in places.get(gram, ())[:REPEATS] if gram >= 0 else ():
            if i - 1 in before:
                here[i] = before[i - 1]
                run = found[here[i]]
                found[here[i]] = Run(run.a, run.b, run.length + 1)
            else:
                here[i] = len(found)
                found.append(Run(i, j, SEED))
        before = here
    return found


def _linked(runs: list[Run], earlier: Side, later: Side) -> tuple[list[float], list[int]]:
    """For each run the score of the best chain that ends with it, and the run before it there (-1: none).

    A chain goes on in the same order on both sides over gaps of at most GAP words.
    """
    best: list[float] = []
    back: list[int] = []
    for k, run in enumerate(runs):
        best.append(float(run.length))
        back.append(-1)
        for m in range(k - 1, max(-1, k - 1 - LOOK_BACK), -1):
            cost = _link(runs[m], run, earlier, later)
            if cost is not None and best[m] + run.length - cost > best[k]:
                best[k], back[k] = best[m] + run.length - cost, m
    return best, back


def _chain(runs: list[Run], back: list[int], last: int, taken: list[bool]) -> list[Run]:
    """The chain that ends with run `last`, as far back as no word of the later article is taken."""
    chain: list[Run] = []
    at = last
    while at >= 0:
        free = _free_part(runs[at], taken)
        if free is None or (chain and any(taken[free.b + free.length : chain[-1].b])):
            break
        chain.append(free)
        if free.length < runs[at].length:
            break
        at = back[at]
    return _untangled(chain[::-1]) if chain else []


def _link(left: Run, right: Run, earlier: Side, later: Side) -> float | None:
    """What it costs to go on from `left` to `right`; None where it cannot be done."""
    gap_a, gap_b = right.a - left.a - left.length, right.b - left.b - left.length
    if max(gap_a, gap_b) > GAP or right.a <= left.a or right.b <= left.b:
        return None
    lost = max(0, -gap_a, -gap_b)
    if lost >= min(left.length, right.length) - 1:
        return None
    if earlier.runs[left.a] != earlier.runs[right.a] or later.runs[left.b] != later.runs[right.b]:
        return None
    return lost + 0.3 * (max(gap_a, 0) + max(gap_b, 0))


def _free_part(run: Run, taken: list[bool]) -> Run | None:
    """The last part of `run` of which no word of the later article is taken, if SEED words or more."""
    end = run.length
    while end > 0 and taken[run.b + end - 1]:
        end -= 1
    first = end
    while first > 0 and not taken[run.b + first - 1]:
        first -= 1
    return Run(run.a + first, run.b + first, end - first) if end - first >= SEED else None


def _untangled(chain: list[Run]) -> list[Run]:
    """The same runs, the later one of two that overlap on either side cut short."""
    result = [chain[0]]
    for run in chain[1:]:
        last = result[-1]
        lost = max(0, last.a + last.length - run.a, last.b + last.length - run.b)
        if lost < run.length:
            result.append(Run(run.a + lost, run.b + lost, run.length - lost))
    return result


def _verified(chain: list[Run], earlier: Side, later: Side) -> list[list[Run]]:
    """The chain, or where its words are too unlike, its parts on both sides of the widest gap."""
    first, last = chain[0], chain[-1]
    a = earlier.forms[first.a : last.a + last.length]
    b = later.forms[first.b : last.b + last.length]
    if len(chain) == 1 or Levenshtein.normalized_similarity(a, b) >= SIMILARITY:
        return [chain]
    gaps = [
        max(right.a - left.a - left.length, right.b - left.b - left.length) for left, right in itertools.pairwise(chain)
    ]
    cut = gaps.index(max(gaps)) + 1
    return _verified(chain[:cut], earlier, later) + _verified(chain[cut:], earlier, later)


def _extended(
    chain: list[Run], earlier: Side, later: Side, taken: list[bool], skips: Sequence[tuple[int, int, int]]
) -> tuple[int, int, int, int]:
    """Bounds (a, a_end, b, b_end) of the chain, drawn out on both sides over single edited words."""
    first, last = chain[0], chain[-1]
    a, b = first.a, first.b
    a_end, b_end = last.a + last.length, last.b + last.length
    while (step := _step(earlier, later, (a_end, b_end, 1), taken, skips)) is not None:
        a_end, b_end = a_end + step[0], b_end + step[1]
    while (step := _step(earlier, later, (a - 1, b - 1, -1), taken, skips)) is not None:
        a, b = a - step[0], b - step[1]
    return a, a_end, b, b_end


_SKIPS = ((0, 0, 1), (1, 1, 1), (0, 1, 2), (1, 0, 2), (2, 1, 2), (1, 2, 2), (2, 2, 2), (0, 2, 2), (2, 0, 2), (3, 3, 3))
"""(words skipped in the earlier, in the later, equal words that must follow), nearest first."""
_SKIPS_IN_COPY = (*_SKIPS[:-1], (3, 1, 2), (1, 3, 2), _SKIPS[-1])
LONG = 4
"""Letters of the longest of the equal words behind a skip that only a copy allows: "to the" follows on anything."""


def _step(
    earlier: Side, later: Side, at: tuple[int, int, int], taken: list[bool], skips: Sequence[tuple[int, int, int]]
) -> tuple[int, int] | None:
    """How far a stretch can be drawn out: words of the earlier and of the later article. `at`: the next word of either, and 1
    for onward, -1 for back."""
    way = at[2]
    for skip_a, skip_b, need in skips:
        i, j = at[0] + way * skip_a, at[1] + way * skip_b
        if all(_equal(earlier, later, i + way * k, j + way * k) for k in range(need)):
            wide = (skip_a, skip_b, need) not in _SKIPS
            if wide and max(len(earlier.forms[i + way * k]) for k in range(need)) < LONG:
                continue
            reach_a, reach_b = skip_a + need, skip_b + need
            inside_b = range(at[1], at[1] + way * reach_b, way)
            inside_a = range(at[0], at[0] + way * reach_a, way)
            whole = not any(taken[k] for k in inside_b) and (
                len({later.runs[k] for k in (*inside_b, at[1] - way)}) == 1
                and len({earlier.runs[k] for k in (*inside_a, at[0] - way)}) == 1
            )
            return (reach_a, reach_b) if whole else None
    return None


def _equal(earlier: Side, later: Side, i: int, j: int) -> bool:
    return 0 <= i < len(earlier.forms) and 0 <= j < len(later.forms) and earlier.forms[i] == later.forms[j]
