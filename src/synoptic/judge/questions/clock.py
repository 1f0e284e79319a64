"""At what hour something was done that is done once: when a fire was under control, a train left, the doors were opened.

Missed on purpose: hours less than one apart, which newsrooms round, and acts that are done again and again.
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.questions.answer import Answer, of_before
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import FAMILIES, name
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Time

HOUR = "hour of "
"""First words of these questions."""
CONTROL = HOUR + "control"
ONCE = frozenset(
    "open close end finish collapse arrive land sink leave depart set_off set_out rescue arrest erupt break_out escape surrender "
    "extinguish put_out adjourn reopen kick_off take_off touch_down dock resign sentence release free seal_off".split()
)
"""Acts that are done but once to one thing on one day."""
LEAST, MOST = 60, 720
"""Minutes between two hours from which, and up to which, they are two of one day."""


def answers(reading: Reading) -> Iterator[Answer]:
    """What the hours of one sentence answer."""
    for t in reading.content.times:
        if t.timex != "TIME" or t.vague or t.span.start in reading.content.telling or not _clock(t):
            continue
        clause = Clause.of(reading, t.span)
        if clause is None or clause.verb is None or of_before(clause):
            continue
        act = name(reading.content.passage.parse, clause.verb)
        topics = frozenset(n for n in clause.entities | clause.nouns if not _in(reading, clause, t, n))
        if {"under", "control"} <= clause.words:
            yield Answer(CONTROL, "date", clause, t.span, t)
        elif act in ONCE:
            family = min(FAMILIES.get(act, ()), default=None)
            yield Answer(f"{HOUR}{act if family is None else f'act {family}'}", "date", clause, t.span, t, topics)


def _clock(t: Time) -> bool:
    return edtf.gap_minutes(t.edtf, t.edtf) is not None


def _in(reading: Reading, clause: Clause, t: Time, noun: str) -> bool:
    """Whether a noun stands in the words of the hour itself."""
    return any(w.lemma.lower() == noun and t.span.start <= w.start < t.span.end for w in clause.tokens)


def relation(t: Time, u: Time) -> str:
    """How two hours of one act stand."""
    minutes = edtf.gap_minutes(t.edtf, u.edtf)
    if minutes is None or minutes > MOST:
        return "unlike"
    return "same" if not minutes else "compatible" if minutes < LEAST else "clash"
