"""What stands between the words that two sequences have in common, and words of one family alone."""

from __future__ import annotations

from synoptic.model import slots
from synoptic.model.gaps import gaps
from synoptic.model.numerals import FIGURES, TENS, UNITS


def test_gaps_stand_between_what_both_have_and_at_the_ends() -> None:
    ours, theirs = "the old mill burned on monday".split(), "the mill near harle burned".split()
    same = {0: 0, 2: 1, 3: 4}
    found = [(ours[x.start : x.stop], theirs[y.start : y.stop]) for x, y in gaps(same, len(ours), len(theirs))]
    assert found == [(["old"], []), ([], ["near", "harle"]), (["on", "monday"], [])]
    assert list(gaps({0: 0, 1: 1}, 2, 2)) == []


def test_a_colour_that_may_be_of_two_families_is_of_none() -> None:
    colours = slots.COLOUR.single
    assert colours["maroon"] == colours["red"] == "red" and colours["silver"] == "grey"
    assert "beige" not in colours


def test_number_words() -> None:
    assert (UNITS["nineteen"], TENS["ninety"], FIGURES["twelve"]) == (19, 90, "12")
    assert "thirteen" not in FIGURES and "zero" not in FIGURES
