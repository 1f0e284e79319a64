"""Which date results of the Recognizers specifications are judged, and when a time that was found is right."""

from __future__ import annotations

from typing import Any

import pytest

from bench.recognizer_dates import is_right_time, readings_of
from synoptic.model.mention import Time
from synoptic.model.span import Span

PUBLISHED = "2024-03-14T09:00:00"


def _result(text: str, kind: str = "date", timex: str = "2024-05-03", **more: str) -> dict[str, Any]:
    return {"Text": text.lower(), "Resolution": {"values": [{"timex": timex, "type": kind, **more}]}}


@pytest.mark.parametrize(
    "text",
    [
        "tmrw",
        "22/04",
        "01/02/2016",
        "12-2015",
        "noonish",
        "10D",
        "a few hours",
        "end of tomorrow",
        "the same week",
        "may 3",
        "week 31",
    ],
)
def test_a_kind_that_no_news_text_has_is_left_out(text: str) -> None:
    printed = text if text != "may 3" else "in may"
    assert readings_of(_result(text, value="2024-05-03"), printed, PUBLISHED) == []


@pytest.mark.parametrize(
    "text", ["May 3", "3 May 2024", "13/04/2021", "next Friday", "two weeks ago", "the first week of May"]
)
def test_a_kind_of_news_is_judged(text: str) -> None:
    assert readings_of(_result(text, value="2024-05-03"), text, PUBLISHED)


def test_a_bare_hour_is_left_out_and_a_told_one_is_not() -> None:
    hour = {"kind": "time", "timex": "T07", "value": "07:00:00"}
    assert readings_of(_result("at 7", **hour), "at 7", PUBLISHED) == []
    assert readings_of(_result("at 7 a.m.", **hour), "at 7 a.m.", PUBLISHED)


def _time(text: str, value: str, edtf: str | None, timex: str = "DATE") -> Time:
    return Time("r", Span(0, len(text)), text, timex, value, edtf)


@pytest.mark.parametrize(
    ("reading", "text", "time", "right"),
    [
        ({"timex": "2024", "type": "daterange", "start": "2024-01-01", "end": "2025-01-01"}, "2024", ("2024", "2024"), True),
        ({"timex": "2024", "type": "daterange", "start": "2024-01-01", "end": "2025-01-01"}, "2024", ("2025", "2025"), False),
        ({"timex": "(2024-05-03,2024-05-06,P3D)", "type": "daterange", "start": "2024-05-03", "end": "2024-05-06"}, "May 3 to 6", ("2024-05-03", "2024-05-03/2024-05-06"), True),
        ({"timex": "2024-02-29", "type": "date", "value": "2024-02-29"}, "two weeks ago", ("2024-W09", "2024-02-26/2024-03-03"), True),
        ({"timex": "2024-02-29", "type": "date", "value": "2024-02-29"}, "last Thursday", ("2024-W09", "2024-02-26/2024-03-03"), False),
        ({"timex": "(2024-03-15,2024-03-18,P3D)", "type": "daterange", "start": "2024-03-15", "end": "2024-03-18"}, "the next three days", ("P3D", None), True),
        ({"timex": "2016", "Mod": "before", "type": "daterange", "end": "2016-01-01"}, "before 2016", ("2016", "2016"), True),
        ({"timex": "P1.5Y", "type": "duration", "value": "1"}, "a year and a half", ("P1Y6M", None), True),
        ({"timex": "T15", "type": "set", "value": "not resolved"}, "3 pm each day", ("XXXX-XX-XXT15:00", None), True),
        ({"timex": "2024-05-03T08:00", "type": "datetime", "value": "2024-05-03 08:00:00"}, "May 3 at 8 a.m.", ("2024-05-03T08:00", "2024-05-03T08:00"), True),
    ],
)  # fmt: skip
def test_how_a_reading_is_met(reading: dict[str, str], text: str, time: tuple[str, str | None], right: bool) -> None:
    assert is_right_time([reading], text, [_time(text, *time)]) is right
