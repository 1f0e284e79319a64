"""EDTF values as spans of days: single cases, and laws that hold for all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.model.edtf import MAX, MIN, bounds, compare, day, gap_days, open_end, sort_key


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2031", date(2031, 1, 1), date(2031, 12, 31)),
        ("2031-02", date(2031, 2, 1), date(2031, 2, 28)),
        ("2032-02", date(2032, 2, 1), date(2032, 2, 29)),
        ("2031-03-04", date(2031, 3, 4), date(2031, 3, 4)),
        ("2031-03-04T13:26", date(2031, 3, 4), date(2031, 3, 4)),
        ("2031-03-04T13:26:00+02:00", date(2031, 3, 4), date(2031, 3, 4)),
        ("2031-03-04/2031-03-09", date(2031, 3, 4), date(2031, 3, 9)),
        ("2016/2020", date(2016, 1, 1), date(2020, 12, 31)),
        ("2031-22", date(2031, 6, 1), date(2031, 8, 31)),
        ("2031-24", date(2031, 12, 1), date(2032, 2, 29)),
        ("2031-33", date(2031, 1, 1), date(2031, 3, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2031~", date(2031, 1, 1), date(2031, 12, 31)),
        ("2031-03?", date(2031, 3, 1), date(2031, 3, 31)),
        ("../1990", MIN, date(1990, 12, 31)),
        ("1992/..", date(1992, 1, 1), MAX),
    ],
)
def test_bounds(value: str, first: date, last: date) -> None:
    assert bounds(value) == (first, last)


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "19XX",
        "P2D",
        "2031-13",
        "2031-02-30",
        "2031-W10",
        "31-03-04",
        "2031/2030",
        "a/b",
        "1/2/3",
        "0000",
        "2031-03-04x",
    ],
)
def test_no_date(value: str | None) -> None:
    assert bounds(value) is None
    assert compare(value, "2031") == "unknown"
    assert day(value) is None
    assert gap_days(value, "2031") is None


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("2031-03-04", "2031-03-04T13:26", "same"),
        ("2031-03-04", "2031-03", "within"),
        ("1993", "1995", "disjoint"),
        ("2031-03-01/2031-03-06", "2031-03-05/2031-03-09", "overlap"),
        ("1992/..", "1994/..", "disjoint"),
        ("1992/..", "1992-05/..", "within"),
        ("../1990", "../1995", "disjoint"),
        ("1992/..", "1995", "within"),
        ("1992/..", "1990", "disjoint"),
        ("../1990", "1992/..", "disjoint"),
        ("1992/..", "../1995", "overlap"),
        ("199X", "1993-05-04", "within"),
        ("2031-03-07T23:00-04:00", "2031-03-08T03:00Z", "same"),
        ("2031-03-07T23:00-04:00", "2031-03-08T03:00+00:00", "same"),
        ("2031-03-07T23:00-04:00", "2031-03-08T03:30+00:00", "same"),
        ("2031-03-07T23:00-04:00", "2031-03-08T23:00-04:00", "disjoint"),
        ("2031-03-07T23:00-04:00", "2031-03-08T05:00+00:00", "same"),
        ("2031-03-07T12:00-04:00", "2031-03-08T16:00+00:00", "disjoint"),
        ("2031-03-07T23:00", "2031-03-08T03:00+00:00", "disjoint"),
        ("2031-03-07T23:00-04:00", "2031-03-08", "disjoint"),
        ("2031-03-07T24:00", "2031-03-08T00:00", "same"),
        ("2031-03-07T24:00", "2031-03-07", "same"),
        ("2031-03-07T24:00", "2031-03-08", "disjoint"),
        ("../2031-03-07T24:00", "../2031-03-08T00:00", "same"),
        ("2031-03-07T22:00+05:30", "2031-03-07T16:30Z", "same"),
    ],
)
def test_compare(a: str, b: str, relation: str) -> None:
    assert compare(a, b) == compare(b, a) == relation


@pytest.mark.parametrize(
    ("value", "end"), [("2016/..", "after"), ("../2020", "before"), ("2016/2020", ""), ("2016", ""), (None, "")]
)
def test_open_end(value: str | None, end: str) -> None:
    assert open_end(value) == end


def test_no_days_lie_between_one_moment_by_two_clocks() -> None:
    assert gap_days("2031-03-07T23:00-04:00", "2031-03-08T03:00Z") == 0
    assert gap_days("2031-03-07T23:00-04:00", "2031-03-09T03:00Z") == 2


days = st.dates(date(1800, 1, 1), date(2200, 12, 31))
points = st.one_of(
    days.map(date.isoformat),
    days.map(lambda d: f"{d:%Y-%m}"),
    days.map(lambda d: f"{d:%Y}"),
    days.map(lambda d: f"{d.year}-{21 + d.month % 4}"),
    days.map(lambda d: f"{d.year // 10}X"),
    days.map(lambda d: f"{d.isoformat()}T08:30"),
    days.map(lambda d: f"{d.isoformat()}T{d.day % 24:02d}:15{d.month - 7:+03d}:00"),
    days.map(lambda d: f"{d.isoformat()}T24:00"),
)
values = st.one_of(
    points, st.tuples(points, points).map("/".join), points.map("{}/..".format), points.map("../{}".format)
)


def test_a_century_is_itself_and_nothing_else() -> None:
    assert compare("11XX", "11XX") == "same"
    assert compare("11XX", "12XX") == compare("11XX", "1131") == "unknown"


@given(values, values)
def test_relation_is_symmetric(a: str, b: str) -> None:
    assert compare(a, b) == compare(b, a)


@given(values)
def test_same_as_itself(value: str) -> None:
    assert compare(value, value) == ("unknown" if bounds(value) is None else "same")


@given(points, points)
def test_gap_and_relation_agree(a: str, b: str) -> None:
    gap = gap_days(a, b)
    assert gap == gap_days(b, a) and gap is not None
    assert (gap == 0) == (compare(a, b) != "disjoint")


@given(days, st.integers(0, 400))
def test_a_gap_is_the_days_between(first: date, more: int) -> None:
    assert gap_days(first.isoformat(), (first + timedelta(more)).isoformat()) == more


@given(st.lists(values).flatmap(lambda found: st.tuples(st.just(found), st.permutations(found))))
def test_sorting_does_not_depend_on_the_order_given(two: tuple[list[str], list[str]]) -> None:
    assert sorted(two[0], key=sort_key) == sorted(two[1], key=sort_key)


@given(days)
def test_a_day_is_its_own_day(value: date) -> None:
    assert day(value.isoformat()) == value.isoformat()
    assert day(f"{value:%Y-%m}") is None


@given(st.text(alphabet="0123456789-/.TX~?% ", max_size=24))
def test_no_text_breaks_it(text: str) -> None:
    span = bounds(text)
    assert span is None or span[0] <= span[1]
