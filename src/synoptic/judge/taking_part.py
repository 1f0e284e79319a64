"""Who is named without taking part: the dead of other days whom a grave, a name or a memory calls up, and lone given names.

"At the grave of the late president", "a hall named after": whoever is told of in no other way is none of those of an event. "His
wife, Anna" tells by whom somebody is accompanied, and no reader could say who Anna is; a lone name that is another spelling
of a word of somebody's full name is nobody else; nor does anybody take part of whom reports tell only what was weeks before. Missed on purpose: those who are dead by what a report tells in another sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from synoptic.judge.presumed import RELATIVES
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.sounds import one_letter_apart

_REMEMBERING = (
    "grave|graves|tomb|tombs|mausoleum|memorial|memory|legacy|statue|monument|bust|portrait|birthplace|headstone"
)
_BEFORE = re.compile(
    r"(?:\blate |\bthen-|\b(?:" + _REMEMBERING + r") (?:of|to|for) (?:the )?|"
    r"\b(?:named|called) (?:after|for|in hono(?:u)?r of) (?:the )?)(?:[\w.’'-]+,? ){0,8}$"
)
"""Before the name of somebody who is only remembered."""
_AFTER = re.compile(r"[’'](?:s)? (?:\w+ )?(?:" + _REMEMBERING + r")\b")
_RELATIVE = re.compile(r"\b(?:" + "|".join(sorted(RELATIVES)) + r"),? $")
"""Before a lone name that tells which relative is meant."""
_REACH = 80
"""Letters before a name that are looked at."""
WEEKS_BEFORE = 14
"""Days before the event from which what is told is of another time."""
_LEAST = 5
"""Letters of a name below which another spelling may well be another name: Anna, Anne."""


def only_remembered(entity: str, readings: Sequence[Reading]) -> bool:
    """Whether everything that is told of somebody by name calls up one who is dead."""
    return _all(entity, readings, lambda before, after: bool(_BEFORE.search(before) or _AFTER.match(after)))


def only_before(readings: Sequence[Reading], day: str | None) -> bool:
    """Whether everything that is told of somebody is dated, and weeks before the event: a minister who came in October."""
    mine = edtf.bounds(day)
    return mine is not None and bool(readings) and all(_of_before(r, mine[0]) for r in readings)


def _of_before(reading: Reading, day: date) -> bool:
    """Whether all the days that a sentence gives ended weeks before the event, and it tells of no plan."""
    content = reading.content
    dated = [t for t in content.times if t.timex in ("DATE", "TIME") and not t.vague and t.edtf]
    spans = [s for t in dated if (s := edtf.bounds(t.edtf)) is not None]
    return bool(spans) and content.factuality != "planned" and all((day - s[1]).days > WEEKS_BEFORE for s in spans)


def only_relative(entity: str, readings: Sequence[Reading]) -> bool:
    """Whether a lone name stands only behind the word for a relative."""
    return _all(entity, readings, lambda before, _: bool(_RELATIVE.search(before)))


def misspelled(name: str, others: Iterable[str]) -> bool:
    """Whether a lone name is a word of one of these full names, but for a letter or the order of two."""
    word = name.casefold()
    words = (w for other in others if " " in other for w in other.casefold().split())
    return " " not in name and len(word) >= _LEAST and any(_alike(word, w) for w in words)


def _alike(a: str, b: str) -> bool:
    return a[:1] == b[:1] and (one_letter_apart(a, b) or sorted(a) == sorted(b))


def _all(entity: str, readings: Sequence[Reading], found: Callable[[str, str], bool]) -> bool:
    """Whether all of somebody's names, of which there is one, stand so in their sentences."""
    told = []
    for reading in readings:
        span, text = reading.content.passage.span, reading.article.text
        for name in reading.mentions.names_in(span):
            if name.form == "name" and reading.entities.get((name.span.start, name.span.end)) == entity:
                before = text[max(span.start, name.span.start - _REACH) : name.span.start]
                told.append(found(before, text[name.span.end : name.span.end + _REACH]))
    return bool(told) and all(told)
