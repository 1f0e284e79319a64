"""Laws that hold for all reports: copies add nothing, order does not matter, spans slice to what was compared."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.model.entity import Resolution
from synoptic.model.report import Article
from synoptic.model.reuse import Tracing
from synoptic.trace import count, find_reuses, trace
from tests.trace.made import article, noted, passages

WORDS = st.sampled_from(
    "the a bridge pier river mason council minister said will close divers found holes stone mill crane rain Lowmoor "
    "Easton Tarn year Monday cars nine 4,000 it's “hollow” market and of to".split()
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=14).map(lambda words: " ".join(words) + ".")
BLOCKS = st.lists(
    st.tuples(
        st.sampled_from(["headline", "paragraph", "paragraph", "quote", "caption", "boilerplate"]),
        st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join),
    ),
    min_size=1,
    max_size=5,
)
POOL = st.lists(BLOCKS, min_size=1, max_size=3)


@st.composite
def reports(draw: st.DrawFn) -> list[Article]:
    """Two to four reports whose blocks come from one pool, so that they share some."""
    pool = [tuple(block) for blocks in draw(POOL) for block in blocks]
    made = []
    for k in range(draw(st.integers(2, 4))):
        blocks = draw(st.lists(st.sampled_from(pool), min_size=1, max_size=6))
        outlet = draw(st.sampled_from([None, "Daily", "Easton Radio", "The Lowmoor Post"]))
        published = draw(st.sampled_from([None, "2031-03-01", "2031-03-02", "2031-03-02T10:00"]))
        made.append(article(f"r{k}", blocks, outlet=outlet, published=published))
    return made


def traced(of: list[Article]) -> Tracing:
    return trace(of, [passages(a) for a in of], [noted(a) for a in of], Resolution((), {}), find_reuses(of))


def folded(text: str) -> list[str]:
    return [w.casefold().replace("’", "'") for w in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text)]


@settings(deadline=None, max_examples=60)
@given(reports())
def test_spans_slice_to_what_was_compared(of: list[Article]) -> None:
    by_id = {a.id: a for a in of}
    for reuse in find_reuses(of):
        assert 0.0 <= reuse.share <= 1.0 and 0.0 <= reuse.earlier_share <= 1.0
        end = -1
        for p in reuse.passages:
            assert p.later.start >= end
            end = p.later.end
            earlier, later = p.earlier.of(by_id[reuse.earlier].text), p.later.of(by_id[reuse.later].text)
            assert folded(earlier)[0] == folded(later)[0] and folded(earlier)[-1] == folded(later)[-1]
            if p.kind == "verbatim":
                assert folded(earlier) == folded(later)


@settings(deadline=None, max_examples=60)
@given(reports(), st.randoms(use_true_random=False))
def test_order_does_not_matter(of: list[Article], rng: object) -> None:
    other = list(of)
    rng.shuffle(other)  # type: ignore[attr-defined]
    assert find_reuses(other) == find_reuses(of)
    assert traced(other) == traced(of)


def copied(first: Article, **masthead: str | None) -> Article:
    """The same blocks under another name and masthead."""
    return article("copy", [(b.kind, b.span.of(first.text)) for b in first.blocks], **masthead)


@settings(deadline=None, max_examples=60)
@given(reports(), st.integers(0, 3), st.sampled_from([None, "Copy Post", "Daily"]))
def test_an_exact_copy_adds_no_newsroom_and_no_origin(of: list[Article], which: int, outlet: str | None) -> None:
    dated = [replace(a, published=a.published or "2031-03-01") for a in of]
    copy = copied(dated[which % len(dated)], outlet=outlet, published="2031-03-09")
    before, after = traced(dated), traced([*dated, copy])
    assert {(o.kind, o.name) for o in after.origins} == {(o.kind, o.name) for o in before.origins}


@settings(deadline=None, max_examples=60)
@given(reports(), st.integers(0, 3), st.sampled_from([None, "2031-03-01", "2031-03-09"]))
def test_a_passage_and_its_copy_count_once_whatever_the_dates(of: list[Article], which: int, date: str | None) -> None:
    first = of[which % len(of)]
    copy = copied(first, outlet="Copy Post", published=date)
    tracing = traced([*of, copy])
    for p, q in zip(passages(first), passages(copy), strict=True):
        assert count([p.id, q.id], tracing, {p.id: p.report, q.id: q.report}) == (2, 1, 1)


@settings(deadline=None, max_examples=60)
@given(reports())
def test_every_passage_has_a_reason_and_numbers_fall(of: list[Article]) -> None:
    tracing = traced(of)
    own = [p for a in of for p in passages(a)]
    assert set(tracing.provenance) == {p.id for p in own}
    assert all(v.reason for v in tracing.provenance.values())
    ids = {o.id for o in tracing.origins}
    assert all({v.newsroom, v.origin} <= ids for v in tracing.provenance.values())
    assert set(tracing.newsrooms.values()) <= ids
    if own:
        three = count([p.id for p in own], tracing, {p.id: p.report for p in own})
        assert three[0] >= three[1] >= three[2] >= 1
