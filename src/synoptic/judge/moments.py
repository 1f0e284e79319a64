"""When a report says that the event was, to the hour where it does: what each printed time leaves open.

A moment is a stretch of minutes. "About" an hour bears a quarter of an hour to each side, "shortly before" and "just
after" half an hour; a full or half hour that is printed bare may be rounded by a few minutes. A part of a day is all the
hours that it can mean, and a night runs into the morning. Moments are those of the happening itself, and those of the
call that reported it, which comes after. Missed on purpose: the hour at which somebody was found, died, was arrested or
was seen; times that several events of one report have; stretches ("between 9 and 10").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from synoptic.judge.dates import (
    AFTER,
    BARE,
    CALLING,
    EVENT_NOUNS,
    HAPPENING,
    SAID,
    event_word,
    happened,
    names_day,
    width,
)
from synoptic.judge.other_events import BEFALLING, of_another
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Time
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span

HEAD = 24
"""Sentences at the head of a report in which an hour is held against those of others."""
DEEP = 60
"""Sentences of each report looked at."""
DAY = 24 * 60
"""Minutes."""
ABOUT = 15
"""Minutes to each side of "about 9 p.m."."""
SHORTLY = 30
"""Minutes before or after, in "shortly after 9 p.m."."""
ROUNDED = 5
"""Minutes to each side of a full or half hour that is printed bare."""
PARTS = {
    "MO": (0, 12 * 60),
    "AF": (12 * 60, 18 * 60),
    "EV": (16 * 60, DAY),
    "NI": (17 * 60, DAY + 6 * 60),
    "MI": (11 * 60, 13 * 60),
    "DT": (5 * 60, 21 * 60),
}
"""Part of a day in a TIMEX3 value -> minutes of the day that it may mean."""
BOUND = re.compile(r"\b(?:before|until|by)\s(?:the\s)?$", re.IGNORECASE)
"""Words by which a day or a part of one is only when it was over."""
LATE = 6 * 60
"""Minutes of the next day that may still be told as the night of a day."""
HARM = frozenset(
    "gunfire bloodshed violence invasion robbery burglary murder slaying massacre rampage assault brawl blast bombing "
    "collision derailment quake earthquake storm flood landslide avalanche".split()
)
HAPPENS = BEFALLING - {"die", "death", "strike"} | HARM
"""Words for the happening itself. When somebody died is another question."""
SHOTS = frozenset("shot gunshot round bullet gunfire".split())
RINGING = frozenset("ring erupt fire hear fly start".split())
"""What shots do, or what is done to them, when it happens."""
FIRING = frozenset("fire open spray".split())
FIRED = SHOTS | {"fire", "gun", "weapon"}
"""What whoever shoots is said to fire, or to open."""
OVER = re.compile(
    r"\b(?:was|were|is|been) (?:out|over|under control|contained|extinguished)(?: at| by| before| after| on|,)? $", re.I
)
"""Before the time at which what happened had ended: "the fire was out at two"."""
WHILE = frozenset("when as while".split())
CALLS = frozenset("call report dispatch".split())
COMING = frozenset("converge rush descend swarm race".split())
"""What helpers do in numbers when they are called."""
CALL = (CALLING - {"arrive"}) | CALLS | COMING
"""Event words of the call: it may be earlier than nothing but the help that it brought."""
CLOCK = re.compile(r"T(\d\d):(\d\d)")
HALF = re.compile(
    r"\b[ap]\.? ?m\b|\d[ap]\.?m\b|morning|noon|evening|night|\b(?:1[3-9]|2[0-3]):?\d\d\b|\b0\d:?\d\d\b|\b\d{4}\b",
    re.IGNORECASE,
)
"""What says which half of the day an hour is of."""
PART = re.compile(r"T(MO|AF|EV|NI|MI|DT)$")
HEDGE = re.compile(
    r"\b(?:about|around|approximately|roughly|near|nearly|almost|close to|or so|some ?time)\b", re.IGNORECASE
)
NEAR_BEFORE = re.compile(
    r"\b(?:shortly|just|right|moments|minutes|immediately|soon|slightly|a little)\s+(?:before|after|past)\b", re.I
)
SIDE = re.compile(r"\b(before|after|past|until|till|by|between|from|since)\b", re.IGNORECASE)
LEADING_IN = 24
"""Characters before a time in which its "shortly before" may stand."""
SEVERAL = re.compile(
    r"\b(?:first|second|third|another|other|separate|earlier|previous|unrelated|later)\s+(?:\w+\s+)?"
    r"(?:shooting|stabbing|attack|incident|crash|accident|fire|explosion|homicide|killing|call)s?\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of one of several events."""
