from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from synoptic.model.entity import Resolution
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.report import Article, Credit
from synoptic.model.reuse import Origin, Provenance, Tracing
from synoptic.trace import count, find_reuses, trace
from tests.trace.made import article, noted, passages, planned, quotation, resolved, story

NOBODY = Resolution((), {})
TEXT = (
    "The stone bridge at Lowmoor will close for at least a year after divers found holes in two of its piers. "
    "Drivers will have to go round by Easton, which adds nine miles to the way to the market."
)


def traced(
    reports: Sequence[Article],
    mentions: Sequence[Mentions] | None = None,
    resolution: Resolution = NOBODY,
    found: Sequence[Sequence[Passage]] | None = None,
) -> tuple[Tracing, list[tuple[Passage, ...]]]:
    own = [tuple(p) for p in found] if found else [passages(a) for a in reports]
    noted_all = mentions or [noted(a) for a in reports]
    return trace(reports, own, noted_all, resolution, find_reuses(reports)), own


def origin(tracing: Tracing, which: str) -> Origin:
    return next(o for o in tracing.origins if o.id == which)


def rest(tracing: Tracing, passage: Passage) -> tuple[Origin, Origin, Provenance]:
    found = tracing.provenance[passage.id]
    return origin(tracing, found.newsroom), origin(tracing, found.origin), found


def counted(tracing: Tracing, chosen: Sequence[Passage]) -> tuple[int, int, int]:
    return count([p.id for p in chosen], tracing, {p.id: p.report for p in chosen})


def test_own_work() -> None:
    a, b = story("a", "A swan was seen.", outlet="Daily"), story("b", "Swans were there.", outlet="Radio")
    tracing, (of_a, of_b) = traced([a, b])
    newsroom, source, found = rest(tracing, of_a[0])
    assert newsroom == source == Origin("newsroom", "Daily", (a.id,))
    assert found.copied_from is None and found.attribution is None and found.reason
    assert counted(tracing, [of_a[0], of_b[0]]) == (2, 2, 2)


def test_two_reports_of_one_outlet_are_one_newsroom() -> None:
    a, b = story("a", "A swan was seen.", outlet="The Daily"), story("b", "Swans were there.", outlet="Daily")
    tracing, (of_a, of_b) = traced([a, b])
    assert counted(tracing, [of_a[0], of_b[0]]) == (2, 1, 1)


def test_a_chain_of_copies_is_one_newsroom() -> None:
    reports = [story(n, TEXT, outlet=f"Paper {n}", published=f"2031-03-0{k}") for k, n in enumerate("abc", 1)]
    tracing, own = traced(reports[::-1])
    newsroom, _, found = rest(tracing, own[0][0])
    assert newsroom.name == "Paper a"
    assert found.copied_from in (reports[0].id, reports[1].id)
    assert "Paper a" in found.reason
    assert counted(tracing, [p[0] for p in own]) == (3, 1, 1)
    assert set(tracing.newsrooms.values()) == {newsroom.id}


def test_unknown_direction_folds_too_and_says_so() -> None:
    a, b = story("a", TEXT, outlet="Daily"), story("b", TEXT + " It rained.", outlet="Radio")
    tracing, own = traced([a, b])
    assert counted(tracing, [own[0][0], own[1][0]]) == (2, 1, 1)
    reasons = " ".join(tracing.provenance[p[0].id].reason for p in own)
    assert "not known" in reasons


def test_credits_in_a_circle_end_at_the_first() -> None:
    credits = {"a": "Paper b", "b": "Paper c", "c": "Paper a"}
    reports = [
        story(n, f"{TEXT}\n\n{of} first reported it.", outlet=f"Paper {n}", published="2031-03-02")
        for n, of in credits.items()
    ]
    tracing, own = traced(reports)
    assert counted(tracing, [p[0] for p in own]) == (3, 1, 1)


