"""Two passages set against each other, with all that the judgement of a difference may look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from synoptic.model.claim import Evidence, Match
from synoptic.model.content import Content
from synoptic.model.mention import Mentions, Quotation
from synoptic.model.report import Article
from synoptic.model.span import Span, overlap


@dataclass(frozen=True)
class Reading:
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

    @property
    def attribution(self) -> Quotation | None:
        """The attribution whose content covers most of the passage, if any."""
        span = self.content.passage.span
        best, most = None, 0.5 * len(span)
        for q in self.mentions.quotations:
            covered = sum(overlap(span, c) for c in q.content)
            if covered > most:
                best, most = q, covered
        return best


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


def later(a: Reading, b: Reading) -> Article | None:
    """The report of the passage that was printed later; None where the dates do not decide."""
    if not a.as_of or not b.as_of:
        return None
    size = min(len(a.as_of), len(b.as_of))
    if a.as_of[:size] == b.as_of[:size]:
        return None
    return a.article if a.as_of > b.as_of else b.article


def newsroom(article: Article) -> str:
    """What a reader calls the report: its outlet, else the last part of its name."""
    return article.outlet or article.report.name.rstrip("/").rsplit("/", 1)[-1]
