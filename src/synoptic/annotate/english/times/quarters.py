"""Rules for quarters and halves of a year: "the third quarter of 2020", "the year-ago period", "Q3 2019", "the first half"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from synoptic.annotate.english.calendar.points import Point, add_months, make_date, point
from synoptic.annotate.english.calendar.years import YEAR
from synoptic.annotate.english.numbers.words import ORDINAL, read_ordinal
from synoptic.annotate.english.times.reading import NO_DATE, Context, Reading, Rule, at, rule, unresolved, yearly

REPORTING = 45
"""Days after its end in which a quarter's results are still awaited: "expects a third-quarter loss", said in October."""


def _numbered(n: int, size: int, year: int) -> Point:
    return Point("half" if size == 2 else "quarter", date(min(max(year, 1), 9999), (n - 1) * (12 // size) + 1, 1))


_OF_ANOTHER = re.compile(
    r" of (?:the|an?|its|their|this|that|these|those|all) (?!(?:fiscal |financial |calendar )?(?:year|decade|century))"
)
"""The half of a match, a quarter of all voters: of something else than a year."""


def _quarter(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the third quarter of 2020", "this year's first half", "third-quarter"."""
    size = 2 if m["unit"] == "half" else 4
    n = size if m["n"] in ("last", "final") else read_ordinal(m["n"]) or 0
    if not 1 <= n <= size or (not m["y2"] and _OF_ANOTHER.match(ctx.text[m.end() :])):
        return None
    return _of_year(n, size, m["y1"] or m["y2"] or "", m, ctx)


def _short(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "Q3 2019", "2019-H2", "Q1"."""
    size = 2 if m["letter"] == "h" else 4
    n, said = int(m["n"]), m["y1"] or m["y2"] or ""
    if n > size or (size == 2 and not said):
        return None
    return _of_year(n, size, said, m, ctx)


def _of_year(n: int, size: int, said: str, m: re.Match[str], ctx: Context) -> Reading | None:
    grain = "half" if size == 2 else "quarter"
    if ctx.published is None and not re.search(r"\d{4}", said):
        return unresolved(f"XXXX-{'H' if size == 2 else 'Q'}{n}", NO_DATE)
    year = _said_year(said, ctx)
    if year is not None:
        return at(_numbered(n, size, year), f"{grain} {n} of the year said")
    assert ctx.published is not None
    tense = "future" if ctx.tense_of(*m.span()) == "future" else "past"
    first = yearly(lambda y: _numbered(n, size, y).first, ctx.published, tense, 92 + REPORTING)
    if first is None:
        return None
    if said.startswith("year-"):
        first = add_months(first, -12)
    return at(Point(grain, first), f"{grain} {n} of the nearest year", anchor="published")


def _said_year(said: str, ctx: Context) -> int | None:
    digits = re.search(r"[12]\d\d\d", said)
    if digits:
        return int(digits[0])
    if ctx.published is None:
        return None
    for word, step in (("last", -1), ("next", 1), ("this", 0)):
        if word in said:
            return ctx.published.year + step
    return None


def _spoken_of(m: re.Match[str], ctx: Context, grains: tuple[str, ...]) -> Point | None:
    """The period that the text is at: the last it named, but of what is told in the past the last that is over.

    A firm that in October expects a weak fourth quarter and then "earned 3 million" earned it in the third.
    """
    focus = ctx.focus if ctx.focus is not None and ctx.focus.grain in grains else None
    told = ctx.focus_by_grain.get("told" if "quarter" in m[0] else "period")
    if focus is None or told is None:
        return focus or told or ctx.look_back("quarter", "half")
    to_come = ctx.published is not None and focus.last >= ctx.published and focus.grain in ("quarter", "half")
    return told if to_come and ctx.tense_of(*m.span()) == "past" else focus


def _the_quarter(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the quarter", "the year-ago quarter", "year-earlier": the quarter that the text is speaking of, or the year before."""
    ago, words = "year" in m[0], m[0].removeprefix("the ")
    compared = words.endswith(("year-earlier", "year-ago", "year-earlier period", "year-ago period"))
    focus = _spoken_of(m, ctx, ("quarter", "half", "year", "month") if compared else ("quarter", "half"))
    reason = "the quarter the text speaks of"
    if focus is None:
        reason = "the quarter before the report's"
        if ctx.published is None or "period" in m[0]:
            return None
        focus = point("quarter", ctx.published).shift(-1)
        if words in ("year-ago", "year-earlier"):
            focus = point("year", ctx.published)
    if ago:
        focus = replace(focus, first=add_months(focus.first, -12))
    reading = at(focus, reason + (", a year before" if ago else ""), anchor="text")
    return replace(reading, moves=not ago)


def _same_quarter(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "the 2018 quarter", "the comparable period last year", "last year's quarter": that of the text, in the year said."""
    focus = _spoken_of(m, ctx, ("quarter", "half"))
    year = _said_year(m["y1"] or m["y2"] or "", ctx)
    if m["before"] and focus is not None:
        year = focus.first.year - 1
    if focus is None or year is None:
        return None
    first = make_date(year, focus.first.month, 1)
    if first is None:
        return None
    found = replace(focus, first=first)
    return replace(at(found, "the quarter the text speaks of, in the year said", anchor="text"), moves=False)


_AGO = r"(?:(?:year-ago|year-earlier|prior-year) )"
RULES: tuple[Rule, ...] = (
    rule(rf"(?:(?:the |its |their )?(?P<y1>{YEAR}|(?:this|last|next) year(?:'s|’s)|year-ago|year-earlier) )?(?:the |its |their )?(?:fiscal[- ](?:year )?)?(?P<n>{ORDINAL}|last|final)[- ](?:fiscal[- ])?(?P<unit>quarter|half)(?:(?: of|,)? (?:the )?(?:fiscal )?(?:year )?(?P<y2>{YEAR}|(?:this|last|next|the) year))?", _quarter, r"half|quarter"),
    rule(rf"(?:(?P<y1>{YEAR})[ -])?(?P<letter>[qh])(?P<n>[1-4])(?:[ -](?:of )?(?P<y2>{YEAR}))?", _short, r"[qh]\d"),
    rule(rf"(?:the |this |that |its )(?:same |latest |recent |comparable |corresponding )?{_AGO}?quarter(?!-)(?: a year (?:ago|earlier|before))?|{_AGO}quarter|(?:the )?(?:comparable |same )?(?:year-ago|year-earlier)(?: (?:quarter|period))?|the latest period", _the_quarter, r"quarter|year-|period"),
    rule(rf"(?:the )?(?P<y1>{YEAR}|last year(?:'s|’s)) (?:quarter|period)(?P<before>(?!))?(?P<y2>(?!))?", _same_quarter, r"quarter|period"),
    rule(rf"the (?:same|comparable|corresponding|like|equivalent) (?:quarter|period)(?:,? (?:of |in )?(?:the )?(?:(?P<y2>last year|{YEAR})|(?P<before>year[- ](?:ago|before|earlier)|a year (?:ago|before|earlier)|previous year|prior year)))(?P<y1>(?!))?", _same_quarter, r"quarter|period"),
)  # fmt: skip
"""Each reads one form of quarter or half."""
