"""Figures that change from report to report, that no report prints, or that count a part."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic.model.event import Figure
from tests.align.reading import synopsis

BLAST = "the explosion at the fertiliser depot in Elmsford on Tuesday morning, Mayor Anna Weld said"


def _figures(*reports: tuple[str, str]) -> dict[str, Figure]:
    """The event's figures by what they count; `reports`: when each was published, and its text."""
    given: dict[str, Any] = {"reports": [{"published": day, "text": text} for day, text in reports]}
    return {f.of: f for f in synopsis(given).event.figures}


@pytest.fixture(scope="module")
def rising() -> dict[str, Figure]:
    return _figures(
        (
            "2031-03-04T12:00",
            "At least two people were killed and 14 injured when a depot in Elmsford blew up, police said.",
        ),
        ("2031-03-04T21:30", f"Five people were killed and 31 injured in {BLAST}."),
        (
            "2031-03-05T09:00",
            "Six people have died after Tuesday's blast at a depot in Elmsford. The blast injured 33 people.",
        ),
    )


def test_a_toll_that_rises_is_a_series(rising: dict[str, Figure]) -> None:
    killed = rising["killed"]
    assert (killed.low, killed.high) == (6, 6)
    assert [(s.low, s.as_of) for s in killed.series] == [
        (2, "2031-03-04T12:00"),
        (5, "2031-03-04T21:30"),
        (6, "2031-03-05T09:00"),
    ]
    assert [s.value.lower() for s in rising["injured"].series] == ["14", "31", "33"]


def test_nothing_is_taken_away_where_a_later_report_has_a_number(rising: dict[str, Figure]) -> None:
    numbers = {f.low for f in (rising["injured"], *rising["injured"].rivals)}
    assert numbers <= {14, 31, 33}
    assert rising["injured"].derived is None


def test_a_number_that_was_put_right_overtakes() -> None:
    killed = _figures(
        ("2031-03-04T12:00", "Five people were killed when a depot in Elmsford blew up on Tuesday, police said."),
        (
            "2031-03-04T21:30",
            "Depot blast: toll revised down to four\n\nThe death toll of the explosion in Elmsford was revised down from five to four, Mayor Anna Weld said. "
            "Four people were killed.",
        ),
    )["killed"]
    assert (killed.low, killed.high) == (4, 4)
    assert [s.low for s in killed.series] == [5, 4]


def test_what_no_report_prints_says_what_it_was_made_from() -> None:
    injured = _figures(
        ("2031-03-04T21:30", f"Five people were killed and 31 injured in {BLAST}."),
        ("2031-03-06", "A sixth person has died of burns from Tuesday's explosion at the depot in Elmsford."),
    )["injured"]
    assert injured.low == 30
    assert injured.derived is not None
    assert injured.derived.how == "“31” injured, one of them dead since: 30 by subtraction"
    assert {e.quote.split()[0] for e in injured.derived.evidence} == {"Five", "A"}


def test_nobody_is_taken_from_the_injured_where_no_report_says_that_they_died() -> None:
    injured = _figures(
        ("2031-03-04T21:30", f"Five people were killed and 31 injured in {BLAST}."),
        ("2031-03-06", "Six people have now been killed by Tuesday's explosion at the depot in Elmsford."),
    )["injured"]
    assert injured.low == 31
    assert injured.derived is None


def test_as_many_fewer_hurt_beside_more_dead_have_died_since() -> None:
    figures = _figures(
        ("2031-10-04", "Ivo Brandt is held. A rampage in Elmsford left two friends dead and four wounded on Friday."),
        (
            "2031-11-05",
            "The father of Ivo Brandt was arrested. Brandt fatally wounded five friends and seriously wounded another in Elmsford "
            "on October 3.",
        ),
    )
    assert (figures["killed"].low, figures["injured"].low) == (5, 1)


def test_what_is_added_up_is_quoted() -> None:
    injured = _figures(("2031-03-04", f"Three women and one man were injured in {BLAST}."))["injured"]
    assert injured.low == 4
    assert injured.derived is not None
    assert injured.derived.how == "“Three women and one man”: 4 by addition"


def test_homes_are_nobody() -> None:
    figures = _figures(
        ("2031-03-04", "A flood in Elmsford damaged the dam on Tuesday. About 200 homes were evacuated.")
    )
    assert "displaced" not in figures


def test_who_is_told_beside_a_name_is_nobody_else() -> None:
    text = "Friends in Elmsford remembered 16-year-old Ines Varga, the teen they say was shot and killed on Tuesday."
    assert _figures(("2031-03-04", text))["killed"].low == 1


def test_a_sixth_who_died_makes_six_at_least() -> None:
    killed = _figures(
        ("2031-03-04", f"Two people were killed in {BLAST}."),
        ("2031-03-06", "A sixth person has died of injuries from Tuesday's explosion at the depot in Elmsford."),
    )["killed"]
    assert (killed.low, killed.high) == (6, None)
    assert [f.low for f in killed.rivals] == [2]


def test_a_fifth_of_those_hit_is_no_fifth_dead() -> None:
    killed = _figures(
        ("2031-03-04", "Four men were shot and wounded on Tuesday in Elmsford. A fifth man died at the scene."),
    )["killed"]
    assert killed.low == 1


def test_a_part_of_the_dead_is_no_earlier_toll() -> None:
    killed = _figures(
        ("2031-03-04", f"Two children were among the dead in {BLAST}."),
        ("2031-03-05", f"Six people were killed in {BLAST}. Two children were among the dead."),
    )["killed"]
    assert killed.low == 6
    assert not killed.series
    assert not killed.rivals