def test_one_institute_is_one_origin() -> None:
    a = story("a", "The Quarry Institute found that half of the bridges are unsafe.", outlet="Daily")
    b = story("b", "Half of all bridges are unsafe, according to the Quarry Institute.", outlet="Radio")
    c = story("c", "Half the bridges in the county are unsafe.", outlet="Post")
    resolution, names = resolved(
        ("organisation", "Quarry Institute", [(a, "Quarry Institute"), (b, "Quarry Institute")])
    )
    said = [
        quotation(a, "The Quarry Institute", "found", "that half of the bridges are unsafe"),
        quotation(b, "the Quarry Institute", "according to", "Half of all bridges are unsafe"),
    ]
    mentions = [noted(a, names[a.id], quotations=said[:1]), noted(b, names[b.id], quotations=said[1:]), noted(c)]
    tracing, own = traced([a, b, c], mentions, resolution)
    _, source, found = rest(tracing, own[0][0])
    assert (source.kind, source.name, source.reports) == ("cited", "Quarry Institute", tuple(sorted((a.id, b.id))))
    assert source.entity == resolution.entities[0].id
    assert found.attribution == 0
    assert counted(tracing, [own[0][0], own[1][0]]) == (2, 2, 1)
    assert counted(tracing, [p[0] for p in own]) == (3, 3, 2)


def test_a_copied_sentence_rests_on_the_source_that_the_first_credits() -> None:
    first = (
        "The Quarry Institute found that half of the bridges are unsafe and should be closed before the winter comes."
    )
    later = "Half of the bridges are unsafe and should be closed before the winter comes."
    a, b = (
        story("a", first, outlet="Daily", published="2031-03-01"),
        story("b", later, outlet="Radio", published="2031-03-02"),
    )
    said = quotation(a, "The Quarry Institute", "found", first[first.index("that") :])
    tracing, own = traced([a, b], [noted(a, quotations=[said]), noted(b)])
    newsroom, source, found = rest(tracing, own[1][0])
    assert (newsroom.name, source.kind) == ("Daily", "cited")
    assert found.copied_from == a.id
    assert "Quarry Institute" in found.reason


@pytest.mark.parametrize(
    "mouth", ["Verhaal's office", "Joost Verhaal", "the office of Joost Verhaal", "Verhaal's spokesman"]
)
def test_an_office_speaks_for_its_owner(mouth: str) -> None:
    a = story("a", "Joost Verhaal said he would come on Friday.", outlet="Daily")
    b = story("b", f"The guest comes on Friday, {mouth} said.", outlet="Radio")
    resolution, names = resolved(
        ("person", "Joost Verhaal", [(a, "Joost Verhaal"), (b, "Joost Verhaal"), (b, "Verhaal")])
    )
    mentions = [
        noted(a, names[a.id], quotations=[quotation(a, "Joost Verhaal", "said", "he would come on Friday")]),
        noted(b, names[b.id], quotations=[quotation(b, mouth, "said", "The guest comes on Friday")]),
    ]
    tracing, own = traced([a, b], mentions, resolution)
    assert counted(tracing, [own[0][0], own[1][0]]) == (2, 2, 1)


@pytest.mark.parametrize("other", ["Verhaal's wife", "a lawyer for Joost Verhaal", "the market in Verhaal's town"])
def test_others_do_not_speak_for_it(other: str) -> None:
    a = story("a", "Joost Verhaal said he would come on Friday.", outlet="Daily")
    b = story("b", f"The guest comes on Friday, {other} said.", outlet="Radio")
    resolution, names = resolved(
        ("person", "Joost Verhaal", [(a, "Joost Verhaal"), (b, "Joost Verhaal"), (b, "Verhaal")])
    )
    mentions = [
        noted(a, names[a.id], quotations=[quotation(a, "Joost Verhaal", "said", "he would come on Friday")]),
        noted(b, names[b.id], quotations=[quotation(b, other, "said", "The guest comes on Friday")]),
    ]
    tracing, own = traced([a, b], mentions, resolution)
    assert counted(tracing, [own[0][0], own[1][0]]) == (2, 2, 2)


def test_a_source_without_a_name_never_corroborates() -> None:
    a = story("a", "The bridge was sold, foreign reports say.", outlet="Daily")
    b = story("b", "Somebody bought the bridge, officials said.", outlet="Radio")
    c = story("c", "The bridge has a new owner.", outlet="Post")
    mentions = [
        noted(a, quotations=[quotation(a, "foreign reports", "say", "The bridge was sold", anonymous=True)]),
        noted(b, quotations=[quotation(b, "officials", "said", "Somebody bought the bridge", anonymous=True)]),
        noted(c),
    ]
    tracing, own = traced([a, b, c], mentions)
    _, source, found = rest(tracing, own[0][0])
    assert source.anonymous
    assert "without a name" in found.reason
    assert counted(tracing, [own[0][0], own[1][0]]) == (2, 2, 1)
    assert counted(tracing, [p[0] for p in own]) == (3, 3, 1)


