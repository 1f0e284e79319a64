"""What a sentence tells, without the words that say who tells it."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic import trace
from tests.align.reading import analysis, cases


@pytest.mark.parametrize("case", cases("trace/framed.json"))
def test_told(case: dict[str, Any]) -> None:
    """`text`: a sentence; `told`: what it tells, null where nothing is taken from it."""
    found = analysis({"reports": [{"text": case["text"]}]})
    (read,) = found.read
    known = trace.told(read.passages, read.mentions)
    whole = next(p for p in read.passages if p.kind == "sentence" and p.text == case["text"])
    span = known.get(whole.id)
    assert (span and read.article.text[span.start : span.end]) == case["told"]
