"""Sources that are one: a body and those who lead it or speak for it, a ministry and its minister, a shorter name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from synoptic.trace.companies import akin
from synoptic.trace.heads import is_firms
from synoptic.trace.keys import Keys
from synoptic.trace.known import BODIES, Known, ministry_subject
from synoptic.trace.source import Key, Link, Source
from synoptic.trace.voices import (
    BODY_NOUNS,
    COMPANY_NOUNS,
    DOCUMENTS,
    LEADERS,
    MINISTERS,
    OFFICES,
    PROPRIETORS,
    SPOKESPEOPLE,
    content_words,
    folded,
)

_FOLDED = ("entity", "ministry", "words")
"""Kinds of key that may be one with another; police, outlets and agencies have their own rules."""

_UNDER = SPOKESPEOPLE | frozenset("junior deputy assistant under permanent shadow parliamentary ministry".split())
"""Words of roles of those who serve under a minister: "the ministry's state secretary"."""
_SMALL_DESCRIPTION = frozenset(
    "head chief director officer official president manager boss member chair leader".split()
)
"""Words that alone describe somebody in every body."""
_ANY_DOCUMENT = frozenset("document text paper".split())


def _sure_first(links: Sequence[Link]) -> list[Link]:
    """The links without those by which somebody is only taken to speak for a body who is said to speak for another, or is taken
    to speak for two."""
    sure = {link.a: {link.b} for link in links if not link.guessed}
    taken: dict[Key, set[Key]] = {}
    for link in links:
        if link.guessed:
            taken.setdefault(link.a, set()).add(link.b)
    allowed = {a: sure.get(a, bodies if len(bodies) == 1 else set()) for a, bodies in taken.items()}
    return [link for link in links if not link.guessed or link.b in allowed[link.a]]


def _as_printed(words: str, known: Known) -> str:
    """The words of a body's name with capitals, but for one that stands in small letters in some report: "the energy firm"."""
    return words if any(words in text for text in known.texts.values()) else words.title()


