"""Claims: a statement and the passages that state all of it.

A claim is a star, not a chain: every passage in it was compared with the claim's own statement and bears out all of it.
What only states a part of it stands beside it as related. A passage may serve two claims (a sentence that states two
things), and no claim drags in what only resembles another member.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from synoptic.align.aligner import Aligner
from synoptic.align.compare import Lexicon, weight
from synoptic.align.folding import Draft, fold, worded
from synoptic.align.given import values_given
from synoptic.model.claim import Claim, Match
from synoptic.model.content import Content
from synoptic.model.decision import Decision
from synoptic.model.kinship import Kinship

MOST_RELATED = 12
"""Related passages kept of each claim: they are there to be read, and of a long text there would be hundreds."""
COVERED = 0.75
"""A passage makes no claim of its own where statements it is evidence for cover this much of it."""


@dataclass(frozen=True)
class Alignment:
    """Who states the same thing."""

    claims: tuple[Claim, ...]
    """Sorted by id."""
    matches: tuple[Match, ...]
    """Every pair that is the same, part of one another or comparable; a before b by report and place."""
    kin: Kinship = field(default_factory=Kinship, repr=False)
    """What the words of all reports are to each other."""
    shorter: tuple[tuple[Content, str], ...] = ()
    """Statements of claims that are cut from a printed passage, each with the id of that passage."""


def align(reports: Sequence[Sequence[Content]], lexicon: Lexicon, decisions: Sequence[Decision] = ()) -> Alignment:
    """Claims and comparable pairs of all reports; `reports` holds the contents of each report's passages.

    An editor's decision on two passages goes before the comparison: "same" makes each state the other, "different" and
    "unsure" make them no pair at all, so that they neither share a claim nor conflict.
    """
    aligner = Aligner(reports, lexicon, decisions)
    claims = Choice(aligner).claims()
    used = {p for c in claims for p in c.passages} & aligner.short.keys()
    shorter = tuple((aligner.contents[p], aligner.short[p]) for p in sorted(used))
    return Alignment(claims, aligner.matches(), aligner.kin, shorter)


class Choice:
    """The choice of the statements, of all that was compared in one run."""

    def __init__(self, aligner: Aligner) -> None:
        self.aligner = aligner
        self.contents = aligner.contents

    def claims(self) -> tuple[Claim, ...]:
        """Statements chosen one after another: first those that most reports state, then what they leave unsaid."""
        drafts: list[Draft] = []
        serves: dict[str, list[str]] = defaultdict(list)
        hubs: set[str] = set()
        for pid in sorted(self.contents, key=self._rank):
            alone = self._support(pid) == 1
            if alone and self._sentence_stands(pid, hubs) or self._said(pid, serves[pid]):
                continue
            draft = worded(self._draft(pid), self.contents, self.aligner.whole, self.aligner.states)
            if draft is None:
                continue
            drafts.append(draft)
            if self.contents[pid].passage.kind == "sentence":
                hubs.add(self.aligner.sentence[pid])
            for member in (pid, *self.aligner.states[pid]):
                serves[member].append(pid)
        kept = fold(drafts, self.contents)
        return tuple(sorted({d.claim.id: d.claim for d in kept}.values(), key=lambda c: c.id))

    def _draft(self, pid: str) -> Draft:
        evidence = self.aligner.states[pid]
        members = sorted([pid, *self._outermost(evidence, pid)], key=self._place)
        partly = self._outermost({p: None for p in self.aligner.partly[pid] if p not in members}, pid)
        near = {m.b if m.a == pid else m.a for m in self._related(pid)} - set(members) - set(partly)
        related = {p for p in near if self.aligner.one_happening(pid, p)}
        alike = [m for m in members if m == pid or pid in self.aligner.states[m]]
        claim = Claim(
            min(alike, key=self._clearness),
            tuple(members),
            tuple(evidence[m] for m in members if m != pid),
            (*partly, *self._outermost(dict.fromkeys(sorted(related, key=self._place)), pid))[:MOST_RELATED],
            tuple(partly),
        )
        return Draft(pid, frozenset(alike), claim)

    def _clearness(self, pid: str) -> tuple[object, ...]:
        """A passage that stands alone, leans on no other, is running text, and says little besides."""
        content = self.contents[pid]
        p = content.passage
        return not content.stands, bool(content.leaning), p.block_kind != "paragraph", len(content.terms), p.order, pid

    def _support(self, pid: str) -> int:
        """How many differently worded reports state it: sentences of equal letters count once."""
        seen: dict[str, set[str]] = {}
        for p in (pid, *self.aligner.states[pid]):
            seen.setdefault(self.contents[p].passage.report, set()).add(self.aligner.sentence[p])
        return len({min(texts) for texts in seen.values()})

    def _sentence_stands(self, pid: str, hubs: set[str]) -> bool:
        """Whether this is a clause whose whole sentence is a statement of its own already."""
        return self.contents[pid].passage.kind == "clause" and self.aligner.sentence[pid] in hubs

    def _place(self, pid: str) -> tuple[str, int, int]:
        p = self.contents[pid].passage
        return p.report, p.span.start, -p.span.end

    def _outermost(self, pids: Mapping[str, Match | None], statement: str) -> list[str]:
        """Where a sentence and its clause both state it, the one nearer in length to the statement."""
        size = len(self.contents[statement].terms)
        kept: list[str] = []
        for pid in sorted(pids, key=lambda p: (abs(len(self.contents[p].terms) - size), self._place(p))):
            if not any(self.aligner.nested(pid, k) for k in kept):
                kept.append(pid)
        return sorted(kept, key=self._place)

    def _related(self, pid: str) -> list[Match]:
        return self._by_passage.get(pid, [])

    @property
    def _by_passage(self) -> dict[str, list[Match]]:
        if not hasattr(self, "_index"):
            self._index: dict[str, list[Match]] = defaultdict(list)
            for m in self.aligner.pairs:
                self._index[m.a].append(m)
                self._index[m.b].append(m)
        return self._index

    def _rank(self, pid: str) -> tuple[object, ...]:
        """Statements in the order of choice: printed by most reports, by itself clear, plain, early."""
        content = self.contents[pid]
        p = content.passage
        reports = self._support(pid)
        return (
            -reports,
            reports == 1 and p.kind == "clause",
            not content.stands,
            bool(content.leaning),
            p.block_kind in ("headline", "caption", "standfirst"),
            -len(content.terms),
            p.order,
            p.text,
            p.report,
            p.span.start,
        )

    def _said(self, pid: str, hubs: Sequence[str]) -> bool:
        """Whether chosen statements that this passage is evidence for already hold most of what it says."""
        content = self.contents[pid]
        own = content.passage
        if any(pid in self.aligner.states[h] and h in self.aligner.states[pid] for h in hubs):
            return True
        rarity = self.aligner.rarity[own.report]
        total = sum(weight(t, rarity, rarity) for t in content.terms)
        said: set[str] = set()
        for h in hubs:
            said |= self.contents[h].keys | self.contents[h].words
            said |= {k for w in self.contents[h].words for k in self.aligner.kin.of(w)}
        got = sum(weight(t, rarity, rarity) for t in content.terms if t.key in said or t.word in said)
        return bool(hubs) and got >= COVERED * total and not self._values_unsaid(content, hubs)

    def _values_unsaid(self, content: Content, hubs: Sequence[str]) -> bool:
        """Whether it gives a figure or date, or an hour, that none of these statements gives: what a copy added would be lost."""
        return content.passage.kind == "sentence" and not any(values_given(content, self.contents[h]) for h in hubs)
