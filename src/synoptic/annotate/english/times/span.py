"""Rules for lengths of time: "two-day", "an hour and a half", "the next three weeks", "two to three months", "all week".

A length that is given between two numbers ("two to three weeks") has no TIMEX3 value of its own and is taken as vague. Missed on
purpose: ages ("a 33-year-old", and with them "a two-year-old programme"), anniversaries, speeds.
"""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.calendar.words import COUNT, COUNTS, FINENESS, SINGULAR, UNIT, UNITS
from synoptic.annotate.english.numbers.words import CARDINAL, read_number
from synoptic.annotate.english.times.reading import COUNTED, Context, Reading, Rule, rule, vague


def count_of(words: str) -> float | None:
    """2.0 for "two", 1.0 for "a", 1.5 for "one and a half"; None for "several"."""
    words = words.strip().lower()
    words = re.sub(r" more$", "", words)
    if words in COUNTS:
        return COUNTS[words]
    part = re.search(r"[- ]and[- ](?:a[- ])?(half|quarter)$", words)
    if part:
        whole = count_of(words[: part.start()])
        return whole + (0.5 if part[1] == "half" else 0.25) if whole is not None else None
    match = re.fullmatch(CARDINAL, words)
    return read_number(words) if match else None


def duration(n: float | None, unit: str) -> str:
    """TIMEX3 value of n units: P2D, PT1H30M, P2Y6M, PXW."""
    letter, clock = UNITS[unit]
    if n is None:
        return f"P{clock}X{letter}"
    n *= {"decade": 10, "century": 100, "fortnight": 2}.get(unit, 1)
    whole = int(n)
    if n == whole:
        return f"P{clock}{whole}{letter}"
    finer = {"Y": ("M", 12), "M": ("W", 4), "W": ("D", 7), "D": ("TH", 24)}.get(letter)
    if clock:
        finer = {"H": ("M", 60), "M": ("S", 60)}.get(letter)
    if finer is None:
        return f"P{clock}{n:g}{letter}"
    small = round((n - whole) * finer[1])
    first = f"{whole}{letter}" if whole else ""
    rest = f"T{small}{finer[0][-1]}" if finer[0].startswith("T") else f"{small}{finer[0]}"
    return f"P{clock}{first}{rest}"


_SMALLER = r"days?|weeks?|months?|hours?|minutes?|seconds?"
_ONE_MORE = rf"(?:(?:(?:,| and|, and)? (?:{CARDINAL})| and an?)[ -](?:{_SMALLER})\b)"
MORE = rf"{_ONE_MORE}{{0,3}}"
"""What stands behind a first amount: " and 21 days", ", two weeks and four days"."""
_AMOUNT = re.compile(rf"(?P<n>{CARDINAL}|\ban?)[ -](?P<unit>{_SMALLER})\b")


def smaller_amounts(words: str) -> list[tuple[float, str, int]]:
    """How many of which unit stand in what `MORE` matched, and where each ends in it."""
    found = [(count_of(m["n"]), SINGULAR[m["unit"]], m.end()) for m in _AMOUNT.finditer(words)]
    return [(n, unit, end) for n, unit, end in found if n is not None]


def with_smaller(value: str, unit: str, m: re.Match[str]) -> tuple[str, int]:
    """A TIMEX3 length with the smaller amounts behind it, and where the last of them ends: "four days, five days" are two lengths."""
    last = m.start("more")
    for n, smaller, end in smaller_amounts(m["more"]):
        if FINENESS.index(smaller) <= FINENESS.index(unit):
            break
        value += duration(n, smaller).lstrip("P").lstrip("T" if "T" in value else "")
        unit, last = smaller, m.start("more") + end
    return value, last


_RATE_BEFORE = re.compile(
    r"(?:\d[\d,.]*(?: ?(?:%|per ?cent|percent|m|bn|million|billion|thousand|[a-z]+s))?|million|billion|thousand|hundred|once|twice|times|"
    r"dollars|euros|pounds|percent|people|salary|rent|fee) $"
)
_SPEED_BEFORE = re.compile(r"(?:miles|kilomet(?:er|re)s|met(?:er|re)s|km|feet|knots) $")
_NO_LENGTH_AFTER = re.compile(r"[- ]?(?:olds?\b|of age)|(?:'s?|’s?)?[- ](?:anniversary|birthday|mark\b)")
_IDIOM_AFTER = re.compile(
    r"[- ](?:trip|job|care|school|time|light|worker|labou?rer|shift|club|hand|suit)|(?<=second)[- ](?!per)[a-z]"
)