class Bodies:
    """Which keys are one source; `whole` gives a source its common key."""

    def __init__(
        self,
        told: Sequence[Source],
        doers: Iterable[Key],
        links: Sequence[Link],
        called: Mapping[Key, set[str]],
        offices: Iterable[Key],
        known: Known,
    ) -> None:
        self._known = known
        self._entities = known.entities
        self._counts = Counter(s.key for s in told)
        self._above: dict[Key, Key] = {}
        self._why: dict[Key, str] = {}
        self._likened: set[Key] = set()
        """Wordings that are only taken for another source, by words that they have in common or for want of any other."""
        links = _sure_first(links)
        self._keys = Keys(known, links)
        self._ministers = self._ministers_of(links)
        for link in links:
            ministers = self._ministers.get(link.b, set())
            of_two = len(ministers) > 1 and not link.b[1] and link.a in ministers
            if link.a[0] in _FOLDED and link.b[0] in _FOLDED and not of_two:
                self._join(link.a, link.b, link.why)
        keys = sorted({k for link in links for k in (link.a, link.b)} | set(self._counts) | set(doers))
        self._join_ministry_names([k for k in keys if k[0] == "entity" and self._keys.kind(k) in BODIES], keys)
        self._join_ministries([k for k in keys if k[0] == "ministry"])
        self._join_namesakes([k for k in keys if k[0] == "entity"])
        self._join_cut_names([k for k in keys if k[0] == "entity" and self._keys.kind(k) in BODIES])
        self._join_first_words([k for k in keys if k[0] in ("entity", "words")])
        self._join_offices(sorted(offices), keys)
        self._join_shorter([k for k in keys if k[0] in _FOLDED], called)
        self._named_with: dict[Key, set[str]] = {}
        for link in links:
            body = link.b[0] == "words" and len(link.b) > 2 and not set(link.b[1:]) <= OFFICES
            if body and self._top(link.b) == self._top(link.a):
                self._named_with.setdefault(self._top(link.a), set()).add(" ".join(link.b[1:]))
        self._printed = {words: _as_printed(words, known) for names in self._named_with.values() for words in names}

    def named_with(self, key: Key) -> tuple[str, ...]:
        """The names of bodies, told by words alone, for which whoever a key stands for was said to speak."""
        return tuple(sorted(self._printed[words] for words in self._named_with.get(key, ())))

    def whole(self, source: Source) -> Source:
        """The source with the key of all that are one with it; the step says why."""
        if source.key[0] not in _FOLDED:
            return source
        top = self._top(source.key)
        if top == source.key:
            return source
        why = self._why.get(source.key, "")
        step = "; ".join(dict.fromkeys(s for s in (source.step, why) if s))
        guess = source.key in self._likened and source.name[1:] == source.name[1:].casefold()
        return replace(source, key=top, step=step, taken=source.taken or (source.name if guess else ""))

    def _top(self, key: Key) -> Key:
        while key in self._above:
            key = self._above[key]
        return key

    def _join(self, a: Key, b: Key, why: str) -> None:
        one, two = self._top(a), self._top(b)
        if one == two:
            return
        upper, lower = sorted((one, two), key=self._rank)
        self._above[lower] = upper
        self._why.setdefault(a, why)
        self._why.setdefault(b, why)

    def _rank(self, key: Key) -> tuple[float, int, Key]:
        """Sorts the key that names a source best first: a body with a name, a ministry, a person, a wording."""
        if key[0] == "entity":
            kind = self._entities[key[1]].kind if key[1] in self._entities else ""
            person = kind == "person" or key in self._keys.speakers
            spoken_for = 3 if key not in self._keys.speakers else 3.5
            firm = kind == "person" and key not in self._keys.speakers and is_firms(self._keys.called(key))
            return (1 if firm else spoken_for if person else 0 if kind in BODIES else 2, -self._counts[key], key)
        body = key[0] == "words" and key[-1] in BODY_NOUNS and self._counts[key]
        return (1 if key[0] == "ministry" else 2.5 if body else 4, -len(key), key)

    def _ministers_of(self, links: Sequence[Link]) -> dict[Key, set[Key]]:
        """The ministers of each ministry. Where two ministers are of one that no country is said of, theirs are two."""
        found: dict[Key, set[Key]] = {}
        for link in links:
            if link.b[0] == "ministry" and any(
                role & MINISTERS and not role & _UNDER and role & set(link.b[2:]) for role in self._keys.roles(link.a)
            ):
                found.setdefault(link.b, set()).add(link.a)
        return found

    def _most(self, key: Key) -> tuple[int, str, Key]:
        """An order of keys: the one credited most often first; of equals by what it is called, for ids hang on the reports."""
        place = key[1] if key[0] == "ministry" else ""
        called = self._entities[place].name if place in self._entities else self._keys.called(key)
        return -self._counts[key], called, key

    def _join_ministries(self, keys: Sequence[Key]) -> None:
        """A ministry of which no country is said, and the one of that name with its minister, or that is credited most often."""
        for key in keys:
            own = self._ministers.get(key, set())
            others = [k for k in keys if k[2:] == key[2:] and k[1] and not (own and own ^ self._ministers.get(k, own))]
            if not key[1] and others:
                best = min(others, key=lambda k: (not own & self._ministers.get(k, set()), *self._most(k)))
                self._join(key, best, "of which country is not said, so it counts as the one that is named")

    def _join_ministry_names(self, bodies: Sequence[Key], keys: Sequence[Key]) -> None:
        """Entities that are named like a ministry that was told by what it is over: "Department of Health"."""
        for key in bodies:
            subject = ministry_subject(self._keys.called(key))
            found = [k for k in keys if k[0] == "ministry" and k[2:] == subject]
            if found:
                best = min(found, key=self._most)
                self._join(key, best, f"{self._keys.called(key)} is the {' '.join(best[2:])} ministry")

    def _join_namesakes(self, keys: Sequence[Key]) -> None:
        """Entities of one full name, which were not told to be one: two sources of one name are hardly two."""
        first: dict[tuple[str, ...], Key] = {}
        for key in keys:
            name = self._keys.called(key)
            words = tuple(content_words(name))
            if len(words) > 1 and first.setdefault(words, key) != key:
                self._join(first[words], key, f"two sources are called {name}")

    def _join_cut_names(self, keys: Sequence[Key]) -> None:
        """A body's name and the same name without what follows its noun, or what it is for: "Example Institute" and "Example
        Institute for Tides", "Institute for Tides" and "Institute for Tides in Example". Of several longer names the one credited most often is taken, for an echo must not count twice."""
        names = {key: tuple(content_words(self._keys.called(key))) for key in keys}
        for key, words in names.items():
            longer = [k for k, other in names.items() if len(other) > len(words) and other[: len(words)] == words]
            whole = words[-1] in BODY_NOUNS or len(words) > 2 and words[0] in BODY_NOUNS
            if len(words) > 1 and whole and longer:
                best = min(longer, key=self._most)
                self._join(key, best, f"{self._keys.called(key)} is taken for {self._keys.called(best)}")

    def _join_first_words(self, keys: Sequence[Key]) -> None:
        """A name of one word that begins the name of a credited body, and of no place or other person: "Example" for
        "Example Shipping"."""
        taken = {folded(e.name)[-1] for e in self._entities.values() if e.kind == "person" and " " in e.name}
        bodies = {key: content_words(self._keys.called(key)) for key in keys if self._keys.kind(key) in BODIES}
        longer = {key: words for key, words in bodies.items() if len(words) > 1 and self._counts[key]}
        for key in keys:
            words = content_words(self._keys.called(key))
            short = len(words) == 1 and words[0] not in taken and words[0] not in COMPANY_NOUNS | BODY_NOUNS | LEADERS
            found = [k for k, other in longer.items() if short and other[0] == words[0] and k != key]
            if self._keys.kind(key) == "place":
                found = [k for k in found if len(longer[k]) == 2 and longer[k][1] not in BODY_NOUNS - COMPANY_NOUNS]
            if found and not self._known.is_whereabouts(self._keys.called(key)):
                best = min(found, key=self._most)
                self._join(key, best, f"{self._keys.called(key)} is taken for {self._keys.called(best)}")

    def _join_offices(self, persons: Sequence[Key], keys: Sequence[Key]) -> None:
        """An office whose holder no report names, and a person with an office of whom no report says which: where there
        is one of each they are taken for one, for an echo must not count twice."""
        held = {part for e in self._entities for part in self._keys.roles(("entity", e))}
        unheld = [k for k in keys if k[0] == "words" and set(k[1:]) <= OFFICES and frozenset(k[1:]) not in held]
        bodies = {tuple(content_words(self._keys.called(k))) for k in keys if self._keys.kind(k) in BODIES}
        unsaid = [
            k
            for k in persons
            if k[0] == "entity"
            and not self._entities[k[1]].roles
            and tuple(content_words(self._keys.called(k))) not in bodies
        ]
        if len(unheld) == 1:
            for key in unsaid:
                why = f"which office is {self._keys.called(key)}'s is not said; taken for that of the {' '.join(unheld[0][1:])}"
                self._join(key, unheld[0], why)
                self._likened.add(unheld[0])

    def _join_shorter(self, keys: Sequence[Key], called: Mapping[Key, set[str]]) -> None:
        """Wordings whose words all stand in the name of one other source: "the hospital" and "Example Hospital".

        Of several such names the one credited most often is taken, for an echo must not count twice.
        """
        words = {key: self._keys.words(key) for key in keys}
        for key in sorted((k for k in keys if k[0] == "words"), key=lambda k: (-len(k), k)):
            own = frozenset(key[1:])
            holding = [k for k in keys if k != key and self._stands_for(own, k, words[k], called.get(k, set()))]
            alike = [k for k in keys if self._keys.is_company(k) and self._counts[k]]
            if not holding and len(own) == 1:
                holding = [k for k in alike if any(akin(key[1], w) for w in words[k])]
            if not holding and own & COMPANY_NOUNS:
                named = [*alike, *(k for k in keys if self._keys.is_bare_name(k) and self._counts[k])]
                holding = [k for k in named if any(akin(noun, w) for noun in own for w in words[k])]
            if not holding and own <= COMPANY_NOUNS and not own <= PROPRIETORS:
                holding = alike
                holding = holding or [k for k in keys if self._keys.is_bare_name(k) and self._counts[k]]
            if not holding and own & LEADERS and own <= LEADERS | {key[-1]} and not own & (OFFICES | PROPRIETORS):
                holding = [k for k in keys if self._keys.kind(k) in BODIES and self._counts[k]]
            if not holding and key[-1] in LEADERS and len(key) > 2:
                holding = [
                    k
                    for k in keys
                    if self._keys.is_body(k) and k != key and key[1] in words[k] & BODY_NOUNS and self._counts[k]
                ]
            if not holding and own <= _ANY_DOCUMENT:
                holding = [k for k in keys if k[0] == "words" and set(k[1:]) & DOCUMENTS and self._counts[k]]
            if own & DOCUMENTS:
                alike_papers = [k for k in keys if k[0] == "words" and k != key and len(own & set(k[1:])) > 1]
                for other in alike_papers:
                    if own & DOCUMENTS & set(other[1:]):
                        self._join(key, other, f'"{" ".join(key[1:])}" and "{" ".join(other[1:])}" are taken for one')
            if holding:
                bearing = [k for k in holding if own & OFFICES and own in self._keys.roles(k)]
                best = min(bearing or holding, key=lambda k: (k[0] == "words", -self._counts[k], self._rank(k)))
                self._join(key, best, f'"{" ".join(key[1:])}" is taken for {self._keys.called(best)}')
                self._likened.add(key)

    def _stands_for(self, own: frozenset[str], key: Key, words: frozenset[str], called: set[str]) -> bool:
        """Whether a wording of the words `own` may be another name of a key: the same words, some of its body's, a noun or
        role by which it was called, a person's surname, or its whole name with a noun beside it."""
        body = self._keys.is_body(key)
        same = len(own) > 1 and own == words or body and (own <= words or own <= called)
        same = (
            same or self._keys.kind(key) == "person" and own <= called and not own <= SPOKESPEOPLE | _SMALL_DESCRIPTION
        )
        longer = body and key[0] == "entity" and self._keys.called_words(key) < own
        roles = self._keys.roles(key)
        return same or longer or own in roles or own == self._keys.surname(key)
