"""Whether a sentence, or what it tells of somebody, is of another event: by its dates, and by words that say so."""

from __future__ import annotations

from datetime import date

from synoptic.judge.fates import Fate
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Time

BEFALLING = frozenset(
    "kill murder slay shoot die wound injure hurt stab strike hit shooting crash accident stabbing death killing".split()
)
LONG_BEFORE = 2
"""Days before the event from which a sentence with no other date is of another."""
WEEK = 7
"""The same for a weekday counted back from the day of the report, which may have been printed before its text was changed."""
YEARLY = 180
"""Days from which a time that lasts until the report ("this year") is that of statistics."""


EARLIER = frozenset("previous earlier prior unrelated past".split())
"""What is said of another event: "an earlier fire"."""
PLURAL = frozenset("shooting stabbing killing homicide murder attack crash accident incident fire".split())


def of_another(reading: Reading, day: str | None) -> bool:
    """Whether a sentence tells of another event: all its dates are long before, or it counts a year."""
    mine = edtf.bounds(day)
    dated = [
        (s, WEEK if t.anchor == "published" else LONG_BEFORE)
        for t in reading.content.times
        if t.timex in ("DATE", "TIME") and not t.vague and (s := edtf.bounds(t.edtf))
    ]
    if mine is not None and dated and all((mine[0] - s[1]).days > n and (s[1] - s[0]).days < WEEK for s, n in dated):
        return True
    for t in reading.content.times:
        span = edtf.bounds(t.edtf)
        if span is None:
            continue
        if (span[1] - span[0]).days >= YEARLY and t.anchor == "published" and t.text.lower().startswith("this"):
            return True
        if mine is not None and t.of in BEFALLING and (mine[0] - span[1]).days > 1:
            return True
    return False


def apart(reading: Reading, fate: Fate, day: str | None) -> bool:
    """Whether what tells it says that it was another event, or has a date of its own, long before this one.

    "was killed in a previous shooting", "since May 3, when a fire killed two".
    """
    mine = edtf.bounds(day)
    parse = reading.content.passage.parse
    verb = parse.tokens[fate.by]
    if any(t.text.lower() in EARLIER and parse.tokens[t.head].lemma in PLURAL for t in parse.subtree(verb.i)):
        return True
    if mine is None:
        return False
    for t in reading.content.times:
        if t.timex not in ("DATE", "TIME") or t.vague or (span := edtf.bounds(t.edtf)) is None:
            continue
        last = span[0] if span[1] == date.max else span[1]
        if (mine[0] - last).days <= (WEEK if t.anchor == "published" and not _printed_day(t) else LONG_BEFORE):
            continue
        above = parse.tokens[verb.head]
        if verb.dep in ("relcl", "advcl") and t.span.start <= above.start < t.span.end:
            return True
        if t.of == verb.lemma and t.of in BEFALLING:
            return True
    return False


def _printed_day(t: Time) -> bool:
    """Whether a day of a month is printed, as against a weekday alone."""
    return any(c.isdigit() for c in t.text) and t.timex == "DATE"
