"""Pronouns, relatives, and the offices of persons."""

from __future__ import annotations

from synoptic.model.entity import Resolution
from tests.align.reading import analysis
from tests.resolve.marked import entity, resolved


def meant(resolution: Resolution, pronoun: str) -> list[str]:
    """Names of the entities that hold this pronoun."""
    return [e.name for e in resolution.entities for m in e.mentions if m.form == "pronoun" and m.text == pronoun]


def test_the_only_person_in_reach() -> None:
    assert meant(resolved("[Anna Berg|person] came. Then <she> left."), "she") == ["Anna Berg"]


def test_too_far_back_stays_open() -> None:
    assert meant(resolved("[Anna Berg|person] came. It rained. It poured. Then <she> left."), "she") == []


def test_titles_tell_the_gender() -> None:
    r = resolved("[Paul Lane|person|mr.] met [Ruth Ames|person|mrs.] in town. Then <she> left and <he> stayed.")
    assert meant(r, "she") == ["Ruth Ames"]
    assert meant(r, "he") == ["Paul Lane"]


def test_the_subject_counts_most() -> None:
    assert meant(resolved("[Anna Berg|person] met [Ruth Ames|person] in town. Then <she> left."), "she") == [
        "Anna Berg"
    ]


def test_two_without_a_subject_stay_open() -> None:
    assert meant(resolved("Then [Anna Berg|person] met [Ruth Ames|person] there. Later <she> left."), "she") == []


def test_a_woman_without_a_name_competes() -> None:
    assert meant(resolved("[Anna Berg|person] saw a woman run. Then <she> left."), "she") == []


def test_a_pronoun_elsewhere_tells_the_gender() -> None:
    r = resolved(
        "[Kim Lane|person] spoke. Then <he> sat.",
        "Later [Kim Lane|person] met [Ruth Ames|person|mrs.] there. Then <he> sat.",
    )
    assert meant(r, "he") == ["Kim Lane", "Kim Lane"]


def test_it_is_a_country_that_is_the_subject() -> None:
    assert meant(resolved("[Vorl|place] attacked [Torm|place] at dawn. Then <it> withdrew."), "it") == ["Vorl"]
    assert meant(resolved("[Anna Berg|person] left [Torm|place] at dawn. Then <it> burned."), "it") == []


def test_they_stays_open() -> None:
    assert meant(resolved("[Anna Berg|person] and [Ruth Ames|person] came. Then <they> left."), "they") == []


def test_a_relative_is_known_by_whose_she_is() -> None:
    r = resolved(
        "[Paul Lane|person|mr.] and <his> wife, [Michal|person|wife], came.",
        "[Paul Lane|person] came. Later {his wife|wife} spoke.",
    )
    assert entity(r, "Michal").aliases == ("his wife",)
    assert len([e for e in r.entities if e.kind == "person"]) == 2


def test_an_office_goes_by_its_holder() -> None:
    r = resolved(
        "[Anna Berg|person|president|Vorlish] sat. So [Berg|person]'s office said.",
        "So {the Vorlish president|president|Vorlish}'s office said.",
    )
    offices = [e for e in r.entities if e.kind == "organisation"]
    assert [(e.name, e.aliases) for e in offices] == [("Berg's office", ("the Vorlish president's office",))]
    assert offices[0].merges[0].reason == "both are the office of Anna Berg"
    assert {m.text for m in entity(r, "Anna Berg").mentions} == {"Anna Berg", "Berg", "the Vorlish president"}


def test_offices_of_two_holders_are_two() -> None:
    r = resolved("[Anna Berg|person]'s office and [Paul Lane|person]'s office spoke.")
    assert len([e for e in r.entities if e.kind == "organisation"]) == 2


def test_a_speaker_is_he_before_the_quotation_marks() -> None:
    """What stands in the marks is his own; before them he is told of like anybody."""
    text = (
        "Jan Vos opened the embassy on Monday. Deputy Minister Karl Brandt said that following his country's decision, "
        "“the sky is the limit” for both."
    )
    found = analysis({"reports": [{"text": text}]}).resolution
    names = {e.id: e.name for e in found.entities}
    assert [names[e] for (_, start, end), e in found.by_mention.items() if text[start:end] == "his"] == ["Karl Brandt"]