FIRST = ("2031-03-04", "An explosion at a brewery in Elmsford killed two people on Tuesday, officials said.")


@pytest.mark.parametrize(
    "later",
    [
        "The death toll from the brewery explosion in Elmsford rose to three on Wednesday, police said.",
        "A third person has died after the explosion at the brewery in Elmsford, the hospital said on Wednesday.",
        "Three people are now known to have died in the explosion at the brewery in Elmsford, police said on Wednesday.",
        "The explosion at the brewery in Elmsford killed three people, police said on Wednesday.",
    ],
)
def test_the_day_of_saying_is_not_that_of_the_event(later: str) -> None:
    killed = _figures(FIRST, ("2031-03-05", later))["killed"]
    assert [(s.low, s.as_of) for s in killed.series] == [(2, "2031-03-04"), (3, "2031-03-05")]


def test_a_later_report_of_another_days_explosion_is_no_update() -> None:
    other = "An explosion at a brewery in Elmsford killed three people on Wednesday, officials said."
    assert not _figures(FIRST, ("2031-03-05", other))["killed"].series


def test_an_undated_report_is_later_by_its_own_words() -> None:
    given: dict[str, Any] = {
        "reports": [
            {"published": FIRST[0], "text": FIRST[1]},
            {"published": "2031-03-05", "text": "The explosion at the brewery in Elmsford killed three people."},
            {
                "published": None,
                "text": "Rhoda Lenz, who ran the brewery, resigned on Saturday, four days after the explosion at the brewery in "
                "Elmsford killed five people.",
            },
        ]
    }
    found = synopsis(given)
    assert {c.verdict for c in found.conflicts if c.kind == "quantity"} == {"update"}
    assert [s.low for s in found.event.figures[0].series] == [2, 3, 5]


def test_an_undated_report_does_not_make_an_update_a_contradiction() -> None:
    given: dict[str, Any] = {
        "reports": [
            {"published": FIRST[0], "text": FIRST[1]},
            {"published": "2031-03-05", "text": "The explosion at the brewery in Elmsford killed three people."},
            {"published": None, "text": "The explosion at the brewery in Elmsford killed five people."},
        ]
    }
    assert {c.verdict for c in synopsis(given).conflicts if c.kind == "quantity"} == {"update"}


def test_some_of_the_injured_are_no_other_answer() -> None:
    injured = _figures(
        (
            "2031-03-04",
            "An explosion at a brewery in Elmsford killed two people and injured 14 on Tuesday, officials said. "
            "Three of them are in critical condition. Firefighters stayed all night. Two of them were treated for smoke.",
        ),
    )["injured"]
    assert (injured.low, injured.rivals) == (14, ())


def test_a_plan_that_came_about_in_other_words_is_no_plan_any_more() -> None:
    blast = "explosion at a brewery in Elmsford killed two people on Tuesday, officials said."
    given: dict[str, Any] = {
        "reports": [
            {"published": "2031-03-05", "text": f"An {blast} A minute's silence is planned for noon on Friday."},
            {
                "published": "2031-03-08",
                "text": "The explosion at the brewery in Elmsford killed two people. Hundreds of people stood in silence for a "
                "minute in Elmsford at noon on Friday.",
            },
        ]
    }
    assert [entry.status for entry in synopsis(given).file.timeline if "03-07" in entry.when] == ["happened"]


def test_one_count_is_told_once() -> None:
    """The newest number stands against its rival, older ones are steps of the series, and no bound fits what overtook it."""
    told = (
        ("2031-03-03T08:00", "At least 12 people died, the coast guard said. Twelve were killed and 30 rescued."),
        ("2031-03-03T12:00", "Fourteen people are dead and more than 20 were saved."),
        ("2031-03-03T18:00", "Fifteen people were killed. About 30 were rescued."),
        ("2031-03-04T12:00", "The death toll has risen to 17. At least 15 people died on Sunday."),
        ("2031-03-04T12:00", "13 people died, police said. More than a dozen bodies were found."),
    )
    rows = [{"published": day, "text": f"A ferry sank off Orsa on Sunday. {text}"} for day, text in told]
    conflicts = [c for c in synopsis({"reports": rows}).conflicts if c.kind == "quantity"]
    sides = {c.verdict: {s.value for s in c.sides} for c in conflicts if "rescued" not in c.reason}
    assert sides == {"contradiction": {"13", "17"}, "update": {"Twelve", "Fourteen", "Fifteen", "17"}}


def test_what_only_an_update_tells_to_be_of_the_same_people_is_the_figure() -> None:
    injured = _figures(
        (
            "2031-03-04T08:00",
            "One man was killed and 14 people were injured on Tuesday when a tram struck a coal lorry at a crossing in Elmsford, the fire "
            "brigade said.",
        ),
        (
            "2031-03-04T16:30",
            "The toll of this morning's tram crash at a crossing in Elmsford has risen to two. Nineteen people are being treated, five more "
            "than was first thought.",
        ),
    )["injured"]
    assert (injured.low, injured.high) == (19, 19)
    assert injured.reason.endswith("it has taken the place of “14”, which earlier reports give")
    assert [r.low for r in injured.rivals] == [14]


def test_who_died_is_no_longer_among_those_whom_the_sentence_counts() -> None:
    figures = _figures(("2031-03-06", "One of the seven people hurt in a tram crash in Elmsford on Monday has died."))
    assert (figures["killed"].low, figures["injured"].low) == (1, 6)
    assert figures["injured"].derived is not None
    assert figures["injured"].derived.how == "“seven” injured, one of them dead since: 6 by subtraction"
