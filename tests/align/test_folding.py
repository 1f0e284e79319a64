"""Claims as a reader meets them: words that stand alone, nothing said twice for the same places, copies always one claim."""

from __future__ import annotations

from typing import Any

from synoptic.align.happening import ONE, chance, likeness, profile
from synoptic.pipeline import Analysis
from tests.align.reading import analysis

KILN = "A fire gutted the brick kiln in Arden on Sunday, which Rosa Lindt had opened in 2019."
KILN_AGAIN = (
    "The brick kiln in Arden was gutted by a fire on Sunday. Rosa Lindt had opened the brick kiln in Arden in 2019."
)
BRIDGE = "Mayor Karl Brandt will open the stone bridge in Elmsford on Friday and will meet the masons of the guild."


def _case(*texts: str) -> dict[str, Any]:
    return {"reports": [{"text": t} for t in texts]}


def _said(found: Analysis) -> list[str]:
    return sorted(found.contents[c.statement].passage.text for c in found.alignment.claims)


def test_a_claim_is_worded_by_a_passage_that_stands_alone() -> None:
    """The relative clause that only its sentence explains is worded by the sentence of the other report."""
    said = _said(analysis(_case(KILN, KILN_AGAIN)))
    assert "Rosa Lindt had opened the brick kiln in Arden in 2019." in said
    assert not any(text.startswith("which") for text in said)


def test_a_clause_of_the_same_places_is_no_claim_beside_its_sentence() -> None:
    said = _said(analysis(_case(BRIDGE, BRIDGE)))
    assert said == [BRIDGE]


def test_the_statement_is_one_of_the_passages_and_each_claim_has_its_own_words() -> None:
    found = analysis(_case(KILN, KILN_AGAIN, BRIDGE))
    for claim in found.alignment.claims:
        assert claim.statement in claim.passages
    words = _said(found)
    assert len(words) == len(set(words))


def test_alike_to_the_letter_is_one_claim() -> None:
    """However the sentence is read in either report, and whatever stands around it."""
    plan = "The council plans to sell the old mill to Helen Voss."
    texts = (f"{plan} Nothing was signed.", f"Rain fell all week in Elmsford. {plan}", plan)
    found = analysis(_case(*texts))
    homes = [
        {found.contents[p].passage.report for p in c.passages}
        for c in found.alignment.claims
        if found.contents[c.statement].passage.text == plan
    ]
    assert [len(reports) for reports in homes] == [3]


def test_what_a_copy_adds_and_its_copy_repeats_is_a_claim() -> None:
    """A figure in words that otherwise stand in another claim, and a sentence that the copy of the copy prints too."""
    first = "A fire gutted the brick kiln in Arden on Sunday. The owner will rebuild the kiln."
    longer = "A fire gutted the 200-year-old brick kiln in Arden on Sunday. The owner will rebuild the kiln with 40,000 crowns."
    found = analysis(_case(first, longer, longer))
    reports = {found.contents[c.statement].passage.text: len(c.passages) for c in found.alignment.claims}
    assert reports["A fire gutted the 200-year-old brick kiln in Arden on Sunday."] == 2
    assert reports["The owner will rebuild the kiln with 40,000 crowns."] == 2
    assert reports["The owner will rebuild the kiln."] == 3


def test_happening_is_told_by_what_the_reports_share() -> None:
    """Two fires told in the same words are not one; the names and figures around the passages decide."""

    def told(first: str, second: str) -> float:
        found = analysis(_case(first, second))
        a, b = (profile(report) for report in found.reports)
        return chance({**likeness(a, b), "most": 0.6, "least": 0.6, "met": 2.0})

    arden = "A fire broke out in a bakery in Arden on Monday. Police chief Ines Calder said 14 people were hurt."
    again = "Fire swept a bakery in Arden, and 14 people were hurt, police chief Ines Calder said. It began on Monday."
    marrow = (
        "A fire broke out in a bakery in Marrow on Thursday. Its owner Osric Penn said nobody was hurt in the 3 flats."
    )
    assert told(arden, again) >= ONE > told(arden, marrow)
