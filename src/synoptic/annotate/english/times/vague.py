"""Rules for times of which only the direction is said: "recently", "now", "soon", "in recent years", "one day"."""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import CARDINAL
from synoptic.annotate.english.times.reading import COUNTED, Context, Reading, Rule, rule, vague

_VAGUE = {
    "PRESENT_REF": (
        "now", "right now", "just now", "currently", "at present", "at the present time", "presently", "these days",
        "nowadays", "at the moment", "at this moment in time", "for now", "to date", "till date", "at this time", "at this moment", "at the minute",
        "at the present moment",
    ),
    "PAST_REF": (
        "recently", "more recently", "most recently", "until recently", "lately", "in the past", "earlier",
        "in recent times", "the recent past", "the past", "long ago", "at the time", "at that time", "once before", "not long ago",
        "in the distant past", "years ago", "months ago", "weeks ago", "days ago", "decades ago", "centuries ago", "a while ago",
        "some time ago", "a long time ago", "a short time ago", "in days gone by",
    ),
    "FUTURE_REF": (
        "soon", "shortly", "in the future", "the future", "in the near future", "the near future", "in future", "before long",
        "in due course", "as soon as possible", "later on", "in the coming days", "the near term", "the foreseeable future",
        "the not too distant future", "the not-too-distant future", "the distant future",
    ),
}  # fmt: skip
_VALUE_OF = {phrase: value for value, phrases in _VAGUE.items() for phrase in phrases}
_NOT_BEFORE = {
    "shortly": r" (?:after|before)\b", "soon": r" (?:after|as|before)\b", "the future": r" of\b", "now": r"(?: that\b|-)",
    "the past": rf" (?:\w+ ){{0,2}}(?:{CARDINAL}|years?|months?|weeks?|weekend|days?|decades?|hours?|century|seasons?|quarter|few|several|couple|spring|"
    r"summer|autumn|winter)\b",
}  # fmt: skip
"""What makes a phrase another one, or no time at all."""
_NOT_AFTER = {
    "soon": ("as ", "too ", "how "),
    "earlier": ("year ", "day "),
    "later on": ("time ", "while "),
    "to date": ("up ", "want ", "wants ", "wanted ", "started ", "began ", "begun ", "able ", "as "),
}


def _vague(m: re.Match[str], ctx: Context) -> Reading | None:
    phrase, after = m["v"], ctx.text[m.end() :]
    bare = phrase.removeprefix("in ")
    if bare in _NOT_BEFORE and re.match(_NOT_BEFORE[bare], after):
        return None
    if ctx.text[: m.start()].endswith(_NOT_AFTER.get(phrase, ())) and phrase in _NOT_AFTER:
        return None
    if phrase == "earlier" and not re.match(r"\s*(?:$|[.,;)])", after):
        return None
    start = m.start("v") + (3 if phrase.startswith("in the ") else 0)
    return Reading("DATE", _VALUE_OF[phrase], "only the direction is said", vague=True, cut=(start, m.end("v")))


def _refs(m: re.Match[str], ctx: Context) -> Reading | None:
    if m["mod"] in ("recent", "past", "previous"):
        return vague("PAST_REF", "the time just past")
    return vague("FUTURE_REF", "the time to come")


def _one_day(m: re.Match[str], ctx: Context) -> Reading | None:
    """ "will one day be", "one day soon": a day to come, not a length."""
    return vague("FUTURE_REF", "some day to come")


RULES: tuple[Rule, ...] = (
    rule(r"(?:the )?(?P<mod>recent|coming|past|previous|future) (?:years|months|weeks|days|decades|hours|quarters)(?: (?:and|or) (?:years|months|weeks|days))?", _refs, COUNTED),
    rule(r"(?<=will )one day|(?<=would )one day|(?<=could )one day|(?<=might )one day|(?<=may )one day|one day soon", _one_day, "one day"),
    rule(rf"(?P<v>{'|'.join(sorted(_VALUE_OF, key=lambda p: (-len(p), p)))})", _vague),
)  # fmt: skip
"""Each reads one form of vague time."""
