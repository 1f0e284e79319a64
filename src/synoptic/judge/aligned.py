"""Two sentences worded alike, word against word: which words stand in both, and what stands in the place of what.

A sentence is set against the one sentence of the other report that it has most words in common with, and only if that
one has most in common with it too: of several sentences of one formula ("a man of 19 was hit in the leg", "a man of 24
was hit in the arm") none is taken for another. Where a sentence joins two of the other report, each of these is set
against its own part of it. A sentence that a report prints twice (under a picture, and in the text) is set against the
same one both times.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from rapidfuzz.distance import Indel

from synoptic.judge.sides import Reading
from synoptic.model.acts import BEFALLING
from synoptic.model.numerals import FIGURES
from synoptic.model.reuse import Reuse
from synoptic.model.span import Span

ALIKE = 0.7
"""Least share of the shorter sentence's words that must stand in the other, in order, for the two to be worded alike."""
LEAST_WORDS = 5
"""Words in common, in order, from which two sentences can be called alike at all."""

WORD = re.compile(r"[^\W_]+(?:[-'\u2019.,][^\W_]+)*")
_OWNER = re.compile(r"['\u2019]s$")
LEAST_WHOLE = 4
"""The same where all words of the shorter stand in the other: "The driver was not hurt" beside "The driver was hurt"."""

NUMBERS = {word: figure for word, figure in FIGURES.items() if word != "one"}
"""Number words that newsrooms print as figures or as words by their own rule. "One" is left out: it is a pronoun too."""


@dataclass(frozen=True)
class Words:
    """The words of one sentence."""

    reading: Reading
    spans: tuple[Span, ...]
    forms: tuple[str, ...]
    """In lower case, without a genitive's ending; small numbers in figures, verbs of one act as one."""

    @staticmethod
    def of(reading: Reading) -> Words:
        """Read off the report's text."""
        span, text = reading.content.passage.span, reading.article.text
        found = list(WORD.finditer(text, span.start, span.end))
        printed = [_OWNER.sub("", m.group().casefold()) for m in found]
        parsed = reading.content.passage.parse.tokens
        acts = {parsed[i].start: BEFALLING.get(parsed[i].lemma, "") for i in reading.content.passage.tokens}
        forms = tuple(acts.get(m.start()) or NUMBERS.get(form, form) for m, form in zip(found, printed, strict=True))
        return Words(reading, tuple(Span(*m.span()) for m in found), forms)

    def free_of(self, taken: Sequence[range]) -> Words:
        """The longest stretch of the sentence that has no other counterpart."""
        cuts = [-1, *sorted(k for held in taken for k in held), len(self.forms)]
        first, stop = max(((i + 1, j) for i, j in pairwise(cuts)), key=lambda free: free[1] - free[0])
        return Words(self.reading, self.spans[first:stop], self.forms[first:stop])

    def inside(self, span: Span) -> range:
        """Indices of the words that a stretch of the report covers or touches."""
        held = [k for k, s in enumerate(self.spans) if s.overlaps(span)]
        return range(held[0], held[-1] + 1) if held else range(0)


