"""A figure that falls is named, a floor never goes down, and what could not be measured is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.common import SECTIONS, SLACK, Result, Section, broken, raised, read_floors, run_section

FLOORS = {"timex": {"relaxed_f1": 0.9, "value_f1": 0.7, "type_f1": 0.8}, "ceilings": {"read_to_spacy_example": 2.0}}


def timex(value_f1: float) -> Result:
    return Result("timex", {"relaxed_f1": 0.9, "value_f1": value_f1, "type_f1": 0.8, "other": 0.9})


def test_a_figure_at_its_floor_holds() -> None:
    assert broken([timex(0.7 - SLACK / 2)], {"read_to_spacy_example": 2.0}, FLOORS) == []


@pytest.mark.parametrize(
    ("result", "ratios", "line"),
    [
        (timex(0.69), {}, "timex value_f1: 0.690, floor 0.700"),
        (Result("timex", {"relaxed_f1": 0.9, "type_f1": 0.8}), {}, "timex value_f1: no longer measured, floor 0.700"),
        (Result("timex", failed="ValueError: no"), {}, "timex: ValueError: no"),
        (
            Result("timex", skipped="not there"),
            {"read_to_spacy_example": 2.1},
            "read_to_spacy_example: 2.10, ceiling 2.00",
        ),
    ],
)
def test_what_fell_is_named(result: Result, ratios: dict[str, float], line: str) -> None:
    assert broken([result], ratios, FLOORS) == [line]


def test_floors_only_rise() -> None:
    assert raised([timex(0.65)], FLOORS) == FLOORS
    assert raised([timex(0.7219)], FLOORS)["timex"] == {**FLOORS["timex"], "value_f1": 0.721}


def test_a_missing_set_is_said(tmp_path: Path) -> None:
    result = run_section(Section("timex", 1, ("value_f1",), "timex_dev.jsonl.gz"), tmp_path, full=False)
    assert "no timex_dev.jsonl.gz" in result.skipped
    assert not result.failed


def test_floors_name_known_sections() -> None:
    assert set(read_floors()) <= {section.name for section in SECTIONS} | {"ceilings"}


def test_a_headline_that_a_section_does_not_give_is_named() -> None:
    """A floor that could never be set would hold nothing."""
    section = SECTIONS[0]
    line = broken([Result(section.name, {"nothing_of_the_kind": 1.0})], {}, {})
    assert line == [f"{section.name}: gives no {', '.join(section.headlines)}"]