LATER = re.compile(r"(?:Later|Earlier|Hours later|Hours earlier)\b")
"""Begin of a sentence that goes on to what came after."""
ACCUSED = re.compile(r"\b(?:alleged|reported|accused|charged|said)", re.IGNORECASE)
"""In the reason of a reading as possible: that it happened is not in doubt, only who did it."""
STRETCH = re.compile(r"the (?:last|past)\b", re.IGNORECASE)
"""A time that lasted until the report."""
COUNTED = re.compile(r"\b(?:later|after|earlier|before|ago|same|that|the)\b.*|.*\b(?:later|earlier)$", re.IGNORECASE)
"""A time that is counted from another."""
PRINTED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\b\d{1,2} (?:jan|feb|mar|apr|may|june?|july?"
    r"|aug|sept?|oct|nov|dec)|\d/\d",
    re.IGNORECASE,
)
"""A day of a month in the words of a time."""
WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
ISO = re.compile(r"\d{4}-\d\d-\d\d")
WEEKS = (7, 14, 21)
"""Days by which a page's date may lie behind the text that it is given out with again."""
WIDEST = 31
"""Days of a time beyond which it says nothing ("last month")."""
LED = 0.4
"""How much the reports lead with what is said to have happened."""


@dataclass(frozen=True)
class Moment:
    """A time at which a report says that the event was."""

    reading: Reading
    time: Time
    low: int
    """Minutes since the year 1."""
    high: int
    clock: bool
    """An hour is printed, not a day or a part of one."""
    exact: bool
    """An hour that is neither hedged nor likely to be rounded."""
    dated: bool
    """Its own words name the day."""
    call: bool
    """When it was reported, not when it was."""
    half: bool = False
    """Which half of the day is meant is not printed."""
    elsewhen: bool = False
    """The hours of its sentence are taken for those of another day, which is not printed there."""


def moments(report: Sequence[Reading], stems: Mapping[str, float], day: str | None) -> list[Moment]:
    """All times that a report gives the event, in the order of the text; `stems` as for `dates.dates`."""
    found = []
    for reading in report:
        passage = reading.content.passage
        if passage.kind != "sentence" or passage.order >= DEEP or passage.block_kind == "caption":
            continue
        another = of_another(reading, day)
        if another and _names_days(reading) or SEVERAL.search(passage.text) or LATER.match(passage.text):
            continue
        for t in reading.content.times:
            tie = _tie(reading, t, stems)
            moment = _moment(reading, t, call=tie == "call") if tie else None
            if moment is not None:
                found.append(replace(moment, elsewhen=another))
    return _of_printed_day(found)


