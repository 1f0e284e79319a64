"""What stands where: by halves as by looking at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from synoptic.model.mention import Factuality, Mentions, Name
from synoptic.model.placed import Placed
from synoptic.model.span import Span

SPANS = st.tuples(st.integers(0, 60), st.integers(0, 12)).map(lambda s: Span(s[0], s[0] + s[1]))


@given(st.lists(SPANS, max_size=30), SPANS)
def test_as_by_looking_at_all(spans: list[Span], asked: Span) -> None:
    placed = Placed(spans, lambda s: s)
    ordered = sorted(spans, key=lambda s: s.start)
    assert list(placed.within(asked)) == [s for s in ordered if asked.holds(s)]
    if len(asked):
        assert [s for s in placed.overlapping(asked) if len(s)] == [s for s in ordered if s.overlaps(asked) and len(s)]
    assert list(placed.before(asked.start)) == [s for s in reversed(ordered) if s.end <= asked.start]


def test_mentions_by_place() -> None:
    names = tuple(Name("r", Span(a, b), "person", "x", "name") for a, b in ((0, 4), (2, 9), (10, 14)))
    told = Factuality("r", Span(10, 20), "burn", 16, "happened", "past tense")
    mentions = Mentions("r", names=names, factualities=(told,))
    assert mentions.names_in(Span(0, 9)) == names[:2]
    assert mentions.names_across(Span(3, 5)) == [*names[:2]]
    assert [n.span.start for n in mentions.names_before(10)] == [2, 0]
    assert list(mentions.presented_in(Span(15, 20))) == [told]
    assert list(mentions.presented_in(Span(0, 16))) == []
