"""What every face shows of an account, worked out once: numbered reports, copies, citations, and who states what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from synoptic.compose.render.display import one_line
from synoptic.compose.render.facts import facts, told
from synoptic.compose.render.folding import folded
from synoptic.compose.render.place_line import place_line
from synoptic.compose.render.sources import Source, sources
from synoptic.compose.render.spots import Spot, one_a_report, outermost
from synoptic.compose.render.taken import Taken, carried, taken
from synoptic.compose.render.wording import VERDICTS, WHOLE, count, listed, rests_on
from synoptic.model import edtf
from synoptic.model.account import (
    AccountFile,
    ClaimRecord,
    ConflictRecord,
    FragilityRecord,
    OriginRecord,
    Place,
    SentenceRecord,
    TimelineRecord,
)
from synoptic.model.date_words import date_words

_STEM = 4
PLANNED = "planned"
"""The value of a side that tells what was ahead."""
IN_PARAGRAPH = 3
"""Sentences of a paragraph, those that set out a contradiction not counted."""


@dataclass(frozen=True)
class Note:
    """A passage that is cited, in its order of first mention."""

    number: int
    label: str
    """Number of its report and a letter of its own: "4a", the first passage of report 4 that is cited."""
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
    """In the order of the file, which ranks them; those of one origin last. Parts of others are left out (`folded`)."""

    def __post_init__(self) -> None:
        self.sources = sources(self.account)
        self._by_id = {source.record.id: source for source in self.sources}
        within = folded(self.account.claims)
        whole = [claim for claim in self.account.claims if claim.id not in within]
        self.claims = sorted(whole, key=lambda c: c.standing == "single")
        numbers = {claim.id: n for n, claim in enumerate(self.claims, 1)}
        self._claim_number = numbers | {part: numbers[claim] for part, claim in within.items()}
        order = list(VERDICTS)
        self.conflicts = sorted(self.account.conflicts, key=lambda c: order.index(c.verdict))
        self._note_number: dict[tuple[str, int, int], int] = {}
        self.notes = []
        for place in _cited(self.account):
            self._note(place)

    def source(self, report: str) -> Source:
        """The report of an id."""
        return self._by_id[report]

    @cached_property
    def taken(self) -> Taken:
        """Who took text from whom."""
        return taken(self.account, self._by_id)

    @property
    def carried(self) -> list[tuple[OriginRecord, list[Source]]]:
        """Each news agency with the reports that carry it, and each newsroom with those that count with it without sharing
        its text."""
        return carried(self.account, self._by_id)

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

    def statement(self, claim: ClaimRecord) -> str:
        """A claim's statement, with a mark of omission before it where it begins within a sentence."""
        line = one_line(claim.statement)
        return f"… {line}" if line[:1].islower() else line

    def claim_number(self, claim: str) -> int | None:
        """Number of a claim on the page; None for an id that no claim bears."""
        return self._claim_number.get(claim)

    def cite(self, places: Sequence[Spot]) -> list[Note]:
        """The notes of these places, without repetition and without clauses of one another."""
        keys = dict.fromkeys((p.report, p.start, p.end) for p in outermost(places))
        return [self.notes[self._note_number[key] - 1] for key in keys if key in self._note_number]

    def disputes(self, sentence: SentenceRecord) -> list[tuple[str, int]]:
        """(disputed words, number of the contradiction) of what the sentence prints; without words where it is all of it."""
        found: dict[str, int] = {}
        if sentence.conflict is not None or not sentence.citations:
            return []
        own = sentence.citations[0]
        for number, conflict in enumerate(self.conflicts, 1):
            if conflict.verdict != "contradiction" or set(sentence.claims).isdisjoint(conflict.claims):
                continue
            for side in conflict.sides:
                words = one_line(side.value)
                if any(e.report == own.report and e.start < own.end and own.start < e.end for e in side.evidence):
                    if conflict.kind in WHOLE:
                        found.setdefault("", number)
                    elif words in one_line(sentence.text):
                        found.setdefault(words, number)
        return list(found.items())

    def dated(self, sentence: SentenceRecord) -> list[tuple[str, str]]:
        """The sentence in pieces, each with the date, in words, that stands behind it in brackets; "" for none."""
        pieces, left = [], one_line(sentence.text)
        for date in sentence.dates:
            before, words, after = left.partition(one_line(date.words))
            if words:
                owned = after[:2] if after[:2] in ("'s", "’s") else ""
                pieces.append((before + words + owned, date_words(date.when.partition("T")[0])))
                left = after.removeprefix(owned)
        return [*pieces, (left, "")] if left else pieces

    @property
    def notes_by_report(self) -> list[Note]:
        """The citations in the order of the reports."""
        return sorted(self.notes, key=lambda note: (note.source.number, note.number))

    @property
    def analysed(self) -> list[Source]:
        """The reports that were analysed."""
        return [source for source in self.sources if source.record.analysed]

    @property
    def headline(self) -> str:
        """What happened: the account's first sentence, else the event's what, else that the account is empty."""
        if self.account.account:
            return one_line(self.account.account[0].text)
        return one_line(self.account.event.what.value) if self.account.event.what else "The account is empty"

    @property
    def day(self) -> str | None:
        """EDTF of the day that stands under the headline: the event's, or the headline's own where that prints another, as that of
        a sentence, a funeral or an anniversary."""
        event = self.account.event.when.value if self.account.event.when else None
        first = self.account.account[0] if self.account.account else None
        whens = {claim.id: claim.when for claim in self.account.claims}
        own = next((when for claim in first.claims[:1] if (when := whens.get(claim))), None) if first else None
        if (
            first is None
            or own is None
            or edtf.day(own) is None
            or edtf.compare(own, event) not in ("disjoint", "overlap")
        ):
            return event
        prints = any(d.when.partition("T")[0] == own.partition("T")[0] for d in first.dates)
        return own if prints or date_words(own.partition("T")[0]) in first.text else event

    @property
    def empty(self) -> str:
        """What is printed in place of an account without a sentence, and why there is none."""
        if claims := len(self.account.claims):
            none = "the one claim found could not" if claims == 1 else f"none of the {claims} claims found could"
            return f"The account is empty: {none} be put in it."
        return "The account is empty: no report states anything that could be cited."

    @property
    def core(self) -> ClaimRecord | None:
        """What of the headline more newsrooms state than all of it: a claim in words of the headline's own, the one that
        most of them print."""
        first = self.account.account[0] if self.account.account else None
        if first is None or not first.newsrooms:
            return None
        own = _stems(first.text)
        wider = [c for c in self.account.claims if c.id in first.claims and c.newsrooms > first.newsrooms]
        within = [c for c in wider if _stems(c.statement) < own]
        return max(within, key=lambda c: (c.newsrooms, c.reports, c.origins, c.id), default=None)

    @property
    def announcing(self) -> set[str]:
        """The reports that tell as planned what the headline tells has happened, and do not state it themselves."""
        first = self.account.account[0] if self.account.account else None
        if first is None:
            return set()
        found = set[str]()
        for conflict in self.conflicts:
            if conflict.kind != "status" or conflict.verdict != "update":
                continue
            *older, newest = conflict.sides
            if any(
                e.report == c.report and e.start < c.end and c.start < e.end
                for e in newest.evidence
                for c in first.citations[:1]
            ):
                found |= {e.report for side in older if side.value == PLANNED for e in side.evidence}
        return found - {c.report for c in first.citations}

    @property
    def standing(self) -> str:
        """On how many reports, newsrooms and origins the headline rests: those of the account's first sentence and of
        its core, else counted from the passages of what happened."""
        account = self.account
        first = account.account[0] if account.account else None
        if first and first.reports and first.newsrooms and first.origins:
            core = self.core
            of_it = rests_on(core.reports, core.newsrooms, core.origins) if core else ""
            more = f"; “{self.statement(core).rstrip('.')}”: {of_it}" if core else ""
            others = f"; announced before in {count(ahead, 'other report')}" if (ahead := len(self.announcing)) else ""
            return rests_on(first.reports, first.newsrooms, first.origins) + more + others
        cited = account.account[0].citations if account.account else []
        told: Sequence[Spot] = account.event.what.evidence if account.event.what else cited
        places = {(p.report, p.start, p.end) for p in told}
        for claim in account.claims if places else []:
            if places == {(e.report, e.start, e.end) for e in claim.evidence}:
                return rests_on(claim.reports, claim.newsrooms, claim.origins)
        sources = self.in_order(place[0] for place in places)
        origins = {e.origin for claim in account.claims for e in claim.evidence if (e.report, e.start, e.end) in places}
        counted = account.event.what.origins if account.event.what else len(origins)
        return rests_on(len(sources), len(self.newsrooms(sources)), counted)

    @property
    def timeline(self) -> list[TimelineRecord]:
        """What is dated, in the order of time; a part of a claim is not set beside it."""
        numbers = {claim.id for claim in self.claims}
        return [entry for entry in self.account.timeline if entry.claim in numbers]

    @property
    def paragraphs(self) -> list[list[SentenceRecord]]:
        """The account's sentences, a few a paragraph; what contradicts a sentence stays in its paragraph."""
        found: list[list[SentenceRecord]] = []
        told = IN_PARAGRAPH
        for sentence in self.account.account:
            if told >= IN_PARAGRAPH and (sentence.conflict is None or not found):
                found.append([])
                told = 0
            found[-1].append(sentence)
            told += sentence.conflict is None
        return found

    @property
    def place(self) -> str:
        """Where it was, in a line."""
        return place_line(self.account.event, [source.record.text for source in self._by_id.values()])

    def numbers(self, sentence: SentenceRecord) -> list[int]:
        """Numbers of the reports that a sentence cites: that of its wording first, then the others as they come."""
        found = list(dict.fromkeys(self.source(place.report).number for place in sentence.citations))
        return [*found[:1], *sorted(found[1:])]

    def newsrooms(self, sources: Iterable[Source]) -> set[str]:
        """The newsrooms of these reports, by name, once copies are folded."""
        roots = [self.by_number(s.copy_of) if s.copy_of else s for s in sources]
        return {root.label.casefold() for root in roots}

    def _note(self, place: Spot) -> None:
        key = (place.report, place.start, place.end)
        if key not in self._note_number:
            source = self._by_id[place.report]
            quote = source.record.text[place.start : place.end]
            order = sum(note.source.number == source.number for note in self.notes)
            label = f"{source.number}{_letters(order)}"
            self.notes.append(Note(len(self.notes) + 1, label, Place(*key), quote, source))
            self._note_number[key] = len(self.notes)


def _cited(account: AccountFile) -> Iterator[Spot]:
    for sentence in account.account:
        yield from outermost(sentence.citations)
    for _, fact in facts(account):
        yield from one_a_report(fact.evidence)
        for _, places in told(fact):
            yield from places
        for rival in fact.rivals:
            yield from one_a_report(rival.evidence)


def _letters(order: int) -> str:
    """a to z for 0 to 25, then aa, ab ..."""
    before = _letters(order // 26 - 1) if order >= 26 else ""
    return before + chr(ord("a") + order % 26)


def _stems(text: str) -> frozenset[str]:
    """The first letters of each longer word, by which a headline and a sentence are compared."""
    words = "".join(c if c.isalnum() else " " for c in text.lower()).split()
    return frozenset(word[:_STEM] for word in words if len(word) >= _STEM)
