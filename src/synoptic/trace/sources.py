"""Who stands behind an attribution: one key for one source, whatever it is called.

Each attribution is read by itself (`reading`), pronouns and bare roles are taken for the last named speaker, and then keys
that stand for one source are brought together: whoever leads or speaks for a body with that body, a minister with the
ministry, the same body under a shorter name. Police and their like are folded into one where a report does not say
which: two words for one institution must not count twice. Where it is unsure whether two are one, they are one. Misses
on purpose: a source whom reports name by different roles that nothing ties together stays two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from synoptic.model.entity import Resolution
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.reuse import Profile
from synoptic.trace.bodies import Bodies
from synoptic.trace.described import FIRM, bodies_beside, capitals_beside, descriptions, firms_among
from synoptic.trace.doers import Deed
from synoptic.trace.findings import actors_of, finder_of
from synoptic.trace.giver_profiles import GiverProfiles
from synoptic.trace.givers import Giver
from synoptic.trace.issuers import issuers
from synoptic.trace.links import links_of
from synoptic.trace.police import Forces
from synoptic.trace.profiles import profiles_of
from synoptic.trace.reading import Reader
from synoptic.trace.source import Key, Source
from synoptic.trace.telling import Told, told_in
from synoptic.trace.voices import MINISTRIES, content_words, folded

_SHARED = ("entity", "ministry", "words")
"""Kinds of key that several persons and a body may have in common."""


class Sources:
    """The sources of all attributions of all reports; `of` answers for one."""

    def __init__(
        self,
        articles: Sequence[Article],
        passages: Sequence[Sequence[Passage]],
        mentions: Sequence[Mentions],
        resolution: Resolution,
        wires: Iterable[str] = (),
    ) -> None:
        self._mentions, self._passages, self._resolution = mentions, passages, resolution
        self._entities = {e.id: e for e in resolution.entities}
        agencies = {
            q.source_text
            for found in mentions
            for q in found.quotations
            if q.source_kind == "agency" and any(w[:1].isupper() for w in q.source_text.split()[-1:])
        }
        self._reader = Reader(articles, resolution, {*wires, *agencies})
        self._found: dict[tuple[str, int], Source | None] = {}
        self._unread: dict[str, Source] = {}
        self._running: dict[str, Source] = {}
        self._deeds: dict[str, tuple[Deed, Source | None]] = {}
        self._finders = self._makers(resolution)
        self._certain: set[str] = set()
        self._told_behind: set[str] = set()
        self._left_open: dict[str, str] = {}
        for found, report in zip(mentions, self._told(articles), strict=True):
            self._found |= {(found.report, k): s for k, s in report.found.items()}
            self._unread |= report.unread
            self._running |= report.running
            self._deeds |= report.deeds
            self._certain |= report.certain
            self._told_behind |= report.behind
            self._left_open |= report.left_open
        self._credited_by_key: dict[Key, Source] = {}
        self._spelt: dict[Key, str] | None = None
        self._fold_police({a.id: a.text for a in articles})
        told = [s for _, s in sorted(self._found.items(), key=lambda f: f[0]) if s is not None]
        told += [s for _, s in sorted(self._unread.items())]
        told += [s for _, s in sorted(self._finders.items())]
        links = [*self._reader.links, *links_of(mentions, self._reader.known)]
        doers = {s.key for _, s in self._deeds.values() if s is not None}
        self._bodies = Bodies(told, doers, links, self._reader.phrases.called, self._reader.offices, self._reader.known)
        self._found = {at: self._bodies.whole(s) if s is not None else None for at, s in self._found.items()}
        self._unread = {at: self._bodies.whole(s) for at, s in self._unread.items()}
        self._running = {at: self._bodies.whole(s) for at, s in self._running.items()}
        self._finders = {at: self._bodies.whole(s) for at, s in self._finders.items()}
        self._deeds = {at: (d, s and self._bodies.whole(s)) for at, (d, s) in self._deeds.items()}
        credited = {s.key for s in (*self._found.values(), *self._unread.values()) if s is not None}
        self._issued = {
            report: s for report, names in issuers(articles).items() if (s := self._issuer(names, credited))
        }
        self._keys_in: dict[str, set[Key]] = {}
        self._only: dict[Key, str] = {}
        self._wordings = self._count_wordings()

    def _told(self, articles: Sequence[Article]) -> list[Told]:
        """Whom each report credits. What stands beside a name in a later report can explain a description in an earlier one:
        a report of whose words something else is then understood is read again."""
        texts = {a.id: a.text for a in articles}
        reports = [(m, own, texts.get(m.report, "")) for m, own in zip(self._mentions, self._passages, strict=True)]
        told, asked = [], []
        for report in reports:
            told.append(told_in(*report, self._reader))
            asked.append(self._reader.asked())
        for k, questions in enumerate(asked):
            if any(ask() != answer for ask, answer in questions):
                told[k] = told_in(*reports[k], self._reader)
        self._reader.asked()
        return told

    def _makers(self, resolution: Resolution) -> dict[str, Source]:
        """Passage id -> whoever made the finding of which the passage tells."""
        actors = actors_of(resolution)
        found: dict[str, Source] = {}
        for passage in (p for own in self._passages for p in own):
            made = finder_of(passage, resolution, actors)
            if made is not None:
                entity, phrase, subject = made
                entity = self.worded(phrase) or entity
                found[passage.id] = Source(
                    ("entity", entity), self._entities[entity].name, entity, False, f'"{subject}"'
                )
        return found

    def _issuer(self, names: Sequence[str], credited: Collection[Key]) -> Source | None:
        """The first of the names of those who may have issued a report that some report credits with something."""
        for name in names:
            entity = self._reader.known.worded(name)
            if entity is None or self._reader.known.is_press(name):
                continue
            source = self._bodies.whole(Source(("entity", entity), self._entities[entity].name, entity, False, ""))
            if source.key in credited:
                return source
        return None

    def issuer(self, report: str) -> Source | None:
        """Whose own statement a report is; None where it says of none."""
        return self._issued.get(report)

    def finder(self, passage: Passage) -> Source | None:
        """Whoever made the finding of which a passage tells; None where it tells of none."""
        return self._finders.get(passage.id)

    def of(self, report: str, index: int) -> Source | None:
        """The source of quotation `index` of a report; None where the text leaves open who speaks, or where the source
        only believes, wants or praises the thing and does not state it."""
        return self._found.get((report, index))

    def name(self, source: Source) -> str:
        """What to call it: its entity's name where it is one, else the most frequent wording."""
        return self._wordings.get(source.key, source.name)

    def entity(self, source: Source) -> str | None:
        """The entity that the whole of a source is."""
        if source.key in self._only:
            return self._only[source.key]
        if source.key[0] == "entity":
            return source.key[1]
        return source.entity if source.key[0] == "police" else None

    def worded(self, printed: str) -> str | None:
        """The one entity of which a form has just these words, two or more: its mention may have been read too short."""
        return self._reader.known.worded(printed)

    def unread(self, passage: Passage) -> Source | None:
        """The source that a sentence credits by its frame alone; None where it credits nobody so."""
        return self._unread.get(passage.id)

    def named_in(self, passage: Passage, resolution: Resolution) -> list[Source]:
        """The sources, credited by some sentence of the reports, that a passage names: by their entity, or by the words of
        a document."""
        if not self._credited_by_key:
            for s in (*self._found.values(), *self._unread.values()):
                if s is not None and not s.anonymous and s.key[0] in _SHARED:
                    self._credited_by_key.setdefault(s.key, s)
        told = " ".join(folded(passage.text))
        spelt = [k for k, name in self._names_credited().items() if name in told]
        keys = [
            self._bodies.whole(Source(("entity", e), "", e, False, "")).key
            for _, e in resolution.mentioned(passage.report, passage.span)
        ]
        words = " ".join(content_words(passage.text))
        papers = [k for k in self._credited_by_key if k[0] == "words" and len(k) > 2 and " ".join(k[1:]) in words]
        return [self._credited_by_key[k] for k in dict.fromkeys((*keys, *papers, *spelt)) if k in self._credited_by_key]

    def _names_credited(self) -> Mapping[Key, str]:
        """The names, of two words or more, of all sources that are credited, their words in small letters."""
        if self._spelt is None:
            self._spelt = {}
            for k, s in self._credited_by_key.items():
                words = folded(self.name(s))
                if len(words) > 1 and any(w[:1].isupper() for w in self.name(s).split()[1:]):
                    self._spelt[k] = " ".join(w for w in words if w != "the" or w != words[0])
        return self._spelt

    def running(self, passage: Passage) -> Source | None:
        """The source to whom the first word of a sentence that credits nobody may point back."""
        return self._running.get(passage.id)

    def deed(self, passage: Passage) -> tuple[Deed, Source | None] | None:
        """The deed, known from its doer alone, that a passage tells, and the doer where that is said."""
        return self._deeds.get(passage.id)

    def press_named(self, passage: Passage) -> Source | None:
        """The first outlet or agency among the reports, other than its own, that a sentence names."""
        return self._reader.known.press_in(passage.text, passage.report)

    def is_press(self, name: str) -> bool:
        """Whether a name is that of an outlet among the reports or of an agency."""
        return self._reader.known.is_press(name)

    def is_certain(self, passage: Passage) -> bool:
        """Whether the frame of a sentence tells its source better than any attribution found in it."""
        return passage.id in self._certain

    def credited_in(self, report: str) -> set[Key]:
        """The keys of all sources that a report credits in attributions or by the frames of its sentences."""
        if not self._keys_in:
            for (where, _), s in self._found.items():
                if s is not None:
                    self._keys_in.setdefault(where, set()).add(s.key)
            for own in self._passages:
                for p in own:
                    if p.id in self._unread:
                        self._keys_in.setdefault(p.report, set()).add(self._unread[p.id].key)
        return self._keys_in.get(report, set())

    def left_open(self, passage: Passage) -> str:
        """The words of whoever the frame of a sentence credits, where nobody was made out; "" where that is not so."""
        return self._left_open.get(passage.id, "")

    def is_behind(self, passage: Passage) -> bool:
        """Whether the sentence behind a passage is a credit of its own for it."""
        return passage.id in self._told_behind

    @cached_property
    def profiles(self) -> Mapping[Key, Profile]:
        """What is known of every source, by which two can be told to be different."""
        told = [s for s in (*self._found.values(), *self._unread.values(), *self._finders.values()) if s is not None]
        told += [s for _, s in self._deeds.values() if s is not None]
        known = self._reader.known
        credited = {s.entity for s in told if s.entity is not None} | {s.key[1] for s in told if s.key[0] == "entity"}
        described = descriptions(self._mentions, self._passages, credited, known)
        for firm in firms_among(sorted(credited), described, known):
            described.setdefault(firm, set()).add(FIRM)
        speaking = {key: self._bodies.named_with(key) for key in {s.key for s in told}}
        found = profiles_of(told, self._reader.phrases.called, described, speaking, known)
        beside = bodies_beside(self._mentions, self._passages, credited, known)
        for person, bodies in beside.items():
            key = ("entity", person)
            if key in found:
                tops = {self._bodies.whole(Source(("entity", b), "", b, False, "")).key for b in bodies}
                found[key] = replace(found[key], beside=frozenset(" ".join(top) for top in tops))
        places = {w for e in self._entities.values() if e.kind == "place" for w in folded(e.name)}
        for person, words in capitals_beside(self._mentions, self._passages, credited, known).items():
            if ("entity", person) in found:
                profile = found["entity", person]
                found["entity", person] = replace(profile, near=frozenset(words), places=frozenset(places & words))
        return found

    def described(self, report: str, text: str, givers: Sequence[Giver]) -> tuple[Profile, ...]:
        """What is known of those who may have told something, by the names and nouns in their words."""
        return GiverProfiles(self._reader.known, self._resolution, self.whole, self.profiles).of(report, text, givers)

    def whole(self, source: Source) -> Source:
        """A source found otherwise, brought together with those that are one with it."""
        return self._bodies.whole(source)

    def _fold_police(self, texts: Mapping[str, str]) -> None:
        """Unnamed police and police officers belong to the force named."""
        report_of = {p.id: p.report for own in self._passages for p in own}
        told: dict[str, list[Source]] = {m.report: [] for m in self._mentions}
        for (report, _), s in self._found.items():
            told[report] += [s] if s is not None else []
        for pid, s in self._unread.items():
            told[report_of[pid]].append(s)
        for pid, (_, doer) in self._deeds.items():
            told[report_of[pid]] += [doer] if doer else []
        named = [s.name for own in told.values() for s in own if s.key[0] == "police" and s.key[1]]
        places = {e.name for e in self._entities.values() if e.kind == "place"}
        places |= {town for name in named if (town := self._reader.known.town_before(name))}
        forces = Forces(told, texts, places)
        self._found = {at: forces.as_one(at[0], s) if s is not None else None for at, s in self._found.items()}
        self._unread = {pid: forces.as_one(report_of[pid], s) for pid, s in self._unread.items()}
        self._deeds = {pid: (d, s and forces.as_one(report_of[pid], s)) for pid, (d, s) in self._deeds.items()}

    def _count_wordings(self) -> dict[Key, str]:
        """What to call each source: the one person or body that all its attributions name, the name of its entity, or
        the most frequent wording that is of the body itself."""
        counts: dict[Key, Counter[str]] = {}
        entities: dict[Key, set[str | None]] = {}
        for s in (*self._found.values(), *self._unread.values()):
            if s is not None:
                counts.setdefault(s.key, Counter())[s.name] += 1
                entities.setdefault(s.key, set()).add(s.entity)
        names: dict[Key, str] = {}
        for key, told in counts.items():
            (one, *more) = sorted(entities[key], key=str)
            if key[0] in _SHARED and not more and one in self._entities:
                names[key] = self._entities[one].name
                self._only[key] = one
            elif key[0] == "entity" and key[1] in self._entities:
                names[key] = self._entities[key[1]].name
            else:
                fitting = [n for n in told if self._fits(n, key)] or list(told)
                if key[0] == "police":
                    own = set(key[1].split()) - {"several"}
                    bodies = [n for n in fitting if "police" in folded(n)]
                    fitting = [n for n in bodies if own and own <= set(folded(n))] or bodies or fitting
                names[key] = min(fitting, key=lambda n: (-told[n], len(n), n[:1].isupper(), n))
        return names

    def _fits(self, name: str, key: Key) -> bool:
        """Whether a wording is of the body itself and not of somebody who speaks for it."""
        words = set(folded(name))
        if key[0] == "police":
            return "police" in words or any(e.name == name for e in self._entities.values())
        if key[0] == "ministry":
            return bool(words & MINISTRIES) and words >= set(key[2:])
        return set(content_words(name)) == set(key[1:])
