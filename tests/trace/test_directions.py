from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from synoptic.model.report import Article, Credit
from synoptic.trace import find_reuses
from synoptic.trace.direction import Directions, bounds, carries
from synoptic.trace.outlets import address_key, agency_key, one_outlet, outlet_key, outlet_keys, reprinted, site_name
from tests.trace.made import article, story

DAILY = {"outlet": "The Lowmoor Daily"}
RADIO = {"outlet": "Easton Radio"}


def order(first: dict[str, Any], second: dict[str, Any], said: str = "", first_said: str = "") -> tuple[str, str]:
    """(name of the earlier, sureness) of two reports "a" and "b"; `said` is what b says at its end."""
    a = story("a", f"The bridge will close on Monday. {first_said}", **first)
    b = story("b", f"The bridge will close on Monday. {said}", **second)
    found = Directions([a, b]).of(0, 1)
    assert found.reason
    return "ab"[found.earlier], found.sureness


@pytest.mark.parametrize(
    "said",
    [
        "The Lowmoor Daily reports.",
        "It rained, the Lowmoor Daily reported on Sunday.",
        "As first reported by the Lowmoor Daily.",
        "The masons have gone (Lowmoor Daily).",
        "This article first appeared in the Lowmoor Daily and is reprinted with permission.",
        "Maud Tarn told the Lowmoor Daily that it would.",
        "Maud Tarn said in an interview with the Lowmoor Daily that it would.",
        "The plan was obtained by the local newspaper, the Lowmoor Daily.",
        "The Lowmoor Daily has learned that the masons have gone.",
        "The Lowmoor Daily (https://lowmoordaily.example.com/1) reports that the masons have gone.",
        "It rained, according to a report in the Lowmoor Daily.",
        "It rained, according to our media partner the Lowmoor Daily.",
        "It rained, the Lowmoor Daily's website says.",
        "It was the Lowmoor Daily that first published the plan.",
        "The plan surprised the Lowmoor Daily, which broke the story.",
        "It rained, the Lowmoor Daily and others reported.",
        "With reports from Maud Tarn and the Lowmoor Daily.",
    ],
)
def test_credit_in_the_text_is_known(said: str) -> None:
    assert order(DAILY, RADIO, said) == ("a", "known")


@pytest.mark.parametrize(
    "said",
    [
        "Copies of the Lowmoor Daily lay in the rain.",
        "Things happen in Lowmoor daily, reports say.",
        "The Upper Lowmoor Post reports.",
        "Maud Tarn said that she reads the Lowmoor Daily.",
        "She was told. Lowmoor Daily copies lay in the rain.",
        "Tarn reported it to the police before the Lowmoor Daily Mile, a race, began.",
    ],
)
def test_a_name_alone_is_no_credit(said: str) -> None:
    assert order(DAILY, RADIO, said) == ("a", "unknown")


def test_a_credit_turns_two_of_one_day_round() -> None:
    day = {"published": "2031-03-02"}
    assert order(DAILY | day, RADIO | day, first_said="Easton Radio reported it first.") == ("b", "known")


def test_one_word_name_inside_a_longer_one_is_no_credit() -> None:
    assert order({"outlet": "The Daily"}, RADIO, "It rained, the Lowmoor Daily reports.") == ("a", "unknown")
    assert order({"outlet": "The Daily"}, RADIO, "It rained, the Daily reports.") == ("a", "known")


def test_dates() -> None:
    assert order(DAILY | {"published": "2031-03-02"}, RADIO | {"published": "2031-03-01T10:00"}) == ("b", "likely")
    assert order(DAILY | {"published": "2031-03-02T09:00"}, RADIO | {"published": "2031-03-02T10:00"}) == (
        "a",
        "likely",
    )
    assert order(DAILY | {"published": "2031-03-02"}, RADIO | {"published": "2031-03-02T10:00"}) == ("a", "unknown")
    assert order(DAILY | {"published": "2031-03-02"}, RADIO) == ("a", "unknown")


