"""Rules for durations, repeated times and times of which only the direction is known: "two-day", "every Friday", "soon"."""

from __future__ import annotations

import re

from synoptic.annotate.calendar_words import (
    COUNT,
    COUNTS,
    SINGULAR,
    UNIT,
    UNITS,
)
from synoptic.annotate.numbers import CARDINAL, read_number
from synoptic.annotate.times_reading import COUNTED, Context, Reading, Rule, rule, vague


def count_of(words: str) -> float | None:
    """2.0 for "two", 1.0 for "a", 1.5 for "one and a half"; None for "several"."""
    words = words.strip().lower()
    words = re.sub(r" more$", "", words)
    if words in COUNTS:
        return COUNTS[words]
    half = re.search(r"[- ]and[- ]a[- ]half$", words)
    if half:
        whole = count_of(words[: half.start()])
        return whole + 0.5 if whole is not None else None
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
    finer = {"Y": ("M", 12), "M": ("W", 4), "W": ("D", 7), "D": ("TH", 24), "H": ("M", 60)}.get(
        letter if not clock or letter == "H" else ""
    )
    if finer is None:
        return f"P{clock}{n:g}{letter}"
    small = round((n - whole) * finer[1])
    first = f"{whole}{letter}" if whole else ""
    rest = f"T{small}{finer[0][-1]}" if finer[0].startswith("T") else f"{small}{finer[0]}"
    return f"P{clock}{first}{rest}"


_RATE_BEFORE = re.compile(
    r"(?:[\d,.]+(?: ?(?:%|per ?cent|percent|m|bn|million|billion|thousand|[a-z]+s))?|million|billion|thousand|hundred|once|twice|times|"
    r"dollars|euros|pounds|percent|people|salary|rent|fee) $"
)


def _duration(m: re.Match[str], ctx: Context) -> Reading | None:
    unit, words = SINGULAR[m["unit"]], m["n"]
    after = ctx.text[m.end() :]
    if re.match(r"[- ]?(?:olds?\b|of age)|(?:'s?|’s?)?[- ](?:anniversary|birthday|mark\b)", after):
        return None
    article = words in ("a", "an")
    if unit in ("hour", "second") and re.search(
        r"(?:miles|kilomet(?:er|re)s|met(?:er|re)s|km|feet|knots) $", ctx.text[: m.start("n")]
    ):
        return None
    if article and _RATE_BEFORE.search(ctx.text[: m.start("n")]) and unit not in ("second", "minute"):
        return Reading("SET", duration(1, unit), "a rate: so many in each")
    if unit == "second" and not (m["unit"].endswith("s") or "-" in m[0] or words == "one"):
        return None
    if unit == "quarter" and (article or "-" in m[0] or re.match(r" of\b", after)):
        return None
    if unit == "century" and article and m["unit"] == "century" and "half" in m[0]:
        return Reading("DURATION", "P50Y", "half a century")
    n = count_of(words)
    if n is None and words not in ("some",) and re.fullmatch(CARDINAL, words):
        return None
    if words == "some" and not m["unit"].endswith("s"):
        return None
    if article and re.match(r"a (?:day|night|minute|second)$", m[0]) and _is_idiom(ctx, m):
        return None
    if m["half"]:
        n = (n or 0) + 0.5
    value = duration(n, unit)
    if m["n2"]:
        second = count_of(m["n2"])
        value += (
            duration(second, SINGULAR[m["u2"]]).lstrip("P").lstrip("T" if "T" in value else "")
            if second is not None
            else ""
        )
    return Reading(
        "DURATION", value, "so many units" if n is not None else "an unstated number of units", vague=n is None
    )


def _is_idiom(ctx: Context, m: re.Match[str]) -> bool:
    """ "a second term", "a day trip" are no durations worth the name."""
    return bool(
        re.match(r"[- ](?:trip|job|care|school|time|light|worker|labou?rer|shift|club|hand|suit)", ctx.text[m.end() :])
    )


