"""What is known of the keys under which sources are counted: what each is called, what it is, and by which words and roles."""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.trace.heads import is_firms
from synoptic.trace.known import BODIES, Known
from synoptic.trace.source import Key, Link
from synoptic.trace.voices import BODY_NOUNS, COMPANY_NOUNS, MINISTERS, SMALL_WORDS, content_words, folded


class Keys:
    """Tells of each key what the reports have said of it; `speakers` are those who only speak for others."""

    def __init__(self, known: Known, links: Sequence[Link]) -> None:
        self._known = known
        self._entities = known.entities
        self.speakers = {link.a for link in links} - {link.b for link in links}
        self._leading = {link.a for link in links if self.is_of_people(link.b)}

    def called(self, key: Key) -> str:
        """What it is called."""
        if key[0] == "entity":
            return self._entities[key[1]].name
        return f"the {' '.join(key[2:])} ministry" if key[0] == "ministry" else " ".join(key[1:])

    def called_words(self, key: Key) -> frozenset[str]:
        """The words of an entity's own name; none where it has but one."""
        found = frozenset(content_words(self.called(key)))
        return found if len(found) > 1 else frozenset("?")

    def is_company(self, key: Key) -> bool:
        """Whether an entity is an organisation whose name does not say that it is something else than a company, or was read as a
        person and has a firm's name."""
        body = self.kind(key) == "organisation" or self.kind(key) == "person" and is_firms(self.called(key))
        if not body or self._known.is_press(self.called(key)):
            return False
        return not self.words(key) & (BODY_NOUNS - COMPANY_NOUNS) and key not in self.speakers

    def kind(self, key: Key) -> str:
        """The kind of its entity; "" where it is none."""
        return self._entities[key[1]].kind if key[0] == "entity" and key[1] in self._entities else ""

    def is_bare_name(self, key: Key) -> bool:
        """Whether an entity was read as a person of whom no report says what he or she is, or whom he or she leads or speaks for:
        it may be a company."""
        return self.kind(key) == "person" and not self._entities[key[1]].roles and key not in self._leading

    def is_body(self, key: Key) -> bool:
        """Whether it is no person."""
        return key[0] != "entity" or key[1] in self._entities and self._entities[key[1]].kind != "person"

    def is_of_people(self, key: Key) -> bool:
        """Whether a key is that of a body, no company, which somebody leads."""
        named = key[0] == "ministry" or self.kind(key) in BODIES
        return named or key[0] == "words" and key[-1] in BODY_NOUNS - COMPANY_NOUNS

    def surname(self, key: Key) -> frozenset[str]:
        """The last word of a person's name of two words or more."""
        known = self._entities.get(key[1]) if key[0] == "entity" else None
        words = folded(known.name) if known is not None and known.kind == "person" else []
        return frozenset(words[-1:] if len(words) > 1 else ())

    def roles(self, key: Key) -> set[frozenset[str]]:
        """The roles of a person and those of a ministry, each with all its words and with its noun alone."""
        if key[0] == "ministry":
            return {frozenset((noun,)) for noun in MINISTERS}
        known = self._entities.get(key[1]) if key[0] == "entity" else None
        roles = [folded(role.partition(" (")[0]) for role in known.roles] if known is not None else []
        told = [[w for w in role if w not in SMALL_WORDS] for role in roles]
        return {frozenset(part) for role in (*roles, *told) for part in (role, role[-1:]) if part}

    def words(self, key: Key) -> frozenset[str]:
        """The words of all its names."""
        if key[0] == "entity" and key[1] in self._entities:
            known = self._entities[key[1]]
            return frozenset(w for form in (known.name, *known.aliases) for w in content_words(form))
        return frozenset((*key[2:], "ministry") if key[0] == "ministry" else key[1:])
