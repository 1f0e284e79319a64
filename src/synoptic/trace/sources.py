"""Who stands behind an attribution: one key for one source, whatever it is called.

In the order tried: a source without a name; an outlet among the reports; an agency; a resolved entity, or its mouth
("the president's office", "a spokesman for the president"); a pronoun or bare role for the last named speaker; the
wording itself. Police and their like are folded into one where a report does not say which: two words for one
institution must not count twice. Misses on purpose: a source whom reports name by different roles that nothing ties
to one entity stays two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.model.entity import Entity, Resolution
from synoptic.model.mention import Mentions, Name, Quotation
from synoptic.model.report import Article
from synoptic.trace.outlets import agency_key, outlet_key
from synoptic.trace.voices import (
    DOCUMENTS,
    INDEFINITE,
    MOUTHS,
    OUTLET_NOUNS,
    OWNERS,
    POLICE,
    PRONOUNS,
    REPRESENTATIVES,
    WORD,
    content_words,
    owned_nouns,
    source_text,
)


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
        self._by_wording = _wordings_of(resolution)
        self._outlets = {outlet_key(a.outlet): a.outlet for a in articles if a.outlet}
        self._agencies = {agency_key(name) for a in articles for name in a.agencies}
        self._found: dict[tuple[str, int], Source | None] = {}
        for found in mentions:
            self._read(found, {a.id: a.text for a in articles}.get(found.report, ""))
        self._fold_police()
        self._wordings = self._count_wordings()

    def of(self, report: str, index: int) -> Source | None:
        """The source of quotation `index` of a report; None where the text leaves open who speaks, or where the source
        only believes, wants or praises the thing and does not state it."""
        return self._found.get((report, index))

    def name(self, source: Source) -> str:
        """What to call it: its entity's name where it speaks itself anywhere, else the most frequent wording."""
        return self._wordings.get(source.key, source.name)

    def worded(self, printed: str) -> str | None:
        """The one entity of which a form has just these words, two or more: its mention may have been read too short."""
        words = content_words(printed)
        entity = self._by_wording.get(tuple(words)) if len(words) > 1 else None
        known = self._entities.get(entity or "")
        return entity if known is not None and not set(words) & (POLICE | MOUTHS) else None

    def _read(self, found: Mentions, text: str) -> None:
        """All quotations of one report, in the order of the text, so that the last speaker is known."""
        speaker: Source | None = None
        last_end = -1
        order = sorted(range(len(found.quotations)), key=lambda k: (found.quotations[k].span, k))
        for k in order:
            quotation = found.quotations[k]
            if quotation.act != "said":
                self._found[found.report, k] = None
                continue
            source = self._outright(quotation, found, text)
            if source is None and speaker is not None:
                source = self._for_speaker(quotation, text, speaker, last_end)
            if source is None and (quotation.source or not quotation.direct):
                printed = " ".join(source_text(quotation, text).split()) or "unnamed source"
                source = Source(("anonymous", printed.casefold()), printed, None, True, "nobody is named as the source")
            self._found[found.report, k] = source
            if source is not None and not source.anonymous:
                speaker = source
                last_end = quotation.span.end

    def _outright(self, quotation: Quotation, found: Mentions, text: str) -> Source | None:
        """The source that the words of the attribution give by themselves."""
        printed = " ".join(source_text(quotation, text).split())
        words = content_words(printed)
        if quotation.source and set(words) <= POLICE:
            return Source(("police", ""), printed, None, False, "")
        if quotation.source and set(words) <= MOUTHS:
            return self._owner(quotation, found, printed) if printed.split()[0].casefold() in OWNERS else None
        if quotation.anonymous:
            return _nameless(printed)
        if not quotation.source:
            return None
        key = outlet_key(printed)
        if key in self._outlets:
            return Source(("outlet", *key), self._outlets[key], None, False, "")
        if agency_key(printed) in self._agencies or quotation.source_kind == "agency":
            return Source(("agency", *agency_key(printed)), printed, None, False, "")
        whole = self.worded(printed)
        if whole is not None:
            return Source(("entity", whole), self._entities[whole].name, whole, False, "")
        return self._entity(quotation, found, printed, text) or self._wording(quotation, found, printed, text)

    def _entity(self, quotation: Quotation, found: Mentions, printed: str, text: str) -> Source | None:
        """The resolved entity that the source names, or whose mouth it is."""
        names = [n for n in found.names if any(s.holds(n.span) for s in quotation.source)]
        for name in sorted(names, key=lambda n: (bool(_mouths(n)), n.span.start, -n.span.end)):
            entity = self._by_mention.get((found.report, name.span.start, name.span.end))
            if entity is None:
                continue
            owner = self._by_wording.get(tuple(w for w in content_words(name.text) if w not in MOUTHS))
            if _mouths(name) and owner is not None:
                return self._as_entity(owner, name, printed, True)
            owned = owned_nouns(name, quotation, text)
            if owned and not set(owned) & MOUTHS:
                continue
            return self._as_entity(entity, name, printed, bool(owned))
        return None

    def _as_entity(self, entity: str, name: Name, printed: str, spoken_for: bool) -> Source:
        """The source that is an entity: one of the outlets, a police force, or itself."""
        called = self._entities[entity].name if entity in self._entities else name.text
        if outlet_key(called) in self._outlets:
            return Source(("outlet", *outlet_key(called)), self._outlets[outlet_key(called)], None, False, "")
        step = f'"{printed}" speaks for {called}' if spoken_for else ""
        if name.form == "pronoun" and not spoken_for:
            step = f'"{printed}" stands for {called}'
        if self._is_police(name, entity):
            person = name.label == "person" or self._kind(entity) == "person"
            return Source(("police", "" if person else entity), printed, entity, False, step)
        return Source(("entity", entity), printed if spoken_for else called, entity, False, step)

    def _owner(self, quotation: Quotation, found: Mentions, printed: str) -> Source | None:
        """For "her office": whoever "her" is resolved to, else the last person named in the sentence before it."""
        start = quotation.source[0].start
        inside = [n for n in found.names if n.span.start == start and n.form == "pronoun"]
        before = [
            n
            for n in found.names
            if n.label in ("person", "organisation")
            and n.form != "pronoun"
            and quotation.span.start <= n.span.start < start
        ]
        for name in (*inside, *sorted(before, key=lambda n: n.span, reverse=True)):
            entity = self._by_mention.get((found.report, name.span.start, name.span.end))
            if entity is not None:
                return self._as_entity(entity, name, printed, True)
        return None

    def _wording(self, quotation: Quotation, found: Mentions, printed: str, text: str) -> Source | None:
        """A source known by its wording alone; None for pronouns and bare roles, which stand for somebody named."""
        words = content_words(printed)
        first = printed.split()[0].casefold()
        if not words or set(words) <= PRONOUNS:
            return None
        if set(words) & POLICE:
            force = " ".join(words) if any(w[0].isupper() for w in WORD.findall(printed)[1:]) else ""
            return Source(("police", force), printed, None, False, "")
        if first in INDEFINITE and words[0] not in MOUTHS | DOCUMENTS | REPRESENTATIVES:
            return _nameless(printed)
        definite = first in ("the", "his", "her", "this", "that")
        if definite and len(words) == 1 and words[0] in OUTLET_NOUNS:
            return self._outlet_before(quotation, text, printed)
        if definite and len(words) == 1 and quotation.source_kind == "person":
            return None
        return Source(("words", *words), printed, None, False, "")

    def _outlet_before(self, quotation: Quotation, text: str, printed: str) -> Source | None:
        """The outlet among the reports that is named last before "the newspaper"."""
        before = " ".join(w.casefold() for w in WORD.findall(text[: quotation.source[0].start]))
        places = [(before.rfind(" ".join(key)), key) for key in self._outlets]
        at, key = max(places, default=(-1, ()))
        if at < 0:
            return None
        return Source(("outlet", *key), self._outlets[key], None, False, f'"{printed}" stands for {self._outlets[key]}')

    def _for_speaker(self, quotation: Quotation, text: str, speaker: Source, last_end: int) -> Source | None:
        """The last named speaker, for a pronoun or bare role, or for a quotation that goes on in the next paragraph."""
        printed = " ".join(source_text(quotation, text).split())
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
        called = {e.name for e in self._entities.values()}
        return {
            key: min(c, key=lambda name: (name not in called, -c[name], -len(name), name)) for key, c in counts.items()
        }

    def _kind(self, entity: str) -> str:
        return self._entities[entity].kind if entity in self._entities else ""

    def _is_police(self, name: Name, entity: str) -> bool:
        """Whether the words of a name, its titles or the roles of its entity are those of the police."""
        known = self._entities.get(entity)
        said = (*name.titles, name.head, *((known.roles if known else ()) or ()))
        if name.label != "person":
            said = (*said, name.text, known.name if known else "")
        return any(w in POLICE for part in said for w in content_words(part))


def _mouths(name: Name) -> set[str]:
    """The nouns in a name through which somebody else may speak: "office" in "Example's office"."""
    return set(content_words(name.text)) & MOUTHS


def _nameless(printed: str) -> Source:
    name = printed or "unnamed source"
    return Source(("anonymous", " ".join(content_words(name))), name, None, True, "")


def _wordings_of(resolution: Resolution) -> dict[tuple[str, ...], str]:
    """The content words of every form of an entity -> its id; forms that two entities share are left out."""
    found: dict[tuple[str, ...], set[str]] = {}
    for entity in resolution.entities:
        for form in (entity.name, *entity.aliases):
            found.setdefault(tuple(content_words(form)), set()).add(entity.id)
    return {words: min(ids) for words, ids in found.items() if len(ids) == 1 and words}