def _is_rate(m: re.Match[str], ctx: Context, unit: str) -> bool:
    """ "twice a week", "five flights a week", "$50 a month"."""
    before = ctx.text[: m.start("n")]
    if unit in ("second", "minute"):
        return False
    token = ctx.token_at(m.start("n") - 2) if before.endswith(" ") else None
    counted = token is not None and token.tag in ("NNS", "NNPS") and re.search(r"(?:\d|[a-z])\S* \w+ $", before)
    return bool(_RATE_BEFORE.search(before) or counted)


def _duration(m: re.Match[str], ctx: Context) -> Reading | None:
    unit, words = SINGULAR[m["unit"]], m["n"]
    after = ctx.text[m.end() :]
    article = words in ("a", "an")
    if (words == "some" and unit == "quarter") or words in ("0", "zero"):
        return None
    if words == "many" and ctx.text[: m.start()].endswith(" as "):
        return None
    if _NO_LENGTH_AFTER.match(after) or (unit in ("hour", "second") and _SPEED_BEFORE.search(ctx.text[: m.start("n")])):
        return None
    if article and _is_rate(m, ctx, unit):
        return Reading("SET", duration(1, unit), "a rate: so many in each", cut=(m.start("n"), m.end()))
    if unit == "second" and not (m["unit"].endswith(("s", "sec")) or "-" in m[0] or words == "one"):
        return None
    if unit == "quarter" and (article or "-" in m[0] or (re.match(r" of\b", after) and words in ("one", "three", "3"))):
        return None
    n = count_of(words)
    if n is None and words != "some" and re.fullmatch(CARDINAL, words):
        return None
    if words == "some" and not m["unit"].endswith("s"):
        return None
    if m["unit"] == "night" and n != 1 and "-" not in m[0] and re.match(r" [a-z]+s\b", after):
        return None
    if article and re.match(r"a (?:day|night|minute|second)$", m[0]) and _IDIOM_AFTER.match(after):
        return None
    if m["half"]:
        n = (n or 0) + (0.5 if "half" in m["half"] else 0.25)
    value, end = with_smaller(duration(n, unit), unit, m)
    cut = (m.start(), end) if end < m.end("more") else None
    reason = "so many units" if n is not None else "an unstated number of units"
    return Reading("DURATION", value, reason, vague=n is None, cut=cut)


