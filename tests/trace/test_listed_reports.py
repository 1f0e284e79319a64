"""Which reports an origin is listed with: those that credit it, and not those in which it only may be meant."""

from __future__ import annotations

from synoptic import pipeline
from synoptic.model.report import Report
from tests.align.reading import synopsis


def test_only_reports_that_credit_it() -> None:
    found = synopsis(
        {
            "reports": [
                {"text": "The wheel stands still. Norway accuses Finland of cutting the rope of the wheel."},
                {"text": "The wheel stands still. Norway decided to close the port of the wheel."},
            ]
        }
    )
    reports = {a.id: n for n, a in enumerate(sorted(found.articles, key=lambda a: a.report.name))}
    listed = [[reports[r] for r in o.reports] for o in found.tracing.origins if o.name == "Norway" and o.credited]
    assert listed == [[0]]


def test_a_standfirst_is_not_ascribed_to_whom_the_lead_credits() -> None:
    text = (
        "Weld to visit Tavria\nThe talks in Elmsford will send a signal to Karastan.\n\nBy Ann Roe\n\n"
        "Karl Weld will fly to Tavria on Monday, Weld's office announced on Sunday. He will open a mill there.\n\n"
        "The mill was built of granite and has stood empty since a flood. Its wheel was made in Karastan.\n"
    )
    found = pipeline.read_reports(
        [Report("a.txt", text, outlet="Lake Post", published="2031-03-04", language="en")], pipeline.Settings()
    )
    kinds = {
        p.text: found.tracing.by_id[found.tracing.provenance[p.id].origin].kind for r in found.read for p in r.passages
    }
    assert kinds["The talks in Elmsford will send a signal to Karastan."] == "newsroom"
    assert kinds["Weld to visit Tavria"] == "cited"
