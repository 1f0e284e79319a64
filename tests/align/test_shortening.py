"""What is left of a printed statement without what stands at its edges is stated by whoever states just that."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.align.shortening import shorter
from synoptic.pipeline import Analysis, Settings, analyse, read_reports
from tests.align.reading import analysis, cases, reports


def _shorter(text: str) -> list[str]:
    found = analysis({"reports": [{"text": text}, {"text": "The library has bought two hundred comics."}]})
    sentence = next(c for c in found.contents.values() if c.passage.kind == "sentence" and c.passage.text == text)
    return [c.passage.text for c in shorter(sentence)]


@pytest.mark.parametrize("case", cases("align/shortening.json"))
def test_what_may_be_left_out(case: dict[str, Any]) -> None:
    """`text`: a sentence; `has`: of its shorter statements some, `lacks`: none of these; `none`: there is none at all."""
    found = _shorter(case["text"])
    assert all(wanted in found for wanted in case.get("has", ())), found
    assert not any(part in found for part in case.get("lacks", ())), found
    assert not (case.get("none") and found), found


def _shared(found: Analysis) -> list[str]:
    return [
        found.contents[c.statement].passage.text
        for c in found.alignment.claims
        if len({found.contents[p].passage.report for p in c.passages}) == 2
    ]


DAY = "A fire destroyed the old rope factory in Castello on Friday evening."
CAUSE = "A fire destroyed the old rope factory after lightning had struck its chimney."


def test_two_reports_share_what_is_left_of_one() -> None:
    found = analysis({"reports": [{"text": DAY}, {"text": CAUSE}]})
    assert "A fire destroyed the old rope factory" in _shared(found)
    assert all(c.passage.id in found.contents and c.passage.id in found.readings for c, _ in found.alignment.shorter)


def test_a_shorter_statement_rests_on_what_its_passage_rests_on() -> None:
    found = analysis({"reports": [{"text": DAY}, {"text": CAUSE}]})
    for content, whole in found.alignment.shorter:
        own, known = found.tracing.provenance[content.passage.id], found.tracing.provenance[whole]
        assert (own.newsroom, own.origin, own.copied_from) == (known.newsroom, known.origin, known.copied_from)
        assert content.passage.text in found.contents[whole].passage.text


def test_what_is_left_of_two_dates_is_no_agreement() -> None:
    case = {"reports": [{"text": "The tower of Elmsford was built by monks in 1911."}]}
    case["reports"].append({"text": "The tower of Elmsford was built by monks in 1913."})
    found = analyse(reports(case), Settings())
    assert not found.alignment.shorter and not _shared(found)


def test_nothing_is_cut_where_the_whole_is_borne_out() -> None:
    again = "The old rope factory in Castello was destroyed by a fire on Friday evening."
    found = analysis({"reports": [{"text": DAY}, {"text": again}, {"text": CAUSE}]})
    assert not [c for c, whole in found.alignment.shorter if found.contents[whole].passage.text == DAY]


def test_the_account_can_print_it() -> None:
    case = {"reports": [{"text": DAY, "outlet": "Arden Post"}, {"text": CAUSE, "outlet": "Elmsford Courier"}]}
    account = read_reports(reports(case), Settings()).account
    assert any(len({c.report for c in s.citations}) == 2 for s in account)
