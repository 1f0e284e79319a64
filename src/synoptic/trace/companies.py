"""Companies by what they do: "the biscuit maker" for "Example Biscuits", "the company" for the last one named."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from synoptic.trace.heads import SCOPES
from synoptic.trace.known import Known
from synoptic.trace.named_before import NamedBefore
from synoptic.trace.source import Key, Place, Source
from synoptic.trace.voices import BODY_NOUNS, COMPANY_NOUNS, POLICE, PROPRIETORS, folded

STEM = 5
"""Letters that a noun and a word of a name must share from the start: "the brewer" and "Example Breweries"."""


def akin(noun: str, word: str) -> bool:
    """Whether a noun and a word of a name begin alike, as "ferry" and "ferries" do."""
    return len(noun) >= STEM and _stem(noun) == _stem(word)


def _stem(word: str) -> str:
    return (f"{word[:-1]}i" if word.endswith("y") else word)[:STEM]


def _is_akin_company(described: Collection[str], words: Collection[str]) -> bool:
    """Whether a name's words are like those by which a company is described, and do not say that it is something else:
    "the mill operator" is not the Mill Commission."""
    return _may_be_company(set(words) - set(described)) and any(akin(w, other) for w in described for other in words)


def _may_be_company(words: Collection[str]) -> bool:
    """Whether the words of a body's name do not say that it is something else than a company, as a central bank is."""
    return not set(words) & (BODY_NOUNS - COMPANY_NOUNS) and not (
        "bank" in words and set(words) & {"central", "reserve"}
    )


class Companies:
    """Tells which company a description is of; `called`: the nouns that stood beside each name."""

    def __init__(self, known: Known, before: NamedBefore, called: Mapping[Key, set[str]]) -> None:
        self._known = known
        self._before = before
        self._called = called

    def described(self, printed: str, at: int, place: Place) -> Source | None:
        """The company that the description is of ("the biscuit maker" for "Example Biscuits"), else the last company credited
        or, failing that, named before; None where it describes more than a company and none is like it."""
        if set(folded(printed)) & (SCOPES - {"main", "joint"}):
            return None  # "the central bank" is no firm
        described = [w for w in folded(printed) if w not in COMPANY_NOUNS and len(w) >= STEM]
        for source in reversed(place.before):
            if _is_akin_company(described, self._known.words_of(source)):
                return replace(source, step=f'"{printed}" is taken for {source.name}, named before')
        for name in self._before.bodies(at, place):
            if _is_akin_company(described, folded(name.text)):
                return self._before.source(name, printed, f'"{printed}" is taken for {name.text}, named before')
        nouns = set(folded(printed)) - {"the", "this", "that", "same"}
        called = [
            key
            for key, known in self._called.items()
            if nouns <= known and key[0] == "entity" and key[1] in self._known.entities
        ]
        if len(called) == 1:
            name_of = self._known.entities[called[0][1]].name
            return Source(called[0], name_of, called[0][1], False, f'"{printed}" is {name_of} elsewhere')
        if described or nouns <= PROPRIETORS:
            return None
        for source in reversed(place.before):
            named = source.key[0] == "words" and any(w[:1].isupper() for w in source.name.removeprefix("The ").split())
            body = named or source.key[0] == "entity" and self._before.is_organisation(source.key[1], at, place)
            if body and _may_be_company(self._known.words_of(source)) and not self._known.is_press(source.name):
                step = f'"{printed}" is taken for {source.name}, the last company named before'
                return replace(source, step=step, taken=printed)
        for name in self._before.bodies(at, place):
            where = self._known.kind(self._known.entity_of(name)) == "facility"  # a street or a square is no company
            words = {*folded(name.text), *folded(self._known.called(name))}
            if not where and _may_be_company(words) and not words & POLICE and not self._known.is_press(name.text):
                step = f'"{printed}" is taken for {name.text}, the last company named before'
                return replace(self._before.source(name, printed, step), taken=printed)
        return None