def test_credit_against_the_dates_is_unsure() -> None:
    late = DAILY | {"published": "2031-03-05"}
    assert order(late, RADIO | {"published": "2031-03-01"}, "The Lowmoor Daily reports.") == ("b", "unknown")


def test_a_report_without_outlet_is_known_by_its_file_name() -> None:
    a = story("in/lowmoor-daily.txt", "The bridge will close on Monday.", published="2031-03-02")
    b = story("b", "The bridge will close on Monday, the Lowmoor Daily reports.", published="2031-03-03", **RADIO)
    assert Directions([a, b]).of(0, 1).sureness == "known"


def test_the_wire_that_a_report_carries_is_credited() -> None:
    blocks = [("dateline", "EASTON (QNA) -"), ("paragraph", "The bridge will close on Monday.")]
    wire = article("a", blocks, agencies=["QNA"], published="2031-03-02", **DAILY)
    later = story("b", "The bridge will close.\n\nWith reports from Easton and QNA.", published="2031-03-03", **RADIO)
    assert carries(wire, "QNA")
    assert not carries(later, "QNA")
    assert Directions([wire, later]).of(0, 1).sureness == "known"


def test_names() -> None:
    assert outlet_key("The Lowmoor Daily") == outlet_key("LOWMOOR DAILY")
    assert outlet_key("www.lowmoor.com") == ("lowmoor",)
    assert agency_key("The Quarry News Agency") == ("quarry",)
    assert agency_key("The United Quarry Press") == agency_key("UQP")


@pytest.mark.parametrize(
    "edtf", ["2031", "2031-03", "2031-03-02", "2031-03-02T10:00:00+02:00", "2031-03-01/2031-03-02"]
)
def test_bounds(edtf: str) -> None:
    found = bounds(edtf)
    assert found is not None
    assert found[0] <= found[1]


@pytest.mark.parametrize("edtf", [None, "", "spring"])
def test_no_bounds(edtf: str | None) -> None:
    assert bounds(edtf) is None


@pytest.mark.parametrize(
    "said",
    [
        "Lowmoor police said that nobody was hurt.",
        "The mayor told a Lowmoor council meeting so.",
        "Reports from Lowmoor were confused.",
    ],
)
def test_a_place_that_is_an_outlet_s_host_is_no_credit(said: str) -> None:
    assert order({"outlet": "lowmoor.com"}, RADIO, said) == ("a", "unknown")


def test_a_station_is_known_by_its_call_sign() -> None:
    assert order({"outlet": "WXQR Action News 5"}, RADIO, "Maud Tarn told NBN affiliate WXQR that it would.") == (
        "a",
        "known",
    )
    assert order({"outlet": "WXQR"}, RADIO, "WXQR-TV reports.") == ("a", "known")
    assert one_outlet(outlet_key("WXQR-TV"), outlet_key("WXQR"))
    assert one_outlet(outlet_key("WHQS 11"), outlet_key("WHQS11"))
    assert not one_outlet(outlet_key("Lowmoor Daily"), outlet_key("Lowmoor"))


def test_an_agency_is_credited_by_any_of_its_names() -> None:
    wire = {"outlet": "Associated Press"}
    assert order(wire, RADIO, "Maud Tarn told AP that it would.") == ("a", "known")
    assert order({"outlet": "apnews.com"}, RADIO, "Maud Tarn told The Associated Press that it would.") == (
        "a",
        "known",
    )
    assert ("reuters",) in outlet_keys(story("a", "It rained.", outlet="Thomson Reuters"))


def test_a_picture_s_credit_is_none_of_the_text() -> None:
    a = story("a", "The bridge will close on Monday.", **DAILY)
    b = article(
        "b", [("paragraph", "The bridge will close."), ("caption", "The bridge, the Lowmoor Daily reports.")], **RADIO
    )
    assert Directions([a, b]).of(0, 1).sureness == "unknown"


def dated(name: str, published: str, zone: str | None = None, **masthead: Any) -> Article:
    """A report whose metadata gives its date, and its zone."""
    made = story(name, "The bridge will close on Monday.", published=published, **masthead)
    return replace(made, report=replace(made.report, published=published, zone=zone))


