"""Two clauses of two reports that begin alike, with one and the same doer, up to what follows the place in which they differ.

"The jury convicted the clerk of theft, and ..." and "The jury cleared the clerk of theft after ..." share too few words to be worded
alike as sentences. Set beside one another is what runs alike in both: the doer, known by name or by one definite noun, the
place where the two differ, and the words behind it. Missed on purpose: what runs on into two things ("of taking a watch", "of taking a
ring"), other names behind it, what is left open or so of a part.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from synoptic.judge.frames.days import DEFINITE
from synoptic.judge.frames.frame import states
from synoptic.judge.frames.wording import LONG_RUN, alike_around
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.sides import Reading
from synoptic.judge.twins.places import Twin
from synoptic.judge.twins.sentences import Sentence, Word
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

WIDEST = 4
"""Words of the place in which two clauses differ, of either."""
MOST_PAIRS = 4
"""Pairs of clauses of one doer in two reports up to which they are set beside each other: of somebody in every sentence nothing is."""
GRAMMAR = frozenset(("ADP", "DET", "CCONJ", "SCONJ", "PART", "PRON", "AUX"))
"""Parts of speech of words with which nothing ends that is told of."""
DOERS = frozenset(("nsubj", "nsubjpass"))
OPEN = frozenset(
    "if unless whether or first again also too only all every each both another other one some most".split()
)
"""Words of a clause that leave something open, say that it is another time, or that it is so of a part."""


@dataclass(frozen=True)
class Begun:
    """A clause with a certain doer."""

    reading: Reading
    doer: tuple[Token, ...]
    verb: Token

    @cached_property
    def words(self) -> list[Word]:
        """Those of its sentence from the doer on."""
        start = min(t.start for t in self.doer)
        return [w for w in self.reading.once(_sentence).words if w.span.start >= start]

    @property
    def clause(self) -> Clause:
        return Clause.at(self.reading, self.verb)


def twins(reports: Sequence[Sequence[Reading]]) -> Iterator[Twin]:
    """What runs alike of each two clauses of two reports, where each is the only such to the other."""
    told = [_told(report) for report in reports]
    counts = Counter(key for report in told for key in report)
    for n, theirs in enumerate(told):
        for ours in told[:n]:
            for key in sorted(k for k in ours.keys() & theirs.keys() if counts[k] > 1):
                if len(ours[key]) * len(theirs[key]) > MOST_PAIRS:
                    continue
                found = [(x, y, t) for x in ours[key] for y in theirs[key] if (t := _twin(x, y)) is not None]
                first, second = (Counter(side.reading.pid for side in sides) for sides in _sides(found))
                for x, y, twin in found:
                    if first[x.reading.pid] == second[y.reading.pid] == 1:
                        yield twin


def _sides(found: Sequence[tuple[Begun, Begun, Twin]]) -> tuple[list[Begun], list[Begun]]:
    return [x for x, *_ in found], [y for _, y, _ in found]


def _told(report: Sequence[Reading]) -> dict[str, list[Begun]]:
    """Words of a certain doer -> the clauses that are told of it."""
    told: dict[str, list[Begun]] = defaultdict(list)
    for reading in report:
        passage = reading.content.passage
        if passage.block_kind not in RUNNING or not states(reading):
            continue
        tokens = passage.parse.tokens
        for head in (tokens[i] for i in passage.tokens if tokens[i].dep in DOERS):
            doer = _certain(reading, head)
            verb = tokens[head.head]
            if doer and verb.pos in ("VERB", "AUX"):
                told[" ".join(t.text.lower() for t in doer)].append(Begun(reading, doer, verb))
    return told


def _certain(reading: Reading, head: Token) -> tuple[Token, ...]:
    """The words of a doer up to its head, if it is known by a name or by a definite noun."""
    parse = reading.content.passage.parse
    held = [t for t in parse.subtree(head.i) if t.i <= head.i]
    first = min(held, key=lambda t: t.i)
    if head.pos == "PROPN" or head.pos == "NOUN" and first.text.lower() in DEFINITE:
        return tuple(sorted(held, key=lambda t: t.i))
    return ()


def _twin(x: Begun, y: Begun) -> Twin | None:
    """The two from the doer on, as far as they run alike around one place."""
    a, b = x.words, y.words
    if not a or not b:
        return None
    before = _run(a, b)
    if before < 1 or before in (len(a), len(b)):
        return None
    _, both, wide = max(
        (_run(a[before + g :], b[before + h :]), -g - h, -g)
        for g in range(WIDEST + 1)
        for h in range(WIDEST + 1)
        if g + h
    )
    ends = [before - wide, before + wide - both]
    behind = _run(a[ends[0] :], b[ends[1] :])
    if behind == 0 or _goes_on(x, a, ends[0] + behind) and _goes_on(y, b, ends[1] + behind):
        return None
    while behind and a[ends[0] + behind - 1].token.pos in GRAMMAR:
        behind -= 1
    held = [ends[0] + behind, ends[1] + behind]
    cut = Sentence(x.reading, tuple(a[: held[0]])), Sentence(y.reading, tuple(b[: held[1]]))
    same = {k: k for k in range(before)} | {ends[0] + k: ends[1] + k for k in range(behind)}
    twin = Twin(*cut, same | _inside(*cut, before, ends))
    if not any(w.content for w in a[ends[0] : held[0]]) or not _long_enough(twin, before, ends):
        return None
    return twin if _of_one(x, y) and not _others(x, a[held[0] :], y, b[held[1] :]) else None


def _sentence(reading: Reading) -> Sentence:
    return Sentence.of(reading, said=True)


def _run(ours: Sequence[Word], theirs: Sequence[Word]) -> int:
    """How many words are the same, in order, from the first of each on."""
    run = 0
    for x, y in zip(ours, theirs, strict=False):
        if x.form != y.form and x.token.text.lower() != y.token.text.lower():
            break
        run += 1
    return run


def _inside(a: Sentence, b: Sentence, before: int, ends: Sequence[int]) -> dict[int, int]:
    """The one act that stands in both places: "declined to *comment*", "*commented* at length"."""
    return {
        i: j
        for i in range(before, ends[0])
        for j in range(before, ends[1])
        if a.words[i].form == b.words[j].form and a.words[i].token.pos == "VERB"
    }


def _goes_on(x: Begun, words: Sequence[Word], end: int) -> bool:
    """Whether the clause runs on behind a word without a comma or a stop."""
    if end >= len(words):
        return False
    between = x.reading.article.text[words[end - 1].span.end : words[end].span.start]
    return not any(mark in between for mark in ",;:.–—()")


def _long_enough(twin: Twin, before: int, ends: Sequence[int]) -> bool:
    """Whether enough words run alike around the place to make it likely that both tell one and the same."""
    spans = []
    for sentence, end in zip((twin.a, twin.b), ends, strict=True):
        held = sentence.words[before:end]
        after = sentence.words[before - 1].span.end
        spans.append(Span(held[0].span.start, held[-1].span.end) if held else Span(after, after))
    return alike_around(twin.a.reading, spans[0], twin.b.reading, spans[1]) >= LONG_RUN


def _of_one(x: Begun, y: Begun) -> bool:
    """Whether nothing says that the two are of two occasions, and nothing is left open."""
    a, b = x.clause, y.clause
    return not (
        dates_apart(a, b)
        or of_before(a) != of_before(b)
        or long_ago(a) != long_ago(b)
        or {t.text.lower() for c in (a, b) for t in c.tokens} & OPEN
    )


def _others(x: Begun, more: Sequence[Word], y: Begun, rest: Sequence[Word]) -> bool:
    """Whether both clauses go on to name others."""
    named = [
        {w.form for w in words if w.named and z.clause.span.overlaps(w.span)} for z, words in ((x, more), (y, rest))
    ]
    return bool(named[0] and named[1]) and not named[0] & named[1]
