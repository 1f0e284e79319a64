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
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.relations import name
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.questions.told import meet
from synoptic.judge.questions.turning import (
    ATTACKERS,
    BY_ONE,
    DECIDED,
    DOER,
    EITHER,
    ENDED,
    GOES_ON,
    MATTERS,
    PRISON,
    THINGS_OF,
    WITH_IT,
)
from synoptic.judge.sides import Difference, Reading, later, newsroom
from synoptic.model import edtf
from synoptic.model.acts import ACTS
from synoptic.model.contrary import SIDES as WAYS
from synoptic.model.parse import Parse, Token
from synoptic.model.passage import RUNNING
from synoptic.model.span import Span

SOON = 120
"""Minutes between two reports in which the one state can hardly have given way to the other."""
WHICH = frozenset("first second third fourth fifth new revised amended original other another".split())
HALVES = frozenset(word for row in WAYS for side in row for word in side)
"""Words that say which of two: "the upper house"."""
CONDITIONS = frozenset("if unless whether or".split())
SOME = frozenset("one another other two both".split())
"""Words of a clause that tells of one of several."""
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
    ahead: bool = False
    """Told as what is to come."""
    said: frozenset[str] = frozenset()
    """What says right behind the noun which one it is."""
    side: frozenset[str] = frozenset()
    """Which of two is the doer: "the upper house"."""


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """States of one matter in two reports that cannot both be, or of which the later overtakes the earlier."""
    told = [_told(report) for report in reports]
    found: list[Difference] = []
    for ours, theirs in combinations([t for t in told if t], 2):
        for n in range(len(MATTERS)):
            mine, others = ([x for x in side if x.matter == n] for side in (ours, theirs))
            pairs = [(x, y) for x in mine for y in others if _of_one(x, y)]
            if pairs and len({x.rank for x, _ in pairs}) == len({y.rank for _, y in pairs}) == 1:
                x, y = pairs[0]
                found += [_difference(x, y)] if x.rank != y.rank and not _still_to_come(x, y) else []
    return found


def _still_to_come(x: Found, y: Found) -> bool:
    """Whether what goes on is told only as a plan, by the later report: after what ended for the day."""
    after = later(x.clause.reading, y.clause.reading)
    return MATTERS[x.matter].asks == GOES_ON and any(
        z.ahead and (after is None or after is z.clause.reading.article) for z in (x, y)
    )


def _told(report: Sequence[Reading]) -> list[Found]:
    found = []
    for reading in report:
        if reading.content.passage.block_kind not in RUNNING:
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
    told = _prison(parse, token) or _closed(parse, token) or _office(parse, token) or name(parse, token)
    act = ACTS.get(told.replace("_", " "), told)
    meant = [(n, k, s) for n, m in enumerate(MATTERS) for k, s in enumerate(m.states) if act in s.acts]
    if not meant:
        return
    clause = Clause.at(reading, token)
    if of_before(clause) or not clause.tokens or any(t.lemma.lower() in CONDITIONS for t in clause.tokens):
        return
    doer, done, beside, rest = placed(clause, token)
    if not doer | done:
        done = _attacker(reading, token)
    for n, k, state in meant:
        others = {x for x in done if x.startswith("@")} if state.person else done
        of = doer if state.place == DOER or state.place == EITHER and not others else done
        nouns = THINGS_OF.get(MATTERS[n].asks)
        if value == "planned" and not state.planned or state.needs and not state.needs & clause.words:
            continue
        of = frozenset(x for x in of if x.startswith("@")) if state.person else of & nouns if nouns else of
        if MATTERS[n].asks == ENDED and (long_ago(clause) or _of_several(clause, of)):
            continue
        if of:
            heads = [t for t in clause.tokens if t.lemma.lower() in of and t.tag == "NN"]
            single = any(t.lemma.lower() == "the" or t.tag == "PRP$" for h in heads for t in parse.children(h.i))
            single = single or not heads and MATTERS[n].asks == ENDED
            which = frozenset(t.lemma.lower() for h in heads for t in parse.children(h.i)) & WHICH
            more = (beside | rest | clause.entities | clause.nouns) - of
            ahead = value == "planned"
            by, said = _named(clause, token) - of, _said_of(clause, of)
            side = (
                frozenset(t.text.lower() for h in clause.tokens if h.dep in SUBJECTS for t in parse.children(h.i))
                & HALVES
            )
            yield Found(clause, token, n, k, of, doer - of, by, more, which, single, ahead, said, side)


