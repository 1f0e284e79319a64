"""Which dates a sentence's relative times stand for: "on Tuesday" is shown with its day beside it, never in its place."""

from __future__ import annotations

import re

from synoptic.compose.candidate import Candidate, Spot, meet
from synoptic.model import edtf
from synoptic.model.account import DateRecord
from synoptic.model.mention import Time
from synoptic.model.report import Article

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
older one brought up to date, and its weekdays are those of another week."""


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
            date = _date(time, candidate.article, day) if meet(place, spot) and words in text else None
            ahead = date is not None and len(date) == 10 and date > (candidate.article.published or "")[:10]
            if date and not (ahead and candidate.content.factuality == "happened"):
                found[words] = date
    new = {words: date for words, date in found.items() if known.get(words.lower()) != date}
    known |= {words.lower(): date for words, date in new.items()}
    return [DateRecord(words, date) for words, date in sorted(new.items(), key=lambda item: text.index(item[0]))]


def _date(time: Time, article: Article, day: str | None) -> str | None:
    """The date of a relative time that a reader of another day could not tell; where the words give day or month, its year.

    None for a weekday of a report printed long after the event, or before it, or where it falls in the week before the
    event: what the reports tell of it cannot have been then, and the page may be another day's.
    """
    date = (time.edtf or "").partition("T")[0]
    if (
        not date
        or "/" in date
        or time.vague
        or time.timex not in ("DATE", "TIME")
        or re.search(r"\b\d{4}\b", time.text)
    ):
        return None
    if _MONTH.search(time.text):
        return date[:4] if time.anchor else None
    if not time.anchor or len(date) == 4 or time.timex == "TIME" and not _DAYS.search(time.text):
        return None
    if _DAYS.search(time.text):
        gap = edtf.gap_days((day or "").partition("/")[0], (article.published or "")[:10])
        before = edtf.gap_days(date, (day or "").partition("/")[0])
        if gap is None or gap > NEAR or before is None or date < (day or "") and before <= NEAR:
            return None
    return date


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
