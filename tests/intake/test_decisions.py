"""An editor's decisions, from a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from synoptic.intake import read_decisions
from synoptic.model.decision import Decision, in_force
from synoptic.model.errors import InputError


def _file(folder: Path, value: Any) -> Path:
    path = folder / "rulings.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def test_decisions_are_read_in_order(tmp_path: Path) -> None:
    rulings = [
        {"a": "Jon Doe", "b": "John Doe", "ruling": "same", "by": "desk"},
        {"a": "Ruth Ames", "a_report": "x.txt", "b": "Ruth Ames", "b_report": "y.txt", "ruling": "different"},
    ]
    assert read_decisions(_file(tmp_path, rulings)) == (
        Decision("Jon Doe", "John Doe", "same", "desk"),
        Decision("Ruth Ames", "Ruth Ames", "different", "", "x.txt", "y.txt"),
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("{", "JSON"),
        ({"a": "x"}, "array"),
        (["x"], "decision 1"),
        ([{"a": "x", "b": "y", "ruling": "maybe"}], "ruling"),
        ([{"a": "x", "b": " ", "ruling": "same"}], "texts"),
        ([{"a": "x", "b": 3, "ruling": "same"}], "texts"),
        ([{"a": "x", "b": "y", "ruling": "same", "why": "z"}], "why"),
    ],
)
def test_what_is_no_decision_is_refused(tmp_path: Path, value: Any, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read_decisions(_file(tmp_path, value))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="none"):
        read_decisions(tmp_path / "none.json")


def test_the_last_ruling_on_a_pair_counts() -> None:
    same, different = Decision("a", "b", "same"), Decision("b", "a", "different")
    assert in_force([same, different]) == (different,)
    assert in_force([same, different, Decision("a", "b", "withdrawn")]) == ()
    assert in_force([same, Decision("a", "b", "different", "", "x")]) == (
        same,
        Decision("a", "b", "different", "", "x"),
    )
