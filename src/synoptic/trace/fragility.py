"""What would be left of each claim if one source were dropped: which of them hang on it.

A source is dropped with all that rests on it: the passages of its own reports, the copies that other reports print of
them, and what others only cite from it. Copies that a dropped outlet had made of somebody else's work stay in those
others. Misses on purpose: that two sources with different names may fail together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.model.claim import Claim
from synoptic.model.entity import Resolution
from synoptic.model.report import Article
from synoptic.model.reuse import Drop, Fall, Tracing
from synoptic.trace.counting import count, perhaps_the_same
from synoptic.trace.outlets import agency_key, outlet_key

ENOUGH = 2
"""Independent origins that a claim needs by the newsroom's rule."""


def sources_called(name: str, articles: Sequence[Article], tracing: Tracing, resolution: Resolution) -> Drop | None:
    """What is dropped with the source `name`: a report's name, an outlet, an agency, or whoever is cited, in any
    spelling that the reports use; None where nothing is called so. Case and a leading "the" make no difference.
    """
    key, folded = outlet_key(name), " ".join(name.split()).casefold()
    aliases = {e.id: {a.casefold() for a in (e.name, *e.aliases)} for e in resolution.entities}
    reports = {
        a.id
        for a in articles
        if folded in (a.report.name.casefold(), a.report.name.rsplit("/", 1)[-1].casefold())
        or (a.outlet is not None and key == outlet_key(a.outlet))
    }
    origins = set()
    for origin in tracing.origins:
        keys = {outlet_key(origin.name)} | ({agency_key(origin.name)} if origin.kind == "agency" else set())
        if (
            key in keys
            or (origin.kind == "agency" and agency_key(name) in keys)
            or folded in aliases.get(origin.entity or "", ())
        ):
            origins.add(origin.id)
    if not reports and not origins:
        return None
    return Drop((name,), tuple(sorted(origins)), tuple(sorted(reports)))


def together(drops: Sequence[Drop]) -> Drop:
    """Several sources dropped at once."""
    return Drop(
        tuple(name for drop in drops for name in drop.names),
        tuple(sorted({origin for drop in drops for origin in drop.origins})),
        tuple(sorted({report for drop in drops for report in drop.reports})),
    )


def left(passages: Sequence[str], drop: Drop, tracing: Tracing, passage_report: Mapping[str, str]) -> list[str]:
    """Those of the passages, by id, that do not rest on what is dropped, be it by way of a newsroom that credits it.

    What such a newsroom tells by itself goes too: it was no witness before, and becomes none. So does what rests on an origin
    that counts once with one that is dropped, because the two may be one.
    """
    return _left(passages, drop, tracing, passage_report, perhaps_the_same(passages, tracing, passage_report))


def _left(
    passages: Sequence[str],
    drop: Drop,
    tracing: Tracing,
    passage_report: Mapping[str, str],
    pairs: frozenset[tuple[str, str]],
) -> list[str]:
    """The same where the pairs of origins that may be one are known."""
    origins, reports = set(drop.origins), set(drop.reports)
    rests = [tracing.provenance[p] for p in passages]
    gone = origins | {one for one, other in pairs if other in origins}
    while more := {r.newsroom for r in rests if r.origin in gone} - gone:
        gone |= more
    kept = []
    for passage in passages:
        source = tracing.provenance[passage]
        if passage_report[passage] not in reports and source.newsroom not in origins and source.origin not in gone:
            kept.append(passage)
    return kept


def count_without(
    passages: Sequence[str], drop: Drop, tracing: Tracing, passage_report: Mapping[str, str]
) -> tuple[int, int, int]:
    """The three numbers of the passages once what is dropped is left out; none is greater than with it.

    A newsroom that is known to relay a source witnesses nothing by itself when that source is gone.
    """
    whole = count(passages, tracing, passage_report)
    part = count(left(passages, drop, tracing, passage_report), tracing, passage_report)
    return min(whole[0], part[0]), min(whole[1], part[1]), min(whole[2], part[2])


@dataclass(frozen=True, slots=True)
class _Standing:
    """What a claim rests on, found once for all that may be dropped."""

    claim: Claim
    number: int
    """Its origins."""
    pairs: frozenset[tuple[str, str]]
    """Origins of it that may be one."""
    sources: frozenset[str]
    """Ids of the reports and origins without which something of it may go; dropping any other leaves it as it is."""

    @staticmethod
    def of(claim: Claim, number: int, tracing: Tracing, passage_report: Mapping[str, str]) -> _Standing:
        """Of one claim with so many origins."""
        pairs = perhaps_the_same(claim.passages, tracing, passage_report)
        rests = [tracing.provenance[p] for p in claim.passages]
        sources = {passage_report[p] for p in claim.passages} | {x for r in rests for x in (r.newsroom, r.origin)}
        return _Standing(claim, number, pairs, frozenset(sources | {x for pair in pairs for x in pair}))

    def without(self, drop: Drop, tracing: Tracing, passage_report: Mapping[str, str]) -> int:
        """Its origins once what is dropped is left out."""
        if self.sources.isdisjoint((*drop.origins, *drop.reports)):
            return self.number
        kept = _left(self.claim.passages, drop, tracing, passage_report, self.pairs)
        return min(self.number, count(kept, tracing, passage_report)[2])


def _standing(
    claims: Sequence[Claim], tracing: Tracing, passage_report: Mapping[str, str], least: int
) -> list[_Standing]:
    """The claims that rest on `least` origins or more, in their order."""
    counted = ((claim, count(claim.passages, tracing, passage_report)[2]) for claim in claims)
    return [_Standing.of(claim, n, tracing, passage_report) for claim, n in counted if n >= least]


def _falls(
    standing: Sequence[_Standing], drop: Drop, tracing: Tracing, passage_report: Mapping[str, str], least: int
) -> tuple[Fall, ...]:
    found = ((s, s.without(drop, tracing, passage_report)) for s in standing)
    return tuple(Fall(s.claim.id, s.number, without) for s, without in found if without < least)


def fallen(
    claims: Sequence[Claim], drop: Drop, tracing: Tracing, passage_report: Mapping[str, str], least: int = ENOUGH
) -> tuple[Fall, ...]:
    """The claims that rest on `least` origins or more, and on fewer without what is dropped; in the order of `claims`."""
    return _falls(_standing(claims, tracing, passage_report, least), drop, tracing, passage_report, least)


def fragilities(
    claims: Sequence[Claim],
    articles: Sequence[Article],
    tracing: Tracing,
    passage_report: Mapping[str, str],
) -> tuple[tuple[Drop, tuple[Fall, ...]], ...]:
    """Every single source without which some claim would fall below ENOUGH origins, with those claims.

    Sources with most claims first, then by name.
    """
    standing = _standing(claims, tracing, passage_report, ENOUGH)
    printed: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for a in articles:
        if a.outlet:
            printed[outlet_key(a.outlet)].append(a.id)
    found = []
    for origin in tracing.origins:
        own = {*printed.get(outlet_key(origin.name), ())} if origin.kind != "cited" else set()
        drop = Drop((origin.name,), (origin.id,), tuple(sorted(own)))
        falls = _falls(standing, drop, tracing, passage_report, ENOUGH)
        if falls:
            found.append((drop, falls))
    return tuple(sorted(found, key=lambda f: (-len(f[1]), f[0].names, f[0].origins)))
