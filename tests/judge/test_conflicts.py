"""Each kind of conflict: what must be found, with verdict and values, and what only looks like one."""

from __future__ import annotations

import re
from typing import Any

import pytest

from synoptic.model.finding import CONFLICT_KINDS, Conflict
from tests.align.reading import analysis, cases, cases_in_context, shown

FOR_MACHINES = re.compile(r"\d{4}-\d\d|/\.\.|\.\./|\[[a-z]+_|(?<!\w)'[^']+'(?!\w)|\bNone\b|@e[0-9a-f]{6}")
"""Dates by the standard, codes of units, keys."""
ALL = [
    pytest.param(kind, *p.values, id=f"{kind}: {p.id}", marks=p.marks)
    for kind in CONFLICT_KINDS
    for p in cases(f"judge/{kind}.json")
]
ALL_IN_CONTEXT = [
    pytest.param(kind, *p.values, id=f"{kind}: {p.id}", marks=p.marks)
    for kind in CONFLICT_KINDS
    for p in cases_in_context(f"judge/{kind}.json")
    if "a" in p.values[0]
]


def _hold(found: tuple[Conflict, ...], kind: str, case: dict[str, Any]) -> None:
    """The conflicts wanted, each value by how its side begins; where none is wanted, at most dates and figures that fit."""
    if case["want"] is None:
        bad = [
            c for c in found if c.verdict in ("contradiction", "update") or c.kind == kind and c.verdict != "compatible"
        ]
        assert not bad, shown(bad)
        return
    verdict, *values = case["want"]
    own = [c for c in found if c.kind in case.get("kinds", [kind])]
    assert own, shown(found) or "no conflict at all"
    assert {c.verdict for c in own} == {verdict}, shown(own)
    sides = [s.value for s in own[0].sides]
    if values:
        assert len(sides) == len(values), shown(own)
        assert all(any(v.lower() in s.lower() for s in sides) for v in values), shown(own)
    others = [
        c for c in found if c not in own and c.verdict == "contradiction" and c.kind not in case.get("beside", ())
    ]
    assert not others, shown(others)


@pytest.mark.parametrize(("kind", "case"), ALL)
def test_conflict(kind: str, case: dict[str, Any]) -> None:
    _hold(analysis(case).conflicts, kind, case)


@pytest.mark.parametrize(("kind", "case"), ALL_IN_CONTEXT)
def test_between_other_sentences(kind: str, case: dict[str, Any]) -> None:
    _hold(analysis(case, context=True).conflicts, kind, case)


@pytest.mark.parametrize(("kind", "case"), [pytest.param(*p.values, id=p.id) for p in ALL][::5])
def test_every_conflict_is_whole(kind: str, case: dict[str, Any]) -> None:
    """Two sides or more, each with evidence to the letter, a reason, and passages that are known."""
    found = analysis(case)
    texts = {a.id: a.text for a in found.articles}
    for c in found.conflicts:
        assert len(c.sides) >= 2 and c.reason and c.kind in CONFLICT_KINDS
        assert not FOR_MACHINES.search(c.reason), c.reason
        assert set(c.passages) <= set(found.contents)
        for side in c.sides:
            assert side.value and side.evidence
            assert all(e.span.of(texts[e.report]) == e.quote for e in side.evidence)


@pytest.mark.parametrize(("kind", "case"), [pytest.param(*p.values, id=p.id) for p in ALL if "a" in p.values[1]][::4])
def test_a_conflict_is_symmetric(kind: str, case: dict[str, Any]) -> None:
    days = case.get("published")
    turned = dict(case, a=case["b"], b=case["a"], **({"published": days[::-1]} if days else {}))

    def plain(given: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
        return sorted((c.kind, c.verdict, sorted(s.value for s in c.sides)) for c in analysis(given).conflicts)

    assert plain(case) == plain(turned)
