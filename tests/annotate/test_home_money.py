"""The money of the country that a report is set in."""

from __future__ import annotations

import pytest

from synoptic.annotate.english.quantities.home_money import home_for, home_of
from synoptic.model.report import Article, Block, Credit, Report
from synoptic.model.span import Span


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Rents in Hobart have passed $500 a week.", "$", "AUD"),
        ("Fares in Perth go up by 90 cents.", "cents", "AUD"),
        ("The metro of Cairo has put the fare up to 8 pounds.", "pounds", "EGP"),
        ("A cellist won 90,000 kroner in Odense.", "kroner", "DKK"),
        ("Spending in Casablanca rose to 410 dirhams.", "dirhams", "MAD"),
        ("The clinic in Lahore charges Rs 500.", "rs", "PKR"),
    ],
)
def test_one_country(text: str, name: str, code: str) -> None:
    assert home_of(text)[name] == code


@pytest.mark.parametrize(
    "text",
    [
        "Rents have passed $500 a week.",
        "The fund of Hobart raised A$40 million ($26 million).",
        "Investors in Hobart and Chicago lost $500 each.",
        "The firm in Hobart owes 500 US dollars and $20.",
    ],
)
def test_no_country_or_several(text: str) -> None:
    assert "$" not in home_of(text)


def _article(outlet: str | None = None, agency: str | None = None, url: str | None = None) -> Article:
    text = "Rents in Hobart have passed $500 a week, 90 cents more than in May."
    credits = (Credit(agency, "own", True, None, "dateline", ""),) if agency else ()
    blocks = (Block(Span(0, len(text)), "paragraph"),)
    return Article(Report("case", text, url=url), blocks, outlet=outlet, credits=credits)


@pytest.mark.parametrize(
    ("outlet", "agency", "url"),
    [(None, "Reuters", None), (None, "AP", None), ("WQXM-TV", None, None), (None, None, "https://quay.co.uk/rents")],
)
def test_a_wire_or_an_outlet_of_another_country(outlet: str | None, agency: str | None, url: str | None) -> None:
    assert not {"$", "cents", "dollars"} & set(home_for(_article(outlet, agency, url)))


@pytest.mark.parametrize("agency", ["AAP", None])
def test_a_wire_of_the_country(agency: str | None) -> None:
    assert home_for(_article("Quay Times", agency, "https://quay.com.au/rents"))["$"] == "AUD"
