"""When a time that was found is what the Recognizers specifications expect."""

from __future__ import annotations

import pytest

from bench.recognizer_dates import is_right_time
from synoptic.model.mention import Time
from synoptic.model.span import Span


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
        ({"timex": "XXXX-WXX", "Mod": "ref_undef", "type": "daterange", "start": "2024-03-11"}, "the same week", ("XXXX-WXX", None), True),
        ({"timex": "2024-W11", "type": "daterange", "start": "2024-03-11", "end": "2024-03-16"}, "this working week", ("2024-W11", "2024-03-11/2024-03-17"), True),
        ({"timex": "2024-05-03T08:00", "type": "datetime", "value": "2024-05-03 08:00:00"}, "May 3 at 8 a.m.", ("2024-05-03T08:00", "2024-05-03T08:00"), True),
    ],
)  # fmt: skip
def test_how_a_reading_is_met(reading: dict[str, str], text: str, time: tuple[str, str | None], right: bool) -> None:
    assert is_right_time([reading], text, [_time(text, *time)]) is right