def test_times_of_two_zones_are_brought_to_one() -> None:
    """09:00 in the east is before 08:30 in the west; as printed it is after. Where one zone is not known, they are not."""
    east, west = dated("a", "2031-03-02T09:00", "+02:00", **DAILY), dated("b", "2031-03-02T08:30", "-05:00", **RADIO)
    assert Directions([east, west]).of(0, 1).earlier == 0
    assert Directions([west, east]).of(0, 1).earlier == 1
    bare = dated("b", "2031-03-02T08:30", None, **RADIO)
    assert Directions([east, bare]).of(0, 1).earlier == 1
    printed = story("a", "The bridge will close.", published="2031-03-02T09:00+02:00", **DAILY)
    assert Directions([printed, west]).of(0, 1).earlier == 0


def test_dates_are_told_in_words() -> None:
    east, west = dated("a", "2031-03-02T09:00", "+02:00", **DAILY), dated("b", "2031-03-03", **RADIO)
    assert Directions([east, west]).of(0, 1).reason == "dated 2 March 2031, 09:00 (UTC+02:00) before 3 March 2031"
    one, other = dated("a", "2031-03-02", **DAILY), dated("b", "2031-03-02", **RADIO)
    assert "the dates do not tell (both are of 2 March 2031)" in Directions([one, other]).of(0, 1).reason


def test_the_date_of_an_update() -> None:
    """It tells that a report was there by then, and that what it holds may have come in later."""
    day = "2031-03-02"
    found = order(DAILY | {"updated": "2031-03-01"}, RADIO | {"published": day})
    assert found == ("a", "likely")
    assert order(DAILY | {"updated": "2031-03-03"}, RADIO | {"published": day}) == ("a", "unknown")
    a = story("a", "The bridge will close.", published="2031-03-01", updated="2031-03-04", **DAILY)
    b = story("b", "The bridge will close.", published=day, **RADIO)
    way = Directions([a, b]).of(0, 1)
    assert (way.earlier, way.sureness) == (0, "likely")
    assert "was changed after that (2031-03-04)" in way.reason


def of_page(made: Article, **fields: Any) -> Article:
    """The same article from a page whose metadata gives `fields`."""
    return replace(made, report=replace(made.report, **fields))


def test_the_page_s_metadata() -> None:
    text = "The bridge will close on Monday."
    a = of_page(story("a", text, **DAILY), url="https://www.lowmoordaily.example.com/news/7/?s=rss")
    b = story("b", text, **RADIO)
    copy = of_page(b, url="https://easton.test/9", derived_from=("https://lowmoordaily.example.com/news/7",))
    way = Directions([a, copy]).of(0, 1)
    assert (way.earlier, way.sureness) == (0, "known")
    assert "names the address of The Lowmoor Daily's report as its original" in way.reason
    beside = of_page(b, url="https://easton.test/9", derived_from=("https://lowmoordaily.test/other",))
    assert Directions([of_page(a, url="https://lowmoordaily.test/news/7"), beside]).of(0, 1).sureness == "known"
    apart = of_page(b, url="https://easton.test/9", derived_from=("https://elsewhere.test/news/7",))
    assert Directions([a, apart]).of(0, 1).sureness == "unknown"


@pytest.mark.parametrize(
    ("role", "words"), [("own", "says that its text is that of"), ("part", "as one of its sources")]
)
def test_credits_around_the_text(role: str, words: str) -> None:
    a = story("a", "The bridge will close on Monday.", **DAILY)
    credit = Credit("Lowmoor Daily", role, False, None, "metadata", "metadata names it for the text")
    b = story("b", "The bridge will close on Monday.", credits=(credit,), **RADIO)
    way = Directions([b, a]).of(0, 1)
    assert (way.earlier, way.sureness) == (1, "known")
    assert words in way.reason
    assert reprinted(b) == ("Lowmoor Daily" if role == "own" else None)


