"""Whose newsroom a report is, from mastheads, datelines and feet as they are printed: each case two reports in words of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from synoptic.clean import clean
from synoptic.model.report import Report
from synoptic.trace import find_reuses
from tests.trace.made import noted, passages
from tests.trace.test_origins import counted, traced

ONE = "A barge hit the Lowmoor bridge on Monday evening and its harbour pilot was pulled out of the cold water unhurt."
OTHER = (
    "The pilot of the boat that struck the bridge near Lowmoor on Monday could be saved from the river, and was fine."
)


def page(outlet: str, *, head: str = "", lead: str = "", foot: str = "", text: str = ONE) -> str:
    body = "\n\n".join(part for part in (head, lead + text, foot) if part)
    return f"{outlet}\n3 March 2031\n\nBoat strikes old bridge\n\n{body}\n"


def numbers(texts: Sequence[str], **fields: Any) -> tuple[int, int, int]:
    """The three numbers of what two reports tell in their first paragraph."""
    articles = [clean(Report(f"{n}.txt", text, **fields)) for n, text in enumerate(texts)]
    tracing, own = traced(articles, [noted(a) for a in articles], found=[passages(a) for a in articles])
    return counted(tracing, [next(p for p in of if p.block_kind == "paragraph" and len(p.text) > 60) for of in own])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"lead": "LOWMOOR (Halven Press) - "}, {"lead": "LOWMOOR (Halven Press) — "}),
        ({"lead": "LOWMOOR (Halven) - "}, {"lead": "LOWMOOR (Halven) - "}),
        ({"lead": "LOWMOOR (Halven Press) - "}, {"foot": "(Halven Press)"}),
        ({"foot": "(Halven Press)"}, {"foot": "Source: Halven Press"}),
        ({"foot": "(Halven News Agency)"}, {"foot": "(Halven News Agency)"}),
        ({"head": "By Anna Holt, Halven Press"}, {"foot": "With Halven Press"}),
        ({"head": "By Anna Holt, Halven News Bureau"}, {"head": "By Jo Marr of the Halven News Bureau"}),
        ({"lead": "LOWMOOR (dpa) - "}, {"foot": "AFP/dpa"}),
        ({"foot": "ab/cd (AFP, dpa)"}, {"foot": "ef/gh (dpa)"}),
        ({"lead": "LOWMOOR, March 3 (Xinhua) -- "}, {"foot": "Source: Xinhua Editor: Li Wan"}),
        ({"lead": "LOWMOOR (AP) - "}, {"foot": "Jo Hale, AP"}),
        ({"lead": "LOWMOOR (AP) - "}, {"foot": "AP contributed."}),
        ({"lead": "Vienna, March 3 (APA) - "}, {"foot": "(APA/red.)"}),
    ],
)
def test_one_agency(one: dict[str, str], other: dict[str, str]) -> None:
    assert numbers([page("The Farrow Herald", **one), page("Daily Lantern", text=OTHER, **other)]) == (2, 1, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"lead": "LOWMOOR (Halven Press) - "}, {}),
        ({"lead": "LOWMOOR (Halven Press) - "}, {"lead": "LOWMOOR (Orwick News Agency) - "}),
        ({"head": "By Anna Holt"}, {"head": "By Jo Marr"}),
        ({"foot": "(Video)"}, {"foot": "(Gallery)"}),
    ],
)
def test_two_newsrooms(one: dict[str, str], other: dict[str, str]) -> None:
    assert numbers([page("The Farrow Herald", **one), page("Daily Lantern", text=OTHER, **other)]) == (2, 2, 2)


@pytest.mark.parametrize("foot", ["(Agencies)", "with agencies", "From wire reports", "Staff and agencies in Lowmoor"])
def test_agencies_without_a_name_add_no_origin(foot: str) -> None:
    assert numbers([page("The Farrow Herald", foot=foot), page("Daily Lantern", text=OTHER)]) == (2, 2, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sorvik Dagblad", "Sorvik Dagblad"),
        ("Coastline", "Coastline"),
        ("Die Karster Zeitung", "Karster Zeitung"),
        ("The Farrow Herald", "farrowherald.com"),
        ("BBC News", "BBC"),
        ("Farrow Herald", "Farrow Herald Online"),
    ],
)
def test_one_outlet(one: str, other: str) -> None:
    assert numbers([page(one), page(other, text=OTHER)]) == (2, 1, 1)


@pytest.mark.parametrize(
    ("one", "other"), [("Sorvik Dagblad", "Lowmoor Dagblad"), ("The Daily News", "The Daily Lantern")]
)
def test_two_outlets(one: str, other: str) -> None:
    assert numbers([page(one), page(other, text=OTHER)]) == (2, 2, 2)


def test_a_page_that_names_its_original_counts_with_it() -> None:
    first = clean(Report("a", page("The Farrow Herald"), url="https://farrowherald.example/bridge"))
    for addresses in (("https://farrowherald.example/bridge?x=1",), ("https://halven.example/5",)):
        second = clean(
            Report("b", page("Daily Lantern", text=OTHER), url="https://lantern.example/7", derived_from=addresses)
        )
        third = clean(
            Report(
                "c",
                page("Norburg Gazette", text=OTHER[:-1] + " again."),
                url="https://norburg.example/1",
                derived_from=addresses,
            )
        )
        tracing, own = traced([first, second, third], found=[passages(a) for a in (first, second, third)])
        told = [next(p for p in of if len(p.text) > 60) for of in own]
        whole = addresses[0].startswith("https://farrow")
        assert counted(tracing, told) == ((3, 1, 1) if whole else (3, 2, 2))


def test_what_came_before_a_report_came_before_what_was_taken_from_it() -> None:
    rest = "\n\nNobody else was on board, and the bridge stays closed until engineers have looked at its second pier in daylight."
    a = clean(Report("a", page("The Farrow Herald", text=ONE + rest)))
    b = clean(Report("b", page("Daily Lantern", text=ONE + rest, foot="Source: The Farrow Herald")))
    c = clean(Report("c", page("Norburg Gazette", text=ONE, foot="With material from the Daily Lantern.")))
    found = {(r.earlier, r.later): r for r in find_reuses([a, b, c])}
    assert found[a.id, c.id].direction == "known"
    assert "had before it" in found[a.id, c.id].reason


def test_two_that_carry_one_wire_took_nothing_from_one_another() -> None:
    texts = [
        page(outlet, lead="LOWMOOR (Reuters) - ").replace("3 March", day)
        for outlet, day in (("Daily Lantern", "3 March"), ("Norburg Gazette", "4 March"))
    ]
    (pair,) = find_reuses([clean(Report(f"{n}", text)) for n, text in enumerate(texts)])
    assert pair.direction == "unknown" and "both carry Reuters" in pair.reason


@pytest.mark.parametrize(
    ("one", "other", "first"),
    [
        ("3 March 2031, 23:30 EDT", "4 March 2031, 04:00 CEST", 1),
        ("2031-03-03T23:30:00-04:00", "2031-03-04T04:00:00+02:00", 1),
        ("2031-03-03 23:30 UTC-4", "2031-03-04 04:00 UTC+2", 1),
        ("3 March 2031, 23:30 GMT", "4 March 2031, 04:00 CET", 0),
        ("4 March 2031, 09:00 IST", "4 March 2031, 04:00 GMT", None),
    ],
)
def test_hours_of_two_zones(one: str, other: str, first: int | None) -> None:
    texts = [
        page(outlet).replace("3 March 2031", day)
        for outlet, day in (("Daily Lantern", one), ("Norburg Gazette", other))
    ]
    articles = [clean(Report(f"{n}", text)) for n, text in enumerate(texts)]
    (pair,) = find_reuses(articles)
    assert pair.direction == ("unknown" if first is None else "likely")
    if first is not None:
        assert pair.earlier == articles[first].id
