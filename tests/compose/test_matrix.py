"""Who states what, which reports are copies, and on how much the account rests."""

from __future__ import annotations

from dataclasses import replace

import pytest

from synoptic.compose.render.marks import cut_reports
from synoptic.compose.render.matrix import columns, rows
from synoptic.compose.render.picture import draw
from synoptic.compose.render.reading import Reading

from . import sample_account as sample
from .sample_hostile import hostile
from .sample_large import large


@pytest.fixture
def reading() -> Reading:
    return Reading(sample.build())


def states(reading: Reading, claim: str) -> dict[str, str]:
    row = next(row for row in rows(reading) if row.claim.id == claim)
    return {cell.source.record.id: cell.state for cell in row.cells}


def test_reports_are_numbered_by_date(reading: Reading) -> None:
    assert [source.record.id for source in reading.sources] == ["r3", "r1", "r5", "r2", "r6", "r4"]


def test_a_copy_stands_beside_what_it_was_taken_from(reading: Reading) -> None:
    assert [source.record.id for source in columns(reading)] == ["r3", "r1", "r2", "r5", "r4"]
    copy = reading.source("r2")
    assert copy.copy_of == reading.source("r1").number
    assert reading.source("r1").copies == (copy.number,)


def test_reports_that_were_not_analysed_have_no_column(reading: Reading) -> None:
    assert "r6" not in {source.record.id for source in columns(reading)}


def test_a_report_on_the_other_side_contradicts(reading: Reading) -> None:
    assert states(reading, "caground") == {
        "r3": "contradicts",
        "r1": "states",
        "r2": "states",
        "r5": "otherwise",
        "r4": "otherwise",
    }


def test_each_side_of_a_contradiction_is_told_from_its_own_claim(reading: Reading) -> None:
    assert states(reading, "cseven")["r1"] == "contradicts"
    assert states(reading, "churt")["r3"] == "contradicts"
    assert states(reading, "churt")["r1"] == "states"


def test_silence(reading: Reading) -> None:
    assert states(reading, "cbefore") == {
        "r3": "silent",
        "r1": "silent",
        "r2": "silent",
        "r5": "states",
        "r4": "silent",
    }


def test_a_conflict_that_touches_no_evidence_contradicts_nothing(reading: Reading) -> None:
    account = reading.account
    astray = replace(account.conflicts[0], claims=["cbefore"])
    astray_reading = Reading(replace(account, conflicts=[astray]))
    assert "contradicts" not in states(astray_reading, "cbefore").values()


def test_other_wording_does_not_hide_a_contradiction(reading: Reading) -> None:
    account = reading.account
    worded = replace(account.conflicts[0], id="xw", kind="wording", verdict="compatible")
    both = Reading(replace(account, conflicts=[*account.conflicts, worded]))
    assert states(both, "caground")["r3"] == "contradicts"
    alone = Reading(replace(account, conflicts=[worded]))
    assert states(alone, "caground")["r3"] == "otherwise"


def test_what_the_headline_rests_on(reading: Reading) -> None:
    assert reading.standing == "4 reports · 3 newsrooms · 3 origins"


def test_what_of_the_headline_more_newsrooms_state(reading: Reading) -> None:
    """A long first sentence rests on its own reports, and what of it others state too is told beside, if in its words."""
    first = reading.account.account[0]
    wider = replace(
        reading.account.claims[0], id="cwider", statement="Bridge closed.", reports=5, newsrooms=4, origins=3
    )
    other = replace(wider, id="cother", statement="Ferry sails.", newsrooms=5)
    text = "The old bridge was closed to lorries by the harbour board."
    longer = replace(first, text=text, claims=["cwider", "cother"], reports=1, newsrooms=1, origins=1)
    account = replace(reading.account, claims=[*reading.account.claims, wider, other], account=[longer])
    told = "“Bridge closed”: 5 reports · 4 newsrooms · 3 origins"
    assert Reading(account).standing == f"1 report · 1 newsroom · 1 origin; {told}"


def test_copies_of_copies_go_back_to_the_first() -> None:
    account = sample.build()
    chain = replace(account.reuses[0], earlier="r2", later="r4", share=0.9)
    reading = Reading(replace(account, reuses=[account.reuses[0], chain]))
    assert reading.source("r4").copy_of == reading.source("r1").number
    assert reading.source("r4").taken_from == reading.source("r2").number
    assert reading.source("r2").taken_from == reading.source("r1").number


def test_copies_in_a_circle_are_no_copies() -> None:
    account = sample.build()
    around = replace(account.reuses[0], earlier="r2", later="r1")
    reading = Reading(replace(account, reuses=[account.reuses[0], around]))
    assert not [source for source in reading.sources if source.copy_of]


@pytest.mark.parametrize("account", [sample.build(), hostile(), large(6, 20)])
def test_the_pieces_of_a_report_are_its_blocks_to_the_letter(account: sample.AccountFile) -> None:
    reading = Reading(account)
    cut = cut_reports(reading)
    for source in reading.sources:
        text = source.record.text
        pieces = ["".join(piece.text for piece in stretch.pieces) for stretch in cut[source.number]]
        if source.record.blocks:
            assert pieces == [text[block.start : block.end] for block in source.record.blocks]
        else:
            assert pieces == [text]


def test_overlapping_passages_are_all_reachable_once(reading: Reading) -> None:
    begun: list[str] = []
    for stretches in cut_reports(reading).values():
        for stretch in stretches:
            for piece in stretch.pieces:
                begun += piece.begins
                assert set(piece.begins) <= {*piece.within, *piece.shared}
    assert len(begun) == len(set(begun))
    for claim in reading.claims:
        for evidence in claim.evidence:
            assert f"p{reading.source(evidence.report).number}-{evidence.start}-{evidence.end}" in begun


def test_a_passage_across_blocks_begins_once() -> None:
    account = sample.build()
    report = next(r for r in account.reports if r.id == "r1")
    evidence = replace(account.claims[0].evidence[0], start=0, end=len(report.text), quote=report.text)
    claim = replace(account.claims[0], evidence=[evidence])
    reading = Reading(replace(account, claims=[claim]))
    number = reading.source("r1").number
    whole = f"p{number}-0-{len(report.text)}"
    pieces = [piece for stretch in cut_reports(reading)[number] for piece in stretch.pieces]
    assert sum(whole in piece.begins for piece in pieces) == 1
    assert all(whole in piece.within for piece in pieces)


def test_the_picture_has_every_report_and_every_reuse(reading: Reading) -> None:
    picture = draw(reading)
    assert sum(node.kind in ("report", "copy") for node in picture.nodes) == 5
    arrows = [edge.kind for edge in picture.edges if edge.label]
    assert arrows == ["reuse", "reuse unknown"]
    boxes = [(node.x, node.y) for node in picture.nodes]
    assert len(boxes) == len(set(boxes))
    assert all(0 <= node.x and node.x + node.width <= picture.width for node in picture.nodes)


def test_the_picture_says_what_it_leaves_out() -> None:
    picture = draw(Reading(large(30, 30)))
    assert picture.left_out == 40 - sum(node.kind == "cited" for node in picture.nodes) > 0


def test_what_says_not_itself_is_not_marked_as_denied() -> None:
    made = sample.build()
    denied = [replace(e, factuality="denied") for e in made.claims[0].evidence]
    for statement, wanted in (
        ("The port will not reopen.", ""),
        ("The port won’t reopen.", ""),
        ("The port was shut.", "denied"),
    ):
        claim = replace(made.claims[0], statement=statement, evidence=denied)
        assert rows(Reading(replace(made, claims=[claim])))[0].factuality == wanted
