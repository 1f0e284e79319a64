"""Units: what they measure and how one is turned into another."""

from __future__ import annotations

import pytest

from synoptic.model.units import UNITS, convert, dimension, unit_words


@pytest.mark.parametrize(
    ("value", "unit_from", "unit_to", "wanted"),
    [
        (475, "[mi_i]", "km", 764.438),
        (32, "[degF]", "Cel", 0),
        (100, "Cel", "[degF]", 212),
        (1, "t", "kg", 1000),
        (10, "[acr_us]", "har", 4.0469),
        (60, "[mi_i]/h", "km/h", 96.5606),
        (7, None, None, 7),
    ],
)
def test_convert(value: float, unit_from: str | None, unit_to: str | None, wanted: float) -> None:
    assert convert(value, unit_from, unit_to) == pytest.approx(wanted, abs=1e-3)


def test_what_cannot_be_converted() -> None:
    assert convert(1, "km", "kg") is None
    assert convert(1, "USD", "EUR") is None
    assert convert(1, "km", None) is None


def test_dimension() -> None:
    assert dimension("har") == "area"
    assert dimension("USD") == "money"
    assert dimension(None) == "count"
    assert dimension("{widgets}") is None


@pytest.mark.parametrize("unit", sorted(UNITS))
def test_there_and_back(unit: str) -> None:
    kind = dimension(unit)
    for other in sorted(UNITS):
        if dimension(other) == kind:
            there = convert(3.5, unit, other)
            assert there is not None
            assert convert(there, other, unit) == pytest.approx(3.5)


def test_units_in_words() -> None:
    assert unit_words("[mi_i]") == "miles"
    assert all(not set("[]{}_") & set(unit_words(unit)) for unit in UNITS)
