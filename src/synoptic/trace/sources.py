"""Who stands behind an attribution: one key for one source, whatever it is called.

In the order tried: a source without a name; an outlet among the reports; an agency; a resolved entity, or its mouth
("the president's office", "a spokesman for the president"); a pronoun or bare role for the last named speaker; the
wording itself. Police and their like are folded into one where a report does not say which: two words for one
institution must not count twice. Misses on purpose: a source whom reports name by different roles that nothing ties
to one entity stays two.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.model.entity import Entity, Resolution
from synoptic.model.mention import Mentions, Name, Quotation
from synoptic.model.report import Article
from synoptic.trace.outlets import agency_key, outlet_key

MOUTHS = frozenset(
    "office residence bureau spokesman spokeswoman spokesperson spokespeople spokesmen statement statements tweet tweets "
    "post posts remark remarks letter speech announcement release press communique comment comments testimony account "
    "page website site facebook twitter x telegram interview briefing conference".split()
)
"""Nouns through which their owner speaks: what "Example's office" says, Example says."""

POLICE = frozenset(
    "police officer officers detective detectives investigator investigators deputy deputies sheriff sheriffs trooper "
    "troopers sergeant sgt lieutenant lt constable authorities cops policeman policemen".split()
)
"""Nouns of the police, whichever force and rank."""

DOCUMENTS = frozenset(
    "complaint affidavit indictment warrant report documents document records record study survey filing".split()
)

_FILLERS = frozenset(
    "the a an his her its their our my this that those these of for from by in on to at and official officials new "
    "written joint public local own same first late former then mr mrs ms dr".split()
)
_PRONOUNS = frozenset("he she they it i we him her them who".split())
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_POSSESSIVE = re.compile(r"^['\u2019]s?\b|^['\u2019](?=\s)")


@dataclass(frozen=True, slots=True)
class Source:
    """A source, told apart from others by `key`."""

    key: tuple[str, ...]
    """("outlet"| "agency"| "entity" | "police" | "words" | "anonymous", ...)."""
    name: str
    """As printed here."""
    entity: str | None
    anonymous: bool
    step: str
    """How it was told, in words; "" where the text says it outright."""


class Sources:
    """The sources of all attributions of all reports; `of` answers for one."""

    def __init__(self, articles: Sequence[Article], mentions: Sequence[Mentions], resolution: Resolution) -> None:
        self._entities: Mapping[str, Entity] = {e.id: e for e in resolution.entities}
        self._by_mention = resolution.by_mention
        self._outlets = {outlet_key(a.outlet): a.outlet for a in articles if a.outlet}
        self._agencies = {agency_key(name) for a in articles for name in a.agencies}
        self._found: dict[tuple[str, int], Source | None] = {}
        for found in mentions:
            self._read(found, {a.id: a.text for a in articles}.get(found.report, ""))
        self._fold_police()
        self._wordings = self._count_wordings()

    def of(self, report: str, index: int) -> Source | None:
        """The source of quotation `index` of a report; None where the text leaves open who speaks."""
        return self._found.get((report, index))

    def name(self, source: Source) -> str:
        """What to call it: its entity's name if any report prints that, else the most frequent wording."""
        return self._wordings[source.key]

    def _read(self, found: Mentions, text: str) -> None:
        """All quotations of one report, in the order of the text, so that the last speaker is known."""
        speaker: Source | None = None
        last_end = -1
        order = sorted(range(len(found.quotations)), key=lambda k: (found.quotations[k].span, k))
        for k in order:
            quotation = found.quotations[k]
            source = self._outright(quotation, found, text)
            if source is None and speaker is not None:
                source = self._for_speaker(quotation, text, speaker, last_end)
            if source is None and (quotation.source or not quotation.direct):
                printed = " ".join(_source_text(quotation, text).split()) or "unnamed source"
                source = Source(("anonymous", printed.casefold()), printed, None, True, "nobody is named as the source")
            self._found[found.report, k] = source
            if source is not None and not source.anonymous:
                speaker = source
                last_end = quotation.span.end

    def _outright(self, quotation: Quotation, found: Mentions, text: str) -> Source | None:
        """The source that the words of the attribution give by themselves."""
        printed = " ".join(_source_text(quotation, text).split())
        if quotation.anonymous:
            name = printed or "unnamed source"
            return Source(("anonymous", " ".join(_content_words(name))), name, None, True, "")
        if not quotation.source:
            return None
        key = outlet_key(printed)
        if key in self._outlets:
            return Source(("outlet", *key), self._outlets[key], None, False, "")
        if agency_key(printed) in self._agencies or quotation.source_kind == "agency":
            return Source(("agency", *agency_key(printed)), printed, None, False, "")
        return self._entity(quotation, found, printed, text) or self._wording(quotation, printed)

    def _entity(self, quotation: Quotation, found: Mentions, printed: str, text: str) -> Source | None:
        """The resolved entity that the source names, or whose mouth it is."""
        names = [n for n in found.names if any(s.holds(n.span) for s in quotation.source)]
        for name in sorted(names, key=lambda n: (n.span.start, -n.span.end)):
            entity = self._by_mention.get((found.report, name.span.start, name.span.end))
            if entity is None:
                continue
            owned = _owned(name, quotation, text)
            if owned and not set(owned) & MOUTHS:
                continue
            outlet = outlet_key(self._entities[entity].name) if entity in self._entities else ()
            if outlet and outlet in self._outlets:
                return Source(("outlet", *outlet), self._outlets[outlet], None, False, "")
            step = f'"{printed}" speaks for {self._entity_name(entity, name)}' if owned else ""
            if name.form == "pronoun":
                step = f'"{printed}" stands for {self._entity_name(entity, name)}'
            if self._is_police(name, entity):
                person = name.label == "person" or self._kind(entity) == "person"
                return Source(("police", "" if person else entity), printed, entity, False, step)
            return Source(("entity", entity), self._entity_name(entity, name), entity, False, step)
        return None

    def _wording(self, quotation: Quotation, printed: str) -> Source | None:
        """A source known by its wording alone; None for pronouns and bare roles, which stand for somebody named."""
        words = _content_words(printed)
        if not words or set(words) <= _PRONOUNS:
            return None
        if set(words) & POLICE:
            force = " ".join(words) if any(w[0].isupper() for w in _WORD.findall(printed)[1:]) else ""
            return Source(("police", force), printed, None, False, "")
        definite = printed.split()[0].casefold() in ("the", "his", "her", "this", "that")
        if definite and len(words) == 1 and quotation.source_kind in ("person", "") and words[0] not in DOCUMENTS:
            return None
        return Source(("words", *words), printed, None, False, "")

    def _for_speaker(self, quotation: Quotation, text: str, speaker: Source, last_end: int) -> Source | None:
        """The last named speaker, for a pronoun or bare role, or for a quotation that goes on in the next paragraph."""
        printed = " ".join(_source_text(quotation, text).split())
        if quotation.source:
            step = f'"{printed}" is taken for the last named speaker, {speaker.name}'
        elif quotation.direct and text[max(0, last_end) : quotation.span.start].count("\n\n") <= 1:
            step = f"the quotation goes on from that of {speaker.name} before it"
        else:
            return None
        return Source(speaker.key, speaker.name, speaker.entity, False, step)

    def _fold_police(self) -> None:
        """Unnamed police and police officers belong to the one force named; where several are, all are one."""
        forces = sorted({s.key[1] for s in self._found.values() if s is not None and s.key[0] == "police" and s.key[1]})
        unnamed = any(s is not None and s.key == ("police", "") for s in self._found.values())
        if not forces or not unnamed:
            return
        whole = ("police", forces[0] if len(forces) == 1 else "several")
        note = "taken for the force that is named" if len(forces) == 1 else "which force is not said, so all count once"
        for at, s in sorted(self._found.items()):
            if s is not None and s.key[0] == "police":
                step = f"{s.step}; {note}".strip("; ") if not s.key[1] or len(forces) > 1 else s.step
                self._found[at] = Source(whole, s.name, s.entity, s.anonymous, step)

    def _count_wordings(self) -> dict[tuple[str, ...], str]:
        counts: dict[tuple[str, ...], Counter[str]] = {}
        for s in self._found.values():
            if s is not None:
                counts.setdefault(s.key, Counter())[s.name] += 1
        return {key: min(c, key=lambda name: (-c[name], -len(name), name)) for key, c in counts.items()}

    def _entity_name(self, entity: str, name: Name) -> str:
        return self._entities[entity].name if entity in self._entities else name.text

    def _kind(self, entity: str) -> str:
        return self._entities[entity].kind if entity in self._entities else ""

    def _is_police(self, name: Name, entity: str) -> bool:
        """Whether the words of a name, its titles or the roles of its entity are those of the police."""
        known = self._entities.get(entity)
        said = (*name.titles, name.head, *((known.roles if known else ()) or ()))
        if name.label != "person":
            said = (*said, name.text, known.name if known else "")
        return any(w in POLICE for part in said for w in _content_words(part))


