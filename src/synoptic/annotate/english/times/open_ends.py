"""Stretches of which one end is told: "since 2016", "until Friday", "from Monday on", "the rest of the year". The other stays open in the EDTF.

The TIMEX3 value is that of the end that is told. Missed on purpose: "by Friday" and "before Friday", which set a bound to a moment and
tell of no stretch; "through" without a verb of lasting.
"""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.calendar.points import Point
from synoptic.annotate.english.times.reading import Context, Reading

_SINCE = re.compile(r"\b(?:ever )?since (?:about |around |at least )?(?:the )?$")
_UNTIL = re.compile(r"\b(?:(?:up |down )?until|till|up to|through) (?:about |around |at least )?(?:the )?$")
_FROM = re.compile(r"\b(?:from|as of|starting|beginning|effective) (?:about |around )?(?:the )?$")
_ON = re.compile(r" on(?:ward|wards)?(?=\s*(?:$|[.,;:)]|the\b|a\b|all\b|no\b|it\b|they\b))| forward\b")
_CLAUSE = re.compile(r" (?:was|is|were|are|had|has|will|would|marks?|marked|falls?|fell)\b")
"""Behind the time, it makes "since" a conjunction: "since Monday is a holiday"."""


def opened(reading: Reading, start: int, end: int, ctx: Context) -> Reading:
    """The reading as a stretch with an open end, where the words before it say that it is one."""
    if reading.point is None or reading.until is not None or reading.timex not in ("DATE", "TIME"):
        return reading
    before, after, words = ctx.text[max(0, start - 30) : start], ctx.text[end:], ctx.text[start:end]
    if words.endswith(("'s", "’s")):
        return reading
    if _REST.search(before):
        return _rest(reading, start, end, ctx)
    if _FROM.search(before):
        open_end, said = ("after", "from then on") if _ON.match(after) else ("", "")
    elif _SINCE.search(before):
        open_end, said = ("", "") if _CLAUSE.match(after) else ("after", "from then on")
    else:
        open_end, said = ("before", "up to then") if _UNTIL.search(before) else ("", "")
    if not open_end or ctx.led_by(start, end) not in _LEADS:
        return reading
    return replace(reading, open=open_end, reason=f"{reading.reason}; {said}")


_REST = re.compile(r"\b(?:rest|remainder|balance) of $")


def _rest(reading: Reading, start: int, end: int, ctx: Context) -> Reading:
    """ "the rest of the year": from the report's day to its end, if the year is the report's own and no past tense tells of it."""
    whole, today = reading.point, ctx.published
    if (
        whole is None
        or today is None
        or whole.grain not in ("week", "weekend", "month", "quarter", "half", "year", "decade")
    ):
        return reading
    if not whole.first <= today <= whole.last or ctx.tense_of(start, end) == "past":
        return reading
    days = Point("day", today), Point("day", whole.last)
    return replace(reading, point=days[0], until=days[1], reason=f"{reading.reason}; what is left of it")


_LEADS = ("since", "until", "till", "to", "through", "from", "of", "starting", "beginning", "on", "onward", "onwards")
"""What the parse may hang the time from: not a noun, as in "since the 2016 vote"."""
