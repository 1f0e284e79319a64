"""Which other times and places are rivals of the event's, and how long the event lasts.

The judgement of when and where ranks every date and place near the heads of the reports. Most of them are those of other
things: a meeting that came before, a neighbouring country. A rival is another answer to the same question: a report gives
it to what the others give the event's answer to (the same event word), and does not give that answer itself. Missed on
purpose: a rival that stands beside another verb for the same thing ("struck", "hit").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from synoptic.judge.event import Story
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.date_words import date_words
from synoptic.model.event import Event, Value

LONGEST = 14
"""Days of an event that is told as a span; a longer one is that of something else."""
_YEARLESS = re.compile(r"XXXX-(\d\d-\d\d)/XXXX-(\d\d-\d\d)")
Told = tuple[str, frozenset[str]]
"""Report id, and the event words that it gives the answer to."""


def with_real_rivals(event: Event, story: Story) -> Event:
    """The event whose time is the span that reports give, and whose time and places keep only real rivals."""
    readings = [r for report in story.reports for r in report if r.content.passage.kind == "sentence"]
    return replace(event, when=_when(event.when, readings), where=tuple(_where(v, readings) for v in event.where))


def _when(value: Value | None, readings: Sequence[Reading]) -> Value | None:
    if value is None:
        return None

    def told(answer: str) -> list[Told]:
        return [
            (r.article.id, frozenset({t.of} - {""}))
            for r in readings
            for t in r.content.times
            if t.edtf and answer in (t.edtf, edtf.day(t.edtf))
        ]

    own = told(value.value)
    rivals = [
        r for r in value.rivals if edtf.compare(r.value, value.value) == "disjoint" and _rival(told(r.value), own)
    ]
    reason = value.reason + _preferred(value, rivals)
    times = (t for r in readings for t in r.content.times)
    span, words = next(((s, t.text) for t in times if (s := _span(t.value, t.edtf, value.value))), (value.value, ""))
    if words:
        reason += f"; that it lasts to {date_words(span.partition('/')[2])} is told (“{words}”)"
    return replace(value, value=span, rivals=tuple(rivals), reason=reason)


def _span(value: str | None, date: str | None, day: str) -> str | None:
    """The span that begins on `day`, from a time told as two days; a year that the words leave out is that of `day`.

    A week or a weekend that begins on the day is not told as how long the event lasted.
    """
    if "/" not in (value or ""):
        return None
    yearless = _YEARLESS.fullmatch(value or "")
    span = f"{day[:4]}-{yearless[1]}/{day[:4]}-{yearless[2]}" if yearless else date or ""
    start, _, end = span.partition("/")
    bounds = edtf.bounds(span) if start == day and len(end) == len(day) else None
    return span if bounds is not None and 0 < (bounds[1] - bounds[0]).days <= LONGEST else None


def _where(value: Value, readings: Sequence[Reading]) -> Value:
    def told(place: Value) -> list[Told]:
        found = _names(place)
        return [
            (r.article.id, frozenset({r.content.head, *(word for word, _ in r.content.events)}))
            for r in readings
            if found(r)
        ]

    own = told(value)
    rivals = [r for r in value.rivals if not _one_place(r.value, value.value) and _rival(told(r), own)]
    return replace(value, rivals=tuple(rivals), reason=value.reason + _preferred(value, rivals))


def _names(place: Value) -> Callable[[Reading], bool]:
    """Whether a reading names the place, by its entity or by its name."""
    name = place.value.casefold()

    def named(reading: Reading) -> bool:
        span = reading.content.passage.span
        inside = (reading.entities.get((n.span.start, n.span.end)) for n in reading.mentions.names_in(span))
        known = place.entity is not None and place.entity in inside
        return known or name in reading.content.passage.text.casefold()

    return named


def _rival(other: Sequence[Told], own: Sequence[Told]) -> bool:
    """Whether a report gives the other answer to a word that others give the event's to, and does not give that itself."""
    words = frozenset[str]().union(*(w for _, w in own))
    reports = {report for report, _ in own}
    return any(report not in reports and given & words for report, given in other)


def _one_place(a: str, b: str) -> bool:
    """Whether two names are one place's, one of them cut short: "12 Mill St", "12 Mill Street"."""
    one, other = (" ".join(re.findall(r"\w+", name.casefold())) for name in (a, b))
    return one in other or other in one


def _preferred(value: Value, rivals: Sequence[Value]) -> str:
    """What the answer has before its rivals, in words."""
    if not rivals:
        return ""
    reports, origins = max((len({e.report for e in r.evidence}), r.origins) for r in rivals)
    return f"; the next best stands lower or in fewer: {_counted(reports, origins)}"


def _counted(reports: int, origins: int) -> str:
    words = [f"{n} {noun}{'' if n == 1 else 's'}" for n, noun in ((reports, "report"), (origins, "origin"))]
    return " of ".join(words)
