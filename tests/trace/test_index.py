"""The index finds what stands in one another, however much the one was cut down, in any order."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.trace import candidates
from synoptic.trace.candidates import candidate_pairs, grams_of
from synoptic.trace.index import CROWD, Index
from synoptic.trace.postings import Postings
from synoptic.trace.shingles import Shingler
from synoptic.trace.words import words_of
from tests.trace.made import story

VOCABULARY = [f"{a}{b}" for a in "bakelimonu" for b in "rastivolen"]


def report(seed: int, words: int = 120) -> list[str]:
    rng = Random(seed)
    return [rng.choice(VOCABULARY) + str(rng.randrange(9)) for _ in range(words)]


def found(index: Index, **more: float) -> set[tuple[int, int]]:
    pairs = index.pairs(**more)  # type: ignore[arg-type]
    return set(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True))


def test_a_copy_cut_down_to_a_fifth_is_found_and_nothing_else() -> None:
    reports = [report(k) for k in range(30)]
    cut = reports[7][24:48]
    assert found(Index([words] for words in [*reports, cut])) == {(7, 30)}


def test_a_copy_within_another_text_is_found() -> None:
    reports = [report(k) for k in range(30)]
    mixed = report(99)[:60] + reports[3][50:90] + report(98)[:60]
    assert found(Index([words] for words in [mixed, *reports])) == {(0, 4)}


def test_a_phrase_in_common_is_no_pair() -> None:
    phrase = "was taken to the hospital where he".split()
    assert found(Index([report(k)[:60] + phrase + report(k)[60:]] for k in range(20))) == set()


def test_one_report_is_asked_for() -> None:
    index = Index([report(k)] for k in range(30))
    pairs = index.query([report(5)[10:60]])
    assert pairs.second.tolist() == [5]
    assert index.query([report(77)]).second.tolist() == []
    assert len(index) == 30


def test_every_reprint_meets_the_first_though_not_every_other() -> None:
    reports = [[*report(1), str(k)] for k in range(3 * CROWD)]
    pairs = found(Index([words] for words in reports))
    assert {(0, k) for k in range(1, 3 * CROWD)} <= pairs
    assert len(pairs) <= CROWD * len(reports)


def test_what_everybody_says_links_nobody() -> None:
    postings = Postings(Shingler(4).marks([[report(1)] for _ in range(12)]), 12)
    assert len(postings.pairs(0.0, 1, crowd=40, refrain=11)) == 0
    assert len(postings.pairs(0.0, 1, crowd=40, refrain=12)) == 12 * 11 // 2


def test_rare_words_in_common_weigh_more_than_common_ones() -> None:
    usual = report(1, 40)
    reports = [usual + report(k) for k in range(2, 12)]
    reports[1] += reports[0][60:90]
    pairs = Postings(Shingler(4).marks([[words] for words in reports]), 10).pairs(0.0, 1, 40, 400)
    strength = dict(zip(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True), pairs.strength, strict=True))
    assert max(strength, key=lambda pair: strength[pair]) == (0, 1)
    assert strength[0, 1] > 3 * strength[0, 2]


def test_nothing_given() -> None:
    assert len(Index([]).pairs()) == 0
    assert len(Index([[], [[]], [["a"]]]).pairs()) == 0
    assert len(Index([]).query([report(1)])) == 0
    assert grams_of([]) == []
    assert candidate_pairs([]) == []
    assert candidate_pairs([[], []]) == []


@settings(deadline=None, max_examples=50)
@given(st.lists(st.lists(st.sampled_from("abcd"), max_size=25), max_size=8), st.integers(1, 3))
def test_pairs_are_those_that_counting_finds(reports: list[list[str]], fewest: int) -> None:
    pairs = Postings(Shingler(3).marks([[words] for words in reports]), len(reports)).pairs(0.0, fewest, 100, 100)
    sets = [{tuple(words[k : k + 3]) for k in range(len(words) - 2)} for words in reports]
    expected = {
        (i, j): len(a & sets[j])
        for i, a in enumerate(sets)
        for j in range(i + 1, len(sets))
        if len(a & sets[j]) >= fewest
    }
    got = zip(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True), pairs.shared.tolist(), strict=True)
    assert dict(got) == expected


def test_seeds_that_stand_in_one_article_alone_have_no_number() -> None:
    one = words_of(story("one", "The old bridge will close on Monday for good. It rained."))
    two = words_of(story("two", "Nobody knew. The old bridge will close on Friday."))
    first, second = grams_of([one, two])
    assert [k >= 0 for k in first] == [True, True, True] + [False] * 5
    assert [k for k in second if k >= 0] == [k for k in first if k >= 0]


def test_among_many_articles_a_formula_makes_no_candidates() -> None:
    formula = "was taken to the hospital where he was said to be well"
    texts = [f"{' '.join(report(k))} {formula} {' '.join(report(k + 500))}" for k in range(candidates.MANY)]
    texts[7] += " " + " ".join(report(3, 40))
    grams = grams_of([words_of(story(f"r{k}", text)) for k, text in enumerate(texts)])
    assert candidate_pairs(grams) == [(3, 7)]
