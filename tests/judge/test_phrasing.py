"""Reasons of conflicts are sentences: nothing in them is written for a machine."""

from __future__ import annotations

import pytest

from tests.align.reading import analysis


def _reasons(a: str, b: str, outlets: tuple[str, str] = ("Lake Post", "Dunvale Echo")) -> list[str]:
    rows = [
        {"text": text, "outlet": outlet, "published": "2031-06-04"}
        for text, outlet in zip((a, b), outlets, strict=True)
    ]
    return [c.reason for c in analysis({"reports": rows}).conflicts]


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        (
            "Tavria has had an embassy in Karastan since 1992.",
            "Tavria has had an embassy in Karastan since 1994.",
            (" puts the beginning in 199", "in 1992", "in 1994", "both speak of one thing (“embassy”)"),
        ),
        (
            "Karl Brandt resigned on May 12, 2031.",
            "Karl Brandt resigned on May 14, 2031.",
            (" puts it on 1", "on 12 May 2031", "on 14 May 2031", "(“resigned”)"),
        ),
        (
            "Tavria and Karastan share a 670-kilometre border.",
            "Tavria and Karastan share a 475-mile border.",
            ("cannot both be so", "” comes to ", "(“border”)"),
        ),
        (
            "The Orlan mill stood 12 miles north of Dunvale.",
            "The fire was at the Orlan mill, 30 miles north of Dunvale.",
            ("both give the distance north of Dunvale",),
        ),
        (
            "Four people were killed in the fire at the Orlan mill.",
            "Six people were killed in the fire at the Orlan mill.",
            ("“Four” and “Six” cannot both be so",),
        ),
    ],
)
def test_reasons_are_sentences(a: str, b: str, wanted: tuple[str, ...]) -> None:
    found = _reasons(a, b)
    assert any(all(w in reason for w in wanted) for reason in found), found


def test_two_reports_of_one_newsroom_are_one_and_another() -> None:
    found = _reasons(
        "Karl Brandt resigned on May 12, 2031.", "Karl Brandt resigned on May 14, 2031.", ("Lake Post", "Lake Post")
    )
    assert found and all(r.startswith("one report of Lake Post puts it on") and ", another on" in r for r in found)
