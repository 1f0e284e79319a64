"""The generator of planted derivations, on invented reports: what it says was taken stands in both."""

from __future__ import annotations

import re
from random import Random

import pytest

from bench.planted import Link, Member, World, _before
from bench.planted_credits import Imprint, credited, imprint
from bench.planted_edits import EDITS, Token, edited, joined, split
from bench.planted_text import WORD, Told, derive, taken, told, written
from synoptic.model.report import Report
from tests.trace.made import story

TEXT = (
    'Nine masons began to take down the parapet at first light, the engineer Maud Tarn said. "We looked at every stone of '
    'this bridge and there are holes in it that a grown man could swim through before lunch," she told the council.\n\n'
    "About 4,000 cars cross the bridge every day, and drivers have to go round by Easton. Police found three vehicles near "
    "the mill after midnight. The victim, who was taken to a hospital at 7:30 p.m., has told officers about the shooting."
)
SOURCE = told("a", story("a", TEXT))


def words(text: str) -> list[str]:
    return [w.casefold() for w in WORD.findall(text)]


@pytest.mark.parametrize("name", sorted(EDITS))
def test_every_edit_finds_something_to_do_and_keeps_places(name: str) -> None:
    done = 0
    for sentence in SOURCE.sentences:
        made = EDITS[name](sentence, Random(3))
        if made is not None:
            done += 1
            assert made != sentence
            assert {o for t in made for o in t.origins} <= {o for t in sentence for o in t.origins}
    assert done


def test_sentences_are_parted_and_joined_with_their_places() -> None:
    first, second = SOURCE.paragraphs[1][1:3]
    one = joined(first, second, Random(1))
    assert one is not None and [t.origins for t in one if t.origins] == [t.origins for t in (*first, *second)]
    two = split(SOURCE.paragraphs[1][0], Random(1))
    assert two is None or all(part[-1].text.endswith(".") for part in two)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_said_to_be_taken_stands_in_both(seed: int) -> None:
    made = written("b", derive(SOURCE, 200, Random(seed)))
    mine, theirs = taken(made, "a", SOURCE.text)
    later = {m.start(): m.group().casefold() for m in WORD.finditer(made.text)}
    earlier = {m.start(): m.group().casefold() for m in WORD.finditer(SOURCE.text)}
    assert mine <= set(later) and theirs <= set(earlier)
    assert len(mine) > 10
    same = {later[w] for w in mine} & {earlier[w] for w in theirs}
    assert len(same) > 0.5 * len({later[w] for w in mine})


def test_to_the_letter_everything_is_taken() -> None:
    made = written("b", [list(p) for p in SOURCE.paragraphs])
    mine, theirs = taken(made, "a", SOURCE.text)
    assert len(mine) == len(words(made.text)) and len(theirs) == len(words(SOURCE.text))


def test_a_copy_of_a_copy_leads_back_to_the_first() -> None:
    middle = written("b", derive(SOURCE, 80, Random(5)))
    last = written("c", derive(middle, 60, Random(6)))
    assert taken(last, "b", middle.text)[0] >= taken(last, "a", SOURCE.text)[0] != set()


def test_what_a_report_has_of_its_own_is_not_taken() -> None:
    own = tuple(Token(w) for w in "It rained all day in the river towns.".split())
    made = written("b", [[own], *derive(SOURCE, 60, Random(2)), [own]])
    mine, _ = taken(made, "a", SOURCE.text)
    first = made.text.index("\n\n")
    assert not any(w < first or w > made.text.rindex("\n\n") for w in mine)


@pytest.mark.parametrize("seed", range(20))
def test_a_credit_names_the_outlet(seed: int) -> None:
    rng = Random(seed)
    outlet = imprint(rng, agency=True)
    made = written("b", credited([list(p) for p in SOURCE.paragraphs], outlet, "a", rng))
    shown = "AP|UPI|" if outlet.agency else ""
    assert re.search(f"{shown}{outlet.name}", made.text)


def test_edited_gives_back_what_it_may_not_edit() -> None:
    assert edited(SOURCE.sentences[0], 0, Random(1)) == SOURCE.sentences[0]


@pytest.mark.parametrize(
    ("first", "second", "before"),
    [
        ("2031-03-02", "2031-03-03", True),
        ("2031-03-02", "2031-03-02", False),
        ("2031-03-02", "2031-03-02T10:00", False),
        ("2031-03-02T09:00", "2031-03-02T10:00", True),
        ("2031-03-02T23:00", "2031-03-03", True),
        (None, "2031-03-03", False),
        ("2031-03-03", None, False),
    ],
)
def test_which_date_lies_before(first: str | None, second: str | None, before: bool) -> None:
    assert _before(first, second) is before


def test_the_direction_is_told_by_dates_and_credits_alone() -> None:
    def member(name: str, published: str | None, credits: frozenset[str] = frozenset()) -> Member:
        report = Report(name, TEXT, published=published)
        return Member(Told(name, TEXT, ()), report, Imprint(name, name, None), frozenset(), frozenset(), credits)

    world = World({"a": member("a", "2031-03-02"), "b": member("b", None), "c": member("c", None, frozenset("a"))})
    assert world.direction(Link("a", "b")) == "unknown"
    assert world.direction(Link("a", "c")) == "later"
    assert world.direction(Link("a", "b", via="x")) == "either"
