"""The figures of the event: how many killed, injured, arrested and so on, with the best supported value.

Printed numbers are weighed by how early they stand and in how many reports; the others are rivals. Where the reports
name more people killed or hurt than any of them counts, those named are the figure. Those who were shot, and are not
said to have died, are among the injured. Zero is stated only where a report states it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from synoptic.judge.fates import HIT, HURT, KILLED
from synoptic.judge.sides import Reading
from synoptic.judge.tolls import Stated, Toll, tolls
from synoptic.judge.votes import Votes, early
from synoptic.model.entity import Resolution
from synoptic.model.event import Figure

STATES = {
    "killed": ("killed", "dead"),
    "injured": ("injured", "wounded", "hurt"),
    "arrested": ("arrested", "detained"),
    "missing": ("missing",),
    "displaced": ("displaced", "evacuated"),
    "rescued": ("rescued",),
}
HEAD = 14
ENOUGH = 0.4
"""Share of the weight of "somebody" that "so many people" needs, where no number is printed."""
NEAR = 0.3
"""How near the head (1 / (1 + sentence / 3)) somebody is said to be dead or hurt, where only one report says it."""
MOST_SHOWN = 6
Answer = tuple[float | None, float | None, str | None]
Count = Callable[[list[str]], tuple[int, int, int]]


def find(
    reports: Sequence[Sequence[Reading]], resolution: Resolution, day: str | None, count: Count
) -> tuple[Figure, ...]:
    """One figure a state that any report gives, in the order of STATES; `day`: EDTF of the event, where known."""
    names = {e.id: e.name for e in resolution.entities if e.kind == "person"}
    told = tolls(reports, frozenset(names), day, HEAD)
    killed = _killed(told[KILLED], names, count)
    found = {"killed": killed, "injured": _injured(told, killed, names, count)}
    for state, words in STATES.items():
        if state not in found:
            found[state] = _best(state, _printed(reports, words), count)
    return tuple(f for s in STATES if (f := found[s]) is not None)


def _killed(toll: Toll, names: Mapping[str, str], count: Count) -> Figure | None:
    """The printed number; or those said to be dead, where they are more or no number is printed."""
    printed = _best("killed", _stated(toll.stated), count)
    dead = _known(toll.named, names)
    alone = _supported(toll.least)
    if max(len(dead), alone) == 0 or printed is not None and (printed.low or 0) >= max(len(dead), alone):
        return printed
    if len(dead) >= alone:
        readings = [rs[0] for _, rs in sorted(dead.items())]
        return _told("killed", len(dead), readings, f"{len(dead)} people are named as dead", printed, count)
    return _told(
        "killed", alone, [r for n, r in toll.least if n >= alone], "told of people, not in figures", printed, count
    )


def _injured(told: Mapping[str, Toll], killed: Figure | None, names: Mapping[str, str], count: Count) -> Figure | None:
    """The printed number of injured; of those shot, less the dead; or those said to be hurt and not to have died."""
    printed = _best("injured", _stated(told[HURT].stated), count)
    dead = _known(told[KILLED].named, names)
    deaths = killed.low if killed is not None and killed.low is not None else 0.0
    if printed is None:
        votes = _stated(told[HIT].stated, deaths)
        printed = _best("injured", votes, count)
        if printed is not None and deaths:
            printed = replace(printed, reason=f"{printed.reason}, less the {deaths:g} killed")
    hurt = {e: rs for e, rs in (*told[HURT].named.items(), *told[HIT].named.items()) if e not in told[KILLED].named}
    hurt = _known(hurt, names)
    unknown = max(0, int(deaths) - len(dead))
    number = len(hurt) - unknown
    if printed is not None and (printed.low or 0) >= number or printed is not None and printed.low != printed.high:
        return printed
    if number > 0:
        readings = [rs[0] for _, rs in sorted(hurt.items())]
        return _told("injured", number, readings, f"{len(hurt)} people are named as hurt", printed, count)
    least = told[HURT].beside if deaths else [*told[HURT].least, *told[HIT].least]
    alone = _supported(least)
    if not alone:
        return None
    return _told(
        "injured", alone, [r for n, r in least if n >= alone], "told of people, not in figures", printed, count
    )


def _supported(least: Sequence[tuple[float, Reading]]) -> float:
    """The greatest number of people that sentences of enough weight tell of together."""
    votes: Votes[float] = Votes()
    for n, reading in least:
        for k in range(1, int(n) + 1):
            votes.add(float(k), reading, early(reading))
    return max((k for k in votes.weights if votes.weight(k) >= ENOUGH * votes.weight(1.0)), default=0.0)


def _known(named: Mapping[str, list[Reading]], names: Mapping[str, str]) -> dict[str, list[Reading]]:
    """Those named, without a lone surname that another of them bears."""
    full = {names[e].split()[-1] for e in named if " " in names[e]} | {
        names[e].split()[0] for e in named if " " in names[e]
    }
    near = {e for e, rs in named.items() if max(map(early, rs)) >= NEAR or len({r.article.id for r in rs}) > 1}
    return {e: rs for e, rs in named.items() if e in near and (" " in names[e] or names[e] not in full)}


def _told(
    state: str, number: float, readings: Sequence[Reading], reason: str, printed: Figure | None, count: Count
) -> Figure:
    """A figure that rests on people; printed numbers are its rivals."""
    votes: Votes[Answer] = Votes()
    answer: Answer = (float(number), float(number), None)
    for r in readings[:MOST_SHOWN]:
        votes.add(answer, r, 1.0)
    origins = count(votes.passages(answer))[2]
    rivals = (replace(printed, rivals=()), *printed.rivals)[:4] if printed else ()
    return Figure(state, *answer, _latest(readings), origins, votes.evidence(answer), rivals, reason)


def _printed(reports: Sequence[Sequence[Reading]], words: Sequence[str]) -> Votes[Answer]:
    votes: Votes[Answer] = Votes()
    for report in reports:
        for reading in report:
            passage = reading.content.passage
            if passage.kind != "sentence" or passage.order >= HEAD:
                continue
            for q in reading.content.quantities:
                if q.of in words and q.unit is None:
                    votes.add((q.low, q.high, q.unit), reading, early(reading), q.text)
    return votes


def _stated(stated: Sequence[Stated], less: float = 0.0) -> Votes[Answer]:
    """What sentences with a printed number say, each number less `less`."""
    votes: Votes[Answer] = Votes()
    for s in stated:
        low = None if s.low is None else s.low - less
        high = None if s.high is None else s.high - less
        if less == 0 or (low or 0) > 0:
            votes.add((low, high, None), s.reading, early(s.reading) * s.weight, s.text)
    return votes


def _best(state: str, votes: Votes[Answer], count: Count) -> Figure | None:
    """The best supported printed number, the others as rivals."""
    figures = []
    for answer in _ranked(votes):
        origins = count(votes.passages(answer))[2]
        reason = f"{len(votes.weights[answer])} of the reports give it (“{votes.form(answer)}”)"
        as_of = _latest(votes.readings[answer])
        reason += f", the latest of {as_of}" if as_of else ""
        figures.append(Figure(state, *answer, as_of, origins, votes.evidence(answer), (), reason))
    return replace(figures[0], rivals=tuple(figures[1:5])) if figures else None


def _ranked(votes: Votes[Answer]) -> list[Answer]:
    """The heaviest first; of equals the one given last, then the greater."""
    return sorted(
        votes.weights,
        key=lambda a: (-round(votes.weight(a), 6), _reverse(_latest(votes.readings[a])), -(a[0] or 0), repr(a)),
    )


def _latest(readings: Sequence[Reading]) -> str | None:
    return max((r.as_of[:10] for r in readings if r.as_of), default=None)


def _reverse(date: str | None) -> str:
    """Sorts later dates first, none last."""
    return "".join(chr(0x10FFFF - ord(c)) for c in date) if date else chr(0x10FFFF)