def _source_text(quotation: Quotation, text: str) -> str:
    return quotation.source_text or " ".join(s.of(text) for s in quotation.source)


def _content_words(text: str) -> list[str]:
    words = [re.sub(r"['\u2019]s?$", "", w.casefold()) for w in _WORD.findall(text)]
    kept = [w for w in words if w not in _FILLERS]
    return kept or words


def _owned(name: Name, quotation: Quotation, text: str) -> list[str]:
    """Nouns that own the name or that it owns in the source: ["office"] for "Example's office"; [] for the name alone."""
    span = next(s for s in quotation.source if s.holds(name.span))
    before, after = text[span.start : name.span.start], text[name.span.end : span.end]
    printed = name.span.of(text)
    found: list[str] = []
    if re.search(r"\b(?:of|for|from|by)\s+(?:the\s+)?(?:[A-Z][\w.]*\s+)*$", before):
        found += [w for w in _content_words(before) if w in MOUTHS] or _content_words(before)[-1:]
    if _POSSESSIVE.match(after) or re.search(r"['\u2019]s?$", printed):
        found += _content_words(_POSSESSIVE.sub("", after))[:3]
    elif name.label != "person" and (head := re.match(r"\s+[\s\w-]*", after)):
        words = [w.casefold() for w in _WORD.findall(head.group())]
        if name.label in ("place", "nationality") or not set(words) <= _FILLERS:
            found += words[:3]
    return found