@dataclass(frozen=True)
class Aligned:
    """A sentence and the one of another report that is worded alike."""

    a: Words
    b: Words
    same: Mapping[int, int]
    """Index of a word of `a` -> index of the same word of `b`."""
    share: float
    """Of the shorter sentence's words, those that stand in the other: in order, or moved together with a neighbour."""

    @property
    def equal(self) -> bool:
        """To the letter, case and marks aside."""
        return self.a.reading.content.passage.letters == self.b.reading.content.passage.letters

    @cached_property
    def gaps(self) -> tuple[tuple[range, range], ...]:
        """Stretches of words between words that stand in both, either of which may be empty."""
        found, i, j = [], 0, 0
        for x, y in [*sorted(self.same.items()), (len(self.a.forms), len(self.b.forms))]:
            if x > i or y > j:
                found.append((range(i, x), range(j, y)))
            i, j = x + 1, y + 1
        return tuple(found)

    @cached_property
    def reach(self) -> tuple[range, range]:
        """From the first to the last word that stands in both, on either side."""
        if not self.same:
            return range(0), range(0)
        ours, theirs = sorted(self.same), sorted(self.same.values())
        return range(ours[0], ours[-1] + 1), range(theirs[0], theirs[-1] + 1)

    def slot(self, x: Span, y: Span) -> bool:
        """Whether two stretches stand in one place: they share a word, or one stands where the other was, beside a word
        that stands in both."""
        mine, theirs = self.a.inside(x), self.b.inside(y)
        if not mine or not theirs:
            return False
        if any(self.same.get(k) in theirs for k in mine):
            return True
        return any(_meet(mine, p) and _meet(theirs, q) for p, q in self.gaps)

    def beside(self, x: Span, y: Span) -> bool:
        """Whether the word before both stretches is the same, or the word after both; the ends of a sentence count."""
        mine, theirs = self.a.inside(x), self.b.inside(y)
        if not mine or not theirs:
            return False
        before, after = (mine[0] - 1, theirs[0] - 1), (mine[-1] + 1, theirs[-1] + 1)
        at_ends = before == (-1, -1), after == (len(self.a.forms), len(self.b.forms))
        return any(at_ends) or any(self.same.get(i) == j for i, j in (before, after))


def _meet(a: range, b: range) -> bool:
    return a.start < b.stop and b.start < a.stop


def alike(reuses: Sequence[Reuse], readings: Mapping[str, Reading]) -> Iterator[Aligned]:
    """The sentences of two reports that are worded alike, in the stretches that the reports share; where one is a copy of
    the other, in all of them."""
    shared = {r.earlier for r in reuses} | {r.later for r in reuses}
    sentences: dict[str, list[Words]] = defaultdict(list)
    for reading in readings.values():
        passage = reading.content.passage
        if passage.kind == "sentence" and passage.report in shared:
            sentences[passage.report].append(Words.of(reading))
    for words in sentences.values():
        words.sort(key=lambda w: w.reading.content.passage.span)
    for reuse in reuses:
        ours, theirs = sentences.get(reuse.earlier, ()), sentences.get(reuse.later, ())
        if reuse.copy:
            yield from paired((a, b) for a in ours for b in theirs)
            continue
        stretches = [s for s in reuse.passages if s.kind != "stock"]
        pairs = []
        theirs = [w for w in theirs if _touched(w, (s.later for s in stretches))]
        for a in ours:
            near = [s.later for s in stretches if s.earlier.overlaps(a.reading.content.passage.span)]
            pairs += [(a, b) for b in theirs if near and _touched(b, near)]
        yield from paired(pairs)


def _touched(words: Words, spans: Iterable[Span]) -> bool:
    return any(s.overlaps(words.reading.content.passage.span) for s in spans)


def paired(pairs: Iterable[tuple[Words, Words]]) -> Iterator[Aligned]:
    """Of all pairs of sentences those in which each is the other's best."""
    counts: dict[str, Counter[str]] = {}
    best: dict[str, tuple[float, str]] = {}
    kept: dict[tuple[str, str], tuple[Words, Words]] = {}
    for a, b in pairs:
        one, two = (counts.setdefault(w.reading.pid, Counter(w.forms)) for w in (a, b))
        common = (one & two).total()
        least = min(len(a.forms), len(b.forms))
        if common < max(LEAST_WHOLE, ALIKE * least):
            continue
        # a short sentence inside a long one is worse matched by it than by one of its own length
        score = common / least + 2 * common / (len(a.forms) + len(b.forms))
        for x, y in ((a, b), (b, a)):
            if (score, y.reading.pid) > best.get(x.reading.pid, (0.0, "")):
                best[x.reading.pid] = (score, y.reading.pid)
        kept[(a.reading.pid, b.reading.pid)] = (a, b)
    doubles = _doubles({w.reading.pid: w for pair in kept.values() for w in pair}.values())
    taken: dict[str, list[range]] = defaultdict(list)
    for (p, q), (a, b) in sorted(kept.items(), key=lambda pair: not _mutual(best, *pair[0])):
        if _mutual(best, p, q):
            found = align(a, b)
        elif best[p][1] == q and q in taken:
            found = align(a, b.free_of(taken[q]))
        elif best[q][1] == p and p in taken:
            found = align(a.free_of(taken[p]), b)
        else:
            continue
        if _worded_alike(found):
            taken[p].append(a.inside(_stretch(found.a, found.reach[0])))
            taken[q].append(b.inside(_stretch(found.b, found.reach[1])))
            yield found
            yield from _again(found, doubles)


