from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from synoptic.model.report import Article
from synoptic.trace import find_reuses
from tests.trace.made import article, story

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "cases" / "trace" / "reuse.json").read_text(encoding="utf-8")
)
LONG = (
    "The stone bridge at Lowmoor will close on Monday for at least a year, the county council said, after divers found "
    "holes in two of its piers. About 4,000 cars cross the bridge every day. Drivers will have to go round by Easton."
)


def made(name: str, case: dict[str, Any]) -> Article:
    return article(name, case["blocks"], **{k: v for k, v in case.items() if k != "blocks"})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any]) -> None:
    earlier, later = made("one", case["earlier"]), made("two", case["later"])
    found = find_reuses([later, earlier])
    if case["share"] is None:
        assert not found, found
        return
    (reuse,) = found
    low, high = case["share"]
    assert (reuse.earlier, reuse.later) == (earlier.id, later.id)
    assert low <= reuse.share <= high
    assert reuse.direction == case["direction"], reuse.reason
    assert reuse.copy is case["copy"]
    assert reuse.reason


def test_a_quotation_inside_a_copy_is_part_of_it() -> None:
    text = f'{LONG} "We looked at every stone of it and found holes a man could swim through," the engineer Maud Tarn said.'
    (reuse,) = find_reuses([story("a", text, published="2031-03-02"), story("b", text + " It rained.")])
    assert [p.kind for p in reuse.passages] == ["verbatim"]
    assert reuse.share > 0.9


def test_boilerplate_between_two_paragraphs_is_no_part_of_a_passage() -> None:
    first, second = LONG.split(". ", 1)
    noise = "Please support our work with a gift."
    a = story("a", LONG.replace(". ", ".\n\n", 1), published="2031-03-02")
    b = article(
        "b", [("paragraph", first + "."), ("boilerplate", noise), ("paragraph", second)], published="2031-03-03"
    )
    (reuse,) = find_reuses([a, b])
    assert len(reuse.passages) == 2
    assert not any(noise in p.later.of(b.text) for p in reuse.passages)


def test_three_alike_give_all_pairs() -> None:
    reports = [story(name, LONG, published=f"2031-03-0{k}") for k, name in enumerate("abc", 1)]
    found = find_reuses(reports)
    assert {(r.earlier, r.later) for r in found} == {
        (x.id, y.id) for i, x in enumerate(reports) for y in reports[i + 1 :]
    }


def test_a_chain_gives_all_pairs_and_the_share_of_each() -> None:
    a = story("a", LONG, published="2031-03-01")
    b = story(
        "b", LONG + " The masons began on Tuesday and numbered every stone with white paint.", published="2031-03-02"
    )
    c = story(
        "c", b.text + " Nobody from the ministry was there to see them do it in the rain.", published="2031-03-03"
    )
    shares = {(r.earlier, r.later): r.share for r in find_reuses([c, a, b])}
    assert set(shares) == {(a.id, b.id), (a.id, c.id), (b.id, c.id)}
    assert shares[a.id, c.id] < shares[b.id, c.id]


def test_a_cut_down_wire_is_found_by_containment() -> None:
    rest = " ".join(f"Paragraph {k} told of river {k} and of mill {k} with {k} wheels." for k in range(40))
    a = story("a", f"{LONG}\n\n{rest}", published="2031-03-01")
    b = story("b", LONG, published="2031-03-02")
    (reuse,) = find_reuses([a, b])
    assert reuse.share == 1.0
    assert reuse.earlier_share < 0.2


def test_a_refrain_counts_once() -> None:
    line = "was seen on the old bridge near the mill"
    a = story("a", f"{LONG} A swan {line} on Sunday.", published="2031-03-01")
    b = story("b", " ".join(f"Guest {k} {line} at hour {k} of day {k}." for k in range(12)), published="2031-03-02")
    assert all(r.share < 0.2 for r in find_reuses([a, b]))


def test_more_reports_than_an_n_gram_may_link_still_meet_the_first() -> None:
    reports = [story(f"r{k}", f"{LONG} This is number {k}.", published=f"2031-03-{k % 28 + 1:02}") for k in range(60)]
    found = find_reuses(reports)
    first = min(reports, key=lambda a: (a.published, a.id))
    assert {r.later for r in found if r.earlier == first.id} == {a.id for a in reports} - {first.id}


def test_order_does_not_matter() -> None:
    reports = [made(f"{n} {side}", case[side]) for n, case in enumerate(CASES[:3]) for side in ("earlier", "later")]
    expected = find_reuses(reports)
    assert all(find_reuses(order) == expected for order in list(permutations(reports))[::97])


def test_nothing_given() -> None:
    assert find_reuses([]) == ()
    assert find_reuses([story("a", LONG)]) == ()
    assert find_reuses([story("a", ""), story("b", "")]) == ()
