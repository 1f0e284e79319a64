"""Who is taken to be one of those whom an event befell, though no sentence says so of them.

Reports of an event print the ages of those whom it befell. So it is with somebody who is named with an age right behind a
sentence that tells of victims ("... died of her wounds. Ann Doe, 24, had come home for the holidays"), and with whoever
is, where a report tells of victims at its head and none is named. Left out is of whom anything else is told: who speaks, holds an office, is somebody's
relative or stands accused. Missed on purpose: those whose age is not printed, or stands in another sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from synoptic.judge.ages import aged
from synoptic.judge.elsewhere import elsewhere
from synoptic.judge.other_events import OPENING
from synoptic.judge.roles import VICTIM, spoken_of
from synoptic.judge.sides import Reading
from synoptic.model.entity import Entity

RELATIVES = frozenset(
    "wife husband son daughter father mother brother sister widow widower uncle aunt cousin grandfather grandmother "
    "nephew niece fiance fiancee girlfriend boyfriend partner spouse friend neighbor neighbour witness".split()
)


def nobodys(entity: Entity) -> bool:
    """Whether somebody is a person whom no report calls another's relative."""
    return entity.kind == "person" and not any(set(r.split()) & RELATIVES for r in entity.roles)


def presumed(
    reports: Sequence[Sequence[Reading]],
    known: frozenset[str],
    open_to: Collection[str],
    victims: Collection[str],
    day: str | None,
) -> Mapping[str, list[Reading]]:
    """Entity -> sentences by which it is taken to be a victim.

    `known`: entities that are people, `open_to`: those of whom nothing is told, `victims`: those who are victims by what is
    told, `day`: the event's EDTF.
    """
    found: dict[str, list[Reading]] = {}
    for report in reports:
        before = None
        for reading in report:
            if reading.content.passage.kind != "sentence":
                continue
            named = aged(reading).intersection(open_to)
            goes_on = named and before is not None and _goes_on(before, reading, known)
            if named and (goes_on or not victims and _of_victims(report, known)):
                for entity in named:
                    found.setdefault(entity, []).append(reading)
            before = reading
    others = elsewhere(reports, victims, day) if found else set()
    return {e: own for e, own in found.items() if any(r.pid not in others for r in own)}


def _of_victims(report: Sequence[Reading], known: frozenset[str]) -> bool:
    """Whether the head of a report tells that somebody was killed or hurt."""
    head = (r for r in report if r.content.passage.order < OPENING and r.content.passage.kind == "sentence")
    return any(spoken_of(r, known) == VICTIM for r in head)


def _goes_on(before: Reading, reading: Reading, known: frozenset[str]) -> bool:
    """Whether a sentence, which says nothing of the kind itself, stands right behind one that tells of victims."""
    return not spoken_of(reading, known) and spoken_of(before, known) == VICTIM
