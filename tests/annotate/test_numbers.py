"""Numbers in words and digits, and points of the calendar."""

from __future__ import annotations

import re
from datetime import date

import pytest

from synoptic.annotate.english.calendar.days import easter, nth_weekday
from synoptic.annotate.english.calendar.points import Point, point
from synoptic.annotate.english.numbers.words import CARDINAL, FRACTION, read_fraction, read_number, read_ordinal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seven", 7),
        ("twenty-five", 25),
        ("a hundred and six", 106),
        ("two hundred thousand", 200_000),
        ("three thousand five hundred", 3500),
        ("one million two hundred thousand and six", 1_200_006),
        ("1,250", 1250),
        ("1.5 million", 1_500_000),
        ("2 1/2", 2.5),
        ("2½", 2.5),
        ("12,34,567", 1_234_567),
        ("13 lakh", 1_300_000),
    ],
)
def test_number(text: str, value: float) -> None:
    assert re.fullmatch(CARDINAL, text)
    assert read_number(text) == value


@pytest.mark.parametrize("text", ["two three", "twenty thirty", "nonsense", ""])
def test_no_number(text: str) -> None:
    assert read_number(text) is None


def test_parts_and_ranks() -> None:
    assert re.fullmatch(FRACTION, "two-thirds")
    assert read_fraction("two-thirds") == pytest.approx(2 / 3)
    assert read_fraction("a quarter") == 0.25
    assert read_ordinal("twenty-first") == 21
    assert read_ordinal("3rd") == 3
    assert read_ordinal("last") is None


@pytest.mark.parametrize(
    ("grain", "value", "edtf"),
    [
        ("century", "20", "20XX"),
        ("decade", "202", "202X"),
        ("year", "2024", "2024"),
        ("half", "2024-H1", "2024-01/2024-06"),
        ("quarter", "2024-Q1", "2024-01/2024-03"),
        ("season", "2024-SP", "2024-21"),
        ("month", "2024-03", "2024-03"),
        ("week", "2024-W11", "2024-03-11/2024-03-17"),
        ("weekend", "2024-W11-WE", "2024-03-16/2024-03-17"),
        ("day", "2024-03-14", "2024-03-14"),
    ],
)
def test_point(grain: str, value: str, edtf: str) -> None:
    here = point(grain, date(2024, 3, 14))
    assert (here.value, here.edtf) == (value, edtf)
    assert here.shift(1).shift(-1) == here
    assert here.first <= date(2024, 3, 14) or grain == "weekend"
    assert here.last >= date(2024, 3, 14)


def test_clock_and_feasts() -> None:
    assert Point("minute", date(2024, 3, 14), "T09:05").edtf == "2024-03-14T09:05"
    assert easter(2024) == date(2024, 3, 31)
    assert nth_weekday(2024, 5, 0, -1) == date(2024, 5, 27)
