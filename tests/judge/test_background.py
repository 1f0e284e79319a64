"""Who is named only for what was long before the event takes no part in it."""

from __future__ import annotations

from typing import Any

from tests.align.reading import synopsis


def test_who_came_months_before_is_no_part_of_a_visit() -> None:
    text = (
        "President Maria Solano of Tavria flew to Karastan on Tuesday for talks. Karastan's president, Rustam Aliev, received her at "
        "the airport. In January, the energy minister, Piet Arnold, visited Karastan. Last year, then-mayor Ole Berg was there."
    )
    given: dict[str, Any] = {"reports": [{"published": "2031-06-04", "text": text}]}
    named = {v.value for v in synopsis(given).event.who}
    assert {"Maria Solano", "Rustam Aliev"} <= named
    assert not {"Piet Arnold", "Ole Berg"} & named
