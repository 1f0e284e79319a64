"""Which of two short reports handed over together are of one event, though they name nobody alike."""

from __future__ import annotations

import pytest

from synoptic.group import evidence, linking
from synoptic.pipeline.analysis import parser_of
from synoptic.pipeline.settings import DEFAULT
from tests.align.reading import analysis

FERRY = (
    "The regional assembly cut the subsidy of the ferry to Nordö in half after a debate of nine hours. Islanders called the "
    "boat their road. Two of the crew will be dismissed before the summer."
)
CREW = (
    "Captain Ilse Brandt learned from the radio that her ferry has lost half its subsidy. The assembly had debated it until "
    "the morning. She will have to leave two of her crew ashore."
)
THIEVES = (
    "Two men were hurt on a market square in Velmar when somebody took a bag and ran. Police said that nobody was found. A car "
    "was seen in the road after the night."
)
WATER = (
    "Hanna Brodic said that the water in her street was cut off for a night. She had to take a pot to the well of her "
    "neighbour. Nobody knew when it would be back."
)


def _stories(*texts: str) -> int:
    """In how many stories they are, in whatever order they are given."""
    rows = [{"text": text} for text in texts]
    there, back = (sorted(len(s.reports) for s in analysis({"reports": given}).stories) for given in (rows, rows[::-1]))
    assert there == back
    return len(there)


def test_rare_words_join_two_reports_that_name_nobody_alike() -> None:
    assert _stories(FERRY, CREW) == 1


def test_common_words_join_no_two_reports() -> None:
    assert _stories(THIEVES, WATER) == 2


def test_two_lands_and_print_dates_far_apart_speak_against_it() -> None:
    first, second, other = (
        f"{text} It was decided in {land}." for text, land in ((FERRY, "Norway"), (CREW, "Norway"), (CREW, "Greece"))
    )
    one_land, two_lands = _speaks(_side(first), _side(second)), _speaks(_side(first), _side(other))
    assert two_lands == pytest.approx(one_land - evidence.LAND - evidence.LANDS)
    near = _speaks(_side(FERRY), _side(CREW))
    assert _speaks(_side(FERRY, "2031-01-04"), _side(CREW)) == pytest.approx(near - evidence.LATER)


def test_a_headline_beside_the_text_speaks_for_it() -> None:
    first, second = "An elephant ran through a street of tents at dusk.", "Four guests of a wedding were carried home."
    bare = _speaks(_side(first), _side(second))
    assert _speaks(_side(first), _side(second, title="Elephant at a wedding")) > bare + 1


def test_names_that_only_one_has_speak_against_it() -> None:
    named = f"{FERRY} Karl Brenner, Anna Velt and Gorm Dahl had asked for it."
    also = f"{CREW} Maria Solano, Tomas Berger and Ivo Brandt were heard."
    assert _speaks(_side(named), _side(also)) < _speaks(_side(FERRY), _side(CREW)) - evidence.UNNAMED


def test_the_same_on_two_days_speaks_against_it_but_for_days_as_far_apart_as_the_print_dates() -> None:
    first = "A tram ran into a bus on Mill Street on Monday. Six passengers were hurt."
    second = "A bus was hit by a tram on Friday. Six passengers were hurt."
    one_day = _speaks(_side(first), _side(second))
    later = _speaks(_side(first), _side(second, "2031-03-08"))
    assert later > one_day + evidence.CLASH - evidence.DAYS


def test_among_more_reports_more_has_to_speak_for_it() -> None:
    assert evidence.enough(2) < evidence.enough(3) < evidence.enough(30)


def test_likeness_by_common_words_alone_links_nobody() -> None:
    common = (
        "A man said that he would go home and find some people. He had to take his time, and the town gave him a hand. "
        "It was the first day of the year."
    )
    other = "People in the town said that a man took the first day of the year to find his way home. Nobody had time."
    assert _stories(common, other) == 2


def test_where_nothing_is_known_of_words_likeness_alone_links() -> None:
    found = analysis({"reports": [{"text": text} for text in (FERRY, CREW)]})
    reports = {r.article.id: c for r, c in zip(found.read, found.reports, strict=True)}
    handed = linking.Handed(_Unranked(), {}, {}, {}, {})
    assert len(linking.link(reports, {}, frozenset(), frozenset(), handed)) == 2


class _Unranked:
    ranked = False

    def rank(self, word: str) -> int:
        raise AssertionError(word)


def _side(text: str, published: str = "2031-03-04", title: str = "") -> evidence.Told:
    found = analysis({"reports": [{"text": text, "published": published}, {"text": "Rain is forecast for the hills."}]})
    contents = next(c for r, c in zip(found.read, found.reports, strict=True) if r.article.text == text)
    lands = {f"@{e.id}": e.name for e in found.resolution.entities if e.name in ("Norway", "Greece")}
    return evidence.told(contents, (), title, published, wide=frozenset(), lands=lands)


def _speaks(a: evidence.Told, b: evidence.Told) -> float:
    return evidence.evidence(a, b, frozenset(), parser_of(DEFAULT))
