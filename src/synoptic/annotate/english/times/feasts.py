"""Rules for feasts and holidays: "Christmas Eve", "last Easter", "Labor Day weekend", "the night of Halloween"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from synoptic.annotate.english.calendar.feasts import FEAST, FEASTS, SIGHTED, long_weekend, weekend_of
from synoptic.annotate.english.calendar.national import NATIONAL, national_day
from synoptic.annotate.english.calendar.points import Point, add_days
from synoptic.annotate.english.calendar.words import PART, PARTS
from synoptic.annotate.english.times.absolute import YEARISH, year_in
from synoptic.annotate.english.times.reading import NO_DATE, Context, Reading, Rule, at, nearest, rule, unresolved

SOON = 14
"""Days within which a feast ahead is meant even by a past tense: "shoppers got ready for Easter"."""


_SMALL = ("cyber monday", "yuandan")
"""Feasts that are printed with a small letter too, and are nothing else."""


def _feast(m: re.Match[str], ctx: Context) -> Reading | None:
    start, word = m.start("feast"), m["feast"].replace("’", "'")
    if not (ctx.printed[start].isupper() or word in _SMALL) or _names_something(m, ctx, word):
        return None
    days = _days_of(word, ctx.text[:start], ctx)
    if days is None:
        return unresolved(None, "a feast whose day another calendar, the moon or the country decides")
    mod, year = (m["mod"] or "").strip(), year_in(m["year"], ctx)
    if year is None and ctx.published is None:
        return unresolved(None, NO_DATE)
    if year is not None:
        made = days(year)
        if not made:
            return None
        day, reason, anchor = made[0], "feast and year printed", ""
    else:
        assert ctx.published is not None
        tense = {"last": "past", "this past": "past", "next": "future"}.get(mod) or ctx.tense_of(*m.span())
        meant = _by_tense(days, add_days(ctx.published, -1) if mod == "last" else ctx.published, tense, ctx.published)
        if meant is None:
            return None
        day, reason, anchor = meant, f"feast, {mod or tense or 'no'} tense", "published"
    if word in SIGHTED:
        reason += "; the sighted moon may move it by a day"
    if m["weekend"] or m["weekend2"] or m["weekend3"]:
        return _weekend(word, day, reason, anchor)
    detail = PARTS.get((m["part"] or "").strip(), "")
    return at(Point("part" if detail else "day", day, detail), reason, anchor=anchor, approximate=word in SIGHTED)


def _weekend(word: str, day: date, reason: str, anchor: str) -> Reading:
    first, last = long_weekend(word, day)
    reading = at(Point("weekend", weekend_of(day)), f"the weekend of the feast; {reason}", anchor=anchor)
    return replace(reading, point=Point("day", first), until=Point("day", last))


def _days_of(word: str, before: str, ctx: Context) -> Callable[[int], list[date]] | None:
    """The days of a feast in a year; None where nothing tells them."""
    if word in SIGHTED:
        return SIGHTED[word]
    make = national_day(word, before, ctx.whole, ctx.published) if word in NATIONAL else FEASTS.get(word)
    return (lambda year: [make(year)]) if make is not None else None


def _by_tense(days: Callable[[int], list[date]], anchor: date, tense: str, published: date) -> date | None:
    years = range(max(anchor.year - 4, 1), min(anchor.year + 5, 9999))
    candidates = [day for year in years for day in days(year)]
    if not candidates:
        return None
    found = nearest(candidates, anchor, tense)
    if tense == "past" and (found - published).days > SOON:
        return nearest(candidates, anchor, tense, 1)
    return found


_NAMED_AFTER = re.compile(
    r" (?:[A-Z][\w’']+ ){0,2}(?:police|Police|Department|County|County's|Street|Road|Avenue|Hospital|Church|School|College)\b"
)
"""What stands behind the name of a town, a street or a body that is called after a feast: "Corpus Christi police"."""


_CELEBRATED = re.compile(
    r"\b(?:on|at|before|after|since|until|till|by|for|during|every|celebrat\w+|(?:feast|solemnity|day|week|eve|octave) of) (?:the )?$",
    re.IGNORECASE,
)
"""Before a feast whose name is a town's as well: "A Corpus Christi man" tells of no time."""
_OF_A_DATELINE = re.compile(r" ?(?:\(|(?:, ?[A-Z][\w.]*)? ?[—–-])")
"""Behind a town in capitals, where a report begins: "CORPUS CHRISTI, Texas (AP) —"."""


def _names_something(m: re.Match[str], ctx: Context, word: str) -> bool:
    """ "Easter Island", "the Christmas tree", "New Year celebrations", "the New Year resolution": named after it, no time."""
    after = ctx.printed[m.end() :]
    if m["weekend"] or m["weekend2"] or m["weekend3"] or m["mod"] or m["year"] or m["part"]:
        return False
    if ctx.printed[m.start() : m.end()].isupper() and _OF_A_DATELINE.match(after):
        return True
    if ctx.label_at(m.start("feast")) in ("GPE", "LOC", "FAC") or _NAMED_AFTER.match(after):
        return True
    if word == "corpus christi" and not _CELEBRATED.search(ctx.text[: m.start("feast")]):
        return True
    if (
        word in ("new year", "new year's")
        and re.match(r" [a-zA-Z]", after)
        and not re.match(r" (?:and|but|in|at|on|with)\b", after)
    ):
        return True
    return (
        bool(re.match(r" [A-Z][a-z]+", after))
        and not ctx.title_case
        and word in ("easter", "christmas", "thanksgiving", "passover")
    )


RULES: tuple[Rule, ...] = (
    rule(rf"(?:(?P<weekend2>(?:the )?weekend of )|(?P<mod>last|this past|next|this) )?(?P<feast>{FEAST})(?P<part> {PART}\b)?(?P<weekend> weekend)?(?:,? (?:of |in )?(?P<year>{YEARISH}))?(?P<weekend3> weekend)?", _feast),
)  # fmt: skip
"""Each reads one form of feast."""
