"""What every face shows of an account, worked out once: numbered reports, copies, citations, and who states what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urlsplit

from synoptic.compose.render.display import one_line, web_address
from synoptic.compose.render.wording import VERDICTS, date_words, listed, rests_on
from synoptic.model.account import (
    AccountFile,
    ClaimRecord,
    ConflictRecord,
    EvidenceRecord,
    FigureRecord,
    FragilityRecord,
    OriginRecord,
    PassageRecord,
    Place,
    ReportRecord,
    ReuseRecord,
    SentenceRecord,
    ValueRecord,
)

Spot = Place | PassageRecord | EvidenceRecord
"""Anything that says where it stands in a report."""

AnySpot = TypeVar("AnySpot", bound=Spot)

CITED_EACH = 3
"""Citations shown beside one key fact; the claims below hold the rest."""


@dataclass(frozen=True)
class Source:
    """A report with the number and the name it goes by on the page."""

    number: int
    record: ReportRecord
    label: str
    """The outlet, else the report's site or file name."""
    date: str
    copy_of: int | None = None
    """Number of the report it was taken from, where it is no newsroom's own work."""
    taken: ReuseRecord | None = None
    """The reuse that makes it a copy."""
    copies: tuple[int, ...] = ()
    """Numbers of the reports that were taken from it."""

    @property
    def copied(self) -> str:
        """ "copy of", or where nothing says which of the two had it first, "same text as"."""
        return "same text as" if self.taken and self.taken.direction == "unknown" else "copy of"


@dataclass(frozen=True)
class Note:
    """A numbered citation."""

    number: int
    place: Place
    quote: str
    source: Source


@dataclass
class Reading:
    """An account with its reports numbered by date and its citations in the order of the text."""

    account: AccountFile
    sources: list[Source] = field(init=False)
    notes: list[Note] = field(init=False)
    conflicts: list[ConflictRecord] = field(init=False)
    """By verdict: contradictions first."""
    claims: list[ClaimRecord] = field(init=False)
    """In the order of the file, which ranks them; those of one origin last."""

    def __post_init__(self) -> None:
        self.sources = _sources(self.account)
        self._by_id = {source.record.id: source for source in self.sources}
        self.claims = sorted(self.account.claims, key=lambda c: c.standing == "single")
        self._claim_number = {claim.id: n for n, claim in enumerate(self.claims, 1)}
        order = list(VERDICTS)
        self.conflicts = sorted(self.account.conflicts, key=lambda c: order.index(c.verdict))
        self._note_number: dict[tuple[str, int, int], int] = {}
        self.notes = []
        for place in _cited(self.account):
            self._note(place)

    def source(self, report: str) -> Source:
        """The report of an id."""
        return self._by_id[report]

    def by_number(self, number: int) -> Source:
        """The report of a number."""
        return self.sources[number - 1]

    def in_order(self, reports: Iterable[str]) -> list[Source]:
        """The reports of these ids, by number."""
        return sorted((self._by_id[report] for report in set(reports)), key=lambda source: source.number)

    def origin_name(self, origin: OriginRecord) -> str:
        """What an origin goes by: a newsroom that is known by its report's name alone, by that report's label."""
        labels = {self._by_id[report].record.name: self._by_id[report].label for report in origin.reports}
        return one_line(labels.get(origin.name, origin.name) if origin.kind != "cited" else origin.name)

    def called(self, fragility: FragilityRecord) -> str:
        """What the sources dropped are called: a single origin as everywhere on the page."""
        names = {origin.id: self.origin_name(origin) for origin in self.account.origins}
        known = [names[origin] for origin in fragility.origins if origin in names]
        return known[0] if len(fragility.names) == len(known) == 1 else listed([one_line(n) for n in fragility.names])

    def claim_number(self, claim: str) -> int | None:
        """Number of a claim on the page; None for an id that no claim bears."""
        return self._claim_number.get(claim)

    def cite(self, places: Sequence[Spot]) -> list[Note]:
        """The notes of these places, without repetition and without clauses of one another."""
        keys = dict.fromkeys((p.report, p.start, p.end) for p in outermost(places))
        return [self.notes[self._note_number[key] - 1] for key in keys if key in self._note_number]

    def against(self, sentence: SentenceRecord) -> int | None:
        """Number of the first contradiction that concerns a claim of the sentence."""
        for number, conflict in enumerate(self.conflicts, 1):
            if conflict.verdict == "contradiction" and not set(sentence.claims).isdisjoint(conflict.claims):
                return number
        return None

    @property
    def analysed(self) -> list[Source]:
        """The reports that were analysed."""
        return [source for source in self.sources if source.record.analysed]

    @property
    def headline(self) -> str:
        """What happened: the event's, else the account's first sentence, else that there is none."""
        if self.account.event.what:
            return one_line(self.account.event.what.value)
        return one_line(self.account.account[0].text) if self.account.account else "No account could be written"

    @property
    def standing(self) -> str:
        """On how many reports, newsrooms and origins what happened rests.

        The numbers of the claim that the same passages state where there is one; else counted from the passages.
        """
        account = self.account
        first = account.account[0].citations if account.account else []
        told: Sequence[Spot] = account.event.what.evidence if account.event.what else first
        places = {(p.report, p.start, p.end) for p in told}
        for claim in account.claims if places else []:
            if places == {(e.report, e.start, e.end) for e in claim.evidence}:
                return rests_on(claim.reports, claim.newsrooms, claim.origins)
        sources = self.in_order(place[0] for place in places)
        origins = {e.origin for claim in account.claims for e in claim.evidence if (e.report, e.start, e.end) in places}
        counted = account.event.what.origins if account.event.what else len(origins)
        return rests_on(len(sources), len(self.newsrooms(sources)), counted)

    def newsrooms(self, sources: Iterable[Source]) -> set[str]:
        """The newsrooms of these reports, by name, once copies are folded."""
        roots = [self.by_number(s.copy_of) if s.copy_of else s for s in sources]
        return {root.label.casefold() for root in roots}

    def _note(self, place: Spot) -> None:
        key = (place.report, place.start, place.end)
        if key not in self._note_number:
            source = self._by_id[place.report]
            quote = source.record.text[place.start : place.end]
            self.notes.append(Note(len(self.notes) + 1, Place(*key), quote, source))
            self._note_number[key] = len(self.notes)


