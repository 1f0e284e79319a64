"""The comparisons of one run: which passages speak of the same thing, and which state all that another says.

Each pair is compared once. What is kept of it is a `Match`, from which conflicts are found, and, where one passage bears
out every word of the other (`bearing`), that it states it: claims are made of these alone.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from synoptic.align import retelling
from synoptic.align.bearing import bears_out
from synoptic.align.candidates import candidates, nested
from synoptic.align.compare import (
    Comparison,
    Credits,
    Lexicon,
    Rarity,
    Scale,
    Shares,
    compare,
    kinship,
    shares,
)
from synoptic.align.happening import ONE, chance, features, likeness, profile
from synoptic.align.shortening import shorter
from synoptic.align.stating import agree, apart_in_time, covers, differ, explain, may_state, one_doer, tells, told_apart
from synoptic.align.tolls import told_by_toll
from synoptic.align.values import Beside
from synoptic.align.values import compare as compare_values
from synoptic.model.claim import Match
from synoptic.model.content import Content
from synoptic.model.decision import Decision, in_force
from synoptic.model.kinship import Kinship
from synoptic.model.passage import letters_of

COMPARABLE = 0.5
"""Least coverage, one way, at which two passages speak of the same thing and may agree or conflict."""
SHORTENED = 0.35
"""The same where only a part of one may be stated by the other: pairs of less than COMPARABLE are no matches."""
SAME_EVENT = 0.4
"""The same where both have the other's event word and the same doer: where and when may differ."""
ABSENT_COST = 0.15
"""Taken for each entity near the statement's event word in whose stead the passage names others: who and where make a
statement more than other words do."""


