"""What a date is the time of, and what it is worth: one sentence a case."""

from __future__ import annotations

import pytest

from synoptic.judge.dates import Dated
from synoptic.judge.hung import fitted, worth
from synoptic.judge.sides import Reading
from synoptic.model.mention import Time
from tests.align.reading import analysis


def _read(text: str) -> list[tuple[Reading, Time]]:
    """The times of the sentences of a report, hung on what the words beside them say."""
    story = analysis({"reports": [{"text": text, "published": "2031-03-14"}]}).story
    whole = [fitted(r) for report in story.reports for r in report if r.content.passage.kind == "sentence"]
    return [(reading, t) for reading in whole for t in reading.content.times]


@pytest.mark.parametrize(
    ("text", "day", "of"),
    [
        ("A prosecutor filed charges of first degree murder and armed criminal action Sunday against Jon Dahl.", "Sunday", "charge"),
        ("Funeral services are tonight in Arden for a boy who was shot by his friend.", "tonight", "funeral"),
        ("Judge Lia Orm on Thursday ordered that the boy face counts of theft and manslaughter.", "Thursday", "hearing"),
        ("Gunfire was reported outside Harlow School on Friday.", "Friday", "call"),
        ("It was reported on Friday that he would leave.", "Friday", "report"),
        ("Dahl was arrested two days after the March 2 murder.", "two days after the March 2", "arrest"),
    ],
)  # fmt: skip
def test_what_it_is_the_time_of(text: str, day: str, of: str) -> None:
    assert of in [t.of for _, t in _read(text) if t.text == day]


def test_a_day_that_days_are_counted_from_is_a_day_too() -> None:
    read = _read("Dahl was arrested two days after the March 2 murder.")
    assert {(t.edtf, t.of) for _, t in read} == {("2031-03-04", "arrest"), ("2031-03-02", "murder")}


@pytest.mark.parametrize(
    ("text", "day", "less"),
    [
        ("Their names are unknown as of late Thursday morning.", "late Thursday morning", True),
        ("Getting around the fair in Arden: What you need to know Mar 7", "Mar 7", True),
        ("The fair in Arden opened on Mar 7", "Mar 7", False),
        ("The family had checked into a motel on Friday.", "Friday", True),
        ("The family checked into a motel on Friday.", "Friday", False),
        ("It was not what she wanted to see on Friday.", "Friday", True),
        ("He was not shot on Friday.", "Friday", True),
        ("She saw it on Friday.", "Friday", False),
    ],
)
def test_what_it_is_worth(text: str, day: str, less: bool) -> None:
    worths = [worth(Dated(reading, t, 1.0, "")) for reading, t in _read(text) if t.text == day]
    assert worths and all((w < 1.0) is less for w in worths), worths
