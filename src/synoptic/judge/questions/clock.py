"""At what hour something was done that is done once: when a fire was under control, a train left, the doors were opened.

Missed on purpose: hours less than one apart, which newsrooms round, and acts that are done again and again.
"""

from __future__ import annotations

import re
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
    "extinguish put_out adjourn reopen kick_off take_off touch_down dock resign sentence release free seal_off enter explode blow_up derail crash collide capsize".split()
)
"""Acts that are done but once to one thing on one day."""
GOING = frozenset("come go get walk burst storm".split())
"""Verbs that tell with "into" that somebody entered."""
CALLS = frozenset("call alarm alert signal mayday sos".split())
PASSED = frozenset("send receive make raise give get come sound go_off issue ring transmit pick_up".split())
"""What goes from one to another in a moment, and the verbs by which either tells it."""
BOUND = re.compile(r"\b(?:before|after|by|until|till|from|since|between) (?:about |around |shortly )?$", re.IGNORECASE)
ZONED = re.compile(r"\s*\(?(?:local time|GMT|UTC|Z\b|[A-Z]{1,4}T\b)")
LEADING = 16
LEAST, MOST = 60, 720
"""Minutes between two hours from which, and up to which, they are two of one day."""


def answers(reading: Reading) -> Iterator[Answer]:
    """What the hours of one sentence answer."""
    for t in reading.content.times:
        if (
            t.timex != "TIME"
            or t.vague
            or t.span.start in reading.content.telling
            or not _clock(t)
            or _open(reading, t)
        ):
            continue
        clause = Clause.of(reading, t.span)
        if clause is None or clause.verb is None or of_before(clause):
            continue
        act = name(reading.content.passage.parse, clause.verb)
        if act in GOING and any(k.lemma == "into" for k in reading.content.passage.parse.children(clause.verb.i)):
            act = "enter"
        topics = frozenset(n for n in clause.entities | clause.nouns if not _in(reading, clause, t, n))
        if {"under", "control"} <= clause.words:
            yield Answer(CONTROL, "date", clause, t.span, t)
        elif act in PASSED and (call := _call(reading, clause)):
            yield Answer(f"{HOUR}{call}", "date", clause, t.span, t, topics | {call})
        elif act in ONCE:
            family = min(FAMILIES.get(act, ()), default=None)
            yield Answer(f"{HOUR}{act if family is None else f'act {family}'}", "date", clause, t.span, t, topics)


def _call(reading: Reading, clause: Clause) -> str:
    """What was sent or received: "the distress call"; "" where nothing of that kind is told of."""
    verb = clause.verb
    heads = [
        t for t in clause.tokens if verb is not None and t.head == verb.i and t.dep in ("dobj", "nsubjpass", "nsubj")
    ]
    calls = [t for t in heads if t.lemma.lower() in CALLS]
    parse = clause.reading.content.passage.parse
    which = [k.lemma.lower() for t in calls[:1] for k in parse.children(t.i) if k.dep in ("compound", "amod")]
    return " ".join((*which, calls[0].lemma.lower())) if which else ""


def _open(reading: Reading, t: Time) -> bool:
    """Whether an hour only bounds when it was, or is that of a zone that is told: "before 8:40", "at 4.12 local time"."""
    text, start = reading.article.text, reading.content.passage.span.start
    before, behind = text[max(start, t.span.start - LEADING) : t.span.start], text[t.span.end : t.span.end + LEADING]
    return (
        BOUND.search(before) is not None
        or BOUND.search(t.text.split(" ")[0] + " ") is not None
        or ZONED.match(behind) is not None
    )


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