def test_a_pronoun_stands_for_the_last_named_speaker() -> None:
    a = story("a", "The pier is hollow, Maud Tarn said. It will not stand, she added.", outlet="Daily")
    resolution, names = resolved(("person", "Maud Tarn", [(a, "Maud Tarn")]))
    said = [
        quotation(a, "Maud Tarn", "said", "The pier is hollow", source_kind="person"),
        quotation(a, "she", "added", "It will not stand", source_kind="person"),
    ]
    tracing, own = traced([a], [noted(a, names[a.id], quotations=said)], resolution)
    assert rest(tracing, own[0][1])[1].name == "Maud Tarn"


def test_what_somebody_only_wants_is_not_credited_to_them() -> None:
    a = story("a", "Maud Tarn wants to see the pier.", outlet="Daily")
    wish = quotation(a, "Maud Tarn", "wants", "to see the pier", act="intended")
    tracing, own = traced([a], [noted(a, quotations=[wish])])
    assert rest(tracing, own[0][0])[1].kind == "newsroom"


def test_an_outlet_among_the_reports_is_its_newsroom() -> None:
    a = story("a", "Divers found holes.", outlet="The Lowmoor Daily")
    b = story("b", "There are holes in the pier, the Lowmoor Daily reports.", outlet="Radio")
    said = quotation(b, "the Lowmoor Daily", "reports", "There are holes in the pier", source_kind="outlet")
    tracing, own = traced([a, b], [noted(a), noted(b, quotations=[said])])
    newsroom, source, _ = rest(tracing, own[1][0])
    assert (newsroom.name, source.name, source.kind) == ("Radio", "The Lowmoor Daily", "newsroom")
    assert counted(tracing, [own[0][0], own[1][0]]) == (2, 2, 1)


def test_two_reports_of_one_wire_are_one_agency() -> None:
    a = article(
        "a", [("dateline", "EASTON (QNA)"), ("paragraph", "A swan was seen.")], outlet="Daily", agencies=["QNA"]
    )
    b = article("b", [("paragraph", "Swans were there."), ("paragraph", "(QNA)")], outlet="Radio", agencies=["QNA"])
    tracing, own = traced([a, b])
    assert rest(tracing, own[0][0])[0].kind == "agency"
    assert counted(tracing, [own[0][0], own[1][0]]) == (2, 1, 1)


def test_a_wire_credited_by_a_later_report_is_where_the_words_began() -> None:
    a = story("a", TEXT, outlet="Daily", published="2031-03-01")
    wire = [("dateline", "EASTON (QNA)"), ("paragraph", TEXT)]
    b = article("b", wire, outlet="Radio", agencies=["QNA"], published="2031-03-02")
    tracing, own = traced([a, b])
    assert {rest(tracing, p[0])[0].name for p in own} == {"QNA"}


@pytest.mark.parametrize("words", ["Police", "officers", "the authorities"])
def test_unnamed_police_are_the_force_that_is_named(words: str) -> None:
    a = story("a", "Easton Police said the bridge was shut.", outlet="Daily")
    b = story("b", f"The bridge was shut, {words} said.", outlet="Radio")
    resolution, names = resolved(("organisation", "Easton Police", [(a, "Easton Police")]))
    mentions = [
        noted(a, names[a.id], quotations=[quotation(a, "Easton Police", "said", "the bridge was shut")]),
        noted(b, quotations=[quotation(b, words, "said", "The bridge was shut")]),
    ]
    tracing, own = traced([a, b], mentions, resolution)
    assert counted(tracing, [own[0][0], own[1][0]]) == (2, 2, 1)


def test_a_headline_rests_on_what_the_sentence_it_sums_up_rests_on() -> None:
    blocks = [
        ("headline", "Bridge at Lowmoor hollow"),
        ("paragraph", "The bridge at Lowmoor is hollow, Maud Tarn said."),
    ]
    a = article("a", blocks, outlet="Daily")
    said = quotation(a, "Maud Tarn", "said", "The bridge at Lowmoor is hollow")
    tracing, own = traced([a], [noted(a, quotations=[said])])
    assert rest(tracing, own[0][0])[1] == rest(tracing, own[0][1])[1]


