"""Rules for seasons: "next spring", "the summer of 2012", "late autumn". Their months are the northern ones."""

from __future__ import annotations

import re
from datetime import date

from synoptic.annotate.english.calendar.points import SEASONS, Point, add_months
from synoptic.annotate.english.calendar.words import EDGE, SEASON
from synoptic.annotate.english.times.absolute import YEARISH, year_in
from synoptic.annotate.english.times.reading import NO_DATE, Context, Reading, Rule, at, rule, unresolved, yearly

_LED = re.compile(
    r"\b(?:in|by|since|until|during|over|for|of|into|throughout|through|before|after) (?:the )?(?:early |late )?$|^the (?:early |late )?$"
)
_LED_CLOSELY = re.compile(r"\b(?:in|by|since|until|during|this|last|next) (?:the )?(?:early |late )?$")
"""Before "fall" and "spring", which are other things besides."""
_HURT = re.compile(r"\b(?:injured|hurt|wounded|bruised|broke|broken|survived) (?:[\w-]+ ){0,3}in the $")
_DOWN = re.compile(r" (?:from|down|off|on to|onto|into)\b")
"""Beside a fall that is none of the year."""
_TENSES = {
    "last": "past", "this past": "past", "past": "past", "previous": "past", "next": "future", "this coming": "future", "coming": "future",
    "upcoming": "future",
}  # fmt: skip


def _season(m: re.Match[str], ctx: Context) -> Reading | None:
    season = "autumn" if m["season"] == "fall" else m["season"]
    code, _, first_month = SEASONS[season]
    mod, before = (m["mod"] or "").strip(), ctx.text[: m.start("season")]
    year = year_in(m["year"], ctx)
    if year is not None:
        return at(Point("season", date(year, first_month, 1)), "season and year printed")
    if m["season"] == "fall" and not mod and (_HURT.search(before[-60:]) or _DOWN.match(ctx.text, m.end("season"))):
        return None
    led = _LED_CLOSELY if season in ("autumn", "spring") and m["season"] != "autumn" else _LED
    if not mod and not led.search(before[-22:]) and not re.search(r"(?:whole|entire) $", before):
        return None
    token = ctx.token_at(m.start("season"))
    if mod == "that" and token is not None and token.pos == "VERB":
        return None
    if not mod and token is not None and token.text[:1].isupper() and before.endswith("in "):
        return None  # "at a party in Spring": a town
    if ctx.published is None:
        return unresolved(f"XXXX-{code}", NO_DATE)
    tense = _TENSES.get(mod) or ctx.tense_of(*m.span())
    if mod in ("this", "that"):
        first: date | None = date(ctx.published.year, first_month, 1)
        if first is not None and first > ctx.published and tense == "past":  # "the fire this summer", told in January
            first = add_months(first, -12)
    else:
        anchor = add_months(ctx.published, -3) if mod == "last" else ctx.published
        first = yearly(lambda y: date(y, first_month, 1), anchor, tense, 0 if mod == "next" else 90)
    free = "" if mod else "year"
    if first is None:
        return None
    return at(Point("season", first), f"season, {mod or tense or 'no tense'}", anchor="published", free=free)


RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:{EDGE} )?(?:(?:the )?(?P<mod>last|next|this past|this coming|this|coming|upcoming|past|previous|that) )?(?:the )?(?:whole |entire )?"
        rf"(?:(?:early|late|mid)[- ])?(?P<season>{SEASON})(?:,? (?P<year>{YEARISH}))?",
        _season,
        r"spring|summer|autumn|fall|winter",
    ),
)  # fmt: skip
"""Each reads one form of season."""
