"""Whatever goes on, has stopped or has been taken up again: a strike, a search, traffic, an order to leave.

The verbs that tell the phase of a thing are few, and are the same of any: what goes on by one report and has ended by a later one, or was
halted and has been resumed since, has been overtaken. Missed on purpose: what either report tells of one of several only, of another day,
or as no more than possible.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from synoptic.judge import phrasing
from synoptic.judge.questions.answer import long_ago, of_before
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.questions.narrowed import narrowed_apart
from synoptic.judge.questions.occasions import ACTS, KINDS
from synoptic.judge.questions.relations import name
from synoptic.judge.questions.things import GENERIC
from synoptic.judge.questions.told import meet, presented
from synoptic.judge.sides import Difference, Reading, later, minutes_between, newsroom
from synoptic.model import edtf, several
from synoptic.model.mention import Factuality
from synoptic.model.parse import Parse, Token
from synoptic.model.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GOING, STOPPED, RESUMED = range(3)
BY_ITSELF = (
    _words("continue go_on carry_on drag_on persist wear_on"),
    _words("end stop halt cease finish conclude expire break_down peter_out"),
    _words("resume restart"),
)
"""Acts of whatever goes on itself, by phase."""
DONE_TO = (
    _words("continue keep_up maintain prolong extend impose declare issue"),
    _words(
        "end stop halt suspend break_off call_off lift interrupt abandon discontinue cease revoke rescind discontinue"
    ),
    _words("resume restart restore reinstate take_up"),
)
"""Acts that are done to it."""
STATES = (
    _words("underway ongoing on"),
    _words("over off halted suspended finished down"),
    _words("back"),
)
"""What it is said to be."""
IN_FORCE = _words("way force place effect progress")
"""Behind "in" or "under", of what goes on."""
BEING = _words("be remain stay stand")
VERBS = frozenset(a.split("_")[0] for row in (*BY_ITSELF, *DONE_TO, ACTS) for a in row) | BEING
OPEN = _words(
    "if unless whether or some part partly briefly temporarily nearly almost may might could would should again_and_again"
)
SOON = 120
"""Minutes between two reports in which nothing can well have come about."""
BRIEF = 14
"""Days from which it is another one."""


@dataclass(frozen=True)
class Told:
    """A phase as told."""

    clause: Clause
    verb: Token
    words: tuple[Token, ...]
    noun: Token
    phase: int


def differences(reports: Sequence[Sequence[Reading]]) -> list[Difference]:
    """What goes on, or has stopped, by one report, and no longer does by a later one."""
    told = [[x for found in presented(r) for x in _told(*found)] for r in reports]
    found: list[Difference] = []
    for old, new in permutations([t for t in told if t], 2):
        pairs = [(x, y) for x in old for y in new if _of_one(x, y)]
        for x, y in pairs:
            last = max(z.phase for z, other in pairs if other is y), max(z.phase for other, z in pairs if other is x)
            if x.phase < y.phase and (x.phase, y.phase) == last and _later(x, y):
                found.append(_difference(x, y))
    return found


def _told(reading: Reading, verb: Token, f: Factuality) -> Iterator[Told]:
    if verb.lemma not in VERBS or f.value not in ("happened", "denied"):
        return
    clause, parse = Clause.at(reading, verb), reading.content.passage.parse
    if not clause.tokens or clause.words & OPEN or of_before(clause) or long_ago(clause) or _for_long(clause):
        return
    kids = parse.children(verb.i)
    under = [k for t in kids for k in (t, *(parse.children(t.i) if t.dep in ("aux", "auxpass") else ()))]
    subjects = [t for t in under if t.dep in SUBJECTS]
    objects = [t for t in kids if t.dep == "dobj"]
    passive = any(t.dep in ("nsubjpass", "auxpass") for t in under) or verb.dep == "acl" and verb.tag == "VBN"
    act = name(parse, verb)
    if act in ACTS and not passive and not objects and f.value == "happened" and not f.negated:
        yield Told(clause, verb, (verb,), verb, GOING)
    if verb.lemma in BEING and not passive:
        phase, words = _state(parse, verb)
        things = subjects
    elif passive or objects:
        phase, words = _phase(DONE_TO, act), (verb,)
        things = (subjects or [parse.tokens[verb.head]]) if passive else objects
    else:
        phase, words = _phase(BY_ITSELF, act), (verb,)
        things = subjects
    denied = f.value == "denied" or f.negated or any(t.dep == "neg" for t in kids)
    if phase is None or denied and phase == GOING:
        return
    for noun in things:
        if noun.pos == "NOUN" and noun.lemma.lower() not in GENERIC and _known(parse, noun):
            yield Told(clause, verb, words, noun, phase - denied)


def _phase(acts: Sequence[frozenset[str]], act: str) -> int | None:
    return next((n for n, row in enumerate(acts) if act in row), None)


def _state(parse: Parse, verb: Token) -> tuple[int | None, tuple[Token, ...]]:
    """What something is said to be: "under way", "over", "in force"."""
    for t in parse.children(verb.i):
        if t.dep in ("prep", "advmod", "acomp") and t.lemma.lower() in ("in", "under"):
            behind = [k for k in parse.children(t.i) if k.lemma.lower() in IN_FORCE]
            if behind:
                return GOING, (verb, t, behind[0])
        if t.dep in ("acomp", "advmod", "prt", "prep", "oprd", "attr") and not parse.children(t.i):
            phase = _phase(STATES, t.lemma.lower())
            if phase is not None:
                return phase, (verb, t)
    return None, ()


def _known(parse: Parse, noun: Token) -> bool:
    """Whether it is one that is known, or all there is: "the search", "the miners' strike", "traffic"."""
    kids = parse.children(noun.i)
    return any(k.lemma.lower() == "the" or k.dep == "poss" for k in kids) or not any(
        k.dep in ("det", "nummod", "amod") for k in kids
    )


def _for_long(clause: Clause) -> bool:
    """Whether it was so for a length of time only, and no longer is: "stopped for a day"."""
    parse = clause.reading.content.passage.parse
    if clause.verb is not None and any(t.tag in ("VBZ", "VBP") for t in (clause.verb, *parse.children(clause.verb.i))):
        return False
    lengths = [t.span for t in clause.reading.content.times if t.timex == "DURATION"]
    preps = [t for t in clause.tokens if t.dep == "prep" and t.lemma == "for" and clause.verb is not None]
    return any(s.start <= k.start < s.end for t in preps for k in parse.subtree(t.i) for s in lengths)


def _of_one(x: Told, y: Told) -> bool:
    """Whether both are told of one thing by its noun and what stands beside it."""
    kinds = [KINDS.get(_called(z), -n) for n, z in enumerate((x, y), 1)]
    ours, theirs = (frozenset((_called(z),)) for z in (x, y))
    beside = [
        frozenset(k.lemma.lower() for k in z.clause.reading.content.passage.parse.children(z.noun.i)) for z in (x, y)
    ]
    a, b = x.clause.reading, y.clause.reading
    return (
        (kinds[0] == kinds[1] or meet(ours, theirs))
        and not several.two(*beside)
        and not narrowed_apart(a, x.noun, b, y.noun)
    )


def _called(z: Told) -> str:
    """The noun, or the act of those who do it themselves: "walk_out"."""
    return z.noun.lemma.lower() if z.noun is not z.verb else name(z.clause.reading.content.passage.parse, z.verb)


def _later(x: Told, y: Told) -> bool:
    """Whether `y` is told by a report printed well after that of `x`, and of no day before that."""
    a, b = x.clause.reading, y.clause.reading
    minutes, gap = minutes_between(a, b), edtf.gap_days((a.as_of or "")[:10], (b.as_of or "")[:10])
    if later(a, b) is not b.article or minutes is not None and minutes < SOON or gap is not None and gap > BRIEF:
        return False
    times = [t for t in b.content.times if t.timex in ("DATE", "TIME") and y.clause.span.overlaps(t.span)]
    days = [e for t in times if t.span.start not in b.content.telling and (e := edtf.bounds(t.edtf))]
    return not any(d[1].isoformat() < (a.as_of or "")[:10] for d in days)


def _difference(x: Told, y: Told) -> Difference:
    a, b = x.clause.reading, y.clause.reading
    spans = [_span(z) for z in (x, y)]
    values = [s.of(r.article.text) for s, r in zip(spans, (a, b), strict=True)]
    said = f"{phrasing.prints(a, b, values[0], values[1])}; {newsroom(b.article)} is the later report, and tells of how it stands since"
    keys = (str(x.phase), str(y.phase))
    return Difference("status", "update", (values[0], values[1]), keys, (spans[0], spans[1]), (a, b), said)


def _span(z: Told) -> Span:
    """From the noun to the verb, or from the verb to what it is said to be; without what stands between where that is long."""
    held = sorted((z.verb, *z.words), key=lambda t: t.i)
    near = [z.noun, *held] if 0 <= held[0].i - z.noun.i <= 4 else held
    return Span(near[0].start, near[-1].end)
