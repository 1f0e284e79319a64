"""Through which report a later one took what stands in an earlier one: A -> B -> C rather than A -> C; and which pairs only
share what both took from a third: A -> B and A -> C rather than B -> C.

As in the editing of manuscripts: what C has from A also stands in B, and C goes with B where B departs from A, by what
B added or changed. Two that were each copied from A agree with A more than with one another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.model.reuse import Reuse
from synoptic.model.span import Span

COVERED = 0.95
"""Least part of what the later report shares with the earlier, in letters, that also stands in the report between."""

NEARER = 3
"""Fewest equal words that the later report must have more with the one between than with the earlier. Words put in by
chance at one place alike are one or two."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A reuse and how many words its passages, stock among them, have in common to the letter."""

    reuse: Reuse
    equal: int


def with_ways(found: Sequence[Measured], names: Mapping[str, str]) -> list[Reuse]:
    """The reuses, each with the report through which its text came where there is one, and the reason saying so.

    `names`: report id -> what a person calls it. Dates and credits must say that the later report is later than both,
    for the words look the same the other way round; and nothing may say that the one between is before the earlier.
    Misses on purpose a copy of a copy that neither added nor changed anything: nothing tells it from a second copy.
    """
    by_pair: dict[frozenset[str], Measured] = {frozenset((m.reuse.earlier, m.reuse.later)): m for m in found}
    beside: defaultdict[str, list[str]] = defaultdict(list)
    for m in found:
        beside[m.reuse.earlier].append(m.reuse.later)
        beside[m.reuse.later].append(m.reuse.earlier)
    return [_from_third(m, _through(m, by_pair, beside, names), by_pair, beside, names) for m in found]


def _through(
    whole: Measured,
    by_pair: Mapping[frozenset[str], Measured],
    beside: Mapping[str, Sequence[str]],
    names: Mapping[str, str],
) -> Reuse:
    reuse = whole.reuse
    if reuse.direction == "unknown":
        return reuse
    best: tuple[int, str] | None = None
    for between in beside[reuse.later]:
        second = by_pair[frozenset((between, reuse.later))]
        first = by_pair.get(frozenset((reuse.earlier, between)))
        nearer = second.equal - whole.equal
        if first is None or between == reuse.earlier or nearer < NEARER or (best and (nearer, between) <= best):
            continue
        ordered = second.reuse.earlier == between and second.reuse.direction != "unknown"
        ordered &= first.reuse.later == between or first.reuse.direction == "unknown"
        if ordered and _covered(_taken(reuse), [p.later for p in second.reuse.passages]) >= COVERED:
            best = (nearer, between)
    if best is None:
        return reuse
    way = f"all of it also stands in {names[best[1]]}, with which it has {best[0]} words more in common: it came through that"
    return replace(reuse, via=best[1], reason=f"{reuse.reason}; {way}")


def _from_third(
    whole: Measured,
    reuse: Reuse,
    by_pair: Mapping[frozenset[str], Measured],
    beside: Mapping[str, Sequence[str]],
    names: Mapping[str, str],
) -> Reuse:
    """A reuse, with the report from which both took it where there is one. Where the later report credits the earlier one and
    not that, it is the credit that counts; where it goes with either alike, the way is the shorter one."""
    best: tuple[int, str] | None = None
    for third in beside[reuse.later] if reuse.via is None and reuse.direction != "unknown" else ():
        second = by_pair[frozenset((third, reuse.later))]
        first = by_pair.get(frozenset((third, reuse.earlier)))
        nearer = second.equal - whole.equal
        if first is None or third == reuse.earlier or nearer < 0 or best and (nearer, third) <= best:
            continue
        ordered = all(m.reuse.earlier == third and m.reuse.direction != "unknown" for m in (first, second))
        ordered &= reuse.direction != "known" or second.reuse.direction == "known"
        if ordered and _covered(_taken(reuse), [p.later for p in second.reuse.passages]) >= COVERED:
            best = (nearer, third)
    if best is None:
        return reuse
    told = f"{best[0]} words more" if best[0] else "as many words"
    why = f"all of it also stands in {names[best[1]]}, which came before both and with which it has {told} in common"
    return replace(reuse, both_from=best[1], reason=f"{reuse.reason}; {why}: both have it from there")


def _taken(reuse: Reuse) -> list[Span]:
    """The passages in the later report."""
    return [p.later for p in reuse.passages if p.kind != "stock"]


def _covered(part: Sequence[Span], whole: Sequence[Span]) -> float:
    """How much of `part` lies within `whole`, 0..1, in letters."""
    inside = sum(max(0, min(p.end, w.end) - max(p.start, w.start)) for p in part for w in whole)
    return inside / max(1, sum(len(p) for p in part))
