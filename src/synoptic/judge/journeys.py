"""A journey that one report announces and another tells has begun: "will fly to Harle on Tuesday", "took off for Harle".

One traveller, one destination, and no day of setting out that is not the day announced: the plan has been overtaken, whatever
its words. Missed on purpose: journeys whose destination only one of the two names, and those of which a report tells only what
was done there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.event import Story
from synoptic.judge.sides import Difference, Reading, later
from synoptic.model import edtf
from synoptic.model.parse import Token

TRAVELLING = frozenset("fly travel go head journey sail drive leave depart embark visit arrive land come".split())
PHRASAL = frozenset((("take", "off"), ("set", "off"), ("set", "out")))
VISITS = frozenset(("visit", "trip", "journey", "tour"))
PAYING = frozenset("pay make begin start".split())
TOWARDS = frozenset("to for in at into towards toward".split())
MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_DATE = re.compile(rf"\b(?:{'|'.join(MONTHS)}) \d{{1,2}}\b", re.IGNORECASE)
FAR = 3
"""Days between the printing of an announcement without a day and a departure within which that is the one announced."""


@dataclass(frozen=True)
class Journey:
    """A passage that announces a journey, or tells that it has begun."""

    reading: Reading
    way: frozenset[str]
    """Keys of the entities that it leads to."""

    @property
    def begun(self) -> bool:
        """Whether it is told as begun."""
        return self.reading.content.factuality == "happened"


def differences(story: Story) -> list[Difference]:
    """Each announcement of a journey beside each report of its beginning; where one sentence of a report announces the
    journey, its others that do are of the same one unless their day is another."""
    found: list[Difference] = []
    told = [[Journey(r, way) for r in report if _tells(r) and (way := _way(r))] for report in story.reports]
    for ours, theirs in permutations([t for t in told if t], 2):
        pairs = [(p, q) for p in ours if not p.begun for q in theirs if q.begun and _one_journey(p, q)]
        dated = [p for p, q in pairs if _one_time(p.reading, q.reading)]
        known = {(k, w) for p in dated for k in p.reading.content.subjects for w in p.way}
        for p, q in pairs:
            alike = any(k in p.reading.content.subjects and w in p.way for k, w in known) and not _days(p.reading)
            if alike or _one_time(p.reading, q.reading):
                found.append(_difference(p.reading, q.reading))
    return found


def _tells(reading: Reading) -> bool:
    """Whether a passage tells what has happened, or what lies ahead."""
    content = reading.content
    return content.factuality in ("happened", "planned") or content.factuality == "possible" and content.prospect


def _one_journey(planned: Journey, begun: Journey) -> bool:
    """Whether one traveller goes to one place, and the announcement was not printed after the beginning."""
    a, b = planned.reading, begun.reading
    return bool(a.content.subjects & b.content.subjects and planned.way & begun.way) and later(a, b) is not a.article


def _difference(planned: Reading, begun: Reading) -> Difference:
    one, other = phrasing.newsrooms(planned.article, begun.article)
    reason = f"{one} announces a journey that {other} tells has begun: the plan has been overtaken"
    spans = (planned.content.passage.span, begun.content.passage.span)
    values = ("planned", "happened")
    return Difference("status", "update", values, values, spans, (planned, begun), reason)


def _days(reading: Reading) -> list[str]:
    return [t.edtf for t in reading.content.times if t.edtf and t.timex in ("DATE", "TIME")]


def _one_time(planned: Reading, begun: Reading) -> bool:
    """Whether the beginning is that of the journey announced, by the days that both give, or were printed on."""
    ahead, since = _days(planned), _days(begun)
    if ahead and since:
        return any(edtf.compare(a, b) != "disjoint" for a in ahead for b in since)
    if _named_days(planned) & _named_days(begun):
        return True
    printed = (planned.article.published or "")[:10]
    day = next((d for t in since if (d := edtf.day(t))), (begun.article.published or "")[:10])
    gap = edtf.gap_days(printed, day) if printed and day else None
    return gap is not None and day >= printed and gap <= FAR


def _named_days(reading: Reading) -> set[str]:
    """The days that a passage names: weekdays, and months with their days, as printed or as they were understood."""
    text = reading.content.passage.text
    given = {edtf.day(t) or "" for t in _days(reading)} - {""}
    dates = {f"{MONTHS[int(d[5:7]) - 1]} {int(d[8:10])}" for d in given}
    return (
        {m.group().lower() for m in _WEEKDAY.finditer(text)} | {m.group().lower() for m in _DATE.finditer(text)} | dates
    )


def _way(reading: Reading) -> frozenset[str]:
    """Keys of the entities that a passage's journey leads to; empty where it tells of none."""
    passage = reading.content.passage
    verb = _verb(reading)
    if verb is None:
        return frozenset()
    tokens = passage.parse.tokens
    found = set[str]()
    for t in _below(reading, verb):
        parent = tokens[t.head]
        led = t.dep == "dobj" and t.head == verb.i or t.dep == "pobj" and parent.lemma in TOWARDS
        entity = _entity(reading, t) if led else None
        if entity:
            found.add(f"@{entity}")
    return frozenset(found - reading.content.subjects)


def _verb(reading: Reading) -> Token | None:
    """The verb of the passage's event, where it is one of travelling."""
    passage, head = reading.content.passage, reading.content.head
    for i in passage.tokens:
        t = passage.parse.tokens[i]
        if t.pos != "VERB":
            continue
        kids = passage.parse.children(t.i)
        if t.lemma in TRAVELLING and t.lemma == head:
            return t
        if t.lemma == head and any((t.lemma, k.lemma.lower()) in PHRASAL for k in kids):
            return t
        if t.lemma in PAYING and head in VISITS and any(k.dep == "dobj" and k.lemma == head for k in kids):
            return t
    return None


def _below(reading: Reading, verb: Token) -> Iterator[Token]:
    """The tokens that hang from a verb over objects and phrases of place, not over clauses."""
    passage = reading.content.passage
    open_: list[Token] = [verb]
    while open_:
        for t in passage.parse.children(open_.pop().i):
            if t.dep in ("prep", "pobj", "dobj", "advmod"):
                yield t
                open_.append(t)


def _entity(reading: Reading, token: Token) -> str | None:
    return next((e for (start, end), e in reading.entities.items() if start <= token.start < end), None)
