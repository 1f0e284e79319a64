"""When the main event is or was: the day that the reports give to what they have in common.

A date counts more the earlier it stands, and more again when it is the time of an event word that the reports lead with
or of a plain "it happened". Dates of what was said about it, and of what follows it (an arrest, a hearing, a funeral),
count little; so does the day of a death, which the blow came before, and what the page says of itself. What all reports
tell was there, or was planned, when the first of them was printed: a later date that the first report does not give near its
head is that of something else, and so is a day to come where others tell what has happened. A weekday that one report alone gives is that of the week after or before where reports of the
same days give that. Missed on purpose: an event that is told only by its aftermath.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from synoptic.judge.ahead import HEAD, planned
from synoptic.judge.called_off import called_off
from synoptic.judge.dates import LONGER, STEM, Dated, dates, names_day, width
from synoptic.judge.days_before import news_first
from synoptic.judge.hung import fitted, other_weekday, recurring, worth
from synoptic.judge.sides import Reading
from synoptic.judge.votes import Votes, names_it, preferred
from synoptic.model import edtf
from synoptic.model.event import Value
from synoptic.model.mention import Time

LATER = 0.05
"""What is left of a date after the first report was printed, where that report does not give it. Of .05 to .4, all alike on
incidents; what followed a vote must not outweigh it, whose own day counts little."""
DAY = len("2031-03-01")
SAME_DAYS = 2
"""Days between two reports of one time."""
LEADS = 2
"""Sentences of a report that sum up."""
LEAST_RIVAL = 0.1
"""Share of the best answer's weight from which another is shown as its rival."""
SHOWN = 3
WEEK = 7
HELD = 0.5
"""Share of the best day's weight, a stretch counting as much as a day, from which the stretch that holds it is the answer."""
PRECISE = 0.25
"""Share of a stretch's weight from which a day within it is the answer. Of .1 to .5, all alike."""
DENIED = "deny"
"""Event word of a day that tells of nothing that was so: it is no day from which later ones are of something else."""
SMALL_HOURS = re.compile(r"T0[0-5]:")
NIGHT = re.compile(r"\b(?:night|evening|eve)\b", re.IGNORECASE)
OVERNIGHT = "overnight"
"""A night of two days, of which a report gives the latter."""


def find(
    reports: Sequence[Sequence[Reading]], pulls: Mapping[str, float], count: Callable[[list[str]], tuple[int, int, int]]
) -> Value | None:
    """The best supported date or few days; as rivals, other days that the reports give to the same thing."""
    stems: dict[str, float] = {}
    for key, pull in pulls.items():
        stems[key[:STEM]] = max(pull, stems.get(key[:STEM], 0.0))
    found = [
        replace(d, weight=d.weight * w)
        for r in chain(*reports)
        for d in news_first(dates(fitted(r), stems))
        if (w := worth(d))
    ]
    answers = _days(found, _since(reports))
    plans = planned(found, answers)
    answers = [a for i, a in enumerate(answers) if i not in plans]
    found = [d for i, d in enumerate(found) if i not in plans]
    off = called_off(found, answers)
    answers = [a for i, a in enumerate(answers) if i not in off]
    found = [d for i, d in enumerate(found) if i not in off]
    news = [d for d in found if d.time.of != DENIED]
    first = min((d.reading.article.published[:10] for d in news if d.reading.article.published), default=None)
    given = {
        a
        for a, d in zip(answers, found, strict=True)
        if (d.reading.article.published or "")[:10] == first and d.reading.content.passage.order < HEAD
    }
    named = {(d.reading.article.id, a) for a, d in zip(answers, found, strict=True) if d.stem and names_day(d.time)}
    votes: Votes[str] = Votes()
    for answer, d in zip(answers, found, strict=True):
        overtaken = first is not None and answer[:10] > first and answer not in given
        weight = d.weight * (LATER if overtaken else 1.0)
        votes.add(answer, d.reading, weight, d.time.text)
        if other := other_weekday(d.time):
            votes.add(other, d.reading, weight, d.time.text)
        before = edtf.moved(answer, -1) if OVERNIGHT in d.time.text.lower() and len(answer) == DAY else None
        if before and (d.reading.article.id, answer) not in named:
            votes.add(before, d.reading, weight, d.time.text)
    votes.settle(count)
    ranked = votes.ranked()
    if not ranked:
        return None
    about: dict[str, set[str]] = defaultdict(set)
    for answer, d in zip(answers, found, strict=True):
        about[answer].add(d.stem)
    best = _stretch(ranked, votes, about) or _day_within(ranked, votes, about)
    rivals = [
        a
        for a in ranked
        if a != best and _rival(a, best, about) and votes.weight(a) >= LEAST_RIVAL * votes.weight(best)
    ]
    values = [_value(votes, a, count) for a in rivals[:SHOWN]]
    value = _value(votes, best, count)
    reason = value.reason + (preferred(votes, best, rivals[0], rivals[0]) if rivals else "")
    return replace(value, rivals=tuple(values), reason=reason)


def _rival(answer: str, best: str, about: Mapping[str, set[str]]) -> bool:
    """Whether an answer is another day for the same thing: not a part of the other, nor the time of something else."""
    return bool((about[answer] & about[best]) - {""}) and edtf.compare(answer, best) not in ("same", "within")


def _stretch(ranked: Sequence[str], votes: Votes[str], about: Mapping[str, set[str]]) -> str | None:
    """The few days for the best day, where reports print them for the same thing: "on May 30-31"."""
    best = ranked[0]
    return next(
        (
            answer
            for answer in ranked[1:]
            if "/" in answer
            and 1 <= width(answer) < WEEK
            and edtf.compare(answer, best) == "within"
            and not any("week" in form for form in votes.printed[answer])
            and (about[answer] & about[best]) - {""}
            and votes.weight(answer) >= HELD * LONGER * votes.weight(best)
        ),
        None,
    )


