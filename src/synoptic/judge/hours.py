"""The time of the event, as each report has it: days and hours that fit one another, and those that cannot both be.

Whatever the sentences are worded like, the time that a report gives the event answers one question. Two answers are at
odds only if each report is of one mind, neither prints the other's, and they lie further apart than the words leave open.
Missed on purpose: an hour that differs by a few minutes and is hedged or rounded; days that differ, for what reports of
one event print as days are mostly those of something else, or counted from the day of a later version.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.dates import STEM
from synoptic.judge.event import Story
from synoptic.judge.moments import DAY, HEAD, ROUNDED, WEEKS, Moment, moments
from synoptic.judge.other_events import of_several
from synoptic.judge.sides import Difference

MARGIN = 10
"""Minutes by which two hours that are not printed to the minute must lie apart."""
LONGEST = 180
"""Minutes before the event from which a call is that of another."""
ANSWERED = 60
"""Minutes after the event in which the call fits it."""
MOST = 4
"""Different times of one report that are set against those of others."""
LIKELY = frozenset((0, 1, *WEEKS))
"""Days between two hours that are of one event: a night has two days, and a page is given out again in another week."""
LOOSE = 7
"""Days of a time that is told so loosely that any hour fits it."""
ZONE = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")
EARLY = re.compile(r"\b(?:early|late|mid)\b")


def differences(story: Story, day: str | None) -> list[Difference]:
    """Times of the event in two reports that fit or are at odds; `day`: the event's day as EDTF, if known."""
    stems: dict[str, float] = {}
    for key, pull in story.pulls.items():
        stems[key[:STEM]] = max(pull, stems.get(key[:STEM], 0.0))
    told = [(moments(report, stems, day), of_several(report)) for report in story.reports]
    found: list[Difference] = []
    for (ours, some), (theirs, more) in combinations([t for t in told if t[0]], 2):
        odds = [] if some or more else _hours(ours, theirs)
        found += odds or _fitting(ours, theirs)
    return found


def _fitting(ours: Sequence[Moment], theirs: Sequence[Moment]) -> list[Difference]:
    """Times that fit and are told more or less closely."""
    mine, others = _by_key(ours), _by_key(theirs)
    found = []
    for k, ms in mine.items():
        for j, ns in others.items():
            if k == j or not _fit(ms[0], ns[0]) or _two_parts(ms[0], ns[0]) or _far_apart(ms[0], ns[0]):
                continue
            reason = (
                f"{_say(ms[0])} and {_say(ns[0])} can both be the time of the event, which the one tells more closely"
            )
            found += [_difference("compatible", m, ns[0], reason) for m in ms]
            found += [_difference("compatible", ms[0], n, reason) for n in ns[1:]]
    return found


def _far_apart(m: Moment, n: Moment) -> bool:
    """Whether one is so much the more closely told that nothing follows from their fitting: an hour, and a month."""
    lengths = sorted((m.high - m.low, n.high - n.low))
    return lengths[0] <= DAY and lengths[1] > LOOSE * DAY


def _two_parts(m: Moment, n: Moment) -> bool:
    """Whether neither part of a day lies in the other: an afternoon and a night may meet, and neither is told more closely."""
    if m.clock or n.clock:
        return False
    return not (m.low <= n.low and n.high <= m.high or n.low <= m.low and m.high <= n.high)


def _by_key(found: Sequence[Moment]) -> dict[str, list[Moment]]:
    """The first few different times, each with all places where it stands."""
    by: dict[str, list[Moment]] = {}
    for m in found:
        if _key(m) in by or len(by) < MOST:
            by.setdefault(_key(m), []).append(m)
    return by


def _fit(m: Moment, n: Moment) -> bool:
    """Whether both can be; the day of an hour that names none may be the one before that of the report."""
    if m.clock and n.clock:
        return _one_day(m, n) and _apart(m, n) <= 0
    if m.call != n.call and not (m.clock or n.clock):
        return False
    turns = (0, DAY) if m.clock and not m.dated or n.clock and not n.dated else (0,)
    sign = -1 if m.clock else 1
    return any(m.low + sign * turn < n.high and n.low < m.high + sign * turn for turn in turns)


