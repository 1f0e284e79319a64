"""The day, year or hour of one act, as two reports give it."""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.conflicts import date
from synoptic.judge.frames.frame import DONE, Frame
from synoptic.judge.sides import Difference, Pair
from synoptic.model import edtf

DEFINITE = frozenset("the this that its his her their".split())


def differences(a: Frame, b: Frame, pair: Pair) -> Iterator[Difference]:
    """Differences between the times of two verbs of one act; plans are left to the questions of days, for they are put off."""
    if len(a.times) != 1 or len(b.times) != 1 or a.presented == "planned":
        return
    t, u = a.times[0], b.times[0]
    if edtf.compare(t.edtf, u.edtf) != "disjoint" or not (once(a) and once(b)):
        return
    if any(edtf.compare(u.edtf, x.edtf) == "same" for x in a.reading.mentions.times if x.edtf):
        return
    if any(edtf.compare(t.edtf, x.edtf) == "same" for x in b.reading.mentions.times if x.edtf):
        return
    difference = date.judge(pair, t, u, placed=True)
    if difference is not None:
        yield difference


def once(frame: Frame) -> bool:
    """Whether it is done to a certain thing or person: "painted the picture", "arrested Marr"."""
    done = frame.places.get(DONE)
    if done is None:
        return frame.act in date.ONCE
    return bool(done.entities) or any(k.text.lower() in DEFINITE for t in done.heads for k in frame.parse.children(t.i))
