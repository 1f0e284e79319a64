"""The order of sentences: in full before in short, and nothing lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from synoptic.compose.ordering import Naming, introduced


def naming(full: str = "", short: str = "") -> Naming:
    return Naming(frozenset(full), frozenset(short))


def test_who_has_a_surname_alone_is_named_in_full_before() -> None:
    assert introduced([naming(), naming(short="a"), naming(), naming(full="a")]) == [0, 3, 1, 2]


def test_the_first_stays_the_first() -> None:
    assert introduced([naming(short="a"), naming(full="a")]) == [0, 1]


def test_two_that_name_one_another_stay() -> None:
    assert introduced([naming(), naming(full="a", short="b"), naming(full="b", short="a")]) == [0, 1, 2]


def test_nobody_is_named_in_full() -> None:
    assert introduced([naming(), naming(short="a"), naming(short="a")]) == [0, 1, 2]


@given(
    some.lists(
        some.builds(Naming, some.frozensets(some.sampled_from("abcd")), some.frozensets(some.sampled_from("abcd")))
    )
)
def test_every_sentence_is_there_once(namings: list[Naming]) -> None:
    assert sorted(introduced(namings)) == list(range(len(namings)))
