"""What one of two sentences worded alike denies and the other states, or what one tells as done and the other as planned.

Compared are event words in one place of the two sentences: the same word, one that the thesaurus gives for it, or one
that tells of the same act (`BEFALLING`). Missed on purpose: a denial in another word's place where the two may be two acts
("was shot", "was not hit").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from synoptic.judge import phrasing
from synoptic.judge.aligned import Aligned, Words
from synoptic.judge.sides import Difference, later
from synoptic.model.acts import BEFALLING
from synoptic.model.mention import Factuality
from synoptic.model.span import Span

DENIALS = frozenset("not no never nobody none neither nor without cannot n't".split())
BESIDE = 2
"""Words before and behind what two sentences have in common in which a denial is of it."""


def find(aligned: Aligned, akin: Mapping[str, Mapping[str, float]]) -> Iterator[Difference]:
    """An event that one sentence denies and the other states, where a word of denial was put in or left out; and one that
    is told as done in the one, as planned in the other."""
    ours, theirs = aligned.reach
    denied = _denials(aligned.a, ours) != _denials(aligned.b, theirs)
    for f, g in _events(aligned, akin):
        no = [x.negated or x.value == "denied" for x in (f, g)]
        if no[0] != no[1] and denied:
            yield _polarity(aligned, f.event, first=no[0])
            return
        if {f.value, g.value} == {"planned", "happened"} and no == [False, False]:
            yield _status(aligned, f, g)
            return


def _polarity(aligned: Aligned, event: str, *, first: bool) -> Difference:
    a, b = aligned.a.reading, aligned.b.reading
    no, yes = (a, b) if first else (b, a)
    one, other = phrasing.newsrooms(no.article, yes.article)
    said = (
        f"{one} prints that it is not so, {other} that it is, in a sentence otherwise worded alike; "
        f"{phrasing.of_one(phrasing.as_printed(a, event))}"
    )
    values = ("denied", "stated") if first else ("stated", "denied")
    spans = (a.content.passage.span, b.content.passage.span)
    return Difference("polarity", "contradiction", values, values, spans, (a, b), said)


def _status(aligned: Aligned, f: Factuality, g: Factuality) -> Difference:
    a, b = aligned.a.reading, aligned.b.reading
    planned, happened = (a, b) if f.value == "planned" else (b, a)
    after = later(planned, happened)
    before, now = phrasing.newsrooms(planned.article, happened.article)
    said = f"{before} gives it as planned, {now} as happened, in a sentence otherwise worded alike"
    if after is planned.article:
        verdict, said = "contradiction", f"{said}; the plan is in the later report"
    elif after is None:
        verdict, said = "update", f"{said}; the dates do not tell which came later"
    else:
        verdict, said = "update", f"{said}: the plan has been overtaken"
    values = (f.value, g.value)
    spans = (a.content.passage.span, b.content.passage.span)
    return Difference("status", verdict, values, values, spans, (a, b), said)


def _denials(words: Words, reach: range) -> int:
    """Words of denial in the part that both sentences have, or right beside it."""
    near = words.forms[max(0, reach.start - BESIDE) : reach.stop + BESIDE]
    return sum(w in DENIALS or w.endswith(("n't", "n’t")) for w in near)


def _events(aligned: Aligned, akin: Mapping[str, Mapping[str, float]]) -> Iterator[tuple[Factuality, Factuality]]:
    """The same event word on both sides, or one in the other's place that may stand for it."""
    theirs = {g.event_start: g for g in _presented(aligned.b)}
    for f in _presented(aligned.a):
        place = Span(f.event_start, f.event_start + 1)
        held = aligned.a.inside(place)
        at = aligned.same.get(held[0]) if held else None
        if at is not None:
            if aligned.b.spans[at].start in theirs:
                yield f, theirs[aligned.b.spans[at].start]
            continue
        for g in theirs.values():
            near = _one_act(f.event, g.event, akin)
            if near and aligned.slot(place, Span(g.event_start, g.event_start + 1)):
                yield f, g


def _presented(words: Words) -> tuple[Factuality, ...]:
    span = words.reading.content.passage.span
    return words.reading.mentions.presented_in(span)


def _one_act(a: str, b: str, akin: Mapping[str, Mapping[str, float]]) -> bool:
    return a == b or b in akin.get(a, ()) or a in akin.get(b, ()) or BEFALLING.get(a, a) == BEFALLING.get(b, b)