def _of_printed_day(found: Sequence[Moment]) -> list[Moment]:
    """Weekdays counted from a page's date, on the day that the report prints for the event where that is one of their name:
    "Monday night" beside "Monday, May 23", on a page that was given out again the week after."""
    days = {m.low // DAY for m in found if PRINTED.search(m.time.text) and not m.call}
    if len(days) != 1:
        return list(found)
    (day,) = days
    return [_moved(m, day) if m.time.anchor == "published" and not PRINTED.search(m.time.text) else m for m in found]


def _moved(moment: Moment, day: int) -> Moment:
    """The moment on `day`, in days since the year 1, where that is one, two or three weeks before its own."""
    t, match = moment.time, ISO.match(moment.time.edtf or "")
    gap = date.fromisoformat(match[0]).toordinal() - day if match and WEEKDAY.search(t.text) else 0
    if match is None or gap not in WEEKS:
        return moment
    printed = date.fromordinal(day).isoformat()
    values = [v.replace(match[0], printed) if v else v for v in (t.edtf, t.value)]
    back, time = gap * DAY, replace(t, edtf=values[0], value=values[1])
    return replace(moment, time=time, low=moment.low - back, high=moment.high - back)


def _names_days(reading: Reading) -> bool:
    """Whether a sentence prints a day; an hour alone has its day only by inference."""
    return any(t.timex != "TIME" or names_day(t) for t in reading.content.times)


def _tie(reading: Reading, t: Time, stems: Mapping[str, float]) -> str:
    """ "event" where it is the time of the happening, "call" where of its report, else ""."""
    if t.vague or t.timex not in ("DATE", "TIME") or not t.edtf or width(t.edtf) > WIDEST:
        return ""
    if t.anchor == "text" and COUNTED.match(t.text) or STRETCH.match(t.text) or _ahead(reading, t):
        return ""
    text, start = reading.article.text, reading.content.passage.span.start
    if OVER.search(text, start, t.span.start):
        return ""
    if t.of in HAPPENING and t.of not in AFTER and happened(reading, t, stems) >= LED:
        return "event"
    parse, word = reading.content.passage.parse, event_word(reading, t)
    if word is not None and _happening(word):
        return "event"
    if word is None or word.pos not in ("VERB", "AUX"):
        near = _left(reading, t)
        return "event" if near is not None and _happening(near) else ""
    if t.of not in AFTER | SAID | CALL:
        subject = _subject(parse, word)
        if t.of == "come" and (subject is not None and subject.lemma in CALLS or _calls(reading, word)):
            return "call"
        if subject is not None and (_happening(subject) or subject.lemma in SHOTS and t.of in RINGING):
            return "event"
        if t.of in FIRING and any(c.dep == "dobj" and c.lemma in FIRED for c in parse.children(word.i)):
            return "event"
        if word.dep == "advcl" and parse.tokens[word.head].lemma in HAPPENS and _while(parse, word):
            return "event"
    return "call" if t.of in CALL and _reported(reading) else ""


def _happening(word: Token) -> bool:
    """Whether a word means the happening itself: a verb of harm, or a noun ("fire", not "was fired")."""
    return word.lemma in HAPPENS or word.pos in ("NOUN", "PROPN") and word.lemma in BARE | EVENT_NOUNS


def _ahead(reading: Reading, t: Time) -> bool:
    """Whether it is the time of what is planned or may be: nothing of it has happened. What somebody is accused of has."""
    word = event_word(reading, t)
    return word is not None and any(
        f.event_start == word.start
        and (f.value in ("planned", "denied") or f.value == "possible" and not ACCUSED.search(f.reason))
        for f in reading.mentions.presented_in(Span(word.start, word.end))
    )


def _left(reading: Reading, t: Time) -> Token | None:
    """The nearest verb or word for a happening before a time: of "the shooting of his brother about 2 a.m." the time is."""
    passage = reading.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    before = [w for w in tokens if w.end <= t.span.start and (w.pos == "VERB" or _happening(w))]
    return before[-1] if before else None


def _calls(reading: Reading, word: Token) -> bool:
    """Whether a call is told of before a verb: "the first call to the station, which came at noon"."""
    passage = reading.content.passage
    before = (passage.parse.tokens[i] for i in passage.tokens if i < word.i)
    return any(t.lemma == "call" and t.pos == "NOUN" for t in before)


def _while(parse: Parse, word: Token) -> bool:
    """Whether a clause says what went on when it happened."""
    return any(c.lemma in WHILE for c in parse.children(word.i))


def _reported(reading: Reading) -> bool:
    """Whether the sentence says what was reported: "were called to a shooting"."""
    parse, tokens = reading.content.passage.parse, reading.content.passage.tokens
    return any(parse.tokens[i].lemma in HAPPENS | EVENT_NOUNS | {"shot"} for i in tokens)


def _subject(parse: Parse, word: Token) -> Token | None:
    """What a verb is said of: its subject, or the noun that its clause hangs on ("a shooting that left two dead")."""
    for child in parse.children(word.i):
        if child.dep in ("nsubj", "nsubjpass"):
            if child.tag in ("WDT", "WP") and word.dep == "relcl":
                return parse.tokens[word.head]
            return child
    return parse.tokens[word.head] if word.dep in ("relcl", "acl") else None


def _moment(reading: Reading, t: Time, *, call: bool) -> Moment | None:
    span = edtf.bounds(t.edtf)
    if span is None or span[0] == date.min or span[1] == date.max:
        return None
    first, last = span[0].toordinal() * DAY, span[1].toordinal() * DAY
    dated = t.timex == "DATE" or names_day(t)
    text = reading.article.text
    before = text[max(reading.content.passage.span.start, t.span.start - LEADING_IN) : t.span.start]
    clock = CLOCK.search(t.edtf or "")
    if clock is None:
        if BOUND.search(before):
            return None
        part = PART.search(t.value or "")
        low, high = PARTS[part[1]] if part else (0, DAY)
        if part and t.text.lower().startswith("overnight"):
            low = -LATE
        return Moment(reading, t, first + low, last + high, False, False, dated, call)
    if "/" in (t.edtf or ""):
        return None
    at = first + int(clock[1]) * 60 + int(clock[2])
    slack = _slack(_leading(before) + t.text, int(clock[2]))
    if slack is None:
        return None
    low, high, exact = slack
    half = int(clock[1]) % 12 > 0 and not HALF.search(t.text)
    return Moment(reading, t, at + low, at + high, True, exact, dated, call, half)


def _leading(before: str) -> str:
    """What stands right before a time and belongs to it."""
    return re.split(r"[,;.:)(]|\bat\b", before)[-1]


def _slack(words: str, minute: int) -> tuple[int, int, bool] | None:
    """Minutes that the words leave before and after, and whether they leave none; None for an open stretch."""
    if near := NEAR_BEFORE.search(words):
        return (-SHORTLY, 0, False) if near[0].lower().endswith("before") else (0, SHORTLY, False)
    if SIDE.search(words):
        return None
    if HEDGE.search(words):
        return -ABOUT, ABOUT, False
    return (-ROUNDED, ROUNDED, False) if minute % 30 == 0 else (0, 0, minute % 15 != 0)
