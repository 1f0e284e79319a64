"""The account file: the whole result of one run, in the names of the published contract `synoptic.account/1`.

Each class is one JSON object of that file, each field one key, in the contract's order. Spans are half-open, in code
points of that report's `text`; times are EDTF. The names change only with the number in SCHEMA. Keys that are null or
empty stand in the file all the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

SCHEMA = "synoptic.account/1"

FactualityValue = Literal["happened", "planned", "possible", "denied", "unsure"]
StandingValue = Literal["corroborated", "single", "disputed"]
ConflictKind = Literal["date", "quantity", "name", "place", "wording", "status", "polarity"]
VerdictValue = Literal["contradiction", "update", "compatible", "variant"]
DirectionValue = Literal["known", "likely", "unknown"]
OriginKind = Literal["newsroom", "agency", "cited"]


@dataclass(frozen=True, slots=True)
class BlockRecord:
    """A labelled part of a report's text."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """A report as received, with its masthead."""

    id: str
    name: str
    text: str
    outlet: str | None
    title: str | None
    byline: list[str]
    published: str | None
    language: str | None
    blocks: list[BlockRecord]
    analysed: bool = True
    """False where the report was kept but not analysed; `note` says why."""
    note: str | None = None
    """"kept, not analysed: language ka is not supported", or what was repaired on reading."""


@dataclass(frozen=True, slots=True)
class PassagePair:
    """The same stretch in two reports, as [start, end]."""

    earlier: list[int]
    later: list[int]


@dataclass(frozen=True, slots=True)
class StockPair:
    """A stretch that two reports have in common without one having it from the other, as [start, end]."""

    earlier: list[int]
    later: list[int]
    reason: str


@dataclass(frozen=True, slots=True)
class ReuseRecord:
    """What the later report took from the earlier one."""

    earlier: str
    later: str
    share: float
    passages: list[PassagePair]
    direction: DirectionValue
    reason: str
    copy: bool = False
    """Whether the share is such that the later report is no newsroom's own work on what it shares."""
    via: str | None = None
    """Id of the report through which the later one took it."""
    stock: list[StockPair] = field(default_factory=list)
    """What both have from a third, or by formula, and each why."""
    earlier_share: float = 0.0
    """Part of the earlier report's article text that stands in the later one, 0..1."""
    both_from: str | None = None
    """Id of the report from which both took it."""


