"""Feasts of several calendars and countries, on days that are known."""

from __future__ import annotations

from datetime import date

import pytest

from synoptic.annotate.english.calendar.feasts import FEASTS, SIGHTED, long_weekend
from synoptic.annotate.english.calendar.national import national_day


@pytest.mark.parametrize(
    ("feast", "day"),
    [("rosh hashanah", "2023-09-16"), ("passover", "2024-04-23"), ("hanukkah", "2022-12-19"), ("hanukkah", "2024-12-26"), ("purim", "2025-03-14"),
     ("orthodox easter", "2023-04-16"), ("chinese new year", "1985-02-20"), ("lunar new year", "2034-02-19"), ("victoria day", "2024-05-20"), ("giving tuesday", "2024-12-03")],
)  # fmt: skip
def test_feasts_of_other_calendars(feast: str, day: str) -> None:
    assert FEASTS[feast](int(day[:4])).isoformat() == day


def test_the_islamic_year_is_shorter_than_ours() -> None:
    assert [day.isoformat() for day in SIGHTED["eid al-fitr"](2024)] == ["2024-04-10"]
    assert len(SIGHTED["eid al-fitr"](2000)) == 2


@pytest.mark.parametrize(
    ("name", "feast", "first", "last"),
    [("labor day", "2024-09-02", "2024-08-31", "2024-09-02"), ("good friday", "2024-03-29", "2024-03-29", "2024-03-31"),
     ("thanksgiving", "2024-11-28", "2024-11-28", "2024-12-01"), ("halloween", "2024-10-31", "2024-11-02", "2024-11-03")],
)  # fmt: skip
def test_the_weekend_of_a_feast_holds_it(name: str, feast: str, first: str, last: str) -> None:
    assert [day.isoformat() for day in long_weekend(name, date.fromisoformat(feast))] == [first, last]


@pytest.mark.parametrize(
    ("before", "text", "day"),
    [("", "A parade in Accra.", "2024-03-06"), ("ghana's ", "Ghana and Kenya.", "2024-03-06"), ("", "Ghana and Kenya.", ""), ("", "A parade.", "2024-07-04"),
     ("", "A parade in Jerusalem.", "")],
)  # fmt: skip
def test_the_independence_day_of_the_country_named(before: str, text: str, day: str) -> None:
    make = national_day("independence day", before, text)
    assert (make(2024).isoformat() if make else "") == day


@pytest.mark.parametrize("year", [1, 2, 1582, 9998, 9999])
def test_no_feast_falls_off_the_calendar(year: int) -> None:
    for make in FEASTS.values():
        assert date.min <= make(year) <= date.max
    for days in SIGHTED.values():
        assert all(day.year == year for day in days(year))
