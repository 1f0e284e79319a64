"""Which dates a sentence's relative times stand for: "on Tuesday" is shown with its day beside it, never in its place."""

from __future__ import annotations

import re
from datetime import date

from synoptic.compose.candidate import Candidate, Spot, meet
from synoptic.model import edtf
from synoptic.model.account import DateRecord
from synoptic.model.mention import Time

_DAYS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:to|yester)day\b|\btomorrow\b|\btonight\b|\b(?:last|next|this)\b",
    re.IGNORECASE,
)
"""Words that give a day beside a time of day."""


_MONTH = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
NEAR = 7
"""Days after the event within which a report's weekdays are shown with their dates: a page that is dated later may be an
older one brought up to date, and its weekdays are those of another week. It is none where it names no day that could be the
event's: who writes within the week says "on Thursday" of what happened that Thursday, or "today"."""
WEEKDAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_WEEKS = re.compile(r"\b(?:week|month)s?\b", re.IGNORECASE)
_OF_NOW = re.compile(
    r"\b(?:to|yester)day\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b|\b(?:last|over) ?night\b", re.IGNORECASE
)


def dates_in(
    text: str, spot: Spot, candidates: list[Candidate], day: str | None, known: dict[str, str]
) -> list[DateRecord]:
    """The relative times that stand in `text`, each with its date; one that `known` has already is left out.

    `spot`: the place whose words `text` prints. `day`: EDTF of the event. `known`, words -> date, is added to.
    """
    found: dict[str, str] = {}
    for candidate in candidates:
        for time in candidate.mentions.times:
            place = (time.report, time.span.start, time.span.end)
            words = " ".join(time.text.split())
            meant = _date(time, candidate, day) if meet(place, spot) and words in text else None
            ahead = meant is not None and len(meant) == 10 and meant > (candidate.article.published or "")[:10]
            if meant and not (ahead and candidate.content.factuality == "happened"):
                found[words] = meant
    new = {words: meant for words, meant in found.items() if known.get(words.lower()) != meant}
    known |= {words.lower(): meant for words, meant in new.items()}
    return [DateRecord(words, meant) for words, meant in sorted(new.items(), key=lambda item: text.index(item[0]))]


def _date(time: Time, candidate: Candidate, day: str | None) -> str | None:
    """The date of a relative time that a reader of another day could not tell; where the words give day or month, its year.

    None for a weekday of a report printed before the event, or long after it where it may be an older page, or where it falls
    in the week before the event: what the reports tell of it cannot have been then, and the page may be another day's.
    """
    meant = (time.edtf or "").partition("T")[0]
    if (
        not meant
        or "/" in meant
        or time.vague
        or time.timex not in ("DATE", "TIME")
        or re.search(r"\b\d{4}\b", time.text)
    ):
        return None
    if _MONTH.search(time.text):
        return meant[:4] if time.anchor else None
    if not time.anchor or len(meant) == 4 or time.timex == "TIME" and not _DAYS.search(time.text):
        return None
    if _DAYS.search(time.text):
        first = (day or "").partition("/")[0]
        gap = edtf.gap_days(first, (candidate.article.published or "")[:10])
        before = edtf.gap_days(meant, first)
        if gap is None or before is None or meant < first and before <= NEAR:
            return None
        if gap > NEAR and _may_be_older(candidate, first):
            return None
    return meant


def _may_be_older(candidate: Candidate, day: str) -> bool:
    """Whether a report dated long after the event may be a page of those days with a later date: it names the event's weekday, or
    speaks of "today", and does not look back on the event by day and month or over a week."""
    if len(day) != 10:
        return True
    own = f"{WEEKDAYS[date.fromisoformat(day).weekday()]}day".lower()
    times = [t for t in candidate.mentions.times if t.timex in ("DATE", "TIME")]
    close = any(t.anchor and (own in t.text.lower() or _OF_NOW.search(t.text)) for t in times)
    return close and not any(_looks_back(t, day) for t in times)


def _looks_back(time: Time, day: str) -> bool:
    """Whether a time is told as one does from afar: "on 12 March", "last week", and is, or holds, the day."""
    first, _, last = (time.edtf or "").partition("/")
    told = _MONTH.search(time.text) if not last else _WEEKS.search(time.text)
    holds = first[:10] <= day <= last[:10] if last else first[:10] == day
    return bool(told) and holds and not _WEEKDAY.search(time.text)


def as_of(candidates: list[Candidate], latest: str) -> str | None:
    """The day of the report whose words tell what goes on or lies ahead, where a later one has been printed since; on the day
    of the last report too, where what lies ahead is set on that day: "in the evening" is past for who reads it later."""
    for candidate in candidates[:1]:
        published, passage = (candidate.article.published or "")[:10], candidate.content.passage
        root = passage.parse.tokens[passage.root]
        kids = [t for t in passage.parse.tokens if t.head == root.i and t.dep in ("aux", "auxpass")]
        going_on = root.tag == "VBG" and any(t.lemma == "be" and t.tag in ("VBZ", "VBP") for t in kids)
        ahead = candidate.content.factuality in ("planned", "possible")
        over = (
            published < latest
            or ahead
            and any(
                _of_the_day(t, published)
                for t in candidate.content.times
                if t.span.start not in candidate.content.telling
            )
        )
        if published and len(published) == len(latest) and over and (going_on or ahead):
            return published
    return None


def _of_the_day(time: Time, published: str) -> bool:
    """Whether a printed time is of the day of its report."""
    return time.timex in ("DATE", "TIME") and (time.edtf or "").partition("T")[0] == published
