"""What a desk would still ask."""

from __future__ import annotations

from typing import Any

import pytest

from tests.align.reading import cases, synopsis


@pytest.mark.parametrize("case", cases("pipeline/questions.json"))
def test_asked(case: dict[str, Any]) -> None:
    found = synopsis(case)
    asked = [u.what for u in found.unsure]
    for wanted in case.get("has", ()):
        assert wanted in asked, asked
    for unwanted in case.get("lacks", ()):
        assert not any(unwanted in what for what in asked), asked
    texts = {a.id: a.text for a in found.articles}
    for question in found.unsure:
        assert question.reason
        assert all(texts[e.report][e.span.start : e.span.end] == e.quote for e in question.evidence)
