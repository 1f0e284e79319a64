"""What was given for a figure at one time after another: two dead at noon, five by night, six the day after.

Read off the updates between the reports: their sides are the steps, in the order of time. A bound that an earlier report
gave ("at least two dead") is a step too, where less was certain then. Where the reports put the value of the figure behind
them, what the last of them has takes its place. Missed on purpose: what one report alone tells of earlier hours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from synoptic.judge.figures import STATES
from synoptic.judge.numbers import Count, latest
from synoptic.judge.sides import Reading
from synoptic.judge.votes import names_it
from synoptic.model.claim import Evidence
from synoptic.model.event import Event, Figure, Step
from synoptic.model.finding import Conflict, Side
from synoptic.model.mention import Quantity

Number = tuple[float | None, float | None]


def with_series(
    event: Event, conflicts: Sequence[Conflict], reports: Sequence[Sequence[Reading]], count: Count
) -> Event:
    """The event, each figure with what was given for it before and, where that was overtaken, with what overtook it."""
    readings = {_place(r.evidence): r for report in reports for r in report}
    updates = [c for c in conflicts if (c.kind, c.verdict) == ("quantity", "update")]
    return replace(event, figures=tuple(_with_series(f, updates, readings, count) for f in event.figures))


def _with_series(
    figure: Figure, updates: Sequence[Conflict], readings: Mapping[tuple[str, int, int], Reading], count: Count
) -> Figure:
    told = [g for c in updates if (g := _steps(c, figure.of, readings))]
    # the longest that leads to the figure's own value, or away from it
    own = (figure.low, figure.high)
    told = [g for g in told if any(_number(s) == own for s in g)]
    steps = max(told, key=lambda g: (_number(g[-1]) == own, len(g)), default=[])
    if steps and _number(steps[-1]) != own:
        figure = _overtaken(figure, steps, readings, count)
        own = (figure.low, figure.high)
    if not steps and figure.derived is None:
        steps = [Step(_words(own), *own, _first(figure.evidence, readings), figure.evidence)]
    if not steps:
        return figure
    steps = [_since(s, figure, readings) for s in (*_bounds(figure, steps, readings), *steps)]
    steps = _between(figure, steps, readings)
    return replace(figure, series=tuple(steps)) if len(steps) > 1 else figure


def _since(step: Step, figure: Figure, readings: Mapping[tuple[str, int, int], Reading]) -> Step:
    """The step with the day on which any report first gave its number."""
    evidence = [e for f in (figure, *figure.rivals) if (f.low, f.high) == _number(step) for e in f.evidence]
    days = [day for day in (step.as_of, _first(evidence, readings)) if day]
    return replace(step, as_of=min(days, default=None))


def _number(step: Step) -> Number:
    return step.low, step.high


def _steps(conflict: Conflict, state: str, readings: Mapping[tuple[str, int, int], Reading]) -> list[Step]:
    """The sides of an update of people in this state, each with the number it gives; none where it is of something else."""
    found: list[Step] = []
    of: set[str] = set()
    for side in conflict.sides:
        said = list(_said(side, readings))
        if not said:
            return []
        of |= {word for q in said for word in q.of.split()}
        day = _first(side.evidence, readings)
        high = said[0].low if said[0].scope == "ordinal" else said[0].high  # "a third person has died": so far three
        found.append(Step(side.value, said[0].low, high, day, side.evidence))
    others = {word for other, words in STATES.items() if other != state for word in words}
    return found if of & {*STATES.get(state, ())} and not of & others else []


def _said(side: Side, readings: Mapping[tuple[str, int, int], Reading]) -> Iterator[Quantity]:
    """The quantities that the side's value is, in its passages."""
    for e in side.evidence:
        reading = readings.get(_place(e))
        for q in reading.content.quantities if reading else ():
            if q.text.lower() == side.value.lower():
                yield q


def _overtaken(
    figure: Figure, steps: Sequence[Step], readings: Mapping[tuple[str, int, int], Reading], count: Count
) -> Figure:
    """The figure with the last step's number: one of its rivals, or what only the update tells to be of the same people."""
    last = steps[-1]
    new = next((r for r in figure.rivals if (r.low, r.high) == _number(last)), None)
    before = next(s.value for s in steps if _number(s) == (figure.low, figure.high))
    if new is None:
        told = [r for e in last.evidence if (r := readings.get(_place(e)))]
        if not told:
            return figure
        origins = count([r.pid for r in told])[2]
        reason = f"{names_it(len({r.article.id for r in told}), 'give', 'it')} (“{last.value}”)"
        new = Figure(figure.of, last.low, last.high, None, latest(told), origins, last.evidence, (), reason)
    reason = f"{new.reason}; it has taken the place of “{before}”, which earlier reports give"
    rest = tuple(r for r in figure.rivals if r is not new)
    return replace(new, rivals=(replace(figure, rivals=()), *rest), reason=reason)


def _bounds(figure: Figure, steps: Sequence[Step], readings: Mapping[tuple[str, int, int], Reading]) -> list[Step]:
    """Bounds that were given before the first step, and lie below it: "at least two"."""
    first = steps[0]
    found = []
    for rival in figure.rivals:
        day = _first(rival.evidence, readings)
        below = rival.low is not None and rival.high is None and rival.low < (first.low or 0)
        if below and day and first.as_of and day < first.as_of:
            words = _words((rival.low, rival.high))
            found.append(Step(words, rival.low, rival.high, day, rival.evidence))
    return sorted(found, key=lambda s: (s.as_of or "", s.low or 0.0))


def _between(figure: Figure, steps: list[Step], readings: Mapping[tuple[str, int, int], Reading]) -> list[Step]:
    """The steps with the numbers that reports of hours between two of them give, where these lie between the two."""
    for rival in figure.rivals:
        day = _first(rival.evidence, readings) or ""
        for n, (one, next_) in enumerate(pairwise(steps)):
            inside = (one.as_of or "9") < day < (next_.as_of or "")
            if inside and rival.low == rival.high and (one.low or 0) < (rival.low or 0) < (next_.low or 0):
                between = Step(_words((rival.low, rival.high)), rival.low, rival.high, day, rival.evidence)
                steps = [*steps[: n + 1], between, *steps[n + 1 :]]
                break
    return steps


def _words(number: Number) -> str:
    low, high = number
    if low is None or low == high:
        return f"{high:g}" if high is not None else ""
    return f"at least {low:g}" if high is None else f"{low:g} to {high:g}"


def _first(evidence: Sequence[Evidence], readings: Mapping[tuple[str, int, int], Reading]) -> str | None:
    """EDTF of the first report that printed one of these passages."""
    days = [day for e in evidence if (r := readings.get(_place(e))) and (day := r.article.published)]
    return min(days, default=None)


def _place(evidence: Evidence) -> tuple[str, int, int]:
    return evidence.report, evidence.span.start, evidence.span.end
