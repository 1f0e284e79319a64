"""Which passage of an earlier report a passage was taken from."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel, LCSseq

from synoptic.model.passage import Passage
from synoptic.model.report import Article
from synoptic.model.reuse import Reuse, SharedPassage
from synoptic.model.span import Span, overlap
from synoptic.trace.direction import sort_key
from synoptic.trace.words import SMALL

INSIDE = 0.5
"""Least part of a passage, by letters, that must lie in reused text for it to count as taken."""

REWORDED = 0.7
"""Least likeness, by the words in common in their order, of two sentences of FEWEST words or more, one in a copy and one in the
report copied, of which none of the words was found to be taken."""
FEWEST = 4
TELLING = 3
"""Fewest words that are no small ones of a sentence cut out of a longer one."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Taken:
    """Where a passage stood before."""

    reuse: Reuse
    passage: Passage | None
    """The passage of the earlier report that is most like it; None where that stretch has none."""


class Folding:
    """All reuses, ready to be asked of one passage."""

    def __init__(
        self, articles: Sequence[Article], passages: Sequence[Sequence[Passage]], reuses: Sequence[Reuse]
    ) -> None:
        self._rank: Mapping[str, tuple[str, str]] = {a.id: sort_key(a) for a in articles}
        self._passages: Mapping[str, Sequence[Passage]] = {
            a.id: found for a, found in zip(articles, passages, strict=True)
        }
        self._by_later: defaultdict[str, list[Reuse]] = defaultdict(list)
        self._by_earlier: defaultdict[str, list[Reuse]] = defaultdict(list)
        for reuse in sorted(reuses, key=lambda r: (self._rank[r.earlier], r.later)):
            self._by_later[reuse.later].append(reuse)
            self._by_earlier[reuse.earlier].append(reuse)

        self._model = self._models(reuses)

    def _models(self, reuses: Sequence[Reuse]) -> dict[str, str]:
        """Report id -> the first of the reports with exactly its text, for all that have such twins.

        Twins fold passage by passage into that one report and into nothing else, so that no other likeness, such as a
        sentence that stands twice, can pull them apart.
        """
        twins: defaultdict[str, set[str]] = defaultdict(set)
        times_later: Counter[str] = Counter()
        for reuse in reuses:
            if reuse.share == reuse.earlier_share == 1.0 and all(p.kind == "verbatim" for p in reuse.passages):
                twins[reuse.earlier].add(reuse.later)
                twins[reuse.later].add(reuse.earlier)
                times_later[reuse.later] += 1
        return {
            report: min((report, *others), key=lambda r: (times_later[r], self._rank[r]))
            for report, others in twins.items()
        }

    def is_twin(self, report: str) -> bool:
        """Whether the report has exactly the text of one that came before it."""
        return self._model.get(report, report) != report

    def _sources_of(self, report: str) -> list[Reuse]:
        """The reuses by which the report may have taken something; nobody takes from a twin what its model has."""
        model = self._model.get(report, report)
        if model != report:
            return [r for r in self._by_later[report] if r.earlier == model]
        return [r for r in self._by_later[report] if not self.is_twin(r.earlier)]

    def taken(self, passage: Passage) -> Taken | None:
        """What the passage was taken from: the reuse that holds most of it, of two the earlier report's."""
        best: tuple[float, Reuse, SharedPassage] | None = None
        for reuse in self._sources_of(passage.report):
            shared = [s for s in reuse.passages if s.kind != "stock"]
            inside = sum(overlap(s.later, passage.span) for s in shared) / max(1, len(passage.span))
            if inside >= INSIDE and (best is None or round(inside, 1) > round(best[0], 1)):
                best = (inside, reuse, max(shared, key=lambda s: overlap(s.later, passage.span)))
        if best is None:
            return self._reworded(passage)
        return Taken(best[1], self._likest(passage, best[1].earlier, best[2].earlier))

    def _reworded(self, passage: Passage) -> Taken | None:
        """The sentence of a report of which this one is a copy that is most like a sentence too short, or changed too much, to be
        found in it, or that holds one cut out of it: in a copy that is more likely taken than told anew. Where it is not
        known which is the copy, either could be, and the order in which they were given would say which; so only what
        stands in both to the letter counts. A clause was taken so, too, from where the rest of its sentence was."""
        mine = _words(passage.text)
        kinds = ("sentence",) if passage.kind == "sentence" else ("clause", "sentence")
        sources = [r for r in self._sources_of(passage.report) if r.copy]
        if passage.kind != "sentence" and sources:
            whole = self._sentence_of(passage)
            taken = self.taken(whole) if whole is not None and len(mine) >= FEWEST else None
            sources = [taken.reuse] if taken is not None else []
        for reuse in sources:
            sentences = [p for p in self._passages.get(reuse.earlier, ()) if p.kind in kinds]
            same = next((p for p in sentences if p.letters == passage.letters), None)
            if same is not None:
                return Taken(reuse, same)
            if len(mine) < FEWEST or reuse.direction == "unknown":
                continue
            near = [(round(_likeness(mine, _words(p.text)), 3), -p.order, p) for p in sentences]
            like, _, found = max(near, key=lambda n: n[:2], default=(0.0, 0, passage))
            if like >= REWORDED:
                return Taken(reuse, found)
        return None

    def _sentence_of(self, clause: Passage) -> Passage | None:
        """The sentence of which a passage is a clause."""
        own = self._passages.get(clause.report, ())
        return next((p for p in own if p.kind == "sentence" and p.order == clause.order), None)

    def copied_by(self, report: str) -> list[str]:
        """The reports of which a report is a copy."""
        return [r.earlier for r in self._sources_of(report) if r.copy]

    def is_new(self, passage: Passage) -> bool:
        """Whether nothing of a passage's paragraph was taken from another report."""
        beside = [p for p in self._passages.get(passage.report, ()) if p.block == passage.block]
        return all(self.taken(p) is None for p in beside)

    def later_copies(self, report: str, span: Span) -> list[tuple[str, str]]:
        """(report, direction) of those that take `span` of `report`, by date."""
        found = {
            (reuse.later, reuse.direction)
            for reuse in self._by_earlier[report]
            if sum(overlap(s.earlier, span) for s in reuse.passages if s.kind != "stock") >= INSIDE * len(span)
        }
        return sorted(found, key=lambda copy: self._rank[copy[0]])

    def first(self, reports: Sequence[str]) -> str:
        """The first of some reports by date, then id."""
        return min(reports, key=lambda r: self._rank[r])

    def _likest(self, passage: Passage, report: str, stretch: Span) -> Passage | None:
        """The passage of `report` within `stretch` whose words are most like those of `passage`."""
        mine = _words(passage.text)
        near = [p for p in self._passages.get(report, ()) if p.span.overlaps(stretch)]
        if not near:
            return None
        likeness = {p.id: round(Indel.normalized_similarity(mine, _words(p.text)), 3) for p in near}
        return min(near, key=lambda p: (-likeness[p.id], p.kind != passage.kind, abs(p.order - passage.order), p.span))


def _likeness(mine: Sequence[str], theirs: Sequence[str]) -> float:
    """How like two sentences are; 1 where `mine` is cut out of `theirs`: all its words, TELLING of them no small ones, stand
    there in order."""
    if len(mine) < len(theirs) and len(set(mine) - SMALL) >= TELLING and LCSseq.similarity(mine, theirs) == len(mine):
        return 1.0
    return Indel.normalized_similarity(mine, theirs)


def _words(text: str) -> list[str]:
    return [w.casefold().replace("\u2019", "'") for w in _WORD.findall(text)]