def _prison(parse: Parse, token: Token) -> str:
    """What is told in two words of whether somebody goes to prison: "sent to prison", "spared prison", "walked free"."""
    kids = parse.children(token.i)
    behind = {k.lemma.lower() for t in kids if t.dep == "prep" for k in parse.children(t.i) if k.dep == "pobj"}
    objects = {t.lemma.lower() for t in kids if t.dep in ("dobj", "oprd", "dative")}
    if token.lemma in ("send", "put") and behind & PRISON:
        return "jail"
    if token.lemma == "shoot" and any(t.lemma.lower() == "dead" for t in kids):
        return "shoot_dead"
    suspended = any(
        k.lemma.lower() == "suspended" or k.lemma.lower() == "suspend" for t in kids for k in parse.children(t.i)
    )
    if objects & {"sentence", "term"} and suspended and token.lemma in ("give", "hand", "receive", "get", "impose"):
        return "spare_prison"
    if token.lemma in ("spare", "avoid", "escape") and objects & (PRISON | {"term"}):
        return "spare_prison"
    free = any(t.lemma.lower() == "free" and t.dep in ("acomp", "advmod", "oprd") for t in kids)
    return "spare_prison" if token.lemma in ("walk", "go") and free else ""


def _office(parse: Parse, token: Token) -> str:
    """What is told in several words of an office that is given up: "handed in his resignation"."""
    given = {t.lemma.lower() for t in parse.children(token.i) if t.dep == "dobj"} & {"resignation", "notice"}
    return "resign" if given and token.lemma in ("hand", "submit", "tender", "offer", "announce") else ""


def _attacker(reading: Reading, token: Token) -> frozenset[str]:
    """Whoever did it, where a pronoun stands for the doer of the sentence: "a gunman killed three before he was arrested"."""
    parse = reading.content.passage.parse
    pronouns = [t for t in parse.children(token.i) if t.dep in SUBJECTS and t.text.lower() in ("he", "she")]
    above, verb = list[Token](), token
    while pronouns and not above and verb.dep in ("advcl", "conj") and verb.head != verb.i:
        verb = parse.tokens[verb.head]
        above = [t for t in parse.children(verb.i) if t.dep == "nsubj" and t.tag == "NN"]
    return frozenset(t.lemma.lower() for t in above) & ATTACKERS


def _of_several(clause: Clause, of: frozenset[str]) -> bool:
    """Whether it is told of one of several: "another gunman", "one of the attackers"."""
    parse = clause.reading.content.passage.parse
    heads = [t for t in clause.tokens if t.lemma.lower() in of]
    return any(k.lemma.lower() in SOME for t in heads for k in (*parse.children(t.i), parse.tokens[t.head])) or any(
        t.tag == "NNS" for t in heads
    )


def _closed(parse: Parse, token: Token) -> str:
    """What is told in two words of what is not open again: "remained closed", "will stay shut"."""
    kept = token.lemma in ("remain", "stay") and any(
        t.text.lower() in ("closed", "shut") for t in parse.children(token.i)
    )
    return "stay_closed" if kept else ""


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
    if x.which != y.which or x.side and y.side and x.side != y.side or _looks_back(x, y) or _looks_back(y, x):
        return False
    asks = MATTERS[x.matter].asks
    if asks == "whether somebody was there" and not (_nouns(x) & _nouns(y)) - GENERIC:
        return False
    if asks == "whether it is open again" and not _dated(x, y):
        return False
    if MATTERS[x.matter].asks in BY_ONE and (
        x.doer and y.doer and not meet(x.doer, y.doer) or x.by and y.by and not x.by & y.by
    ):
        return False
    if asks == ENDED:
        return x.single and y.single
    if asks == GOES_ON and x.single and y.single and not (x.said and y.said):
        return True
    if any(k.startswith("@") for k in x.of & y.of) or (x.beside & y.beside) - GENERIC:
        return True
    return x.single and y.single and not (x.of | y.of) & LOOSE


