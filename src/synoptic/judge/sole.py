"""The age of the one whom it befell, where every report tells of one person, named or not: ages that differ.

A report tells of one if its figures of killed and injured come to one, and if all ages that it gives somebody who was
killed or hurt are one age. Such a person needs no name to be the same in another report of the event. Missed on purpose:
events with several victims without names; somebody whose age stands in another sentence than what befell them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import figures
from synoptic.judge.ages import GENERATION, birthday
from synoptic.judge.event import Story
from synoptic.judge.fates import HIT, HURT, KILLED, Fate, fates
from synoptic.judge.other_events import of_another
from synoptic.judge.sides import Difference, Reading
from synoptic.model.event import Figure
from synoptic.model.mention import Quantity
from synoptic.model.parse import Parse

SEX = {
    word: sex
    for sex, words in enumerate(
        ("man boy male son father brother husband", "woman girl female daughter mother sister wife")
    )
    for word in words.split()
}
STEPS = 3
"""Words from an age up to whom it is of."""


@dataclass(frozen=True)
class Sole:
    """The age of the only one whom a report says it befell."""

    reading: Reading
    quantity: Quantity
    entity: str
    """"" where they are not named."""
    sexes: frozenset[int]


def differences(story: Story, day: str | None, alone: Sequence[Mapping[str, Figure]]) -> list[Difference]:
    """Differences between the ages of the one victim; `day`: the event's day as EDTF, if known; `alone`: the figures of each
    report by itself."""
    told = [
        (s, report)
        for report, answers in zip(story.reports, alone, strict=True)
        if (s := _sole(report, story.persons, answers, day)) is not None
    ]
    found: list[Difference] = []
    for (a, ours), (b, theirs) in combinations(told, 2):
        if not _gives(ours, b.quantity) and not _gives(theirs, a.quantity):
            found += _difference(a, b)
    return found


def _sole(
    report: Sequence[Reading], known: frozenset[str], answers: Mapping[str, Figure], day: str | None
) -> Sole | None:
    """The one whom it befell, with their age; None where there are several, or several ages."""
    if sum(answers[state].low or 0 for state in ("killed", "injured") if state in answers) != 1:
        return None
    found = [
        Sole(r, q, f.entity, frozenset({SEX[f.noun]} if f.noun in SEX else ()))
        for r in report
        if r.content.passage.kind == "sentence" and r.content.passage.order < figures.HEAD and not of_another(r, day)
        for f in fates(r, known)
        if f.state in (KILLED, HURT, HIT) and not f.counted
        for q in _aged(r, f)
    ]
    if len({q.quantity.low for q in found}) != 1 or len({s.entity for s in found} - {""}) > 1:
        return None
    entity = max(s.entity for s in found)
    return Sole(found[0].reading, found[0].quantity, entity, frozenset[int]().union(*(s.sexes for s in found)))


def _aged(reading: Reading, fate: Fate) -> Iterator[Quantity]:
    """The ages of the sentence that are of whom a fate is told: "a 34-year-old man was hit"."""
    parse = reading.content.passage.parse
    for q in reading.content.quantities:
        exact = q.of == "age" and q.unit == "a" and q.low is not None and q.low == q.high and not q.approximate
        if exact and (q.span.start <= fate.at < q.span.end or _hangs(parse, q, fate)):
            yield q


def _hangs(parse: Parse, q: Quantity, fate: Fate) -> bool:
    """Whether an age stands in the phrase of whom a fate is told."""
    token = next(
        (
            t
            for t in parse.tokens
            if q.span.start <= t.start < q.span.end and not q.span.start <= parse.tokens[t.head].start < q.span.end
        ),
        None,
    )
    for _ in range(STEPS):
        if token is None or token.dep not in ("amod", "compound", "nummod", "npadvmod", "appos", "nmod", "poss"):
            return False
        token = parse.tokens[token.head]
        if token.start == fate.at:
            return True
    return False


def _gives(report: Sequence[Reading], q: Quantity) -> bool:
    """Whether the report gives the age anywhere, to whomever."""
    return any(x.unit == "a" and x.low == q.low for x in report[0].mentions.quantities)


def _difference(a: Sole, b: Sole) -> Iterator[Difference]:
    one, two = a.quantity, b.quantity
    if one.low is None or two.low is None or abs(one.low - two.low) > GENERATION or a.entity and b.entity:
        return
    if a.sexes and b.sexes and not a.sexes & b.sexes:
        return
    said = f"“{one.text}” and “{two.text}” are ages of the only one whom each report says it befell"
    dates = [(x.reading.article.published or "")[:10] for x in (a, b)]
    if birthday((dates[0], one.low), (dates[1], two.low)):
        verdict, reason = "compatible", f"{said}, and a birthday may lie between the reports"
    else:
        verdict, reason = "contradiction", f"{said}, and nobody is both"
    keys = (f"{one.low:g} a", f"{two.low:g} a")
    spans, readings = (one.span, two.span), (a.reading, b.reading)
    yield Difference("quantity", verdict, (one.text, two.text), keys, spans, readings, reason)
