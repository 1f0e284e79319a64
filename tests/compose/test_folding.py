"""A clause beside the sentence it stands in tells nothing more; one that more reports state does."""

from __future__ import annotations

from synoptic.compose.render.folding import folded
from synoptic.model.account import ClaimRecord, EvidenceRecord


def claim(name: str, *places: tuple[str, int, int], origins: int = 1) -> ClaimRecord:
    evidence = [EvidenceRecord(r, s, e, "x" * (e - s), "happened", None, "o1") for r, s, e in places]
    reports = len({r for r, _, _ in places})
    return ClaimRecord(name, "x", None, [], evidence, reports, reports, origins, "single", "", [])


def test_a_clause_is_part_of_its_sentence() -> None:
    assert folded([claim("whole", ("a", 0, 40)), claim("part", ("a", 10, 40))]) == {"part": "whole"}


def test_a_clause_that_more_reports_state_is_a_claim_of_its_own() -> None:
    assert folded([claim("whole", ("a", 0, 40)), claim("part", ("a", 10, 40), ("b", 5, 25))]) == {}


def test_parts_of_parts_go_to_the_whole() -> None:
    found = folded([claim("part", ("a", 10, 30)), claim("middle", ("a", 5, 30)), claim("whole", ("a", 0, 40))])
    assert found == {"part": "whole", "middle": "whole"}


def test_two_claims_of_one_place_both_stay() -> None:
    assert folded([claim("one", ("a", 0, 40)), claim("two", ("a", 0, 40))]) == {}
