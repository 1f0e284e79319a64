"""All that the brief is made of, and what of it is known beforehand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from synoptic.compose.candidate import Candidate, Spot, meet, spot_of
from synoptic.compose.choosing import Wordings
from synoptic.compose.remembering import happened
from synoptic.model.claim import Claim, Match
from synoptic.model.event import Event
from synoptic.model.finding import Conflict, Finding
from synoptic.model.kinship import Kinship

NO_KIN = Kinship()
TOLL = frozenset(("killed", "injured"))
"""Figures that the account does not leave out, "nobody was hurt" among them."""
HEAD = 4
"""Running number of the last sentence, headline, standfirst and captions counted, in which a report tells its news."""
HELD = 0.35
"""Least share of a passage that a shorter statement has, for the passage to tell it again and little besides. Chosen by reading: a
passage of which it is a third tells who, where and with whom besides; of which it is less, something else."""
WHOLE = 0.8
"""Least part of a sentence that a clause stretches over, for the one to tell again what the other does: all but a few words."""
BESIDE = ("when ", "while ", "as ", "after ", "before ", "once ", "upon ", "since ", "until ")
"""First words of a sentence that begins with what happened beside it."""


@dataclass(frozen=True)
class Material:
    """All that the brief is made of."""

    claims: Sequence[Claim]
    findings: Sequence[Finding]
    """One a claim, in the same order."""
    conflicts: Sequence[Conflict]
    matches: Sequence[Match]
    candidates: Mapping[str, Candidate]
    """Passage id -> candidate."""
    event: Event
    count: Callable[[Sequence[str]], tuple[int, int, int]]
    """Passage ids -> reports, newsrooms, origins."""
    kin: Kinship = NO_KIN
    """Which words may stand for one another."""
    shorter: Mapping[str, str] = field(default_factory=dict)
    """Shorter statement -> the passage that it is cut from."""

    @cached_property
    def lead(self) -> str:
        """The wording of the main event, which its claim is printed in; empty where there is none."""
        if self.begun:
            return self.begun
        lead = self.event.what.value if self.event.what else ""
        return "" if begins_beside(lead) else happened(lead, self.candidates, self.event) or lead

    @cached_property
    def begun(self) -> str:
        """Where reports lead with a plan that another tells at its head has come about: that it has; else empty."""
        at: dict[Spot, Candidate] = {c.spot: c for c in self.candidates.values()}
        for conflict in self.conflicts:
            if conflict.verdict != "update" or conflict.kind != "status":
                continue
            *older, newest = ([at[s] for e in side.evidence if (s := spot_of(e)) in at] for side in conflict.sides)
            leading = {c.spot[0] for side in older for c in side if c.content.passage.order <= HEAD}
            told = [c for c in newest if c.content.passage.kind == "sentence" and c.content.passage.order <= HEAD]
            if told and 2 * len(leading) >= len({c.spot[0] for c in self.candidates.values()}) and len(leading) > 1:
                return min(told, key=lambda c: c.spot).content.passage.text
        return ""

    @property
    def day(self) -> str | None:
        """EDTF of the event."""
        return self.event.when.value if self.event.when else None

    @cached_property
    def latest(self) -> str:
        """The day on which the last report was published; empty where none is dated."""
        return max((c.article.published[:10] for c in self.candidates.values() if c.article.published), default="")

    @cached_property
    def wordings(self) -> Wordings:
        return Wordings(self.candidates)

    @cached_property
    def near(self) -> dict[str, dict[str, float]]:
        """Passage id -> the passages it was compared with -> coverage."""
        near: dict[str, dict[str, float]] = {}
        for m in self.matches:
            near.setdefault(m.a, {})[m.b] = m.score
            near.setdefault(m.b, {})[m.a] = m.score
        near |= {cut: dict(near[whole]) for cut, whole in self.shorter.items() if whole in near}
        cuts = [m for c in self.claims for m in c.matches if m.a in self.shorter and m.least >= HELD]
        for m in cuts:
            for pid in (m.b, *(p for p in self._taken_up_by(m.b) if p not in near.get(m.a, {}))):
                near.setdefault(m.a, {})[pid] = near.setdefault(pid, {})[m.a] = m.score
        return near

    def _taken_up_by(self, clause: str) -> list[str]:
        """The sentence that a clause stretches over nearly all of."""
        if clause not in self.candidates:
            return []
        own = self.candidates[clause].content.passage
        return [
            pid
            for pid, c in self.candidates.items()
            if (p := c.content.passage).report == own.report
            and p.order == own.order
            and p.kind == "sentence"
            and len(own.span) >= WHOLE * len(p.span)
        ]

    @cached_property
    def old(self) -> set[Spot]:
        """Where passages stand that an update has overtaken."""
        return overtaken(self.conflicts)

    @cached_property
    def outdated(self) -> set[Spot]:
        """Where figures stand that an update has overtaken."""
        return overtaken([c for c in self.conflicts if c.kind == "quantity"])

    @cached_property
    def earlier(self) -> set[Spot]:
        """Where an earlier toll stands that later reports have overtaken; a part of the toll is no earlier one."""
        tolls = [f for f in self.event.figures if f.of in TOLL]
        return {
            spot_of(e)
            for figure in tolls
            for step in figure.series[:-1]
            for e in step.evidence
            if not any(meet(spot_of(e), spot_of(x)) for x in figure.evidence)
        }

    @cached_property
    def opposed(self) -> dict[Spot, set[Spot]]:
        """Place -> the places that contradict it."""
        found: dict[Spot, set[Spot]] = {}
        for conflict in self.conflicts:
            if conflict.verdict == "contradiction":
                for side in conflict.sides:
                    others = {spot_of(e) for s in conflict.sides if s is not side for e in s.evidence}
                    for e in side.evidence:
                        found.setdefault(spot_of(e), set()).update(others)
        return found


def overtaken(conflicts: Sequence[Conflict]) -> set[Spot]:
    """Where passages stand that an update has overtaken: an older toll, a plan that has happened since."""
    return {spot_of(e) for c in conflicts if c.verdict == "update" for side in c.sides[:-1] for e in side.evidence}


def begins_beside(text: str) -> bool:
    """Whether it begins with what happened beside it: "When the doctor came, …" is no first sentence of an account."""
    return text.lower().startswith(BESIDE)
