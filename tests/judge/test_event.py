"""The five Ws of small incidents: what, when, where, who in which role, and the figures; nothing that no report states."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.model.event import Event
from tests.align.reading import cases, synopsis

ASPECTS = ("what", "when", "where", "towns", "who", "absent", "figures")


def _split() -> list[Any]:
    """One parameter an aspect of each case; `known` names what fails, by aspect."""
    return [
        pytest.param(
            p.values[0],
            aspect,
            id=f"{p.id}: {aspect}",
            marks=[pytest.mark.xfail(reason=p.values[0]["fails"][aspect], strict=True)]
            if aspect in p.values[0].get("fails", {})
            else [],
        )
        for p in cases("judge/events.json")
        for aspect in ASPECTS
        if aspect in p.values[0]
    ]


@pytest.fixture(scope="module")
def events() -> dict[str, Event]:
    return {p.id: synopsis(p.values[0]).event for p in cases("judge/events.json")}


@pytest.mark.parametrize(("case", "aspect"), _split())
def test_aspect(case: dict[str, Any], aspect: str, events: dict[str, Event]) -> None:
    event = events[case["name"]]
    if aspect == "what":
        assert event.what is not None and case["what"] in event.what.value
    elif aspect == "when":
        assert event.when is not None and event.when.value == case["when"]
    elif aspect == "where":
        found = {v.level: v.value for v in event.where}
        assert {level: found.get(level) for level in case["where"]} == case["where"], found
    elif aspect == "towns":
        assert [v.value for v in event.where if v.level == "city"] == case["towns"]
    elif aspect == "who":
        found = {v.value: v.role for v in event.who}
        for name, role in case["who"].items():
            assert found.get(name, "") in role, found
            assert found[name]
    elif aspect == "absent":
        assert not {v.value for v in event.who} & set(case["absent"])
    else:
        figures = {f.of: f.low for f in event.figures}
        assert figures == case["figures"], figures


def test_every_answer_has_evidence_and_reason(events: dict[str, Event]) -> None:
    for event in events.values():
        answers = [v for v in (event.what, event.when, *event.where, *event.who) if v is not None]
        for v in answers:
            assert v.value and v.evidence and v.reason and v.origins >= 1
        for f in event.figures:
            assert f.evidence and f.reason and f.origins >= 1
            assert not any((r.low, r.high) == (f.low, f.high) for r in f.rivals)


def test_a_figure_holds_sentences_far_down_that_print_it() -> None:
    filler = " ".join(f"Neighbour number {n} spoke of the noise and of the smoke." for n in range(20, 40))
    deep = "Rescuers found one man who had died in the cellar."
    texts = (
        "An explosion in Elmsford left one man dead and three others injured on Monday. The street is closed.",
        f"An explosion shook Elmsford on Monday. {filler} {deep}",
    )
    event = synopsis({"reports": [{"text": t, "published": "2031-03-04"} for t in texts]}).event
    killed = next(f for f in event.figures if f.of == "killed")
    assert killed.low == 1 and deep in [e.quote for e in killed.evidence], killed


def test_who_are_left_wounded_are_no_doers() -> None:
    text = "Two men opened fire at a party in Elmsford, leaving Petra Lund dead and five other people wounded, one critically."
    event = synopsis({"reports": [{"text": text, "published": "2031-03-04"}]}).event
    assert {f.of: f.low for f in event.figures} == {"killed": 1, "injured": 5}


def test_others_who_were_shot_leave_the_dead_out() -> None:
    text = "Petra Lund was shot dead outside a dance hall in Elmsford on Monday. Three other people were also shot and taken to hospital."
    event = synopsis({"reports": [{"text": text, "published": "2031-03-04"}]}).event
    assert {f.of: f.low for f in event.figures} == {"killed": 1, "injured": 3}
