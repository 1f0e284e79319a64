"""The bodies named in a text before a place of it, for descriptions that stand for one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from synoptic.model.mention import Name
from synoptic.trace.known import Known
from synoptic.trace.source import Place, Source
from synoptic.trace.voices import PLATFORMS

_WHERE = re.compile(r"\b(?:in|near|outside|around)\s$")
"""Words before a place, whatever its name was read as."""
REMEMBERED = 500
"""So many names before a description are asked whether it means them: more than a report has, and few beside a book's."""


class NamedBefore:
    """Looks back from a place of a text."""

    def __init__(self, known: Known) -> None:
        self._known = known

    def bodies(self, at: int, place: Place) -> Iterator[Name]:
        """The bodies named before a place of the text, the last first."""
        return (
            n
            for n in islice(place.found.names_before(at), REMEMBERED)
            if n.form == "name"
            and self._known.is_body(n)
            and n.text.casefold() not in PLATFORMS
            and not _WHERE.search(place.text[max(0, n.span.start - 12) : n.span.start])
        )

    def is_organisation(self, entity: str, at: int, place: Place) -> bool:
        """Whether an entity is one, or is read as one in this report, whatever others make of its name."""
        if self._known.kind(entity) == "organisation":
            return True
        names = islice(place.found.names_before(at), REMEMBERED)
        return any(n.label == "organisation" and self._known.entity_of(n) == entity for n in names)

    def source(self, name: Name, printed: str, step: str) -> Source:
        """The source that a body named before is, by a step in words."""
        entity = self._known.entity_of(name)
        assert entity is not None
        return replace(self._known.as_entity(entity, name, printed, False), step=step)
