"""Where something was that happens once: where a treaty was signed, talks were held, somebody was born or buried.

Missed on purpose: places of which either report names the other's too, for it may know the one inside the other; what was done
in several places; where somebody was found or arrested, which one report gives by the town and another by its quarter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.questions.acting import placed
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import THINGS, name
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Difference, Reading
from synoptic.model import scene
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING
from synoptic.model.scene import Setting


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True)
class Question:
    """Where something was: verbs, and what they must be done to or done by."""

    asks: str
    verbs: frozenset[str]
    of: frozenset[str] = frozenset()
    """Nouns of whatever it is; empty: somebody who is named."""


PACTS = THINGS["treaty"] | _words("peace memorandum declaration protocol")
TALKS = _words("talk summit meeting negotiation conference")
QUESTIONS = (
    Question("where it was signed", _words("sign conclude seal initial exchange reach agree negotiate"), PACTS),
    Question("where they met", _words("hold take_place meet open host convene begin"), TALKS),
    Question("where somebody was born", _words("bear")),
    Question("where somebody was buried", _words("bury")),
)


@dataclass(frozen=True)
class Placed:
    """A happening that is set in a place."""

    clause: Clause
    question: int
    of: frozenset[str]
    place: Setting


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Places of one happening in two reports that cannot both be."""
    told = [[x for r in report for x in _placed(r)] for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations([t for t in told if t], 2):
        for n in range(len(QUESTIONS)):
            mine, others = ([x for x in side if x.question == n] for side in (ours, theirs))
            pairs = [(x, y) for x in mine for y in others if _of_one(x, y)]
            if pairs and all(scene.apart(x.place, y.place) for x, y in pairs) and not _both_named(pairs):
                found.append(_difference(*pairs[0]))
    return found


def _placed(reading: Reading) -> Iterator[Placed]:
    if reading.content.passage.block_kind not in RUNNING:
        return
    parse = reading.content.passage.parse
    for f in reading.mentions.presented_in(reading.content.passage.span):
        token = next(
            (parse.tokens[i] for i in reading.content.passage.tokens if parse.tokens[i].start == f.event_start), None
        )
        if f.value != "happened" or f.negated or token is None or token.pos != "VERB":
            continue
        act = name(parse, token)
        for n, question in enumerate(QUESTIONS):
            if act in question.verbs:
                yield from _of(reading, token, n)


def _of(reading: Reading, token: Token, n: int) -> Iterator[Placed]:
    clause = Clause.at(reading, token)
    if of_before(clause) or long_ago(clause) or not clause.tokens:
        return
    doer, done, _, _ = placed(clause, token)
    both = doer | done if QUESTIONS[n].of else done
    of = both & QUESTIONS[n].of if QUESTIONS[n].of else frozenset(x for x in both if x.startswith("@"))
    places = list(_settings(reading, token))
    if of and len(places) == 1:
        yield Placed(clause, n, of, places[0])


def _settings(reading: Reading, verb: Token) -> Iterator[Setting]:
    """Named places right under the verb's "in" or "at"."""
    parse = reading.content.passage.parse
    inside = {
        k.start: (p.lemma.lower(), k)
        for p in parse.children(verb.i)
        if p.dep == "prep" and p.lemma.lower() in ("in", "at")
        for k in parse.children(p.i)
        if k.dep == "pobj"
    }
    for n in reading.mentions.names_in(reading.content.passage.span):
        held = [at for at in inside if n.span.start <= at < n.span.end]
        if held and n.label in scene.PLACES and n.form == "name":
            yield Setting(n, inside[held[0]][0], f"@{reading.entity(n.span)}" if reading.entity(n.span) else "")


def _of_one(x: Placed, y: Placed) -> bool:
    if dates_apart(x.clause, y.clause):
        return False
    return bool(x.of & y.of) if not QUESTIONS[x.question].of else meet(x.of, y.of)


def _both_named(pairs: Sequence[tuple[Placed, Placed]]) -> bool:
    """Whether either report names both places."""
    for x, y in pairs:
        for z in (x, y):
            text = z.clause.reading.article.text.lower()
            if x.place.name.text.lower() in text and y.place.name.text.lower() in text:
                return True
    return False


def _difference(x: Placed, y: Placed) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    n, m = x.place.name, y.place.name
    asks, values = QUESTIONS[x.question].asks, (n.text, m.text)
    said = f"{phrasing.prints(a, b, *values)}, each as its one answer to the question of {asks}"
    return Difference("place", "contradiction", values, values, (n.span, m.span), (a, b), said, asks=asks)
