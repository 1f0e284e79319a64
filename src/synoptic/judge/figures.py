"""The figures of the event: how many killed, injured, arrested and so on, with the latest well-supported value.

Such counts change while an event goes on: of the figures for one state the one of the latest day counts, of one day the
one with most independent origins; the others are its rivals. Zero is stated only where a report states it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from synoptic.judge import tolls
from synoptic.judge.sides import Reading
from synoptic.judge.votes import Votes, early
from synoptic.model.event import Figure
from synoptic.model.mention import Quantity

STATES = {
    "killed": ("killed", "dead"),
    "injured": ("injured", "wounded", "hurt"),
    "arrested": ("arrested", "detained"),
    "missing": ("missing",),
    "displaced": ("displaced", "evacuated"),
    "rescued": ("rescued",),
}
HEAD = 14
Answer = tuple[float | None, float | None, str | None]


def find(
    reports: Sequence[Sequence[Reading]],
    count: Callable[[list[str]], tuple[int, int, int]],
) -> tuple[Figure, ...]:
    """One figure a state that any report gives, in the order of STATES; a copy's figure is as old as its original's."""
    found = []
    for state, words in STATES.items():
        votes: Votes[Answer] = Votes()
        for report in reports:
            for reading in report:
                passage = reading.content.passage
                if passage.kind != "sentence" or passage.order >= HEAD:
                    continue
                for q in reading.content.quantities:
                    if q.of in words and _people(q):
                        votes.add((q.low, q.high, q.unit), reading, early(reading), q.text)
        if not votes.weights:
            for report in reports:
                for number, readings in [t for s, t in tolls.told(report, HEAD).items() if s == state]:
                    for reading in readings:
                        votes.add((float(number), float(number), None), reading, early(reading), "")
        figure = _figure(state, votes, count)
        if figure is not None:
            found.append(figure)
    return tuple(found)


def _people(q: Quantity) -> bool:
    return q.unit is None


def _figure(state: str, votes: Votes[Answer], count: Callable[[list[str]], tuple[int, int, int]]) -> Figure | None:
    figures = []
    for answer in votes.weights:
        dates = [r.as_of[:10] for r in votes.readings[answer] if r.as_of]
        origins = count(votes.passages(answer))[2]
        as_of = max(dates) if dates else None
        reason = (
            f"{len(votes.weights[answer])} of the reports give it"
            + (f" (“{votes.form(answer)}”)" if votes.form(answer) else ", told of people and not in figures")
            + (f", the latest of {as_of}" if as_of else "")
        )
        rank = (_reverse(as_of), -origins, -votes.weight(answer), repr(answer))
        figures.append((rank, Figure(state, *answer, as_of, origins, votes.evidence(answer), (), reason)))
    if not figures:
        return None
    ordered = [f for _, f in sorted(figures, key=lambda rf: rf[0])]
    first = ordered[0]
    return Figure(
        first.of,
        first.low,
        first.high,
        first.unit,
        first.as_of,
        first.origins,
        first.evidence,
        tuple(ordered[1:5]),
        first.reason,
    )


def _reverse(date: str | None) -> str:
    """Sorts later dates first, none last."""
    return "".join(chr(0x10FFF - ord(c)) for c in date) if date else chr(0x10FFFF)
