"""What a date is the time of, where the words beside it tell that better than the parse, and what it is worth then.

"Police said Monday that a man shot" is the day of the saying, "the March 3 shooting" that of the shooting, and a birth is
no event of the report. A feast that things are called after tells little of the day, and a weekday that does not go with
its day of the month is half sure. A body is found after what befell it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.judge.dates import DEEDS, SAID, Dated, event_word
from synoptic.judge.hung_words import meant, named_by
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Time

SAID_BEFORE = re.compile(
    r"\b(?:said|told|announced|confirmed|reported|released|added)(?: \w+)? (?:on )?$", re.IGNORECASE
)
"""What stands before the day of what was said: "police said Monday", "told reporters on Monday"."""
BORN = re.compile(r"(?:\b(?:born|birth|DOB|D\.O\.B\.?)\b\W*(?:in|on)?\W*)$", re.IGNORECASE)
BESIDE = re.compile(r"\b(?:day|night|morning|week|days|weeks)[ -](?:after|before|of)[ -](?:the )?$", re.IGNORECASE)
"""Before a feast: the day meant is another."""
ENJOYED = re.compile(r"\b(?:for|this|celebrat\w+|enjoy\w+|spen[dt]\w*|of) (?:the )?$", re.IGNORECASE)
"""Before a feast that is spoken of, and dates nothing: "was home for Christmas"."""
CALLED = re.compile(
    r"(?: [A-Za-z]+)? (?:part(?:y|ies)|holiday|weekend|dinner|celebration|gathering|event|season|break|dance|parade|bash|festival)\b"
)
"""Behind a feast: a thing that is called after it, and may be on another day."""
PRICED = re.compile(r"(?:[’']s)? (?:closing|opening|close|price|high|low|record|average|level|rate|value)\b")
"""Behind a day from which something is reckoned: "27 per cent above Monday's closing price"."""
IN_FORCE = re.compile(
    r"\b(?:warning|advisory|watch|alert) .{0,60}\b(?:issued|expir(?:ing|es|ed))(?: on| at)? $", re.IGNORECASE
)
"""Before a day of the banner of a page: "Frost Warning issued January 3 at 6 p.m. expiring January 4"."""
COVERED = re.compile(
    r"\b(?:updated?|posted|original|previous|earlier)(?: (?:at|on|coverage|story|post|report|version))?,? $",
    re.IGNORECASE,
)
"""Before a day with a colon behind it: when a stretch of the page was written."""
FOUND = frozenset("find discover locate".split())
BODY = frozenset("body dead remains corpse deceased".split())
AS_OF = re.compile(r"\bas of (?:about |around |late |early |\w{1,9} )?$", re.IGNORECASE)
"""Before the day until which something is known."""
COUNTED = re.compile(r"(\d+) days? from: ")
"""In the reason of a time that is counted from another."""
BEFORE = re.compile(r"\b(?:before|ahead of|prior to)\b", re.IGNORECASE)
STAMP = re.compile(r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?")
DATED_BY = re.compile(r"\b(?:on|of|by|until|till|through|since|from|to|before|after|for|day|is|,)\W*$", re.IGNORECASE)
"""Before a day by which something in its sentence is dated."""
LOOKED_BACK = 0.4
"""What the day of something counts that had been before what is told."""
WISHED = 0.2
"""What the day of something counts that is told as wanted or denied."""
WANTING = frozenset("want wish hope like need intend refuse decline".split())
FINDING = 0.4
"""What the day of finding somebody dead counts: what befell them came before. Of .4 to 1, all within one in 400."""
FEAST = 0.3
"""What a feast counts that a thing is called after. Of .1 to 1, all within one in 400."""
SPOKEN_OF = 0.1
"""What a feast counts that somebody spends or enjoys. Of .1 to .3, all within one in 800."""
DOUBTFUL = 0.5
"""What a day of a month counts whose weekday is another, and what the day of that weekday counts."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEK = 7
DAY = len("2031-03-01")


def fitted(reading: Reading) -> Reading:
    """The sentence with its times hung on what the words beside them say, and with those that others are counted from."""
    times = tuple(_hung(reading, u) for t in reading.content.times for u in (t, *_counted_from(reading, t)))
    if times == tuple(reading.content.times):
        return reading
    return replace(reading, content=replace(reading.content, times=times))


def _hung(reading: Reading, t: Time) -> Time:
    if t.timex not in ("DATE", "TIME") or t.vague or not t.edtf:
        return t
    if t.of not in SAID and SAID_BEFORE.search(reading.article.text[max(0, t.span.start - 30) : t.span.start]):
        return replace(t, of="say")
    text = reading.article.text
    if text[t.span.end : t.span.end + 1] == ":" and COVERED.search(text[max(0, t.span.start - 30) : t.span.start]):
        return replace(t, of="update")
    if IN_FORCE.search(text[max(reading.content.passage.span.start, t.span.start - 90) : t.span.start]):
        return replace(t, of="update")
    of = meant(reading, t)
    return replace(t, of=of) if of != t.of else t


