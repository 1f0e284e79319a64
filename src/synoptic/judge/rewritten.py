"""What one of two sentences worded alike has in the place of the other's figure, date, name or place.

Two passages that say the same in other words may each mean a thing of its own. Where two sentences are worded alike and
stand in a text that the reports share, only what was changed differs, so that a value in the place of another is meant
for the same thing, whatever it counts. Missed on purpose: a value in a sentence in which values of two kinds differ,
which is likely another thing of the same formula; a value that the other report gives elsewhere, which it may have moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from synoptic.judge import day_words, opposites, phrasing, presented, renamed
from synoptic.judge.aligned import NUMBERS, Aligned, Words
from synoptic.judge.conflicts import quantity
from synoptic.judge.questions.answer import times_apart
from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model import edtf, interval, slots
from synoptic.model.claim import Match
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity, Time

V = TypeVar("V", Quantity, Time)

NO_KIN = Kinship()
OF_ONE_TIME = frozenset(("place", "polarity"))
"""Kinds of conflict that can only be of one time."""
PICTURE = re.compile(r"\b(?:image|photo|picture|slide|caption)\s+(?:\d+\s*(?:of|/)\s*)?$", re.IGNORECASE)
"""Before the number of a picture, or of all: "Photo 3 of 12"."""
NEAR = 24
"""Characters before a number in which it is looked for."""
SORTS = (slots.SEX, slots.KIN, slots.VEHICLE, slots.COLOUR)
COUNTED = frozenset("first second third fourth fifth sixth seventh last final next previous latest".split())
"""Words for the place in a count: the first and the last are two."""
SEX = {word: sex for sex, words in enumerate(("man boy male", "woman girl female")) for word in words.split()}


def find(aligned: Aligned, kin: Kinship = NO_KIN) -> list[Difference]:
    """What differs between two sentences worded alike; `kin`: which words may stand for one another, which are opposites."""
    if aligned.equal:
        return []
    names, others = renamed.find(aligned)
    if others:
        return []
    found = [*_figures(aligned), *_lengths(aligned), *_dates(aligned), *names]
    if len({d.kind for d in found if d.verdict in ("contradiction", "update")}) > 1 or found and _two_things(aligned):
        return []
    found += list(presented.find(aligned, kin.akin)) or opposites.find(aligned, kin)
    return [d for d in found if d.kind not in OF_ONE_TIME] if _of_two_times(aligned) else found


def _of_two_times(aligned: Aligned) -> bool:
    """Whether each is told of its own day, or part of a day: the one may have been here on Monday and there on Tuesday."""
    return times_apart(*([t for t in w.reading.content.times if _dated(t)] for w in (aligned.a, aligned.b)))


def _two_things(aligned: Aligned) -> bool:
    """Whether what stands in one place are two sorts of person or thing, a man and a woman, a van and a car: with something else that
    differs they are two, and each has its own."""
    gaps = [([aligned.a.forms[k] for k in x], [aligned.b.forms[k] for k in y]) for x, y in aligned.gaps]
    sorts = any(row.apart(ours, theirs) for ours, theirs in gaps for row in SORTS)
    return sorts or any(COUNTED & set(ours) and COUNTED & set(theirs) for ours, theirs in gaps)


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
        said = "they stand in the same place of sentences otherwise worded alike"
        what = phrasing.Matter(said, phrasing.counting(a, q).asked)
        difference = quantity.judge(_pair(aligned), q, r, interval.compare(q, r), what)
        if difference is not None:
            yield difference


def _without_equals(a: Reading, b: Reading) -> list[Quantity]:
    """The figures of a sentence that the other does not give too, how many pictures there are left out."""
    return [
        q
        for q in a.content.quantities
        if not PICTURE.search(a.article.text[max(0, q.span.start - NEAR) : q.span.start])
        and not any(interval.compare(q, r).relation == "same" for r in b.content.quantities)
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
    ours, theirs = ([t for t in w.reading.content.times if _length(t)] for w in (aligned.a, aligned.b))
    for t, u in _slots(aligned, _other_length(ours, theirs), _other_length(theirs, ours)):
        if t.vague or u.vague or _as_days(_length(t)) == _as_days(_length(u)):
            continue
        if _hedge(t) != _hedge(u):
            continue
        said = phrasing.in_one_place(aligned.a.reading, aligned.b.reading, *map(phrasing.quoted, (t.text, u.text)))
        yield _difference(aligned, "quantity", t, u, (_length(t), _length(u)), said)


def _other_length(ours: Sequence[Time], theirs: Sequence[Time]) -> list[Time]:
    return [t for t in ours if all(_length(t) != _length(u) for u in theirs)]


_OFFSET = re.compile(r"\b(\w+) (second|minute|hour|day|week|month|year)s? (?:later|earlier|after|before)\b", re.I)
_UNITS = {
    "second": "T{}S",
    "minute": "T{}M",
    "hour": "T{}H",
    "day": "{}D",
    "week": "{}W",
    "month": "{}M",
    "year": "{}Y",
}


def _length(t: Time) -> str:
    """The length of time as a TIMEX3 value, of a time that is counted by one ("two hours later") too; else empty."""
    if t.timex == "DURATION":
        return t.value if t.value and _FIGURE.fullmatch(t.value) else ""
    match = _OFFSET.search(t.text)
    number = NUMBERS.get(match[1].lower(), match[1]) if match else ""
    return "P" + _UNITS[match[2].lower()].format(number) if match and number.isdigit() else ""


def _hedge(t: Time) -> str:
    """What stands before the number: "at least", "about"."""
    return re.split(r"\d|\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", t.text.lower())[
        0
    ].strip()


_FIGURE = re.compile(r"PT?\d+(?:\.\d+)?[A-Z]")


def _as_days(value: str | None) -> float:
    match = re.fullmatch(r"P(T?)(\d+(?:\.\d+)?)([A-Z])", value or "")
    if match is None:
        return 0.0
    units = {"S": 1 / 86400, "M": 1 / 1440, "H": 1 / 24} if match[1] else {"D": 1.0, "W": 7.0, "M": 30.44, "Y": 365.25}
    return round(float(match[2]) * units.get(match[3], 0.0), 4)


def _dates(aligned: Aligned) -> Iterator[Difference]:
    ours, theirs = ([t for t in w.reading.content.times if _dated(t)] for w in (aligned.a, aligned.b))
    one, two = _printed_once(ours, theirs), _printed_once(theirs, ours)
    left = [t for t in one if not any(_agree(t, u) for u in two)]
    right = [u for u in two if not any(_agree(t, u) for t in one)]
    for t, u in _slots(aligned, left, right):
        if edtf.compare(t.edtf, u.edtf) != "disjoint" or _moved(t, aligned.b, ours) or _moved(u, aligned.a, theirs):
            continue
        if _inferred(t) != _inferred(u) or _inferred(t) and _clock(t) == _clock(u) or _said_of_more(aligned, t, u):
            continue
        if day_words.of_printing((aligned.a.reading, t), (aligned.b.reading, u)):
            continue
        if day_words.one_again(aligned.a.reading, aligned.b.reading):
            continue
        if day_words.one_night(t, u):
            night = phrasing.adjoining(t, u)
            fits = _difference(aligned, "date", t, u, (t.edtf or "", u.edtf or ""), night)
            yield replace(fits, verdict="compatible")
            continue
        said = phrasing.in_one_place(aligned.a.reading, aligned.b.reading, *map(phrasing.time_words, (t, u)))
        yield _difference(aligned, "date", t, u, (t.edtf or "", u.edtf or ""), said)


def _said_of_more(aligned: Aligned, t: Time, u: Time) -> bool:
    """Whether a phrase that only one of the sentences has leads up to its date: "sentenced for the theft on Friday" tells of
    another day than "sentenced on Monday"."""
    alone = (set(aligned.same), set(aligned.same.values()))
    led = []
    for words, x, same in ((aligned.a, t, alone[0]), (aligned.b, u, alone[1])):
        held = words.inside(x.span)
        start = held.start if held else 0
        while start and words.forms[start - 1] in LEADING:
            start -= 1
        led.append(next((n for n in range(start) if start - 1 - n in same), start))
    return max(led) >= PHRASE > 1 >= min(led)


LEADING = frozenset("since from in on at by until to".split())
"""Words that lead up to a date and say nothing more."""
PHRASE = 3
"""Words that make a phrase."""


def _printed_once(ours: Sequence[Time], theirs: Sequence[Time]) -> list[Time]:
    """Those that the other sentence does not print too: of two days given for a thing, "today" beside both tells nothing."""
    printed = {_printed(t) for t in theirs}
    return [t for t in ours if _printed(t) not in printed]


def _printed(t: Time) -> str:
    """As printed, in lower case, small numbers in figures."""
    return " ".join(NUMBERS.get(word, word) for word in t.text.lower().rstrip(".").split())


def _dated(t: Time) -> bool:
    return bool(t.edtf) and t.timex in ("DATE", "TIME") and not t.vague and not _length(t)


def _inferred(t: Time) -> bool:
    """Whether it is a time of day whose day was taken from the text before it: another parse may have found the day beside it."""
    return t.timex == "TIME" and t.anchor == "text"


def _clock(t: Time) -> str:
    return (t.edtf or "").partition("T")[2]


def _agree(t: Time, u: Time) -> bool:
    """Whether two dates may be one; of one weekday each report means the one before its own day."""
    return edtf.compare(t.edtf, u.edtf) != "disjoint" or bool(t.anchor) and _day(t) == _day(u) != ""


_DAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)


def _day(t: Time) -> str:
    match = _DAY.search(t.text)
    return match[0].lower() if match else _printed(t)


def _moved(t: Time, other: Words, beside: Sequence[Time]) -> bool:
    """Whether the other report gives the date too, in this sentence or another; of what is counted from the text around it
    ("two hours later") the day alone says nothing, and what stands in both sentences ("a Christmas party") is no move."""
    span, kept = other.reading.content.passage.span, {u.text.lower() for u in beside if u is not t}
    return t.anchor != "text" and any(
        _dated(u) and _agree(t, u) and edtf.compare(t.edtf, u.edtf) == "same"
        for u in other.reading.mentions.times
        if not (span.holds(u.span) and u.text.lower() in kept)
    )


def _difference(aligned: Aligned, kind: str, x: Time, y: Time, keys: tuple[str, str], reason: str) -> Difference:
    readings = (aligned.a.reading, aligned.b.reading)
    return Difference(kind, "contradiction", (x.text, y.text), keys, (x.span, y.span), readings, reason)
