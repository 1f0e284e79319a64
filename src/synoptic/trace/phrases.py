"""Who a phrase means: a body by its name, by a description of one named before, or by the person who leads it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from synoptic.model.mention import Name
from synoptic.model.span import Span
from synoptic.trace.companies import Companies
from synoptic.trace.heads import is_body_noun
from synoptic.trace.known import BODIES, Known
from synoptic.trace.named_before import NamedBefore
from synoptic.trace.outlets import outlet_key
from synoptic.trace.peeling import peel, trimmed
from synoptic.trace.source import Key, Place, Question, Source
from synoptic.trace.voices import (
    AUTHORING,
    BODY_NOUNS,
    COMPANY_NOUNS,
    DOCUMENTS,
    INDEFINITE,
    LEADERS,
    LEADING,
    MINISTERS,
    MINISTRIES,
    MOUTHS,
    OFFICES,
    PAST,
    POLICE,
    PRONOUNS,
    RESEARCHERS,
    SMALL_WORDS,
    STAFF,
    WORD,
    content_words,
    folded,
    of_police,
)

_OF_BODY = re.compile(
    r"\s+(?:of|at|from)\s+(?=the\s)|,?\s+(?:speaking |talking )?(?:for|on behalf of)\s+(?=the\s|[A-Z])"
)
_OF_FIRM = re.compile(rf"\s+(?:of|at|from|with)\s+(?=(?:[\w-]+\s){{0,2}}(?:{'|'.join(sorted(COMPANY_NOUNS))})\s[A-Z])")
"""Before what a firm is and its name: "director Ann Example of mill operator Example Mills"."""
_OF_NAME = re.compile(r"\s+(?:of|at|from|with)\s+(?=[A-Z])")
"""Before a body's name, behind that of a person who was only said to be of "the company"."""
_LEADS = re.compile(r",?\s+(?:who\s+)?(?P<verb>\w+)(?P<mid>[^,]*?)\s(?P<core>(?:(?:the|its)\s|[A-Z]).+)$")
_OWNER = re.compile(r"(?P<core>(?:[Tt]he\s)?[A-Z][^,.;]*?)(?:['\u2019]s|(?<=s)['\u2019])\s*$")
"""A body right before the name of one who is of it."""
_NAMED_ROLE = re.compile(
    r"(?:the\s)?(?:(?:acting|interim|new|outgoing|deputy)\s)*(?P<core>[A-Z]\S*(?:\s(?:[A-Z]\S*|of|and|for|the))*)\s[a-z][\w-]*(?:\s[a-z][\w-]*){0,3}$"
)
"""A body's name before the role of one who leads it: "Example Mills managing director"."""
_LINK = re.compile(r"\b(?:at|of|for)\s+(?=the\s)")
_ROLE = re.compile(
    r"[,\s(]+(?:who\s+(?:is|was|(?:has|had)\s(?:long\s)?been|serves?\sas|works?\sas|acts?\sas)\s+)?(?P<core>[^,()]+?)"
    r"(?=\s(?:for|since|until)\s(?:the\slast\s|the\spast\s|almost\s|over\s|many\s|several\s|some\s|a\s|\d|two|three|four|five|six|seven|eight|nine|ten)[^,()]*|[,()]|$)"
)
_BODY_OF = re.compile(r"(?:the\s)?(?P<noun>[\w-]+)\s(?:of|for)\s")
_LEADING_MINISTERS = frozenset("prime chief first".split())
"""Words of ministers who lead a government and are over no ministry."""
MOST_DESCRIBING = 3
"""Most words of a description of a body named before."""


