"""What the weight of a statement counts as the lead of an account: less where it tells what was beside the event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.judge.centrality import ENOUGH, weight
from synoptic.judge.sides import Reading
from synoptic.model.beginning import of_state
from synoptic.model.content import Content
from synoptic.model.event import Figure
from synoptic.model.span import Span

LIGHT = frozenset("be have do say find take make get give go come tell leave see know police officer".split())
"""Words that two sentences may share without telling of one thing."""
SEVERAL = 2
"""Reports from which what they say of the dead is what they are about."""
BESIDE = 0.5
"""What the weight of a statement counts as a lead that tells how a thing was, as against what happened. Chosen on accounts
of our own; with 0.7 such a statement of three reports still leads before one of two that tells what happened."""
BESIDE_THE_DEAD = 0.33
"""The same of one that has nothing to do with how somebody died, where several reports tell that."""


@dataclass(frozen=True)
class Fatal:
    """What the sentences tell that give the dead of the event."""

    places: tuple[tuple[str, Span], ...] = ()
    """Report and span of each."""
    words: frozenset[str] = frozenset()
    """What happens in them, and who or what does it."""

    def beside(self, reading: Reading) -> bool:
        """Whether a statement neither tells of the dead nor of what any sentence with them has happen: "The road was closed"."""
        passage = reading.content.passage
        if not self.places or any(passage.report == r and passage.span.overlaps(s) for r, s in self.places):
            return False
        return not _happening(reading.content) & self.words


def fatal(reports: Sequence[Sequence[Reading]], figures: Sequence[Figure]) -> Fatal:
    """The sentences that tell how somebody died, where those of several reports do, or that of the only one."""
    spots = [(e.report, e.span) for f in figures if f.of == "killed" and f.low for e in f.evidence]
    telling = [
        r
        for report in reports
        for r in report
        if any(r.content.passage.report == at and r.content.passage.span.overlaps(s) for at, s in spots)
        and weight(r.content) >= ENOUGH
    ]
    if len({r.article.id for r in telling}) < min(SEVERAL, len(reports)):
        return Fatal()
    places = tuple(sorted({(r.article.id, r.content.passage.span) for r in telling}))
    return Fatal(places, frozenset().union(*(_happening(r.content) for r in telling)))


def worth(reading: Reading, fatal: Fatal) -> float:
    """What the weight of a statement counts as a lead, 0 to 1."""
    if fatal.beside(reading):
        return BESIDE_THE_DEAD
    return BESIDE if of_state(reading.content) else 1.0


def _happening(content: Content) -> frozenset[str]:
    """Its event words and the doer of the first, without those that stand in any sentence."""
    named = {content.head, content.doer, *content.subjects, *(e for e, _ in content.events)}
    return frozenset(named - LIGHT - {""})