def _day_within(ranked: Sequence[str], votes: Votes[str], about: Mapping[str, set[str]]) -> str:
    """The best answer; or the day within it, where that is a stretch: "last week" does not speak against "on March 4"."""
    best = ranked[0]
    if width(best) < 1:
        return best
    within = (
        a
        for a in ranked[1:]
        if len(a) == DAY and edtf.compare(a, best) == "within" and about[a] - {""}
        if votes.weight(a) >= PRECISE * votes.weight(best)
    )
    return next(within, best)


def _since(reports: Sequence[Sequence[Reading]]) -> dict[str, str]:
    """Report id -> the day from which its first lines sum up what has been: "seven were hurt since Friday"."""
    return {
        r.article.id: start
        for report in reports
        for r in report
        if r.content.passage.order < LEADS
        for t in r.content.times
        if t.anchor == "published" and (t.edtf or "").endswith("/..")
        if (start := edtf.day((t.edtf or "").removesuffix("/..")))
    }


def _days(found: Sequence[Dated], since: Mapping[str, str]) -> list[str]:
    """What each date means, where the reports together tell it better than the report alone.

    A page whose text was changed after it was dated names weekdays that are counted from the wrong day. So a weekday is
    that of the week after where the report's own first lines sum up what has been since a later day, that of the week
    after or before where others of its days give that, and the day of that name which several reports print in full.
    """
    answers = [recurring(_answer(d.time), d) for d in found]
    for i, d in enumerate(found):
        start = since.get(d.reading.article.id, "")
        if start and d.time.anchor and len(answers[i]) == DAY and (edtf.moved(start, -7) or "") < answers[i] < start:
            answers[i] = edtf.moved(answers[i], 7) or answers[i]
    answers = [_morning_after(answer, i, found, answers) for i, answer in enumerate(answers)]
    by: dict[str, dict[str, date | None]] = defaultdict(dict)
    full: dict[str, set[str]] = defaultdict(set)
    for answer, d in zip(answers, found, strict=True):
        by[answer][d.reading.article.id] = _printed(d.reading)
        if d.stem and not d.time.reason.startswith("weekday") and _in_full(d.time):
            full[answer].add(d.reading.article.id)
    sure = {a: len(reports) for a, reports in sorted(full.items()) if len(reports) > 1 and len(a) == DAY}
    return [_renewed(answer, d, by, sure) for answer, d in zip(answers, found, strict=True)]


def _morning_after(answer: str, at: int, found: Sequence[Dated], answers: Sequence[str]) -> str:
    """The day; the next where a bare clock of the small hours hangs on a night told before: "Saturday night ... at 3 a.m."."""
    d = found[at]
    if len(answer) != DAY or d.time.anchor != "text" or names_day(d.time) or not SMALL_HOURS.search(d.time.edtf or ""):
        return answer
    before = next(
        (
            e
            for e, other in zip(found[at - 1 :: -1] if at else (), answers[at - 1 :: -1] if at else (), strict=True)
            if e.reading.article.id == d.reading.article.id and other == answer and names_day(e.time)
        ),
        None,
    )
    return edtf.moved(answer, 1) or answer if before is not None and NIGHT.search(before.time.text) else answer


def _in_full(t: Time) -> bool:
    """A day of a month is printed."""
    return any(w.isdigit() for w in t.text.replace(",", " ").split()) and t.text[:1].isalpha() and t.anchor != "text"


def _renewed(answer: str, d: Dated, by: Mapping[str, Mapping[str, date | None]], sure: Mapping[str, int]) -> str:
    """The day; that of the week after or before where only this report gives the one, and others of its days the other.

    A weekday to come, counted from the date of the report, may be the one that is past. Of `sure` days, which so many reports
    print in full, the one of the same name within three weeks before is meant, unless more reports are of that week and give the weekday.
    """
    printed = _printed(d.reading)
    if not d.time.anchor and names_day(d.time) or len(answer) != DAY or printed is None:
        return answer
    for day in sorted(sure, reverse=True):
        if (
            len(by[answer]) <= sure[day]
            and answer != day
            and answer in (edtf.moved(day, 7), edtf.moved(day, 14), edtf.moved(day, 21))
            and answer not in sure
        ):
            return day
    if set(by[answer]) != {d.reading.article.id}:
        return answer
    other = edtf.moved(answer, 7 if date.fromisoformat(answer) <= printed else -7)
    if other is None:
        return answer
    near = [
        day
        for r, day in by.get(other, {}).items()
        if r != d.reading.article.id and day is not None and date.fromisoformat(other) <= day
    ]
    return other if any(abs((day - printed).days) <= SAME_DAYS for day in near) else answer


def _printed(reading: Reading) -> date | None:
    """The day of the report."""
    span = edtf.bounds((reading.article.published or "")[:DAY])
    return span[0] if span is not None and span[0] == span[1] else None


def _answer(t: Time) -> str:
    return edtf.day(t.edtf) or t.edtf or ""


def _value(votes: Votes[str], answer: str, count: Callable[[list[str]], tuple[int, int, int]]) -> Value:
    _, _, origins = count(votes.passages(answer))
    reason = names_it(len(votes.weights[answer]), "give", f"this date near the head (“{votes.form(answer)}”)")
    return Value(answer, None, origins, votes.evidence(answer), (), reason)