class Aligner:
    """All comparisons of one run, each made once."""

    def __init__(
        self,
        reports: Sequence[Sequence[Content]],
        lexicon: Lexicon,
        decisions: Sequence[Decision] = (),
        *,
        compared: bool = True,
    ) -> None:
        ordered = sorted((c for r in reports for c in r), key=lambda c: (c.passage.report, c.passage.span))
        self._read = {c.passage.id: c for c in ordered}
        self.contents = {pid: c for pid, c in self._read.items() if tells(c)}
        sentences = {
            (c.passage.report, c.passage.order): c.passage.letters for c in ordered if c.passage.kind == "sentence"
        }
        self.sentence = {
            p: sentences.get((c.passage.report, c.passage.order), c.passage.letters) for p, c in self.contents.items()
        }
        """Passage -> the letters of its sentence. Sentences of equal letters are one: a copy supports nothing."""
        self.decided = {
            frozenset((a, b)): d
            for d in in_force(decisions)
            for a in self._meant(d.a, d.a_report, d.ruling != "same")
            for b in self._meant(d.b, d.b_report, d.ruling != "same")
        }
        self.whole = {
            (c.passage.report, c.passage.order): p for p, c in self.contents.items() if c.passage.kind == "sentence"
        }
        self.rarity = {r[0].passage.report: Rarity.of(tuple(r)) for r in reports if r}
        self._scales: dict[tuple[str, str], Scale] = {}
        self.kin: Kinship = kinship(ordered, lexicon)
        self._credits = Credits(self.kin)
        self.states: dict[str, dict[str, Match]] = {p: {} for p in self.contents}
        """statement -> passages that bear out all of it."""
        self.partly: dict[str, list[str]] = defaultdict(list)
        """statement -> passages that state most of it, those that state all among them."""
        self.pairs: list[Match] = []
        self.profiles = {r[0].passage.report: profile(r) for r in reports if r}
        self._alike: dict[tuple[str, str], dict[str, float]] = {}
        self._happening: dict[tuple[str, str], bool] = {}
        self._found: dict[tuple[str, str], Comparison] = {}
        self.values = Beside()
        self.near: list[tuple[Content, Content, Comparison]] = []
        """Sentences of different reports that share enough to tell the same in other words."""
        self.short: dict[str, str] = {}
        """Shorter statement -> the printed one that it is cut from."""
        self._cut_once: dict[tuple[str, str], str] = {}
        """Letters of a shorter statement and of the sentence that it is cut from -> it: those of copies are one."""
        self._unborne: list[tuple[str, str, bool, bool]] = []
        """(statement, passage of another report that does not bear it out, whether it has its event word, and most of it)."""
        for a, b in candidates(self.contents, self.kin, self.decided) if compared else ():
            self._relate(a, b)
        self.nearest = retelling.ranked(self.near)
        for x, y, found in self.near:
            self._retold(x, y, found)
        self._shorten()

    def _meant(self, words: str, report: str, parts: bool) -> list[str]:
        """The passages of an editor's decision: by id, or by their words; with `parts`, the clauses inside them too."""
        letters = letters_of(words)
        found = [
            (pid, c.passage)
            for pid, c in self.contents.items()
            if (pid == words or c.passage.letters == letters) and report in ("", c.passage.report)
        ]
        inside = {
            pid
            for pid, c in (self.contents.items() if found and parts else ())
            if any(p.report == c.passage.report and p.span.holds(c.passage.span) for _, p in found)
        }
        return sorted({pid for pid, _ in found} | inside)

    def features(self, a: str, b: str) -> dict[str, float]:
        """What tells whether two passages, given by their ids, are of one happening."""
        x, y = self._read[a], self._read[b]
        return features(self._likeness(x, y), self._compared(x, y))

    def one_happening(self, a: str, b: str) -> bool:
        """Whether two passages, given by their ids, tell of one happening."""
        key = min(a, b), max(a, b)
        if key not in self._happening:
            self._happening[key] = chance(self.features(a, b)) >= ONE
        return self._happening[key]

    def _compared(self, x: Content, y: Content) -> Comparison:
        known = self._found.get((x.passage.id, y.passage.id))
        return known or compare(x, y, self._shares(x, y), self.kin, self._credits)

    def _shares(self, x: Content, y: Content) -> Shares:
        reports = x.passage.report, y.passage.report
        if reports not in self._scales:
            self._scales[reports] = Scale(*(self.rarity[r] for r in reports))
        return shares(x, y, self._scales[reports], self._credits)

    def _explained(self, x: Content, y: Content, found: Comparison) -> str:
        return explain(found, x, self._credits.of(y))

    def _likeness(self, x: Content, y: Content) -> dict[str, float]:
        """How alike the reports of two passages are, by kind of word."""
        first, second = sorted((x.passage.report, y.passage.report))
        if (first, second) not in self._alike:
            self._alike[first, second] = likeness(self.profiles[first], self.profiles[second])
        return self._alike[first, second]

    def nested(self, a: str, b: str) -> bool:
        return nested(self.contents[a], self.contents[b])

    def _relate(self, a: str, b: str) -> None:
        ruled = self.decided.get(frozenset((a, b))) if self.decided else None
        if ruled is not None:
            if ruled.ruling == "same":
                reason = f"decided by {ruled.by or 'an editor'}: same"
                self.pairs.append(Match(a, b, "same", 1.0, reason, 1.0))
                self.states[a][b] = self.states[b][a] = self.pairs[-1]
            return
        x, y = self.contents[a], self.contents[b]
        alike = x.passage.letters == y.passage.letters
        shared = self._shares(x, y)
        most = max(shared)
        sentences = x.passage.kind == y.passage.kind == "sentence" and x.passage.report != y.passage.report
        apart = x.passage.report != y.passage.report
        if not alike and most < (min(retelling.LEAST, SHORTENED) if sentences else SHORTENED if apart else SAME_EVENT):
            return
        self._found[a, b] = found = compare(x, y, shared, self.kin, self._credits)
        if sentences and most >= retelling.LEAST:
            self.near.append((x, y, found))
        least = SAME_EVENT if all(found.met) and one_doer(x, y) else COMPARABLE
        tolled = SHORTENED <= most < least and (told_by_toll(x, y) or told_by_toll(y, x))
        if not alike and (found.swapped or most < least and not tolled):
            if (
                apart
                and most >= SHORTENED
                and not found.swapped
                and not found.opposed
                and not differ(x, y, self.values.both(x, y))
            ):
                self._unborne += [
                    (s.passage.id, o.passage.id, met, False)
                    for s, o, met in ((x, y, found.met[0]), (y, x, found.met[1]))
                ]
            return
        both_ways = ((x, y, found.forward, 0), (y, x, found.backward, 1))
        may = [
            alike or not found.opposed and may_state(s, o, found.met[n], self.values.of(s, o))
            for s, o, _, n in both_ways
        ]
        there, back = (
            alike or may[n] and covers(self.values.of(s, o), coverage - ABSENT_COST * found.absent[n])
            for s, o, coverage, n in both_ways
        )
        score = round(max(found.forward, found.backward), 3)
        relation = "same" if there and back else "part" if there or back else "comparable"
        match = Match(a, b, relation, score, self._explained(x, y, found), round(min(found.forward, found.backward), 3))
        self.pairs.append(match)
        # a plan does not bear out what happened, nor the other way round: two claims, compared by their match
        may = [alike or may[n] and not apart_in_time(s, o) for s, o, _, n in both_ways]
        covered = there and may[0], back and may[1]
        self._partly(match, *covered)
        borne = [alike or may[n] and bears_out(s, o, self.kin, covered[n]) for s, o, _, n in both_ways]
        self._borne_out(match, borne[0], borne[1])
        if not alike and {x.factuality, y.factuality} == {"planned", "happened"}:
            return
        if apart and not any(borne) and not found.opposed and not differ(x, y, self.values.both(x, y)):
            self._unborne += [(s.passage.id, o.passage.id, found.met[n], covered[n]) for s, o, _, n in both_ways]

    def _partly(self, match: Match, there: bool, back: bool) -> None:
        """Keeps that b states most of a (`there`), and a most of b (`back`)."""
        for held, statement, other in ((there, match.a, match.b), (back, match.b, match.a)):
            if held:
                self.partly[statement].append(other)

    def _borne_out(self, match: Match, there: bool, back: bool) -> None:
        """Keeps that b bears out a (`there`), and a bears out b (`back`)."""
        match = replace(match, relation="same" if there and back else "part")
        if there:
            self.states[match.a].setdefault(match.b, match)
        if back:
            self.states[match.b].setdefault(match.a, match)

    def _shorten(self) -> None:
        """Adds the shorter statements that a sentence of another report bears out: where it bears out no passage of theirs, nor
        one of theirs any of its own, and where none but copies bear out the whole. What bears
        out the longer of two that are cut from one passage bears out the shorter too."""
        place = {p: (c.passage.report, c.passage.order) for p, c in self.contents.items()}
        met = {frozenset((place[a], place[b])) for a, others in self.states.items() for b in others}
        cuts: dict[str, tuple[Content, ...]] = {}
        for a, b, event, most in self._unborne:
            if frozenset((place[a], place[b])) in met or any(
                self.sentence[p] != self.sentence[a] for p in self.states[a]
            ):
                continue
            if a not in cuts:
                cuts[a] = shorter(self.contents[a])
            other = self.contents[b]
            for cut in cuts[a]:
                if (
                    may_state(cut, other, event, compare_values(cut, other))
                    and bears_out(cut, other, self.kin, most)
                    and self.one_happening(a, b)
                ):
                    met.add(frozenset((place[a], place[b])))
                    if cut.passage.id not in place:
                        self._add(cut, a, b)
                    break
        together: dict[str, list[str]] = defaultdict(list)
        for cut_from, whole in sorted(self.short.items()):
            together[whole].append(cut_from)
        for a, b in (pair for own in together.values() for pair in itertools.permutations(own, 2)):
            if self.contents[a].passage.span.holds(self.contents[b].passage.span):
                for p, match in self.states[a].items():
                    self.states[b].setdefault(p, replace(match, a=b, relation="part"))

    def _add(self, cut: Content, whole: str, borne_by: str) -> None:
        """Keeps a shorter statement, what it is cut from, and that one passage bears it out, as all do that bear out the whole."""
        copied = cut.passage.letters, self.sentence[whole]
        own = self._cut_once.setdefault(copied, cut.passage.id)
        cut = self.contents.get(own, cut)
        if own not in self.short:
            self.short[own] = whole
            self.contents[own] = self._read[own] = cut
            self.sentence[own] = self.sentence[whole]
            self.partly[own] = [p for p in self.partly[whole] if p not in self.states[whole]]
            self.states[own] = {p: replace(m, a=own, b=p, relation="part") for p, m in self.states[whole].items()}
        other = self.contents[borne_by]
        found = self._compared(cut, other)
        score, least = (round(f(found.forward, found.backward), 3) for f in (max, min))
        self.states[own][borne_by] = Match(own, borne_by, "part", score, self._explained(cut, other, found), least)

    def retelling(self, x: Content, y: Content, found: Comparison) -> dict[str, float]:
        """What tells whether two sentences tell the same in other words."""
        return retelling.features(x, y, found, self.values.both(x, y), self.nearest)

    def _retold(self, x: Content, y: Content, found: Comparison) -> None:
        """Takes two sentences for one statement where they tell the same of one happening in other words."""
        a, b = x.passage.id, y.passage.id
        if b in self.states[a] and a in self.states[b] or told_apart(x, y, found, self.values.both(x, y)):
            return
        told = self.retelling(x, y, found)
        if retelling.chance(told) < retelling.ONE or not self.one_happening(a, b):
            return
        score, least = max(found.forward, found.backward), min(found.forward, found.backward)
        both = int(told["matched"])
        given = f", and {both if both < 2 else '2 or more'} of their figures and dates" if both else ""
        reason = f"tell the same in other words{given}: they {self._explained(x, y, found)}"
        match = Match(a, b, "same", round(score, 3), reason, round(least, 3))
        there, back = (
            not self.values.of(s, o).short and agree(s, o) and bears_out(s, o, self.kin, True)
            for s, o in ((x, y), (y, x))
        )
        self._partly(match, not self.values.of(x, y).short, not self.values.of(y, x).short)
        self._borne_out(match, there, back)

    def matches(self) -> tuple[Match, ...]:
        """All pairs worth judging, in the order of the reports."""
        return tuple(self.pairs)
