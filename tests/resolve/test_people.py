"""Persons in one report and across reports."""

from __future__ import annotations

from dataclasses import replace

from synoptic.model.decision import Decision
from tests.resolve.marked import entity, of, read, resolved

BERG = (
    "[Anna Berg|person|president|Vorlish] spoke. [Berg|person] left. {The Vorlish president|president|Vorlish} slept."
)


def test_one_entity_for_name_surname_and_title() -> None:
    r = resolved(BERG, "{The Vorlish president|president|Vorlish} will visit, [Berg|person] said.")
    berg = entity(r, "Anna Berg")
    assert len(berg.mentions) == 5
    assert berg.aliases == ("Berg", "the Vorlish president")
    assert all(m.reason for m in berg.merges)


def test_transliterations_with_one_role_are_one() -> None:
    r = resolved(
        "[Timur Isaev|person|health minister|Azeri] came.", "[Teymur Isayev|person|health minister|Azerbaijan] came."
    )
    isayev = entity(r, "Teymur Isayev")
    assert isayev.aliases == ("Timur Isaev",)
    assert "health minister" in isayev.merges[0].reason
    assert "sound" in isayev.merges[0].reason


def test_two_given_names_are_two_people_with_the_reason() -> None:
    r = resolved("[Rashid Veliyev|person] spoke of [Elmar Veliyev|person].")
    assert {e.name for e in r.entities} == {"Rashid Veliyev", "Elmar Veliyev"}
    assert [(m.a, m.b) for m in r.refusals] == [("Elmar Veliyev", "Rashid Veliyev")]
    assert "given names" in r.refusals[0].reason


def test_bare_surname_follows_a_fitting_title() -> None:
    r = resolved(
        "[Rashid Veliyev|person|president|Vorl] and [Elmar Veliyev|person|mayor|Torm] met. "
        "President [Veliyev|person|president] left."
    )
    assert of(r, "Veliyev") == {"Rashid Veliyev"}


def test_bare_surname_of_two_stays_open() -> None:
    r = resolved("[Rashid Veliyev|person] met [Elmar Veliyev|person]. [Veliyev|person] left.")
    assert of(r, "Veliyev") == {"Veliyev"}
    assert {("Rashid Veliyev", "Veliyev"), ("Elmar Veliyev", "Veliyev")} == {(m.a, m.b) for m in r.unsure}


def test_bare_surname_goes_to_the_only_one_named_so_far() -> None:
    r = resolved("[Rashid Veliyev|person] came. [Veliyev|person] sat. [Elmar Veliyev|person] came later.")
    assert len(entity(r, "Rashid Veliyev").mentions) == 2


def test_surname_across_reports_needs_one_bearer() -> None:
    one = resolved("[Ruth Ames|person] won.", "[Ames|person] won.")
    assert len(entity(one, "Ruth Ames").mentions) == 2
    two = resolved("[Ruth Ames|person] won.", "[Ames|person] won.", "[Paul Ames|person] lost.")
    assert of(two, "Ames") == {"Ames"}
    assert len(two.unsure) == 2


def test_surname_is_not_given_to_the_holder_of_the_same_office_elsewhere() -> None:
    r = resolved("[Ruth Ames|person|president|Vorl] spoke.", "Mayor of Torm [Ames|person|president|Torm] answered.")
    assert len(r.entities) == 2
    assert any("titles forbid" in m.reason for m in r.refusals)


def test_a_couple_is_a_group_and_honorifics_tell_them_apart() -> None:
    r = resolved(
        "[Paul Ames|person|mr.] and Mrs. [Ames|person|mrs.] came. [The Ameses|person] left.",
    )
    assert {e.kind for e in r.entities if e.name in ("The Ameses", "Ameses")} == {"group"}
    assert len([e for e in r.entities if e.kind == "person"]) == 2


def test_initials_join_the_only_bearer_and_not_one_of_two() -> None:
    one = resolved("[John Harlow|person] fell.", "[J. Harlow|person] fell.")
    assert len(one.entities) == 1
    two = resolved("[John Harlow|person] fell.", "[J. Harlow|person] fell.", "[Joan Harlow|person] ran.")
    assert len(two.entities) == 3
    assert {m.a for m in two.unsure} | {m.b for m in two.unsure} == {"J. Harlow", "John Harlow", "Joan Harlow"}


