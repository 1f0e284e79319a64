"""Votes: readings that give one answer to a question, and the answers ranked by how well they are supported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from synoptic.judge.kept import spread
from synoptic.judge.sides import Reading
from synoptic.model.claim import Evidence
from synoptic.model.date_words import date_words
from synoptic.model.event import Derived

A = TypeVar("A", bound=Hashable)
LEADING = 0.75
"""Weight in one report from which it leads with a number: that of its first sentence or the next."""
Count = Callable[[list[str]], tuple[int, int, int]]


@dataclass
class Votes(Generic[A]):
    """For each answer the weight of the readings that give it, one weight a report: the greatest."""

    weights: dict[A, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    readings: dict[A, list[Reading]] = field(default_factory=lambda: defaultdict(list))
    printed: dict[A, list[str]] = field(default_factory=lambda: defaultdict(list))
    shown: dict[A, list[Evidence]] = field(default_factory=lambda: defaultdict(list))
    made: dict[A, list[Derived | None]] = field(default_factory=lambda: defaultdict(list))
    """How each reading's answer came about, where it does not print it."""
    own: dict[A, float] = field(default_factory=dict)
    """Newsrooms for each report that gives the answer, once counted: under 1 where some of the reports are copies."""

    def add(self, answer: A, reading: Reading, weight: float, printed: str = "", where: Evidence | None = None) -> None:
        """One reading says so, with a weight above 0; `where`, if the words that say it stand outside the reading."""
        report = reading.article.id
        self.weights[answer][report] = max(weight, self.weights[answer].get(report, 0.0))
        self.readings[answer].append(reading)
        self.printed[answer].append(printed)
        self.shown[answer].append(where or reading.evidence)

    def drop(self, answer: A) -> None:
        """Leave an answer out."""
        for kept in (self.weights, self.readings, self.printed, self.shown, self.made):
            kept.pop(answer, None)

    def hand_over(self, answer: A, other: Votes[A]) -> None:
        """Let those who give an answer give it to another question instead."""
        for report, weight in self.weights[answer].items():
            other.weights[answer][report] = max(weight, other.weights[answer].get(report, 0.0))
        other.readings[answer] += self.readings[answer]
        other.printed[answer] += self.printed[answer]
        other.shown[answer] += self.shown[answer]
        self.drop(answer)

    def derived(self, answer: A) -> Derived | None:
        """How the answer came about, where no reading prints it: the most frequent way, with the passages of each."""
        made = self.made[answer]
        if not made or len(made) < len(self.readings[answer]) or any(m is None for m in made):
            return None
        known = [m for m in made if m is not None]
        hows = [m.how for m in known]
        how = min(hows, key=lambda h: (-hows.count(h), h))
        found = {(e.report, e.span): e for m in known if m.how == how for e in m.evidence}
        return Derived(how, tuple(found[k] for k in sorted(found)))

    def settle(self, count: Count) -> None:
        """Let copies count once where they outweigh an answer that more newsrooms give: what is repeated is not confirmed."""
        if len(self.weights) < 2:
            return
        counted = {a: count(self.passages(a)) for a in self.weights}
        self.own = {a: n[1] / n[0] for a, n in counted.items()}
        fair = {a: self.weight(a) * n[1] / n[0] for a, n in counted.items()}
        heaviest = self.ranked()[0]
        best = min(fair, key=lambda a: (-round(fair[a], 6), repr(a)))
        if counted[best][1] <= counted[heaviest][1]:
            return
        for a, (reports, newsrooms, _) in counted.items():
            self.weights[a] = {r: w * newsrooms / reports for r, w in self.weights[a].items()}
        self.own = {}

    def ranked(self) -> list[A]:
        """Answers, the heaviest first; of equals the one that sorts first."""
        return sorted(self.weights, key=lambda a: (-round(sum(self.weights[a].values()), 6), repr(a)))

    def weight(self, answer: A) -> float:
        """Sum over reports."""
        return sum(self.weights[answer].values())

    def once(self, answer: A) -> float:
        """The weight with copies counted once."""
        return self.weight(answer) * self.own.get(answer, 1.0)

    def evidence(self, answer: A, most: int = 8) -> tuple[Evidence, ...]:
        """The passages that give the answer, by report and place, without repeats, some of every report."""
        shown = (self.shown[answer][i] for i in self._stating(answer))
        return spread(sorted(shown, key=lambda e: (e.report, e.span)), most)

    def passages(self, answer: A) -> list[str]:
        """Ids of these passages."""
        return sorted({self.readings[answer][i].pid for i in self._stating(answer)})

    def reports(self, answer: A) -> int:
        """How many reports they stand in."""
        return len({self.readings[answer][i].article.id for i in self._stating(answer)})

    def _stating(self, answer: A) -> list[int]:
        """Which of the readings print the answer; all where none does."""
        made, all_of = self.made[answer], range(len(self.readings[answer]))
        stating = [i for i in all_of if i >= len(made) or made[i] is None]
        return stating or list(all_of)

    def form(self, answer: A) -> str:
        """The most frequent printed form."""
        forms = self.printed[answer]
        return min(forms, key=lambda f: (-forms.count(f), -len(f), f))


def early(reading: Reading) -> float:
    """1 for the first sentence of a report, less with each one further down."""
    return 1 / (1 + reading.content.passage.order / 3)


def names_it(reports: int, verb: str, what: str) -> str:
    """ "3 of the reports give it", "one of the reports gives it"."""
    return f"{reports} of the reports {verb} {what}" if reports != 1 else f"one of the reports {verb}s {what}"


def preferred(votes: Votes[A], best: A, rival: A, name: str, *, rises: bool = False) -> str:
    """Why an answer stands before its strongest rival: more reports, or nearer to what the reports lead with.

    `rises`: the answer may change from day to day, and the later one holds.
    """
    mine, other = len(votes.weights[best]), len(votes.weights[rival])
    day, before = (max((r.as_of[:10] for r in votes.readings[a] if r.as_of), default="") for a in (best, rival))
    if rises and day > before > "":
        why = f"last on {date_words(before)}"
    elif mine > other:
        why = "and fewer do"
    elif votes.weight(best) >= votes.weight(rival):
        why = "further from what they lead with"
    else:
        why = "which may be a part of it"
    return f"; {names_it(other, 'give', name)}, {why}"
