"""Mentions: what a passage names, dates, counts, quotes and presents as fact. One dataclass a kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from synoptic.model.placed import Placed
from synoptic.model.span import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A person, place, organisation or other thing, named or described."""

    report: str
    """Report id."""
    span: Span
    label: str
    """person, organisation, place, nationality, facility, event, product, work, law, language, group."""
    text: str
    """As printed."""
    form: str
    """"name" (Isaac Herzog), "title" (the Israeli president: a description that can stand for a name) or "pronoun"."""
    head: str = ""
    """For a title: its head noun's lemma, "president"."""
    titles: tuple[str, ...] = ()
    """Titles and roles printed beside a name, in lower case: ("health minister",). "Dr.", "Mr." too."""
    links: tuple[str, ...] = ()
    """Other names tied to this one in the same phrase: the place or organisation of a title ("Israeli" -> "Israeli")."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression, with TIMEX3 type and value and with EDTF."""

    report: str
    span: Span
    text: str
    timex: str
    """DATE, TIME, DURATION or SET."""
    value: str | None
    """TIMEX3 value: 2023-05-30, 2023-W22, P2D, XXXX-WXX-2, PAST_REF; None where it stays unresolved."""
    edtf: str | None
    """EDTF of the day, span or moment meant: 2023-05-30, 2023-05-30/2023-05-31, 2016/2020; 2016/.. for "since 2016";
    2023-05-30T13:26-04:00 where the zone is told (T24:00 ends its day). None where it stays unresolved, and for a length
    unless its place in the calendar is said ("the nine months ended 30 September 2023")."""
    of: str = ""
    """Lemma of the event word it is the time of: "visit"; empty where none was found."""
    vague: bool = False
    """"recently", "earlier": a time of which only the direction is known."""
    anchor: str = ""
    """What a relative time was counted from: "published", "text" (a time before it), "" where it is absolute."""
    reason: str = ""
    """How the value came about, or why there is none."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as an interval, with its unit and what it counts."""

    report: str
    span: Span
    text: str
    low: float | None
    """Least value that the wording allows; None where it has no lower bound."""
    high: float | None
    """Greatest value; None where it has no upper bound ("at least 3")."""
    unit: str | None
    """UCUM: km, [mi_i], %, kg; "USD" and other ISO 4217 codes for money; None for plain counts."""
    of: str
    """Lemma or two of what is counted, with its state first where people are: "killed", "border", "child", "arms import"."""
    approximate: bool = False
    """"about", "some", "nearly", "an estimated"."""
    noun: str = ""
    """Head noun of what is counted, lemma: "people", "soldier", "import"."""
    scope: str = "whole"
    """"whole"; "part" of a group that stands beside it ("the dead included four nurses", "five were shot, two fatally");
    "added" to what was counted before ("two more died", "a further six"); "ordinal", the place of one in a count, which
    says that there are so many at least ("the third victim")."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """An attribution: somebody is said to have said, found, thought or wanted something. PARC's source, cue, content."""

    report: str
    source: tuple[Span, ...]
    """Words that name who said it; empty where the text does not say."""
    cue: tuple[Span, ...]
    """"said", "according to"."""
    content: tuple[Span, ...]
    """What was said, with its quotation marks."""
    direct: bool
    """Content stands, at least in part, in quotation marks."""
    source_text: str = ""
    """The source as printed, or "" ."""
    cue_text: str = ""
    anonymous: bool = False
    """A source without a name: "foreign reports", "officials", "a person familiar with the matter"."""
    source_kind: str = ""
    """"person", "organisation", "document", "outlet", "agency", "group" as far as the wording tells, else ""."""
    act: str = "said"
    """What the source does with the content: "said" (states or asks it), "thought" (believes or fears it), "intended"
    (wants or means to do it), "stance" (speaks of, praises or supports it). Only "said" makes the source answer for it."""
    reason: str = ""
    """What attributes: "verb say", "noun claim", "quotation marks behind a sentence about X"."""

    @property
    def span(self) -> Span:
        """From the first to the last letter of source, cue and content."""
        parts = (*self.source, *self.cue, *self.content)
        return Span(min(p.start for p in parts), max(p.end for p in parts))


FACTUALITIES = ("happened", "planned", "possible", "denied", "unsure")


@dataclass(frozen=True, slots=True)
class Factuality:
    """How a clause presents what it states (FactBank), by whose voice."""

    report: str
    span: Span
    """The clause's event word with its auxiliaries and what decided: "is expected to meet"."""
    event: str
    """Lemma of the event word."""
    event_start: int
    """Where the event word stands, in code points of the report's text."""
    value: str
    """One of FACTUALITIES."""
    reason: str
    """What decided: "modal will", "past tense", "cue: expected to"."""
    negated: bool = False
    source: str = ""
    """Whose voice presents it so, as printed: "the minister"; a pronoun is given as the noun that it takes up, where
    that is clear. "" is the report itself."""
    source_span: Span | None = None
    """Where the source stands; None where `source` is empty."""


Mention = Name | Time | Quantity | Quotation | Factuality


@dataclass(frozen=True)
class Mentions:
    """All mentions of one article, each tuple in the order of the text."""

    report: str
    names: tuple[Name, ...] = ()
    times: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    factualities: tuple[Factuality, ...] = ()

    def names_in(self, span: Span) -> tuple[Name, ...]:
        """The names that lie wholly inside a span, in the order of the text."""
        return self._names.within(span)

    def names_across(self, span: Span) -> list[Name]:
        """The names that have a code point in common with a span."""
        return self._names.overlapping(span)

    def names_before(self, at: int) -> Iterator[Name]:
        """The names that end before a place of the text, the last first."""
        return self._names.before(at)

    @cached_property
    def last_words(self) -> frozenset[str]:
        """The last words of what is named or described as a person."""
        return frozenset(n.text.split()[-1] for n in self.names if n.label == "person" and n.text.strip())

    def times_in(self, span: Span) -> tuple[Time, ...]:
        """The times wholly inside a span."""
        return self._times.within(span)

    def quantities_in(self, span: Span) -> tuple[Quantity, ...]:
        """The quantities wholly inside a span."""
        return self._quantities.within(span)

    def quotations_across(self, span: Span) -> list[Quotation]:
        """The attributions whose source, cue or content, or what stands between them, has a code point in common with a span."""
        return self._quotations.overlapping(span)

    def presented_in(self, span: Span) -> tuple[Factuality, ...]:
        """How the event words are presented that stand inside a span."""
        return self._events.within(span)

    @cached_property
    def _names(self) -> Placed[Name]:
        return Placed(self.names, lambda n: n.span)

    @cached_property
    def _times(self) -> Placed[Time]:
        return Placed(self.times, lambda t: t.span)

    @cached_property
    def _quantities(self) -> Placed[Quantity]:
        return Placed(self.quantities, lambda q: q.span)

    @cached_property
    def _quotations(self) -> Placed[Quotation]:
        return Placed(self.quotations, lambda q: q.span)

    @cached_property
    def _events(self) -> Placed[Factuality]:
        """By the first letter of the event word."""
        return Placed(self.factualities, lambda f: Span(f.event_start, f.event_start + 1))
