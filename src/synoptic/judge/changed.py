"""What was one way when one report was printed and is another way in a later one: an update, and no contradiction.

Power that was cut is back, and an office that denied something confirms it the day after, or takes back what it said. Missed on
purpose: a source that is named by no word of its own ("officials"), and reports of which no date says which came later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.judge.questions import courses, moving, occasions, onward, phases, portions, services, tallies
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.model import edtf
from synoptic.model.mention import Quotation
from synoptic.model.span import Span

DENIAL = {"denied", "stated"}
OPPOSED = frozenset(("polarity", "status"))
ANYBODY = frozenset(
    "spokesman spokeswoman spokesperson official statement source office department head chief director minister secretary man woman "
    "people person member leader staff employee manager expert witness resident report the a an of for and in at its his her their "
    "who senior deputy local press news service".split()
)
"""Words of a source that do not say whose it is."""
WHERE = re.compile(r"\b(?:at|in|from|near) [A-Z].*$", re.DOTALL)
"""Where a source is: two of one town are not one."""
SOON = 120
"""Minutes between two reports in which nobody is taken to have changed what he says."""


def settled(found: Sequence[Difference], reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """The differences, with those of what has changed since as updates, and without contradictions over the same sentences."""
    changed = services.differences(reports)
    places = {d.sentences for d in changed}
    changed += [d for d in courses.differences(reports) if d.sentences not in places]
    places = {d.sentences for d in changed} | {d.sentences for d in found if _told_already(d)}
    changed += [d for x in (onward, occasions) for d in x.differences(reports) if d.sentences not in places]
    places = {d.sentences for d in changed} | {d.sentences for d in found if _told_already(d)}
    changed += [d for x in (phases, moving) for d in x.differences(reports) if d.sentences not in places]
    known = {(d.reports, frozenset(d.keys)) for d in found if d.kind == "quantity" and d.verdict != "compatible"}
    counts = [*tallies.differences(reports), *portions.differences(reports)]
    counted = {d.sentences for d in counts}
    changed += [d for d in counts if (d.reports, frozenset(d.keys)) not in known]
    found = [d for d in found if not (d.kind == "date" and d.verdict == "contradiction" and d.sentences in counted)]
    places = {d.sentences for d in changed}
    told = [_with_one_source(d) for d in found if not (d.kind in OPPOSED and d.sentences in places)]
    return [*_of_one_verdict(_in_order(told)), *changed]


def _told_already(d: Difference) -> bool:
    """Whether it is told already what became of it: by an update, or where one report denies what the other states."""
    return d.kind in OPPOSED and (d.verdict == "update" or d.kind == "polarity" and set(d.keys) == DENIAL)


def _in_order(found: Sequence[Difference]) -> list[Difference]:
    """Without acts that no date sets in an order, where one of the two reports denies in so many words what the other states there:
    a minister who "remains", and has not resigned, is told of once."""
    denied = {
        (d.reports, (r.article.id, r.content.passage.order))
        for d in found
        if (d.kind, d.verdict) == ("polarity", "contradiction") and set(d.keys) == DENIAL
        for r in d.passages
    }

    def told_already(d: Difference) -> bool:
        loose = d.kind == "polarity" and set(d.keys) != DENIAL and later(*d.passages) is None
        return loose and any((d.reports, place) in denied for place in d.sentences)

    return [d for d in found if not told_already(d)]


def _of_one_verdict(found: Sequence[Difference]) -> list[Difference]:
    """Without contradictions over what one of the same two reports states, and whose denial in the other is an update of it: the
    headline has it in short."""
    updates = {
        (d.reports, place) for d in found if d.kind == "polarity" and d.verdict == "update" for place in d.places
    }
    return [
        d
        for d in found
        if (d.kind, d.verdict) != ("polarity", "contradiction") or not any((d.reports, p) in updates for p in d.places)
    ]


def _with_one_source(d: Difference) -> Difference:
    """What one source denies and states in two reports as an update, where one was printed well after the other."""
    if d.kind != "polarity" or d.verdict != "contradiction":
        return d
    a, b = d.passages
    after, minutes = later(a, b), minutes_between(a, b)
    if after is None or minutes is not None and minutes < SOON or _on_one_day(a, b):
        return d
    denied = set(d.keys) == DENIAL
    said = next((s for x in _sources(a, d.spans[0]) for s in (_one(a, x, b, d.spans[1], by_word=denied),) if s), "")
    if not said:
        return d
    return replace(
        d, verdict="update", reason=f"{d.reason}; both give it from “{said}”, and {newsroom(after)} is the later report"
    )


def _on_one_day(a: Reading, b: Reading) -> bool:
    """Whether both say on which day it was said, and that is one day: then it was said once, and reported in two ways."""
    days = [
        [
            t.edtf
            for t in r.content.times
            if t.edtf and t.timex in ("DATE", "TIME") and t.span.start in r.content.telling
        ]
        for r in (a, b)
    ]
    return any(edtf.compare(x, y) != "disjoint" for x in days[0] for y in days[1])


def _sources(reading: Reading, span: Span) -> list[Quotation]:
    """Who is said to have said what stands there."""
    found = reading.mentions.quotations_across(reading.content.passage.span)
    return [
        q
        for q in found
        if q.act == "said" and q.source and not q.anonymous and any(c.overlaps(span) for c in q.content)
    ]


def _one(reading: Reading, q: Quotation, other: Reading, span: Span, *, by_word: bool) -> str:
    """How a source is called that the other report has as well; empty where it has another. `by_word`: a word in common will do."""
    for r in _sources(other, span):
        ours, theirs = reading.entity(q.source[0]), other.entity(r.source[0])
        if by_word and _named(q) & _named(r) or ours is not None and ours == theirs and not (_owned(q) or _owned(r)):
            return q.source_text
    return ""


def _owned(q: Quotation) -> bool:
    """Whether the source is somebody's: "her lawyer", "Brandt's lawyer"."""
    return bool({"her", "his", "its", "their"} & set(q.source_text.lower().split())) or "’s " in q.source_text.replace(
        "'", "’"
    )


def _named(q: Quotation) -> frozenset[str]:
    told = WHERE.sub("", q.source_text.replace("’s", "").replace("'s", ""))
    words = "".join(c.lower() if c.isalpha() else " " for c in told).split()
    return frozenset(words) - ANYBODY
