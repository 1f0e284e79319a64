"""Organisations, places and offices."""

from __future__ import annotations

from synoptic.model.decision import Decision
from tests.resolve.marked import entity, of, resolved


def test_article_case_and_abbreviation() -> None:
    r = resolved(
        "[The Vorl Courier|organisation] and [Vorl Police Dept.|organisation].",
        "[Vorl Courier|organisation] and [Vorl Police Department|organisation].",
    )
    assert len(r.entities) == 2


def test_letters_are_one_with_and_without_full_stops() -> None:
    r = resolved("[Southeast M.V.|place] is dark. They live in [Southeast MV|place].")
    assert len(r.entities) == 1 and not r.unsure


def test_acronym_joins_its_long_form() -> None:
    r = resolved("[Northern Peace Research Institute|organisation] found.", "[NPRI|organisation] found.")
    institute = entity(r, "Northern Peace Research Institute")
    assert institute.aliases == ("NPRI",)
    assert "first letters" in institute.merges[0].reason


def test_acronym_of_two_long_forms_stays_open() -> None:
    r = resolved("[Vorl Coast Guard|organisation].", "[Vorl City Guild|organisation].", "[VCG|organisation].")
    assert len(r.entities) == 3
    assert len(r.unsure) == 2


def test_part_of_a_name_inside_a_report() -> None:
    r = resolved("The [Vorl Harbour Police|organisation] came. The [Harbour Police|organisation] left.")
    assert len(entity(r, "Vorl Harbour Police").mentions) == 2
    two = resolved(
        "The [Vorl Harbour Police|organisation] met the [Torm Harbour Police|organisation]. "
        "The [Harbour Police|organisation] left."
    )
    assert of(two, "Harbour Police") == {"Harbour Police"}


def test_brackets_give_another_name() -> None:
    r = resolved("the [Tidewatch|organisation] ([Vorl Coastal Service|organisation]) closed the quay.")
    assert len(r.entities) == 1


def test_country_names_but_not_nationalities() -> None:
    r = resolved(
        "[U.S.|place] and [American|nationality]. [State of Israel|place].", "[United States|place], [Israel|place]."
    )
    assert {e.name for e in r.entities} == {"United States", "American", "Israel"}


def test_towns_that_sound_alike_stay_two() -> None:
    r = resolved("[Salem|place] burned.", "[Salim|place] burned.")
    assert len(r.entities) == 2
    assert len(r.unsure) == 1


def test_metonymic_capitals_stay_places() -> None:
    r = resolved("[Tehran|place] and [Iran|place] and [Iranian|nationality].")
    assert len(r.entities) == 3


def test_decision_on_places() -> None:
    reports = ("[Salem|place] burned.", "[Salim|place] burned.")
    assert len(resolved(*reports, decisions=[Decision("Salem", "Salim", "same")]).entities) == 1
