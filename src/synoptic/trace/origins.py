"""What each passage rests on: the newsroom whose work its wording is, and the source from which its statement comes.

After copy detection in truth discovery (Dong and others) and the source criticism of historians: first the wording is
followed back through reuse to the report where it began, then the attribution that stands there is read. The aim is
careful: where it is unsure whether two are one, they are one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synoptic.model.entity import Resolution
from synoptic.model.mention import Mentions, Quotation
from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.reuse import Origin, Provenance, Reuse, Tracing
from synoptic.model.span import Span, overlap
from synoptic.trace.direction import carries
from synoptic.trace.findings import finder_of
from synoptic.trace.folding import Folding, Taken
from synoptic.trace.headlines import summed_up
from synoptic.trace.outlets import agency_forms, agency_key, named, outlet_key, reprinted
from synoptic.trace.programme import actors_of, announcements, meant_in, programme_of
from synoptic.trace.sources import Source, Sources

COVERED = 0.5
"""Least part of a passage, without the words of source and cue, that an attribution's content must hold."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Rest:
    """What one passage rests on, before origins have ids."""

    newsroom: Key
    origin: Key
    copied_from: str | None
    attribution: int | None
    reason: str


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
        self._articles: Mapping[str, Article] = {a.id: a for a in articles}
        self._mentions: Mapping[str, Mentions] = {a.id: m for a, m in zip(articles, mentions, strict=True)}
        self._passages = sorted(
            {p.id: p for own in passages for p in own}.values(), key=lambda p: (p.report, p.span, p.kind)
        )
        self._sources = Sources(articles, mentions, resolution)
        self._folding = Folding(articles, passages, reuses)
        self._announced = announcements(passages, mentions, resolution, self._sources)
        self._meant = meant_in(resolution)
        self._actors = actors_of(resolution)
        self._called = {e.id: e.name for e in resolution.entities}
        self._agencies = agency_forms(name for a in articles for name in a.agencies)
        self._names: dict[Key, str] = {}
        self._entities: dict[Key, str | None] = {}
        self._own = {a.id: self._newsroom_of(a) for a in articles}
        self._sizes = Counter(key for report, key in self._own.items() if not self._folding.is_twin(report))
        self._lengths = Counter(self._own[p.report] for p in self._passages if not self._folding.is_twin(p.report))
        self._wires = {a.id for a in articles if self._is_wire(a)}
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
                self._own[report] if self._own[report] in counts else min(counts, key=lambda key: (-counts[key], key))
            )
        reports: dict[Key, set[str]] = {}
        for p in self._passages:
            reports.setdefault(rests[p.id].newsroom, set()).add(p.report)
            reports.setdefault(rests[p.id].origin, set()).add(p.report)
        origins = {key: self._origin(key, found) for key, found in sorted(reports.items())}
        provenance = {
            p.id: Provenance(
                passage=p.id,
                newsroom=origins[rest.newsroom].id,
                origin=origins[rest.origin].id,
                copied_from=rest.copied_from,
                attribution=rest.attribution,
                reason=rest.reason,
            )
            for p, rest in ((p, rests[p.id]) for p in self._passages)
        }
        return Tracing(
            origins=tuple(sorted(origins.values(), key=lambda o: o.id)),
            provenance=provenance,
            newsrooms={report: origins[key].id for report, key in newsrooms.items()},
        )

    def _newsroom_of(self, article: Article) -> Key:
        """The newsroom of a report by its masthead: the agency that it credits, the outlet that it says it reprints, its
        outlet, or the report itself."""
        if article.agencies:
            return self._noted(("agency", *agency_key(article.agencies[0])), article.agencies[0])
        outlet = reprinted(article) or article.outlet
        if not outlet:
            return self._noted(("newsroom", "", article.id), article.report.name)
        key = outlet_key(outlet)
        if key in self._agencies:
            return self._noted(("agency", *self._agencies[key]), outlet)
        return self._noted(("newsroom", *key), outlet)

    def _is_wire(self, article: Article) -> bool:
        """Whether the report is an agency's own text, and not only credits it among others."""
        if article.agencies:
            return carries(article, article.agencies[0])
        return self._own[article.id][0] == "agency"

    def _noted(self, key: Key, name: str, entity: str | None = None) -> Key:
        """The same key, its name kept; of several names the longest, then the first by letters."""
        known = self._names.get(key)
        self._names[key] = name if known is None else min(known, name, key=lambda n: (-len(n), n))
        self._entities[key] = entity
        return key

    def _origin(self, key: Key, reports: set[str]) -> Origin:
        kind = key[0] if key[0] in ("newsroom", "agency") else "cited"
        return Origin(
            kind, self._names[key], tuple(sorted(reports)), self._entities.get(key), anonymous=key[0] == "anonymous"
        )

    def _rest(self, passage: Passage) -> _Rest:
        """What one passage rests on, followed back to where its wording began."""
        way = self._way_back(passage)
        root = way[-1][0]
        own = way[-1][1] is None and all(self._attribution(p) is None for p, _ in way)
        summed = summed_up(root, self._by_report[root.report]) if own else None
        steps = [self._taken_in_words(at, taken) for at, taken in way if taken is not None]
        if summed is not None:
            steps.append(f'{named(self._articles[root.report])} sums up "{summed.text}"')
            onward = self._way_back(summed)
            steps += [self._taken_in_words(at, taken) for at, taken in onward if taken is not None]
            way = [*way, *onward]
        newsroom, step = self._first_newsroom(way)
        steps.append(step)
        origin, step = self._cited(way)
        if origin is None:
            origin, step = self._programme(way)
        if origin is None:
            origin, step = newsroom, "no other source is named"
        steps.append(step)
        taken = way[0][1]
        index = self._attribution(passage)
        return _Rest(newsroom, origin, taken.reuse.earlier if taken else None, index, "; ".join(s for s in steps if s))

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

    def _first_newsroom(self, way: Sequence[tuple[Passage, Taken | None]]) -> tuple[Key, str]:
        """The newsroom where the wording began, and why.

        Where a report on the way, or another that has the same words, is a wire's own text, the wire began it. Where
        it is not known which of several reports came first, it is the newsroom with most reports, so that a copy
        that might be the first never stands for one newsroom more.
        """
        passage, taken = way[-1]
        root = taken.reuse.earlier if taken else passage.report
        copies = self._folding.later_copies(root, passage.span) if taken is None else []
        for report in (root, *(p.report for p, _ in reversed(way)), *(copy for copy, _ in copies)):
            if report in self._wires:
                name, agency = named(self._articles[report]), self._names[self._own[report]]
                return self._own[report], f"the wording is that of {agency}, whose wire {name} carries"
        firsts = [root, *(copy for copy, direction in copies if direction == "unknown")]
        first = min(firsts, key=lambda r: (*self._weight(self._own[r]), not self._articles[r].outlet, firsts.index(r)))
        name = named(self._articles[first])
        if self._own[first][0] == "agency":
            agency = self._names[self._own[first]]
            return self._own[first], f"{name} credits {agency} among its sources, so it may be that wire's"
        if len(firsts) > 1:
            return self._own[first], f"who of {len(firsts)} began it is not known, so it counts once, as {name}'s"
        if taken is None and all(p.report == root for p, _ in way):
            return self._own[first], f"the wording is {name}'s own"
        return self._own[first], f"the wording began in {name}"

    def _weight(self, newsroom: Key) -> tuple[int, int]:
        """Sorts newsrooms by how many reports, then how many passages, are theirs by the masthead; most first.
        Twins are left out, so that an exact copy changes no order."""
        return -self._sizes[newsroom], -self._lengths[newsroom]

    def _taken_in_words(self, passage: Passage, taken: Taken) -> str:
        here, there = named(self._articles[passage.report]), self._articles[taken.reuse.earlier]
        when = f" of {there.published}" if there.published else ""
        unsure = {
            "known": "",
            "likely": ", which by its date came first",
            "unknown": "; which of the two came first is not known, so they count as one",
        }[taken.reuse.direction]
        return f"{here}'s words stand to the letter or lightly edited in the report of {named(there)}{when}{unsure}"

    def _attribution(self, passage: Passage) -> int | None:
        """Index of the quotation whose content holds the passage: the narrowest, so the source nearest to the fact."""
        best: tuple[int, int] | None = None
        for index, quotation in enumerate(self._mentions[passage.report].quotations):
            if quotation.act == "said" and _covers(quotation, passage.span):
                size = sum(len(c) for c in quotation.content)
                if best is None or (size, index) < best:
                    best = (size, index)
        return best[1] if best else None

    def _cited(self, way: Sequence[tuple[Passage, Taken | None]]) -> tuple[Key | None, str]:
        """The first named source that is credited on the way back; else one without a name; else None."""
        nameless: tuple[Key, str] | None = None
        for n, (passage, taken) in enumerate(way):
            index = self._attribution(passage)
            source = self._sources.of(passage.report, index) if index is not None else None
            source = source or self._finder(passage)
            if source is None:
                continue
            here = "the sentence there" if n else named(self._articles[passage.report])
            if source.anonymous:
                step = f'{here} credits only "{source.name}", a source without a name, which corroborates nothing'
                nameless = nameless or (self._noted(source.key, source.name), step)
            elif source.key[0] == "outlet":
                followed = taken is not None and self._is_outlet(taken.reuse.earlier, source.key[1:])
                if not followed:
                    key = self._outlet_origin(source)
                    return key, f"{here} credits {source.name}, which is among the reports"
            else:
                key = self._noted(source.key, self._sources.name(source), source.entity)
                return key, f"{here} credits {source.name}" + (f" ({source.step})" if source.step else "")
        return nameless or (None, "")

    def _finder(self, passage: Passage) -> Source | None:
        """Whoever made the finding of which the passage tells."""
        found = finder_of(passage, self._meant, self._actors)
        if found is None:
            return None
        entity, phrase, subject = found
        entity = self._sources.worded(phrase) or entity
        return Source(("entity", entity), self._called[entity], entity, False, f'"{subject}"')

    def _is_outlet(self, report: str, key: Key) -> bool:
        outlet = self._articles[report].outlet
        return outlet is not None and outlet_key(outlet) == key

    def _outlet_origin(self, source: Source) -> Key:
        """The newsroom of an outlet among the reports: by its first report that is the outlet's own."""
        own = [key for report, key in sorted(self._own.items()) if self._is_outlet(report, source.key[1:])]
        return min(own, key=lambda key: (key[0] != "newsroom", key))

    def _programme(self, way: Sequence[tuple[Passage, Taken | None]]) -> tuple[Key | None, str]:
        """The announcement on which a plan without a credit of its own likely rests."""
        for passage, _ in way:
            found = programme_of(passage, self._mentions[passage.report], self._meant, self._announced)
            if found is not None:
                where = "the report" if found.report == passage.report else named(self._articles[found.report])
                key = self._noted(found.source.key, self._sources.name(found.source), found.source.entity)
                return key, (
                    f"what is planned rests likely on {found.source.name}, to whom {where} credits the programme, "
                    "for nobody else is credited with it"
                )
        return None, ""


def _covers(quotation: Quotation, span: Span) -> bool:
    """Whether the quotation's content holds at least COVERED of the span, source and cue left out."""
    held = sum(overlap(c, span) for c in quotation.content)
    frame = sum(overlap(part, span) for part in (*quotation.source, *quotation.cue))
    return held > 0 and held >= COVERED * max(1, len(span) - frame)
