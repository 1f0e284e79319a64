"""Whence and where to: two reports of one journey that give it one end alike and the other end not.

"Flying from Kell to Marn", "a flight from Oakley to Marn". Missed on purpose: journeys of which only one end is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.sides import Difference, Reading
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

JOURNEYS = frozenset(
    "flight journey trip voyage crossing way service route fly travel sail go run head bind drive ferry bus train leave carry".split()
)
NEAR = 6
"""Words between the two ends."""


@dataclass(frozen=True)
class Route:
    """A journey with both ends."""

    reading: Reading
    start: Span
    end: Span


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Ends of one journey that two reports give otherwise, where each tells of one journey."""
    told = [[x for r in report for x in _routes(r)] for report in reports]
    found = []
    for ours, theirs in combinations([t for t in told if t], 2):
        pairs = [(x, y) for x in ours for y in theirs]
        if not pairs or any(_same(x.start, y.start, x, y) == _same(x.end, y.end, x, y) for x, y in pairs):
            continue
        x, y = pairs[0]
        one, two = (x.end, y.end) if _same(x.start, y.start, x, y) else (x.start, y.start)
        values = (one.of(x.reading.article.text), two.of(y.reading.article.text))
        if values[0] not in y.reading.article.text and values[1] not in x.reading.article.text:
            found.append(_difference(x, y, (one, two), values))
    return found


def _routes(reading: Reading) -> Iterator[Route]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING:
        return
    parse = passage.parse
    for token in (parse.tokens[i] for i in passage.tokens):
        if token.lemma.lower() not in JOURNEYS:
            continue
        ends = [
            [_name(reading, t) for t in _behind(reading, token, word) if t.pos == "PROPN"] for word in ("from", "to")
        ]
        if all(len(found) == 1 for found in ends) and not of_before(Clause.at(reading, token)):
            yield Route(reading, ends[0][0], ends[1][0])


def _behind(reading: Reading, token: Token, word: str) -> list[Token]:
    """What stands behind "from" or "to" below a word, or below the other's object."""
    parse = reading.content.passage.parse
    preps = [t for t in parse.subtree(token.i) if t.dep == "prep" and t.lemma == word and t.i > token.i]
    return [k for t in preps for k in parse.children(t.i) if k.dep == "pobj" and k.i - token.i <= 2 * NEAR]


def _name(reading: Reading, token: Token) -> Span:
    """The name that a token heads, with the words before it."""
    parse = reading.content.passage.parse
    own = [token, *(t for t in parse.children(token.i) if t.dep == "compound" and t.pos == "PROPN")]
    return Span(min(t.start for t in own), max(t.end for t in own))


def _same(a: Span, b: Span, x: Route, y: Route) -> bool:
    known = x.reading.entity(a), y.reading.entity(b)
    return a.of(x.reading.article.text) == b.of(y.reading.article.text) or known[0] is not None and known[0] == known[1]


def _difference(x: Route, y: Route, spans: tuple[Span, Span], values: tuple[str, str]) -> Difference:
    a, b = x.reading, y.reading
    said = f"{phrasing.prints(a, b, *values)} as one end of a journey whose other end is the same in both"
    return Difference("place", "contradiction", values, values, spans, (a, b), said)
