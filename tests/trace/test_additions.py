"""What a copy adds of its own, and what it only changed so much that no run of words was left."""

from __future__ import annotations

from synoptic import pipeline
from synoptic.model.report import Report

FIRST = (
    "Grain silo collapses at Dunvale harbour\n\nA grain silo at the harbour of Dunvale collapsed on Saturday morning and "
    "buried about 240 tonnes of wheat.\n\nAt least 12 dock workers are believed to have been hurt when the concrete shell "
    "gave way at half past six.\n\nThe silo was built in 1974. Its owner is expected to pay 30 million crowns. Ferries will "
    "run again at noon.\n\nThe road to the ferry terminal is closed.\n"
)
COPIED = (
    "Silo falls at harbour\n\nA grain silo at Dunvale harbour collapsed on Saturday morning and buried 240 tonnes of wheat.\n\n"
    "12 dock workers were hurt when the concrete shell gave way at half past six.\n\nThe silo was built in 1974. Its owner "
    "will pay 30 million crowns. Ferries run again from noon.\n\n"
)
ADDED = "Breakfast was served to the rescuers at the school.\n\n"
SEEN = "A reporter for the Hill Standard saw a heap of wheat three metres high.\n\n"
CREDIT = "This article was first published by the Dunvale Echo.\n"


def _newsrooms(copied: str, outlet: str, *, first: str = FIRST) -> dict[str, str]:
    """Sentence of the second report -> the newsroom whose work it is."""
    reports = [
        Report("a.txt", first, outlet="Dunvale Echo", published="2031-03-01", language="en"),
        Report("b.txt", copied, outlet=outlet, published="2031-03-02", language="en"),
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    names = {o.id: o.name for o in found.tracing.origins}
    return {
        p.text: names[found.tracing.provenance[p.id].newsroom]
        for r in found.read
        for p in r.passages
        if r.article.report.name == "b.txt" and p.kind == "sentence"
    }


def test_short_sentences_that_a_copy_changed_are_taken() -> None:
    found = _newsrooms(COPIED + ADDED, "The Hill Standard")
    assert found["Its owner will pay 30 million crowns."] == "Dunvale Echo"
    assert found["Ferries run again from noon."] == "Dunvale Echo"
    assert found[ADDED.strip()] == "The Hill Standard"


def test_a_sentence_cut_out_of_a_longer_one_is_taken() -> None:
    first = FIRST + (
        "\nA diver in a red suit sealed a long crack of nine centimetres in the quay's wall, tied the crane to a bollard and was ashore "
        "before dusk, according to harbour master Edda Corwin.\n"
    )
    found = _newsrooms(COPIED + "A diver sealed a crack in the wall.\n\n" + ADDED, "The Hill Standard", first=first)
    assert found["A diver sealed a crack in the wall."] == "Dunvale Echo"
    assert found[ADDED.strip()] == "The Hill Standard"


def test_a_short_sentence_to_the_letter_in_a_copy_is_taken_whichever_came_first() -> None:
    first = FIRST.replace("at noon.", "at noon, harbour master Edda Corwin of Dunvale town told us. Nobody drowned.")
    copied = COPIED.replace("from noon.", "from noon, we hear. Nobody drowned.")
    found = pipeline.read_reports(
        [
            Report("a.txt", first, outlet="Dunvale Echo", language="en"),
            Report("b.txt", copied, outlet="The Hill Standard", language="en"),
        ],
        pipeline.Settings(),
    )
    rooms = {
        found.tracing.provenance[p.id].newsroom for r in found.read for p in r.passages if p.text == "Nobody drowned."
    }
    assert len(rooms) == 1


def test_a_paragraph_added_to_a_reprint_is_the_outlets_own() -> None:
    for added in (ADDED, SEEN):
        found = _newsrooms(COPIED + added + CREDIT, "The Hill Standard")
        assert found[added.strip()] == "The Hill Standard"
        assert {v for k, v in found.items() if k not in (added.strip(), CREDIT.strip())} == {"Dunvale Echo"}


def test_what_a_reprint_of_another_text_holds_is_not_known_to_be_its_own() -> None:
    """Where the text that it reprints is not among the reports, nothing tells what was added."""
    other = "Mill reopens\n\nThe old mill of Dunvale opened its doors again on Sunday after two years of work.\n\n"
    assert set(_newsrooms(other + CREDIT, "The Hill Standard").values()) == {"Dunvale Echo"}
