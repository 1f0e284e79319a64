"""How it stood with somebody or something by one report, and how it stands by a later one: missing, and then found; on the run, and
then in custody.

The states of a course follow one another, so that a later report that tells a later one overtakes the earlier report. Which is later is
told by the days that the sentences give, else by when the reports were printed. Missed on purpose: whoever is not spoken of in the same
words, or as one of a number that the other report does not give; states that nothing sets in an order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge.questions.acting import placed
from synoptic.judge.questions.answer import of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.state_words import BEING, said
from synoptic.judge.questions.things import WHICH
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.model import edtf
from synoptic.model.parse import Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

_COURSES = (
    "contain, under control | spread, flare up, out control, reignite",
    "suspend, halt, interrupt, break off | resume, restart, reconvene",
    "hold | burst, collapse, give way, fail",
)
"""The states of each course in the order in which they follow one another: an act, "=" and what somebody is said to be, or an act and
what belongs to it."""
BEFALLING = frozenset(
    "charge arrest identify name find locate release free rescue recover indict bury repair appoint choose elect".split()
)
"""Acts that befall somebody or something once, and of which a report tells that they have not yet."""
HOLDING = frozenset("dam dyke dike levee embankment wall ceasefire truce bridge ice".split())
"""Things that are said to hold, or to give way."""
OPEN = frozenset(
    "if unless whether or some part partly half most many several few nearly almost would could might may".split()
)
EVERYONE = frozenset("everyone everybody".split())
LASTING = frozenset("still remain yet".split())
SOON = 120
"""Minutes between two reports in which nothing can well have come about."""


def _phrases() -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for n, line in enumerate(_COURSES):
        for rank, side in enumerate(line.split(" | ")):
            for phrase in side.split(", "):
                found[phrase] = (*found.get(phrase, ()), (n, rank))
    return found


PHRASES = _phrases()
"""Phrase -> each course that it is of, with its place in it."""


WORDS = frozenset(w.lstrip("=") for p in PHRASES for w in p.split()) | BEFALLING | BEING | {"take", "place", "put"}
"""Verbs that may make one of these phrases."""


@dataclass(frozen=True)
class Told:
    """A state as told."""

    clause: Clause
    token: Token
    last: Token
    course: str
    rank: int
    of: frozenset[str]
    """Whom or what it is told of: nouns and entities."""
    whose: frozenset[str]
    """Entities that stand behind the noun: "the crew of the Merle"."""
    number: str
    """How many they are, as printed; empty of one that is known."""
    which: frozenset[str]
    """Which of several: "the second suspect"."""
    now: bool
    """Told of how it stands when the report is printed."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """What a report tells of how it stood, and a later one of how it stands since."""
    told = [[x for r in report for x in _told(r)] for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations(told, 2):
        for course in sorted({x.course for x in ours} & {y.course for y in theirs}):
            pairs = [(x, y) for x in ours for y in theirs if x.course == y.course == course and _of_one(x, y)]
            for pair in pairs:
                told_so = [p for p in pairs if meet(p[0].of, pair[0].of)]
                ranks = [{z.rank for z in side} for side in zip(*told_so, strict=True)]
                if all(len(r) == 1 for r in ranks) and ranks[0] != ranks[1]:
                    x, y = sorted(pair, key=lambda told_: told_.rank)
                    found += [_difference(x, y)] if _after(x, y) else []
                    break
    return found


def _told(reading: Reading) -> Iterator[Told]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING:
        return
    parse = passage.parse
    for verb in (parse.tokens[i] for i in passage.tokens):
        if verb.pos not in ("VERB", "AUX") or verb.dep in ("aux", "auxpass"):
            continue
        if verb.lemma not in WORDS and verb.text.lower() not in WORDS:
            continue
        for phrase, last in said(parse, verb):
            if phrase in PHRASES or phrase in BEFALLING:
                yield from _state(reading, verb, last, phrase)


def _state(reading: Reading, verb: Token, last: Token, phrase: str) -> Iterator[Told]:
    parse, clause = reading.content.passage.parse, Clause.at(reading, verb)
    denied = any(t.dep == "neg" for t in clause.tokens)
    if of_before(clause) or not clause.tokens or _open(clause) or denied and phrase not in BEFALLING:
        return
    presented = [f for f in reading.mentions.presented_in(clause.span) if f.event_start == verb.start]
    if any(f.value != ("denied" if denied else "happened") or f.negated and not denied for f in presented):
        return
    doer, done, _, _ = placed(clause, verb)
    passive = any(t.dep in ("nsubjpass", "auxpass") for t in parse.children(verb.i))
    objects = [t for t in parse.children(verb.i) if t.dep == "dobj" and t is not last]
    of = done if passive or objects else doer
    everyone = not of - EVERYONE and any(t.dep in SUBJECTS and t.lemma.lower() in EVERYONE for t in clause.tokens)
    of = frozenset(("people",)) if everyone else of
    heads = [t for t in clause.tokens if t.lemma.lower() in of and t.pos == "NOUN"]
    kids = [k for t in heads for k in parse.children(t.i)]
    number = next((k.text.lower() for k in kids if k.dep == "nummod"), "")
    bare = any(t.tag == "NNS" for t in heads) and not any(k.dep in ("det", "nummod", "amod") for k in kids)
    known = (
        bare
        or everyone
        or any(k.lemma.lower() == "the" or k.tag == "PRP$" for k in kids)
        or any(x.startswith("@") for x in of)
    )
    if not of or not (number or known) or phrase == "hold" and (objects or not of & HOLDING):
        return
    now = any(t.tag in ("VBZ", "VBP") for t in (verb, *parse.children(verb.i))) or bool(clause.words & LASTING)
    which = frozenset(k.lemma.lower() for k in kids) & WHICH
    told = [(str(course), rank) for course, rank in PHRASES.get(phrase, ()) if not denied]
    told += [(phrase, 0 if denied else 1)] if phrase in BEFALLING and passive else []
    whose = _named(reading, [k for t in heads for k in parse.subtree(t.i)])
    for course, rank in told:
        yield Told(clause, verb, last, course, rank, of, whose, number, which, now)


def _named(reading: Reading, tokens: Sequence[Token]) -> frozenset[str]:
    """The entities that some words name."""
    starts = {t.start for t in tokens}
    return frozenset(e for (start, _), e in reading.entities.items() if start in starts)


def _known(x: Told, whose: frozenset[str]) -> bool:
    """Whether the report names whose the other's are, where they are somebody's and its own are nobody's."""
    return not whose or not x.whose and bool(whose & {*x.clause.reading.entities.values()})


