"""Whom the passages of a way credit: the source on which a statement rests, and what is left in doubt of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from synoptic.model.entity import Resolution
from synoptic.model.mention import Mentions
from synoptic.model.passage import Passage
from synoptic.model.placed import Placed
from synoptic.model.report import Article
from synoptic.model.reuse import Profile, Signs
from synoptic.trace.credit import Credit
from synoptic.trace.heads import is_body_noun, kinds_of
from synoptic.trace.neighbours import sentences_before
from synoptic.trace.newsrooms import Newsrooms
from synoptic.trace.onward import told_there
from synoptic.trace.outlets import named
from synoptic.trace.profiles import profile_of_words
from synoptic.trace.programme import Announcement, announcements, is_planned, points_back, programme_of
from synoptic.trace.source import Key, Source
from synoptic.trace.sources import Sources
from synoptic.trace.uncredited import Uncredited
from synoptic.trace.unread import covers
from synoptic.trace.voices import COMPANY_NOUNS, DOCUMENTS, OWNERS, PRONOUNS, folded
from synoptic.trace.ways import Way, Ways

_QUOTING = re.compile(r"\b(?:quot|cit)(?:ed|es|ing)\s[^,.\n]{3,60}?,?\sas\s(?:saying|having)\b")
"""What an outlet is said to have of somebody else: no work of its own."""


class Crediting:
    """Reads the credits on the way of a passage."""

    def __init__(
        self,
        articles: Mapping[str, Article],
        passages: Mapping[str, Sequence[Passage]],
        mentions: Sequence[Mentions],
        resolution: Resolution,
        sources: Sources,
        newsrooms: Newsrooms,
        ways: Ways,
    ) -> None:
        """`passages`: report id -> its passages."""
        self._articles, self._by_report = articles, passages
        self._sources, self._newsrooms, self._ways = sources, newsrooms, ways
        self._mentions = {m.report: m for m in mentions}
        self._said = {
            m.report: Placed([(q.span, k, q) for k, q in enumerate(m.quotations) if q.act == "said"], lambda q: q[0])
            for m in mentions
        }
        self._attributions: dict[str, int | None] = {}
        self._announced = announcements([passages.get(m.report, ()) for m in mentions], mentions, resolution, sources)
        self._before = {report: sentences_before(own) for report, own in passages.items()} if self._announced else {}
        self._resolution = resolution
        self._told: dict[str, frozenset[Key]] = {}
        self._uncredited = Uncredited(articles, passages, resolution, sources, newsrooms, self._credited)

    def attribution(self, passage: Passage) -> int | None:
        """Index of the quotation whose content holds the passage: the narrowest, so the source nearest to the fact."""
        if passage.id not in self._attributions:
            near = [
                (sum(len(c) for c in quotation.content), index)
                for _, index, quotation in self._said[passage.report].overlapping(passage.span)
                if covers(quotation, passage.span)
            ]
            self._attributions[passage.id] = min(near)[1] if near else None
        return self._attributions[passage.id]

    def signs(self, way: Way) -> Signs:
        """Who is named in the passages of a way where a credit may stand; nobody where a newsroom tells of work of its own."""
        if self._uncredited.is_own_work(way):
            return Signs()
        return self._uncredited.signs(way)

    def of(self, way: Way, newsroom: Key) -> Credit:
        """What the passage at the head of a way rests on; `newsroom` is whose the wording is."""
        found = self._cited(way) or self._programme(way) or self._issued(way)
        if found is not None:
            return found
        return self._uncredited.of(way, newsroom)

    def _issued(self, way: Way) -> Credit | None:
        """Whoever issued the report at the head of a way, where that is a body's own statement."""
        report = way[-1][0].report
        source = self._sources.issuer(report)
        if source is None:
            return None
        return Credit(self._noted(source), f"{named(self._articles[report])} is issued by {self._sources.name(source)}")

    def _noted(self, source: Source) -> Key:
        return self._newsrooms.noted(source.key, self._sources.name(source), self._sources.entity(source))

    def _cited(self, way: Way, seen: frozenset[str] = frozenset()) -> Credit | None:
        """The first named source that is credited on the way back; else one without a name; else None. `seen` are the
        reports already followed from one citing another.

        A source that is only guessed, for a pronoun whose noun a copy may have cut, gives way to one nearer the root.
        """
        nameless: Credit | None = None
        guessed: Credit | None = None
        for n, (passage, taken) in enumerate(way):
            source = self._credited(passage)
            if source is None or source.anonymous:
                source = self._sources.press_named(self._uncredited.whole(passage)) or source
            if source is None or source.key[0] == "own":
                continue
            here = "the sentence there" if n else named(self._articles[passage.report])
            if source.anonymous:
                step = f'{here} credits only "{source.name}", a source without a name, which corroborates nothing'
                nameless = nameless or Credit(self._newsrooms.noted(source.key, source.name), step)
                continue
            if source.key[0] in ("outlet", "agency"):
                if taken is not None and self._newsrooms.is_outlet(taken.reuse.earlier, source.key[1:]):
                    continue
                if source.key == self._newsrooms.own[passage.report] or self._newsrooms.is_outlet(
                    passage.report, source.key[1:]
                ):
                    continue
                found = self._press_origin(source, passage, here, seen)
            else:
                step = f"{here} credits {source.name}" + (f" ({source.step})" if source.step else "")
                found = Credit(self._noted(source), step)
                if source.guessed or source.taken:
                    sharing = set(self._ways.sharing(way))
                    if set(folded(source.taken)) <= PRONOUNS:
                        sharing |= self._uncredited.printing(passage)
                    found = self._guessed(found, source, sorted(sharing))
            if not source.guessed and not _points_back(source):
                return found
            guessed = found
        return guessed or nameless

    def _credited(self, passage: Passage) -> Source | None:
        """Whoever the passage credits, by its attribution, by the finding it tells of, or by its frame."""
        index = self.attribution(passage)
        source = self._sources.of(passage.report, index) if index is not None else None
        source = source or self._sources.finder(passage)
        framed = self._sources.unread(passage)
        if (
            framed is not None
            and index is not None
            and (passage.kind == "sentence" or self._sources.is_behind(passage))
        ):
            # whoever is credited in the sentence itself, or right behind it, is nearer than one named elsewhere
            quotation = self._mentions[passage.report].quotations[index]
            if (
                quotation.source
                and not framed.anonymous
                and not any(p.overlaps(passage.span) for p in quotation.source)
            ):
                return framed
        if framed is not None and (self._sources.is_certain(passage) or source is not None and source.key[0] == "own"):
            return framed
        if source is not None and source.anonymous and framed is not None and framed.key[0] == "words":
            plain = framed.name[1:] == framed.name[1:].casefold() and not set(framed.key) & DOCUMENTS
            plain = plain and not self._is_paper(framed.key)
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

    def _guessed(self, found: Credit, source: Source, reports: Sequence[str]) -> Credit:
        """A credit of which it is only guessed who is meant, with what the words say of whoever it is. `reports` print these
        words, each perhaps without the sentence to which they point back."""
        if not source.taken and source.key[0] != "words":
            return replace(found, doubt="who speaks is not said there", among=self._told_in_any(reports))
        words = source.taken or source.name
        doubt, described = f"who is meant by “{words}” is not said", profile_of_words(words)
        among = self._told_in_any(reports) if _points_back(source) else None
        if among is not None and not set(folded(words)) & (DOCUMENTS | {"it"}):
            among = frozenset(key for key in among if not self._is_paper(key))
        if folded(words)[:1] and folded(words)[0] in OWNERS:
            described = None  # of "its director" only the part is said
        return replace(found, doubt=doubt, described=(described,) if described is not None else (), among=among)

    def _is_paper(self, key: Key) -> bool:
        """Whether a source is a document, which has no director."""
        profile = self._sources.profiles.get(key)
        return profile is not None and profile.kind == "paper"

    def _told_in_any(self, reports: Sequence[str]) -> frozenset[Key]:
        return frozenset(key for report in reports for key in self._told_in(report))

    def _told_in(self, report: str) -> frozenset[Key]:
        """The sources that a report names, credits or may describe: of these is whoever a word means that only points back."""
        if report not in self._told:
            entities = self._resolution.entities_in(report)
            named = {self._sources.whole(Source(("entity", e), "", e, False, "")).key for e in entities}
            words = set(folded(self._articles[report].text))
            described = {key for key, profile in self._sources.profiles.items() if _may_stand(profile, words)}
            self._told[report] = frozenset(named | described | self._sources.credited_in(report))
        return self._told[report]

    def _press_origin(self, source: Source, passage: Passage, here: str, seen: frozenset[str]) -> Credit:
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
        there, sure = told_there(
            passage, [p for report in theirs if report not in followed for p in self._by_report[report]], source.name
        )
        told = self._credited(there) if there is not None else None
        quoted = f"whom {source.name} quotes was not made out" if _QUOTING.search(passage.text) else ""
        if told is not None and (told.key[0] == "own" or told.key == source.key):
            if quoted:
                return Credit(key, step, quoted)
            return Credit(key, f"{step}; there, it is work of its own")
        if there is None or passage.report in seen:
            return Credit(key, step, f"from whom {source.name} has it is not known")
        way = self._ways.back(there)
        onward = self._cited(way, followed)
        if onward is None:
            origin, began = self._newsrooms.first(way)
            doubt, described = self._uncredited.left_open(way, origin)
            onward = Credit(origin, began, doubt or quoted, described, perhaps=self._uncredited.named_in(way))
        onward = replace(onward, step=f"{step}; there, {onward.step}")
        if sure or onward.doubt:
            return onward
        among = self._told_in_any([p for p in theirs if p not in followed]) | {key}
        return replace(onward, doubt=f"which sentence of {source.name}'s tells it is not sure", among=among)

    def _programme(self, way: Way) -> Credit | None:
        """The announcement on which a plan without a credit of its own likely rests."""
        for passage, _ in way if self._announced else ():
            found = self._announcing(passage)
            if found is not None:
                where = "the report" if found.report == passage.report else named(self._articles[found.report])
                return Credit(
                    self._noted(found.source),
                    f"what is planned rests likely on {found.source.name}, to whom {where} credits the programme, "
                    "for nobody else is credited with it",
                    likely=True,
                )
        return None

    def _announcing(self, passage: Passage) -> Announcement | None:
        """The announcement on which a plan likely rests, by itself or, where it opens with a pronoun, by the plan before it."""
        found = programme_of(passage, self._mentions[passage.report], self._resolution, self._announced)
        before = self._before[passage.report].get(passage.id) if found is None and points_back(passage) else None
        if before is None or before.block != passage.block or not is_planned(passage, self._mentions[passage.report]):
            return found
        if self._credited(before) is None:
            return self._announcing(before)
        return next((a for a in self._announced if (a.report, a.order) == (before.report, before.order)), None)


def _points_back(source: Source) -> bool:
    """Whether the words that are taken for a source only point back to somebody: "she", "its director", "bosses there"."""
    told = folded(source.taken)
    return bool(told) and (told[0] in PRONOUNS | OWNERS or told[-1] == "there")


def _may_stand(profile: Profile, words: Collection[str]) -> bool:
    """Whether a source can be called something in a text of these words: by a word of its name, or by the noun of what it
    is or may be."""
    kinds = kinds_of(profile.heads)
    nouns = {h for h in profile.heads if is_body_noun(h)} | (
        COMPANY_NOUNS if not kinds or "company" in kinds else set()
    )
    return not (profile.words | profile.first | nouns).isdisjoint(words)
