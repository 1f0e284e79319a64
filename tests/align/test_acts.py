"""Acts that are told by a verb together with whom or what it is done to."""

from __future__ import annotations

import pytest

from tests.align.reading import analysis


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Queen Ida of Tavria received Karl Weld with a brass band on Monday.", "welcome"),
        ("Karl Weld was received by Queen Ida of Tavria with a brass band on Monday.", "welcome"),
        ("Queen Ida of Tavria received a plan for a brass band on Monday.", "receive"),
        ("A concert was held in honour of the 75th anniversary of the mill.", "commemorate"),
        ("A concert was held in the mill on Monday.", "hold"),
    ],
)
def test_event_word(text: str, head: str) -> None:
    found = analysis({"reports": [{"text": text}]})
    assert [c.head for c in found.reports[0]] == [head]
