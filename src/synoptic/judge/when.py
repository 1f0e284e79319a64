"""When the main event is or was: the day that the reports give to what they have in common.

A date counts more the earlier it stands, and more again when it is the time of an event word that the reports lead with
or of a plain "it happened". Dates of what was said about it, and of what follows it (an arrest, a hearing, a funeral),
count little; so does the day of a death, which the blow came before, and what the page says of itself. What all reports
tell was there, or was planned, when the first of them was printed: a later date that the first report does not give is
that of something else. A weekday that one report alone gives is that of the week after or before where reports of the
same days give that. Missed on purpose: an event that is told only by its aftermath.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from synoptic.judge.sides import Reading
from synoptic.judge.votes import Votes, early, names_it
from synoptic.model import edtf
from synoptic.model.event import Value
from synoptic.model.mention import Time

HEAD = 24
"""Sentences of each report looked at."""
LEAST = 0.25
"""What a date counts whose event word the reports do not lead with; one that all lead with counts up to 1 more."""
HAPPENED = 0.8
"""What a date counts more that is the time of a plain "it happened". Of .4 to 1.6; .6 and .8 are best on 300 incidents."""
STEM = 5
SAID = frozenset(
    "say tell state announce report confirm add release note explain write publish post update speak describe interview "
    "warn comment respond".split()
)
"""Event words of what is said of it, and of the page itself: their dates are not its date."""
AFTER = frozenset(
    "identify name charge arrest accuse book appear plead arraign indict convict sentence court hearing trial jury vote set "
    "schedule expect plan hold bury funeral vigil mourn gather visitation remember pronounce recover release search "
    "continue remain investigate investigation review resume return file ask seek face surrender counselor due deliberate".split()
)
"""Event words of what follows an event: their dates are not its date, unless no other is given."""
SAID_SO = 0.1
"""What a date of the page, or of what was said, counts."""
AFTERWARDS = 0.2
"""What a date of what followed counts, however much the reports lead with that. Of .1 to .5, all within one in a hundred."""
DYING = frozenset("die succumb pass".split())
DEATH = 0.6
"""What the day of a death counts: of what somebody died stands for the event, and comes before it."""
SEIZING = frozenset("take turn place bring".split())
HELD = frozenset("custody jail himself herself themselves".split())
HANDLE = re.compile(r"\(@\w+\) ?$")
HAPPENING = frozenset("happen occur unfold take begin start erupt break strike end".split())
LATER = 0.2
"""What is left of a date after the first report was printed, where that report does not give it. Of .05 to .4, all alike."""
CLOCK = 0.5
"""What is left of a day that is only understood from a time of day. Of .2 to 1."""
LONGER = 0.4
"""What is left of a span of days; half of it for more than a week."""
DAY = len("2031-03-01")
SAME_DAYS = 2
"""Days between two reports of one time."""


def find(
    reports: Sequence[Sequence[Reading]], pulls: Mapping[str, float], count: Callable[[list[str]], tuple[int, int, int]]
) -> Value | None:
    """The best supported date, the others as rivals."""
    stems: dict[str, float] = {}
    for key, pull in pulls.items():
        stems[key[:STEM]] = max(pull, stems.get(key[:STEM], 0.0))
    found = [(r, t, w) for report in reports for r in report for t, w in _dates(r, stems)]
    first = min((r.article.published[:10] for r, _, _ in found if r.article.published), default=None)
    given = {_answer(t) for r, t, _ in found if (r.article.published or "")[:10] == first}
    votes: Votes[str] = Votes()
    by: dict[str, dict[str, date | None]] = defaultdict(dict)
    for reading, t, _ in found:
        by[_answer(t)][reading.article.id] = _printed(reading)
    for reading, t, weight in found:
        answer = _renewed(t, reading, by)
        overtaken = first is not None and answer[:10] > first and answer not in given
        votes.add(answer, reading, weight * (LATER if overtaken else 1.0), t.text)
    ranked = votes.ranked()
    if not ranked:
        return None
    values = [_value(votes, a, count) for a in ranked[:4]]
    best = values[0]
    return Value(best.value, None, best.origins, best.evidence, tuple(values[1:]), best.reason)


def _dates(reading: Reading, stems: Mapping[str, float]) -> list[tuple[Time, float]]:
    """The dates of one sentence of the head of a report, and how much each counts."""
    passage = reading.content.passage
    if passage.kind != "sentence" or passage.order >= HEAD or passage.block_kind == "caption":
        return []
    found = []
    for t in reading.content.times:
        if not t.edtf or t.vague or t.timex not in ("DATE", "TIME") or _width(t.edtf) > 31:
            continue
        after = t.of in AFTER or _custody(reading, t)
        tie = LEAST if after else LEAST + stems.get(t.of[:STEM], 0.0) + (HAPPENED if t.of in HAPPENING else 0.0)
        tie *= SAID_SO if t.of in SAID or _stamp(reading, t) else 1.0
        tie *= AFTERWARDS if after else DEATH if t.of in DYING else 1.0
        width = _width(t.edtf)
        tie *= 1.0 if width < 1 else LONGER if width <= 7 else LONGER / 2
        tie *= CLOCK if t.timex == "TIME" and not _names_day(t) else 1.0
        found.append((t, early(reading) * tie))
    return found


def _renewed(t: Time, reading: Reading, by: Mapping[str, Mapping[str, date | None]]) -> str:
    """The day; that of the week after or before where only this report gives the one, and others of its days the other.

    A page whose text was changed after it was dated names weekdays that come after its date. A weekday to come, counted
    from the date of the report, may be the one that is past.
    """
    answer, printed = _answer(t), _printed(reading)
    if (
        not t.anchor
        and _names_day(t)
        or len(answer) != DAY
        or set(by[answer]) != {reading.article.id}
        or printed is None
    ):
        return answer
    given = date.fromisoformat(answer)
    other = given + timedelta(days=7 if given <= printed else -7)
    near = [
        d for r, d in by.get(other.isoformat(), {}).items() if r != reading.article.id and d is not None and other <= d
    ]
    return other.isoformat() if any(abs((d - printed).days) <= SAME_DAYS for d in near) else answer


def _printed(reading: Reading) -> date | None:
    """The day of the report."""
    span = edtf.bounds((reading.article.published or "")[:DAY])
    return span[0] if span is not None and span[0] == span[1] else None


def _custody(reading: Reading, t: Time) -> bool:
    """ "was taken into custody on Friday", "turned himself in on Friday"."""
    passage = reading.content.passage
    return t.of in SEIZING and any(passage.parse.tokens[i].lemma.lower() in HELD for i in passage.tokens)


def _stamp(reading: Reading, t: Time) -> bool:
    """A date behind the name of an account, or in brackets before all else: when it was sent or printed."""
    text, start = reading.article.text, reading.content.passage.span.start
    if text[t.span.end : t.span.end + 1] == ")" and text[start : t.span.start].strip() == "(":
        return True
    return bool(HANDLE.search(text[max(0, t.span.start - 24) : t.span.start]))


def _answer(t: Time) -> str:
    return edtf.day(t.edtf) or t.edtf or ""


def _names_day(t: Time) -> bool:
    """Whether the words give a day, beside the time of day: a weekday, a date, a feast ("Christmas night")."""
    words = t.text.lower().replace(".", " ").split()
    return any(w[:3] in DAYS or w in NEAR for w in words) or t.reason.startswith("feast")


DAYS = frozenset("mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec".split())
NEAR = frozenset("yesterday today tonight last this".split())


def _value(votes: Votes[str], answer: str, count: Callable[[list[str]], tuple[int, int, int]]) -> Value:
    _, _, origins = count(votes.passages(answer))
    reason = names_it(len(votes.weights[answer]), "give", f"this date near the head (“{votes.form(answer)}”)")
    return Value(answer, None, origins, votes.evidence(answer), (), reason)


def _width(value: str) -> int:
    span = edtf.bounds(value)
    return (span[1] - span[0]).days if span else 10**6
