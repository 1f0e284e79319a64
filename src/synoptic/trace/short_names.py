"""Outlets among the reports under a short name: "the Post" for the Example Post, "the Times" for the Times of Example, "EBN".

A short name of which only one of the outlets can be meant is that outlet's; one of two tells of neither, and adds no origin. Misses
on purpose a short name that stands in a longer one of something else in the same report ("the Post Office").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from synoptic.trace.known import Known
from synoptic.trace.outlets import ARTICLES, outlet_key
from synoptic.trace.source import OWN, Key, Source, nameless
from synoptic.trace.voices import BODY_NOUNS, PARLIAMENTS, SMALL_WORDS, WORD, content_words, folded

_MEDIUM = frozenset(
    "news network television tv radio online channel media broadcasting service agency press newspaper magazine group digital".split()
)
"""Words behind an outlet's name without which it is known, too."""
_BODIES = BODY_NOUNS | PARLIAMENTS | {"house"}
"""Words of outlets' names that, alone, are those of other bodies as well."""
_LINKS = frozenset("of in for at on and".split())
_REPORT_IN = re.compile(
    r"^(?:(?:an?|the)\s)?(?:[a-z-]+\s){0,2}(?:report|story|article|dispatch)s?\s(?:in|by|from|of|on)\s(?=\S)", re.I
)
_PERSON_OF = re.compile(
    r"(?:\b[a-z]+\s)*(?:[A-Z][\w\u2019'-]+\s){1,3}?[A-Z][\w\u2019'-]+,?\s(?:of|for|from|at|with)\s(?P<outlet>(?:[Tt]he\s)?[A-Z].*)$"
)
"""A person with a full name, and what he or she is of: "our colleague Ann Example of the Example"."""
_KINDS = frozenset("newspaper paper daily weekly tabloid broadcaster magazine radio television".split())
_OF_OUTLETS = _KINDS | frozenset(
    "the a an one s local regional national main evening morning public state private independent".split()
)
"""Words by which an outlet is described beside the name of its place."""
_NAMED = r"[A-Z\d][\w\u2019'&-]*"


