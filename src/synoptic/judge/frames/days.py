"""The day, year or hour of one act, as two reports give it."""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.conflicts import date
from synoptic.judge.frames.frame import DONE, Frame
from synoptic.judge.sides import Difference, Pair
from synoptic.model import clock, edtf
from synoptic.model.mention import Time

DEFINITE = frozenset("the this that its his her their".split())


def differences(a: Frame, b: Frame, pair: Pair) -> Iterator[Difference]:
    """Differences between the times of two verbs of one act; plans are left to the questions of days, for they are put off."""
    if len(a.times) != 1 or len(b.times) != 1 or a.presented == "planned":
        return
    t, u = a.times[0], b.times[0]
    if any(x.anchor and edtf.day(x.edtf) is None for x in (t, u)):
        return  # "the past week", "last month": counted from the day of its report
    hours = apart(a, t, b, u)
    days = edtf.compare(t.edtf, u.edtf) == "disjoint" and once(a) and once(b)
    if not (hours or days) or prints(a, b, u, hours=hours) or prints(b, a, t, hours=hours):
        return
    difference = date.judge(pair, t, u, placed=True)
    if difference is not None:
        yield difference


def apart(a: Frame, t: Time, b: Frame, u: Time) -> bool:
    """Whether two times are two hours of one day."""
    return clock.compare((a.reading.content.passage, t), (b.reading.content.passage, u)) == "apart"


def prints(frame: Frame, other: Frame, u: Time, *, hours: bool) -> bool:
    """Whether the report of a verb prints a time of the other's anywhere; `hours`: to the hour."""
    times = [x for x in frame.reading.mentions.times if x.edtf]
    if hours:
        there = other.reading.content.passage
        return any(clock.compare((frame.reading.content.passage, x), (there, u)) == "same" for x in times)
    return any(edtf.compare(u.edtf, x.edtf) == "same" for x in times)


def once(frame: Frame) -> bool:
    """Whether it is done to a certain thing or person: "painted the picture", "arrested Marr"."""
    done = frame.places.get(DONE)
    if done is None:
        return frame.act in date.ONCE
    return bool(done.entities) or any(k.text.lower() in DEFINITE for t in done.heads for k in frame.parse.children(t.i))
