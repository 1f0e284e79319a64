"""Plans that rest on the office that announced them, told without a credit by other reports: read by the whole way."""

from __future__ import annotations

import pytest

from synoptic import pipeline
from synoptic.model.report import Report

VISIT = "President Ottilie Varga will visit Orlan on Friday, her office announced."
OTHERS = "Trade Minister Piet Arnold and the mayor will discuss the harbour, according to Varga's office."


def resting(*texts: str) -> dict[str, str]:
    """Sentence -> what it rests on, of reports of these texts."""
    reports = [
        Report(
            f"{n}.txt",
            f"News of the day\n\n{text}\n",
            outlet=f"Post {n}",
            published=f"2031-03-0{n + 1}",
            language="en",
        )
        for n, text in enumerate(texts)
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    names = {o.id: o.name for o in found.tracing.origins}
    return {p.text: names[found.tracing.provenance[p.id].origin] for r in found.read for p in r.passages}


def test_an_office_announces_what_others_will_do() -> None:
    told = "The visit will be accompanied by Trade Minister Piet Arnold, who will meet the mayor."
    opening = "President Ottilie Varga will open the bridge in Orlan on Friday."
    origins = resting(f"{opening}\n\n{OTHERS}", told)
    assert origins[told] == "Ottilie Varga"
    assert origins["who will meet the mayor"] == "Ottilie Varga"


@pytest.mark.parametrize(
    "told",
    [
        "The Vargas will plant a tree in the park of the mill.",
        "They are expected to be met on the quay by twelve children from the school.",
    ],
)
def test_a_programme_is_that_of_the_family_too(told: str) -> None:
    origins = resting(VISIT, f"President Ottilie Varga is known in Orlan. The Vargas will go by boat. {told}")
    assert origins[told] == "Ottilie Varga"


def test_what_goes_on_from_a_credited_plan_rests_on_its_source() -> None:
    told = "They will also sign a treaty on the ferries."
    assert resting(f"President Ottilie Varga goes to Orlan.\n\n{OTHERS} {told}")[told] == "Ottilie Varga"


def test_what_somebody_else_plans_is_not_the_offices() -> None:
    told = "The masons will lay a path."
    assert resting(VISIT, told)[told] == "Post 1"