class ShortNames:
    """Which outlets among the reports the words of an attribution may mean."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._words = {key: _words(name) for key, name in sorted(known.outlets.items())}
        self._by_word: dict[str, list[Key]] = {}
        for key, words in self._words.items():
            for word in dict.fromkeys((*(w.casefold() for w in words), *_initials(words))):
                self._by_word.setdefault(word, []).append(key)

    def meant(self, printed: str, report: str) -> Source | None:
        """The outlet that is meant by a short name, by that of one of its people or by what it is; one without a name where two
        outlets can be; None where the words are none of an outlet's."""
        core = _REPORT_IN.sub("", printed)
        if (person := _PERSON_OF.fullmatch(core)) and outlet_key(person["outlet"]) in self._words:
            return self._one([outlet_key(person["outlet"])], printed, report)
        first = WORD.search(core[4:] if core[:4].casefold() == "the " else core)
        near = self._by_word.get(first.group().casefold(), ()) if first is not None else ()
        found = [key for key in near if self._is_short(core, self._words[key])]
        if found and (self._is_anothers(core) or self._is_part_of_another(core, report)):
            return None
        return self._one(found, printed, report) or self._described(core, printed, report)

    def behind(self, source: Source, report: str) -> Source:
        """The outlet for which a word that only points back stands, where that was found to be a short name of it."""
        outlet = self.meant(f"the {source.name}", report) if source.taken and source.key[0] == "entity" else None
        return replace(outlet, step=source.step) if outlet is not None and outlet.key[0] == "outlet" else source

    def _one(self, found: list[Key], printed: str, report: str) -> Source | None:
        """The outlet that is meant, of those that can be: the report's own, else the one that the report names in full."""
        own = outlet_key(self._known.outlet_of.get(report) or "")
        text = self._known.texts.get(report, "")
        full = [key for key in found if key != own and _without_article(self._known.outlets[key]) in text]
        meant = full if len(full) == 1 else [own] if own in found else found
        if not meant:
            return None
        if len(meant) > 1:
            return nameless(printed)
        name = self._known.outlets[meant[0]]
        if meant[0] == own:
            return Source(OWN, name, None, False, f'"{printed}" is the newsroom itself')
        return Source(("outlet", *meant[0]), name, None, False, f'"{printed}" is {name}')

    def _is_short(self, printed: str, words: list[str]) -> bool:
        """Whether words are a shorter form of an outlet's name, that of `words`."""
        definite = printed[:4].casefold() == "the "
        short = WORD.findall(printed[4:] if definite else printed)
        if not short or not all(w[0].isupper() or w[0].isdigit() or w in _LINKS for w in short):
            return False
        told, whole = [w.casefold() for w in short], [w.casefold() for w in words]
        if len(told) == 1 and len(short[0]) > 1 and short[0].isupper() and told[0] in _initials(words):
            return True
        if len(told) >= len(whole):
            return told == whole
        if definite and whole[-len(told) :] == told and (told[-1] in _MEDIUM or told[-1] not in _BODIES):
            return not self._known.is_whereabouts(" ".join(short))
        if whole[: len(told)] != told or set(told) <= _BODIES:
            return False
        rest = whole[len(told) :]
        if definite and rest[0] in _LINKS:
            return True
        return set(rest) <= _MEDIUM and (definite or len(told) > 1 or short[0].isupper() or self._is_of_outlet(told[0]))

    def _is_of_outlet(self, word: str) -> bool:
        """Whether a word stands in no name but those of outlets."""
        entities = self._known.entities.values()
        return not any(word in folded(e.name) for e in entities if outlet_key(e.name) not in self._words)

    def _is_anothers(self, printed: str) -> bool:
        """Whether the reports have a longer name, of no outlet among them, that the short one was found to stand for."""
        entity = self._known.entities.get(self._known.by_wording.get(tuple(content_words(printed)), ""))
        if entity is not None and entity.kind == "place":
            return True  # "the US" is not US News
        if entity is not None and len(content_words(entity.name)) > len(content_words(printed)):
            return outlet_key(entity.name) not in self._words
        letters = _without_article(printed)
        others = (e.name for e in self._known.entities.values() if outlet_key(e.name) not in self._words)
        return letters.isupper() and any(letters.casefold() in _initials(_words(name)) for name in others)

    def _is_part_of_another(self, printed: str, report: str) -> bool:
        """Whether a short name is part of a longer one in the report that is no outlet's among the reports."""
        short = re.escape(_without_article(printed))
        longer = re.compile(rf"(?:{_NAMED}(?:\s(?:of|and))?\s)+{short}(?!\w)|\b{short}(?:\s(?:of|and))?(?:\s{_NAMED})+")
        text = self._known.texts.get(report, "")
        return any(not self._is_outlets(m.group()) for m in longer.finditer(text))

    def _is_outlets(self, run: str) -> bool:
        """Whether a run of words with capitals is the name of an outlet with small words before it."""
        key = outlet_key(run)
        return any(key[-len(own) :] == own or key[: len(own)] == own for own in self._words) or set(
            key[:-1]
        ) <= SMALL_WORDS | {"a", "but", "when", "while"}

    def _described(self, core: str, printed: str, report: str) -> Source | None:
        """The outlet that is described by what it is and where: "the Example newspaper"; one without a name where several of that
        place are among the reports or "a" stands before it."""
        words = WORD.findall(core)
        if not words or words[-1] not in _KINDS:
            return None
        places = {
            w for word in words[1 if words[0] in ("The", "A", "An") else 0 :] if word[0].isupper() for w in folded(word)
        }
        if not places or not set(folded(" ".join(w for w in words if w.islower()))) <= _OF_OUTLETS:
            return None
        own = outlet_key(self._known.outlet_of.get(report) or "")
        found = [key for key in self._words if places <= set(key) and key != own]
        if len(found) != 1 or words[0].casefold() in ("a", "an", "one"):
            return nameless(printed)
        return self._one(found, printed, report)


def _words(name: str) -> list[str]:
    """The words of an outlet's name without the article before it."""
    words = WORD.findall(name)
    return words[1:] if len(words) > 1 and words[0].casefold() in {"the", "a", "an", *ARTICLES} else words


def _without_article(name: str) -> str:
    return re.sub(r"^(?:[Tt]he)\s", "", name)


def _initials(words: Iterable[str]) -> Iterator[str]:
    """The first letters of a name's words, with and without the small ones; of two or more."""
    told = list(words)
    for kept in (told, [w for w in told if w.casefold() not in SMALL_WORDS]):
        if len(kept) > 1:
            yield "".join(w[0] for w in kept).casefold()
