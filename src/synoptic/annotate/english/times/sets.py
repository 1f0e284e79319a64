"""Rules for repeated times: "every Friday", "daily", "on weekends", "the 19th of every month"."""

from __future__ import annotations

import re

from synoptic.annotate.english.calendar.words import (
    MONTH,
    MONTHS,
    NO_NOUN,
    PART,
    PARTS,
    SINGULAR,
    UNIT,
    WEEKDAY,
    WEEKDAYS,
)
from synoptic.annotate.english.numbers.words import CARDINAL, ORDINAL, read_ordinal
from synoptic.annotate.english.times.reading import Context, Reading, Rule, rule
from synoptic.annotate.english.times.span import count_of, duration

_WEEKLY = {"weekend": "XXXX-WXX-WE", "weekends": "XXXX-WXX-WE", "weekday": "XXXX-WXX-WD", "weekdays": "XXXX-WXX-WD"}
"""WE as in TIMEX3's weekends; WD in its manner."""


def _every(m: re.Match[str], ctx: Context) -> Reading | None:
    word = m["what"].rstrip(".")
    n = 2.0 if m["other"] else count_of(m["n"]) if m["n"] else 1.0
    if word in WEEKDAYS:
        return Reading("SET", f"XXXX-WXX-{WEEKDAYS[word] + 1}{PARTS.get(m['part'] or '', '')}", "every such weekday")
    if word in _WEEKLY and n == 1:
        return Reading("SET", _WEEKLY[word], "every such part of the week")
    if word in MONTHS:
        return Reading("SET", f"XXXX-{MONTHS[word]:02d}", "every such month")
    if word in PARTS:
        return Reading("SET", f"XXXX-XX-XX{PARTS[word]}", "every such part of the day")
    unit = SINGULAR.get(word, "week")
    return Reading("SET", duration(n, "week" if unit == "weekend" else unit), "every so often")


_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "everyday": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W", "biweekly": "P2W",
    "bi-weekly": "P2W", "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "bi-monthly": "P2M", "quarterly": "P3M",
    "yearly": "P1Y", "annually": "P1Y", "twice-yearly": "P6M", "semi-annually": "P6M", "semiannually": "P6M", "semi-annual": "P6M",
    "semiannual": "P6M", "biennially": "P2Y", "biannually": "P6M",
}  # fmt: skip
"""Bimonthly, biweekly: every two, as most dictionaries have it first."""


def _adverb(m: re.Match[str], ctx: Context) -> Reading | None:
    token = ctx.token_at(m.start())
    if token is not None and (token.pos == "PROPN" or (m.start() > 0 and ctx.printed[m.start()].isupper())):
        return None
    if token is not None and _is_newspaper(ctx, m.end()):
        return None
    if m[0] == "everyday" and not re.match(NO_NOUN, ctx.text[m.end() :]):
        return None
    if m[0] == "quarterly" and not re.match(NO_NOUN, ctx.text[m.end() :]):
        return None
    return Reading("SET", _ADVERBS[m[0]], "every so often")


def _is_newspaper(ctx: Context, end: int) -> bool:
    """ "the party daily Norra Bladet": a name right behind, and no noun behind the name ("the daily Nato briefing")."""
    place, token = end + 1, ctx.token_at(end + 1)
    if token is None or token.pos != "PROPN":
        return False
    while token is not None and token.pos == "PROPN":
        place += len(token.text) + 1
        token = ctx.token_at(place)
    return token is None or token.pos != "NOUN"


def _plural(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "on weekends", "in the mornings"."""
    word = m["what"]
    value = _WEEKLY.get(word) or f"XXXX-XX-XX{PARTS[word]}"
    return Reading("SET", value, "every such part of the week or day", cut=(m.start("noun"), m.end()))


def _day_of_every_month(m: re.Match[str], ctx: Context) -> Reading | None:
    n = read_ordinal(m["n"])
    return Reading("SET", f"XXXX-XX-{n:02d}", "that day of every month") if n and n <= 31 else None


def _per(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "3% per year", "twice per week"."""
    return Reading("SET", duration(1, m["unit"]), "a rate: so many in each")


def _once_a_month(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "every first Sunday of the month": TIMEX3 can say no more than that it is once a month."""
    return Reading("SET", "P1M", "one such weekday in each month")


RULES: tuple[Rule, ...] = (
    rule(rf"(?:every|each) (?:{ORDINAL}|last) (?:{WEEKDAY}) (?:of|in) (?:every|each|the) month", _once_a_month, "month"),
    rule(r"per (?P<unit>day|week|month|quarter|year)", _per, r"\bper "),
    rule(rf"(?:every|each)(?P<other> other| second)?(?: (?P<n>{CARDINAL}))? (?:single )?(?P<what>{WEEKDAY}|{MONTH}|weekday|{UNIT}|{PART}|quarter)(?: (?P<part>{PART}))?", _every, r"every|each"),
    rule("|".join(sorted(_ADVERBS, key=lambda w: (-len(w), w))), _adverb, r"ly\b|annual|everyday"),
    rule(r"(?P<noun>(?P<what>weekends|weekdays))", _plural, "weekends|weekdays"),
    rule(r"(?P<noun>(?:the )?(?P<what>mornings|afternoons|evenings))", _plural, "mornings|afternoons|evenings"),
    rule(rf"(?:the )?(?P<n>{ORDINAL}) of (?:every|each) month", _day_of_every_month, "month"),
)  # fmt: skip
"""Each reads one form of repeated time."""
