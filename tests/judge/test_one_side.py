"""Values that fit are one side of a contradiction, and no pair of values is both a contradiction and an update."""

from __future__ import annotations

from tests.align.reading import analysis, shown


def test_a_rounded_figure_and_the_plain_one_are_one_side() -> None:
    texts = ("about 300 tonnes", "300 tonnes", "520 tonnes")
    rows = [
        {"text": f"The silo in Ordham held {t} of barley.", "published": f"2031-03-0{n + 4}"}
        for n, t in enumerate(texts)
    ]
    found = [c for c in analysis({"reports": rows}).conflicts if c.verdict == "contradiction"]
    assert [len(c.sides) for c in found] == [2], shown(found)


def test_what_is_contradicted_is_no_update() -> None:
    texts = (
        "A gas main burst in Ordham on Monday. Some 400 people were evacuated.",
        "A gas main burst in Ordham on Monday. Nobody was evacuated, the mayor said.",
        "A gas main burst in Ordham on Monday. About 400 people were evacuated.",
    )
    rows = [{"text": t, "published": f"2031-03-0{n + 4}"} for n, t in enumerate(texts)]
    found = [c for c in analysis({"reports": rows}).conflicts if c.kind == "quantity"]
    assert not {"contradiction", "update"} <= {c.verdict for c in found}, shown(found)
