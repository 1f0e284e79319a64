"""Whether two totals that differ answer two questions: with the dead or without, of some or of all, of one event or of more.

Missed on purpose: what neither report words, as a count of the shot that one newsroom gives as the wounded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from synoptic.judge.died_since import died_since
from synoptic.judge.sides import later
from synoptic.judge.total import Total
from synoptic.model import interval


def of_two_questions(ours: Mapping[str, Total], theirs: Mapping[str, Total], state: str) -> bool:
    """Whether the two totals may answer two questions."""
    a, b = ours[state], theirs[state]
    died = died_since(a, b) or died_since(b, a)
    if (a.several or b.several) and not died or _narrower(a, b):
        return True
    if (a.number in b.seen and not b.corrected or b.number in a.seen and not a.corrected) and not died:
        return True
    if (a.number in b.with_others or b.number in a.with_others) and not _counted_apart_since(a, b):
        return True
    if state == "killed" and a.number and b.number and abs(a.number - b.number) == 1 and (a.doer or b.doer):
        return True
    if a.shot is not b.shot and (a.dead or b.dead):
        return True
    if state != "injured" or a.living and b.living:
        return False
    if a.number is None or b.number is None:
        return _with_the_dead(a, b) or _with_the_dead(b, a)
    return abs(a.number - b.number) in (a.dead, b.dead) and not died


def _with_the_dead(a: Total, b: Total) -> bool:
    """Whether `a`, which leaves the dead out, fits `b` with them: "19 others were hurt" beside "at least 20, two of them dead"."""
    (_, q), (_, r) = a.printed[0], b.printed[0]
    low, high = (None if end is None else end + a.dead for end in (q.low, q.high))
    return a.living and not b.living and interval.compare(replace(q, low=low, high=high), r).relation != "clash"


def _counted_apart_since(a: Total, b: Total) -> bool:
    """Whether the later of two reports is the one that no longer counts some whom it tells of beside the others."""
    after = later(a.printed[0][0], b.printed[0][0])
    new, old = (a, b) if after is a.printed[0][0].article else (b, a)
    return after is not None and old.number in new.with_others


def _narrower(a: Total, b: Total) -> bool:
    """Whether the lower number counts people of one kind only ("children"), the other everybody or another kind."""
    low, high = sorted((a, b), key=lambda t: t.printed[0][1].low or 0.0)
    nouns = [{q.noun for _, q in t.printed} for t in (low, high)]
    everybody = {"", *interval.ANYBODY}
    return bool(low.number) and not nouns[0] & everybody and not nouns[0] & nouns[1]
