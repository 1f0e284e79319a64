"""Plans that one office announced: who plans it is the one witness of what is only planned.

Where a report credits an announcement of plans near its head, the planned statements about the same people or
organisations that carry no credit of their own, in that report and in the others, are taken to rest on that
announcement. "likely", never sure. Misses on purpose: plans that a newsroom learnt by itself are folded too, since an
echo counted twice does more harm than a second origin not counted; a plan told in the planner's own quoted words
announces no programme.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.model.entity import Resolution
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.placed import Placed
from synoptic.trace.apart_offices import SEATS
from synoptic.trace.findings import actors_of
from synoptic.trace.source import Source
from synoptic.trace.sources import Sources
from synoptic.trace.voices import folded

HEAD_PART = 0.4
"""The credit must stand in this first part of the report's sentences, or in the first HEAD_SENTENCES."""
HEAD_SENTENCES = 5

_ACTING = ("nsubj", "nsubjpass", "dobj", "dative", "pobj", "attr")
"""Dependencies of a word that takes part in an event."""

_LINKED = ("xcomp", "conj")
"""Dependencies by which a verb shares its subject with the one it hangs from: "is set to hold", "will go and meet"."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """A programme credited to one source."""

    report: str
    source: Source
    principals: frozenset[str]
    """Entity ids of the people and organisations that it is about."""
    order: int
    """Running number of its sentence in the report."""


def announcements(
    passages: Sequence[Sequence[Passage]], mentions: Sequence[Mentions], resolution: Resolution, sources: Sources
) -> list[Announcement]:
    """All credited announcements of plans, in the order of the reports and their text."""
    found = []
    actors = actors_of(resolution)
    for own, noted in zip(passages, mentions, strict=True):
        sentences = [p for p in own if p.kind == "sentence"]
        placed = Placed(sentences, lambda p: p.span)
        last = max(HEAD_SENTENCES, HEAD_PART * len(sentences))
        for index, quotation in enumerate(noted.quotations):
            source = sources.of(noted.report, index)
            if (
                source is None
                or source.anonymous
                or quotation.direct
                or source.key[0] not in ("entity", "ministry", "words")
            ):
                continue
            planned = any(f.value == "planned" for c in quotation.content for f in noted.presented_in(c))
            order = next((p.order for p in placed.overlapping(quotation.span)), None)
            if not planned or order is None or order >= last:
                continue
            principals = frozenset(
                entity
                for c in quotation.content
                for _, entity in resolution.mentioned(noted.report, c)
                if entity in actors
            )
            office = (
                source.key[0] in ("ministry", "words")
                or not SEATS.isdisjoint(folded(quotation.source_text))
                or source.entity in actors
                and not _is_person(source.entity, resolution)
            )
            if source.entity in principals or (office and principals):
                found.append(Announcement(noted.report, source, principals | _families(principals, resolution), order))
    return found


def _families(principals: frozenset[str], resolution: Resolution) -> frozenset[str]:
    """The families of those whom a programme is about: "the Bergs" are Anna Berg and whoever goes with her."""
    surnames = {e.name.split()[-1] for e in resolution.entities if e.id in principals and e.kind == "person"}
    plurals = {f"{name}{end}" for name in surnames for end in ("s", "es")}
    return frozenset(e.id for e in resolution.entities if e.kind in ("group", "organisation") and e.name in plurals)


def points_back(passage: Passage) -> bool:
    """Whether a passage opens with a pronoun that stands for whoever the sentence before it is about."""
    return passage.parse.tokens[passage.tokens[0]].text in ("They", "He", "She")


def programme_of(
    passage: Passage, noted: Mentions, resolution: Resolution, known: Sequence[Announcement]
) -> Announcement | None:
    """The announcement on which a planned passage without a credit of its own likely rests.

    The passage's own report is asked first; among others the one with most principals in common, then the first.
    """
    planned = _planned(passage, noted)
    if not planned:
        return None
    taking_part = _taking_part(passage, planned, resolution)
    fitting = [a for a in known if a.principals & taking_part]
    if not fitting:
        return None
    return min(
        fitting,
        key=lambda a: (a.report != passage.report, -len(a.principals & taking_part), a.source.key, a.report, a.order),
    )


def is_planned(passage: Passage, noted: Mentions) -> bool:
    """Whether a passage tells of something planned."""
    return bool(_planned(passage, noted))


def _planned(passage: Passage, noted: Mentions) -> set[int]:
    """Where the words stand that tell of something planned."""
    return {f.event_start for f in noted.presented_in(passage.span) if f.value == "planned"}


def _is_person(entity: str | None, resolution: Resolution) -> bool:
    return any(e.id == entity and e.kind == "person" for e in resolution.entities)


def _taking_part(passage: Passage, events: set[int], resolution: Resolution) -> frozenset[str]:
    """Entities that take part in one of the events that start at `events`: its subject, its object, or the object of
    one of its prepositions, and those of whom it is told behind "who"; not those who only own or qualify one of these."""
    tokens = passage.parse.tokens
    verbs: set[int] = set()
    for t in (tokens[i] for i in passage.tokens):
        if t.start in events and not (
            t.dep in ("acl", "advcl") and t.tag == "VBN"
        ):  # "headlined by" says what it is like
            verbs.add(t.i)
            while t.dep in _LINKED and t.head != t.i:
                t = tokens[t.head]
                verbs.add(t.i)
    found: set[str] = set()
    for t in (tokens[i] for i in passage.tokens):
        at = t
        while at.dep in ("conj", "appos") and at.head != at.i:
            at = tokens[at.head]
        governor = tokens[at.head] if at.dep == "pobj" else at
        if at.dep in _ACTING and governor.head in verbs:
            found |= set(resolution.at(passage.report, t.start))
            if t.tag == "WP" and tokens[governor.head].dep == "relcl":
                found |= set(resolution.at(passage.report, tokens[tokens[governor.head].head].start))
    return frozenset(found)
