"""When the main event is or was: the day that the reports give to what they have in common.

A date counts more the earlier it stands, and more again when it is the time of an event word that the reports lead with
or of a plain "it happened". Dates of what was said about it, and of what follows it (an arrest, a hearing, a funeral),
count little. What all reports tell was there, or was planned, when the first of them was printed: a later date that the
first report does not give is that of something else. Missed on purpose: an event that is told only by its aftermath.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

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
HAPPENING = frozenset("happen occur unfold take begin start erupt break strike end".split())
LATER = 0.2
"""What is left of a date after the first report was printed, where that report does not give it. Of .05 to .4, all alike."""
CLOCK = 0.5
"""What is left of a day that is only understood from a time of day. Of .2 to 1."""
LONGER = 0.4
"""What is left of a span of days."""


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
    for reading, t, weight in found:
        answer = _answer(t)
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
        tie = LEAST + stems.get(t.of[:STEM], 0.0) + (HAPPENED if t.of in HAPPENING else 0.0)
        tie *= 0.1 if t.of in SAID else 0.3 if t.of in AFTER else 1.0
        tie *= 1.0 if _width(t.edtf) < 1 else LONGER
        tie *= CLOCK if t.timex == "TIME" and not _names_day(t) else 1.0
        found.append((t, early(reading) * tie))
    return found


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
