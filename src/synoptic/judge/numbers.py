"""Printed numbers of people of one state, ranked by how early they stand and in how many reports.

A smaller number may tell of a part, and a toll rises: of those with enough weight the greatest holds. A number that no
report prints, made by adding or taking away, says so and is no rival of another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from synoptic.judge.sides import Reading
from synoptic.judge.tolls import Stated
from synoptic.judge.votes import LEADING, Votes, early, names_it, preferred
from synoptic.model.date_words import date_words
from synoptic.model.event import Derived, Figure
from synoptic.model.interval import ABOUT

ENOUGH = 0.6
"""Share of the heaviest number's weight from which a greater one is the figure. Of .3 to 1 on 300 incidents: .4 to .7 within one in a hundred."""
UNCOUNTED = 0.5
"""What people told of without a number count, a printed number counting 1. Of .3 to 1, all alike."""
PEOPLE_ONLY = ", told of people and not in figures"
"""Of a number that is one of people whom reports tell of."""
UNDER = re.compile(r"(?:almost|nearly|just under|close to)\b", re.IGNORECASE)
ROUGH = re.compile(
    r"(?:(?:almost|nearly|just under|close to|about|around|roughly|approximately|some|an estimated|estimated)\b|~)",
    re.IGNORECASE,
)
"""How a number begins that stands for another near it."""
Answer = tuple[float | None, float | None, str | None]
Count = Callable[[list[str]], tuple[int, int, int]]


def printed_votes(
    stated: Sequence[Stated], least: Sequence[tuple[float, Reading]], agreed: Mapping[str, float] | None = None
) -> Votes[Answer]:
    """Printed numbers, and at less weight how many people are told of together. `agreed`: passage id -> how many times as much those
    people count, where the sentence is known to be of the latest."""
    votes: Votes[Answer] = Votes()
    most = max((s.low or 0.0 for s in stated), default=0.0)
    for s in stated:
        answer: Answer = (s.low, s.high, None)
        part = (s.low or 0.0) < most and some_of_them(s)
        place = max(early(s.reading), LEADING) if s.in_all else early(s.reading)
        votes.add(answer, s.reading, place * s.weight, "" if s.made or part else s.text)
        votes.made[answer].append(s.made)
    for n, reading in least:
        votes.add((n, n, None), reading, early(reading) * UNCOUNTED * (agreed or {}).get(reading.pid, 1.0))
        votes.made[n, n, None].append(Derived(counted_up(n), (reading.evidence,)) if n > 1 else None)
    return votes


def some_of_them(stated: Stated) -> bool:
    """Whether a number counts some of a group by its own words: "three of them are in critical condition" is no other answer
    to how many were hurt."""
    number = rf"\b{re.escape(stated.text)} of (?:them|whom|these|those)\b"
    return bool(stated.text) and re.search(number, stated.reading.content.passage.text, re.IGNORECASE) is not None


def best_number(state: str, votes: Votes[Answer], count: Count) -> Figure | None:
    """The best supported printed number, the others as rivals."""
    votes.settle(count)
    _lend(votes)
    figures = []
    for answer in _ranked(votes, lasting=state == "killed"):
        origins = count(votes.passages(answer))[2]
        reason = names_it(votes.reports(answer), "give", "it")
        derived = votes.derived(answer)
        if votes.form(answer):
            reason += f" (“{votes.form(answer)}”)"
        elif derived is None:
            reason += PEOPLE_ONLY
        as_of = latest(votes.readings[answer])
        reason += f", the latest of {date_words(as_of)}" if as_of else ""
        reason = f"no report prints it: {derived.how}" if derived else reason
        figures.append(Figure(state, *answer, as_of, origins, votes.evidence(answer), (), reason, derived))
    if len(figures) < 2:
        return figures[0] if figures else None
    printed = [f for f in figures[1:] if f.derived is None and (votes.form(_answer(f)) or not _fewer(f, figures[0]))]
    if not printed:
        return figures[0]
    first, second = _answer(figures[0]), _answer(printed[0])
    reason = figures[0].reason + preferred(votes, first, second, _shown(second), rises=True)
    return replace(figures[0], rivals=tuple(printed[:4]), reason=reason)


def _answer(figure: Figure) -> Answer:
    return figure.low, figure.high, figure.unit


def _fewer(figure: Figure, than: Figure) -> bool:
    """Whether a number told of people alone, "a man died", is smaller: it is a part and no other answer."""
    return (figure.high or 0) <= (than.low or 0)