def _counted_from(reading: Reading, t: Time) -> list[Time]:
    """ "two days after the Oct. 14 murder": the day that the days are counted from, where a noun of an event stands behind it."""
    counted, day = COUNTED.match(t.reason), edtf.day(t.edtf)
    if counted is None or day is None or len(day) != DAY or not named_by(reading, t):
        return []
    away = int(counted[1]) * (1 if BEFORE.search(t.text) else -1)
    start = edtf.moved(day, away)
    return [replace(t, value=start, edtf=start, of="", reason=t.reason[counted.end() :])] if start else []


def worth(d: Dated) -> float:
    """What is left of a date's weight, 0 for none."""
    t, text = d.time, d.reading.article.text
    before = text[max(0, t.span.start - 24) : t.span.start]
    if PRICED.match(text[t.span.end : t.span.end + 24]) or AS_OF.search(before) or _put_up(d):
        return SPOKEN_OF
    if t.of == "bear" or BORN.search(before):
        return 0.0
    if t.reason.startswith("feast"):
        if BESIDE.search(before):
            return 0.0
        if t.of not in DEEDS and ENJOYED.search(before):
            return SPOKEN_OF
        if t.of not in DEEDS and CALLED.match(text[t.span.end : t.span.end + 20]):
            return FEAST
    if t.of in FOUND and _of_body(d.reading) or _found_so(d):
        return FINDING
    left = DOUBTFUL if other_weekday(t) else 1.0
    return left * (LOOKED_BACK if _looked_back(d) else WISHED if _wished(d) else 1.0)


def _put_up(d: Dated) -> bool:
    """ "What to know before the vote Mar 27": a day of a month that ends a line without a full stop says when the line was put up."""
    text, t = d.reading.article.text, d.time
    alone = STAMP.fullmatch(t.text) and not text[t.span.end :].partition("\n")[0].strip()
    return bool(alone) and not DATED_BY.search(text[max(0, t.span.start - 12) : t.span.start])


def _looked_back(d: Dated) -> bool:
    """ "had checked in on Friday": what had been, when that came about which is told."""
    word = event_word(d.reading, d.time)
    if word is None or word.tag != "VBN":
        return False
    aux = [c for c in d.reading.content.passage.parse.children(word.i) if c.dep == "aux"]
    return any(c.lemma == "have" and c.tag == "VBD" for c in aux)


def _wished(d: Dated) -> bool:
    """Whether what the day is given to is told as denied, or is what somebody wanted: "is not what she wanted to see on Friday"."""
    if any(event == d.time.of and value == "denied" for event, value in d.reading.content.events):
        return True
    word = event_word(d.reading, d.time)
    if word is None or word.dep != "xcomp":
        return False
    return d.reading.content.passage.parse.tokens[word.head].lemma in WANTING


def _found_so(d: Dated) -> bool:
    """ "was found shot on Monday": the day is that of the finding."""
    word = event_word(d.reading, d.time)
    if word is None or word.tag != "VBN":
        return False
    parse = d.reading.content.passage.parse
    return parse.tokens[word.head].lemma in FOUND and word.dep in ("xcomp", "oprd", "ccomp", "acl", "advcl")


def _of_body(reading: Reading) -> bool:
    passage = reading.content.passage
    return any(passage.parse.tokens[i].lemma.lower() in BODY for i in passage.tokens)


def other_weekday(t: Time) -> str | None:
    """The nearest day of the weekday that is printed beside a day of another: "Monday, March 4" of a Tuesday; None for most."""
    day = edtf.day(t.edtf)
    if not day or len(day) != DAY or not any(c.isdigit() for c in t.text):
        return None
    printed = next(
        (WEEKDAYS.index(w[:3].lower()) for w in re.findall(r"[A-Za-z]+day\b", t.text) if w[:3].lower() in WEEKDAYS),
        None,
    )
    given = date.fromisoformat(day)
    if printed is None or printed == given.weekday():
        return None
    ahead = (printed - given.weekday()) % WEEK
    return edtf.moved(day, ahead if ahead <= WEEK // 2 else ahead - WEEK)


def recurring(answer: str, d: Dated) -> str:
    """The day; that of the week before, where a mishap told of is given a weekday after the report."""
    published = (d.reading.article.published or "")[:DAY]
    ahead = len(answer) == DAY and len(published) == DAY and answer > published
    if ahead and d.time.anchor == "published" and d.time.reason.startswith("weekday") and d.time.of in DEEDS:
        return edtf.moved(answer, -WEEK) or answer
    return answer
