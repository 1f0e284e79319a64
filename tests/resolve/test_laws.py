"""What holds whatever the reports say."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.model.decision import Decision
from synoptic.resolve import resolve
from tests.resolve.marked import read

SENTENCES = (
    "[Anna Berg|person|president|Vorlish] spoke.",
    "[Berg|person] left.",
    "{The Vorlish president|president|Vorlish} slept.",
    "{The president|president} woke.",
    "[Ana Berg|person] ate.",
    "[Paul Berg|person|president|Torm] ate.",
    "[A. Berg|person] ate.",
    "[Timur Isaev|person|health minister|Azeri] came.",
    "[Teymur Isayev|person|health minister|Azerbaijan] came.",
    "[Isayev|person] rose.",
    "[NPRI|organisation] found.",
    "[Northern Peace Research Institute|organisation] found.",
    "[Nordic Press Relations Institute|organisation] found.",
    "[Vorl|place] burned while <he> sang.",
    "[Vorl|person] burned while <it> sang.",
    "[The Bergs|person] left.",
)
REPORTS = st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(" ".join), min_size=1, max_size=5)


@settings(max_examples=60, deadline=None)
@given(REPORTS, st.randoms(use_true_random=False))
def test_order_does_not_matter(texts: list[str], chance: object) -> None:
    given_ = [read(t, f"report {i}") for i, t in enumerate(texts)]
    turned = list(given_)
    chance.shuffle(turned)  # type: ignore[attr-defined]
    first = resolve(*map(list, zip(*given_, strict=True)))  # type: ignore[arg-type]
    second = resolve(*map(list, zip(*turned, strict=True)))  # type: ignore[arg-type]
    assert first == second


@settings(max_examples=60, deadline=None)
@given(REPORTS)
def test_every_mention_slices_belongs_once_and_every_merge_says_why(texts: list[str]) -> None:
    read_all = [read(t, f"report {i}") for i, t in enumerate(texts)]
    r = resolve(*map(list, zip(*read_all, strict=True)))  # type: ignore[arg-type]
    text_of = {a.id: a.text for a, _, _ in read_all}
    places = [(m.report, m.span.start, m.span.end) for e in r.entities for m in e.mentions]
    assert len(places) == len(set(places)) == len(r.by_mention)
    for e in r.entities:
        assert list(e.mentions) == sorted(e.mentions, key=lambda m: (m.report, m.span))
        assert e.name not in e.aliases
        for m in e.mentions:
            assert m.span.of(text_of[m.report]) == m.text
            assert r.by_mention[m.report, m.span.start, m.span.end] == e.id
    for merge in [*(m for e in r.entities for m in e.merges), *r.refusals, *r.unsure]:
        assert merge.reason and merge.a and merge.b


@settings(max_examples=40, deadline=None)
@given(REPORTS)
def test_names_are_never_lost(texts: list[str]) -> None:
    read_all = [read(t, f"report {i}") for i, t in enumerate(texts)]
    r = resolve(*map(list, zip(*read_all, strict=True)))  # type: ignore[arg-type]
    for _, _, mentions in read_all:
        for n in mentions.names:
            if n.form == "name":
                assert (n.report, n.span.start, n.span.end) in r.by_mention


FORMS = (
    "Anna Berg",
    "Ana Berg",
    "A. Berg",
    "Berg",
    "Paul Berg",
    "Timur Isaev",
    "Teymur Isayev",
    "NPRI",
    "Vorl",
    "nobody",
)
RULINGS = st.builds(
    lambda a, b, ruling, where: Decision(a, b, ruling, "desk", *where),
    st.sampled_from(FORMS),
    st.sampled_from(FORMS),
    st.sampled_from(("same", "different", "unsure")),
    st.sampled_from((("", ""), ("report 0", "report 1"))),
)


@settings(max_examples=80, deadline=None)
@given(REPORTS, st.lists(RULINGS, max_size=3), RULINGS)
def test_a_decision_withdrawn_leaves_no_trace(texts: list[str], others: list[Decision], ruling: Decision) -> None:
    """An editor's decision is an input: applied and withdrawn, all is as before, whatever else was ruled."""
    read_all = [read(t, f"report {i}") for i, t in enumerate(texts)]
    ids = {f"report {i}": r[0].id for i, r in enumerate(read_all)} | {"": "", "report 1": read_all[-1][0].id}
    others = [_by_id(d, ids) for d in others if d.pair != ruling.pair]
    ruling = _by_id(ruling, ids)
    given_ = [list(part) for part in zip(*read_all, strict=True)]
    withdrawn = replace(ruling, ruling="withdrawn")
    before = resolve(*given_, others)  # type: ignore[arg-type]
    assert resolve(*given_, [*others, ruling, withdrawn]) == before  # type: ignore[arg-type]
    resolve(*given_, [*others, ruling])  # type: ignore[arg-type]
    assert resolve(*given_, others) == before  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(REPORTS, RULINGS)
def test_a_decision_holds(texts: list[str], ruling: Decision) -> None:
    """What an editor calls different is never one, and the last ruling on a pair is the one that counts."""
    read_all = [read(t, f"report {i}") for i, t in enumerate(texts)]
    given_ = [list(part) for part in zip(*read_all, strict=True)]
    ruling = replace(ruling, a_report="", b_report="")
    opposite = replace(ruling, ruling="different" if ruling.ruling == "same" else "same")
    r = resolve(*given_, [opposite, ruling])  # type: ignore[arg-type]
    assert r == resolve(*given_, [ruling])  # type: ignore[arg-type]
    if ruling.ruling == "different" and ruling.a != ruling.b:
        for e in r.entities:
            assert not {ruling.a, ruling.b} <= {m.text for m in e.mentions}


def _by_id(d: Decision, ids: dict[str, str]) -> Decision:
    return replace(d, a_report=ids[d.a_report], b_report=ids[d.b_report])