def _looks_back(x: Found, y: Found) -> bool:
    """Whether the later report tells the earlier state, of an earlier day: "was still burning on Monday night"."""
    a, b = x.clause.reading, y.clause.reading
    if x.rank >= y.rank or later(a, b) is not a.article or not dates_apart(x.clause, y.clause):
        return False
    days = [[e for t in r.content.times if t.timex in ("DATE", "TIME") and (e := edtf.bounds(t.edtf))] for r in (a, b)]
    return all(days) and min(d[0] for d in days[0]) < min(d[0] for d in days[1])


def _said_of(clause: Clause, of: frozenset[str]) -> frozenset[str]:
    """What says which one it is, right behind the noun: "the search for the boat"."""
    parse = clause.reading.content.passage.parse
    heads = [t for t in clause.tokens if t.lemma.lower() in of and t.pos == "NOUN"]
    below = [k for h in heads for t in parse.children(h.i) if t.dep in ("prep", "compound") for k in parse.subtree(t.i)]
    return frozenset(t.lemma.lower() for t in below if t.pos in ("NOUN", "PROPN"))


def _nouns(found: Found) -> frozenset[str]:
    """The common nouns that hang from the verb with what belongs to them, but for its doer."""
    verb, parse = found.token, found.clause.reading.content.passage.parse
    held = [k for t in parse.children(verb.i) if t.dep in ("dobj", "prep", "advmod") for k in parse.subtree(t.i)]
    return frozenset(t.lemma.lower() for t in held if t.pos == "NOUN")


def _dated(x: Found, y: Found) -> bool:
    """Whether both give a day, and none that the other does not have in common with it."""
    times = [[t for t in z.clause.reading.content.times if t.edtf and t.timex in ("DATE", "TIME")] for z in (x, y)]
    return all(times) and not dates_apart(x.clause, y.clause)


def _difference(x: Found, y: Found) -> Difference:
    a, b, matter = x.clause.reading, y.clause.reading, MATTERS[x.matter]
    prints = phrasing.prints(a, b, _printed(x).of(a.article.text), _printed(y).of(b.article.text))
    said = f"{prints} of one and the same, as the answer to the question of {matter.asks}"
    verdict, after = "contradiction", later(a, b)
    minutes = edtf.gap_minutes(a.as_of, b.as_of)
    if (
        matter.turning
        and (after is not None or matter.asks not in DECIDED)
        and (after is None or (after is a.article) == (x.rank > y.rank))
        and (minutes is None or minutes >= SOON)
    ):
        told = f"; {newsroom(after)} is the later report, and the one may follow the other" if after is not None else ""
        verdict, said = "update", said + told
    spans = tuple(_printed(z) for z in (x, y))
    values = (spans[0].of(a.article.text), spans[1].of(b.article.text))
    return Difference("polarity", verdict, values, (f"{x.rank}", f"{y.rank}"), (spans[0], spans[1]), (a, b), said)


def _printed(found: Found) -> Span:
    """The verb with what makes it another, where that stands right behind it: "turned down", "spared prison"."""
    token, parse = found.token, found.clause.reading.content.passage.parse
    near = parse.subtree(token.i)
    ends = [t.end for t in near if token.i < t.i <= token.i + 2 and (t.dep == "prt" or t.lemma.lower() in WITH_IT)]
    return Span(token.start, max(ends, default=token.end))