def test_what_credits_say_of_a_wire_goes_before_where_it_stands() -> None:
    blocks = [("dateline", "EASTON (QNA) -"), ("paragraph", "The bridge will close on Monday.")]
    helped = Credit("QNA", "part", True, None, "line", "says that it contributed")
    made = article("a", blocks, agencies=["QNA"], **DAILY)
    assert carries(made, "QNA")
    assert not carries(replace(made, credits=(helped,)), "QNA")


NEWS = (
    "The council of Lowmoor voted late on Tuesday to close the old bridge over the Tarn from Monday on, after masons had "
    "found that two of its piers stand on gravel that the flood of the spring has washed out from under them."
)
MORE = (
    "Maud Tarn, who has sold bread beside it for forty years, said that her customers come over it on foot, and that a way "
    "round by the mill takes them an hour. The mayor promised her a ferry, which will be free of charge for all."
)
AFTER = (
    "A ferry began to cross the river in Lowmoor on Friday, a boat of twelve seats that the town has hired from a sailing "
    "club further down. It runs every quarter of an hour from six in the morning until ten at night, and on Sundays from eight."
)


def test_within_one_outlet_the_background_of_the_later_headed_the_earlier() -> None:
    first = story("a", f"{NEWS}\n\n{MORE}", **DAILY)
    second = story("b", f"{AFTER}\n\n{NEWS}", **DAILY)
    (reuse,) = find_reuses([second, first])
    assert (reuse.earlier, reuse.direction) == (first.id, "likely")
    other = story("b", f"{AFTER}\n\n{NEWS}", **RADIO)
    (reuse,) = find_reuses([other, first])
    assert reuse.direction == "unknown"


def test_addresses() -> None:
    assert address_key("https://www.lowmoor.test/a/?x=1#y") == address_key("http://m.lowmoor.test/a")
    assert address_key("https://lowmoor.test/") == address_key(None) == address_key("https://[broken") == ""
    assert site_name("https://news.lowmoor.co.uk/a") == site_name("https://lowmoor.test") == "lowmoor"


def test_a_wire_in_both_reports_tells_nothing() -> None:
    """Whether as a dateline or as words of the wire's own text: either may have it from the agency."""
    said = "Maud Tarn told QNA that the bridge will close."
    a = article("a", [("dateline", "EASTON (QNA) -"), ("paragraph", said)], agencies=["QNA"], **DAILY)
    assert Directions([a, story("b", f"EASTON (QNA) - {said}", **RADIO)]).of(0, 1).sureness == "unknown"
    assert Directions([a, story("b", said, **RADIO)]).of(0, 1).sureness == "unknown"
    other = story("b", "The bridge will close, the mayor told QNA.", **RADIO)
    assert Directions([a, other]).of(0, 1).sureness == "known"


def test_an_outlet_known_by_its_address_alone_is_credited_by_its_name() -> None:
    a = of_page(story("a", "The bridge will close on Monday."), url="https://www.lowmoordaily.test/1")
    for said in ("the Lowmoor Daily reports", "Maud Tarn told the Lowmoor Daily"):
        assert Directions([a, story("b", f"The bridge will close, {said}.", **RADIO)]).of(0, 1).sureness == "known"
    short = of_page(story("a", "The bridge will close on Monday."), url="https://www.lowmoor.test/1")
    assert Directions([short, story("b", "Lowmoor reports that it rains.", **RADIO)]).of(0, 1).sureness == "unknown"


def _short(others: list[str], said: str = "It rained, the Daily reports.") -> str:
    text = "The bridge will close on Monday."
    told = [story("a", text, **DAILY), story("b", f"{text} {said}", **RADIO)]
    told += [story(f"c{n}", "The masons have gone.", outlet=outlet) for n, outlet in enumerate(others)]
    return Directions(told).of(0, 1).sureness


def test_a_short_name_is_that_of_the_one_outlet_it_can_mean() -> None:
    assert _short([]) == "known" and _short(["Easton Post"]) == "known"
    assert _short(["The Easton Daily"]) == "unknown"
    assert _short([], "It rained, daily reports say.") == "unknown"