class Phrases:
    """Tells who a phrase means; `called` keeps the nouns that stood beside a name, so that they can stand for it."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self.called: dict[Key, set[str]] = {}
        self._before = NamedBefore(known)
        self._companies = Companies(known, self._before, self.called)
        self.asked: list[Question] = []
        """Whose a description was taken to be, for it may be seen otherwise once all reports have been read."""

    def meant(self, span: Span, place: Place, *, named: bool = False) -> Source | None:
        """Who a phrase means, its words where nothing better is known. `named`: only a body that has a name or was named
        before will do."""
        printed = " ".join(span.of(place.text).split())
        words = content_words(printed)
        source = self._known.ministry(span, place.found, place.text) or self._by_name(printed, words)
        source = source or self._inside(span, printed, place) or self.described(printed, span.start, place)
        if source is not None:
            return source
        known = any(w[0].isupper() for w in WORD.findall(printed)[1:]) or set(words) <= OFFICES
        if named and not known or set(words) <= PRONOUNS or not words:
            return None
        return Source(("words", *words), printed, None, False, "", guessed=set(words) <= BODY_NOUNS)

    def described(self, printed: str, at: int, place: Place) -> Source | None:
        """The body, named before in the report, that "the institute" or "the company" means."""
        words = [w for w in folded(printed) if w not in ("the", "this", "that", "same")]
        first = printed.split()[0].casefold() if printed else ""
        if not words or len(words) > MOST_DESCRIBING or first in INDEFINITE or any(c.isupper() for c in printed[1:]):
            return None
        found = self._described(printed, words, at, place)
        self.asked.append((partial(self._described, printed, words, at, place), found))
        return found

    def _described(self, printed: str, words: list[str], at: int, place: Place) -> Source | None:
        """The body that a description is of, by what is known by now."""
        for source in reversed(place.before):
            if source.anonymous or source.key[0] not in ("entity", "ministry", "words"):
                continue
            known = self._known.words_of(source) | self.called.get(source.key, set())
            if self._is_somebody(source, words):
                continue
            over = source.key[0] == "ministry" and not _LEADING_MINISTERS & set(words)
            if set(words) <= known or words[-1] in MINISTRIES | MINISTERS and over:
                found = replace(source, step=f'"{printed}" is {source.name}, named before')
                # anybody may have made a statement since
                return replace(found, guessed=True, taken=printed) if set(words) <= MOUTHS else found
        for name in self._before.bodies(at, place):
            called = folded(name.text)
            if set(words) <= set(called) and (words[-1] == called[-1] or is_body_noun(words[-1])):
                return self._before.source(name, printed, f'"{printed}" is {name.text}, named before')
        if words in (["document"], ["text"]):
            papers = [s for s in place.before if s.key[0] == "words" and set(s.key) & DOCUMENTS]
            return replace(papers[-1], step=f'"{printed}" is {papers[-1].name}, named before') if papers else None
        return self._companies.described(printed, at, place) if words[-1] in COMPANY_NOUNS else None

    def _is_somebody(self, source: Source, words: Sequence[str]) -> bool:
        """Whether a source is a person with a role, beside whose name the noun of a body or an office stands only as that of whose
        he or she is: "the board", after "Ann Example, head of the Example Board"; "the premier", after a spokeswoman of his."""
        entity = self._known.entities.get(source.entity or "")
        if words[-1] in OFFICES and entity is not None and entity.kind == "person" and entity.roles:
            return words[-1] not in {folded(role.partition(" (")[0])[-1] for role in entity.roles}
        if words[-1] not in BODY_NOUNS | MINISTRIES or self._known.kind(source.entity) != "person":
            return False
        led = self.called.get(source.key, set()) | self._known.words_of(source)
        return bool(led & LEADERS) and words[-1] not in folded(source.name)

    def behind(self, name: Name, before: Span, after: Span, place: Place) -> Source | None:
        """The body that the words before or behind a person's name say the person leads, speaks for or is of."""
        text = after.of(place.text)
        place = replace(place, before=())
        if match := _OF_BODY.match(text) or _OF_FIRM.match(text):
            start = after.start + match.end()
            inner = Span(start, start + trimmed(text[match.end() :]))
            return self.meant(inner, place, named=True)
        said = before.of(place.text)
        if said.strip(", ") and said[1:] == said[1:].casefold() and (match := _OF_NAME.match(text)):
            printed = text[match.end() : trimmed(text)]
            found = self._inside(Span(after.start + match.end(), after.start + trimmed(text)), printed, place)
            if found is not None and self._known.kind(found.entity) in BODIES:
                return found
        if (match := _LEADS.match(text)) and match["verb"].casefold() in LEADING:
            link = _LINK.search(match["core"])
            start = after.start + match.start("core") + (link.end() if link else 0)
            return self.meant(Span(start, after.start + match.end("core")), place, named=True)
        if match and match["verb"].casefold() in AUTHORING and not match["mid"].strip():
            core = peel(match["core"])
            start = after.start + match.start("core")
            return self.meant(Span(start + core.start, start + core.end), place, named=True) if core.nouns else None
        if owner := _OWNER.search(before.of(place.text)):
            return self.meant(
                Span(before.start + owner.start("core"), before.start + owner.end("core")), place, named=True
            )
        role = _ROLE.match(text)
        parts = [Span(after.start + role.start("core"), after.start + role.end("core"))] if role else []
        parts += [before] if before.of(place.text).strip(", ") else []
        parts += [name.span] if name.form == "title" else []
        return next((s for s in (self._led(part, place) for part in parts) if s is not None), None)

    def _led(self, part: Span, place: Place) -> Source | None:
        """The body of a role: "the director of the mill", "the mill's director", "transport minister"."""
        words = part.of(place.text).rstrip(", ")
        if (
            not set(folded(words)) & (LEADERS | RESEARCHERS | STAFF | POLICE | {"portfolio", "brief"})
            or set(folded(words)) & PAST
        ):
            return None
        ministry = self._known.ministry(Span(part.start, part.start + len(words)), place.found, place.text)
        if ministry is not None:
            return ministry
        core = peel(words)
        if not core.nouns and (compound := _NAMED_ROLE.match(words)):
            inner = Span(part.start + compound.start("core"), part.start + compound.end("core"))
            lands = [n for n in place.found.names_in(inner) if n.label in ("place", "nationality")]
            if not lands and len(inner.of(place.text).split()) > 1:
                return self.meant(inner, place, named=True)
        if set(core.nouns) & (LEADERS | RESEARCHERS | STAFF | MOUTHS | {"deputy"}):
            return self.meant(Span(part.start + core.start, part.start + core.end), place, named=True)
        return None

    def _by_name(self, printed: str, words: list[str]) -> Source | None:
        """An outlet, a police force, an entity of just these words, or the holder of an office of state."""
        key = outlet_key(printed)
        if key in self._known.outlets:
            return Source(("outlet", *key), self._known.outlets[key], None, False, "")
        if of_police(words):
            return Source(("police", self._known.force_of(printed)), printed, None, False, "")
        whole = self._known.worded(printed)
        if whole is not None:
            return Source(("entity", whole), self._known.entities[whole].name, whole, False, "")
        return self._known.office(printed)

    def _inside(self, span: Span, printed: str, place: Place) -> Source | None:
        """The entity that is named in a phrase; not one of which the phrase's own body only is: "the embassy of"."""
        names = [n for n in place.found.names_in(span) if n.form != "pronoun"]
        names = [n for n in names if place.text[n.span.end : n.span.end + 1] != "-"]
        head = _BODY_OF.match(printed)
        if head and head["noun"].casefold() in BODY_NOUNS:
            names = [n for n in names if n.span.start < span.start + len("the ") + 1]
        for name in sorted(names, key=lambda n: (n.form == "title", -len(n.span), n.span.start)):
            entity = self._known.entity_of(name)
            if entity is None or name.label in ("place", "nationality") or self._known.kind(entity) == "place":
                continue
            if 2 * len(name.span) < len(printed) and _is_one_name(printed):
                continue
            self.note(("entity", entity), printed, name)
            return self._known.as_entity(entity, name, printed, False)
        return None

    def note(self, key: Key, printed: str, name: Name) -> None:
        """Keeps the nouns that stand beside a name: "the brewer Example"."""
        beside = set(content_words(printed)) - set(content_words(name.text))
        self.called.setdefault(key, set()).update(beside)

    def last_body(self, printed: str, at: int, place: Place) -> Source | None:
        """The last body named before a place of the text, for words that leave open whose they are: "its press office"."""
        for name in self._before.bodies(at, place):
            source = self._before.source(name, printed, f'"{printed}" is taken for that of {name.text}, named before')
            if self._known.kind(source.entity) == "organisation" and not self._known.is_press(name.text):
                return replace(source, guessed=True, taken=printed)
        return None


def _is_one_name(printed: str) -> bool:
    """Whether all words of a phrase are written as those of one name: "the Example and Other Institute"."""
    return all(w[0].isupper() or w in SMALL_WORDS for w in WORD.findall(printed))
