"""What would be left of each claim if one source were dropped: which of them hang on it.

A source is dropped with all that rests on it: the passages of its own reports, the copies that other reports print of
them, and what others only cite from it. Copies that a dropped outlet had made of somebody else's work stay in those
others. Misses on purpose: that two sources with different names may fail together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    origins, reports = set(drop.origins), set(drop.reports)
    rests = [tracing.provenance[p] for p in passages]
    pairs = perhaps_the_same(passages, tracing, passage_report)
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


def fallen(
    claims: Sequence[Claim], drop: Drop, tracing: Tracing, passage_report: Mapping[str, str], least: int = ENOUGH
) -> tuple[Fall, ...]:
    """The claims that rest on `least` origins or more, and on fewer without what is dropped; in the order of `claims`."""
    found = []
    for claim in claims:
        with_it = count(claim.passages, tracing, passage_report)[2]
        if with_it < least:
            continue
        without = count_without(claim.passages, drop, tracing, passage_report)[2]
        if without < least:
            found.append(Fall(claim.id, with_it, without))
    return tuple(found)


def fragilities(
    claims: Sequence[Claim],
    articles: Sequence[Article],
    tracing: Tracing,
    passage_report: Mapping[str, str],
) -> tuple[tuple[Drop, tuple[Fall, ...]], ...]:
    """Every single source without which some claim would fall below ENOUGH origins, with those claims.

    Sources with most claims first, then by name.
    """
    rested = [c for c in claims if count(c.passages, tracing, passage_report)[2] >= ENOUGH]
    found = []
    for origin in tracing.origins:
        own = {
            a.id
            for a in articles
            if origin.kind != "cited" and a.outlet and outlet_key(a.outlet) == outlet_key(origin.name)
        }
        drop = Drop((origin.name,), (origin.id,), tuple(sorted(own)))
        falls = fallen(rested, drop, tracing, passage_report)
        if falls:
            found.append((drop, falls))
    return tuple(sorted(found, key=lambda f: (-len(f[1]), f[0].names, f[0].origins)))