def test_no_chain_of_look_alikes_joins_unlike_people() -> None:
    """J. R. Harlow fits both; John K. and John R. exclude one another."""
    r = resolved("[John R. Harlow|person] sat.", "[John Harlow|person] sat.", "[John K. Harlow|person] sat.")
    for e in r.entities:
        assert not {"John R. Harlow", "John K. Harlow"} <= {e.name, *e.aliases}
    assert len(r.entities) >= 2


def test_look_alikes_in_one_sentence_stay_two() -> None:
    r = resolved("[Brandon Ames|person] and [Brenden Ames|person] are brothers.")
    assert len(r.entities) == 2
    assert "one sentence names both" in r.unsure[0].reason


def test_given_name_alone_inside_a_report() -> None:
    r = resolved("[Kevin Doyle|person] fell. [Kevin|person] was fifteen.")
    assert len(entity(r, "Kevin Doyle").mentions) == 2


def test_former_holder_does_not_take_the_title() -> None:
    r = resolved(
        "[Rashid Veliyev|person|president|Vorl] laid flowers for [Elmar Veliyev|person|late president|Vorl].",
        "{The Vorl president|president|Vorl} wept.",
    )
    assert of(r, "The Vorl president") == {"Rashid Veliyev"}


def test_title_of_two_bearers_stays_open() -> None:
    r = resolved(
        "[Ruth Ames|person|president|Vorl] met [Paul Lane|person|president|Torm]. {The president|president} left."
    )
    assert of(r, "The president") == set()
    assert len(r.unsure) == 2


def test_ambassador_to_a_country_is_not_its_ambassador() -> None:
    r = resolved(
        "[Ruth Ames|person|ambassador to israel|Azeri;Israel] came. {The Israeli ambassador|ambassador|Israeli} left."
    )
    assert of(r, "The Israeli ambassador") == {"the Israeli ambassador"}


def test_an_office_without_a_named_holder_is_one_across_reports() -> None:
    r = resolved("{The Vorlish president|president|Vorlish} sat.", "{The Vorlish president|president|Vorlish} sat.")
    assert len(entity(r, "the Vorlish president").mentions) == 2


def test_decisions_move_entities_and_can_be_taken_back() -> None:
    reports = ("[Timur Isaev|person] came.", "[Teymur Isayev|person] came.", "[Bibi|person] came.")
    plain = resolved(*reports)
    assert len(plain.entities) == 2
    apart = resolved(*reports, decisions=[Decision("Timur Isaev", "Teymur Isayev", "different", "desk")])
    assert len(apart.entities) == 3
    assert any("decided by desk" in m.reason for m in apart.refusals)
    joined = resolved(*reports, decisions=[Decision("Bibi", "Timur Isaev", "same", "desk")])
    assert len(joined.entities) == 1
    open_ = resolved(*reports, decisions=[Decision("Timur Isaev", "Teymur Isayev", "unsure", "desk")])
    assert len(open_.entities) == 3
    assert any("decided by desk" in m.reason for m in open_.unsure)
    assert resolved(*reports) == plain


def test_a_decision_parts_a_surname_from_its_full_name() -> None:
    reports = ("[Ruth Ames|person] won. [Ames|person] left.",)
    assert len(resolved(*reports).entities) == 1
    assert len(resolved(*reports, decisions=[Decision("Ames", "Ruth Ames", "different")]).entities) == 2


def test_majority_settles_the_kind() -> None:
    r = resolved("[Ames|organisation] to visit. [Ruth Ames|person] spoke. [Ames|person] left.")
    assert [e.kind for e in r.entities] == ["person"]


def test_a_decision_tells_two_bearers_of_one_name_apart() -> None:
    reports = ("[Ruth Ames|person] won. [Ames|person] left.", "[Ruth Ames|person] lost.")
    plain = resolved(*reports)
    assert len(plain.entities) == 1
    first, second = (read(text, f"report {i}")[0].id for i, text in enumerate(reports))
    ruling = Decision("Ruth Ames", "Ruth Ames", "different", "desk", first, second)
    apart = resolved(*reports, decisions=[ruling])
    assert sorted(len(e.mentions) for e in apart.entities) == [1, 2]
    assert [m.reason for m in apart.refusals] == ["decided by desk: different"]
    assert resolved(*reports, decisions=[ruling, replace(ruling, ruling="withdrawn")]) == plain
