"""Two sentences of two reports that are worded alike but for one place, and what stands there in each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import Indel

from synoptic.judge.sides import Reading
from synoptic.judge.twins.sentences import PREDICATES, Sentence, Word
from synoptic.model.gaps import gaps
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING

ALIKE = 0.6
"""Least share of the shorter sentence's words that must stand in the other."""
ALIKE_LONG = 0.5
"""The same of the longer one's."""
SHARED = 0.4
"""The same of its names and words of content."""
MOST = 60
"""Tokens of a sentence that is compared; of a longer one too much may be otherwise."""
LEAST = 3
"""Words that two sentences must have in common, two of them words of content."""
SLOTS = (
    "nsubj nsubjpass csubj",
    "dobj obj",
    "pobj",
    "amod compound nummod nmod poss det predet quantmod",
    "acomp attr oprd prt advmod npadvmod",
    "ROOT ccomp conj relcl advcl acl xcomp pcomp parataxis",
    "prep agent mark neg",
)
SLOT = {dep: n for n, deps in enumerate(SLOTS) for dep in deps.split()}


def slot(token: Token, parse: Parse) -> int | str:
    """The place of a word in its clause; what something is said to be stands where a verb would: "was safe", "was armed"."""
    if token.dep in PREDICATES and parse.tokens[token.head].lemma == "be":
        return SLOT["ROOT"]
    return SLOT.get(token.dep, token.dep)


@dataclass(frozen=True)
class Twin:
    """Two sentences worded alike."""

    a: Sentence
    b: Sentence
    same: Mapping[int, int]
    """Index of a word of `a` -> index of the same word of `b`, in order."""

    @cached_property
    def back(self) -> dict[int, int]:
        return {j: i for i, j in self.same.items()}

    @cached_property
    def left(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        """The words of each that the other lacks."""
        ours = tuple(w for k, w in enumerate(self.a.words) if k not in self.same)
        theirs = tuple(w for k, w in enumerate(self.b.words) if k not in self.back)
        return ours, theirs

    @cached_property
    def places(self) -> tuple[tuple[range, range], ...]:
        """Stretches between words that stand in both, neither empty."""
        return tuple((x, y) for x, y in self.gaps if x and y)

    @cached_property
    def gaps(self) -> tuple[tuple[range, range], ...]:
        """Stretches between words that stand in both, one of which may be empty."""
        return tuple(gaps(self.same, len(self.a.words), len(self.b.words)))

    def one_slot(self, i: int, j: int) -> bool:
        """Whether two words hang in one way from the same word, or both from nothing that the other lacks."""
        x, y = self.a.words[i].token, self.b.words[j].token
        if slot(x, self.a.parse) != slot(y, self.b.parse):
            return False
        over, under = self.a.above(i), self.b.above(j)
        if over is None or under is None:
            return over is under
        if over in self.same or under in self.back:
            return self.same.get(over) == under
        return any(over in p and under in q for p, q in self.places)


def twins(reports: Sequence[Sequence[Reading]]) -> Iterator[Twin]:
    """Each sentence of a report with the one of another report that is worded alike, where each is the only such to the other."""
    read = [[r for r in report if _comparable(r)] for report in reports]
    counts = Counter(key for report in read for r in report for key in r.content.keys)
    index: dict[str, list[tuple[int, Reading]]] = defaultdict(list)
    made: dict[str, Sentence] = {}

    def sentence(r: Reading) -> Sentence:
        if r.pid not in made:
            made[r.pid] = Sentence.of(r)
        return made[r.pid]

    for n, report in enumerate(read):
        rarest = [_rarest(r.content.keys, counts) for r in report]
        found: list[tuple[int, Twin]] = []
        for reading, rare in zip(report, rarest, strict=True):
            near = {r.pid: (m, r) for key in rare for m, r in index[key] if _near(r, reading)}
            found += [(m, t) for m, r in near.values() if (t := _twin(sentence(r), sentence(reading))) is not None]
        yield from _only(found)
        for reading, rare in zip(report, rarest, strict=True):
            for key in rare:
                index[key].append((n, reading))


def _comparable(reading: Reading) -> bool:
    passage = reading.content.passage
    running = passage.kind == "sentence" and passage.block_kind in RUNNING
    return running and len(passage.tokens) <= MOST and not passage.text.rstrip(" \"'”’").endswith("?")


def _rarest(keys: frozenset[str], counts: Mapping[str, int]) -> list[str]:
    """So many of its rarest words that whatever has enough in common with it has one of them."""
    return sorted(keys, key=lambda k: (counts[k], k))[: int((1 - SHARED) * len(keys)) + 1]


def _near(a: Reading, b: Reading) -> bool:
    """Whether two sentences that are not one share enough words of content to be looked at."""
    ours, theirs = a.content.keys, b.content.keys
    enough = len(ours & theirs) >= max(1, SHARED * max(len(ours), len(theirs)))
    return enough and a.content.passage.letters != b.content.passage.letters


def _twin(a: Sentence, b: Sentence) -> Twin | None:
    common = (a.counted & b.counted).total()
    short, long = sorted((len(a.words), len(b.words)))
    if short <= LEAST:
        return None
    if common < max(LEAST, ALIKE * short, ALIKE_LONG * long):
        return None
    same: dict[int, int] = {}
    for block in Indel.opcodes(a.forms, b.forms).as_matching_blocks():
        same.update({block.a + k: block.b + k for k in range(block.size)})
    if sum(a.words[i].content for i in same) < LEAST - 1:
        return None
    return Twin(a, b, same)


def _only(found: Sequence[tuple[int, Twin]]) -> Iterator[Twin]:
    """Those of which neither sentence has another twin in the other's report: of several sentences of one formula none is set
    against another."""
    ours: dict[tuple[int, str], int] = defaultdict(int)
    theirs: dict[tuple[int, str], int] = defaultdict(int)
    for n, twin in found:
        ours[n, twin.a.reading.pid] += 1
        theirs[n, twin.b.reading.pid] += 1
    for n, twin in found:
        if ours[n, twin.a.reading.pid] == theirs[n, twin.b.reading.pid] == 1:
            yield twin
