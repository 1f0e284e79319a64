"""Sentences worded alike but for one place: what there cannot be so in both, and what only looks like it."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.model.contrary import amounts_apart, denies
from synoptic.model.slots import CAUSE, COLOUR, KIN
from tests.align.reading import analysis, cases, shown


@pytest.mark.parametrize("case", cases("judge/twins.json"))
def test_twins(case: dict[str, Any]) -> None:
    """`want`: kind, verdict and the printed values; null where there is nothing, or only what fits."""
    found = [c for c in analysis(case, context=True).conflicts if c.verdict != "compatible"]
    if case["want"] is None:
        assert not found, shown(found)
        return
    kind, verdict, *values = case["want"]
    assert [(c.kind, c.verdict) for c in found] == [(kind, verdict)], shown(found)
    assert sorted(s.value for s in found[0].sides) == sorted(values), shown(found)


def test_a_syllable_denies_only_what_it_makes_the_opposite_of() -> None:
    assert denies("armed", "unarmed") and denies("effective", "ineffective") and denies("lawful", "unlawful")
    assert denies("agree", "disagree") and not denies("close", "disclose")
    assert not denies("valuable", "invaluable") and not denies("side", "inside")


def test_words_of_one_family_are_no_rivals() -> None:
    assert KIN.apart(["husband"], ["brother"]) and not KIN.apart(["husband"], ["partner"])
    assert COLOUR.apart(["red"], ["white"]) and not COLOUR.apart(["silver"], ["grey"])
    assert CAUSE.apart(["lightning"], ["arsonist"]) and not CAUSE.apart(["electrical", "fault"], ["short", "circuit"])


def test_nearly_all_is_not_hardly_any() -> None:
    assert (
        amounts_apart("nearly all", "hardly any") and amounts_apart("few", "most") and not amounts_apart("most", "all")
    )
