"""Pairs of printed names: same, different, or not to be told from the letters."""

from __future__ import annotations

import json
import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.model.naming import person_name
from synoptic.model.naming_of_things import acronym_fits, letters_of
from synoptic.model.sounds import distance, likeness, skeletons
from synoptic.resolve import same_name

CASES = json.loads((pathlib.Path(__file__).parents[1] / "cases/resolve/pairs.json").read_text(encoding="utf-8"))


def _marks(case: dict[str, str]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(strict=True, reason=case["known_failure"])] if "known_failure" in case else []


@pytest.mark.parametrize("case", [pytest.param(c, id=f"{c['a']} / {c['b']}", marks=_marks(c)) for c in CASES])
def test_pair(case: dict[str, str]) -> None:
    ruling, reason = same_name(case["a"], case["b"])
    assert ruling == case["ruling"], reason


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['a']} / {c['b']}")
def test_every_ruling_has_a_reason_and_does_not_depend_on_the_order(case: dict[str, str]) -> None:
    ruling, reason = same_name(case["a"], case["b"])
    assert reason
    assert same_name(case["b"], case["a"]) == (ruling, reason)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_strings_can_be_compared(a: str, b: str) -> None:
    ruling, reason = same_name(a, b)
    assert ruling in ("same", "different", "unsure")
    assert same_name(b, a) == (ruling, reason)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_a_word_is_like_itself(word: str) -> None:
    assert likeness(word, word.upper()) == "equal"
    assert distance(word, word) == 0.0


def test_variants_share_a_skeleton() -> None:
    pairs = [
        ("Haim", "Chaim"),
        ("Qasimov", "Gasimov"),
        ("Tchernov", "Chernov"),
        ("Musaev", "Musayev"),
        ("Khalid", "Halid"),
    ]
    for a, b in pairs:
        assert likeness(a, b) == "variant"
        assert set(skeletons(a)) & set(skeletons(b)), (a, b)


def test_parts_of_a_name() -> None:
    assert person_name("Dr. Ludwig van der Berg Jr.").parts == ("ludwig", "berg")
    assert person_name("Dr. Ludwig van der Berg Jr.").suffix == "jr"
    assert person_name("Robert “Bobby” Lane").parts == ("robert", "lane")
    assert person_name("Ben Harlow").given == "ben"


def test_acronyms() -> None:
    assert letters_of("U.N.") == "UN"
    assert letters_of("the NPRI") == "NPRI"
    assert letters_of("Vorl") == ""
    assert acronym_fits("BoT".upper(), "Bank of Torm")
    assert not acronym_fits("BT", "Bank of Vorl")