@dataclass(frozen=True, slots=True)
class OriginRecord:
    """A source on which statements rest."""

    id: str
    kind: OriginKind
    name: str
    reports: list[str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a report."""

    report: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """One person, place, organisation or other thing."""

    id: str
    kind: str
    name: str
    aliases: list[str]
    mentions: list[Place]
    reasons: list[str]
    """Why its forms are taken for one."""


@dataclass(frozen=True, slots=True)
class QuantityRecord:
    """A quantity as an interval; null is an open end."""

    low: float | None
    high: float | None
    unit: str | None
    of: str
    approximate: bool


@dataclass(frozen=True, slots=True)
class AttributionRecord:
    """Who is said to have said it; source and cue as printed."""

    source: str
    cue: str
    entity: str | None
    anonymous: bool


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """One passage that states the claim."""

    report: str
    start: int
    end: int
    quote: str
    factuality: FactualityValue
    attribution: AttributionRecord | None
    origin: str
    newsroom: str = ""
    """Id of the origin, a newsroom or an agency, whose wording it is."""
    copied_from: str | None = None
    """Id of the report it was taken from; null where it is the report's own."""


@dataclass(frozen=True, slots=True)
class PassageRecord:
    """A passage as printed."""

    report: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """A statement, who makes it, and on how much it rests."""

    id: str
    statement: str
    when: str | None
    quantities: list[QuantityRecord]
    evidence: list[EvidenceRecord]
    reports: int
    newsrooms: int
    origins: int
    standing: StandingValue
    reason: str
    related: list[PassageRecord]
    """Passages of reports that word it otherwise or state part of it; they are not counted."""


@dataclass(frozen=True, slots=True)
class SideRecord:
    """One reading of those that differ."""

    value: str
    evidence: list[PassageRecord]


@dataclass(frozen=True, slots=True)
class ConflictRecord:
    """Where reports differ, and what that difference is."""

    id: str
    kind: ConflictKind
    verdict: VerdictValue
    sides: list[SideRecord]
    claims: list[str]
    reason: str


@dataclass(frozen=True, slots=True)
class ValueRecord:
    """One answer to one of the five Ws. `level` is set for where, `role` for who."""

    value: str
    entity: str | None
    origins: int
    evidence: list[PassageRecord]
    rivals: list[ValueRecord]
    reason: str
    level: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class DerivedRecord:
    """How a number came about that no report prints, and the passages that print what it was made from."""

    how: str
    evidence: list[PassageRecord]


@dataclass(frozen=True, slots=True)
class StepRecord:
    """What was given for a figure at one time. `as_of` is the date of the first report that gave it."""

    value: str
    low: float | None
    high: float | None
    as_of: str | None
    evidence: list[PassageRecord]


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """A number of the event."""

    of: str
    low: float | None
    high: float | None
    unit: str | None
    as_of: str | None
    origins: int
    evidence: list[PassageRecord]
    rivals: list[FigureRecord]
    reason: str
    derived: DerivedRecord | None = None
    """Null where a report prints the number."""
    series: list[StepRecord] = field(default_factory=list)
    """What was given one after the other, in the order of time; empty where nothing changed."""


@dataclass(frozen=True, slots=True)
class EventRecord:
    """The five Ws of the main event."""

    what: ValueRecord | None
    when: ValueRecord | None
    where: list[ValueRecord]
    who: list[ValueRecord]
    figures: list[FigureRecord]


@dataclass(frozen=True, slots=True)
class TimelineRecord:
    """A claim on the timeline."""

    when: str
    claim: str
    status: Literal["happened", "planned"]


@dataclass(frozen=True, slots=True)
class DateRecord:
    """The date that a relative time of a sentence stands for."""

    words: str
    """As they stand in the sentence: "on Tuesday" gives "Tuesday"."""
    when: str
    """EDTF."""


@dataclass(frozen=True, slots=True)
class SentenceRecord:
    """One sentence of the brief, with what it rests on."""

    text: str
    claims: list[str]
    """Ids of the claims it makes, the one it is printed for first."""
    citations: list[Place]
    reports: int | None = None
    """Reports, newsrooms and origins that state what it is printed for; null each for one that sets out a conflict."""
    newsrooms: int | None = None
    origins: int | None = None
    dates: list[DateRecord] = field(default_factory=list)
    """Dates of its relative times, each where it is first needed."""
    as_of: str | None = None
    """EDTF of its report, where it tells what goes on or lies ahead and later reports have been printed since."""
    conflict: str | None = None
    """Id of the contradiction whose other side, or whose sides, it prints."""


@dataclass(frozen=True, slots=True)
class FallRecord:
    """A claim that has too few origins once sources are dropped."""

    claim: str
    origins: int
    left: int


@dataclass(frozen=True, slots=True)
class FragilityRecord:
    """Sources that were left out of the count, and the claims that fall below two origins without them."""

    names: list[str]
    origins: list[str]
    reports: list[str]
    claims: list[FallRecord]
    lost: list[str] = field(default_factory=list)
    """Ids of the claims that nobody else states."""


@dataclass(frozen=True, slots=True)
class ShortRecord:
    """A claim of the brief that rests on fewer origins than were required."""

    claim: str
    origins: int
    text: str = ""
    """The words of the brief that state it."""


@dataclass(frozen=True, slots=True)
class UnsureRecord:
    """What was left open rather than guessed."""

    what: str
    evidence: list[PassageRecord]
    reason: str


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """Something handed over that could not be read as a report."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class AccountFile:
    """The whole file."""

    schema: str
    synoptic: str
    settings: dict[str, Any]
    reports: list[ReportRecord]
    reuses: list[ReuseRecord]
    origins: list[OriginRecord]
    entities: list[EntityRecord]
    claims: list[ClaimRecord]
    conflicts: list[ConflictRecord]
    event: EventRecord
    timeline: list[TimelineRecord]
    account: list[SentenceRecord]
    unsure: list[UnsureRecord]
    rejected: list[RejectedRecord]
    """What was handed over and could not be read, with the reason; not in the contract's first list, but named here so
    that nothing is dropped in silence."""
    fragility: list[FragilityRecord] = field(default_factory=list)
    """Every single source without which some claim would fall below two origins."""
    without: FragilityRecord | None = None
    """The sources that a setting left out of the count, together; null where none were."""
    short: list[ShortRecord] = field(default_factory=list)
    """Claims of the brief that rest on fewer origins than a setting requires, sources left out not counted."""
