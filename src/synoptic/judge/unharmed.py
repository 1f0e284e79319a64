"""Nobody was hurt by one report, and somebody was by another that gives no number: "nobody was hurt", "a watchman has burns".

Numbers are set against numbers as totals are (see `judge.totals`); whoever is told of without one is at odds with none alone. Missed
on purpose: reports that tell of dead beside nobody hurt, whom the other may count among the hurt; "no injuries were reported", which a
later report overtakes and does not contradict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from synoptic.judge.conflicts import quantity
from synoptic.judge.fates import HIT, HURT, KILLED
from synoptic.judge.figures import HEAD
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.judge.tolls import tolls
from synoptic.judge.total import Printed, Total, elsewhen, elsewhere
from synoptic.model.mention import Quantity
from synoptic.model.passage import RUNNING

HARM = {"killed": (KILLED,), "injured": (HURT, HIT)}
SOME = re.compile(
    r"\b(?:else|others?|further|additional|serious(?:ly)?|severe(?:ly)?|critical(?:ly)?|bystanders?|motorists?|passengers?|residents?|"
    r"employees?|officers?|firefighters?|police(?:men)?|deput(?:y|ies)|students?|staff|crew|life-threatening)\b",
    re.IGNORECASE,
)
"""Words of a sentence that says it of some people only, or of some kind of harm."""
REPORTED = re.compile(r"\b(?:reported|reports?|known|immediately|so far|appeared?)\b", re.IGNORECASE)
"""Words of what was not known when it was told."""

TREATED = re.compile(
    r"\b(?:treated for|suffer(?:s|ed|ing)|sustain(?:s|ed|ing)|in hospital with|to hospital with|hospitali[sz]ed with)"
    r"(?! no\b| neither\b| not\b)[^.;,]{0,24}?\b(?:burns?|injur(?:y|ies)|wounds?|fractures?|cuts|bruises|smoke inhalation|broken \w+|concussion)\b",
    re.IGNORECASE,
)
"""What somebody is treated for who was hurt."""


def differences(
    reports: Sequence[Sequence[Reading]], told: Sequence[Mapping[str, Total]], known: frozenset[str], day: str | None
) -> Iterator[Difference]:
    """`told`: the totals of each report, by state; `known`: the people; `day`: the event's day."""
    nobody = {
        (i, state): zero
        for i, totals in enumerate(told)
        for state, none in totals.items()
        if state in HARM and (zero := _unharmed(reports[i], none, known, day)) is not None
    }
    harmed = {
        (j, state): somebody
        for j, totals in enumerate(told if nobody else ())
        for state in HARM
        if state not in totals and (somebody := _harmed(reports[j], state, known, day)) is not None
    }
    for i, j in permutations(range(len(reports)), 2):
        for state in HARM:
            if (i, state) in nobody and (j, state) in harmed:
                found = _difference(nobody[i, state], harmed[j, state], state)
                if found is not None:
                    yield found


def _unharmed(report: Sequence[Reading], none: Total, known: frozenset[str], day: str | None) -> Printed | None:
    """Where a report says of all that nobody was; None where it does not, or tells of somebody all the same."""
    if none.number != 0 or none.several or none.dead and none.state == "injured":
        return None
    zero = _of_all(none)
    return None if zero is None or _any(report, known, day) else zero


def _of_all(none: Total) -> Printed | None:
    """Where the report says of all that nobody was."""
    return next(((r, q) for r, q in none.printed if not SOME.search(r.content.passage.text)), None)


def _any(report: Sequence[Reading], known: frozenset[str], day: str | None) -> bool:
    """Whether the report tells of somebody dead or hurt all the same."""
    found = tolls([report], known, day, HEAD)
    return any(found[k].least or any(s.high for s in found[k].stated) for k in (KILLED, HURT, HIT))


def _harmed(report: Sequence[Reading], state: str, known: frozenset[str], day: str | None) -> Reading | None:
    """The first sentence of a report that tells of somebody in a state, where none gives a number."""
    found = tolls([report], known, day, HEAD)
    if any(found[k].stated for k in HARM[state]):
        return None
    harmed = [r for k in HARM[state] for _, r in found[k].least]
    if state == "injured":
        harmed += [r for r in report if _treated(r)]
    return min(harmed, key=lambda r: r.content.passage.span, default=None)


def _treated(reading: Reading) -> bool:
    """Whether it tells of somebody who is treated for what harm does, in the first sentences of its report."""
    content = reading.content
    plain = content.passage.block_kind in RUNNING and content.passage.order < HEAD
    return plain and content.factuality == "happened" and TREATED.search(content.passage.text) is not None


def _difference(zero: Printed, harmed: Reading, state: str) -> Difference | None:
    (a, q), b = zero, harmed
    if elsewhen(a, b) or elsewhere(a, b):
        return None
    after = later(a, b)
    said = f"{newsroom(a.article)} prints “{q.text}” for the number of people {state}, {newsroom(b.article)} tells of somebody who was"
    verdict = "contradiction"
    if after is b.article:
        verdict, said = "update", f"{said}; it is the later report, and such a count changes as an event goes on"
    elif REPORTED.search(a.content.passage.text):
        return None
    one = Quantity(b.article.id, b.content.passage.span, "", 1.0, None, None, state)
    value = b.content.passage.text
    spans = (q.span, b.content.passage.span)
    return Difference("quantity", verdict, (q.text, value), (quantity.key(q), quantity.key(one)), spans, (a, b), said)
