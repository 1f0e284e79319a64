"""Claims over several reports: stars and no chains, overlapping, stable, and untouched by what has nothing to do with them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from synoptic import intake
from synoptic.align.aligner import Aligner
from synoptic.align.candidates import candidates
from synoptic.model.decision import Decision
from synoptic.model.report import Report
from synoptic.pipeline import Analysis, Settings, analyse, thesaurus
from tests.align.reading import AROUND, analysis

MINE = "A coal mine near Elmsford collapsed on Monday and trapped 14 miners."
MINE_AGAIN = "Fourteen miners were trapped near Elmsford on Monday when a coal mine collapsed."
MINE_AND_OWNER = "A coal mine near Elmsford, which Karl Brandt bought from the state in 2019, collapsed on Monday and trapped 14 miners."
OWNER = "Karl Brandt bought the coal mine near Elmsford from the state in 2019."


def _case(*texts: str) -> dict[str, Any]:
    return {"reports": [{"text": t} for t in texts]}


def _claims(found: Analysis) -> list[list[str]]:
    contents = found.contents
    return sorted(sorted(contents[p].passage.text for p in c.passages) for c in found.alignment.claims)


FOUR = _case(MINE, MINE_AGAIN, MINE_AND_OWNER, OWNER)


def test_a_claim_is_a_star() -> None:
    """Every passage of a claim was compared with its first statement, and the comparison is kept with its reason."""
    found = analysis(FOUR)
    known = {frozenset((m.a, m.b)) for m in found.alignment.matches}
    for claim in found.alignment.claims:
        assert claim.statement in claim.passages and len(claim.matches) == len(claim.passages) - 1
        for m in claim.matches:
            assert frozenset((m.a, m.b)) in known and m.reason and m.relation in ("same", "part")
        hubs = set.intersection(*({m.a, m.b} for m in claim.matches)) if claim.matches else {claim.statement}
        assert hubs & set(claim.passages)


def test_no_chain() -> None:
    """The sentence that states both the collapse and the sale does not join the two."""
    for texts in _claims(analysis(FOUR)):
        assert not (OWNER in texts and (MINE in texts or MINE_AGAIN in texts))


def test_one_claim_for_the_collapse() -> None:
    found = analysis(_case(MINE, MINE_AGAIN))
    assert [MINE, MINE_AGAIN] in [sorted(t) for t in _claims(found)] or [MINE_AGAIN, MINE] in _claims(found)


def test_every_statement_is_in_a_claim() -> None:
    found = analysis(FOUR)
    held = {p for c in found.alignment.claims for p in (*c.passages, *c.related)}
    texts = {found.contents[p].passage.text for p in held}
    assert {MINE, MINE_AGAIN, OWNER} <= texts


def test_order_does_not_matter() -> None:
    there = analysis(FOUR)
    back = analysis({"reports": [dict(r, outlet=o) for r, o in zip(FOUR["reports"][::-1], "DCBA", strict=True)]})
    assert _claims(there) == _claims(back)


def test_ids_are_stable_and_the_claims_sorted() -> None:
    claims = analysis(FOUR).alignment.claims
    assert [c.id for c in claims] == sorted({c.id for c in claims})


@pytest.mark.parametrize("texts", [(MINE, MINE_AGAIN), (MINE, MINE_AND_OWNER), (MINE, OWNER)])
def test_a_further_report_changes_no_pair(texts: tuple[str, str]) -> None:
    """What two passages are to each other does not depend on what a third report says."""

    def pairs(found: Analysis) -> set[tuple[str, str, str, float]]:
        text = {p: c.passage.text for p, c in found.contents.items()}
        return {(*sorted((text[m.a], text[m.b])), m.relation, m.score) for m in found.alignment.matches}

    further = analysis(_case(*texts, " ".join(AROUND[0])))
    assert pairs(analysis(_case(*texts))) == pairs(further)


def test_an_exact_copy_adds_no_claim() -> None:
    text = f"{MINE} {OWNER}"
    alone, copied = _claims(analysis(_case(text))), _claims(analysis(_case(text, text)))
    assert [sorted(set(t)) for t in copied] == alone


def test_captions_that_only_name_state_nothing() -> None:
    found = analysis(_case("Elmsford coal mine, Monday", MINE))
    assert all(len(c.passages) == 1 for c in found.alignment.claims)


def test_an_editor_joins_and_parts_passages() -> None:
    """By the words of the passages; withdrawn, the ruling leaves no trace."""
    case = _case(MINE, MINE_AGAIN, OWNER)
    plain = analysis(case)

    def ruled(*decisions: Decision) -> Analysis:
        reports = [intake.report_from_object(r, f"report {i}") for i, r in enumerate(case["reports"])]
        return analyse(reports, Settings(decisions=decisions))

    assert [MINE, MINE_AGAIN] in _claims(ruled())
    apart = Decision(MINE, MINE_AGAIN, "different", "desk")
    assert [MINE] in _claims(ruled(apart)) and [MINE_AGAIN] in _claims(ruled(apart))
    joined = ruled(Decision(MINE, OWNER, "same", "desk"))
    assert any({MINE, OWNER} <= set(c) for c in _claims(joined))
    assert any(m.reason == "decided by desk: same" for m in joined.alignment.matches)
    assert ruled(apart, replace(apart, ruling="withdrawn")).alignment == ruled().alignment
    assert _claims(ruled()) == _claims(plain)


HEADED = (
    "Brandt to visit Tavria\n\n{}\n\nThe harbour of Elmsford was busy.",
    "Mayor in Tavria\n\nKarl Brandt will travel to Tavria on Monday for a visit of two days.\n\nRain is expected in Elmsford.",
    "Mayor away\n\nOn Friday Karl Brandt will stay in Elmsford to open the new bridge, the port said.\n\nTavria is sunny.",
)
LED = "Mayor Karl Brandt will pay a visit to Tavria at the invitation of its harbour board on June 4."


def test_a_headline_in_the_infinitive_is_a_statement() -> None:
    """ "Brandt to visit Tavria" holds who says so in longer words, and none who only names him or the place."""
    first, *others = HEADED
    found = analysis(_case(first.format(LED), *others))
    held = next(texts for texts in _claims(found) if "Brandt to visit Tavria" in texts)
    assert LED in held and any("will travel to Tavria" in t for t in held)
    assert not any("Elmsford" in t for t in held)


def test_pairs_of_a_long_report_grow_with_its_length() -> None:
    """A text of the length of a book has no more pairs a page than a report."""

    def pairs(sentences: int) -> int:
        text = "\n\n".join(f"The mill of Torm sold {n} tonnes of flour to the bakers." for n in range(sentences))
        found = analyse([Report("long.txt", text, language="en")], Settings())
        aligner = Aligner(found.reports, thesaurus(), compared=False)
        return len(candidates(aligner.contents, aligner.kin, ()))

    assert pairs(200) < 3 * pairs(100)


def test_a_figure_and_a_word_in_common_are_enough_to_be_compared() -> None:
    """Of all their words two sentences share one, and a figure that is seldom given for two things."""
    found = analysis(
        {
            "a": "On the ridge the wind reached 130 km/h. Two huts lost their roofs.",
            "b": "Gusts of 130 kilometres an hour were measured on the ridge. Nobody was hurt.",
        }
    )
    joined = [c for c in found.alignment.claims if len({found.contents[p].passage.report for p in c.passages}) == 2]
    assert any("130" in found.contents[c.statement].passage.text for c in joined)


def test_a_question_states_nothing() -> None:
    text = "How did the boy get hold of the rifle in Torm?"
    found = analysis({"reports": [{"text": text}, {"text": "A boy got hold of a rifle in Torm on Friday."}]})
    assert not any(found.contents[c.statement].passage.text == text for c in found.alignment.claims)


def test_words_around_what_is_told_keep_no_two_apart() -> None:
    """Who was quoted, and by what way, is no part of what is stated."""
    found = analysis(
        {
            "a": "Three pumps failed at the Orlan mill on Friday, Mayor Rosa Lindt was quoted as saying in a press release.",
            "b": "Speaking to reporters outside, Otto Brenn of the guild said that three pumps failed at the Orlan mill on Friday.",
        }
    )
    assert any(len({found.contents[p].passage.report for p in c.passages}) == 2 for c in found.alignment.claims)
