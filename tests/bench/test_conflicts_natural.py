"""The labels of natural conflicts hold no text, and the scorer's figures are what their names say."""

from __future__ import annotations

import pytest

from bench import conflicts_natural


def test_labels_are_places_alone() -> None:
    lines = conflicts_natural.labels()
    assert len({line["id"] for line in lines}) == len(lines) >= 300
    for line in lines:
        assert set(line) == {"id", "kind", "one", "other", "label", "drawn", "aside"}
        assert line["label"] in conflicts_natural.NAMES
        for article, start, end in (line["one"], line["other"]):
            assert len(article) == 32 and 0 <= start < end <= start + 80


def test_a_part_is_set_aside() -> None:
    lines = conflicts_natural.labels()
    assert len(lines) / 5 < sum(map(conflicts_natural.is_aside, lines)) < len(lines) / 2


def test_scores() -> None:
    one, two, three, four = conflicts_natural.NAMES
    found = [(one, one), (two, one), (three, four), (four, four)]
    figures = conflicts_natural.scores(found)
    assert figures["contradiction_precision"] == 0.5
    assert figures["contradiction_recall"] == 1.0
    assert figures["update_recall"] == 0.0
    assert figures["macro_f1"] == pytest.approx((2 / 3 + 0 + 0 + 2 / 3) / 4)
    assert figures["verdicts_f1"] == pytest.approx((2 / 3 + 0 + 1) / 3)
