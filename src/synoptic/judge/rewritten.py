"""What one of two sentences worded alike has in the place of the other's figure, date, name or place, or denies of it.

Two passages that say the same in other words may each mean a thing of its own. Where two sentences are worded alike and
stand in a text that the reports share, only what was changed differs, so that a value in the place of another is meant
for the same thing, whatever it counts. Missed on purpose: a value in a sentence in which values of two kinds differ,
which is likely another thing of the same formula; a value that the other report gives elsewhere, which it may have moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from synoptic.judge import renamed
from synoptic.judge.aligned import Aligned, Words
from synoptic.judge.conflicts import quantity
from synoptic.judge.dates import names_day
from synoptic.judge.sides import Difference, Pair, Reading, later, newsroom
from synoptic.model import edtf, interval
from synoptic.model.claim import Match
from synoptic.model.mention import Factuality, Quantity, Time
from synoptic.model.span import Span

V = TypeVar("V", Quantity, Time)

DENIALS = frozenset("not no never nobody none neither nor without cannot n't".split())
SEX = {word: sex for sex, words in enumerate(("man boy male", "woman girl female")) for word in words.split()}


def find(aligned: Aligned, akin: Mapping[str, Mapping[str, float]] = MappingProxyType({})) -> list[Difference]:
    """What differs between two sentences worded alike; `akin`: lemma -> those that may stand for it."""
    if aligned.equal:
        return []
    names, others = renamed.find(aligned)
    if others:
        return []
    found = [*_figures(aligned), *_lengths(aligned), *_dates(aligned), *names]
    if len({d.kind for d in found if d.verdict in ("contradiction", "update")}) > 1:
        return []
    return [*found, *_presentation(aligned, akin)]


def _slots(aligned: Aligned, ours: Sequence[V], theirs: Sequence[V]) -> Iterator[tuple[V, V]]:
    """Values in one place; and where each has one value that stands nowhere in the other, these two."""
    left, right = list(ours), list(theirs)
    for x in ours:
        for y in theirs:
            if x in left and y in right and aligned.slot(x.span, y.span) and aligned.beside(x.span, y.span):
                left.remove(x)
                right.remove(y)
                yield x, y
    if len(left) == 1 == len(right):
        yield left[0], right[0]


def _pair(aligned: Aligned) -> Pair:
    a, b = aligned.a.reading, aligned.b.reading
    match = Match(a.pid, b.pid, "same", round(aligned.share, 3), "worded alike", round(aligned.share, 3))
    return Pair(a, b, match, True)


def _figures(aligned: Aligned) -> Iterator[Difference]:
    a, b = aligned.a.reading, aligned.b.reading
    for q, r in _slots(aligned, _without_equals(a, b), _without_equals(b, a)):
        if (q.unit is None) != (r.unit is None) or q.scope == "ordinal" != r.scope:
            continue
        if not _counts_alike(aligned, q, r):
            continue
        what = f"they stand in one place of a sentence that is worded alike in {_both(aligned)}"
        difference = quantity.judge(_pair(aligned), q, r, interval.compare(q, r), what)
        if difference is not None:
            yield difference


def _without_equals(a: Reading, b: Reading) -> list[Quantity]:
    """The figures of a sentence that the other does not give too."""
    return [
        q
        for q in a.content.quantities
        if not any(interval.compare(q, r).relation == "same" for r in b.content.quantities)
    ]


def _counts_alike(aligned: Aligned, q: Quantity, r: Quantity) -> bool:
    """Whether nothing says that the two figures are of two things: what they count, the sex of whoever has an age."""
    if q.unit == "a" or r.unit == "a":
        sexes = [{SEX[w] for w in _after(words, x) if w in SEX} for words, x in ((aligned.a, q), (aligned.b, r))]
        return q.unit == r.unit and not (sexes[0] and sexes[1] and not sexes[0] & sexes[1])
    if q.unit is not None or not q.noun or not r.noun or q.noun == r.noun:
        return True
    return {q.noun, r.noun} <= interval.ANYBODY


def _after(words: Words, q: Quantity) -> tuple[str, ...]:
    held = words.inside(q.span)
    return words.forms[held[-1] + 1 : held[-1] + 3] if held else ()


def _lengths(aligned: Aligned) -> Iterator[Difference]:
    """Lengths of time: "two hours later", "two minutes later"."""
    ours, theirs = (
        [t for t in w.reading.content.times if t.timex == "DURATION" and t.value] for w in (aligned.a, aligned.b)
    )
    for t, u in _slots(aligned, _other_value(ours, theirs), _other_value(theirs, ours)):
        if t.vague or u.vague or not _figure(t) or not _figure(u) or _as_days(t.value) == _as_days(u.value):
            continue
        if _hedge(t) != _hedge(u):
            continue
        said = (
            f"“{t.text}” and “{u.text}” are lengths of time in one place of a sentence worded alike in {_both(aligned)}"
        )
        yield _difference(aligned, "quantity", t, u, (t.value or "", u.value or ""), said)


def _other_value(ours: Sequence[Time], theirs: Sequence[Time]) -> list[Time]:
    return [t for t in ours if all(t.value != u.value for u in theirs)]


def _hedge(t: Time) -> str:
    """What stands before the number: "at least", "about"."""
    return re.split(r"\d|\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", t.text.lower())[
        0
    ].strip()


def _figure(t: Time) -> bool:
    return re.fullmatch(r"PT?\d+(?:\.\d+)?[A-Z]", t.value or "") is not None


def _as_days(value: str | None) -> float:
    match = re.fullmatch(r"P(T?)(\d+(?:\.\d+)?)([A-Z])", value or "")
    if match is None:
        return 0.0
    units = {"S": 1 / 86400, "M": 1 / 1440, "H": 1 / 24} if match[1] else {"D": 1.0, "W": 7.0, "M": 30.44, "Y": 365.25}
    return round(float(match[2]) * units.get(match[3], 0.0), 4)


def _dates(aligned: Aligned) -> Iterator[Difference]:
    ours, theirs = ([t for t in w.reading.content.times if _dated(t)] for w in (aligned.a, aligned.b))
    left = [t for t in ours if not any(_agree(t, u) for u in theirs)]
    right = [u for u in theirs if not any(_agree(t, u) for t in ours)]
    for t, u in _slots(aligned, left, right):
        if edtf.compare(t.edtf, u.edtf) != "disjoint" or _moved(t, aligned.b) or _moved(u, aligned.a):
            continue
        said = f"“{t.text}” ({t.edtf}) and “{u.text}” ({u.edtf}) are dates in one place of a sentence worded alike in {_both(aligned)}"
        yield _difference(aligned, "date", t, u, (t.edtf or "", u.edtf or ""), said)


def _dated(t: Time) -> bool:
    """Whether it is a date of its own: an hour that names no day has it from elsewhere."""
    return bool(t.edtf) and (t.timex == "DATE" or t.timex == "TIME" and names_day(t)) and not t.vague


def _agree(t: Time, u: Time) -> bool:
    """Whether two dates may be one; of one weekday each report means the one before its own day."""
    return edtf.compare(t.edtf, u.edtf) != "disjoint" or bool(t.anchor) and _day(t) == _day(u) != ""


_DAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)


def _day(t: Time) -> str:
    match = _DAY.search(t.text)
    return match[0].lower() if match else t.text.lower()


def _moved(t: Time, other: Words) -> bool:
    """Whether the other report gives the date too, in this sentence or another; of what is counted from the text around it
    ("two hours later") the day alone says nothing."""
    return t.anchor != "text" and any(
        _dated(u) and _agree(t, u) and edtf.compare(t.edtf, u.edtf) == "same" for u in other.reading.mentions.times
    )


def _presentation(aligned: Aligned, akin: Mapping[str, Mapping[str, float]]) -> Iterator[Difference]:
    """An event that one sentence denies and the other states, where a word of denial was put in or left out; and one that
    is told as done in the one, as planned in the other."""
    denied = _denials(aligned.a) != _denials(aligned.b)
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
    said = (
        f"{newsroom(no.article)} prints that it is not so, {newsroom(yes.article)} that it is, in a sentence worded alike: "
        f"both of one “{event}”"
    )
    values = ("denied", "stated") if first else ("stated", "denied")
    spans = (a.content.passage.span, b.content.passage.span)
    return Difference("polarity", "contradiction", values, values, spans, (a, b), said)


def _status(aligned: Aligned, f: Factuality, g: Factuality) -> Difference:
    a, b = aligned.a.reading, aligned.b.reading
    planned, happened = (a, b) if f.value == "planned" else (b, a)
    after = later(planned, happened)
    before, now = newsroom(planned.article), newsroom(happened.article)
    if after is planned.article:
        verdict, how = "contradiction", f"{now} tells it as happened, and {before}, the later report, as planned"
    elif after is None:
        verdict, how = "update", f"planned in {before}, happened in {now}; the dates do not tell which came later"
    else:
        verdict, how = "update", f"{before} gives it as planned, {now} as happened: the plan has been overtaken"
    values = (f.value, g.value)
    spans = (a.content.passage.span, b.content.passage.span)
    return Difference("status", verdict, values, values, spans, (a, b), f"{how}, in a sentence worded alike")


def _denials(words: Words) -> int:
    return sum(w in DENIALS or w.endswith(("n't", "n’t")) for w in words.forms)


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
            near = f.event == g.event or g.event in akin.get(f.event, ()) or f.event in akin.get(g.event, ())
            if near and aligned.slot(place, Span(g.event_start, g.event_start + 1)):
                yield f, g


def _presented(words: Words) -> list[Factuality]:
    span = words.reading.content.passage.span
    return [f for f in words.reading.mentions.factualities if span.start <= f.event_start < span.end]


def _difference(aligned: Aligned, kind: str, x: Time, y: Time, keys: tuple[str, str], reason: str) -> Difference:
    readings = (aligned.a.reading, aligned.b.reading)
    return Difference(kind, "contradiction", (x.text, y.text), keys, (x.span, y.span), readings, reason)


def _both(aligned: Aligned) -> str:
    return f"{newsroom(aligned.a.reading.article)} and {newsroom(aligned.b.reading.article)}"
