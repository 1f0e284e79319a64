"""Whole small reports: the conflicts between them and no others, what they state together, and what must stay apart."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.pipeline import Analysis
from tests.align.reading import analysis, cases, shown


def _parts() -> list[Any]:
    """One parameter a thing that a story must show; `fails` names those that fail today, with the reason."""
    found = []
    for p in cases("judge/stories.json"):
        case = p.values[0]
        rows = [("conflict", c) for c in case["conflicts"]] + [("no other conflict", case["conflicts"])]
        rows += [("joined", j) for j in case["joined"]] + [("apart", a) for a in case["apart"]]
        for kind, wanted in rows:
            name = kind if kind == "no other conflict" else f"{kind}: {' / '.join(wanted)}"
            known = case.get("fails", {}).get(name)
            marks = [pytest.mark.xfail(reason=known, strict=True)] if known else []
            found.append(pytest.param(case, kind, wanted, id=f"{p.id}: {name}", marks=marks))
    return found


def _claims(found: Analysis) -> list[list[str]]:
    return [[found.contents[p].passage.text for p in c.passages] for c in found.alignment.claims]


@pytest.mark.parametrize(("case", "kind", "wanted"), _parts())
def test_story(case: dict[str, Any], kind: str, wanted: list[Any]) -> None:
    found = analysis(case)
    if kind == "conflict":
        _, verdict, *values = wanted
        own = [c for c in found.conflicts if c.kind == wanted[0] and c.verdict == verdict]
        sides = [[s.value.lower() for s in c.sides] for c in own]
        assert any(all(any(v.lower() in s for s in c) for v in values) for c in sides), shown(found.conflicts)
    elif kind == "no other conflict":
        known = [(c[0], c[1]) for c in wanted]
        values = {v.lower() for c in wanted for v in c[2:]}
        others = [
            c
            for c in found.conflicts
            if c.verdict in ("contradiction", "update")
            and not ((c.kind, c.verdict) in known and all(any(v in s.value.lower() for v in values) for s in c.sides))
            and c.kind != "status"
        ]
        assert not others, shown(others)
    else:
        a, b = wanted
        together = [texts for texts in _claims(found) if _both(texts, a, b)]
        assert bool(together) is (kind == "joined"), together


def _both(texts: list[str], a: str, b: str) -> bool:
    """Two passages of one claim, one with each phrase."""
    return any(a in x and b in y for i, x in enumerate(texts) for j, y in enumerate(texts) if i != j)
