"""What each passage rests on: the newsroom whose work its wording is, and the source from which its statement comes.

After copy detection in truth discovery (Dong and others) and the source criticism of historians: first the wording is
followed back through reuse to the report where it began, then the attribution that stands there is read. The aim is
careful: where it is unsure whether two are one, they are one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.model.entity import Resolution
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.reuse import Provenance, Reuse, Tracing
from synoptic.trace.agencies import outlets_told, wires_carried
from synoptic.trace.findings import finder_of
from synoptic.trace.folding import Folding, Taken
from synoptic.trace.headlines import summed_up
from synoptic.trace.newsrooms import Newsrooms, Way
from synoptic.trace.onward import told_there
from synoptic.trace.outlets import named
from synoptic.trace.programme import actors_of, announcements, meant_in, programme_of
from synoptic.trace.source import Key, Source
from synoptic.trace.sources import Sources
from synoptic.trace.unread import covers
from synoptic.trace.voices import DOCUMENTS


@dataclass(frozen=True, slots=True)
class _Rest:
    """What one passage rests on, before origins have ids."""

    newsroom: Key
    origin: Key
    copied_from: str | None
    attribution: int | None
    reason: str
    perhaps: tuple[Key, ...] = ()
    """Who is named there without being credited, where nobody is."""


def trace(
    articles: Sequence[Article],
    passages: Sequence[Sequence[Passage]],
    mentions: Sequence[Mentions],
    resolution: Resolution,
    reuses: Sequence[Reuse],
) -> Tracing:
    """Newsroom and origin of every passage, each with its reason. The first three run side by side, one entry a report.

    Raises ValueError where they do not. `reuses` are those of `find_reuses` over the same articles.
    """
    return _Tracer(articles, passages, mentions, resolution, reuses).tracing()


class _Tracer:
    """Everything one run needs to answer for one passage."""

    def __init__(
        self,
        articles: Sequence[Article],
        passages: Sequence[Sequence[Passage]],
        mentions: Sequence[Mentions],
        resolution: Resolution,
        reuses: Sequence[Reuse],
    ) -> None:
        if not len(articles) == len(passages) == len(mentions):
            raise ValueError(
                f"trace needs passages and mentions of each article, not {len(articles)} articles, "
                f"{len(passages)} lists of passages and {len(mentions)} mentions"
            )
        self._mentions: Mapping[str, Mentions] = {a.id: m for a, m in zip(articles, mentions, strict=True)}
        self._said = {
            m.report: [(q.span.start, q.span.end, k, q) for k, q in enumerate(m.quotations) if q.act == "said"]
            for m in mentions
        }
        self._attributions: dict[str, int | None] = {}
        self._passages = sorted(
            {p.id: p for own in passages for p in own}.values(), key=lambda p: (p.report, p.span, p.kind)
        )
        told = outlets_told(articles, mentions)
        articles = [replace(a, outlet=told.get(a.id, a.outlet)) for a in articles]
        self._articles: Mapping[str, Article] = {a.id: a for a in articles}
        carried = wires_carried(articles, mentions)
        self._sources = Sources(articles, passages, mentions, resolution, carried.values())
        self._folding = Folding(articles, passages, reuses)
        self._announced = announcements(passages, mentions, resolution, self._sources)
        self._meant = meant_in(resolution)
        self._actors = actors_of(resolution)
        self._called = {e.id: e.name for e in resolution.entities}
        self._newsrooms = Newsrooms(articles, self._passages, self._folding, carried)
        self._by_report: dict[str, list[Passage]] = {a.id: [] for a in articles}
        for p in self._passages:
            self._by_report.setdefault(p.report, []).append(p)

    def tracing(self) -> Tracing:
        """All passages, with the origins they rest on."""
        rests = {p.id: self._rest(p) for p in self._passages}
        newsrooms: dict[str, Key] = {}
        for report in sorted({p.report for p in self._passages}):
            counts = Counter(rests[p.id].newsroom for p in self._by_report[report])
            newsrooms[report] = (
                self._newsrooms.own[report]
                if self._newsrooms.own[report] in counts
                else min(counts, key=lambda key: (-counts[key], key))
            )
        reports: dict[Key, set[str]] = {}
        for p in self._passages:
            reports.setdefault(rests[p.id].newsroom, set()).add(p.report)
            reports.setdefault(rests[p.id].origin, set()).add(p.report)
        origins = {key: self._newsrooms.origin(key, found) for key, found in sorted(reports.items())}
        provenance = {
            p.id: Provenance(
                passage=p.id,
                newsroom=origins[rest.newsroom].id,
                origin=origins[rest.origin].id,
                copied_from=rest.copied_from,
                attribution=rest.attribution,
                reason=rest.reason,
                perhaps=tuple(origins[key].id for key in rest.perhaps if key in origins and key != rest.origin),
            )
            for p, rest in ((p, rests[p.id]) for p in self._passages)
        }
        return Tracing(
            origins=tuple(sorted(origins.values(), key=lambda o: o.id)),
            provenance=provenance,
            newsrooms={report: origins[key].id for report, key in newsrooms.items()},
            mastheads={report: origins[key].id for report, key in self._newsrooms.own.items() if key in origins},
        )

    def _rest(self, passage: Passage) -> _Rest:
        """What one passage rests on, followed back to where its wording began."""
        way = self._way_back(passage)
        root = way[-1][0]
        own = way[-1][1] is None and all(self._attribution(p) is None for p, _ in way)
        found = summed_up(root, self._by_report[root.report]) if own else None
        steps = [self._taken_in_words(at, taken) for at, taken in way if taken is not None]
        if found is not None:
            summed, how = found
            steps.append(f'the headline of {named(self._articles[root.report])} {how} "{summed.text}"')
            onward = self._way_back(summed)
            steps += [self._taken_in_words(at, taken) for at, taken in onward if taken is not None]
            way = [*way, *onward]
        newsroom, step = self._newsrooms.first(way)
        steps.append(step)
        origin, step = self._cited(way)
        if origin is None:
            origin, step = self._programme(way)
        perhaps: tuple[Key, ...] = ()
        if origin is None:
            origin, step = newsroom, "no other source is named"
            perhaps = self._named_in(way)
            if not perhaps and (running := self._running(way)) is not None:
                perhaps = (running,)
                step = (
                    f"no source is credited; where others credit {self._newsrooms.names[running]}, who was credited before "
                    "and may be meant, with the same, it counts as theirs"
                )
            elif perhaps:
                names = ", ".join(self._newsrooms.names[key] for key in perhaps)
                step = f"no source is credited; where others credit {names}, who is named here, with the same, it counts as theirs"
        steps.append(step)
        taken = way[0][1]
        index = self._attribution(passage)
        earlier = taken.reuse.earlier if taken else None
        return _Rest(newsroom, origin, earlier, index, "; ".join(s for s in steps if s), perhaps)

    def _running(self, way: Way) -> Key | None:
        """Whoever was credited before the passage and may be meant by its first word, where its own words say nothing of a
        newsroom's own work."""
        passage, _ = way[-1]
        index = self._attribution(passage)
        own = index is not None and (s := self._sources.of(passage.report, index)) is not None and s.key[0] == "own"
        source = None if own else self._sources.running(passage)
        if source is None or source.key[0] not in ("entity", "ministry", "words", "police"):
            return None
        return self._newsrooms.noted(source.key, self._sources.name(source), self._sources.entity(source))

    def _named_in(self, way: Way) -> tuple[Key, ...]:
        """The sources, credited somewhere in the reports, that the passages of the way name."""
        found: dict[Key, None] = {}
        for passage, _ in way:
            for source in self._sources.named_in(passage, self._meant.get(passage.report, ())):
                found[self._newsrooms.noted(source.key, self._sources.name(source), self._sources.entity(source))] = (
                    None
                )
        return tuple(found)

    def _way_back(self, passage: Passage) -> list[tuple[Passage, Taken | None]]:
        """The passage, those it was taken from one after the other, and what each was taken from.

        Where credits run in a circle, the way ends at the first of its reports.
        """
        way: list[tuple[Passage, Taken | None]] = []
        at: Passage | None = passage
        while at is not None:
            seen = [p.report for p, _ in way]
            if at.report in seen:
                circle = seen[seen.index(at.report) :]
                end = seen.index(self._folding.first(circle))
                return [*way[:end], (way[end][0], None)]
            taken = self._folding.taken(at)
            way.append((at, taken))
            at = taken.passage if taken else None
        return way

    def _taken_in_words(self, passage: Passage, taken: Taken) -> str:
        here, there = named(self._articles[passage.report]), self._articles[taken.reuse.earlier]
        when = f" of {there.published}" if there.published else ""
        unsure = {
            "known": "",
            "likely": ", which by its date came first",
            "unknown": "; which of the two came first is not known, so they count as one",
        }[taken.reuse.direction]
        return f"{here} prints, to the letter or lightly edited, the words of {named(there)}{when}{unsure}"

    def _attribution(self, passage: Passage) -> int | None:
        """Index of the quotation whose content holds the passage: the narrowest, so the source nearest to the fact."""
        if passage.id not in self._attributions:
            near = [
                (sum(len(c) for c in quotation.content), index)
                for start, end, index, quotation in self._said[passage.report]
                if start < passage.span.end and passage.span.start < end and covers(quotation, passage.span)
            ]
            self._attributions[passage.id] = min(near)[1] if near else None
        return self._attributions[passage.id]

    def _cited(self, way: Way, seen: frozenset[str] = frozenset()) -> tuple[Key | None, str]:
        """The first named source that is credited on the way back; else one without a name; else None. `seen` are the
        reports already followed from one citing another.

        A source that is only guessed, for a pronoun whose noun a copy may have cut, gives way to one nearer the root.
        """
        nameless: tuple[Key, str] | None = None
        guessed: tuple[Key, str] | None = None
        for n, (passage, taken) in enumerate(way):
            source = self._credited(passage)
            if source is None or source.anonymous:
                source = self._sources.press_named(passage) or source
            if source is None or source.key[0] == "own":
                continue
            here = "the sentence there" if n else named(self._articles[passage.report])
            if source.anonymous:
                step = f'{here} credits only "{source.name}", a source without a name, which corroborates nothing'
                nameless = nameless or (self._newsrooms.noted(source.key, source.name), step)
                continue
            if source.key[0] in ("outlet", "agency"):
                if taken is not None and self._newsrooms.is_outlet(taken.reuse.earlier, source.key[1:]):
                    continue
                if source.key == self._newsrooms.own[passage.report]:
                    continue
                found = self._press_origin(source, passage, here, seen)
            else:
                key = self._newsrooms.noted(source.key, self._sources.name(source), self._sources.entity(source))
                found = key, f"{here} credits {source.name}" + (f" ({source.step})" if source.step else "")
            if not source.guessed:
                return found
            guessed = found
        return guessed or nameless or (None, "")

    def _credited(self, passage: Passage) -> Source | None:
        """Whoever the passage credits, by its attribution, by the finding it tells of, or by its frame."""
        index = self._attribution(passage)
        source = self._sources.of(passage.report, index) if index is not None else None
        source = source or self._finder(passage)
        framed = self._sources.unread(passage)
        if framed is not None and (self._sources.is_certain(passage) or source is not None and source.key[0] == "own"):
            return framed
        if source is not None and source.anonymous and framed is not None and framed.key[0] == "words":
            plain = framed.name[1:] == framed.name[1:].casefold() and not set(framed.key) & DOCUMENTS
            return source if plain else framed
        if source is not None and not source.anonymous and not source.guessed:
            named = (
                framed is not None
                and framed.key[0] in ("entity", "ministry", "police", "outlet", "agency")
                and not framed.guessed
            )
            return framed if named and source.key[0] == "words" else source
        if framed is None or source is not None and (framed.anonymous or framed.guessed):
            return source
        return framed

    def _finder(self, passage: Passage) -> Source | None:
        """Whoever made the finding of which the passage tells."""
        found = finder_of(passage, self._meant, self._actors)
        if found is None:
            return None
        entity, phrase, subject = found
        entity = self._sources.worded(phrase) or entity
        return self._sources.whole(Source(("entity", entity), self._called[entity], entity, False, f'"{subject}"'))

    def _press_origin(self, source: Source, passage: Passage, here: str, seen: frozenset[str]) -> tuple[Key, str]:
        """What a passage that credits an outlet or agency rests on: whatever the sentence there rests on that tells the
        same; the outlet or agency itself where its report tells it in no such sentence."""
        if source.key[0] == "outlet":
            theirs = [
                report for report in sorted(self._newsrooms.own) if self._newsrooms.is_outlet(report, source.key[1:])
            ]
            key = min((self._newsrooms.own[report] for report in theirs), key=lambda k: (k[0] != "newsroom", k))
            step = f"{here} credits {source.name}, which is among the reports"
        else:
            theirs = [report for report in sorted(self._newsrooms.own) if self._newsrooms.own[report] == source.key]
            key, step = self._newsrooms.noted(source.key, self._sources.name(source)), f"{here} credits {source.name}"
        followed = seen | {passage.report}
        there = told_there(passage, [p for report in theirs if report not in followed for p in self._by_report[report]])
        if there is None or passage.report in seen:
            return key, step
        way = self._way_back(there)
        origin, onward = self._cited(way, followed)
        if origin is None:
            origin, onward = self._newsrooms.first(way)
        return origin, f"{step}; there, {onward}"

    def _programme(self, way: Way) -> tuple[Key | None, str]:
        """The announcement on which a plan without a credit of its own likely rests."""
        for passage, _ in way:
            found = programme_of(passage, self._mentions[passage.report], self._meant, self._announced)
            if found is not None:
                where = "the report" if found.report == passage.report else named(self._articles[found.report])
                key = self._newsrooms.noted(
                    found.source.key, self._sources.name(found.source), self._sources.entity(found.source)
                )
                return key, (
                    f"what is planned rests likely on {found.source.name}, to whom {where} credits the programme, "
                    "for nobody else is credited with it"
                )
        return None, ""
