"""Counts that go on while an event does: roofs damaged, homes without power, people who fell ill, patients whose data was stolen.

What a later report gives for such a count has overtaken what an earlier one gave, however either puts it: "some 400 roofs are damaged", "the
count of broken roofs has gone up to 730". Most only grow; of those without power there may be fewer. Missed on purpose: people killed,
hurt and missing, which are compared as totals, unless none of them was hurt at first; counts of which a report gives two; what either report
counts elsewhere or of an earlier day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.conflicts import quantity
from synoptic.judge.questions.answer import dates_apart, long_ago, of_before
from synoptic.judge.questions.asked import CROWD, HOMES, PEOPLE
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.comparing import rounded
from synoptic.judge.questions.numbers import PEAK, whole
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.replaced import RISEN
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.model import edtf, interval
from synoptic.model.animals import ANIMALS
from synoptic.model.mention import Quantity
from synoptic.model.passage import RUNNING
from synoptic.model.units import dimension


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HURT, POWER, WATER, AREA, ILL, DATA = "hurt", "power", "water", "area", "infected", "data"
STATES = _words("damaged destroyed arrested rescued evacuated affected infected stranded displaced")
"""States of those counted that a count of goes on."""
ELSEWHERE_COUNTED = _words("killed missing trapped kidnapped shot stabbed charged convicted jailed released")
"""States of people who are compared as totals, or told of as of each."""
TOLD = (
    (POWER, _words("power electricity blackout outage dark darkness supply")),
    (WATER, _words("water")),
    (
        ILL,
        _words(
            "ill sick infect infection fever symptom diagnose disease poisoning measle cholera norovirus salmonella"
        ),
    ),
    (DATA, _words("data datum file record detail password account")),
    ("damaged", _words("damage break broken smash")),
)
"""What words of its clause make of a count that is of no state, or of one that says less."""
CLIENTS = _words(
    "customer client patient user people person member passenger subscriber account record file citizen resident employee"
)
SICK = _words(
    "people person case patient guest child pupil student passenger visitor resident infection diner customer"
)
OF = {POWER: HOMES | {"household"}, WATER: HOMES | {"household"}, ILL: SICK, DATA: CLIENTS}
"""Nouns of what is counted so, of which one stands for another."""
FIRES = _words("fire blaze wildfire bushfire inferno")
CARE = _words("treat clinic hospital care wound hurt injure")
LEFT = re.compile(r"\b(?:still|only|just|remain\w*|yet|left|fewer|down|now)\b", re.IGNORECASE)
"""Words of a count that has become less."""
GROWN = re.compile(
    r"\b(?:now|gone up|risen|rose|climbed|grown|grew|swelled|jumped|reached|topped|passed|exceed\w*|more than (?:was )?(?:first|initially|previously)"
    r"|larger than|higher than|raised|revised|corrected|at least|up to|so far)\b",
    re.IGNORECASE,
)
"""Words of a count that has become more."""
UP_TO = re.compile(r"\b(?:by|as of|so far|still)\b", re.IGNORECASE)
"""Words of what was counted up to a day, or stood so on it."""
OTHERS = re.compile(r"\b(?:seriously|badly|critically|severely|else|others?|further|more|immediately)\b", re.IGNORECASE)
"""Words of a sentence that says of some only that there were none."""
MORE = re.compile(
    r"[^.;]{0,120}?,? ([\w-]+) more than (?:had been |was |were |they |it |police |officials )?(?:first|initially|previously|earlier|originally|at first)\b",
    re.IGNORECASE,
)
"""Behind a count, by how much it has grown."""
SOON = 120
"""Minutes between two reports in which a count is taken to be one."""


@dataclass(frozen=True)
class Told:
    """A count as told."""

    clause: Clause
    q: Quantity
    of: str
    """What has become of those counted; "" where only the noun says what it is a count of."""
    noun: str


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """Each count of one report that a later one gives otherwise."""
    told = [[x for r in report for x in _told(r)] for report in reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        pairs = [(x, y) for x in old for y in new if _of_one(x, y)]
        for x, y in pairs:
            ours = {z.q.low for z, other in pairs if other.of == y.of and other.noun == y.noun}
            theirs = {z.q.low for other, z in pairs if other.of == x.of and other.noun == x.noun}
            if len(ours) == len(theirs) == 1 and _went_on(x, y) and not _prints(old, y) and not _prints(new, x):
                found.append(_difference(x, y))
    return found


def _told(reading: Reading) -> Iterator[Told]:
    passage = reading.content.passage
    if passage.block_kind not in RUNNING:
        return
    for q in reading.content.quantities:
        none = q.low == q.high == 0 and q.unit is None and q.text.lower() != "none" and not OTHERS.search(passage.text)
        if q.low is None or q.low != q.high or q.scope == "ordinal" or not (none or whole(reading, q)):
            continue
        kind = dimension(q.unit)
        if kind not in ("count", "area") and q.unit != "%":
            continue
        clause = Clause.of(reading, q.span)
        if clause is None or not clause.tokens or of_before(clause) or long_ago(clause) or _ahead(clause):
            continue
        of, noun = _of(clause, q, kind)
        if (of or noun) and not (of == POWER and PEAK.search(passage.text)):
            yield Told(clause, q, of, noun)


def _of(clause: Clause, q: Quantity, kind: str | None) -> tuple[str, str]:
    """What has become of those counted, and what they are."""
    noun, states = q.noun.lower(), {*q.of.split()} & interval.STATES
    if kind == "area":
        burnt = noun in FIRES or clause.words & (FIRES | {"burn", "scorch", "char", "blacken"})
        return (AREA, "area") if burnt else ("", "")
    if noun in ("number", "count", "total", "tally", "figure", ""):
        noun = _number_of(clause) or noun
    if "killed" in states and noun in ANIMALS:
        return "killed", noun
    if states & ELSEWHERE_COUNTED:
        return "", ""
    for of, words in TOLD:
        counted = noun in OF.get(of, ())
        near = clause.around if counted and of != WATER else clause.words
        open_ = not states or states <= {"affected", "injured"} or of in states
        if near & words and open_ and (of != WATER or counted):
            return of, noun
    if states & {"injured", "hospitalised"} or clause.words & CARE and noun in PEOPLE:
        return HURT, noun
    held = sorted(states & STATES)
    return (held[0], noun) if held else ("", noun)


def _number_of(clause: Clause) -> str:
    """What is counted by "the count of broken roofs", in the sentence of a figure."""
    parse, content = clause.reading.content.passage.parse, clause.reading.content
    for t in (parse.tokens[i] for i in content.passage.tokens):
        if t.lemma.lower() in ("number", "count", "total", "tally"):
            of = [k for p in parse.children(t.i) if p.lemma == "of" for k in parse.children(p.i) if k.dep == "pobj"]
            if of:
                return of[0].lemma.lower()
    return ""


def _ahead(clause: Clause) -> bool:
    """Whether it is not told as having happened."""
    verb = clause.verb
    told = [
        f for f in clause.reading.mentions.presented_in(clause.span) if verb is not None and f.event_start == verb.start
    ]
    modal = verb is not None and (verb.tag == "VB" or any(t.tag == "MD" for t in clause.tokens if t.head == verb.i))
    return modal and any(f.value in ("planned", "possible") for f in told)


def _of_one(x: Told, y: Told) -> bool:
    """Whether both count one kind of thing in one place, the second by a report printed well after the first."""
    a, b = x.clause.reading, y.clause.reading
    minutes = minutes_between(a, b)
    if x.q.unit != y.q.unit and x.of != AREA or later(a, b) is not b.article or minutes is not None and minutes < SOON:
        return False
    if x.of != y.of and (x.of and y.of or not _marked(y)) or not (x.of or y.of or _one_kind(x, y)):
        return False
    if not _one_noun(x, y) or _elsewhere(a, b):
        return False
    if dates_apart(x.clause, y.clause) and not (
        UP_TO.search(x.clause.said) or UP_TO.search(y.clause.said) or _marked(y)
    ):
        return False
    days = [
        e
        for t in b.content.times
        if t.timex in ("DATE", "TIME") and y.clause.span.overlaps(t.span) and (e := edtf.bounds(t.edtf))
    ]
    return not any(d[1].isoformat() < (a.as_of or "")[:10] for d in days)


def _one_kind(x: Told, y: Told) -> bool:
    """Whether both count one kind of thing that is no person, and the later is said to be more than before."""
    verbs = [z.clause.verb.lemma if z.clause.verb is not None else "" for z in (x, y)]
    risen = RISEN.search(y.clause.said) is not None
    return x.noun == y.noun not in PEOPLE | CROWD | {""} and (risen or verbs[0] == verbs[1] != "be" and _marked(y))


def _elsewhere(a: Reading, b: Reading) -> bool:
    """Whether both sentences say where, and name different places."""
    ours, theirs = a.content.settings, b.content.settings
    return bool(ours and theirs) and not ours & theirs


def _marked(y: Told) -> bool:
    """Whether the count is said to have taken another's place."""
    return GROWN.search(y.clause.said) is not None


