"""What keeps two figures of one thing from standing against each other: they are of two times, of two lots, or of a part.

A level at noon and one at ten, 200 flats in the first year, 6,200 people at 11 sites and 2,400 at two, cuts of which so much is in
health, and what was left afterwards can all be so beside the other.
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Pair, Reading
from synoptic.model import interval
from synoptic.model.mention import Quantity
from synoptic.model.several import ASSEMBLIES

STRETCH = re.compile(
    r"\b(?:in|over|within|during|for) (?:the|its|his|her|their) (?:first|next|last|past|coming|opening) (?:\w+ )?"
    r"(?:day|week|month|year|hour|minute|season|quarter|half)s?\b",
    re.IGNORECASE,
)
"""A stretch of time in which no more than a part may be counted."""
PART_OF_DAY = re.compile(
    r"\b(?:sunrise|dawn|daybreak|noon|midday|dusk|sunset|midnight|morning|afternoon|evening|night|overnight)\b",
    re.IGNORECASE,
)
"""Words for a time of the day."""
LEFT = re.compile(r"\b(?:left with|down to|remaining|remain|are left|is left|reduced to)\b", re.IGNORECASE)
"""Words of what is still there when others have gone."""
NARROWING = frozenset("in for on among within from".split())
"""Prepositions behind what is counted that hold it to a part."""
STANDING = frozenset("stand be measure read hover lie reach".split())
"""Verbs of how high, how warm or how many something was at some hour."""

SEATS = frozenset(("seat", "mandate"))
"""What there is only in a body: that it is in one says nothing of a part."""


def never_set_against(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether two figures are of two stretches of time or of two lots, so that neither overtakes the other."""
    return _held_to_times(pair) or others_differ((pair.a, q), (pair.b, r))


def may_both_be(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether two figures that cannot be of one moment and of the whole may both be right."""
    return _left_over(pair) or _as_of(pair) or _of_a_part(pair, q, r)


def _held_to_times(pair: Pair) -> bool:
    """Whether just one of the two tells in which stretch of time it is so many: "200 flats in the first year"."""
    one, two = ({m[0].lower() for m in STRETCH.finditer(r.content.passage.text)} for r in (pair.a, pair.b))
    return one != two


def others_differ(one: tuple[Reading, Quantity], other: tuple[Reading, Quantity]) -> bool:
    """Whether what stands beside the two figures is counted otherwise too, by one noun: "6,200 people at 11 sites", "2,400 at two sites"."""
    if set(one[1].of.split()) & interval.STATES:
        return False
    ours, theirs = (
        [x for x in reading.content.quantities if x.unit is None and x.noun and x.noun != own.noun]
        for reading, own in (one, other)
    )
    beside = [(x, y) for x in ours for y in theirs if x.noun == y.noun and not set(x.of.split()) & interval.STATES]
    return bool(beside) and all(interval.compare(x, y).relation == "clash" for x, y in beside)


def _left_over(pair: Pair) -> bool:
    """Whether just one of the two tells what is left: "was left with seven"."""
    one, two = (LEFT.search(r.content.passage.text) is not None for r in (pair.a, pair.b))
    return one != two


def _as_of(pair: Pair) -> bool:
    """Whether it is told how a thing stood at some time, and not that the other tells of the same: "the river stood at 6.1 metres at
    noon"."""
    if not {pair.a.content.head, pair.b.content.head} & STANDING:
        return False
    one, two = ({t.edtf for t in r.content.times if t.timex in ("TIME", "DATE")} for r in (pair.a, pair.b))
    parts = [{m[0].lower() for m in PART_OF_DAY.finditer(r.content.passage.text)} for r in (pair.a, pair.b)]
    return bool(one or two) and not one & two or parts[0] != parts[1]


def _of_a_part(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether the smaller figure is held to something of which the other says nothing: "cuts of 1.2 billion in health"."""
    small, reading, other = (
        (q, pair.a, pair.b) if (q.low or q.high or 0) < (r.low or r.high or 0) else (r, pair.b, pair.a)
    )
    passage = reading.content.passage
    tokens = passage.parse.tokens
    held = [tokens[i] for i in passage.tokens if small.span.start <= tokens[i].start < small.span.end]
    over = {t.i for t in held} | {tokens[t.head].i for t in held if tokens[t.head].pos in ("NOUN", "ADP")}
    over |= {tokens[i].head for i in over if tokens[i].pos == "ADP"}
    times = [t.span for t in reading.content.times]
    narrow = {
        k.lemma.lower()
        for i in over
        if tokens[i].pos in ("NOUN", "NUM", "SYM")
        for p in passage.parse.children(i)
        if p.dep == "prep" and p.lemma.lower() in NARROWING and p.start >= small.span.end
        for k in passage.parse.children(p.i)
        if k.dep == "pobj" and k.pos in ("NOUN", "PROPN") and not any(s.start <= k.start < s.end for s in times)
    }
    if small.noun in SEATS and not other.content.words & ASSEMBLIES - narrow:
        narrow -= ASSEMBLIES
    return bool(narrow) and not narrow & other.content.words


def by_the_way(reading: Reading, q: Quantity) -> bool:
    """Whether a number is told of a place only, by the way: "jobs go at Marl, where the firm employs 900"."""
    passage = reading.content.passage
    parse = passage.parse
    token = next((t for t in (parse.tokens[i] for i in passage.tokens) if t.start >= q.span.start), None)
    while token is not None and token.pos not in ("VERB", "AUX") and token.head != token.i:
        token = parse.tokens[token.head]
    if token is None or token.dep not in ("relcl", "advcl"):
        return False
    return any(t.text.lower() == "where" for t in parse.children(token.i))
