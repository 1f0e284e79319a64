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
from synoptic.model.reuse import Provenance, Reuse, Signs, Tracing
from synoptic.trace.agencies import outlets_told, wires_carried
from synoptic.trace.credit import Credit
from synoptic.trace.crediting import Crediting
from synoptic.trace.folding import Folding
from synoptic.trace.headlines import STANDS_OVER, summed_up
from synoptic.trace.newsrooms import Newsrooms
from synoptic.trace.outlets import named
from synoptic.trace.source import Key
from synoptic.trace.sources import Sources
from synoptic.trace.ways import Ways


@dataclass(frozen=True, slots=True)
class _Rest:
    """What one passage rests on, before origins have ids."""

    newsroom: Key
    credit: Credit
    copied_from: str | None
    attribution: int | None
    reason: str
    order_known: bool
    signs: Signs


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
        self._passages = sorted(
            {p.id: p for own in passages for p in own}.values(), key=lambda p: (p.report, p.span, p.kind)
        )
        self._by_report: dict[str, list[Passage]] = {a.id: [] for a in articles}
        for p in self._passages:
            self._by_report.setdefault(p.report, []).append(p)
        told = outlets_told(articles, mentions)
        articles = [replace(a, outlet=told.get(a.id, a.outlet)) for a in articles]
        self._articles: Mapping[str, Article] = {a.id: a for a in articles}
        carried = wires_carried(articles, mentions)
        folding = Folding(articles, passages, reuses)
        self._ways = Ways(self._articles, folding)
        self._newsrooms = Newsrooms(articles, self._passages, folding, carried)
        self._sources = Sources(articles, passages, mentions, resolution, carried.values())
        self._crediting = Crediting(
            self._articles, self._by_report, mentions, resolution, self._sources, self._newsrooms, self._ways
        )

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
        reports, meant = self._reports(rests)
        origins = {
            key: self._newsrooms.origin(key, reports.get(key) or meant[key], credited=key in reports)
            for key in sorted(reports.keys() | meant.keys())
        }
        profiles = self._sources.profiles
        ids = {key: origin.id for key, origin in origins.items()}
        return Tracing(
            origins=tuple(sorted(origins.values(), key=lambda o: o.id)),
            provenance={p.id: _provenance(p, rests[p.id], ids) for p in self._passages},
            newsrooms={report: ids[key] for report, key in newsrooms.items()},
            mastheads={report: ids[key] for report, key in self._newsrooms.own.items() if key in ids},
            profiles={ids[key]: profile for key, profile in profiles.items() if key in ids},
        )

    def _reports(self, rests: Mapping[str, _Rest]) -> tuple[dict[Key, set[str]], dict[Key, set[str]]]:
        """Origin -> the reports that credit it, where none does for sure those that likely rest on it; and the same of those who
        only may be meant, as whoever did what is told."""
        sure: dict[Key, set[str]] = {}
        likely: dict[Key, set[str]] = {}
        meant: dict[Key, set[str]] = {}
        for p in self._passages:
            rest = rests[p.id]
            sure.setdefault(rest.newsroom, set()).add(p.report)
            (likely if rest.credit.likely else sure).setdefault(rest.credit.key, set()).add(p.report)
            for key in rest.credit.perhaps[:1] if rest.credit.described else ():
                meant.setdefault(key, set()).add(p.report)
        return likely | sure, meant

    def _rest(self, passage: Passage) -> _Rest:
        """What one passage rests on, followed back to where its wording began."""
        way = self._ways.back(passage)
        root = way[-1][0]
        own = way[-1][1] is None and all(self._crediting.attribution(p) is None for p, _ in way)
        found = summed_up(root, self._by_report[root.report]) if own else None
        steps = self._ways.in_words(way)
        if found is not None:
            summed, how = found
            steps.append(f'the headline of {named(self._articles[root.report])} {how} "{summed.text}"')
            onward = self._ways.back(summed)
            steps += self._ways.in_words(onward)
            way = [*way, *onward]
        newsroom, step = self._newsrooms.first(way)
        known = self._ways.order_known(way)
        credit = self._crediting.of(way, newsroom)
        if found is not None and found[1] == STANDS_OVER:
            # Wider than any doubt about who among some it is: it may rest on whatever any sentence below it rests on.
            doubt = "which sentence the headline sums up is not sure"
            credit = replace(credit, doubt=doubt, among=None, described=())
            if root.block_kind == "standfirst" and credit.key != newsroom:
                # it stands over the one credited there, and need not be theirs: "The talks will send a message"
                step_on = f"where others credit {self._newsrooms.names[credit.key]} with the same, it counts as theirs"
                perhaps = (credit.key, *credit.perhaps)
                credit = Credit(newsroom, f"{credit.step}; {doubt}, and {step_on}", doubt, perhaps=perhaps)
        steps += [step, credit.step]
        taken = way[0][1]
        index = self._crediting.attribution(passage)
        earlier = taken.reuse.earlier if taken else None
        return _Rest(
            newsroom, credit, earlier, index, "; ".join(s for s in steps if s), known, self._crediting.signs(way)
        )


def _provenance(passage: Passage, rest: _Rest, ids: Mapping[Key, str]) -> Provenance:
    credit = rest.credit
    return Provenance(
        passage=passage.id,
        newsroom=ids[rest.newsroom],
        origin=ids[credit.key],
        copied_from=rest.copied_from,
        attribution=rest.attribution,
        reason=rest.reason,
        perhaps=tuple(ids[key] for key in credit.perhaps if key in ids and key != credit.key),
        doubt=credit.doubt,
        described=credit.described,
        order_known=rest.order_known,
        among=None if credit.among is None else tuple(sorted(ids[key] for key in credit.among if key in ids)),
        signs=rest.signs,
        likely=credit.likely,
    )