def _one_day(m: Moment, n: Moment) -> bool:
    """Whether two hours are not of different days; an hour that names no day has one that is only inferred."""
    return not (m.dated and n.dated) or abs(m.low - n.low) < DAY // 2


def _days_between(m: Moment, n: Moment) -> int:
    """Days between those that two hours are of by what is printed or inferred."""
    return abs(m.low // DAY - n.low // DAY)


def _apart(m: Moment, n: Moment) -> int:
    """Minutes between two hours, by the clock, beyond what they leave open; the call may come an hour after."""
    if m.call and not n.call:
        m, n = n, m
    gap = _gap(m, n)
    if n.call and not m.call and gap > 0:
        gap = max(0, gap - ANSWERED)
    return abs(gap) - _open(m, n)


def _gap(m: Moment, n: Moment) -> int:
    """Minutes from the one to the other by the clock, less than half a turn of it; below 0 where the other is earlier."""
    turn = DAY // 2 if m.half or n.half else DAY
    gap = (n.low + n.high - m.low - m.high) // 2 % turn
    return gap - turn if gap > turn // 2 else gap


def _open(m: Moment, n: Moment) -> int:
    """Minutes that the words of two hours leave open together."""
    return (m.high - m.low + n.high - n.low) // 2


def _hours(ours: Sequence[Moment], theirs: Sequence[Moment]) -> list[Difference]:
    """Hours that cannot both be: of the event twice; or of its report, which came before the event."""
    a, b = ([m for m in told if m.clock and not m.elsewhen and _early(m)] for told in (ours, theirs))
    if not a or not b or any(_apart(x, y) <= 0 and _one_day(x, y) for x in a for y in b):
        return []
    for firsts, seconds in ((a, b), (b, a)):
        m = next((x for x in firsts if not x.call), None)
        n = next((x for x in seconds if not x.call), None) or next(iter(seconds))
        if m is None or not _of_one_mind(firsts) or not _of_one_mind(seconds):
            continue
        if _zone(m) != _zone(n) or not _one_day(m, n) or _days_between(m, n) not in LIKELY:
            continue
        if not n.call and _apart(m, n) > (0 if m.exact and n.exact else MARGIN):
            return [
                _difference("contradiction", m, n, f"{_say(m)} and {_say(n)} are both given as the hour of the event")
            ]
        if n.call and -LONGEST < _gap(m, n) + _open(m, n) < -(ROUNDED if n.exact else MARGIN):
            return [
                _difference(
                    "contradiction",
                    m,
                    n,
                    f"it is said to have been reported at {_say(n)} and to have happened at {_say(m)}, which is later",
                )
            ]
    return []


def _early(m: Moment) -> bool:
    return m.reading.content.passage.order < HEAD


def _zone(m: Moment) -> str:
    """The zone that an hour is told in, "" where none is told: the hour of the place."""
    match = ZONE.search(m.time.edtf or "")
    return match[0] if match else ""


def _of_one_mind(found: Sequence[Moment]) -> bool:
    return all(_apart(x, y) <= 0 for x, y in combinations(found, 2))


def _key(m: Moment) -> str:
    hedged = "" if m.exact or not m.clock else f" {m.high - m.low}"
    within = "" if m.clock else " ".join(EARLY.findall(m.time.text.lower()))
    value = m.time.value or m.time.edtf or ""
    inferred = m.clock and not m.dated and "T" in value
    return f"{value.partition('T')[2] if inferred else value}{hedged} {within}".strip()


def _difference(verdict: str, m: Moment, n: Moment, reason: str) -> Difference:
    spans, values = (m.time.span, n.time.span), (m.time.text, n.time.text)
    return Difference("date", verdict, values, (_key(m), _key(n)), spans, (m.reading, n.reading), reason)


def _say(m: Moment) -> str:
    """The words of a time and what they mean; of an hour that names no day the hour alone."""
    return phrasing.time_words(m.time, hour=bool(m.clock and not m.dated))