def _stretch(words: Words, reach: range) -> Span:
    return Span(words.spans[reach.start].start, words.spans[reach.stop - 1].end)


def _doubles(sentences: Iterable[Words]) -> dict[str, list[Words]]:
    """Passage id -> the other sentences of its report that hold all its words in order, or whose words it holds all."""
    by_report: dict[str, list[tuple[frozenset[str], Words]]] = defaultdict(list)
    for words in sentences:
        by_report[words.reading.article.id].append((frozenset(words.forms), words))
    found: dict[str, list[Words]] = defaultdict(list)
    for own in by_report.values():
        for i, (forms, a) in enumerate(own):
            for other, b in own[i + 1 :]:
                if (forms <= other or other <= forms) and align(a, b).share == 1:
                    found[a.reading.pid].append(b)
                    found[b.reading.pid].append(a)
    return found


def _again(found: Aligned, doubles: Mapping[str, Sequence[Words]]) -> Iterator[Aligned]:
    """The same pair with what either report prints twice."""
    others = [(a, found.b) for a in doubles.get(found.a.reading.pid, ())]
    others += [(found.a, b) for b in doubles.get(found.b.reading.pid, ())]
    for a, b in others:
        more = align(a, b)
        if _worded_alike(more):
            yield more


def _worded_alike(found: Aligned) -> bool:
    enough = len(found.same) >= LEAST_WORDS or len(found.same) >= LEAST_WHOLE and found.share == 1
    return enough and found.share >= ALIKE


def _mutual(best: Mapping[str, tuple[float, str]], p: str, q: str) -> bool:
    """Whether each of two sentences has most in common with the other."""
    return best[p][1] == q and best[q][1] == p


def align(a: Words, b: Words) -> Aligned:
    """The words of two sentences against one another, in order."""
    same: dict[int, int] = {}
    for block in Indel.opcodes(a.forms, b.forms).as_matching_blocks():
        same.update({block.a + k: block.b + k for k in range(block.size)})
    common = len(same) + _moved(a, b, same)
    return Aligned(a, b, same, common / max(1, min(len(a.forms), len(b.forms))))


def _moved(a: Words, b: Words, same: Mapping[int, int]) -> int:
    """How many words stand in both out of order, beside the same neighbour: "On Monday, X" and "X on Monday"."""
    held = set(same.values())
    rest = {(b.forms[j], b.forms[j + 1]): j for j in range(len(b.forms) - 1) if j not in held and j + 1 not in held}
    found: set[int] = set()
    for i in range(len(a.forms) - 1):
        if i not in same and i + 1 not in same and (a.forms[i], a.forms[i + 1]) in rest:
            found |= {i, i + 1}
    return len(found)


@dataclass(frozen=True)
class Counterparts:
    """Which sentence of one report is worded like which of another: no third one need be asked what differs."""

    places: Mapping[tuple[str, int, str], int]
    """(report, order of a sentence, other report) -> order of the sentence there."""

    @staticmethod
    def of(found: Iterable[Aligned]) -> Counterparts:
        """Of all sentences worded alike."""
        places: dict[tuple[str, int, str], int] = {}
        for aligned in found:
            a, b = (w.reading.content.passage for w in (aligned.a, aligned.b))
            places[(a.report, a.order, b.report)] = b.order
            places[(b.report, b.order, a.report)] = a.order
        return Counterparts(places)

    def apart(self, a: Reading, b: Reading) -> bool:
        """Whether either has its counterpart in the other's report, and that is another sentence than the other."""
        x, y = a.content.passage, b.content.passage
        there, back = self.places.get((x.report, x.order, y.report)), self.places.get((y.report, y.order, x.report))
        return (there is not None and there != y.order) or (back is not None and back != x.order)
