"""How many were killed and hurt: what single sentences say, and who the reports together say it of.

A sentence's toll is the sum of those whom it says it befell: each person once, and each printed number. A toll with a
printed number is a statement of how many; a toll of people alone says that there were at least so many. Across reports,
the people named are counted once each. Missed on purpose: unnamed people of different sentences, who may be the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from synoptic.judge.fates import HIT, HURT, KILLED, Fate, fates
from synoptic.judge.fates_words import VAGUE
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Quantity

WORDS = {KILLED: ("killed", "dead"), HURT: ("injured", "wounded", "hurt", "hospitalised"), HIT: ("shot", "stabbed")}
"""What befell somebody -> the states of counted people that say so."""
BEFALLING = frozenset(
    "kill murder slay shoot die wound injure hurt stab strike hit shooting crash accident stabbing death killing".split()
)
SERIES = frozenset(("separate", "unrelated"))
PLURAL = frozenset("shooting stabbing killing homicide murder attack crash accident incident fire".split())
ORDINAL = re.compile(r"\b\w*(?:st|nd|rd|th)\b")
SUMMED_UP = 0.3
"""What a number counts in a sentence that sums up several events. Of .1 to .5, all alike."""
YEARLY = 180
"""Days from which a time that lasts until the report ("this year") is that of statistics."""


@dataclass(frozen=True)
class Stated:
    """A printed number."""

    low: float | None
    high: float | None
    reading: Reading
    text: str
    weight: float
    """1, or less in a sentence that sums up several events."""


@dataclass
class Toll:
    """What the reports say of one state."""

    stated: list[Stated] = field(default_factory=list)
    """For each sentence that prints a number."""
    least: list[tuple[float, Reading]] = field(default_factory=list)
    """(how many at least, where) for each sentence that tells of people without a number."""
    beside: list[tuple[float, Reading]] = field(default_factory=list)
    """(how many, where) for each sentence that tells of unnamed people hurt beside others who were killed."""
    named: dict[str, list[Reading]] = field(default_factory=lambda: defaultdict(list))
    """Entity id -> sentences that say it of them."""


def tolls(
    reports: Sequence[Sequence[Reading]], persons: frozenset[str], day: str | None, head: int
) -> Mapping[str, Toll]:
    """State -> what the first `head` sentences of the reports say; `day`: when the event was, if that is known."""
    found = {state: Toll() for state in WORDS}
    for report in reports:
        for reading in report:
            passage = reading.content.passage
            if passage.kind != "sentence" or passage.order >= head or of_another(reading, day):
                continue
            told = fates(reading, persons)
            for state, words in WORDS.items():
                _add(found[state], reading, [f for f in told if f.state == state], words)
            dead = {f.noun for f in told if f.state == KILLED and f.noun and not f.own}
            alive = {
                f.noun
                for f in told
                if f.noun not in dead | {""} and not f.entity and not f.counted
                if f.state == HURT or f.state == HIT and f.noun not in VAGUE
            }
            if dead and alive:
                found[HURT].beside.append((float(len(alive)), reading))
    return found


def _add(toll: Toll, reading: Reading, told: Sequence[Fate], words: Sequence[str]) -> None:
    for f in told:
        if f.entity and (f.noun or f.entity in toll.named):
            toll.named[f.entity].append(reading)
    weight = SUMMED_UP if _sums_up(reading) else 1.0
    others = [q for q in reading.content.quantities if q.of not in words and any(q.of in w for w in WORDS.values())]
    told = [f for f in told if not f.counted or not any(q.span.start <= f.at < q.span.end + 2 for q in others)]
    counted = [f for f in told if f.counted]
    printed = [q for q in reading.content.quantities if q.of in words and q.unit is None and not _age(reading, q)]
    printed = [q for q in printed if not ORDINAL.search(q.text.lower())]
    numbers: list[tuple[float, str]] = []
    for q in printed:
        if _part(reading, q) or any(q.span.start <= f.at <= q.span.end + 30 for f in counted):
            continue
        if q.low is not None and q.low == q.high:
            numbers.append((q.low, q.text))
        else:
            toll.stated.append(Stated(q.low, q.high, reading, q.text, weight))
    for by in sorted({f.by for f in counted}):
        numbers.append(_sum([f for f in told if f.by == by or f.own], reading))
    if numbers:
        number, text = max(numbers)
        toll.stated.append(Stated(number, number, reading, text, weight))
    elif people := _people(told):
        toll.least.append((people, reading))


def _sum(told: Sequence[Fate], reading: Reading) -> tuple[float, str]:
    """How many one word says it of, with those who did it to themselves; and the numbers as printed."""
    counted = [f for f in told if f.counted]
    total = sum(f.number for f in counted)
    if total > 1 or not all(f.noun in VAGUE for f in counted):
        total += _people([f for f in told if not f.counted])
    shown = [q.text for q in reading.content.quantities for f in counted if q.span.start <= f.at <= q.span.end + 30]
    return total, ", ".join(dict.fromkeys(shown))


def _people(told: Sequence[Fate]) -> float:
    """How many people without a printed number: named ones, and unnamed ones who can be none of these."""
    total = 0
    for own in (False, True):
        mine = [f for f in told if f.own == own]
        entities = {f.entity for f in mine if f.entity}
        nouns = {f.noun for f in mine if not f.entity and f.noun and f.noun not in VAGUE}
        total += len(entities) + len(nouns) or bool(mine)
    return float(total)


def _sums_up(reading: Reading) -> bool:
    """Whether a sentence tells of several events together."""
    tokens = [reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens]
    return any(t.lemma in SERIES or t.lemma in PLURAL and t.tag == "NNS" for t in tokens)


def of_another(reading: Reading, day: str | None) -> bool:
    """Whether a sentence tells of another event: it dates what befell somebody long before the event, or counts a year."""
    mine = edtf.bounds(day)
    for t in reading.content.times:
        span = edtf.bounds(t.edtf)
        if span is None:
            continue
        if (span[1] - span[0]).days >= YEARLY and t.anchor == "published" and t.text.lower().startswith("this"):
            return True
        if mine is not None and t.of in BEFALLING and (mine[0] - span[1]).days > 1:
            return True
    return False


def _part(reading: Reading, q: Quantity) -> bool:
    """ "one of three": no count of its own."""
    after = reading.article.text[q.span.end : q.span.end + 8].lower()
    return after.startswith(" of ")


def _age(reading: Reading, q: Quantity) -> bool:
    """ "Jon Doe, three, was": a number set off by commas behind a name is an age."""
    text = reading.article.text
    return (
        text[: q.span.start].rstrip(" ").endswith(",")
        and text[q.span.end : q.span.end + 1] in (",", ".", "", ")", " ")
        and any(0 < q.span.start - n.span.end <= 3 and n.label == "person" for n in reading.mentions.names)
    )
