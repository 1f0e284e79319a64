"""What two reports have in common without one having it from the other, and what it is said to be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from synoptic.model.reuse import Reuse
from synoptic.trace import find_reuses, stock
from tests.trace.made import article, story

CASES: list[dict[str, str]] = json.loads(
    (Path(__file__).parents[1] / "cases" / "trace" / "stock.json").read_text(encoding="utf-8")
)
TAKEN = (
    "Nine masons began to take down the parapet at first light and numbered every stone with white paint, while a crowd "
    "looked on from the mill and bought hot pies."
)
MINE = (
    "Our own reporter walked along the bank all morning and met only a fisherman, two geese and a lost dog from Easton. "
    "The dog came home at night. Its owner, who keeps bees, gave him a jar of honey and talked of floods that she saw as a "
    "girl, when boats were tied to the church door and the bells rang by themselves. She thinks worse is to come."
)
YOURS = (
    "Those who came by train found the station shut, so most of them went on foot through wet fields to get here at all. "
    "A baker sold them bread from his window. By noon he had none left, and people sat on the wall by the pond and sang "
    "old songs about millers until somebody's uncle told them to stop. Then the sun came out and they began again."
)
SPOKEN = "We looked at every stone of this bridge and there are holes in it that a grown man could swim through"

DEAD = "The dead were given as Anna Weld, 23, Tom Harrow, 31, Lena Quist, 40, Ned Orrin, 9, and Pia Thorne, 58."
PRESENT = (
    "Seated at the table were County Engineer Anna Weld of Lowmoor, River Warden Tom Harrow of Upper Ashby, "
    "guild envoy Lena Quist, church special delegate Ned Orrin, and the keeper of the corn hall, Captain Pia "
    "Thorne."
)


def between(mine: str, yours: str) -> Reuse:
    """The reuse of two reports that share TAKEN and, far from it, something else."""
    a = story("a", f"{TAKEN}\n\n{MINE}\n\n{mine}", published="2031-03-02")
    b = story("b", f"{yours}\n\n{YOURS}\n\n{TAKEN}", published="2031-03-03")
    (reuse,) = find_reuses([a, b])
    return reuse


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_stock_says_what_it_is(case: dict[str, str]) -> None:
    reuse = between(case["mine"], case["yours"])
    assert [(p.kind, p.reason) for p in reuse.passages] == [("stock", getattr(stock, case["kind"])), ("verbatim", "")]
    assert reuse.share < 0.3


def test_a_caption_in_common() -> None:
    caption = "The bridge at Lowmoor seen from the mill on a foggy morning, with the corn hall behind it."
    a = article("a", [("paragraph", TAKEN), ("paragraph", MINE), ("caption", caption)], published="2031-03-02")
    b = article("b", [("caption", caption), ("paragraph", YOURS), ("paragraph", TAKEN)], published="2031-03-03")
    assert [p.reason for p in find_reuses([a, b])[0].passages] == [stock.CAPTION, ""]


def test_a_headline_formula() -> None:
    a = article(
        "a",
        [
            ("headline", "Man hurt by falling stone at old bridge, county says"),
            ("paragraph", MINE),
            ("paragraph", TAKEN),
        ],
    )
    b = article(
        "b",
        [
            ("headline", "Three jailed: man hurt by falling stone at old bridge in May"),
            ("paragraph", YOURS),
            ("paragraph", TAKEN),
        ],
    )
    assert stock.HEADLINE in [p.reason for p in find_reuses([a, b])[0].passages]


def test_a_quotation_beside_a_passage_came_along() -> None:
    said = f'"{SPOKEN}," the engineer said.'
    a = story("a", f"{TAKEN} {said}", published="2031-03-02")
    b = story("b", f"{MINE} {YOURS}\n\n{TAKEN} He was cross. {said}", published="2031-03-03")
    (reuse,) = find_reuses([a, b])
    assert reuse.earlier_share > 0.9
    assert {p.kind for p in reuse.passages} <= {"verbatim", "edited"}


def test_numbers_and_tenses_compare_alike() -> None:
    a = story("a", "Three masons have come from the coast, and two more are to follow before the river rises.")
    b = story("b", "3 masons had come from the coast, and 2 more were to follow before the river rises.")
    (reuse,) = find_reuses([a, b])
    assert reuse.share == reuse.earlier_share == 1.0
    assert [p.kind for p in reuse.passages] == ["edited"]


def test_few_small_words_around_names_are_a_passage() -> None:
    """A sentence full of names is no list of names."""
    said = "The whole affair began a little after nine on Tuesday at Tarn's Corner on Velden Avenue in the shadow of the Corran Mill."
    a = story("a", f"{said} {MINE}", published="2031-03-02")
    b = story("b", f"{YOURS} {said}", published="2031-03-03")
    assert [p.kind for r in find_reuses([a, b]) for p in r.passages] == ["verbatim"]


@pytest.mark.parametrize("words", [DEAD, PRESENT, next(c["mine"] for c in CASES if c["name"].startswith("how"))])
def test_stock_alone_makes_no_copy(words: str) -> None:
    a = story("a", f"{MINE}\n\n{words}", published="2031-03-02")
    b = story("b", f"{words}\n\n{YOURS}", published="2031-03-03")
    assert not find_reuses([a, b])


@pytest.mark.parametrize("words", [DEAD, PRESENT])
def test_a_list_of_one_from_whom_more_was_taken_was_taken_too(words: str) -> None:
    assert [p.kind for p in between(words, words).passages] == ["verbatim", "verbatim"]


def test_a_list_in_a_copy_was_copied() -> None:
    a = story("a", f"{TAKEN} {YOURS}\n\n{DEAD}", published="2031-03-02")
    b = story("b", f"{DEAD}\n\nThe bells rang at noon.\n\n{TAKEN} {YOURS}", published="2031-03-03")
    (reuse,) = find_reuses([a, b])
    assert {p.kind for p in reuse.passages} == {"verbatim"}
    assert reuse.share > 0.9


def test_two_whole_sentences_to_the_letter_are_no_chance() -> None:
    both = "No lamp was lit. The miller was counting sacks in the corn hall."
    a = story("a", f"{MINE} {both} He saw nothing.", published="2031-03-02")
    for words, found in ((f"{both} {YOURS[:200]}", 1), (f"{YOURS[:200]} At first n{both[1:]}", 0)):
        assert len(find_reuses([a, story("b", words, published="2031-03-03")])) == found
