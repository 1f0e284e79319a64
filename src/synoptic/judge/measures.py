"""Figures that can be compared without a common sentence, because their wording alone says what they measure.

Three kinds. Those aboard: "the crew of 18" and "21 crew" of one event are one crew. A measure on a definite noun ("the
34-kilometre crossing", "the 26-mile crossing"): of reports of one event, the definite noun is one thing. A distance from a
named place in a named direction ("five miles west of X"). Counts of people in a state are compared as totals (see
`judge.totals`), ages by whose they are (`judge.ages`). Missed on purpose: prices and anything indefinite, which may be of
many things.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.judge import wholes
from synoptic.judge.conflicts import quantity
from synoptic.judge.phrasing import WHICH, Matter
from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model import interval
from synoptic.model.claim import Match
from synoptic.model.mention import Quantity
from synoptic.model.units import dimension

ABOARD = frozenset(("crew", "passenger"))
"""Who goes with a ship, train or plane: counted without a state, or as "the crew of 18", they are counted whole."""
DIRECTION = re.compile(
    r"\s*(north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s+of\s+(?:the\s+)?", re.I
)
STEPS = 3
"""Words from a distance up to what lies there."""
DEFINITE = frozenset(("the", "their", "its", "his", "her", "this"))


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Differences between figures of different reports that measure one thing.

    `reports`: the sentences of each report of one event, in order.
    """
    found: dict[str, dict[str, list[tuple[Reading, Quantity]]]] = {}
    matters: dict[str, Matter] = {}
    for report in reports:
        for reading in report:
            for q in reading.content.quantities:
                key, matter = _measured(reading, q) or ("", None)
                if matter is not None:
                    matters.setdefault(key, matter)
                    found.setdefault(key, {}).setdefault(reading.article.id, []).append((reading, q))
    made = []
    for key in sorted(found):
        said = list(found[key].values())
        for i, ours in enumerate(said):
            for theirs in said[i + 1 :]:
                made += _compared(matters[key], ours, theirs)
    return made


def _compared(
    matter: Matter, ours: Sequence[tuple[Reading, Quantity]], theirs: Sequence[tuple[Reading, Quantity]]
) -> list[Difference]:
    """The figures of two reports for one thing; of those aboard the one each gives first, and none where they share one."""
    aboard = ours[0][1].unit is None
    if aboard and any(interval.compare(q, r).relation == "same" for _, q in ours for _, r in theirs):
        return []
    made = []
    for a, q in ours[:1] if aboard else ours:
        for b, r in theirs[:1] if aboard else theirs:
            pair = Pair(a, b, Match(a.pid, b.pid, "comparable", 1.0, matter.said), False)
            if q.noun in ABOARD:  # how many there are does not change with what befalls them
                q, r = replace(q, of=q.noun), replace(r, of=r.noun)
            comparison = interval.compare(q, r)
            if comparison.relation == "clash" and (wholes.apart(pair, q, r) or _of_two(a, q, b, r)):
                continue
            difference = quantity.judge(pair, q, r, comparison, matter)
            if difference is not None:
                made.append(difference)
    return made


def _of_two(a: Reading, q: Quantity, b: Reading, r: Quantity) -> bool:
    """Whether two distances are those of two things: "the building 15 miles north", "a driver 50 miles north"."""
    one, other = _lying(a, q), _lying(b, r)
    return bool(one and other and one != other)


def _lying(reading: Reading, q: Quantity) -> str:
    """The noun of what lies so far away, where a distance hangs on a noun; else ""."""
    tokens = reading.content.passage.parse.tokens
    token = next((t for t in reversed(tokens) if t.start < q.span.end and t.start >= q.span.start), None)
    for _ in range(STEPS):
        if token is None:
            return ""
        token = tokens[token.head]
        if token.pos == "NOUN":
            return token.lemma
        if token.pos != "ADV":
            return ""
    return ""


def _measured(reading: Reading, q: Quantity) -> tuple[str, Matter] | None:
    """What the figure measures, one key for each thing, and in words; None where only the sentence could tell."""
    if q.unit is None:
        aboard = _aboard(reading, q)
        return (aboard, Matter(f"both count the {aboard}", f"{WHICH} of the {aboard}")) if aboard else None
    kind = dimension(q.unit)
    if kind is None or q.unit == "a" or kind == "time":
        return None
    direction = DIRECTION.match(reading.article.text, q.span.end)
    if direction:
        return _distance(reading, direction[1].lower(), direction.end())
    if q.noun and _definite(reading, q):
        told = f"the {kind} of the {q.noun}"
        return told, Matter(f"both give {told}", f"{WHICH} of {told}")
    return None


def _distance(reading: Reading, direction: str, at: int) -> tuple[str, Matter] | None:
    """A distance from the place that is named at `at`, on one side of it."""
    place = reading.entity_at(at)
    if place is None:
        return None
    name = reading.article.text[at : max(end for start, end in reading.entities if start == at)]
    told = f"the distance {direction} of {' '.join(name.split())}"
    return f"{direction} of {place}", Matter(f"both give {told}", f"{WHICH} of {told}")


def _aboard(reading: Reading, q: Quantity) -> str:
    """The noun of those aboard where the figure counts all of them."""
    if q.noun not in ABOARD or q.scope != "whole":
        return ""
    before = reading.article.text[: q.span.start].lower()
    if re.search(rf"\bof (?:the|its|their|his|her) (?:[\w-]+ )?{re.escape(q.noun)},? (?:\w+ )?$", before[-60:]):
        return ""  # "of the crew, 15 are from Orland"
    return q.noun if q.of == q.noun or before.endswith(f"the {q.noun} of ") else ""


def _definite(reading: Reading, q: Quantity) -> bool:
    """Whether the measure stands between "the" and its noun."""
    tokens = reading.content.passage.parse.tokens
    first = next((t for t in tokens if t.start >= q.span.start), None)
    return first is not None and first.i > 0 and tokens[first.i - 1].text.lower() in DEFINITE
