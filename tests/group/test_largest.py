"""Which of several stories of one size is the main one."""

from __future__ import annotations

from tests.align.reading import analysis

NOTICE = (
    "You have now read all the free articles of this month. Your subscription helps us to pay for the news that you read. "
    "Subscribers get the whole paper on every device."
)
TOLD = (
    "Two people were hurt when a boat turned over on Lake Orsa on Sunday. The boat was on its way from Velmar to Kessel. "
    "Hanna Brodic, the harbour master, said that the wind had come up within minutes."
)


def test_a_page_that_names_nobody_is_not_the_main_story() -> None:
    for first, second in ((NOTICE, TOLD), (TOLD, NOTICE)):
        found = analysis({"a": first, "b": second})
        main = {a.text for a in found.articles if a.id in found.stories[0].reports}
        assert all("Lake Orsa" in text for text in main)


def test_one_day_speaks_for_reports_handed_over_together() -> None:
    found = analysis(
        {
            "a": "A tram hit a bus on Mill Street on Monday, hurting six passengers, Daniel Okoro of the tram works said.",
            "b": "Six people were hurt when a tram ran into a bus in Elmsford on Monday. The tram had come from Westbury.",
        }
    )
    assert len(found.stories) == 1


def test_names_without_a_day_in_common_stay_two_stories() -> None:
    found = analysis(
        {
            "a": "A tram hit a bus on Mill Street on Monday, hurting six passengers, Daniel Okoro of the tram works said.",
            "b": "Six people were hurt when a tram ran into a bus in Elmsford on Friday. The tram had come from Westbury.",
        }
    )
    assert len(found.stories) == 2


FIRES = (
    "Two people died when a fire broke out in a house in Velmar on Tuesday, the fire service said. Three were hurt.",
    "A man and a woman were killed in a blaze at their home in Velmar on Tuesday, police said. Three people were hurt.",
    "Four people died in a fire in a block of flats in Orsa on Tuesday, police said. Five people were hurt.",
    "A blaze in a block of flats killed four people in Orsa on Tuesday. Five people were taken to hospital.",
)


def _sizes(*texts: str) -> list[int]:
    return [len(s.reports) for s in analysis({"reports": [{"text": text} for text in texts]}).stories]


def test_two_towns_that_several_reports_name_are_two_stories_though_all_give_one_day() -> None:
    assert _sizes(*FIRES) == [2, 2]


def test_a_country_that_all_name_joins_no_two_towns() -> None:
    assert _sizes(*(f"{text} It was the worst night of the year in Norway." for text in FIRES)) == [2, 2]


def test_one_report_that_names_another_town_stays_with_the_others() -> None:
    assert _sizes(*FIRES[:3]) == [3]


def test_a_chronicle_of_many_days_is_not_the_main_story() -> None:
    given, family = "Karl Olav Anna Ivo Nora Gorm Hans".split(), "Weld Brenner Berg Brandt Velt Smed Dahl".split()
    days = [f"On May {n + 3}, {given[n % 7]} {family[n % 5]} was found with a pistol in Norby." for n in range(25)]
    for first, second in ((" ".join(days), TOLD), (TOLD, " ".join(days))):
        found = analysis({"a": first, "b": second})
        main = {a.text for a in found.articles if a.id in found.stories[0].reports}
        assert len(found.stories) == 2
        assert all("Lake Orsa" in text for text in main)
