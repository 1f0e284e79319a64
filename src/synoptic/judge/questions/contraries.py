"""Two acts of which only one can be so of one person or thing: resigned and was dismissed, was put off and was called off.

Newsrooms tell how an office was left, what became of a plan, whether an offer was taken, in words that have nothing in common; what they share is
who or what it is told of. Where the one state follows the other in the course of things, a later report overtakes an earlier
one, and only the other way round the two contradict each other. Missed on purpose: acts of which one thing may see several
in turn ("won", "lost"), and whatever is told of a thing that is neither named nor the only one of its kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge import phrasing
from synoptic.judge.questions.acting import placed
from synoptic.judge.questions.answer import dates_apart, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import name
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.questions.told import meet
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.model import edtf
from synoptic.model.acts import ACTS
from synoptic.model.parse import Token
from synoptic.model.span import Span

DOER, DONE, EITHER = "doer", "done", "either"
"""The place in the clause of whom or what it is told; "either": of what it is done to, else of what does it ("the strike ended")."""
SOON = 120
"""Minutes between two reports in which the one state can hardly have given way to the other."""
WHICH = frozenset("first second third fourth fifth new revised amended original other another".split())
CONDITIONS = frozenset("if unless whether or".split())
POST = frozenset("office post job role position command charge power helm".split())


@dataclass(frozen=True)
class State:
    """One of the states of a matter: the acts that tell of it (`ACTS`), and the place of whom or what it is told."""

    acts: frozenset[str]
    place: str
    needs: frozenset[str] = frozenset()
    """Words of the clause of which one must stand beside, if any are given."""
    planned: bool = False
    """Also where it lies ahead."""
    person: bool = False
    """Told of somebody who is named."""


@dataclass(frozen=True)
class Matter:
    """What is so or otherwise of one person or thing. Of states in a row, a later one may follow an earlier one."""

    asks: str
    states: tuple[State, ...]
    turning: bool
    """Whether the states follow one another; else none gives way to another."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


QUIT = _words("resign")
SACKED = _words("dismiss fire axe")
MATTERS = (
    Matter("how the office was left", (State(QUIT, DOER, person=True), State(SACKED, DONE, person=True)), False),
    Matter(
        "whether the office is kept",
        (
            State(_words("remain stay stay_on"), DOER, POST, planned=True, person=True),
            State(QUIT, DOER, planned=True, person=True),
        ),
        True,
    ),
    Matter(
        "whether the office is kept",
        (
            State(_words("remain stay stay_on"), DOER, POST, planned=True, person=True),
            State(SACKED | {"suspend", "remove"}, DONE, person=True),
        ),
        True,
    ),
    Matter(
        "what becomes of it",
        (
            State(_words("resume restart go_ahead"), DOER, planned=True),
            State(_words("postpone delay reschedule"), DONE),
            State(_words("cancel abandon ditch shelve drop axe"), DONE),
        ),
        True,
    ),
    Matter(
        "whether it still burns",
        (
            State(_words("burn rage smoulder smolder blaze"), DOER, frozenset(("still",))),
            State(_words("extinguish put_out douse quell stamp_out"), DONE),
        ),
        True,
    ),
    Matter(
        "whether it goes on",
        (
            State(_words("continue go_on carry_on drag_on"), EITHER),
            State(_words("end stop cancel conclude finish halt"), EITHER),
        ),
        True,
    ),
    Matter(
        "whether it was taken",
        (State(_words("reject spurn rebuff"), DONE), State(_words("accept agree"), DONE)),
        True,
    ),
    Matter(
        "whether it was passed",
        (State(_words("reject throw_out defeat"), DONE), State(_words("approve pass back"), DONE)),
        True,
    ),
)  # fmt: skip
OFFERS = frozenset("offer bid proposal deal takeover approach invitation resignation".split())
MEASURES = frozenset("plan bill motion budget law proposal scheme amendment measure merger treaty".split())
EVENTS = frozenset(
    "festival match game concert election vote referendum march rally parade race final tournament talk summit meeting visit trip "
    "flight launch plan scheme project trial hearing wedding funeral strike tour show premiere conference exam ceremony search".split()
)
COURSES = frozenset(
    "strike search siege standoff stand-off trial hunt manhunt evacuation boycott blockade occupation ceasefire truce rescue".split()
)
THINGS_OF = {
    "whether it still burns": frozenset("fire blaze wildfire bushfire inferno".split()),
    "whether it goes on": COURSES,
    "what becomes of it": EVENTS,
    "whether it was taken": OFFERS,
    "whether it was passed": MEASURES,
}
"""Nouns of which a matter is told."""
BY_ONE = frozenset(("whether it was taken", "whether it was passed"))
"""Matters of which one may decide this way and another that way."""
LOOSE = frozenset(
    "plan scheme project vote talk meeting visit trip flight hearing trial proposal measure amendment search".split()
)
"""Nouns of which a report may speak of several as "the plan"."""


