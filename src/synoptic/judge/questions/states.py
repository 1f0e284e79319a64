"""Opposite states of one thing: the bridge was destroyed, the bridge is open; the doors were locked, they stood open.

Set against each other are states that the table gives as opposites, told of one thing by its noun and of nothing else. What is told
of how it stands when the report is printed may have changed by a later one. Missed on purpose: what is more or less so ("large"), states
of which a thing may have several parts in each ("the road is closed at Velmar").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.model import edtf
from synoptic.model.contrary import SIDES, STATES
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

WORDS: dict[str, tuple[int, bool]] = {}
for _n, _sides in enumerate(STATES):
    for _first, _words in zip((True, False), _sides, strict=True):
        for _word in sorted(_words):
            WORDS.setdefault(_word, (_n, _first))
ALSO = {"destroyed": (0, 5)}
"""Words that stand in several rows."""
BEING = frozenset("be remain stay stand lie keep find leave".split())
PART = frozenset(
    "some part partly half most many several few nearly almost again until now once temporarily briefly if whether or first later yet still".split()
)
"""Words of what is so of some, for some time, or not quite."""
TELLING = frozenset(word for row in SIDES for side in row for word in side) | frozenset(
    "first second third fourth fifth main other new old".split()
)
"""Words before a noun that say which of several it is."""
TOWARDS = frozenset("of with to for against".split())
"""Prepositions behind a state before what it is a state towards."""
SOON = 120
"""Minutes between two reports in which a state can hardly have turned."""


@dataclass(frozen=True)
class Told:
    """A state as told."""

    clause: Clause
    token: Token
    row: int
    first: bool
    of: frozenset[str]
    now: bool
    """Told of how it stands when the report is printed."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Opposite states of one thing in two reports, of which each tells one alone."""
    told = [[x for r in report for x in _told(r)] for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations([t for t in told if t], 2):
        for row in range(len(STATES)):
            pairs = [(x, y) for x in ours for y in theirs if x.row == y.row == row and _of_one(x, y)]
            if pairs and len({x.first for x, _ in pairs}) == len({y.first for _, y in pairs}) == 1:
                found += [_difference(*pairs[0])] if pairs[0][0].first != pairs[0][1].first else []
    return found


def _told(reading: Reading) -> Iterator[Told]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING:
        return
    for token in (passage.parse.tokens[i] for i in passage.tokens):
        word = token.text.lower()
        if word in WORDS and (verb := _verb(passage.parse.tokens, passage.parse.children(token.i), token)) is not None:
            yield from _state(reading, token, verb, word)


def _verb(tokens: Sequence[Token], kids: Sequence[Token], token: Token) -> Token | None:
    """The verb by which it is told as a state: "is open", "was destroyed"."""
    if token.tag == "VBN" and any(t.dep == "auxpass" for t in kids):
        return token
    above = tokens[token.head]
    return (
        above
        if token.dep in ("acomp", "oprd", "attr", "xcomp", "conj") and (above.lemma in BEING or token.dep == "conj")
        else None
    )


def _state(reading: Reading, token: Token, verb: Token, word: str) -> Iterator[Told]:
    parse = reading.content.passage.parse
    clause = Clause.at(reading, token)
    if of_before(clause) or not clause.tokens or long_ago(clause) or clause.words & PART or clause.verb is None:
        return
    starts = {verb.start, token.start, clause.verb.start}
    presented = [f for f in reading.mentions.presented_in(clause.span) if f.event_start in starts]
    denied = any(f.value == "denied" or f.negated for f in presented)
    if (
        any(f.value not in ("happened", "denied") for f in presented)
        or any(t.dep == "neg" for t in clause.tokens) != denied
        or denied
        and _held_to(reading, token)
    ):
        return
    doers = [t for t in clause.tokens if t.dep in ("nsubj", "nsubjpass") and t.head == clause.verb.i]
    of = {
        t.lemma.lower()
        for t in doers
        if t.pos == "NOUN" and any(k.lemma.lower() == "the" or k.tag == "PRP$" for k in parse.children(t.i))
    }
    held = {t.start for t in doers}
    of |= {f"@{e}" for (start, end), e in reading.entities.items() if any(start <= at < end for at in held)}
    now = any(t.tag in ("VBZ", "VBP") for t in (clause.verb, *parse.children(clause.verb.i)))
    rows = ALSO.get(word, (WORDS[word][0],))
    for row in rows if of else ():
        side = word in STATES[row][0]
        yield Told(clause, token, row, side != denied, frozenset(of), now)


def _held_to(reading: Reading, token: Token) -> bool:
    """Whether no more is denied than a state towards something: "not insured against flood", "not open to lorries"."""
    parse, dates = reading.content.passage.parse, [t.span for t in reading.content.times]
    behind = [k for p in parse.children(token.i) if p.dep == "prep" for k in parse.children(p.i) if k.dep == "pobj"]
    return any(not any(s.start <= k.start < s.end for s in dates) for k in behind)


def _of_one(x: Told, y: Told) -> bool:
    ours, theirs = ({k for k in z.of if k.startswith("@")} for z in (x, y))
    two = bool(ours and theirs) and not ours & theirs
    if two or not meet(x.of, y.of) or dates_apart(x.clause, y.clause) or _two_things(x, y):
        return False
    matters = [_towards(z) for z in (x, y)]
    return not (matters[0] and matters[1]) or bool(matters[0] & matters[1])


def _towards(told: Told) -> frozenset[str]:
    """What it is a state towards: "full of water", "open to lorries"."""
    parse = told.clause.reading.content.passage.parse
    behind = [p for p in parse.children(told.token.i) if p.dep == "prep" and p.lemma in TOWARDS]
    return frozenset(k.lemma.lower() for p in behind for k in parse.children(p.i) if k.dep == "pobj")


def _two_things(x: Told, y: Told) -> bool:
    """Whether the noun is told apart by its words in each: "the Kell bridge", "the Marn bridge"; "the upper deck", "the lower"."""
    ours, theirs = _which(x), _which(y)
    sides = (ours ^ theirs) & TELLING
    return bool(ours and theirs) and (not ours & theirs or bool(ours & sides and theirs & sides))


def _which(told: Told) -> frozenset[str]:
    """The words that say which of several a thing is: nouns before it and behind it, its side, its place in a count."""
    parse = told.clause.reading.content.passage.parse
    doers = [t for t in told.clause.tokens if t.dep in ("nsubj", "nsubjpass") and t.lemma.lower() in told.of]
    before = [k for t in doers for k in parse.children(t.i)]
    behind = [k for p in before if p.dep == "prep" for k in parse.children(p.i) if k.dep == "pobj"]
    telling = [k for k in before if k.pos in ("NOUN", "PROPN") or k.text.lower() in TELLING]
    return frozenset(k.lemma.lower() for k in (*telling, *behind))


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    said = f"{phrasing.prints(a, b, x.token.text, y.token.text)}, which are opposite states of one thing"
    verdict, after = "contradiction", later(a, b)
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    before, new = (y, x) if after is a.article else (x, y)
    if after is not None and before.now and new.now and (minutes is None or minutes >= SOON):
        verdict, said = "update", f"{said}; {newsroom(after)} is the later report, and it may have changed since"
    values = (x.token.text, y.token.text)
    keys = (f"{x.row} {x.first}", f"{y.row} {y.first}")
    spans = [Span(z.token.start, z.token.end) for z in (x, y)]
    return Difference("polarity", verdict, values, keys, (spans[0], spans[1]), (a, b), said)
