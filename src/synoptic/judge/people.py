"""Who is part of the event, and in what role, by what the reports say of each person.

Roles come from the sentences (`roles`): who was killed or hurt (victim), who is accused of it (suspect); who holds an
office (official) and who is quoted (speaker). What decides between victim and suspect is in `suspected`; who is told of
only beside other events is neither. Missed on purpose: a
role that has to be inferred over several sentences, and the roles of a lone surname that two people bear.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from synoptic.judge.elsewhere import elsewhere
from synoptic.judge.kept import spread
from synoptic.judge.other_events import OPENING, of_another
from synoptic.judge.past_cases import older
from synoptic.judge.persons import PLACED
from synoptic.judge.presumed import nobodys, presumed
from synoptic.judge.roles import SUSPECT, VICTIM, parts, spoken_of
from synoptic.judge.sides import Reading
from synoptic.judge.suspected import FAR, LEAST, Suspicion
from synoptic.judge.taking_part import misspelled, only_before, only_relative, only_remembered, only_reporting
from synoptic.judge.votes import Count
from synoptic.model.entity import Entity, Resolution
from synoptic.model.event import Value
from synoptic.model.span import Span

OFFICE = frozenset(
    "president minister mayor governor chief sheriff officer police secretary ambassador senator judge prosecutor attorney "
    "spokesman spokeswoman spokesperson director commissioner captain sergeant lieutenant detective deputy king queen premier "
    "chancellor coroner constable trooper marshal counterpart".split()
)
MEANT = 0.5
"""What a pronoun counts that is taken to mean somebody; for those who hold office or are quoted, only beside a name. Of 0, .5, 1."""
REMEMBERED = 2
"""Sentences for which a report is taken to go on speaking of victims, or of suspects. Of 0, 1, 2, 4."""
MOST = 12
"""People given; further victims are given too."""
SHOWN = 6


@dataclass
class _Person:
    """What the reports say of one person."""

    weights: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    """Role -> weight of the wording that gives it by name."""
    meant: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    """The same by pronouns."""
    suspicion: Suspicion = field(default_factory=Suspicion)
    """What of these weights the choice between suspect and victim looks at."""
    readings: list[Reading] = field(default_factory=list)
    telling: list[Reading] = field(default_factory=list)
    """Readings that give the person a part."""
    presumed: list[Reading] = field(default_factory=list)
    """Readings by which the person is taken to be a victim, where none gives a part."""
    speaks: int = 0

    @property
    def accused(self) -> bool:
        """Whether anything is told of them as of a suspect."""
        return bool(self.weights.get(SUSPECT) or self.meant.get(SUSPECT))


def find(
    reports: Sequence[Sequence[Reading]],
    resolution: Resolution,
    known: frozenset[str],
    day: str | None,
    count: Count,
) -> tuple[Value, ...]:
    """People: victims and suspects first, then those named in most reports; `known`: ids of those who are people; `day`: EDTF of the
    event, where known."""
    people: dict[str, _Person] = defaultdict(_Person)
    above: dict[str, Reading] = {}
    for report in reports:
        before, since = "", 0
        told = [r for r in report if r.content.passage.kind == "sentence"]
        above |= {r.pid: b for b, r in pairwise(told)}
        for reading in told:
            _name(reading, known, people)
            if of_another(reading, day):
                continue
            given = parts(reading, known, before, older(reading, day))
            for part in given:
                person = people[part.entity]
                weights = person.weights if part.named else person.meant
                weights[part.role] += part.weight
                person.suspicion.add(part, part.weight * (1.0 if part.named else MEANT))
                people[part.entity].telling.append(reading)
            order = reading.content.passage.order
            listed = any(p.role == VICTIM and p.named for p in given)
            if now := spoken_of(reading, known) or (VICTIM if listed else ""):
                before, since = now, order
            elif order - since > REMEMBERED:
                before = ""
    shown = [e for e in resolution.entities if people.get(e.id) and people[e.id].readings]
    entities = {e.id: e for e in shown if e.name.lower() not in OFFICE}
    _join(entities, people)
    _leave_out_others(reports, entities, people, day)
    roles = _roles(entities, people)
    open_to = {e for e, role in roles.items() if role == "named" and nobodys(entities[e]) and not people[e].accused}
    for e, readings in presumed(reports, known, open_to, _of(VICTIM, roles), day).items():
        roles[e], people[e].presumed = VICTIM, readings
    ranked = sorted(
        (e for e in entities if not _stands_by(e, entities, people[e], roles, above, day)),
        key=lambda e: (
            roles[e] not in (VICTIM, SUSPECT),
            -len({r.article.id for r in people[e].readings}),
            -len(people[e].readings),
            e,
        ),
    )
    kept = [e for k, e in enumerate(ranked) if k < MOST or roles[e] == VICTIM]
    return tuple(_value(entities[e], roles[e], people[e], count) for e in kept)


def _stands_by(
    e: str,
    entities: Mapping[str, Entity],
    person: _Person,
    roles: Mapping[str, str],
    above: Mapping[str, Reading],
    day: str | None,
) -> bool:
    """Whether somebody of whom nothing is told that befell or was done is only remembered, or a lone name of nobody else's."""
    if roles[e] in (VICTIM, SUSPECT):
        return False
    if only_remembered(e, person.readings) or only_reporting(e, person.readings):
        return True
    if only_before(person.readings, day, above):
        return True
    lone = " " not in entities[e].name and roles[e] == "named"
    others = (entities[o].name for o in entities if o != e)
    return lone and (misspelled(entities[e].name, others) or only_relative(e, person.readings))


