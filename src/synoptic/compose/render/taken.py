"""Who took text from whom, as few ties as tell it: which pairs of reports are told, and which only follow from those.

Fourteen papers with one wire are 91 pairs and one story. A pair is left to the fold where both have it from a third
report, and where three share one text and the other two pairs hold it all: then two of the three ties tell it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from synoptic.compose.render.sources import Source
from synoptic.compose.render.wording import share_words
from synoptic.model.account import AccountFile, OriginRecord, PassagePair, ReuseRecord

TOGETHER = 3
"""From so many reports on, those that took text from one report, and are as sure of it, stand on one line."""
FEW = 12
"""Up to so many pairs, those by way of a report between are told too."""
HELD = 0.9
"""Least part, in letters, of what a pair shares that another pair must hold too for the first to follow from it."""
LONGER = 1.1
"""How much longer a stretch must be for the other report to be the one it was taken from, whichever came first."""
RUN = 4
"""From so many numbers in a row on, the first and the last are given."""


@dataclass(frozen=True)
class Taking:
    """A reuse as it is shown."""

    number: int
    """Its place in the file, from 1."""
    reuse: ReuseRecord
    earlier: Source
    later: Source
    share: float
    """How much of the later report was taken from the earlier: without what stands at more length in another."""
    passages: tuple[PassagePair, ...]
    elsewhere: tuple[tuple[PassagePair, Source], ...] = ()
    """Passages that were taken from another report, each with that."""
    third: Source | None = None
    """The report that holds it all, where the pair only follows from others."""

    @property
    def unknown(self) -> bool:
        """Whether nothing says which of the two came first."""
        return self.reuse.direction == "unknown"


@dataclass(frozen=True)
class Line:
    """Takings from one report that are as sure as one another: one, or TOGETHER and more."""

    takings: tuple[Taking, ...]

    @property
    def first(self) -> Taking:
        return self.takings[0]

    @property
    def shares(self) -> str:
        """`93%`, `91–97%`."""
        least, most = (share_words(pick(t.share for t in self.takings)) for pick in (min, max))
        return most if least == most else f"{least.removesuffix('%')}–{most}"

    @property
    def words(self) -> str:
        """What stands between the later and the earlier: `took 93% of its text from`."""
        alone = len(self.takings) == 1
        verb = ("shares" if alone else "share") if self.first.unknown else "took"
        return f"{verb} {self.shares} of {'its' if alone else 'their'} text {'with' if self.first.unknown else 'from'}"


@dataclass(frozen=True)
class Taken:
    """All reuses of an account, as they are shown."""

    lines: tuple[Line, ...]
    folded: tuple[Taking, ...]
    """Pairs that follow from those of the lines."""

    @property
    def told(self) -> list[Taking]:
        """Every taking of the lines."""
        return [taking for line in self.lines for taking in line.takings]


def taken(account: AccountFile, sources: Mapping[str, Source]) -> Taken:
    """The reuses of an account. `sources`: report id -> its report with number and name."""
    every = [
        Taking(n, reuse, sources[reuse.earlier], sources[reuse.later], reuse.share, tuple(reuse.passages))
        for n, reuse in enumerate(account.reuses, 1)
    ]
    thirds = _thirds(every, sources)
    direct = [t for t in every if t.number not in thirds]
    told, folded = [], [_with_third(t, thirds[t.number]) for t in every if t.number in thirds]
    for taking in direct:
        own = _own(taking, [t for t in direct if t.later == taking.later])
        if own.passages or not taking.passages or taking.reuse.direction == "known":
            told.append(own)
        else:
            folded.append(_with_third(taking, own.elsewhere[0][1]))
    folded.sort(key=lambda t: (t.later.number, t.earlier.number))
    return Taken(tuple(_lines(told)), tuple(folded))


def numbered(sources: Iterable[Source]) -> str:
    """`[1][3]`; `[1]–[14]` for RUN numbers or more in a row."""
    numbers = sorted({source.number for source in sources})
    found = ""
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        row = [number for _, number in run]
        found += f"[{row[0]}]–[{row[-1]}]" if len(row) >= RUN else "".join(f"[{number}]" for number in row)
    return found


def carried(account: AccountFile, sources: Mapping[str, Source]) -> list[tuple[OriginRecord, list[Source]]]:
    """Each news agency with the reports that carry it; and each newsroom with the reports of other outlets that count with
    it though no text was found to be taken."""
    pairs = {frozenset((reuse.earlier, reuse.later)) for reuse in account.reuses}
    found = []
    for origin in account.origins:
        reports = [sources[report] for report in origin.reports if report in sources]
        if origin.kind == "newsroom":
            reports = [
                source
                for source in reports
                if source.record.outlet
                and source.record.outlet.casefold() != origin.name.casefold()
                and not any(frozenset((source.record.id, other)) in pairs for other in origin.reports)
            ]
        if reports and origin.kind != "cited" and len(origin.reports) > 1:
            found.append((origin, sorted(reports, key=lambda source: source.number)))
    return sorted(found, key=lambda pair: (pair[0].kind, pair[0].name, pair[0].id))


def _with_third(taking: Taking, third: Source) -> Taking:
    return Taking(taking.number, taking.reuse, taking.earlier, taking.later, taking.share, taking.passages, third=third)


def _lines(told: Sequence[Taking]) -> Iterator[Line]:
    groups: dict[tuple[int, str, bool], list[Taking]] = {}
    for taking in sorted(told, key=lambda t: (t.later.number, t.earlier.number)):
        alone = taking.reuse.via is not None or bool(taking.elsewhere)
        groups.setdefault((taking.earlier.number, taking.reuse.direction, alone), []).append(taking)
    lines = []
    for (*_, alone), takings in groups.items():
        together = len(takings) >= TOGETHER and not alone
        lines += [Line(tuple(takings))] if together else [Line((taking,)) for taking in takings]
    yield from sorted(lines, key=lambda line: (line.first.later.number, line.first.earlier.number))


def _thirds(every: Sequence[Taking], sources: Mapping[str, Source]) -> dict[int, Source]:
    """Number of a reuse that follows from others -> the third report that has it all."""
    pairs = {frozenset((t.reuse.earlier, t.reuse.later)): t for t in every}
    found: dict[int, Source] = {}
    for t in every:
        third = t.reuse.both_from or (t.reuse.via if len(every) > FEW else None)
        if (
            third is not None
            and third in sources
            and all(frozenset((third, end)) in pairs for end in (t.reuse.earlier, t.reuse.later))
        ):
            found[t.number] = sources[third]
    left = {pair: t for pair, t in pairs.items() if t.number not in found and t.reuse.via is None}
    beside: dict[str, set[str]] = {}
    for t in left.values():
        beside.setdefault(t.reuse.earlier, set()).add(t.reuse.later)
        beside.setdefault(t.reuse.later, set()).add(t.reuse.earlier)
    for t in sorted(left.values(), key=_order, reverse=True):
        ends = t.reuse.earlier, t.reuse.later
        if t.reuse.direction == "known":
            continue
        for third in sorted(beside[ends[0]] & beside[ends[1]], key=lambda report: sources[report].number):
            if all(_holds(left[frozenset((third, end))], t, end) for end in ends):
                found[t.number] = sources[third]
                beside[ends[0]].discard(ends[1])
                beside[ends[1]].discard(ends[0])
                break
    return found


def _order(taking: Taking) -> tuple[int, int]:
    first, last = sorted((taking.earlier.number, taking.later.number))
    return last, first


def _holds(other: Taking, taking: Taking, report: str) -> bool:
    """Whether what a taking shares stands, in one of its reports, in what another shares too."""
    mine, theirs = _spans(taking, report), _spans(other, report)
    length = sum(end - start for start, end in mine)
    return length > 0 and sum(_overlap(a, b) for a in mine for b in theirs) >= HELD * length


def _spans(taking: Taking, report: str) -> list[list[int]]:
    return [pair.later if taking.reuse.later == report else pair.earlier for pair in taking.reuse.passages]


def _overlap(a: Sequence[int], b: Sequence[int]) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _own(taking: Taking, beside: Sequence[Taking]) -> Taking:
    """A taking without the passages that were taken from another report: there they stand at more length, or as long and
    earlier."""
    own: list[PassagePair] = []
    elsewhere: list[tuple[PassagePair, Source]] = []
    for pair in taking.passages:
        holding = [t for t in beside if any(_is_of(pair, t, other.later, taking) for other in t.reuse.passages)]
        if holding and taking.reuse.via is None:
            elsewhere.append((pair, min((t.earlier for t in holding), key=lambda s: s.number)))
        else:
            own.append(pair)
    letters = [sum(pair.later[1] - pair.later[0] for pair in pairs) for pairs in (own, taking.passages)]
    share = taking.share * letters[0] / letters[1] if elsewhere and letters[1] else taking.share
    return Taking(
        taking.number, taking.reuse, taking.earlier, taking.later, share, tuple(own), elsewhere=tuple(elsewhere)
    )


def _is_of(pair: PassagePair, other: Taking, stretch: Sequence[int], taking: Taking) -> bool:
    """Whether a passage was taken with a stretch of another reuse rather than with its own."""
    length, theirs = pair.later[1] - pair.later[0], stretch[1] - stretch[0]
    if other.number == taking.number or other.reuse.via is not None or other.unknown or taking.unknown or not length:
        return False
    first = other.earlier.number < taking.earlier.number and theirs * LONGER >= length
    return _overlap(pair.later, stretch) >= HELD * length and (theirs > LONGER * length or first)
