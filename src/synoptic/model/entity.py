"""Entity: one person, place or thing, under all the names that the reports give it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from synoptic.model.identity import content_id
from synoptic.model.placed import Placed
from synoptic.model.span import Span


@dataclass(frozen=True, slots=True)
class EntityMention:
    """One place where an entity is named, described or meant by a pronoun."""

    report: str
    span: Span
    text: str
    form: str
    """"name", "title" or "pronoun"."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Why two surface forms are taken for one entity."""

    a: str
    b: str
    reason: str
    """What was compared, with what result."""


@dataclass(frozen=True)
class Entity:
    """One person, place, organisation or other named thing across all reports."""

    kind: str
    """person, organisation, place, facility, event ..."""
    name: str
    """The fullest and most frequent form as printed; a given name that stands alone, with the family name it is tied to."""
    aliases: tuple[str, ...]
    """Other printed forms, names and titles, sorted; without `name`."""
    mentions: tuple[EntityMention, ...]
    """Sorted by report and place."""
    merges: tuple[Merge, ...] = ()
    """Every step that joined its forms."""
    roles: tuple[str, ...] = ()
    """Roles and titles printed beside it, lower case, most frequent first."""

    @cached_property
    def id(self) -> str:
        """Hash of kind and mentions."""
        return content_id("e", self.kind, [[m.report, m.span.start, m.span.end] for m in self.mentions])


@dataclass(frozen=True)
class Resolution:
    """All entities of a run, and which mention belongs to which."""

    entities: tuple[Entity, ...]
    """Sorted by id."""
    by_mention: dict[tuple[str, int, int], str]
    """(report id, start, end) of a mention -> entity id."""
    refusals: tuple[Merge, ...] = ()
    """Pairs that look alike and were kept apart, with the reason."""
    unsure: tuple[Merge, ...] = ()
    """Pairs left open: more than one reading remains."""

    def mentioned(self, report: str, span: Span) -> tuple[tuple[Span, str], ...]:
        """The mentions that lie wholly inside a span of a report, each with its entity's id."""
        placed = self._placed.get(report)
        return placed.within(span) if placed is not None else ()

    def at(self, report: str, place: int) -> list[str]:
        """Ids of the entities whose mentions hold a place of a report's text, in the order of the text."""
        placed = self._placed.get(report)
        return [entity for _, entity in placed.overlapping(Span(place, place + 1))] if placed is not None else []

    def entities_in(self, report: str) -> set[str]:
        """Ids of the entities that a report mentions."""
        placed = self._placed.get(report)
        return {entity for _, entity in placed.things} if placed is not None else set()

    @cached_property
    def _placed(self) -> dict[str, Placed[tuple[Span, str]]]:
        found: dict[str, list[tuple[Span, str]]] = {}
        for (report, start, end), entity in sorted(self.by_mention.items()):
            found.setdefault(report, []).append((Span(start, end), entity))
        return {report: Placed(own, lambda m: m[0]) for report, own in found.items()}