def _open(clause: Clause) -> bool:
    """Whether it is so of some, or may be; the "half" of an hour says nothing of it."""
    hours = [t.span for t in clause.reading.content.times]
    said = (t for t in clause.tokens if t.dep != "mark" and t.lemma.lower() in OPEN)
    return any(not any(s.start <= t.start < s.end for s in hours) for t in said)


def _of_one(x: Told, y: Told) -> bool:
    """Whether both are told of one and the same: by name, by one noun and one number."""
    ours, theirs = ({k for k in z.of if k.startswith("@")} for z in (x, y))
    if ours and theirs:
        return bool(ours & theirs)
    if not (x.whose & y.whose or _known(x, y.whose) and _known(y, x.whose)):
        return False
    return x.number == y.number and meet(x.of, y.of) and x.which == y.which


def _after(x: Told, y: Told) -> bool:
    """Whether `y` is told by a report printed well after that of `x`, and of a later day, or `x` of how it stood when printed."""
    a, b = x.clause.reading, y.clause.reading
    after, minutes = later(a, b), minutes_between(a, b)
    if after is not b.article or minutes is not None and minutes < SOON:
        return False
    days = [[e for t in r.content.times if t.timex in ("DATE", "TIME") and (e := edtf.bounds(t.edtf))] for r in (a, b)]
    if any(d[1].isoformat() < (a.as_of or "")[:10] for d in days[1]):
        return False
    if not all(days):
        return x.now
    return max(d[1] for d in days[0]) < min(d[0] for d in days[1]) or x.now and days[0] == days[1]


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    spans = tuple(_span(z) for z in (x, y))
    values = tuple(s.of(r.article.text) for s, r in zip(spans, (a, b), strict=True))
    said = (
        f"{newsroom(a.article)} prints “{values[0]}”, {newsroom(b.article)} “{values[1]}”, which is told of a later time: "
        "the one may follow the other"
    )
    return Difference(
        "polarity", "update", (values[0], values[1]), (f"{x.rank}", f"{y.rank}"), (spans[0], spans[1]), (a, b), said
    )


def _span(told: Told) -> Span:
    parse = told.clause.reading.content.passage.parse
    denied = [t for t in parse.children(told.token.i) if t.dep == "neg"]
    held = sorted((told.token, told.last, *denied), key=lambda t: t.i)
    return Span(held[0].start, held[-1].end)
