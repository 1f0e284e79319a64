"""Time expressions and how they are dated, on sentences of our own; `published` is 2024-03-14, a Thursday, unless said."""

from __future__ import annotations

import json
import pathlib
from datetime import date
from functools import cache
from typing import Any

import pytest

from synoptic.annotate.english.calendar.feasts import FEASTS, weekend_of
from synoptic.annotate.english.calendar.years import year_of
from synoptic.annotate.english.calendar.zones import zone_of
from synoptic.annotate.english.times import find_times, finding
from synoptic.engines.spacy_parser import SpacyParser
from synoptic.model import edtf
from synoptic.model.mention import Time
from synoptic.model.passage import Passage
from synoptic.model.report import Article, Block, Report
from synoptic.model.span import Span
from synoptic.segment import segment

CASES = json.loads((pathlib.Path(__file__).parents[1] / "cases" / "annotate" / "times.json").read_text("utf-8"))
PUBLISHED = "2024-03-14"


def _article(text: str, published: str | None, kind: str = "paragraph") -> Article:
    report = Report(name="case", text=text, published=published)
    return Article(report, (Block(Span(0, len(text)), kind),), published=published)


def _key(case: dict[str, Any]) -> tuple[str, str | None]:
    return case["text"], case.get("published", PUBLISHED)


@cache
def _all() -> dict[tuple[str, str | None], tuple[Time, ...]]:
    """Every case, parsed in one batch."""
    articles = [_article(*_key(case)) for case in CASES]
    passages = segment(articles, SpacyParser())
    return {(a.text, a.published): find_times(a, p) for a, p in zip(articles, passages, strict=True)}


def _params() -> list[Any]:
    return [
        pytest.param(
            case,
            id=case["text"][:50],
            marks=pytest.mark.xfail(reason=case["known_to_fail"], strict=True) if "known_to_fail" in case else (),
        )
        for case in CASES
    ]


EDGES = ("0001-01-01", "0001-02-28", "0001-12-31", "9999-01-01", "9999-12-01", "9999-12-31", "9999-12-31T23:59")
"""The first and last days of the calendar, from which no count may lead out of it."""


@pytest.mark.parametrize("published", EDGES)
def test_no_time_falls_off_the_calendar(published: str) -> None:
    articles = [_article(text, published) for text in dict.fromkeys(case["text"] for case in CASES)]
    for article, passages in zip(articles, _parsed(), strict=True):
        for time in find_times(article, passages):
            assert (time.edtf or "") == "" or edtf.bounds(time.edtf) or "X" in str(time.edtf), (article.text, time)


@cache
def _parsed() -> tuple[tuple[Passage, ...], ...]:
    return tuple(segment([_article(text, None) for text in dict.fromkeys(c["text"] for c in CASES)], SpacyParser()))


@pytest.mark.parametrize("case", _params())
def test_case(case: dict[str, Any]) -> None:
    found = _all()[_key(case)]
    assert [t.text for t in found] == [t["text"] for t in case["times"]]
    for time, wanted in zip(found, case["times"], strict=True):
        assert {field: getattr(time, field) for field in wanted} == wanted


def test_spans_and_reasons() -> None:
    for (text, _), times in _all().items():
        for time in times:
            assert time.span.of(text) == time.text
            assert time.reason
        assert [t.span for t in times] == sorted(t.span for t in times)


def test_a_headline_in_the_present_tells_the_past() -> None:
    text = "Gunman wounds three in Marvik on Tuesday"
    found = {}
    for kind in ("headline", "paragraph"):
        article = _article(text, PUBLISHED, kind)
        (passages,) = segment([article], SpacyParser())
        found[kind] = [t.value for t in find_times(article, passages)]
    assert found["headline"] == ["2024-03-12"]


def test_the_same_text_gives_the_same_times() -> None:
    article = _article("It rained on Monday and will snow in two days' time.", PUBLISHED)
    (passages,) = segment([article], SpacyParser())
    assert find_times(article, passages) == find_times(article, passages)


@pytest.mark.parametrize(
    ("words", "year"),
    [("1998", 1998), ("'98", 1998), ("'23", 2023), ("nineteen ninety-eight", 1998), ("two thousand and five", 2005), ("twenty oh-eight", 2008), ("nineteen hundred and six", 1906)],
)  # fmt: skip
def test_years_as_they_are_spoken(words: str, year: int) -> None:
    assert year_of(words) == year