def _bare(m: re.Match[str], ctx: Context) -> Reading | None:
    before, after = ctx.text[: m.start("unit")], ctx.text[m.end() :]
    if re.search(r"\b(?:early|late|small|office|opening) $", before) or after.startswith(" of age"):
        return None
    return Reading(
        "DURATION", duration(None, SINGULAR[m["unit"]]), "an unstated number of units", vague=True, cut=m.span("unit")
    )


def _refs(m: re.Match[str], ctx: Context) -> Reading | None:
    if m["mod"] in ("recent", "past", "previous"):
        return vague("PAST_REF", "the time just past")
    return vague("FUTURE_REF", "the time to come")


_VAGUE = {
    "PRESENT_REF": (
        "now", "right now", "just now", "currently", "at present", "at the present time", "presently", "these days",
        "nowadays", "at the moment", "for now", "to date", "at this time", "at this moment",
    ),
    "PAST_REF": (
        "recently", "more recently", "most recently", "lately", "in the past", "earlier",
        "in recent times", "the recent past", "the past", "long ago", "at the time", "at that time", "once before", "not long ago",
    ),
    "FUTURE_REF": (
        "soon", "shortly", "in the future", "the future", "in the near future", "the near future", "in future", "before long",
        "in due course", "as soon as possible", "later on", "in the coming days",
    ),
}  # fmt: skip
_VALUE_OF = {phrase: value for value, phrases in _VAGUE.items() for phrase in phrases}


def _vague(m: re.Match[str], ctx: Context) -> Reading | None:
    phrase = m["v"]
    after = ctx.text[m.end() :]
    if phrase == "earlier" and not re.match(r"\s*(?:$|[.,;)])", after):
        return None
    if phrase == "shortly" and re.match(r" (?:after|before)\b", after):
        return None
    if phrase == "soon" and (
        re.match(r" (?:after|as|before)\b", after) or ctx.text[: m.start()].endswith(("as ", "too ", "how "))
    ):
        return None
    if phrase in ("the past", "in the past") and re.match(
        r" (?:\w+ ){0,3}(?:years?|months?|weeks?|days?|decades?|hours?|century|season|quarter|few|several)\b", after
    ):
        return None
    if phrase == "the future" and re.match(r" of\b", after):
        return None
    start = m.start("v") + (3 if phrase.startswith("in the ") else 0)
    if phrase == "now" and re.match(r"(?: that\b|-)", after):
        return None
    return Reading("DATE", _VALUE_OF[phrase], "only the direction is said", vague=True, cut=(start, m.end("v")))


_HEDGE = r"(?:(?:about|nearly|almost|around|roughly|approximately|more than|less than|over|under|just over|up to|at least|no more than|at most|only|an estimated|fewer than) )*"
_LEAD = (
    r"(?:(?:(?:the )?(?:first|past|next|coming|previous|following|final|opening|entire|latest|additional)|the last) )?"
)
RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:the (?!\w+-))?{_HEDGE}{_LEAD}{_HEDGE}(?P<n>{COUNT})[ -](?:(?:more|consecutive|straight|additional|full|whole|long|short|further|extra|trading|working|business|solid|successive|or so) )?"
        rf"(?P<unit>{UNIT}|nights?|quarters)(?P<half> and a half)?(?:[- ]long)?(?:(?:,| and|,? and)? (?P<n2>{CARDINAL}) (?P<u2>days?|weeks?|months?|hours?|minutes?|seconds?))?(?: or so)?",
        _duration,
        COUNTED,
    ),
    rule(r"(?:for|in|within|over|after|took|take|lasted?) (?:many |the )?(?P<unit>years|months|weeks|days|decades|hours|minutes|centuries)(?! (?:ago|later|earlier|old))", _bare, COUNTED),
    rule(r"(?P<unit>years|months|weeks|days|decades|hours|minutes)(?= of\b|-long)", _bare, COUNTED),
    rule(r"(?:the )?(?P<mod>recent|coming|past|previous|future) (?:years|months|weeks|days|decades|hours|quarters)(?: (?:and|or) (?:years|months|weeks|days))?", _refs, COUNTED),
    rule(rf"(?P<v>{'|'.join(sorted(_VALUE_OF, key=lambda p: (-len(p), p)))})", _vague),
)  # fmt: skip
"""Each reads one form of duration, repeated time or vague time."""