def _between(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "two to three weeks", "12 to 18 months", "a year or two", "weeks or months"."""
    unit = SINGULAR[m["unit"]]
    if _NO_LENGTH_AFTER.match(ctx.text[m.end() :]):
        return None
    if m["low"] and m["and"] and not m["between"]:
        return None
    low, high = (count_of(m[k]) if m[k] else None for k in ("low", "high"))
    if m["low"] and (low is None or high is None or low >= high):
        return None
    if (ago := re.match(r" ago\b", ctx.text[m.end() :])) is not None:
        return replace(vague("PAST_REF", "an unstated number of units away"), cut=(m.start(), m.end() + ago.end()))
    said = (
        f"between {low:g} and {high:g} units" if low is not None and high is not None else "an unstated number of units"
    )
    return Reading("DURATION", duration(None, unit), said, vague=True)


def _bare(m: re.Match[str], ctx: Context) -> Reading | None:
    before, after = ctx.text[: m.start("unit")], ctx.text[m.end() :]
    if re.search(r"\b(?:early|late|small|office|opening) $", before) or after.startswith(" of age"):
        return None
    value = duration(None, SINGULAR[m["unit"]])
    return Reading("DURATION", value, "an unstated number of units", vague=True, cut=m.span("unit"))


def _whole(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "all day", "another year", "the whole week"."""
    return Reading("DURATION", duration(1, SINGULAR[m["unit"]]), "one unit, the whole of it")


def _glued(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "90min", "3 h": figures with the short unit behind them."""
    if re.search(r"[$€£#]$|\d$", ctx.text[: m.start()]):
        return None
    return Reading("DURATION", duration(float(m["n"]), _SHORT[m["unit"] or "h"]), "so many units")


_SHORT = {
    "min": "minute",
    "mins": "minute",
    "hr": "hour",
    "hrs": "hour",
    "h": "hour",
    "sec": "second",
    "secs": "second",
}
_OF_A_SERIES = re.compile(r"\b(?:first|second|last|next|this|latest|fiscal|financial|and a|the|its|their|our|\d)[ -]$")


def _whole_or_half(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "a full-day strike", "all-night talks", "in half an hour" without its article; not "the first half year", one of two."""
    if _OF_A_SERIES.search(ctx.text[: m.start()]) or _NO_LENGTH_AFTER.match(ctx.text[m.end() :]):
        return None
    half = m["size"] == "half"
    return Reading(
        "DURATION", duration(0.5 if half else 1, SINGULAR[m["unit"]]), f"{'half' if half else 'all'} of one unit"
    )


_HEDGE = (
    r"(?:(?:about|nearly|almost|around|roughly|approximately|more than|less than|over(?! (?:the|a period)\b)|under|just over|up to|"
    r"at least|no more than|at most|only|an estimated|fewer than) )*"
)
_LEAD = r"(?:(?:(?:the )?(?:first|past|next|coming|previous|final|opening|entire|latest|additional|remaining|year-earlier|year-ago)|the last|the following) )?"
_MIDDLE = (
    r"(?:(?:more|consecutive|straight|additional|full|whole|long|short|further|extra|trading|working|business|solid|successive|or so) |"
    r"(?:upcoming|coming|next|past|previous|last|following|preceding) (?=\w+s\b))?"
)
_MORE = rf"(?P<more>(?:{_ONE_MORE}(?! (?:ago|later|earlier)\b)){{0,3}})"
RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:the (?!\w+-))?{_HEDGE}{_LEAD}{_HEDGE}(?P<n>{COUNT})[ -]{_MIDDLE}"
        rf"(?P<unit>{UNIT}|nights?|quarters)(?P<half> and (?:a )?half| and a quarter)?(?:[- ]long)?{_MORE}(?: or so)?",
        _duration,
        COUNTED,
    ),
    rule(
        rf"{_HEDGE}{_LEAD}(?P<between>between )?(?P<low>{CARDINAL})(?:[- ]?(?:to|or|(?P<and>and)|-|–)[- ]?)(?P<high>{CARDINAL})[- ](?:more )?(?P<unit>{UNIT}|nights?|quarters)"
        rf"(?:[- ]long)?",
        _between,
        COUNTED,
    ),
    rule(r"(?:the )?(?:past|last|next|coming|previous|following) (?P<unit>fortnight|hour)", _whole, "fortnight|hour"),
    rule(rf"{_LEAD}an? (?P<unit>{UNIT}) or (?:two|so|more)(?P<low>(?!))?(?P<high>(?!))?(?P<and>(?!))?", _between, COUNTED),
    rule(r"(?:the )?(?:next|past|last|coming) (?P<unit>hour|day|week|month|year) or two(?P<low>(?!))?(?P<high>(?!))?(?P<and>(?!))?", _between, "or two"),
    rule(r"(?P<unit>hours|days|weeks|months|years) (?:or|and|if not) (?:even )?(?:days|weeks|months|years|decades)(?P<low>(?!))?(?P<high>(?!))?(?P<and>(?!))?", _between, COUNTED),
    rule(r"(?:for|in|within|over|after|took|take|lasted?) (?:many |the )?(?P<unit>years|months|weeks|days|decades|hours|minutes|centuries)(?! (?:ago|later|earlier|old))", _bare, COUNTED),
    rule(r"(?P<unit>years|months|weeks|days|decades|hours|minutes)(?= of\b|-long)", _bare, COUNTED),
    rule(r"(?:all|another|(?:the|an?) (?:whole|entire)|a full) (?P<unit>day|week|weekend|month|year|decade|century|hour)(?:[- ]long)?", _whole, COUNTED),
    rule(r"(?P<n>\d{1,3}(?:\.\d)?)(?:(?P<unit>mins?|hrs?|secs?)| (?P<h>h)(?! ?\d))", _glued, r"\d(?:min|hr|sec)|\d h\b"),
    rule(r"(?P<size>full|whole|all|half)[- ](?P<unit>day|night|week|month|year|hour|century|decade)(?:[- ]long)?", _whole_or_half, r"(?:full|whole|all|half)[- ]"),
    rule(r"(?P<unit>day|week|month|year|hour|decade|century|night)[- ]?long", _whole, "long"),
)  # fmt: skip
"""Each reads one form of length."""
