"""Whom two reports of one event credit speaks for their being of one event, and never against it."""

from __future__ import annotations

from synoptic import Report, Settings
from synoptic.pipeline import read_reports


def _stories(*texts: str) -> list[int]:
    reports = [Report(f"{n}.txt", text, language="en") for n, text in enumerate(texts)]
    return [len(s.reports) for s in read_reports(reports, Settings()).stories]


def test_a_source_that_both_credit_joins_two_reports() -> None:
    first = "Nine barges went down overnight when a wall gave way, Pelworth harbour master Ann Tarling said. A crane fell on them."
    second = "Repairs of the damage will take until autumn, Pelworth harbour master Ann Tarling said. Seven vessels were lost."
    assert _stories(first, second) == [2]


def test_sources_that_only_one_credits_part_no_reports() -> None:
    first = "Two ferries ran aground on Monday when a buoy broke loose, pilot Ann Tarling said. Both ferries lie on the sand."
    second = "Two ferries lie aground since Monday, and a buoy is lost, according to Orm Veidt of Lindholm."
    assert _stories(first, second) == [2]
