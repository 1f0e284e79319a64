"""How two answers to one question stand to each other."""

from __future__ import annotations

import re

from synoptic.judge.day_words import one_night
from synoptic.judge.questions import causes, clock, nth, sorts, yes_no
from synoptic.judge.questions.answer import Answer
from synoptic.model import edtf, interval
from synoptic.model.mention import Quantity, Time
from synoptic.model.units import dimension

FAR = 50
ROUND = 100
"""Number from which it may be printed rounded without a word that says so."""
WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")


_OCCASIONS = (
    "march demonstration rally protest parade demonstrate",
    "vigil funeral memorial mourn",
    "match game final derby",
    "concert festival gig show",
    "sit-in sit",
    "riot",
)
OCCASIONS = {word: n for n, words in enumerate(_OCCASIONS) for word in words.split()}
"""Words of what people come to -> which occasion."""


def relation(a: Answer, b: Answer) -> str:
    """How two answers stand to each other: "same", "compatible", "clash" or "unlike"."""
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        if a.question.startswith("any ") and (a.value.high == 0) == (b.value.high == 0):
            return "unlike"
        if a.question.startswith(nth.PLACE):
            return nth.relation(a.value, b.value)
        if dimension(a.value.unit) == "money" and _far(a.value, b.value):
            return "unlike"
        relation = interval.compare(a.value, b.value).relation
        return "compatible" if relation == "clash" and rounded(a.value, b.value) else relation
    if isinstance(a.value, Time) and isinstance(b.value, Time):
        if a.question.startswith(clock.HOUR):
            return clock.relation(a.value, b.value)
        if _one_weekday(a.value, b.value):
            return "same"
        if one_night(a.value, b.value):
            return "compatible"
        found = edtf.compare(a.value.edtf, b.value.edtf)
        return {"same": "same", "within": "compatible", "overlap": "compatible", "disjoint": "clash"}.get(
            found, "unlike"
        )
    if a.question in (causes.BEGAN, causes.CAUSE):
        return causes.relation(a, b)
    if a.value == b.value:
        return "same"
    if sorts.fit(a.question, str(a.value), str(b.value)):
        return "compatible"
    return "compatible" if frozenset((str(a.value), str(b.value))) in yes_no.FITTING else "clash"


def _one_weekday(t: Time, u: Time) -> bool:
    """Whether both print one weekday, each counted from the day of its own page, which may be that of a later version."""
    days = [set(WEEKDAY.findall(x.text.lower())) for x in (t, u)]
    return bool(days[0]) and days[0] == days[1] and bool(t.anchor and u.anchor)


def _far(q: Quantity, r: Quantity) -> bool:
    """Whether one sum is so many times the other that one of them was cut in print, or is of another thing."""
    x, y = sorted((q.low or q.high or 1.0, r.low or r.high or 1.0))
    return y > FAR * x


def rounded(q: Quantity, r: Quantity) -> bool:
    """Whether one number is the other, rounded: 31,000 for 31,400, or with fewer decimals 46 percent for 46.3."""
    x, y = q.low or q.high, r.low or r.high
    if not x or not y or q.unit != r.unit:
        return False
    if q.unit and dimension(q.unit) != "money" and (_cut(x, y) or _cut(y, x)):
        return True
    for one, other in ((x, y), (y, x)):
        step = 1.0
        while one % (step * 10) == 0:
            step *= 10
        if step >= 10 and one >= ROUND and abs(one - other) < step / 2 and other % step:
            return True
    return False


def _cut(one: float, other: float) -> bool:
    """Whether one number is the other, which has decimals, without some of them."""
    places = next((n for n in range(3) if round(one, n) == one), None)
    return places is not None and round(other, places) != other and round(other, places) == one


def two_occasions(a: Answer, b: Answer) -> bool:
    """Whether two crowds came for two things: a march, a vigil."""
    kinds = [{OCCASIONS[w] for w in x.clause.words if w in OCCASIONS} for x in (a, b)]
    return all(kinds) and not kinds[0] & kinds[1]


POINTED = re.compile(
    r"\b(?:there(?! (?:was|were|is|are|had|has|have|will|would|might|may|could|can)\b)|(?:in|at|for) (?:that|this|those|these) \w+"
    r"|(?:across|over|in) (?:all|the) (?:\w+ )?(?:round|games|matches|fixtures|rallies|marches|protests|towns|cities|regions|districts))\b",
    re.IGNORECASE,
)
"""Words of a clause that hold its figure to what was spoken of before, or to several together."""


def pointed(a: Answer, b: Answer) -> bool:
    """Whether one of two answers is held to one place or occasion by its own words, or to several together."""
    return any(POINTED.search(x.clause.said) for x in (a, b))


def for_and_against(a: Answer, b: Answer) -> bool:
    """Whether one petition is for what the other is against."""
    return all("petition" in x.clause.words and {"for", "against"} & x.clause.words for x in (a, b)) and (
        "against" in a.clause.words
    ) != ("against" in b.clause.words)
