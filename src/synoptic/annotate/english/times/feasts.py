"""Rules for feasts and holidays: "Christmas Eve", "last Easter", "Labor Day weekend", "the night of Halloween"."""

from __future__ import annotations

import re

from synoptic.annotate.english.calendar.feasts import FEAST, FEASTS, weekend_of
from synoptic.annotate.english.calendar.points import Point, add_days
from synoptic.annotate.english.calendar.words import PART, PARTS
from synoptic.annotate.english.times.absolute import YEARISH, year_in
from synoptic.annotate.english.times.reading import NO_DATE, Context, Reading, Rule, at, rule, unresolved, yearly

SOON = 14
"""Days within which a feast ahead is meant even by a past tense: "shoppers got ready for Easter"."""


def _feast(m: re.Match[str], ctx: Context) -> Reading | None:
    start, word = m.start("feast"), m["feast"].replace("’", "'")
    if not ctx.printed[start].isupper() or _names_something(m, ctx, word):
        return None
    if word not in FEASTS:
        return unresolved(None, "a feast whose day another calendar, the moon or the country decides")
    make = FEASTS[word]
    mod, weekend = (m["mod"] or "").strip(), m["weekend"] or m["weekend2"]
    year = year_in(m["year"], ctx)
    if year is not None:
        day, reason, anchor = make(year), "feast and year printed", ""
    elif ctx.published is None:
        return unresolved(None, NO_DATE)
    else:
        tense = {"last": "past", "this past": "past", "next": "future"}.get(mod) or ctx.tense_of(*m.span())
        anchor_day = add_days(ctx.published, -1) if mod == "last" else ctx.published
        nearest = yearly(make, anchor_day, tense)
        if tense == "past" and nearest is not None and (nearest - ctx.published).days > SOON:
            nearest = yearly(make, anchor_day, tense, 1)
        if nearest is None:
            return None
        day, reason, anchor = nearest, f"feast, {mod or tense or 'no'} tense", "published"
    if weekend:
        return at(Point("weekend", weekend_of(day)), f"the weekend of the feast; {reason}", anchor=anchor)
    detail = PARTS.get((m["part"] or "").strip(), "")
    return at(Point("part" if detail else "day", day, detail), reason, anchor=anchor)


def _names_something(m: re.Match[str], ctx: Context, word: str) -> bool:
    """ "Easter Island", "the Christmas tree", "New Year celebrations", "the New Year resolution": named after it, no time."""
    after = ctx.printed[m.end() :]
    if m["weekend"] or m["weekend2"] or m["mod"] or m["year"] or m["part"]:
        return False
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
    rule(rf"(?:(?P<weekend2>(?:the )?weekend of )|(?P<mod>last|this past|next|this) )?(?P<feast>{FEAST})(?P<part> {PART}\b)?(?P<weekend> weekend)?(?:,? (?:of |in )?(?P<year>{YEARISH}))?", _feast),
)  # fmt: skip
"""Each reads one form of feast."""
