"""Through which report a later one took what stands in an earlier one."""

from __future__ import annotations

from typing import Any

from synoptic.model.report import Article
from synoptic.model.reuse import Reuse
from synoptic.trace import find_reuses
from tests.trace.made import story

FIRST = (
    "The stone bridge at Lowmoor will close on Monday for at least a year, the county council said, after divers found "
    "holes in two of its piers.\n\nAbout 4,000 cars cross the bridge every day. Drivers will have to go round by Easton."
)
CHANGED = FIRST.replace("found holes in two of its piers", "came upon deep holes in a pair of its piers").replace(
    "have to go round", "be sent round"
)
OTHER = (
    "Millers down the river fear for their wheels, since the water is to be led past them through a new cut all summer."
)
OWN = "Shops in Easton expect more traffic in the coming months, and some are not looking forward to it at all."


def found(*reports: Article) -> dict[tuple[str, str], Reuse]:
    names = {a.id: a.report.name for a in reports}
    return {(names[r.earlier], names[r.later]): r for r in find_reuses(list(reports))}


def chain(b_more: str = "", c_more: str = "", **masthead: Any) -> dict[tuple[str, str], Reuse]:
    """A, a changed copy B of it, and a copy C of B, a day apart."""
    a = story("a", FIRST, published="2031-03-01", outlet="The Lowmoor Daily")
    b = story("b", f"{CHANGED}{b_more}", published="2031-03-02", outlet="Easton Radio")
    c = story("c", f"{CHANGED}{b_more}{c_more}", **({"published": "2031-03-03", "outlet": "Ashby Star"} | masthead))
    return found(a, b, c) | {("ids", ""): (a.id, b.id, c.id)}  # type: ignore[dict-item]


def test_a_copy_of_a_changed_copy_came_through_it() -> None:
    pairs = chain()
    reuse = pairs["a", "c"]
    assert reuse.via == pairs["ids", ""][1]  # type: ignore[index]
    assert "Easton Radio" in reuse.reason
    assert pairs["a", "b"].via is None and pairs["b", "c"].via is None


def test_what_the_copy_between_added_shows_the_way() -> None:
    assert chain(b_more=f"\n\n{OWN}", c_more=" It rained.")["a", "c"].via is not None


def test_two_copies_of_one_report_did_not_come_through_one_another() -> None:
    a = story("a", FIRST, published="2031-03-01")
    b = story("b", CHANGED, published="2031-03-02")
    c = story("c", FIRST.replace("every day", "each day"), published="2031-03-03")
    pairs = found(a, b, c)
    assert all(r.via is None for r in pairs.values())
    assert pairs["b", "c"].both_from == a.id and "both have it from there" in pairs["b", "c"].reason
    assert pairs["a", "b"].both_from is None and pairs["a", "c"].both_from is None


def test_a_copy_of_a_changed_copy_is_no_second_copy() -> None:
    pairs = chain(b_more=f"\n\n{OWN}")
    assert all(r.both_from is None for k, r in pairs.items() if k[0] != "ids")


def test_what_a_copy_has_from_another_alone_is_not_from_a_third() -> None:
    a = story("a", FIRST, published="2031-03-01")
    b = story("b", f"{FIRST}\n\n{OTHER}", published="2031-03-02")
    c = story("c", f"{FIRST}\n\n{OTHER}", published="2031-03-03")
    assert found(a, b, c)["b", "c"].both_from is None


def test_a_copy_that_credits_the_other_copy_has_it_from_that() -> None:
    a = story("a", FIRST, published="2031-03-01", outlet="The Lowmoor Daily")
    b = story("b", FIRST, published="2031-03-02", outlet="Easton Radio")
    c = story("c", f"{FIRST}\n\nFirst published by Easton Radio.", published="2031-03-03", outlet="Ashby Star")
    pairs = found(a, b, c)
    assert pairs["b", "c"].direction == "known" and pairs["b", "c"].both_from is None


def test_a_copy_that_changed_nothing_leaves_the_way_open() -> None:
    reports = [story(name, FIRST, published=f"2031-03-0{k}") for k, name in enumerate("abc", 1)]
    assert all(r.via is None for r in found(*reports).values())


def test_without_dates_and_credits_there_is_no_way() -> None:
    assert all(r.via is None for k, r in chain(published=None).items() if k[0] != "ids")


def test_what_the_copy_between_does_not_have_did_not_come_through_it() -> None:
    a = story("a", f"{FIRST}\n\n{OTHER}", published="2031-03-01")
    b = story("b", CHANGED, published="2031-03-02")
    c = story("c", f"{CHANGED}\n\n{OTHER}", published="2031-03-03")
    assert found(a, b, c)["a", "c"].via is None


def test_a_merge_keeps_both_pairs_with_their_own_passages() -> None:
    a = story("a", FIRST, published="2031-03-01")
    d = story(
        "d",
        f"{OTHER} Nobody had told them of it before, and none of them has been asked since.",
        published="2031-03-01",
    )
    b = story("b", f"{FIRST}\n\n{d.text}", published="2031-03-02")
    pairs = found(a, b, d)
    assert set(pairs) == {("a", "b"), ("d", "b")}
    (first,), (second,) = pairs["a", "b"].passages, pairs["d", "b"].passages
    assert first.later.end <= second.later.start
    assert all(r.via is None for r in pairs.values())