def _roles(entities: Mapping[str, Entity], people: Mapping[str, _Person]) -> dict[str, str]:
    """The part of each person, seen beside the others."""
    unnamed = people[""].weights.get(VICTIM, 0.0) >= LEAST
    victims = {e for e in entities if people[e].weights.get(VICTIM, 0.0) - people[e].suspicion.own >= LEAST}
    return {e: _role(entities[e], people[e], bool(victims - {e}) or unnamed) for e in entities}


def _of(part: str, roles: Mapping[str, str]) -> set[str]:
    return {e for e, role in roles.items() if role == part}


def _leave_out_others(
    reports: Sequence[Sequence[Reading]], entities: Mapping[str, Entity], people: Mapping[str, _Person], day: str | None
) -> None:
    """Take their part from those of whom only sentences tell that are of another event."""
    taking = {e for e, role in _roles(entities, people).items() if role in (VICTIM, SUSPECT)}
    ours = {e for e in taking if _leads(people[e])}
    others = elsewhere(reports, ours, day) if taking - ours else set()
    for e in taking - ours:
        if all(r.pid in others for r in people[e].telling):
            people[e].weights.clear()
            people[e].meant.clear()


def _leads(person: _Person) -> bool:
    """Whether several reports name somebody, or one tells of them at its head."""
    return len({r.article.id for r in person.readings}) > 1 or any(
        r.content.passage.order < OPENING for r in person.telling
    )


def _name(reading: Reading, known: frozenset[str], people: Mapping[str, _Person]) -> None:
    """Note who is named in a sentence, and who speaks in it."""
    span = reading.content.passage.span
    speakers = [s for q in reading.mentions.quotations_across(span) for s in q.source]
    for n in reading.mentions.names_in(span):
        entity = reading.entities.get((n.span.start, n.span.end))
        if entity in known and entity is not None:
            people[entity].readings.append(reading)
            people[entity].speaks += any(s.overlaps(n.span) for s in speakers) and not _of_a_place(reading, n.span)


def _of_a_place(reading: Reading, name: Span) -> bool:
    """ "a carpenter from Hollin": the name tells where the speaker is from, or where something was said."""
    return bool(PLACED.search(reading.article.text[max(0, name.start - 14) : name.start]))


def _join(entities: dict[str, Entity], people: Mapping[str, _Person]) -> None:
    """What is said of a lone name is said of the one full name that has it; of two it is nobody's, and the name is not given.

    Names tagged once as a person and once as something else are one person's.
    """
    full: dict[str, list[str]] = {}
    twins: dict[str, str] = {}
    for e in sorted(entities, key=lambda e: (entities[e].kind != "person", -len(people[e].readings), e)):
        name = entities[e].name.casefold()
        if " " in name and name in twins and entities[e].kind != "person":
            _lend(people[e], people[twins[name]])
            del entities[e]
        elif " " in name:
            twins.setdefault(name, e)
            full[e] = name.split()
    for e in sorted(set(entities) - set(full)):
        bearers = [f for f, words in sorted(full.items()) if entities[e].name.casefold() in words]
        if len(bearers) == 1:
            _lend(people[e], people[bearers[0]])
        if bearers:
            del entities[e]


def _lend(person: _Person, to: _Person) -> None:
    person.suspicion.lend(to.suspicion)
    to.readings += person.readings
    to.telling += person.telling
    for mine, theirs in ((person.weights, to.weights), (person.meant, to.meant)):
        for role, weight in mine.items():
            theirs[role] += weight


def _role(entity: Entity, person: _Person, others: bool) -> str:
    """The part of a person."""
    official = any(set(r.split()) & OFFICE for r in entity.roles)
    heard = official or person.speaks > 0
    weights = {}
    for role in (VICTIM, SUSPECT):
        by_name = person.weights.get(role, 0.0)
        weights[role] = by_name + (MEANT * person.meant.get(role, 0.0) if by_name or not heard else 0.0)
    part = person.suspicion.part(weights, official, others)
    far = min((r.content.passage.order for r in person.readings), default=0) >= FAR
    if part and not (part == SUSPECT and far):
        return part
    return "official" if official else "speaker" if person.speaks else "named"


def _value(entity: Entity, role: str, person: _Person, count: Count) -> Value:
    """The person, with the sentences that give the role first."""
    shown = [*person.presumed, *person.telling, *person.readings] if role in (VICTIM, SUSPECT) else person.readings
    kept = spread((r.evidence for r in shown), SHOWN)
    reports = len({r.article.id for r in person.readings})
    said = entity.roles[0] if entity.roles else ""
    reason = f"named in {reports if reports != 1 else 'one'} of the reports" + (f" as {said}" if said else "")
    if person.presumed:
        reason += "; named with an age, which reports print of those whom it befell, and nothing else is told of them"
    elif role in (VICTIM, SUSPECT):
        telling = len({r.pid for r in person.telling})
        word = "befell them" if role == VICTIM else "is laid to them"
        reason += (
            f"; {telling} sentence{'s' if telling > 1 else ''} tell what {word}"
            if telling != 1
            else f"; one sentence tells what {word}"
        )
    origins = count(sorted({r.pid for r in person.readings}))[2]
    return Value(entity.name, entity.id, origins, kept, (), reason, role=role)
