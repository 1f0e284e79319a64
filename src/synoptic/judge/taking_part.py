"""Who is named without taking part: the dead of other days whom a grave, a name or a memory calls up, and lone given names.

"At the grave of the late president", "a hall named after": whoever is told of in no other way is none of those of an event. "His
wife, Anna" tells by whom somebody is accompanied, and no reader could say who Anna is; a lone name that is another spelling
of a word of somebody's full name is nobody else; nor does anybody take part of whom reports tell only what was weeks before, nor
an outlet's reporter ("Radio Skarrow's Ann Hale spoke with her"). Missed on purpose: those who are dead by what a report tells in
another sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from synoptic.judge.presumed import RELATIVES
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.press_nouns import COMMON, SURE, WEAK
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
_THEN = re.compile(
    r"(?:at (?:the|that)(?: same)? time|then|soon after(?:wards)?|(?:days|weeks|months) (?:later|earlier))\b",
    re.IGNORECASE,
)
"""Opens a sentence that tells of the time of the one before it."""
_LATELY = re.compile(
    r"(?:recently|lately|previously|formerly|once|in the past|in recent (?:weeks|months|years))\b", re.IGNORECASE
)
"""Opens a sentence that tells, far down a report, of what was before."""
_MONTH = re.compile(r"XXXX-(\d\d)")
"""A month whose year the text does not tell."""
_OUTLET = re.compile(
    r"((?:[A-Z][\w.&-]*|\d{1,2})(?: (?:[A-Z][\w.&-]*|\d{1,2})){0,3})[’']s (?:own |reporter |correspondent )?$"
)
"""A name in the genitive right before a name; `_is_outlet` tells whether it is an outlet's."""
_STATION = re.compile(r".*\b(?:(?:News|TV|Channel|Local|FOX|Fox|ABC|CBS|NBC) ?\d{1,2}|[WK][A-Z]{2,3}(?:-TV)?)")
"""A channel, or the call sign of a station: "News4", "KTVX"."""
_REACH = 80
"""Letters before a name that are looked at."""
HEAD = 2
"""Running number of the last sentence of a report, its headline counted, in which it tells what it is about."""
WEEKS_BEFORE = 14
"""Days before the event from which what is told is of another time."""
_LEAST = 5
"""Letters of a name below which another spelling may well be another name: Anna, Anne."""


def only_remembered(entity: str, readings: Sequence[Reading]) -> bool:
    """Whether everything that is told of somebody by name calls up one who is dead."""
    return _all(entity, readings, lambda before, after: bool(_BEFORE.search(before) or _AFTER.match(after)))


def only_before(readings: Sequence[Reading], day: str | None, above: Mapping[str, Reading]) -> bool:
    """Whether everything that is told of somebody is dated, and weeks before the event: a minister who came in October. `above`:
    passage id -> the sentence before it."""
    mine = edtf.bounds(day)
    return (
        mine is not None
        and bool(readings)
        and all(r.content.factuality != "planned" and _of_before(r, mine[0], above) for r in readings)
    )


def _of_before(reading: Reading, day: date, above: Mapping[str, Reading]) -> bool:
    """Whether all the days that a sentence gives ended weeks before the event; one without a day by the words that it opens with."""
    content = reading.content
    dated = [t for t in content.times if t.timex in ("DATE", "TIME") and not t.vague]
    spans = [s for t in dated if (s := edtf.bounds(t.edtf)) is not None]
    months = [int(m[1]) for t in dated if not t.edtf and (m := _MONTH.fullmatch(t.value or ""))]
    if spans or months:
        near = {(day + timedelta(days=n)).month for n in (-WEEKS_BEFORE, 0, WEEKS_BEFORE)}
        return near.isdisjoint(months) and all((day - s[1]).days > WEEKS_BEFORE for s in spans)
    before = above.get(reading.pid)
    if _THEN.match(content.passage.text):
        return before is not None and _of_before(before, day, above)
    return content.passage.order > HEAD and bool(_LATELY.match(content.passage.text))


def only_reporting(entity: str, readings: Sequence[Reading]) -> bool:
    """Whether somebody is only named as an outlet's reporter: "News4's Ann Hale has more"."""
    return _all(entity, readings, lambda before, _: _of_an_outlet(before))


def _of_an_outlet(before: str) -> bool:
    """Whether what stands before a name ends with an outlet's in the genitive."""
    found = _OUTLET.search(before)
    return found is not None and _is_outlet(found[1])


def _is_outlet(name: str) -> bool:
    """Whether a name is that of an outlet: a channel, a call sign, or one that ends with a noun of the press; with one that is a
    plain word too only behind another word."""
    *others, last = name.split()
    word = last.lower()
    return bool(_STATION.fullmatch(name)) or word in SURE or bool(others) and word in COMMON | WEAK


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