def _one_noun(x: Told, y: Told) -> bool:
    a, b = x.noun, y.noun
    if not x.of or not y.of or not a or not b:
        return bool(a) and (a == b or b in THINGS.get(a, ()))
    groups = OF.get(x.of, frozenset[str]())
    if x.of in ("damaged", "destroyed"):
        groups = frozenset(("house", "home", "building", "structure", "property", "dwelling"))
    if x.of in ("arrested", "evacuated", "rescued", "displaced", "stranded", HURT):
        groups = PEOPLE | (CROWD if x.of != HURT else frozenset())
    return a == b or b in THINGS.get(a, ()) or {a, b} <= groups


def _went_on(x: Told, y: Told) -> bool:
    """Whether the count can have become what the later report gives."""
    q, r = x.q, y.q
    if q.low is None or r.low is None or interval.compare(q, r).relation != "clash" or rounded(q, r):
        return False
    if x.of == HURT and x.noun in PEOPLE:
        alone = not any(_deadly(z.clause.reading) for z in (x, y))
        return q.low == 0 or _grown_by(y) == r.low - q.low or alone and r.low > q.low
    if x.of in (POWER, WATER):
        return LEFT.search(y.clause.said) is not None if r.low < q.low else _marked(y)
    if q.unit is not None and x.of != AREA:
        return False
    return r.low > q.low if q.unit == r.unit else True


def _deadly(reading: Reading) -> bool:
    """Whether its report counts dead, whom another may count among the hurt."""
    return any("killed" in z.of.split() and z.high != 0 for z in reading.mentions.quantities)


def _grown_by(y: Told) -> float | None:
    """By how much a count is said to have grown: "nineteen, five more than was first thought"."""
    found = MORE.match(y.clause.reading.article.text, y.q.span.end)
    if found is None:
        return None
    word = found[1].lower()
    same = (z for z in y.clause.reading.content.quantities if z.text.lower().split()[:1] == [word])
    return next((z.low for z in same), None)


def _prints(report: Sequence[Told], told: Told) -> bool:
    """Whether a report prints the very number of the other."""
    q = told.q
    numbers = report[0].clause.reading.mentions.quantities
    return any((z.low, z.unit) == (q.low, q.unit) and (z.noun == q.noun or not z.noun) for z in numbers)


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    said = f"{phrasing.prints(a, b, x.q.text, y.q.text)} for one count; {newsroom(b.article)} is the later report, and such a count goes on"
    keys, spans = (quantity.key(x.q), quantity.key(y.q)), (x.q.span, y.q.span)
    return Difference("quantity", "update", (x.q.text, y.q.text), keys, spans, (a, b), said)
