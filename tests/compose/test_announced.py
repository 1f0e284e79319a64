"""What the line under the headline says of reports that announced what it tells, and the day of a journey of several days."""

from __future__ import annotations

from typing import Any

from synoptic.compose.render.reading import Reading
from tests.align.reading import synopsis

AHEAD = (
    "President Maria Solano will pay a state visit to Norway on May 27-28, her office said on Sunday. "
    "The king will receive her at the palace in Oslo.",
    "President Maria Solano will fly to Norway on Tuesday. She will stay until Wednesday and meet the king in Oslo.",
)
BEGUN = (
    "There is concern in Oslo that rain will spoil the state visit of President Maria Solano.\n\n"
    "Solano took off Tuesday morning for Norway for a visit that will last two days."
)


def _reading() -> Reading:
    reports = [{"published": "2031-05-25", "text": text} for text in AHEAD]
    given: dict[str, Any] = {"reports": [*reports, {"published": "2031-05-27", "text": BEGUN}]}
    return Reading(synopsis(given).file)


def test_other_reports_that_announced_it_are_told_beside_what_the_headline_rests_on() -> None:
    reading = _reading()
    assert reading.headline.startswith("President Maria Solano took off Tuesday morning")
    assert reading.standing == "1 report · 1 newsroom · 1 origin; announced before in 2 other reports"


def test_the_first_day_of_several_is_shown_beside_its_weekday() -> None:
    reading = _reading()
    first = reading.account.account[0]
    assert reading.account.event.when is not None and reading.account.event.when.value == "2031-05-27/2031-05-28"
    assert [(d.words, d.when) for d in first.dates] == [("Tuesday morning", "2031-05-27")]
