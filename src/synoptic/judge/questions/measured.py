"""How large one thing is, whatever its sentence is about: how long, tall, deep, wide or heavy, and how far somebody fell.

A thing has each of these but once. Compared are figures of one such aspect that two reports give of one thing: the noun or the name
that the figure is said of. Missed on purpose: what something may or must measure at most, and measures of one of several that
are told apart ("the second bridge").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.numbers import whole
from synoptic.judge.questions.things import WHICH
from synoptic.judge.sides import Reading
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token
from synoptic.model.units import dimension

SIZE = "size of it: "
"""First words of these questions."""
_WORDS = (
    ("length", "length", "long length"),
    ("length", "height", "tall high height stand tower"),
    ("length", "altitude", "altitude"),
    ("length", "depth", "deep depth"),
    ("length", "width", "wide width broad breadth across"),
    ("length", "thickness", "thick thickness"),
    ("length", "diameter", "diameter"),
    ("length", "fall", "fall plunge tumble plummet"),
    ("mass", "weight", "weigh weight heavy"),
    ("area", "area", "cover area size"),
    ("power", "capacity", "capacity output generate produce"),
    ("volume", "capacity", "capacity hold"),
)
FALL = SIZE + "fall"
"""How far somebody fell: of one event a report tells it but once."""
ASPECTS = {(kind, word): aspect for kind, aspect, words in _WORDS for word in words.split()}
"""Dimension and a word beside the figure -> what it measures."""
FATHOMED = frozenset(("m", "[ft_i]", "[yd_i]"))
"""Units of how far somebody falls."""
WEATHER = frozenset("rain snow hail level water river lake tide sea price".split())
"""What falls otherwise."""
BOUNDED = frozenset(
    "limit maximum minimum least most allow allowed permit may must should can up average record".split()
)
"""Words of a clause that says how large it may be, or how large such things are."""
PLACING = frozenset("at in near around along".split())
"""Words behind a measure of one place of a thing: "two metres deep at the edge"."""
NEW = frozenset(("new",))
"""Of the words that tell one of several from the others, those that also say only what it is."""


def answers(reading: Reading) -> Iterator[Answer]:
    """The sizes of things in one sentence."""
    for q in reading.content.quantities:
        kind = dimension(q.unit)
        if q.unit is None or kind is None or kind in ("money", "time") or not whole(reading, q):
            continue
        clause = Clause.of(reading, q.span)
        if clause is None or clause.words & BOUNDED or of_before(clause):
            continue
        found = _measured(clause, q, kind)
        if found is not None:
            aspect, bearers = found
            asked = f"{SIZE}{aspect}{told_apart(clause, bearers)}"
            yield Answer(asked, "quantity", clause, q.span, q, called(clause, bearers), owned=True)


def asks(question: str) -> str:
    """In words, for the reason."""
    return f"what the {question.removeprefix(SIZE).partition(',')[0]} is"


def _measured(clause: Clause, q: Quantity, kind: str) -> tuple[str, list[Token]] | None:
    """What is measured, and the heads of what it is measured of."""
    parse = clause.reading.content.passage.parse
    above = [t for t in clause.chain[1:] if not q.span.start <= t.start < q.span.end]
    subjects = [t for t in clause.tokens if t.dep in SUBJECTS]
    for n, token in enumerate(above):
        aspect = ASPECTS.get((kind, token.lemma.lower()))
        if aspect is not None:
            last = max(token.i, *(k.i for k in clause.chain if k.i <= token.i))
            if any(k.lemma in PLACING for k in parse.tokens[last + 1 : last + 2]):
                return None
            if aspect == "fall" and (q.unit not in FATHOMED or any(t.lemma.lower() in WEATHER for t in subjects)):
                return None
            owners = [t for t in parse.children(token.i) if t.dep == "poss"]
            named = [t for t in above[n + 1 :] if t.pos in ("NOUN", "PROPN")][:1]
            return aspect, owners or named or subjects
        if token.pos in ("NOUN", "PROPN") and token.dep != "pobj":
            return None
    for token in subjects:
        aspect = ASPECTS.get((kind, token.lemma.lower()))
        if aspect is not None and clause.verb is not None and clause.verb.lemma == "be":
            kids = parse.children(token.i)
            behind = [k for t in kids if t.lemma == "of" for k in parse.children(t.i) if k.dep == "pobj"]
            return aspect, [t for t in kids if t.dep == "poss"] or behind
    return None


def called(clause: Clause, heads: Sequence[Token]) -> frozenset[str]:
    """The nouns and the keys of entities by which a thing is called."""
    parse = clause.reading.content.passage.parse
    words = [k for t in heads for k in (t, *(c for c in parse.children(t.i) if c.dep in ("appos", "compound", "poss")))]
    starts = {t.start for t in words}
    named = {f"@{e}" for (start, end), e in clause.reading.entities.items() if any(start <= at < end for at in starts)}
    return frozenset(named | {t.lemma.lower() for t in words if t.pos == "NOUN"})


def told_apart(clause: Clause, heads: Sequence[Token]) -> str:
    """The words that say which of several it is, as they stand in the question: ", old"."""
    parse = clause.reading.content.passage.parse
    words = {k.lemma.lower() for t in heads for k in parse.children(t.i) if k.dep in ("amod", "det")} & (WHICH - NEW)
    return "".join(f", {w}" for w in sorted(words))
