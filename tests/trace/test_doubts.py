"""Two sources are two origins only where they are known to be different; where that is open, they count once and say so."""

from __future__ import annotations

from typing import Any

import pytest

from synoptic import pipeline, trace
from synoptic.model.reuse import Origin, Profile, Provenance, Tracing
from synoptic.trace.apart import may_be_one
from tests.align.reading import cases
from tests.trace.test_sources import OUTLETS, Report


def profile(kind: str, words: str = "", heads: str = "", **more: Any) -> Profile:
    told = frozenset(words.split())
    named = kind not in ("description", "paper")
    return Profile(kind, named, told, told, frozenset(heads.split()), **more)


@pytest.mark.parametrize("case", cases("trace/doubts.json"))
def test_only_known_differences_count(case: dict[str, Any]) -> None:
    reports = [
        Report(f"{n}.txt", f"News of the day\n\n{t}\n", outlet=OUTLETS[n], published=f"2031-03-0{n + 1}", language="en")
        for n, t in enumerate(case["tellings"])
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    sentences = [p for r in found.read for p in r.passages if p.kind == "sentence" and p.text != "News of the day"]
    words = case.get("told", [""])
    ids = [p.id for p in sentences if all(w in p.text for w in words)]
    passage_report = {p.id: p.report for p in sentences}
    reasons = trace.doubts(ids, found.tracing, passage_report)
    told = [found.tracing.provenance[p].reason for p in ids]
    assert list(trace.count(ids, found.tracing, passage_report)) == case["numbers"], (reasons, told)
    if "doubt" in case:
        assert any(case["doubt"] in r and "count once" in r for r in reasons), reasons
    if case["numbers"][2] == 2:
        assert not reasons
    if "called" in case:
        names = {o.id: o.name for o in found.tracing.origins}
        assert {names[found.tracing.provenance[p].origin] for p in ids} == {case["called"]}, told


def test_profiles_are_compared_alike_both_ways_round() -> None:
    every = [
        profile("person", "roe", "farmer"),
        profile("person", "lind", "director"),
        profile("name", "tolle"),
        profile("place", places=frozenset({"marnock"})),
        profile("press", "echo"),
        profile("police"),
        profile("ministry", "transport", "ministry"),
        profile("paper", heads="report"),
        profile("description", heads="company"),
        profile("description", "harbour", "board"),
        profile("body", "dunvale mill", "trust"),
        profile("body", "kestvik breweries"),
    ]
    for a in every:
        for b in every:
            assert may_be_one(a, b) == may_be_one(b, a), (a, b)


def test_a_member_of_the_cabinet_may_speak_for_the_council() -> None:
    council = profile("body", "kelland", "council")
    beside = frozenset({"emil", "roe", "kelland", "county", "council"})
    assert may_be_one(profile("person", "roe", "cabinet member roads", near=beside), council)
    assert not may_be_one(profile("person", "roe", "union member", near=beside), council)


def test_an_acronym_may_be_the_name() -> None:
    short = profile("body", "nsb", initials=frozenset({"nsb"}))
    whole = profile("body", "norland statistics", "bureau", initials=frozenset({"nsb"}))
    assert "letters" in may_be_one(short, whole)


def test_the_greatest_set_of_known_sources_counts() -> None:
    """A description that may be of either of two bodies makes neither of them the other."""
    company, union = profile("body", "kestvik breweries"), profile("body", "dockers", "union")
    open_one = profile("description", heads="organisation")
    assert may_be_one(open_one, company) and may_be_one(open_one, union) and not may_be_one(company, union)


def test_the_rest_of_its_sentence_says_whose_a_quoted_clause_is() -> None:
    """Counted for the clause alone, as a claim of it is."""
    texts = (
        "\u201cThere are 44 cases of salmonella across nine parishes,\u201d in the words of the hospital paediatrician.",
        "\u201cAcross nine parishes 44 people have come down with salmonella,\u201d said Agnes Tolley (57), a hospital paediatrician.",
    )
    reports = [
        Report(f"{n}.txt", f"News of the day\n\n{t}\n", outlet=OUTLETS[n], published="2031-03-01", language="en")
        for n, t in enumerate(texts)
    ]
    found = pipeline.read_reports(reports, pipeline.Settings())
    every = [p for r in found.read for p in r.passages if "salmonella" in p.text]
    clauses = [p for p in every if p.kind == "clause"]
    assert clauses
    others = [p for p in every if p.report != clauses[0].report and p.kind == "sentence"]
    ids = [clauses[0].id, others[0].id]
    assert trace.count(ids, found.tracing, {p.id: p.report for p in every}) == (2, 2, 1)


def read(*texts: str) -> list[str]:
    """The reasons of all claims of reports of one day."""
    reports = [
        Report(f"{n}.txt", t, outlet=OUTLETS[n], published="2031-03-01", language="en") for n, t in enumerate(texts)
    ]
    return [claim.reason for claim in pipeline.read_reports(reports, pipeline.Settings()).file.claims]


@pytest.mark.parametrize(("newsrooms", "told"), [(1, 0), (2, 1)])
def test_a_doubt_that_takes_no_origin_away_is_not_told(newsrooms: int, told: int) -> None:
    """Two names in the headline and the lead of one newsroom are one origin whatever they are."""
    rooms = [Origin("newsroom", f"Lamp {n}", ()) for n in range(newsrooms)]
    cited = [Origin("cited", "Glass works", (), entity) for entity in ("e1", "e2")]
    provenance = {
        f"p{n}": Provenance(f"p{n}", rooms[n % newsrooms].id, source.id, None, None, "")
        for n, source in enumerate(cited)
    }
    tracing = Tracing((*rooms, *cited), provenance, {})
    reports = {passage: f"r{n % newsrooms}" for n, passage in enumerate(provenance)}
    assert len(trace.doubts(provenance, tracing, reports)) == told


def test_two_reports_of_which_none_is_known_to_be_first_share_their_words() -> None:
    body = (
        "glass works will close their last furnace on 30 September, ending 112 years of production on the island.\n\n"
        "Managing director Runa Selle told 214 workers in the canteen on Monday that orders had fallen by 38 per cent.\n"
    )
    reasons = read(f"Glass works to close\n\nThe Kestvik {body}", f"Furnace goes out\n\nKestvik's {body}")
    both = " and ".join(sorted(OUTLETS[:2]))
    assert any(f"{both} share their words, and which came first is not known" in r for r in reasons)
    assert not [r for r in reasons if "the words of" in r]


def test_a_word_of_credit_is_shown_with_those_beside_it() -> None:
    line = (
        "Anyone with information about the blaze at the boathouse is asked to call the Kestvik police on 555 0147 or to "
        "write to the tip line."
    )
    other = (
        "It rained all day, and the lower meadow was under water by noon.\n\nTwo cows were led out.\n\n"
        "The brass band had played in the tent on Sunday and left its drums behind."
    )
    reasons = read(
        f"Boats move again\n\nThe lock opened on Thursday.\n\n{line}\n", f"Lock is open\n\n{other}\n\n{line}\n"
    )
    assert any("somebody may be credited there (“or to write to the tip”)" in r for r in reasons)


def test_a_given_name_alone_may_be_that_of_whoever_is_beside_it() -> None:
    whole = profile("person", "siregar", "jogger")
    whole = Profile("person", True, whole.words, frozenset({"clara", "siregar"}), whole.heads)
    alone = profile("person", "clara", "siregar", near=frozenset({"clara", "jogger", "siregar"}))
    assert may_be_one(alone, whole)
    assert not may_be_one(profile("person", "clara", "welder", near=frozenset({"clara", "roe"})), whole)


def test_letters_before_a_name_are_no_body_beside_it() -> None:
    assert may_be_one(profile("person", "lind", near=frozenset({"dcp", "lind"})), profile("police"))
