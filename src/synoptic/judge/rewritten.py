"""What one of two sentences worded alike has in the place of the other's figure, date, name or place, or denies of it.

Two passages that say the same in other words may each mean a thing of its own. Where two sentences are worded alike and
stand in a text that the reports share, only what was changed differs, so that a value in the place of another is meant
for the same thing, whatever it counts. Missed on purpose: a value in a sentence in which values of two kinds differ,
which is likely another thing of the same formula; a value that the other report gives elsewhere, which it may have moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from synoptic.judge.aligned import Aligned, Words
from synoptic.judge.conflicts import quantity
from synoptic.judge.sides import Difference, Pair, Reading, newsroom
from synoptic.model import edtf, interval
from synoptic.model.claim import Match
from synoptic.model.gazetteer import level
from synoptic.model.mention import Factuality, Name, Quantity, Time

V = TypeVar("V", Quantity, Time, Name, Factuality)

PLACES = frozenset(("place", "facility", "organisation"))
STREETS = frozenset(
    "street st avenue ave road rd drive dr boulevard blvd lane ln court ct highway way parkway terrace place circle".split()
)
DENIALS = frozenset("not no never nobody none neither nor without cannot n't".split())
SEX = {word: sex for sex, words in enumerate(("man boy male", "woman girl female")) for word in words.split()}


def find(aligned: Aligned) -> list[Difference]:
    """What differs between two sentences worded alike."""
    found = [*_figures(aligned), *_lengths(aligned), *_dates(aligned), *_names(aligned), *_places(aligned)]
    if len({d.kind for d in found if d.verdict in ("contradiction", "update")}) > 1:
        return []
    return [*found, *_polarity(aligned), *_status(aligned)]


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
        q for q in a.content.quantities if not any(interval.compare(q, r).relation == "same" for r in b.content.quantities)
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
    ours, theirs = ([t for t in w.reading.content.times if t.timex == "DURATION" and t.value] for w in (aligned.a, aligned.b))
    for t, u in _slots(aligned, _other_value(ours, theirs), _other_value(theirs, ours)):
        if t.vague or u.vague or not _figure(t) or not _figure(u) or _as_days(t.value) == _as_days(u.value):
            continue
        said = f"“{t.text}” and “{u.text}” are lengths of time in one place of a sentence worded alike in {_both(aligned)}"
        yield _difference(aligned, "quantity", t, u, (t.value or "", u.value or ""), said)


def _other_value(ours: Sequence[Time], theirs: Sequence[Time]) -> list[Time]:
    return [t for t in ours if all(t.value != u.value for u in theirs)]


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
    return bool(t.edtf) and t.timex in ("DATE", "TIME") and not t.vague


def _agree(t: Time, u: Time) -> bool:
    """Whether two dates may be one; of one weekday each report means the one before its own day."""
    return edtf.compare(t.edtf, u.edtf) != "disjoint" or bool(t.anchor) and _day(t) == _day(u) != ""


_DAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)


def _day(t: Time) -> str:
    match = _DAY.search(t.text)
    return match[0].lower() if match else t.text.lower()


def _moved(t: Time, other: Words) -> bool:
    """Whether the other report gives the date too, in this sentence or another."""
    return any(_dated(u) and _agree(t, u) and edtf.compare(t.edtf, u.edtf) == "same" for u in other.reading.mentions.times)


def _names(aligned: Aligned) -> Iterator[Difference]:
    ours, theirs = (_in(w.reading, ("person",)) for w in (aligned.a, aligned.b))
    left, right = _unshared(ours, theirs, aligned), _unshared(theirs, ours, aligned)
    for n, m in _slots(aligned, left, right):
        mine, other = _bare(n), _bare(m)
        if mine <= other or other <= mine or _known(mine - other, aligned.b) or _known(other - mine, aligned.a):
            continue
        entity = aligned.a.reading.entity(n.span)
        if entity is not None and entity == aligned.b.reading.entity(m.span):
            continue
        said = f"“{n.text}” and “{m.text}” are names in one place of a sentence worded alike in {_both(aligned)}, and neither report has the other's"
        yield _difference(aligned, "name", n, m, (n.text, m.text), said)


def _in(reading: Reading, labels: Sequence[str]) -> list[Name]:
    span = reading.content.passage.span
    return [n for n in reading.mentions.names if n.form == "name" and n.label in labels and span.holds(n.span)]


def _unshared(ours: Sequence[Name], theirs: Sequence[Name], aligned: Aligned) -> list[Name]:
    words = {w for n in theirs for w in _bare(n)}
    return [n for n in ours if not _bare(n) <= words]


def _bare(name: Name) -> set[str]:
    """The words of a name in lower case, initials and a genitive's ending left out."""
    return {w for w in re.findall(r"[^\W\d_]{2,}", re.sub(r"['\u2019]s\b", "", name.text.lower()))}


