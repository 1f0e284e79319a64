from __future__ import annotations

from typing import Any

import pytest

from synoptic.trace.direction import Directions, bounds, carries
from synoptic.trace.outlets import agency_key, outlet_key
from tests.trace.made import article, story

DAILY = {"outlet": "The Lowmoor Daily"}
RADIO = {"outlet": "Easton Radio"}


def order(first: dict[str, Any], second: dict[str, Any], said: str = "", first_said: str = "") -> tuple[str, str]:
    """(name of the earlier, sureness) of two reports "a" and "b"; `said` is what b says at its end."""
    a = story("a", f"The bridge will close on Monday. {first_said}", **first)
    b = story("b", f"The bridge will close on Monday. {said}", **second)
    found = Directions([a, b]).of(0, 1)
    assert found.reason
    return "ab"[found.earlier], found.sureness


@pytest.mark.parametrize(
    "said",
    [
        "The Lowmoor Daily reports.",
        "It rained, the Lowmoor Daily reported on Sunday.",
        "As first reported by the Lowmoor Daily.",
        "The masons have gone (Lowmoor Daily).",
        "This article first appeared in the Lowmoor Daily and is reprinted with permission.",
        "Maud Tarn told the Lowmoor Daily that it would.",
    ],
)
def test_credit_in_the_text_is_known(said: str) -> None:
    assert order(DAILY, RADIO, said) == ("a", "known")


@pytest.mark.parametrize(
    "said",
    [
        "Copies of the Lowmoor Daily lay in the rain.",
        "Things happen in Lowmoor daily, reports say.",
        "The Upper Lowmoor Post reports.",
    ],
)
def test_a_name_alone_is_no_credit(said: str) -> None:
    assert order(DAILY, RADIO, said) == ("a", "unknown")


def test_a_credit_turns_two_of_one_day_round() -> None:
    day = {"published": "2031-03-02"}
    assert order(DAILY | day, RADIO | day, first_said="Easton Radio reported it first.") == ("b", "known")


def test_one_word_name_inside_a_longer_one_is_no_credit() -> None:
    assert order({"outlet": "The Daily"}, RADIO, "It rained, the Lowmoor Daily reports.") == ("a", "unknown")
    assert order({"outlet": "The Daily"}, RADIO, "It rained, the Daily reports.") == ("a", "known")


def test_dates() -> None:
    assert order(DAILY | {"published": "2031-03-02"}, RADIO | {"published": "2031-03-01T10:00"}) == ("b", "likely")
    assert order(DAILY | {"published": "2031-03-02T09:00"}, RADIO | {"published": "2031-03-02T10:00"}) == (
        "a",
        "likely",
    )
    assert order(DAILY | {"published": "2031-03-02"}, RADIO | {"published": "2031-03-02T10:00"}) == ("a", "unknown")
    assert order(DAILY | {"published": "2031-03-02"}, RADIO) == ("a", "unknown")


def test_credit_against_the_dates_is_unsure() -> None:
    late = DAILY | {"published": "2031-03-05"}
    assert order(late, RADIO | {"published": "2031-03-01"}, "The Lowmoor Daily reports.") == ("b", "unknown")


def test_a_report_without_outlet_is_known_by_its_file_name() -> None:
    a = story("in/lowmoor-daily.txt", "The bridge will close on Monday.", published="2031-03-02")
    b = story("b", "The bridge will close on Monday, the Lowmoor Daily reports.", published="2031-03-03", **RADIO)
    assert Directions([a, b]).of(0, 1).sureness == "known"


def test_the_wire_that_a_report_carries_is_credited() -> None:
    blocks = [("dateline", "EASTON (QNA) -"), ("paragraph", "The bridge will close on Monday.")]
    wire = article("a", blocks, agencies=["QNA"], published="2031-03-02", **DAILY)
    later = story("b", "The bridge will close.\n\nWith reports from Easton and QNA.", published="2031-03-03", **RADIO)
    assert carries(wire, "QNA")
    assert not carries(later, "QNA")
    assert Directions([wire, later]).of(0, 1).sureness == "known"


def test_names() -> None:
    assert outlet_key("The Lowmoor Daily") == outlet_key("LOWMOOR DAILY")
    assert outlet_key("www.lowmoor.com") == ("lowmoor",)
    assert agency_key("The Quarry News Agency") == ("quarry",)
    assert agency_key("The United Quarry Press") == agency_key("UQP")


@pytest.mark.parametrize(
    "edtf", ["2031", "2031-03", "2031-03-02", "2031-03-02T10:00:00+02:00", "2031-03-01/2031-03-02"]
)
def test_bounds(edtf: str) -> None:
    found = bounds(edtf)
    assert found is not None
    assert found[0] <= found[1]


@pytest.mark.parametrize("edtf", [None, "", "spring"])
def test_no_bounds(edtf: str | None) -> None:
    assert bounds(edtf) is None