def counted_up(number: float) -> str:
    """How a number came about that is told of people, each named or meant by a noun of its own."""
    return f"{number:g} people are told of one by one"


def _shown(answer: Answer) -> str:
    """ "4", "at least 4", "4 to 6"."""
    low, high, _ = answer
    if low == high:
        return f"{low:g}" if low is not None else "it"
    if low is None or high is None:
        return f"at least {low:g}" if low is not None else f"at most {high:g}"
    return f"{low:g} to {high:g}"


def _ranked(votes: Votes[Answer], *, lasting: bool) -> list[Answer]:
    """The greatest number of those with enough weight first, since smaller ones tell of a part; then the heaviest.

    A toll rises: a greater number that a later report leads with has enough weight, any after "nobody", and one that
    would have it if copies, which repeat the older number and confirm nothing, counted once. `lasting`: what befell
    people does not pass, so that a report which leads with the greater number means it, whatever it tells besides; and
    one further down may be of other events, however few newsrooms give the smaller one.
    """
    if not votes.weights:
        return []
    exact = [a for a in votes.weights if not _surpassed(a, votes)]
    best = max(sorted(exact, key=repr), key=votes.weight)
    strong = {
        a
        for a in votes.weights
        if not _surpassed(a, votes)
        if votes.weight(a) >= ENOUGH * votes.weight(best)
        or (_led_with(a, votes) or best[1] == 0 or not lasting and votes.once(a) >= ENOUGH * votes.once(best))
        and (a[0] or 0) > (best[0] or 0)
        and (latest(votes.readings[a]) or "") > _since(best, a if lasting else best, votes)
    }
    return sorted(
        votes.weights,
        key=lambda a: (a not in strong, -(a[0] or 0) if a in strong else 0, -round(votes.weight(a), 6), repr(a)),
    )


def _lend(votes: Votes[Answer]) -> None:
    """Put the exact number in the place of a rough one that stands for it: 46 for "almost 50"."""
    for rough in sorted(votes.weights, key=repr):
        exact = _stands_for(rough, votes)
        if exact is not None:
            for report, weight in votes.weights[rough].items():
                votes.weights[exact][report] = max(weight, votes.weights[exact].get(report, 0.0))
            votes.drop(rough)


def _stands_for(rough: Answer, votes: Votes[Answer]) -> Answer | None:
    """The exact number for which a rough one is given; None where it may be several, or has grown to the rough one since."""
    forms = [f for f in votes.printed[rough] if f]
    if not rough[0] or rough[0] != rough[1] or not forms or not all(ROUGH.match(f) for f in forms):
        return None
    near = [
        a for a in votes.weights if a != rough and a[0] == a[1] and a[0] is not None and _fits(a[0], rough[0], forms)
    ]
    near = [a for a in near if any(f and not ROUGH.match(f) for f in votes.printed[a])]
    day = latest(votes.readings[rough]) or ""
    return near[0] if len(near) == 1 and (latest(votes.readings[near[0]]) or day) >= day else None


def _fits(exact: float, rough: float, forms: Sequence[str]) -> bool:
    under = all(UNDER.match(f) for f in forms)
    return abs(exact - rough) <= ABOUT * rough and not (under and exact > rough)


def _since(best: Answer, greater: Answer, votes: Votes[Answer]) -> str:
    """The last day on which a report gives the best supported number, and not the greater one besides."""
    besides = votes.weights[greater] if greater != best else {}
    return latest([r for r in votes.readings[best] if r.article.id not in besides]) or ""


def _led_with(answer: Answer, votes: Votes[Answer]) -> bool:
    """Whether a report leads with a number, or tells in its first lines of so many people."""
    heaviest = max(votes.weights[answer].values())
    return heaviest >= LEADING * UNCOUNTED and any(early(r) >= LEADING for r in votes.readings[answer])


def _surpassed(answer: Answer, votes: Votes[Answer]) -> bool:
    """Whether a range ("several", "at least 12") holds a number that somebody gives exactly."""
    low, high, _ = answer
    if low == high:
        return False
    exact = [a[0] for a in votes.weights if a[0] is not None and a[0] == a[1]]
    return any((low is None or low <= n) and (high is None or n <= high) for n in exact)


def latest(readings: Sequence[Reading]) -> str | None:
    return max((r.as_of[:10] for r in readings if r.as_of), default=None)
