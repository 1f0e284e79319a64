"""What passages lose on their way from one report to another; and that independent tellings lose nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import analysis, cases, shown, synopsis

BEFORE = (
    "Tavria and Karastan have been close for years, and their navies train together every spring off Port Marrow. "
    "Fishermen are told to keep away from the islands while the guns are fired, and most of them mend their nets."
)
AFTER = (
    "Both governments have refused to speak about it since the winter, when a trawler was hit by a stray shell and had "
    "to be towed home by a tug that happened to be near."
)
ALL = cases("judge/losses.json")


def pair(case: dict[str, Any], *, turned: bool = False) -> dict[str, Any]:
    days = case.get("days", ["2031-03-04", "2031-03-05"])
    rows = [
        {"text": f"{BEFORE}\n\n{case[key]}\n\n{AFTER}", "published": day}
        for key, day in zip(("earlier", "later"), days, strict=True)
    ]
    return {"reports": rows[::-1] if turned else rows}


@pytest.mark.parametrize("case", ALL)
def test_loss(case: dict[str, Any]) -> None:
    found = [c for c in analysis(pair(case)).conflicts if "hardened" in c.reason]
    if case["want"] is None:
        assert not found, shown(found)
        return
    assert len(found) == 1, shown(found)
    assert (found[0].kind, found[0].verdict) == (case["kind"], "variant")
    sides = [s.value for s in found[0].sides]
    assert all(any(value in side for side in sides) for value in case["want"]), shown(found)


@pytest.mark.parametrize("case", [c for c in ALL if c.values[0]["want"]][::3])
def test_the_order_of_the_input_changes_nothing(case: dict[str, Any]) -> None:
    def plain(turned: bool) -> list[tuple[str, str, list[str]]]:
        found = analysis(pair(case, turned=turned)).conflicts
        return sorted((c.kind, c.verdict, sorted(s.value for s in c.sides)) for c in found)

    assert plain(False) == plain(True)


def test_nothing_is_lost_between_independent_reports() -> None:
    a = "The mayor of Ostrow allegedly took three loans from the builder."
    b = "Ostrow's mayor took three loans from a builder."
    found = analysis({"a": a, "b": b}).conflicts
    assert not [c for c in found if "hardened" in c.reason], shown(found)


@pytest.mark.parametrize("case", [c for c in ALL if c.values[0]["want"] and c.values[0]["kind"] == "status"][:3])
def test_the_account_prints_what_no_copy_had_hardened(case: dict[str, Any]) -> None:
    found = synopsis(pair(case))
    assert case["later"] not in " ".join(s.text for s in found.account)
    assert found.event.what is None or found.event.what.value != case["later"]