def test_a_programme_rests_on_the_office_that_announced_it() -> None:
    a = story(
        "a", "Joost Verhaal will visit on Friday, his office announced. Verhaal will lay a stone.", outlet="Daily"
    )
    b = story("b", "On Friday Verhaal will lay a stone. The masons will lay a path.", outlet="Radio")
    resolution, names = resolved(("person", "Joost Verhaal", [(x, "Joost Verhaal") for x in (a,)] + [(b, "Verhaal")]))
    entity = resolution.entities[0].id
    at = a.text.index("Verhaal will lay")
    resolution.by_mention[a.id, at, at + len("Verhaal")] = entity
    said = quotation(a, "his office", "announced", "Joost Verhaal will visit on Friday")
    mentions = [
        noted(a, names[a.id], quotations=[said], factualities=[planned(a, "visit"), planned(a, "lay")]),
        noted(b, names[b.id], factualities=[planned(b, "lay"), planned(b, "lay a path")]),
    ]
    deps = {"Verhaal": ("nsubj", "lay"), "masons": ("nsubj", "lay")}
    tracing, own = traced([a, b], mentions, resolution, [passages(x, deps) for x in (a, b)])
    office = rest(tracing, own[0][0])[1]
    assert (office.kind, office.entity) == ("cited", entity)
    assert rest(tracing, own[0][1])[1] == office
    _, source, found = rest(tracing, own[1][0])
    assert source == office
    assert "likely" in found.reason
    assert rest(tracing, own[1][1])[1].kind == "newsroom"
    assert counted(tracing, [own[0][1], own[1][0]]) == (2, 2, 1)


def test_the_maker_of_a_finding_is_its_source() -> None:
    a = story("a", "Research by Quarry puts the share at half.", outlet="Daily")
    resolution, names = resolved(("organisation", "Quarry", [(a, "Quarry")]))
    deps = {
        "Research": ("nsubj", "puts"),
        "by": ("prep", "Research"),
        "Quarry": ("pobj", "by"),
        "puts": ("ROOT", "puts"),
    }
    tracing, own = traced([a], [noted(a, names[a.id])], resolution, [passages(a, deps)])
    assert rest(tracing, own[0][0])[1].name == "Quarry"


def test_two_sources_in_one_report_are_one_origin() -> None:
    a = story("a", "It is hollow, Maud Tarn said. It is quite hollow, Piet Arnold said.", outlet="Daily")
    said = [
        quotation(a, "Maud Tarn", "said", "It is hollow"),
        quotation(a, "Piet Arnold", "said", "It is quite hollow"),
    ]
    tracing, own = traced([a], [noted(a, quotations=said)])
    assert counted(tracing, own[0]) == (1, 1, 1)


def test_sequences_must_run_side_by_side() -> None:
    a = story("a", TEXT)
    with pytest.raises(ValueError, match="1 articles"):
        trace([a], [], [], NOBODY, ())


def test_nothing_given() -> None:
    tracing = trace([], [], [], NOBODY, ())
    assert tracing == Tracing((), {}, {})
    assert count([], tracing, {}) == (0, 0, 0)


@pytest.mark.parametrize("spelling", ["AP", "The Associated Press", "Associated Press", "ASSOCIATED PRESS"])
def test_an_agency_is_one_newsroom_however_it_is_spelled(spelling: str) -> None:
    a = article("a", [("dateline", "EASTON (AP)"), ("paragraph", "A swan was seen.")], outlet="Daily", agencies=["AP"])
    b = article(
        "b", [("byline", f"By {spelling}"), ("paragraph", "Two geese came.")], outlet="Radio", agencies=[spelling]
    )
    c = article("c", [("paragraph", "A heron stood there.")], outlet=spelling)
    tracing, _ = traced([a, b, c])
    assert len(set(tracing.newsrooms.values())) == 1


def test_reprints_of_an_outlet_that_is_not_among_the_reports_are_its_own() -> None:
    credit = Credit("Coastline", "own", False, None, "line", "says where it was first published")
    a = article("a", [("paragraph", "A swan was seen.")], outlet="Daily", credits=[credit])
    b = article(
        "b", [("paragraph", "Two geese came.")], outlet="Radio", credits=[replace(credit, name="The Coastline")]
    )
    c = article("c", [("paragraph", "A heron stood there.")], outlet="Post", credits=[replace(credit, place="rights")])
    tracing, _ = traced([a, b, c])
    assert tracing.newsrooms[a.id] == tracing.newsrooms[b.id]
    assert tracing.newsrooms[a.id] != tracing.newsrooms[c.id]
