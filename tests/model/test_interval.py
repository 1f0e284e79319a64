"""Two quantities beside each other: single cases, and laws that hold for all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.model.interval import Comparison, compare, counts_same, may_count_same
from synoptic.model.mention import Quantity
from synoptic.model.span import Span
from synoptic.model.units import UNITS, convert, dimension


def q(low: float | None, high: float | None = None, unit: str | None = None, **more: Any) -> Quantity:
    """A quantity; one end alone is a point."""
    if "bound" in more:
        more.pop("bound")
    elif high is None:
        high = low
    return Quantity("r1", Span(0, 1), f"{low}-{high} {unit or ''}", low, high, unit, **{"of": "", **more})


AT_LEAST_3 = q(3, None, bound=True)
AT_MOST_9 = q(None, 9, bound=True)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        pytest.param(q(14), q(14), "same", id="equal counts"),
        pytest.param(q(14), q(41), "clash", id="counts that differ"),
        pytest.param(q(200), q(201), "clash", id="counts agree to the digit"),
        pytest.param(q(670, unit="km"), q(475, unit="[mi_i]"), "clash", id="border"),
        pytest.param(q(100, unit="[mi_i]"), q(161, unit="km"), "same", id="rounded conversion"),
        pytest.param(q(5, unit="[mi_i]"), q(8, unit="km"), "compatible", id="coarse figures"),
        pytest.param(q(5, unit="[mi_i]"), q(12, unit="km"), "clash", id="too far for coarse"),
        pytest.param(q(40, unit="Cel"), q(104, unit="[degF]"), "same", id="temperature"),
        pytest.param(AT_LEAST_3, q(5), "compatible", id="bound that fits"),
        pytest.param(AT_LEAST_3, q(2), "clash", id="bound that does not"),
        pytest.param(AT_LEAST_3, AT_MOST_9, "compatible", id="two bounds that meet"),
        pytest.param(q(10, None, bound=True), AT_MOST_9, "clash", id="two bounds that do not"),
        pytest.param(q(20, 30), q(25), "compatible", id="inside a range"),
        pytest.param(q(20, 30), q(40), "clash", id="outside a range"),
        pytest.param(q(200, approximate=True), q(210), "compatible", id="about"),
        pytest.param(q(200, approximate=True), q(300), "clash", id="not that much about"),
        pytest.param(q(200, approximate=True), q(200), "compatible", id="estimate of the same"),
        pytest.param(q(3, unit="USD"), q(3, unit="EUR"), "unlike", id="two currencies"),
        pytest.param(q(3, unit="km"), q(3, unit="kg"), "unlike", id="two dimensions"),
        pytest.param(q(3), q(3, unit="km"), "unlike", id="count and measure"),
        pytest.param(q(0), q(0), "same", id="none and none"),
        pytest.param(q(0), q(1), "clash", id="none and one"),
    ],
)
def test_compare(a: Quantity, b: Quantity, relation: str) -> None:
    assert compare(a, b).relation == relation
    assert compare(b, a).relation == relation


numbers = st.one_of(st.integers(0, 10**7).map(float), st.floats(0.01, 10**7).map(lambda x: round(x, 2)))
units = st.sampled_from([None, "USD", "%", *sorted(u for u in UNITS if dimension(u) != "temperature")])


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low, high = sorted((draw(numbers), draw(numbers)))
    shape = draw(st.sampled_from(["point", "range", "at least", "at most"]))
    ends = {"point": (low, low), "range": (low, high), "at least": (low, None), "at most": (None, high)}[shape]
    return Quantity("r1", Span(0, 1), "x", *ends, draw(units), "thing", draw(st.booleans()))


@given(quantities(), quantities())
def test_relation_is_symmetric(a: Quantity, b: Quantity) -> None:
    assert compare(a, b).relation == compare(b, a).relation


@given(quantities())
def test_equal_to_itself(a: Quantity) -> None:
    assert compare(a, a).relation == "same"


@given(quantities(), quantities())
def test_every_relation_has_its_reason(a: Quantity, b: Quantity) -> None:
    found = compare(a, b)
    assert isinstance(found, Comparison) and found.relation in ("same", "compatible", "clash", "unlike")
    assert found.reason


@given(quantities(), st.sampled_from(sorted(UNITS)))
def test_conversion_changes_nothing(a: Quantity, unit: str) -> None:
    """A figure turned into another unit of its dimension is the figure itself."""
    if a.unit is None or dimension(a.unit) != dimension(unit) or a.unit not in UNITS:
        return
    low, high = (None if end is None else convert(end, a.unit, unit) for end in (a.low, a.high))
    assert compare(a, Quantity("r1", Span(0, 1), "y", low, high, unit, "thing", a.approximate)).relation == "same"


@given(numbers, numbers)
def test_a_bound_fits_what_lies_inside(low: float, more: float) -> None:
    assert compare(q(low, None, bound=True), q(low + more)).relation != "clash"


@pytest.mark.parametrize(
    ("a", "b", "same", "may"),
    [
        pytest.param(q(3, of="killed", noun="people"), q(5, of="killed", noun="people"), True, True, id="one state"),
        pytest.param(q(3, of="killed", noun="people"), q(5, of="killed", noun=""), True, True, id="state alone"),
        pytest.param(
            q(3, of="killed", noun="people"), q(5, of="injured", noun="people"), False, False, id="two states of people"
        ),
        pytest.param(q(3, of="killed child", noun="child"), q(5, of="killed", noun="people"), False, False, id="a part"),
        pytest.param(q(3, of="house", noun="house"), q(5, of="ship", noun="ship"), False, False, id="two nouns"),
        pytest.param(
            q(3, unit="km", of="border", noun="border"), q(5, unit="[mi_i]", of="border", noun="border"), True, True,
            id="one noun in two units",
        ),
        pytest.param(
            q(3, unit="%", of="import", noun="import"), q(5, unit="%", of="export", noun="export"), False, True,
            id="two shares",
        ),
        pytest.param(q(3, of="border", noun="border"), q(5, unit="km", of="border", noun="border"), False, False, id="count and measure"),
        pytest.param(q(3, unit="km", of="wall", noun="wall"), q(5, unit="kg", of="wall", noun="wall"), False, False, id="length and mass"),
    ],
)  # fmt: skip
def test_counts_of_one_thing(a: Quantity, b: Quantity, same: bool, may: bool) -> None:
    assert counts_same(a, b) is counts_same(b, a) is same
    assert may_count_same(a, b) is may_count_same(b, a) is may
