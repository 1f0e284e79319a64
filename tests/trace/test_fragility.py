"""What is left of claims when a source is dropped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic import pipeline
from synoptic.model.claim import Claim
from synoptic.model.entity import Resolution
from synoptic.model.report import Article, Report
from synoptic.model.reuse import Drop, Origin, Provenance, Tracing
from synoptic.trace import (
    count,
    count_without,
    fallen,
    find_reuses,
    fragilities,
    fragility,
    left,
    sources_called,
    together,
    trace,
)
from tests.trace.made import article, noted, passages, quotation, resolved, story

NOBODY = Resolution((), {})
BRIDGE = "The stone bridge at Lowmoor will close for at least a year after divers found holes in two of its piers."


def three() -> tuple[list[Article], Tracing, Claim, dict[str, str]]:
    """One claim of two origins, printed by two newsrooms and by a copy of the first."""
    reports = [
        story(
            "a.txt",
            f"{BRIDGE} Drivers must go round by Easton, nine miles more.",
            outlet="The Daily",
            published="2024-05-01",
        ),
        story(
            "b.txt",
            f"{BRIDGE} Drivers must go round by Easton, nine miles more.",
            outlet="Radio",
            published="2024-05-02",
        ),
        story("c.txt", "Lowmoor's old bridge is shut for a year, its piers being hollow.", outlet="Evening Lamp"),
    ]
    own = [passages(r) for r in reports]
    tracing = trace(reports, own, [noted(r) for r in reports], NOBODY, find_reuses(reports))
    first = [found[0] for found in own]
    where = {p.id: p.report for p in first}
    return reports, tracing, Claim(first[0].id, tuple(where), ()), where


def called(name: str) -> Drop:
    reports, tracing, _, _ = three()
    found = sources_called(name, reports, tracing, NOBODY)
    assert found is not None
    return found


def test_with_a_newsroom_its_copies_fall() -> None:
    reports, tracing, claim, where = three()
    assert count(claim.passages, tracing, where) == (3, 2, 2)
    kept = left(claim.passages, called("the daily"), tracing, where)
    assert {where[p] for p in kept} == {reports[2].id}
    (fall,) = fallen([claim], called("The Daily"), tracing, where)
    assert (fall.claim, fall.origins, fall.left) == (claim.id, 2, 1)


def test_without_a_copyist_nothing_falls() -> None:
    _, tracing, claim, where = three()
    assert fallen([claim], called("Radio"), tracing, where) == ()
    assert len(left(claim.passages, called("b.txt"), tracing, where)) == 2


def test_every_source_that_a_claim_hangs_on_is_found() -> None:
    reports, tracing, claim, where = three()
    found = fragilities([claim], reports, tracing, where)
    assert [drop.names for drop, _ in found] == [("Evening Lamp",), ("The Daily",)]
    both = together([drop for drop, _ in found])
    assert fallen([claim], both, tracing, where)[0].left == 0
    assert fragilities([Claim(claim.statement, claim.passages[:1], ())], reports, tracing, where) == ()


def test_only_what_a_source_tells_is_counted_again_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[tuple[str, ...]] = []

    def counting(passages: Iterable[str], tracing: Tracing, where: Mapping[str, str]) -> tuple[int, int, int]:
        counted.append(tuple(passages))
        return count(counted[-1], tracing, where)

    monkeypatch.setattr(fragility, "count", counting)
    origins = [Origin("newsroom", f"Paper {n}", (f"r{n}",)) for n in range(40)]
    rests = {f"p{n}": Provenance(f"p{n}", o.id, o.id, None, None, "its own") for n, o in enumerate(origins)}
    tracing = Tracing(tuple(origins), rests, {f"r{n}": o.id for n, o in enumerate(origins)})
    claims = [Claim(f"p{n}", (f"p{n}", f"p{n + 1}"), ()) for n in range(0, 40, 2)]
    where = {f"p{n}": f"r{n}" for n in range(40)}
    assert len(fragilities(claims, [], tracing, where)) == 40
    assert len(counted) == 3 * len(claims)


@pytest.mark.parametrize("name", ["daily", "THE DAILY", " the  Daily ", "a.txt"])
def test_spellings_of_a_name_meet(name: str) -> None:
    assert called(name).reports == called("The Daily").reports


def test_a_name_that_nobody_bears() -> None:
    reports, tracing, _, _ = three()
    assert sources_called("Weekly", reports, tracing, NOBODY) is None


def test_whoever_is_cited_is_known_by_every_form_of_the_name() -> None:
    a = story("a.txt", "The bridge is unsafe, Ada Orne said.", outlet="Daily")
    b = story("b.txt", "The bridge may fall, Dr Orne said.", outlet="Radio")
    resolution, names = resolved(("person", "Ada Orne", [(a, "Ada Orne"), (b, "Dr Orne")]))
    mentions = [
        noted(a, names[a.id], quotations=[quotation(a, "Ada Orne", "said", "The bridge is unsafe")]),
        noted(b, names[b.id], quotations=[quotation(b, "Dr Orne", "said", "The bridge may fall")]),
    ]
    tracing = trace([a, b], [passages(a), passages(b)], mentions, resolution, ())
    drop = sources_called("dr orne", [a, b], tracing, resolution)
    assert drop is not None and drop.reports == ()
    where = {p.id: p.report for of in (a, b) for p in passages(of)}
    assert left(list(where), drop, tracing, where) == []


def test_an_agency_is_known_by_its_initials() -> None:
    a = article(
        "a.txt", [("byline", "Northern Press Agency"), ("paragraph", BRIDGE)], agencies=["Northern Press Agency"]
    )
    tracing = trace([a], [passages(a)], [noted(a)], NOBODY, ())
    drop = sources_called("NP", [a], tracing, NOBODY)
    assert drop is not None
    assert left([p.id for p in passages(a)], drop, tracing, {p.id: a.id for p in passages(a)}) == []


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=8), st.sets(st.integers(0, 3)))
def test_dropping_more_never_leaves_more(rests: list[tuple[int, int]], dropped: set[int]) -> None:
    origins = [Origin("newsroom", str(n), (str(n),)) for n in range(4)]
    provenance = {
        f"p{n}": Provenance(f"p{n}", origins[room].id, origins[source].id, None, None, "")
        for n, (room, source) in enumerate(rests)
    }
    tracing = Tracing(tuple(origins), provenance, {})
    where = {f"p{n}": str(room) for n, (room, _) in enumerate(rests)}
    drops = [Drop((str(n),), (origins[n].id,), (str(n),)) for n in sorted(dropped)]
    numbers = count(list(where), tracing, where)
    for n in range(len(drops)):
        fewer = count_without(list(where), together(drops[: n + 1]), tracing, where)
        assert all(a >= b for a, b in zip(numbers, fewer, strict=True))
    kept = list(where)
    for drop in drops:
        kept = left(kept, drop, tracing, where)
    if drops:
        assert kept == left(list(where), together(drops), tracing, where)


def test_what_counts_once_with_a_dropped_source_goes_with_it() -> None:
    texts = (
        "Thirty barns were flooded in Orwick when the dam burst on Monday, the fire brigade said.",
        "The dam at Orwick burst on Monday and thirty barns were flooded, fire chief Ada Finch said.",
        "Our reporter counted thirty flooded barns in Orwick after the dam burst on Monday.",
    )
    outlets = ("Daily Lantern", "The Farrow Herald", "Norburg Gazette")
    reports = [
        Report(f"{n}", t, outlet=o, published="2031-03-04") for n, (t, o) in enumerate(zip(texts, outlets, strict=True))
    ]
    result = pipeline.read_reports(reports, pipeline.Settings())
    of = {p.id: p.report for read in result.read for p in read.passages}
    drop = sources_called("the fire brigade", result.articles, result.tracing, result.resolution)
    assert drop is not None
    everything = [p for claim in result.claims for p in claim.passages]
    assert count(everything, result.tracing, of)[2] == 2
    assert count_without(everything, drop, result.tracing, of)[2] == 1