def _known(words: set[str], other: Words) -> bool:
    """Whether the other report has some of these words in a name, or in a word of its own."""
    text = other.reading.article.text.lower()
    return any(re.search(rf"\b{re.escape(w)}\b", text) for w in words)


def _places(aligned: Aligned) -> Iterator[Difference]:
    """Names of places in one slot, and street names, which are changed in a word."""
    ours, theirs = (_in(w.reading, tuple(PLACES)) for w in (aligned.a, aligned.b))
    done = False
    for n, m in _slots(aligned, _unshared(ours, theirs, aligned), _unshared(theirs, ours, aligned)):
        mine, other = _bare(n), _bare(m)
        if {n.label, m.label} == {"organisation"} or level(n.text) != level(m.text) or mine <= other or other <= mine:
            continue
        if _known(mine - other, aligned.b) or _known(other - mine, aligned.a):
            continue
        done = True
        yield _place(aligned, n, m)
    if not done:
        yield from _streets(aligned)


def _place(aligned: Aligned, n: Name, m: Name) -> Difference:
    said = f"“{n.text}” and “{m.text}” are places in one place of a sentence worded alike in {_both(aligned)}, and neither report has the other's"
    return _difference(aligned, "place", n, m, (n.text, m.text), said)


def _streets(aligned: Aligned) -> Iterator[Difference]:
    a, b = aligned.a, aligned.b
    for p, q in aligned.gaps:
        if not 0 < len(p) == len(q) <= 2 or p.stop >= len(a.forms) or q.stop >= len(b.forms):
            continue
        if a.forms[p.stop].rstrip(".") not in STREETS or aligned.same.get(p.stop) != q.stop:
            continue
        spans = [w.spans[r.start : r.stop + 1] for w, r in ((a, p), (b, q))]
        texts = [[s.of(w.reading.article.text) for s in found] for w, found in zip((a, b), spans, strict=True)]
        if not all(t[:1].isupper() for found in texts for t in found):
            continue
        if any(_known({t.lower()}, w) for found, w in ((texts[0], b), (texts[1], a)) for t in found[:-1]):
            continue
        one, two = (" ".join(found) for found in texts)
        said = f"“{one}” and “{two}” are streets in one place of a sentence worded alike in {_both(aligned)}"
        ends = tuple(type(s[0])(s[0].start, s[-1].end) for s in spans)
        yield Difference(
            "place", "contradiction", (one, two), (one, two), (ends[0], ends[1]), (a.reading, b.reading), said
        )


def _polarity(aligned: Aligned) -> Iterator[Difference]:
    """An event that one sentence denies and the other states, where a word of denial was put in or left out."""
    a, b = aligned.a, aligned.b
    if _denials(a) == _denials(b):
        return
    for f, g in _events(aligned):
        if (f.negated or f.value == "denied") == (g.negated or g.value == "denied"):
            continue
        no, yes = (a, b) if f.negated or f.value == "denied" else (b, a)
        said = (
            f"{newsroom(no.reading.article)} prints that it is not so, {newsroom(yes.reading.article)} that it is, in a sentence "
            f"worded alike: both of one “{f.event}”"
        )
        values = ("denied", "stated") if no is a else ("stated", "denied")
        spans = (a.reading.content.passage.span, b.reading.content.passage.span)
        yield Difference("polarity", "contradiction", values, values, spans, (a.reading, b.reading), said)
        return


def _denials(words: Words) -> int:
    return sum(w in DENIALS or w.endswith(("n't", "n’t")) for w in words.forms)


def _events(aligned: Aligned) -> Iterator[tuple[Factuality, Factuality]]:
    """The same event word on both sides."""
    places = {s.start: k for k, s in enumerate(aligned.a.spans)}
    others = {s.start: k for k, s in enumerate(aligned.b.spans)}
    theirs = {others[g.event_start]: g for g in _presented(aligned.b) if g.event_start in others}
    for f in _presented(aligned.a):
        at = aligned.same.get(places.get(f.event_start, -1))
        if at in theirs:
            yield f, theirs[at]


def _presented(words: Words) -> list[Factuality]:
    span = words.reading.content.passage.span
    return [f for f in words.reading.mentions.factualities if span.start <= f.event_start < span.end]


def _status(aligned: Aligned) -> Iterator[Difference]:
    """What is told as done in the first and as planned in the second; the other way round it is a loss."""
    return iter(())


def _difference(
    aligned: Aligned, kind: str, x: Time | Name, y: Time | Name, keys: tuple[str, str], reason: str
) -> Difference:
    readings = (aligned.a.reading, aligned.b.reading)
    return Difference(kind, "contradiction", (x.text, y.text), keys, (x.span, y.span), readings, reason)


def _both(aligned: Aligned) -> str:
    return f"{newsroom(aligned.a.reading.article)} and {newsroom(aligned.b.reading.article)}"
