"""A figure of the event as it is made from what the reports tell: of people, counted on, or with whoever did it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.judge.numbers import PEOPLE_ONLY, Answer, Count, latest
from synoptic.judge.sides import Reading
from synoptic.judge.tolls import Stated, Toll
from synoptic.judge.votes import Votes
from synoptic.model.event import Derived, Figure

MOST_SHOWN = 6


def with_doer(toll: Toll) -> tuple[list[Stated], list[tuple[float, Reading]]]:
    """The numbers of dead, with whoever did it where reports tell of that death as well.

    "A man killed four people" counts the four alone; "five people died" counts everybody.
    """
    if not toll.doers:
        return toll.stated, toll.least
    stated = [
        _and_doer(s, toll.doers) if s.reading.pid in toll.done and s.low and s.low == s.high else s for s in toll.stated
    ]
    return stated, [(n + (r.pid in toll.done), r) for n, r in toll.least]


def _and_doer(stated: Stated, doers: Sequence[Reading]) -> Stated:
    """The number with whoever did it, whose death `doers` tell."""
    number = (stated.low or 0) + 1
    how = f"{as_given(stated)}, and whoever did it: {number:g} by addition"
    made = Derived(how, tuple(r.evidence for r in (stated.reading, *doers[:1])))
    return replace(stated, low=number, high=number, made=made)


def as_given(stated: Stated) -> str:
    """The number as printed, or how it came about."""
    if stated.made:
        return stated.made.how
    return f"“{stated.text}”" if stated.text else f"{stated.low or 0:g}"


def raised(state: str, figure: Figure | None, nth: Sequence[tuple[float, Reading]], count: Count) -> Figure | None:
    """The figure, or one more where a report tells of the next one: "a fifth victim was found later"; or at least as many
    as a report counts up to, where fewer are told of: "a sixth person has died"."""
    number = figure.low if figure is not None and figure.low == figure.high else 0.0 if figure is None else None
    readings = [r for n, r in nth if number and n == number + 1]
    if readings and number and figure is not None:
        counted = next((f for f in figure.rivals if f.low == f.high == number + 1), None)
        if counted is not None:
            others = tuple(f for f in figure.rivals if f is not counted)
            return replace(counted, rivals=(replace(figure, rivals=()), *others))
        how = f"{number:g} are counted and one is told of who came next: {number + 1:g} by addition"
        return resting_on(state, number + 1, readings, how, figure, count)
    most = max((n for n, _ in nth), default=0.0)
    if state != "killed" or most < 2 or most <= ((figure.low if figure else 0) or 0):
        return figure
    readings = [r for n, r in nth if n == most]
    how = f"the report counts one who died as number {most:g}: at least so many had died by then"
    told = resting_on(state, most, readings, how, figure, count)
    return replace(told, high=None)


def resting_on(
    state: str, number: float, readings: Sequence[Reading], reason: str, printed: Figure | None, count: Count
) -> Figure:
    """A figure that rests on people; printed numbers are its rivals."""
    votes: Votes[Answer] = Votes()
    answer: Answer = (float(number), float(number), None)
    for r in readings[:MOST_SHOWN]:
        votes.add(answer, r, 1.0)
    origins = count(votes.passages(answer))[2]
    given = (replace(printed, rivals=()), *printed.rivals) if printed else ()
    fewer = [f for f in given if PEOPLE_ONLY in f.reason and (f.high or 0) <= number]
    rivals = tuple(f for f in given if f.derived is None and f not in fewer)[:4]
    shown = votes.evidence(answer)
    derived = Derived(reason, shown) if number > 1 else None
    return Figure(state, *answer, latest(readings), origins, shown, rivals, reason, derived)


def named_as(number: int, state: str) -> str:
    return f"{number} people are named as {state}" if number != 1 else f"one person is named as {state}"