@pytest.mark.parametrize(
    ("day", "saturday"),
    [("2024-09-02", "2024-08-31"), ("2024-11-28", "2024-11-30"), ("2024-10-27", "2024-10-26"), ("2024-12-24", "2024-12-21"), ("2024-12-25", "2024-12-28")],
)  # fmt: skip
def test_the_weekend_of_a_feast(day: str, saturday: str) -> None:
    assert weekend_of(date.fromisoformat(day)) == date.fromisoformat(saturday)


@pytest.mark.parametrize(
    ("name", "day", "offset"),
    [
        ("GMT", "2024-07-01", "+00:00"), ("EST", "2024-07-01", "-05:00"), ("ET", "2024-07-01", "-04:00"), ("ET", "2024-12-01", "-05:00"),
        ("ET", "2024-03-10", "-04:00"), ("ET", "2024-03-09", "-05:00"), ("ET", "2006-03-20", "-05:00"), ("ET", "1980-07-01", ""),
        ("Pacific time", "2024-11-03", "-08:00"), ("U.S. Eastern time", "2024-06-01", "-04:00"), ("London time", "2024-03-31", "+01:00"),
        ("Central European time", "2024-10-27", "+01:00"), ("CEST", "2024-10-27", "+02:00"), ("Moscow time", "2013-05-01", "+04:00"),
        ("Moscow time", "2020-05-01", "+03:00"), ("MSK", "2005-05-01", ""), ("UTC+5:30", "2024-01-01", "+05:30"), ("GMT-3", "2024-01-01", "-03:00"),
        ("NPT", "2024-01-01", "+05:45"), ("mountain standard time", "2024-07-01", "-07:00"),
    ],
)  # fmt: skip
def test_the_offset_of_a_zone_on_a_day(name: str, day: str, offset: str) -> None:
    zone = zone_of(name, "")
    assert zone is not None
    assert zone.offset(date.fromisoformat(day)) == offset


@pytest.mark.parametrize(
    ("name", "text", "minutes"),
    [
        ("IST", "Officials in Mumbai said", 330), ("IST", "Sirens in Haifa", 120), ("IST", "The Galway ferry", 60),
        ("IST", "The office said", None), ("IST", "From Delhi to Jerusalem", None), ("CST", "A storm in Texas", -360),
        ("CST", "The port of Shanghai", 480), ("CST", "The president said", None), ("BST", "Dhaka police", 360), ("BST", "Glasgow police", 60),
        ("EST", "The mayor said", -300), ("EST", "The Brisbane court", None), ("PST", "The mayor of Manila", 480), ("local time", "Delhi", None),
        ("Sri Lanka time", "Colombo", None), ("UTC+20", "", None),
    ],
)  # fmt: skip
def test_a_zone_of_several_countries_is_told_by_places(name: str, text: str, minutes: int | None) -> None:
    zone = zone_of(name, text)
    assert (zone.minutes if zone else None) == minutes


def test_the_dateline_tells_the_zone_before_the_rest() -> None:
    text = "NEW DELHI - The guests landed at 9 a.m. IST on Monday. They come from Israel."
    article = _article(text, PUBLISHED)
    (passages,) = segment([article], SpacyParser())
    assert [t.edtf for t in find_times(article, passages)] == ["2024-03-11T09:00+05:30"]


def test_every_feast_has_a_day_in_every_year() -> None:
    for year in (1900, 2000, 2024, 2038):
        for name, make in FEASTS.items():
            assert make(year).year == year, name


def test_a_country_in_the_foot_of_a_page_tells_no_feast() -> None:
    body, foot = "A boy was hurt at a parade for Mother's Day in Ohio.", "Top News: Spanish Holy Week"
    text = f"{body}\n\n{foot}"
    blocks = (Block(Span(0, len(body)), "paragraph"), Block(Span(len(body) + 2, len(text)), "boilerplate"))
    article = Article(Report("foot", text, published="2024-05-13"), blocks, published="2024-05-13")
    [passages] = segment([article], SpacyParser())
    assert [t.edtf for t in find_times(article, passages)] == ["2024-05-12"]


def test_a_rule_that_is_not_tried_would_have_found_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    found = _all()
    monkeypatch.setattr(finding, "_RULES", tuple((pattern, read, None) for pattern, read, _ in finding._RULES))
    assert _all.__wrapped__() == found
