"""Two passages set against each other, with all that the judgement of a difference may look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from synoptic.model import edtf
from synoptic.model.claim import Evidence, Match
from synoptic.model.content import Content
from synoptic.model.mention import Mentions
from synoptic.model.once import Once
from synoptic.model.report import Article
from synoptic.model.span import Span

LONG_AGO = 60
"""Days between a passage's date and the printing of an undated one from which they are of two happenings."""
WEEK = 7
"""The same, where the date is no more than a month: of what is in the news a newsroom gives the day."""
NEAR_EVENT = 0.7
"""Least weight of a term that stands near its event word, by the parse."""


@dataclass(frozen=True)
class Reading(Once):
    """One passage with its report."""

    content: Content
    article: Article
    mentions: Mentions
    entities: Mapping[tuple[int, int], str]
    """(start, end) of a name in this report -> entity id."""
    as_of: str | None
    """EDTF of when this was first printed: the report's date, or for a copied passage that of the report it is from."""

    def entity(self, span: Span) -> str | None:
        """The entity that a stretch of this report names: that of the longest name inside it."""
        inside = [k for k in self.entities if span.start <= k[0] and k[1] <= span.end]
        return self.entities[max(inside, key=lambda k: (k[1] - k[0], -k[0]))] if inside else None

    def entity_at(self, start: int) -> str | None:
        """The entity of the name that begins at `start`."""
        found = [k for k in self.entities if k[0] == start]
        return self.entities[max(found)] if found else None

    @property
    def pid(self) -> str:
        """Passage id."""
        return self.content.passage.id

    @property
    def evidence(self) -> Evidence:
        """The passage as printed."""
        p = self.content.passage
        return Evidence(p.report, p.span, p.text)


@dataclass(frozen=True)
class Pair:
    """Two passages of different standing that speak of the same thing."""

    a: Reading
    b: Reading
    match: Match
    copied: bool
    """One report is a copy of the other in these passages."""

    @property
    def same(self) -> bool:
        """One states all that the other states, values aside."""
        return self.match.relation in ("same", "part")

    @property
    def to_the_letter(self) -> bool:
        """The two are one printed sentence, case and marks aside."""
        return self.a.content.passage.letters == self.b.content.passage.letters

    @cached_property
    def elsewhen(self) -> bool:
        """The two are dated apart: two happenings, not two accounts of one.

        Dates that have no day in common; or one date, months from when the other, which gives none, was printed.
        """
        dates = [[t.edtf for t in r.content.times if t.edtf and t.timex in ("DATE", "TIME")] for r in (self.a, self.b)]
        if all(dates):
            return all(edtf.compare(x, y) == "disjoint" for x in dates[0] for y in dates[1])
        for dated, other in ((self.a, self.b), (self.b, self.a)):
            passage = dated.content.passage
            done_to = {c.lemma for c in passage.parse.children(passage.root) if c.dep == "dobj"}
            about = {dated.content.head, dated.content.doer, *done_to}
            own = [t.edtf for t in dated.content.times if t.edtf and t.timex in ("DATE", "TIME") and t.of in about]
            gaps = [(x, edtf.gap_days(x, (other.as_of or "")[:10])) for x in own]
            if (
                own
                and other.as_of
                and all(g is not None and g > (WEEK if edtf.whole_month(x) else LONG_AGO) for x, g in gaps)
            ):
                return True
        return False

    @cached_property
    def elsewhere(self) -> bool:
        """Both say where, and name different places."""
        a, b = self.a.content, self.b.content
        return (
            bool(a.settings and b.settings)
            and not a.settings & (b.keys | b.leaning)
            and not b.settings & (a.keys | a.leaning)
        )

    @cached_property
    def rivals(self) -> bool:
        """Each has a thing near its event word that the other lacks: they may speak of two things."""
        a, b = self.a.content, self.b.content
        return bool(_things(a, b)) and bool(_things(b, a))

    @cached_property
    def others(self) -> bool:
        """Each has a person, place or body near its event word that the other lacks: they may speak of two."""
        a, b = self.a.content, self.b.content
        return all(
            any(t.pos == "ENT" and t.weight >= NEAR_EVENT and t.key not in y.keys | y.leaning for t in x.terms)
            for x, y in ((a, b), (b, a))
        )

    @cached_property
    def one_doer(self) -> bool:
        """Nothing says that two different entities do it: the doers are the same, meant by a pronoun, or unnamed."""
        a, b = self.a.content, self.b.content
        for known, other in ((a, b), (b, a)):
            if known.subjects & other.settings:
                return False
        if a.subjects and b.subjects:
            return bool(a.subjects & b.subjects or a.subjects & b.leaning or b.subjects & a.leaning)
        if a.subjects or b.subjects:
            known, other = (a, b) if a.subjects else (b, a)
            return bool(known.subjects & other.leaning) or not other.doer and bool(known.subjects & other.others)
        return a.doer == b.doer or not a.doer or not b.doer


Place = tuple[str, int, int]
"""Report, start and end of a value."""


@dataclass(frozen=True)
class Difference:
    """What a finder of conflicts returns: two values in two passages, and what to make of them."""

    kind: str
    verdict: str
    values: tuple[str, str]
    """As printed, a's first."""
    keys: tuple[str, str]
    """Normal forms of the values: equal keys are one side."""
    spans: tuple[Span, Span]
    """Where the values stand in the reports of a and b."""
    passages: tuple[Reading, Reading]
    reason: str
    settled: bool = False
    """Its verdict stands, whatever is said of the same values elsewhere: one of them was taken back."""
    asks: str = ""
    """What is asked where it is open which of the values is so: "which is so of the crew"; "" where nothing can be said of what."""

    @property
    def sentences(self) -> frozenset[tuple[str, int]]:
        """The two sentences that the passages are, or are part of."""
        return sentences_of(*self.passages)

    @property
    def reports(self) -> frozenset[str]:
        """Ids of the two reports."""
        return frozenset(r.article.id for r in self.passages)

    @property
    def places(self) -> tuple[Place, Place]:
        """Where the values stand, with their reports."""
        (a, b), (x, y) = self.passages, self.spans
        return (a.article.id, x.start, x.end), (b.article.id, y.start, y.end)


def sentences_of(*readings: Reading) -> frozenset[tuple[str, int]]:
    """The sentences that passages are, or are part of: report and place in it."""
    return frozenset((r.article.id, r.content.passage.order) for r in readings)


def _things(a: Content, b: Content) -> set[str]:
    return {
        t.key
        for t in a.terms
        if t.pos == "NOUN" and t.weight >= NEAR_EVENT and t.word not in b.words and t.word != a.doer
    }


def later(a: Reading, b: Reading) -> Article | None:
    """The report of the passage that was printed later; None where the dates do not decide.

    A passage counts from when it was first printed. Where that is one day for both, what the one has changed in the other's
    words is as late as its own report.
    """
    return _later(a, b, a.as_of, b.as_of) or _later(a, b, a.article.published, b.article.published)


def minutes_between(a: Reading, b: Reading) -> int | None:
    """Minutes between the printing of the two, as `later` sees it; None where no clock tells."""
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    return minutes or edtf.gap_minutes(a.article.published, b.article.published)


def _later(a: Reading, b: Reading, one: str | None, two: str | None) -> Article | None:
    size = min(len(one or ""), len(two or ""))
    if not one or not two or one[:size] == two[:size]:
        return None
    return a.article if one > two else b.article


def newsroom(article: Article) -> str:
    """What a reader calls the report: its outlet, else the last part of its name."""
    return article.outlet or article.report.name.rstrip("/").rsplit("/", 1)[-1]
