"""Which cases of the Recognizers specifications are judged, and in which print."""

from __future__ import annotations

from typing import Any

import pytest

from bench.recognizer_kinds import expected_times, in_print, readings_of
from bench.recognizer_numbers import expected_numbers

PUBLISHED = "2024-03-14T09:00:00"


def _result(text: str, kind: str = "date", timex: str = "2024-05-03", **more: str) -> dict[str, Any]:
    return {"Text": text.lower(), "Resolution": {"values": [{"timex": timex, "type": kind, **more}]}}


def _case(text: str, *results: str) -> dict[str, Any]:
    found = [_result(result, value="2024-05-03") for result in results]
    return {"Input": text, "Context": {"ReferenceDateTime": PUBLISHED}, "Results": found}


@pytest.mark.parametrize(
    "text",
    [
        "tmrw",
        "22/04",
        "the 22",
        "01/02/2016",
        "2015/08/12",
        "12-2015",
        "noonish",
        "10D",
        "2017-Q1",
        "everyday",
        "a few hours",
        "end of tomorrow",
        "the following week",
        "week 31",
        "march fifteenth",
        "the second of may",
        "may nineteen eighty six",
        "ten past 9",
        "2 next days",
        "every three week",
        "2015 june",
    ],
)
def test_a_kind_that_no_news_text_has_is_left_out(text: str) -> None:
    assert readings_of(_result(text, value="2024-05-03"), PUBLISHED) == []


@pytest.mark.parametrize(
    "text",
    [
        "May 3",
        "3 May 2024",
        "13/04/2021",
        "next Friday",
        "two weeks ago",
        "the first week of May",
        "the first of May",
        "the fourth of July",
        "the next couple of weeks",
        "four business days",
        "weekly",
    ],
)
def test_a_kind_of_news_is_judged(text: str) -> None:
    assert readings_of(_result(text, value="2024-05-03"), PUBLISHED)


def test_a_bare_hour_is_left_out_and_a_told_one_is_not() -> None:
    hour = {"kind": "time", "timex": "T07", "value": "07:00:00"}
    assert readings_of(_result("at 7", **hour), PUBLISHED) == []
    assert readings_of(_result("at 7 a.m.", **hour), PUBLISHED)


def test_what_the_specification_leaves_undefined_is_judged() -> None:
    assert readings_of(
        _result("the same week", "daterange", "XXXX-WXX", Mod="ref_undef", start="2024-03-11"), PUBLISHED
    )


def test_names_get_the_capitals_of_print_where_a_result_stands() -> None:
    case = _case(
        "the march may end on friday the 3rd of may, new year's eve or christmas eve", "friday", "may", "christmas eve"
    )
    case["Results"][1]["Start"] = case["Input"].index("may,")
    assert in_print(case) == "the march may end on Friday the 3rd of May, new year's eve or Christmas Eve"


def test_appointments_offered_as_alternatives_are_left_out_and_days_are_not() -> None:
    assert not expected_times(
        _case("Come on Tuesday at 9 am or Thursday at 1 pm", "tuesday at 9 am", "thursday at 1 pm")
    )
    assert len(expected_times(_case("Come on Tuesday or Thursday", "tuesday", "thursday"))) == 2


def test_an_input_without_a_result_asks_for_nothing() -> None:
    assert expected_times(_case("They may not come.")) == [(0, 18, ([], ""))]
    assert expected_times(_case("Come between the 21st and 23rd.")) == []


def test_a_part_of_the_recognizer_gives_one_reading_back_and_one_ahead() -> None:
    sides = {"PastResolution": {"date": "2023-05-03"}, "FutureResolution": {"date": "2024-05-03"}}
    result = {"Text": "may 3", "Type": "date", "Value": {"Timex": "XXXX-05-03", **sides}}
    assert [reading["value"] for reading in readings_of(result, PUBLISHED)] == ["2023-05-03", "2024-05-03"]


_NUMBERS = "Number/English/NumberModel.json"
_RANGES = "Number/English/NumberRangeModel.json"
_MONEY = "NumberWithUnit/English/CurrencyModel.json"


@pytest.mark.parametrize(
    ("spec", "text", "words", "value", "judged"),
    [
        (_NUMBERS, "12 of them", "12", "12", True),
        (_NUMBERS, "5,00", "5,00", "5", False),
        (_NUMBERS, "3 hundred", "3 hundred", "300", False),
        (_NUMBERS, "one million and a half", "one million and a half", "1500000", True),
        (_NUMBERS, "one million and two thirds", "one million and two thirds", "1000000.67", False),
        (_NUMBERS, "three in twenty", "twenty", "20", False),
        (_RANGES, "more than 40", "more than 40", "(40,)", True),
        (_RANGES, "less than or equal to 40", "less than or equal to 40", "(,40]", False),
        (_MONEY, "15 dollars", "15 dollars", "15", True),
        (_MONEY, "15 dollars 50", "15 dollars 50", "15.5", False),
        (_MONEY, "15 dollars 20 dollars", "15 dollars", "15", False),
        (_MONEY, "75 usd million", "75 usd million", "75000000", False),
    ],
)  # fmt: skip
def test_which_numbers_and_money_are_judged(spec: str, text: str, words: str, value: str, judged: bool) -> None:
    result = {"Text": words, "Start": text.index(words), "Resolution": {"value": value, "unit": "Dollar"}}
    assert bool(expected_numbers({"spec": spec, "Input": text, "Results": [result]})) is judged
