"""The first of its kind by one report, and one that came after others by another: "her first film", "whose two earlier films".

Compared is what one and the same is told to have done or to have had. Missed on purpose: firsts of a season, a year or a place ("the first win since 2019"), which
others may well have come before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.sides import Difference, Reading
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

EARLIER = frozenset("previous earlier prior".split())
NTH = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
SOME_ONLY = frozenset(
    "since season year month week today of in for at on against under after this last half time quarter minute round set leg stage "
    "day night degree term time lady floor aid step hour place wave phase part line statement since".split()
)
"""Words below or in place of the noun with which it is the first of some only, or of a row."""


@dataclass(frozen=True)
class Told:
    """The first, or a later one, of what somebody has or did."""

    reading: Reading
    which: Token
    noun: Token
    who: frozenset[str]


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Firsts of one report that another tells to have had forerunners."""
    told = [[(x, first) for r in report for x, first in _told(r)] for report in reports]
    found: list[Difference] = []
    for ours, theirs in permutations([t for t in told if t], 2):
        for x in (x for x, first in ours if first):
            met = [y for y, first in theirs if not first and x.who & y.who and _one_kind(x.noun.lemma, y.noun.lemma)]
            if met:
                found.append(_difference(x, met[0]))
    return found


def _told(reading: Reading) -> Iterator[tuple[Told, bool]]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING:
        return
    parse = passage.parse
    for token in (parse.tokens[i] for i in passage.tokens):
        word = token.lemma.lower()
        if word not in EARLIER | NTH | {"first"} or token.dep not in ("amod", "nummod"):
            continue
        noun = parse.tokens[token.head]
        below = {t.lemma.lower() for t in parse.subtree(noun.i) if t.i > token.i}
        if noun.pos != "NOUN" or below & SOME_ONLY or noun.lemma in SOME_ONLY:
            continue
        who = _whose(reading, parse, noun)
        if who and Clause.at(reading, noun).tokens:
            yield Told(reading, token, noun, who), word == "first"


def _whose(reading: Reading, parse: Parse, noun: Token) -> frozenset[str]:
    """Keys of whoever it is of: "Brodic's first film", "her first film", "Brodic, whose first film"."""
    own = [t for t in parse.children(noun.i) if t.dep == "poss"]
    starts = {t.start for t in own}
    whose = next((t for t in own if t.tag == "WP$"), None)
    if whose is not None:
        before = (parse.tokens[i] for i in range(whose.i - 1, max(-1, whose.i - 3), -1))
        starts = {t.start for t in before if t.pos in ("NOUN", "PROPN")}
    known = frozenset(
        f"@{e}" for (start, end), e in reading.entities.items() if any(start <= at < end for at in starts)
    )
    if known or not any(t.tag == "PRP$" for t in own):
        return known
    meant = [k for k, i in reading.content.at if i in {t.i for t in own}]
    return frozenset(meant)


def _one_kind(a: str, b: str) -> bool:
    return a == b or b in THINGS.get(a, frozenset())


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.reading, y.reading
    values = tuple(f"{z.which.text} {z.noun.text}" for z in (x, y))
    said = f"{phrasing.prints(a, b, *values)}, and both speak of one and the same"
    spans = [Span(z.which.start, z.which.end) for z in (x, y)]
    return Difference(
        "polarity", "contradiction", (values[0], values[1]), ("first", "later"), (spans[0], spans[1]), (a, b), said
    )
