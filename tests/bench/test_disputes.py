"""The bundles of disputes: each stretch stands once in its report, and the figures count what they say."""

from __future__ import annotations

from bench import disputes
from bench.disputes import Scored

VERDICTS = {"contradiction", "update", "compatible", "variant", "different"}


def test_each_stretch_stands_once_in_its_report() -> None:
    for bundle in disputes.bundles((*disputes.READ, *disputes.ASIDE)):
        texts = [r["text"] for r in bundle["reports"]]
        for pair in bundle["pairs"]:
            assert pair["verdict"] in VERDICTS
            assert all(texts[n].count(words) == 1 for n, words in (pair["a"], pair["b"])), bundle["id"]


def test_nothing_found_is_nothing_false() -> None:
    figures = disputes.figures([Scored("x")])
    assert figures["clean"] == 1.0 and figures["found"] == 0.0 and figures["unlisted"] == 0.0