def outermost(places: Sequence[AnySpot]) -> list[AnySpot]:
    """The places that do not lie inside another of them, in the same order."""
    return [a for a in places if not any(_inside(a, b) for b in places)]


def _inside(a: Spot, b: Spot) -> bool:
    within = a.report == b.report and b.start <= a.start and a.end <= b.end
    return within and (a.start, a.end) != (b.start, b.end)


def one_a_report(places: Sequence[Spot], at_most: int = CITED_EACH) -> list[Spot]:
    """The first place in each report, `at_most` of them."""
    first: dict[str, Spot] = {}
    for place in places:
        first.setdefault(place.report, place)
    return list(first.values())[:at_most]


def facts(account: AccountFile) -> Iterator[tuple[str, ValueRecord | FigureRecord]]:
    """The key facts in the order in which they are shown, each with the W it answers."""
    event = account.event
    if event.what:
        yield "What", event.what
    if event.when:
        yield "When", event.when
    yield from (("Where", value) for value in event.where)
    yield from (("Who", value) for value in event.who)
    yield from (("Figures", figure) for figure in event.figures)


def _cited(account: AccountFile) -> Iterator[Spot]:
    for sentence in account.account:
        yield from outermost(sentence.citations)
    for _, fact in facts(account):
        yield from one_a_report(fact.evidence)
        for rival in fact.rivals:
            yield from one_a_report(rival.evidence)


def _sources(account: AccountFile) -> list[Source]:
    ordered = sorted(account.reports, key=lambda r: (r.published is None, r.published or "", r.name, r.id))
    number = {record.id: n for n, record in enumerate(ordered, 1)}
    taken: dict[str, ReuseRecord] = {}
    for reuse in account.reuses:
        if reuse.copy and (reuse.later not in taken or reuse.share > taken[reuse.later].share):
            taken[reuse.later] = reuse
    roots = {report: root for report in taken if (root := _root(report, taken)) not in taken}
    pairs = {(reuse.earlier, reuse.later): reuse for reuse in account.reuses}
    copies: dict[str, list[int]] = {}
    for record in ordered:
        if roots.get(record.id, record.id) != record.id:
            copies.setdefault(roots[record.id], []).append(number[record.id])
    return [
        Source(
            number=number[record.id],
            record=record,
            label=one_line(record.outlet or "") or _short_name(record.name) or f"report {number[record.id]}",
            date=one_line(date_words(record.published)),
            copy_of=number[roots[record.id]] if roots.get(record.id, record.id) != record.id else None,
            taken=pairs.get((roots.get(record.id, ""), record.id), taken.get(record.id)),
            copies=tuple(copies.get(record.id, ())),
        )
        for record in ordered
    ]


def _short_name(name: str) -> str:
    """What a report without an outlet goes by: its site where its name is a web address, else its file name."""
    if web_address(name):
        return one_line(urlsplit(name).netloc)
    return one_line(name.replace("\\", "/").rstrip("/").rpartition("/")[2])


def _root(report: str, taken: dict[str, ReuseRecord]) -> str:
    seen = {report}
    while report in taken and taken[report].earlier not in seen:
        report = taken[report].earlier
        seen.add(report)
    return report
