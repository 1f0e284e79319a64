"""Whether what the reports say of somebody makes them a suspect or a victim, where they say both.

One who harmed others and died is a suspect who died. So what tells by name that somebody did it, or is accused of it, decides
even where more tells what befell them, if it is not much less; and what they did to themselves is no harm that befell them,
where others were harmed. What holders of an office did, as officers who shoot do, makes them no suspects: only the law does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from synoptic.judge.roles import SUSPECT, VICTIM, Part

LEAST = 0.9
"""Weight from which somebody is a victim or a suspect; for an official twice that. Of .6, .9, 1.2, 1.6 best on 370 incidents."""
PREVAILING = 0.4
"""Share of a victim's weight from which what is told of a suspect by name prevails. Of .1, .25, .3, .4, .5, 1."""
FAR = 15
"""Sentences from the head of every report from which somebody who is first named there, and accused, is so of something
else. Of 10, 12, 15, 18, 20, 30, none: 15 best, from 10 to 20 alike within .004."""


@dataclass
class Suspicion:
    """Of the weight of what is told of one person, what the choice between suspect and victim looks at."""

    own: float = 0.0
    """What befell them by their own hand."""
    deeds: float = 0.0
    """What they did, not what the law holds against them."""
    printed: float = 0.0
    """What tells by their printed name that they did it, or are accused of it."""

    def add(self, part: Part, weight: float) -> None:
        """Note one piece of wording; `weight`: what it counts."""
        self.own += weight if part.own else 0.0
        self.deeds += weight if part.deed else 0.0
        self.printed += weight if part.role == SUSPECT and part.named and part.printed else 0.0

    def lend(self, to: Suspicion) -> None:
        """What is told of one name is told of the other."""
        to.own += self.own
        to.deeds += self.deeds
        to.printed += self.printed

    def part(self, weights: Mapping[str, float], official: bool, others: bool) -> str:
        """SUSPECT or VICTIM, or "" where too little is told; `others`: somebody else was harmed."""
        own = min(self.own, weights[VICTIM]) if others else 0.0
        deeds = self.deeds if official else 0.0
        victim, suspect = weights[VICTIM] - own, weights[SUSPECT] + own - deeds
        least = LEAST * (2 if official else 1)
        prevailing = self.printed + own - deeds >= max(LEAST, PREVAILING * victim)
        if suspect >= least and (prevailing or suspect > victim):
            return SUSPECT
        return VICTIM if victim >= least and not suspect > victim else ""
