"""Whoever reports credit in many ways, brought down to origins: cases of one sentence a report, read by the whole way."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic import pipeline, trace
from synoptic.model.report import Report
from tests.align.reading import cases

OUTLETS = ("The Morning Lamp", "Dunvale Echo", "The Hill Standard", "Marnock Signal", "Lake Post")


def read(case: dict[str, Any]) -> tuple[pipeline.Synopsis, list[str]]:
    """The result, and the id of the one sentence of each report."""
    reports = [
        Report(
            f"{n}.txt",
            f"News of the day\n\n{telling}\n",
            outlet=OUTLETS[n],
            published=f"2031-03-0{n + 1}",
            language="en",
        )
        for n, telling in enumerate(case["tellings"])
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    told = set(case["tellings"])
    ids = [p.id for r in found.read for p in r.passages if p.kind == "sentence" and p.text in told]
    assert len(ids) == len(told)
    return found, ids


@pytest.mark.parametrize("case", cases("trace/sources.json"))
def test_sources_are_one_where_they_are_one(case: dict[str, Any]) -> None:
    found, ids = read(case)
    reports = {p.id: p.report for r in found.read for p in r.passages}
    numbers = trace.count(ids, found.tracing, reports)
    reasons = "\n".join(found.tracing.provenance[p].reason for p in ids)
    assert list(numbers) == case["numbers"], reasons
    if "called" in case:
        names = {o.id: o.name for o in found.tracing.origins}
        assert {names[found.tracing.provenance[p].origin] for p in ids} == {case["called"]}


def test_a_source_without_a_name_reads_well() -> None:
    found, _ = read(
        {"tellings": ["The firm is up for sale, according to foreign media reports that it has not denied."]}
    )
    assert [o.name for o in found.origins if o.anonymous] == ["foreign media"]


def test_a_wire_that_only_others_name() -> None:
    """ "(QNA)" at the foot is the wire that another report says QNA reported."""
    first = "A crane fell on the quay on Sunday, the harbour master said.\n\n(QNA)"
    found = pipeline.read_reports(
        [
            Report("a.txt", f"Crane falls\n\n{first}\n", outlet="Dunvale Echo", published="2031-03-01", language="en"),
            Report(
                "b.txt",
                "Accident on the quay\n\nA crane toppled over on the quay on Sunday, QNA reported.\n",
                outlet="Lake Post",
                published="2031-03-02",
                language="en",
            ),
        ],
        pipeline.Settings(),
    )
    assert "QNA" in {o.name for o in found.origins if o.kind == "agency"}
    sentences = [
        p for r in found.read for p in r.passages if p.kind == "sentence" and "quay" in p.text and "." in p.text
    ]
    assert trace.count([p.id for p in sentences], found.tracing, {p.id: p.report for p in sentences}) == (2, 2, 1)


def test_a_headline_in_other_words_rests_on_the_lead() -> None:
    text = "Chaos on the quay\n\nA crane fell into the harbour on Sunday, the Dunvale Rescue Service said.\n"
    found = pipeline.read_reports(
        [Report("a.txt", text, title="Chaos on the quay", outlet="Lake Post", language="en")], pipeline.Settings()
    )
    resting = {p.block_kind: found.tracing.provenance[p.id].origin for r in found.read for p in r.passages}
    assert resting["headline"] == resting["paragraph"]


def test_a_credit_in_a_sentence_of_its_own() -> None:
    """ "That is according to the mill" holds for the sentence before it, and for no other."""
    told = "The wheel will turn again in spring."
    for credit in (
        "That is according to the Dunvale Mill Trust.",
        "So said the Dunvale Mill Trust.",
        "The Dunvale Mill Trust made the announcement on Monday.",
        "This was stated by the Dunvale Mill Trust.",
        "So claimed the Dunvale Mill Trust before the cameras.",
        "Thus the Dunvale Mill Trust.",
        "The Dunvale Mill Trust writes about it.",
    ):
        text = f"News of the day\n\nThe mill stood empty for years. {told}\n\n{credit}\n"
        found = pipeline.read_reports([Report("a.txt", text, outlet="Lake Post", language="en")], pipeline.Settings())
        names = {o.id: o.name for o in found.tracing.origins}
        origin = {p.text: names[found.tracing.provenance[p.id].origin] for r in found.read for p in r.passages}
        assert origin[told] == "Dunvale Mill Trust", credit
        assert origin["The mill stood empty for years."] == "Lake Post", credit


def test_what_is_bare_behind_a_colon_may_be_a_credit_and_a_list_is_none() -> None:
    """ "...: the mill warden" leaves open who tells it, and so adds no origin; things told behind a colon do not."""
    for told, origins in (
        ("The wheel has stopped: the mill warden.", 1),
        ("The wheel needs two things: oil and a belt.", 2),
        ("Thus far the wheel has stopped.", 2),
    ):
        found, ids = read({"tellings": [told, "The wheel stands still, Ida Roe of the Dunvale Mill Trust said."]})
        reports = {p.id: p.report for r in found.read for p in r.passages}
        assert trace.count(ids, found.tracing, reports)[2] == origins, told


def test_who_came_before_it_is_nobody_who_tells_it() -> None:
    told = "This is not the first royal visit to the mill."
    text = f"News of the day\n\n{told} It was preceded by the visit of Queen Ida in 2029.\n"
    found = pipeline.read_reports([Report("a.txt", text, outlet="Lake Post", language="en")], pipeline.Settings())
    names = {o.id: o.name for o in found.tracing.origins}
    origin = {p.text: names[found.tracing.provenance[p.id].origin] for r in found.read for p in r.passages}
    assert origin[told] == "Lake Post"


def test_what_tells_something_of_its_own_credits_nothing_before_it() -> None:
    text = "News of the day\n\nThe wheel stood still.\n\nThe gates are rotten, as Ida Roe of the Dunvale Mill Trust put it.\n"
    found = pipeline.read_reports([Report("a.txt", text, outlet="Lake Post", language="en")], pipeline.Settings())
    names = {o.id: o.name for o in found.tracing.origins}
    origin = {p.text: names[found.tracing.provenance[p.id].origin] for r in found.read for p in r.passages}
    assert origin["The wheel stood still."] == "Lake Post"


QUENBY = "A bakery burned down in Quenby on Monday, police said.\n\nQuenby police said that its owner was abroad.\n"
DUNWICK = "A bus hit a lamp post in Dunwick on Monday, police said.\n\nDunwick police said that the driver was sober.\n"


def _forces(*texts: str) -> dict[str, set[str]]:
    """What the sources with "police" are called, and the first letters of the reports that each of them is one of."""
    reports = [
        Report(f"{n}.txt", t, outlet=f"Post {n}", published="2031-03-02", language="en") for n, t in enumerate(texts)
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    names = {r.id: r.name.removesuffix(".txt") for r in found.reports}
    return {o.name: {names[r] for r in o.reports} for o in found.origins if "olice" in o.name}


def test_police_of_two_towns_are_two() -> None:
    assert _forces(QUENBY, DUNWICK) == {"Quenby police": {"0"}, "Dunwick police": {"1"}}


def test_police_are_those_of_the_town_that_is_told_of() -> None:
    third = "Two people were hurt when a bus hit a lamp post in Dunwick, police said.\n"
    assert _forces(QUENBY, DUNWICK, third) == {"Quenby police": {"0"}, "Dunwick police": {"1", "2"}}


def test_police_who_may_be_of_either_town_count_once() -> None:
    third = "A bakery burned down and a bus hit a lamp post, police said.\n"
    assert len(_forces(QUENBY, DUNWICK, third)) == 1
    assert len(_forces(QUENBY + DUNWICK, DUNWICK)) == 1


def credited(*texts: str) -> dict[str, str]:
    """Sentence -> the origin of reports of several sentences, headline first."""
    reports = [
        Report(f"{n}.txt", text, outlet=OUTLETS[n], published=f"2031-03-0{n + 1}", language="en")
        for n, text in enumerate(texts)
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    names = {o.id: o.name for o in found.tracing.origins}
    origins = found.tracing.provenance
    return {p.text: names[origins[p.id].origin] for r in found.read for p in r.passages if p.id in origins}


def test_a_heading_with_a_colon_is_told_by_nobody() -> None:
    title = "Saltreed cancelled: what ticket holders need to know"
    origins = credited(
        f"{title}\n\nSaltreed festival was cancelled on Thursday after Marnock council withdrew its licence.\n\n"
        "Saltreed was first held in 2019 and drew 900 people last year.\n",
        "Organisers have scrapped the Saltreed festival near Marnock after a downpour.\n",
    )
    assert origins[title] == OUTLETS[0]


def test_who_tops_a_bill_has_not_told_of_it() -> None:
    lead = "About 5,000 people had been expected at the event near Marnock, headlined by the singer Orla Fenwick."
    origins = credited(
        f"Rain sinks festival\n\nThe Saltreed festival was called off on Thursday.\n\n{lead}\n",
        'Festival off\n\nOrla Fenwick wrote on her page that she was "sad" and would play a free concert in Marnock.\n',
    )
    assert origins[lead] == OUTLETS[0]


def test_a_street_is_no_company() -> None:
    quote = '"Our gauges showed nothing," the company said.'
    origins = credited(
        "Families wait\n\nFamilies waited in the Methodist chapel on Quarry Lane.\n\n"
        f"Dunvale Coal denied that any alarm had sounded. {quote}\n"
    )
    assert "Lane" not in origins[quote]


def test_whoever_is_told_is_not_who_tells() -> None:
    told = "An engineer told Velmair about cracks in the wing a year before the crash, he told the Lake Post."
    origins = credited(f"Cracks were known\n\n{told}\n\nVelmair declined to comment.\n")
    assert origins[told] != "Velmair"
