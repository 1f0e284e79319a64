"""Shingles are the same on every machine, and no run long enough goes without one picked."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.trace.shingles import BATCH, Shingler

WORDS = st.sampled_from("the a bridge pier river mason council minister said will close divers found".split())
RUN = st.lists(WORDS, max_size=30)
REPORT = st.lists(RUN, max_size=3)


def picked(shingler: Shingler, report: list[list[str]]) -> list[tuple[int, int]]:
    marks = shingler.marks([report])
    return list(zip(marks.places.tolist(), marks.numbers.tolist(), strict=True))


def test_numbers_hold_on_every_machine() -> None:
    assert picked(Shingler(2), [["the", "bridge", "closed"]]) == [(0, 15073856511154304497), (1, 8901283849595050026)]


def test_with_window_one_all_are_picked_and_none_crosses_a_run() -> None:
    marks = Shingler(3).marks([[["one", "two", "three", "four"], ["five", "six"]], [], [["one", "two", "three"]]])
    assert marks.reports.tolist() == [0, 0, 2]
    assert marks.places.tolist() == [0, 1, 0]
    assert marks.numbers[0] == marks.numbers[2]


def test_places_count_through_all_runs_of_a_report() -> None:
    marks = Shingler(2).marks([[["a", "b"], ["c"], ["d", "e", "f"]]])
    assert marks.places.tolist() == [0, 3, 4]


def test_nothing_given() -> None:
    assert len(Shingler(4, 4).marks([]).numbers) == 0
    assert len(Shingler(4, 4).marks([[], [[]], [["too", "few", "words"]]]).numbers) == 0


@pytest.mark.parametrize(("size", "window"), [(0, 1), (4, 3), (4, 8)])
def test_what_cannot_be_picked_is_refused(size: int, window: int) -> None:
    with pytest.raises(ValueError, match="window must be"):
        Shingler(size, window)


@given(st.lists(REPORT, max_size=4), st.sampled_from([(3, 2), (4, 4), (8, 8)]))
def test_a_report_gets_the_same_alone_and_among_others(
    reports: list[list[list[str]]], measures: tuple[int, int]
) -> None:
    together = Shingler(*measures).marks(reports)
    for number, report in enumerate(reports):
        alone = Shingler(*measures).marks([report])
        assert alone.numbers.tolist() == together.numbers[together.reports == number].tolist()
        assert alone.places.tolist() == together.places[together.reports == number].tolist()


@given(RUN, RUN, st.lists(WORDS, min_size=7, max_size=12), RUN, RUN)
def test_two_reports_with_a_long_run_in_common_share_a_picked_shingle(
    before: list[str], after: list[str], run: list[str], other_before: list[str], other_after: list[str]
) -> None:
    shingler = Shingler(4, 4)
    one = {number for _, number in picked(shingler, [before + run + after])}
    other = {number for _, number in picked(shingler, [other_before + run + other_after])}
    assert one & other


def test_more_reports_than_are_read_at_once() -> None:
    marks = Shingler(2).marks([[["report", str(k), "here"]] for k in range(BATCH + 3)])
    assert np.bincount(marks.reports).tolist() == [2] * (BATCH + 3)