@dataclass(frozen=True)
class Found:
    """One state as told."""

    clause: Clause
    token: Token
    matter: int
    rank: int
    of: frozenset[str]
    """Whom or what it is told of."""
    doer: frozenset[str]
    by: frozenset[str]
    """Entities named in whoever does it: "the Velmar council"."""
    beside: frozenset[str]
    which: frozenset[str]
    """Which of several it is: "the second plan"."""
    single: bool
    """Whether it is the only one of its kind, by its words: "the festival"."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """States of one matter in two reports that cannot both be, or of which the later overtakes the earlier."""
    told = [_told(report) for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations(told, 2):
        for n in range(len(MATTERS)):
            mine, others = ([x for x in side if x.matter == n] for side in (ours, theirs))
            pairs = [(x, y) for x in mine for y in others if _of_one(x, y)]
            if pairs and len({x.rank for x, _ in pairs}) == len({y.rank for _, y in pairs}) == 1:
                found += [_difference(*pairs[0])] if pairs[0][0].rank != pairs[0][1].rank else []
    return found


def _told(report: Sequence[Reading]) -> list[Found]:
    found = []
    for reading in report:
        if reading.content.passage.block_kind not in ("paragraph", "standfirst"):
            continue
        for f in reading.mentions.presented_in(reading.content.passage.span):
            if f.value in ("happened", "planned") and not f.negated:
                found += list(_states(reading, f.event_start, f.value))
    return found


def _states(reading: Reading, start: int, value: str) -> Iterator[Found]:
    parse, passage = reading.content.passage.parse, reading.content.passage
    token = next((parse.tokens[i] for i in passage.tokens if parse.tokens[i].start == start), None)
    if token is None or token.pos != "VERB":
        return
    told = name(parse, token)
    act = ACTS.get(told.replace("_", " "), told)
    meant = [(n, k, s) for n, m in enumerate(MATTERS) for k, s in enumerate(m.states) if act in s.acts]
    if not meant:
        return
    clause = Clause.at(reading, token)
    if of_before(clause) or not clause.tokens or any(t.lemma.lower() in CONDITIONS for t in clause.tokens):
        return
    doer, done, beside, rest = placed(clause, token)
    for n, k, state in meant:
        of = doer if state.place == DOER or state.place == EITHER and not done else done
        nouns = THINGS_OF.get(MATTERS[n].asks)
        if value == "planned" and not state.planned or state.needs and not state.needs & clause.words:
            continue
        of = frozenset(x for x in of if x.startswith("@")) if state.person else of & nouns if nouns else of
        if of:
            heads = [t for t in clause.tokens if t.lemma.lower() in of and t.tag == "NN"]
            single = any(t.lemma.lower() == "the" or t.tag == "PRP$" for h in heads for t in parse.children(h.i))
            which = frozenset(t.lemma.lower() for h in heads for t in parse.children(h.i)) & WHICH
            more = (beside | rest | clause.entities | clause.nouns) - of
            yield Found(clause, token, n, k, of, doer - of, _named(clause, token) - of, more, which, single)


def _named(clause: Clause, verb: Token) -> frozenset[str]:
    """Keys of the entities named in the doer of a verb."""
    parse = clause.reading.content.passage.parse
    doers = [t for t in parse.children(verb.i) if t.dep in ("nsubj", "agent")]
    starts = {t.start for doer in doers for t in parse.subtree(doer.i)}
    return frozenset(f"@{e}" for (start, _), e in clause.reading.entities.items() if start in starts)


def _of_one(x: Found, y: Found) -> bool:
    """Whether both are told of one person or thing."""
    if dates_apart(x.clause, y.clause) and not MATTERS[x.matter].turning or not meet(x.of, y.of):
        return False
    if x.which != y.which:
        return False
    if MATTERS[x.matter].asks in BY_ONE and (
        x.doer and y.doer and not meet(x.doer, y.doer) or x.by and y.by and not x.by & y.by
    ):
        return False
    if any(k.startswith("@") for k in x.of & y.of) or (x.beside & y.beside) - GENERIC:
        return True
    return x.single and y.single and not (x.of | y.of) & LOOSE


def _difference(x: Found, y: Found) -> Difference:
    a, b, matter = x.clause.reading, y.clause.reading, MATTERS[x.matter]
    said = f"{phrasing.prints(a, b, x.token.text, y.token.text)} of one and the same, as the answer to the question of {matter.asks}"
    verdict, after = "contradiction", later(a, b)
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    if (
        matter.turning
        and (after is None or (after is a.article) == (x.rank > y.rank))
        and (minutes is None or minutes >= SOON)
    ):
        told = f"; {newsroom(after)} is the later report, and the one may follow the other" if after is not None else ""
        verdict, said = "update", said + told
    values = (x.token.text, y.token.text)
    spans = tuple(Span(z.token.start, z.token.end) for z in (x, y))
    return Difference("polarity", verdict, values, (f"{x.rank}", f"{y.rank}"), (spans[0], spans[1]), (a, b), said)
