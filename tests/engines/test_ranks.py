"""How common a word is, by the pipeline's vectors."""

from __future__ import annotations

from synoptic.pipeline.analysis import parser_of
from synoptic.pipeline.settings import DEFAULT


def test_common_words_come_before_rare_ones_and_unknown_ones_last() -> None:
    parser = parser_of(DEFAULT)
    assert parser.ranked
    places = [parser.rank(word) for word in ("people", "council", "glacier", "brandtvelmarish")]
    assert places == sorted(places)
    assert places[0] < 500 < places[2] < places[3]
