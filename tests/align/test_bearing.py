"""What a claim prints rests on exactly what it cites: each passage of it bears out every word of its statement."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.align.bearing import bears_out
from synoptic.model.claim import Claim
from synoptic.model.content import Content
from synoptic.pipeline import Analysis
from tests.align.reading import analysis, cases


def _sentence(found: Analysis, text: str) -> Content:
    return next(c for c in found.contents.values() if c.passage.kind == "sentence" and c.passage.text == text)


@pytest.mark.parametrize("case", cases("align/bearing.json"))
def test_bears_out(case: dict[str, Any]) -> None:
    """`a`: what is printed; `b`: a passage that would be cited for it."""
    found = analysis(case)
    statement, passage = _sentence(found, case["a"]), _sentence(found, case["b"])
    assert bears_out(statement, passage, found.alignment.kin, covered=True) is case["borne_out"]


def _of(found: Analysis, words: str) -> list[Claim]:
    return [c for c in found.alignment.claims if words in found.contents[c.statement].passage.text]


def _reports(found: Analysis, claim: Claim) -> int:
    return len({found.contents[p].passage.report for p in claim.passages})


TOLL = "Four people died in a fire at the Orlan mill in Castello."
HOUR = (
    "Four people died and two were burnt when a fire broke out at the Orlan mill in Castello at about 3 a.m. on Friday."
)


def test_what_only_some_state_is_no_part_of_what_all_are_cited_for() -> None:
    """Two agree on the dead; the hour that one alone gives is not printed as theirs."""
    found = analysis({"reports": [{"text": TOLL}, {"text": HOUR}]})
    shared = [c for c in found.alignment.claims if _reports(found, c) == 2]
    assert shared and not any("3 a.m." in found.contents[c.statement].passage.text for c in shared)
    assert [_reports(found, c) for c in _of(found, "3 a.m.")] in ([], [1])


def test_what_states_most_of_it_is_named_beside_it() -> None:
    """It is related, and among what tells of the same, but no evidence."""
    longer = "The Orlan mill in Castello was sold to Rosa Lindt at 6:20 p.m. on Friday."
    shorter = "The Orlan mill in Castello was sold to Rosa Lindt on Friday."
    found = analysis({"reports": [{"text": longer}, {"text": shorter}]})
    (claim,) = _of(found, "6:20 p.m.")
    beside = {found.contents[p].passage.text for p in claim.partly}
    assert _reports(found, claim) == 1 and shorter in beside and set(claim.partly) <= set(claim.related)
    (both,) = [c for c in found.alignment.claims if _reports(found, c) == 2]
    assert found.contents[both.statement].passage.text == shorter


def test_an_adverbial_clause_that_two_state_is_shown_by_itself() -> None:
    """ "after a crane fell on the quay" holds as a fact, and reads alone without its conjunction."""
    found = analysis(
        {
            "reports": [
                {"text": "A crane fell on the quay in Port Marrow on Sunday."},
                {"text": "The harbour board closed the port after a crane fell on the quay in Port Marrow on Sunday."},
            ]
        }
    )
    shared = [found.contents[c.statement].passage.text for c in found.alignment.claims if _reports(found, c) == 2]
    assert any(t.lower().startswith("a crane fell") for t in shared)


def test_the_passages_of_every_claim_bear_it_out() -> None:
    found = analysis(
        {
            "reports": [
                {
                    "text": "The boy, 11, was flown to a clinic in Arden and is in a stable condition. He fell on Monday."
                },
                {"text": "A boy fell from a wall in Elmsford on Monday. He is in a stable condition."},
                {"text": "An 11-year-old boy fell from a wall on Monday at 4 p.m. and was flown to a clinic."},
            ]
        }
    )
    kin = found.alignment.kin
    for claim in found.alignment.claims:
        statement = found.contents[claim.statement]
        for p in claim.passages:
            other = found.contents[p]
            if other.passage.report != statement.passage.report:
                assert bears_out(statement, other, kin, covered=True), (statement.passage.text, other.passage.text)


def test_whoever_goes_with_the_visit_goes_with_the_visitor() -> None:
    """The journey is known whose it is from what the report tells before; of two travellers it is open."""
    alone = "Anna Berg will be accompanied by the miller Rosa Lindt."
    visit = "The visit will be accompanied by the miller Rosa Lindt."
    for before, both in (("Anna Berg's visit to Castello", 2), ("Jan Vos's visit to Orlan and Anna Berg's visit", 1)):
        found = analysis({"reports": [{"text": alone}, {"text": f"{before} begins on Friday. {visit}"}]})
        (claim,) = [c for c in found.alignment.claims if found.contents[c.statement].passage.text == alone]
        assert _reports(found, claim) == both, before
