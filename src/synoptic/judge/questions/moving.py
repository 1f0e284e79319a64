"""Where something that moves was by one report, and where it was by a later one of a later day: a storm off the coast, then over the hills.

Told of a storm or a ship, of which the place of one day says nothing against that of the next. Missed on purpose: what either report tells of
one of several; places of which either report prints the other's too; whatever is told without a day of its own and in the past tense.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import hangs, long_ago, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.narrowed import narrowed_apart
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.questions.told import meet, presented
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.model import edtf
from synoptic.model.mention import Factuality
from synoptic.model.parse import Token
from synoptic.model.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MOVERS = THINGS["storm"] | _words(
    "low cloud swarm iceberg convoy fleet flotilla ship vessel yacht tanker freighter trawler ferry balloon caravan herd peloton probe"
)
BEING = _words("be lie sit stand stay hover anchor drift churn rage")
AT = _words("off over near at above in around outside beside below")


@dataclass(frozen=True)
class Told:
    """Where something was, as told."""

    clause: Clause
    noun: Token
    place: tuple[Token, ...]
    """The name of the place."""
    days: tuple[date, date]
    """When it was there."""

    @property
    def span(self) -> Span:
        return Span(self.place[0].start, self.place[-1].end)

    @property
    def text(self) -> str:
        """The place as printed."""
        return self.span.of(self.clause.reading.article.text)


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each place that a report gives for what moves, and a later report another of a later day."""
    told = [[x for found in presented(r) for x in _told(*found)] for r in reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        pairs = [(x, y) for x in old for y in new if _of_one(x, y)]
        found += [_difference(x, y) for x, y in pairs[:1] if all(_moved(*pair) for pair in pairs)]
    return found


def _told(reading: Reading, verb: Token, f: Factuality) -> Iterator[Told]:
    if verb.lemma not in BEING or f.value != "happened" or f.negated:
        return
    clause, parse = Clause.at(reading, verb), reading.content.passage.parse
    if not clause.tokens or of_before(clause) or long_ago(clause):
        return
    kids = parse.children(verb.i)
    nouns = [t for t in kids if t.dep == "nsubj" and t.lemma.lower() in MOVERS and t.tag == "NN"]
    preps = [t for t in kids if t.dep in ("prep", "prt") and t.lemma.lower() in AT]
    heads = [k for p in preps for k in (*parse.children(p.i), *(kids if p.dep == "prt" else ()))]
    heads = [k for k in heads if k.dep in ("pobj", "dobj") and k.pos == "PROPN" and k.i > verb.i]
    days = _days(clause, verb, f)
    for noun in nouns:
        known = any(k.lemma.lower() == "the" for k in parse.children(noun.i))
        if known and len(heads) == 1 and days is not None:
            name = [k for k in parse.children(heads[0].i) if k.dep == "compound" and k.i < heads[0].i]
            yield Told(clause, noun, (*name, heads[0]), days)


def _days(clause: Clause, verb: Token, f: Factuality) -> tuple[date, date] | None:
    """When it was there by the times of its verb, else, in the present tense, the day of the report."""
    reading = clause.reading
    own = [t for t in reading.content.times if t.timex in ("DATE", "TIME") and hangs(clause, t, (verb,))]
    if own:
        return edtf.bounds(own[0].edtf)
    return edtf.bounds((reading.as_of or "")[:10]) if verb.tag in ("VBZ", "VBP") else None


def _of_one(x: Told, y: Told) -> bool:
    """Whether both are told of one thing, by a report and a later one."""
    a, b = x.clause.reading, y.clause.reading
    nouns = [frozenset((z.noun.lemma.lower(),)) for z in (x, y)]
    return later(a, b) is b.article and meet(*nouns) and not narrowed_apart(a, x.noun, b, y.noun)


def _moved(x: Told, y: Told) -> bool:
    """Whether it is of a later day, and elsewhere."""
    texts = [z.clause.reading.article.text for z in (x, y)]
    return x.days[1] < y.days[0] and x.text not in texts[1] and y.text not in texts[0]


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    said = f"{phrasing.prints(a, b, x.text, y.text)}; {newsroom(b.article)} is the later report, and tells of where it was on a later day"
    keys = (x.text.lower(), y.text.lower())
    return Difference("place", "update", (x.text, y.text), keys, (x.span, y.span), (a, b), said)
