"""Persons whom an attribution credits, and the bodies for which its words say that they speak."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.model.mention import Name, Quotation
from synoptic.model.span import Span
from synoptic.trace.beside import EXPLAINED
from synoptic.trace.known import Known
from synoptic.trace.phrases import Phrases
from synoptic.trace.source import Key, Link, Place, Source
from synoptic.trace.titled import titled
from synoptic.trace.voices import (
    BODY_NOUNS,
    FINDINGS,
    LEADERS,
    MOUTHS,
    OFFICES,
    PRONOUNS,
    REPRESENTATIVES,
    SMALL_WORDS,
    SPOKESPEOPLE,
    STAFF,
    TRADES,
    content_words,
    folded,
    owned_nouns,
    speaks_as_one,
)

FULL_NAME = re.compile(r"[A-Z][\w'\u2019-]+ [A-Z][\w'\u2019-]+(?=[,\s(]|$)")
_APPOSED = re.compile(r",\s(?P<whole>[A-Z][\w'\u2019-]+ (?P<last>[A-Z][\w'\u2019-]+))$")
"""A full name behind what somebody is: "the head of the mill, Ann Example"."""
_LONGER = re.compile(r"(?:(?:\s(?:and|of|for|&))?\s[A-Z][\w-]*)+")
"""What makes a longer name of one that was read too short."""


def inside(quotation: Quotation, place: Place) -> list[Name]:
    """The names that stand in the words of the source, but for those before a hyphen: "the Example-based operator"."""
    names = dict.fromkeys(n for s in quotation.source for n in place.found.names_in(s))
    return [n for n in names if place.text[n.span.end : n.span.end + 1] != "-"]


def _title_before(name: Name, quotation: Quotation, place: Place) -> str:
    """The words of a source before a name in it, as those of a title are kept: "minister of the sea"."""
    start = next(s.start for s in quotation.source if s.holds(name.span))
    return " ".join(place.text[start : name.span.start].casefold().removeprefix("the ").split())


class Persons:
    """Reads the persons of attributions; whoever they speak for is kept in `links`."""

    def __init__(self, known: Known, phrases: Phrases, links: list[Link]) -> None:
        self._known, self._phrases, self._links = known, phrases, links
        self.offices: set[Key] = set()
        """Persons who were heard through an office of theirs."""

    def named(self, quotation: Quotation, printed: str, place: Place) -> Source | None:
        """The person named, or whose mouth it is; whoever the person speaks for is kept as a link."""
        for name in sorted(inside(quotation, place), key=lambda n: (n.form != "name", " " not in n.text, n.span)):
            entity = self._known.entity_of(name)
            alone = name.form != "pronoun" or len(printed.split()) == 1
            if entity is None or self._known.kind(entity) != "person" or not alone:
                continue
            if (more := _LONGER.match(place.text, name.span.end)) and set(folded(more.group())) & (BODY_NOUNS | TRADES):
                continue
            owned = owned_nouns(name, quotation, place.text)
            if titled(name.text):  # what stands behind is more of the name
                owned = [noun for noun in owned if noun in MOUTHS]
            if _title_before(name, quotation, place) in name.titles:
                owned = []
            others = set(folded(printed)) & REPRESENTATIVES or not set(owned) & LEADERS
            if owned and not set(owned) & (MOUTHS | FINDINGS) and others:
                continue
            source = self._known.as_entity(entity, name, printed, bool(owned))
            if name.form != "name" and printed[1:] == printed[1:].casefold():
                source = replace(source, taken=printed)
            if name.form == "name" and not owned:
                self._describe(source.key, quotation, place)
            if "office" in owned and "head" not in owned:  # a firm has a head office
                self.offices.add(source.key)
            if name.form == "title":
                self._link_named(source, name, quotation, place)
            if name.form == "title" or name.form == "name" and not owned:
                return self.with_body(source, name, quotation, place)
            return source
        return None

    def _describe(self, key: Key, quotation: Quotation, place: Place) -> None:
        """Keeps the words in small letters beside a person's name, so that they can stand for it: "winning candidate"."""
        span = quotation.source[0]
        more = EXPLAINED.match(place.text, span.end)
        words = re.findall(r"\b[a-z][\w-]*", place.text[span.start : more.end() if more else span.end])
        told = set(content_words(" ".join(words))) - SMALL_WORDS - BODY_NOUNS - PRONOUNS
        self._phrases.called.setdefault(key, set()).update(told)

    def unread(self, quotation: Quotation, place: Place) -> Source | None:
        """A full name that was not read as one, where the words beside it say for which body the person speaks."""
        span = quotation.source[0]
        match = FULL_NAME.match(place.text, span.start, span.end)
        if match is None or place.found.names_across(Span(*match.span())):
            return None
        name = Name(quotation.report, Span(*match.span()), "person", match.group(), "name")
        source = Source(("words", *folded(name.text)), name.text, None, False, "")
        whole = self.with_body(source, name, quotation, place)
        return whole if whole is not source or any(link.a == source.key for link in self._links) else None

    def link_apposed(self, source: Source, quotation: Quotation, place: Place) -> None:
        """Keeps whatever is named by a full name behind a role, or its last word alone, that was read as no person's."""
        span = quotation.source[0]
        match = _APPOSED.search(place.text, span.start, span.end)
        if match is None or source.key[0] not in ("entity", "ministry", "words"):
            return
        whole = Span(match.start("whole"), match.end("whole"))
        role = folded(place.text[span.start : match.start()])
        if not set(role) & (LEADERS | STAFF | OFFICES | SPOKESPEOPLE) or set(folded(match["whole"])) & BODY_NOUNS:
            return
        if any(n.label == "person" and n.form == "name" for n in place.found.names_across(whole)):
            return
        for name in place.found.names:
            entity = self._known.entity_of(name) if name.text in (match["whole"], match["last"]) else None
            if entity is not None and ("entity", entity) != source.key and name.span.end >= whole.start:
                verb = "is" if source.name.startswith("the ") else "speaks for"
                self._links.append(Link(("entity", entity), source.key, f"{match['whole']} {verb} {source.name}"))

    def _link_named(self, source: Source, title: Name, quotation: Quotation, place: Place) -> None:
        """Keeps the name behind a title: "the fire chief, Ann Example" is one."""
        for name in inside(quotation, place):
            entity = self._known.entity_of(name)
            if entity is not None and name.form == "name" and name.span.start == title.span.end + len(", "):
                self._links.append(Link(source.key, ("entity", entity), f"{name.text} is {source.name}"))

    def with_body(self, source: Source, name: Name, quotation: Quotation, place: Place) -> Source:
        """Keeps the body for which the words around the name make the person speak; police officers are the police."""
        span = next(s for s in quotation.source if s.holds(name.span))
        end = span.end
        if name.span.end == end and (more := EXPLAINED.match(place.text, end)):
            end = more.end()
        before = place.text[span.start : name.span.start]
        office = tuple(content_words(before))
        if name.form == "name" and before.endswith(", ") and set(office) <= OFFICES and source.key[0] == "entity":
            self._links.append(Link(source.key, ("words", *office), f"{source.name} is the {' '.join(office)}"))
        body = self._phrases.behind(name, Span(span.start, name.span.start), Span(name.span.end, end), place)
        if body is None or body.key == source.key or not speaks_as_one(body.name):
            return source
        why = f"{source.name} speaks for {body.name}"
        if body.key[0] == "police":
            return replace(source, key=body.key, step=why)
        titled = name.form == "title" and bool(source.taken)
        self._links.append(Link(source.key, body.key, why, titled))
        if titled:
            return replace(body, step=f'"{source.taken}" speaks for {body.name}', taken=source.taken)
        return source
