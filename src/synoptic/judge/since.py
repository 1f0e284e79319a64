"""What was planned or might be by an earlier report and has happened since by a later one, told in a sentence taken from the earlier.

A copy that only drops the "may" has hardened it; a later report that brings something of its own tells what has come about. It does
where the sentence gives a day or an hour that the earlier did not have, or where it was printed later and sentences beside it are its
own and tell what happened. Missed on purpose: what may have happened before the earlier report was printed ("may have caused").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from synoptic.judge import phrasing
from synoptic.judge.sides import Difference, Reading, minutes_between
from synoptic.judge.taken import Taken, tokens_of
from synoptic.model import edtf
from synoptic.model.mention import Factuality
from synoptic.model.reuse import Reuse
from synoptic.model.span import Span

BESIDE = 2
"""Sentences beside one in which a report tells of the same."""
SOON = 60
"""Minutes between two reports in which nothing can well have come about."""


def own_sentences(reuse: Reuse, report: Sequence[Reading]) -> list[Reading]:
    """The sentences of the later report that it did not take from the earlier, each of which tells what happened."""
    taken = [s.later for s in reuse.passages]
    return [
        r
        for r in report
        if not any(s.overlaps(r.content.passage.span) for s in taken)
        and r.content.passage.block_kind == "paragraph"
        and r.content.factuality == "happened"
    ]


def come_about(f: Factuality, g: Factuality, taken: Taken, own: Callable[[], list[Reading]]) -> bool:
    """Whether what lay ahead has happened since, by a report that has something of its own to say: `own` gives its sentences."""
    happened = g.value == taken.later.content.factuality == "happened"
    if not happened or not ahead(f, taken.earlier) or _not_yet(f, taken):
        return False
    if _own_time(taken):
        return True
    minutes, order = minutes_between(taken.earlier, taken.later), taken.later.content.passage.order
    days = [(r.article.published or "")[:10] for r in (taken.earlier, taken.later)]
    after = minutes is not None and minutes >= SOON or minutes is None and all(days) and days[0] < days[1]
    return after and any(abs(r.content.passage.order - order) <= BESIDE for r in own())


def ahead(f: Factuality, reading: Reading) -> bool:
    """Whether it lies ahead: "will be freed", "may be towed", and not "may have been towed" or "allegedly took"."""
    if f.value not in ("planned", "possible"):
        return False
    token = next((t for t in tokens_of(reading) if t.start == f.event_start), None)
    if token is None or token.tag == "VBD":
        return False
    helpers = [t for t in reading.content.passage.parse.children(token.i) if t.dep in ("aux", "auxpass")]
    if any(t.lemma == "have" for t in helpers):
        return False
    return token.tag == "VB" or token.tag == "VBN" and any(t.tag == "VB" for t in helpers)


def _not_yet(f: Factuality, taken: Taken) -> bool:
    """Whether its day had not come when the later report was printed."""
    printed = (taken.later.article.published or "")[:10]
    times = [t for t in taken.earlier.content.times if t.edtf and t.of == f.event and t.timex in ("DATE", "TIME")]
    days = [b for t in times if (b := edtf.bounds(t.edtf)) is not None]
    return bool(printed and days) and days[0][0].isoformat() > printed


def _own_time(taken: Taken) -> bool:
    """Whether the later sentence gives a day or an hour, by then past, that the earlier one has not."""
    held, printed = set(taken.same.values()), (taken.later.article.published or "9999")[:10]
    times = [t for t in taken.later.content.times if t.edtf and t.timex in ("DATE", "TIME")]
    known = [t.edtf for t in taken.earlier.content.times]
    return any(
        t.span.start not in held
        and t.edtf not in known
        and (b := edtf.bounds(t.edtf)) is not None
        and b[0].isoformat() <= printed
        for t in times
    )


def update(f: Factuality, taken: Taken) -> Difference:
    """The two sentences as a plan, or what might be, that has come about."""
    before = "gives it as planned" if f.value == "planned" else "gives it as possible"
    one, other = phrasing.newsrooms(taken.earlier.article, taken.later.article)
    said = f"{one} {before}, {other}, the later report, as happened, with details of its own: it has come about since"
    spans: tuple[Span, Span] = (taken.earlier.content.passage.span, taken.later.content.passage.span)
    values = ("planned", "happened")
    return Difference("status", "update", values, values, spans, (taken.earlier, taken.later), said)
