"""What the rules for time expressions share: the context they read in, and the reading they give."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from synoptic.annotate.english.calendar.points import Point, make_date
from synoptic.annotate.english.calendar.words import MONTH
from synoptic.model.parse import Token


@dataclass(frozen=True, slots=True)
class Reading:
    """How one stretch of a sentence is understood."""

    timex: str
    value: str | None
    reason: str
    point: Point | None = None
    """The point meant; for a span its first point."""
    until: Point | None = None
    """The last point of a span."""
    vague: bool = False
    approximate: bool = False
    anchor: str = ""
    moves: bool = True
    """Whether later times of the text may be counted from it; a comparison ("from 5% a year ago") leads nowhere."""
    free: str = ""
    """"year" or "week" where only the tense told which year or week is meant, so that the other end of a span may tell better."""
    open: str = ""
    """"after" or "before" where only one end of a stretch is told: "since 2016", "until Friday"."""
    cut: tuple[int, int] | None = None
    """Where the expression stands, if that is less than what the rule matched."""

    @property
    def edtf(self) -> str | None:
        """EDTF of the point or the span; None where no point is meant."""
        if self.point is None:
            return None
        if self.until is not None:
            first, last = self.point, self.until
            left = first.edtf.split("/")[0]
            return f"{left}/{last.edtf.split('/')[-1]}"
        text = self.point.edtf
        text = text + "~" if self.approximate and "/" not in text and "X" not in text else text
        if self.open:
            return f"{text.split('/')[0]}/.." if self.open == "after" else f"../{text.split('/')[-1]}"
        return text


Found = tuple[int, int, Reading]
"""First and last place in the sentence, and how what stands there is understood."""


def at(point: Point, reason: str, *, anchor: str = "", approximate: bool = False, free: str = "") -> Reading:
    """A DATE, or a TIME where the point is finer than a day."""
    timex = "TIME" if point.grain in ("part", "hour", "minute") else "DATE"
    return Reading(timex, point.value, reason, point=point, anchor=anchor, approximate=approximate, free=free)


def vague(value: str, reason: str) -> Reading:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""
    return Reading("DATE", value, reason, vague=True)


def unresolved(value: str | None, reason: str, timex: str = "DATE") -> Reading:
    """Found, but not to be dated."""
    return Reading(timex, value, reason)


NO_DATE = "report date unknown"
NO_TEXT = "no earlier time in the text to count from"


@dataclass(slots=True)
class Context:
    """One sentence and what is known when it is read."""

    text: str
    """The sentence in lower case, of the same length as printed."""
    printed: str
    published: date | None
    clock: str
    """"T13:26" where the publication's time of day is known."""
    tense_of: Callable[[int, int], str]
    """Tense in which text[start:end] stands."""
    token_at: Callable[[int], Token | None]
    """Token that covers a place in the sentence."""
    label_at: Callable[[int], str]
    """Entity label at a place, or ""."""
    led_by: Callable[[int, int], str]
    """The preposition that leads to what stands at text[start:end], where it may be the end of something that lasts, or ""."""
    whole: str = ""
    """The article's text without what is of its page, and its dateline: places in them tell which zone "IST" is."""
    dateline: str = ""
    title_case: bool = False
    """A headline or a sentence in capitals, where capitals tell nothing."""
    focus: Point | None = None
    """The last day, month, quarter or year that the text spoke of."""
    focus_by_grain: dict[str, Point] = field(default_factory=dict)
    """The last point of each grain. Under "period" the last stretch that the text gives results of and that is over, a year
    where they are of "the nine months"; under "told" the last such quarter or half."""

    def look_back(self, *grains: str) -> Point | None:
        """The last point of one of these grains that the text spoke of."""
        if self.focus is not None and self.focus.grain in grains:
            return self.focus
        return next((self.focus_by_grain[g] for g in grains if g in self.focus_by_grain), None)


Read = Callable[[re.Match[str], Context], Reading | None]
Rule = tuple[str, Read, re.Pattern[str] | None]
"""What it matches, how that is understood, and what a sentence must hold for it to be tried at all. The first is `compiled`
when it is first tried."""

MONTHLY = MONTH
WEEKLY = r"mon|tue|wed|thu|fri|sat|sun"
DAILY = r"day|night|morrow|morning|noon|evening|dawn"
COUNTED = r"day|week|month|year|decade|centur|quarter|hour|minute|second|night|half|\b(?:sec|min|hr|yr|wk)s?\b"


def rule(pattern: str, read: Read, need: str = "") -> Rule:
    """A rule for whole words: no letter or digit touches the match. `need` is a cheap test of the sentence."""
    return rf"(?<![\w$€£])(?<![$€£] )(?:{pattern})(?!\w)", read, compiled(need) if need else None


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, made once."""
    return re.compile(pattern)


_CHAINED_BEFORE = re.compile(r"(?:\d[-.–/]|\+\d{1,3}[ -]?)$")
_YEAR_BEFORE = re.compile(r"(?:^|[^\w.–/+-] ?)[12]\d\d\d[-–/]$")
_CHAINED_BEHIND = re.compile(r"[-.–/](?:\d{1,4}[-–/]\d|(?![12]\d\d\d(?!\d))\d{3,})")


def in_chain(m: re.Match[str], ctx: Context) -> bool:
    """Whether figures go on before or behind, as in telephone numbers and codes ("138-2010-2015"), but for one year to another."""
    before = ctx.text[: m.start()][-12:]
    if _CHAINED_BEHIND.match(ctx.text, m.end()):
        return True
    return bool(_CHAINED_BEFORE.search(before)) and ("-" in m[0] or not _YEAR_BEFORE.search(before))


FAR = 300
"""Days beyond which a day without its year is not meant, whatever the tense: who means eleven months ago prints the
year. Swept over 270, 300, 330 on 257 news texts of TempEval-3: value F1 .797, .797, .796, and .791 at 400."""
FAR_AHEAD = 340
"""The same for a day to come, where the tense is told by "will" or a plan: 300, 340 and 366 give .8069, .8069, .8064."""


def nearest(candidates: list[date], anchor: date, tense: str, length: int = 0) -> date:
    """The candidate that the tense points to: past, the last one begun; future, the first not over; else the nearest.

    `length` is how many days each candidate runs.
    """
    begun = [d for d in candidates if d <= anchor]
    open_yet = [d for d in candidates if d.toordinal() + length >= anchor.toordinal()]
    if tense == "past" and begun and (length or (anchor - max(begun)).days <= FAR):
        return max(begun)
    if tense in ("future", "present") and open_yet and (length or (min(open_yet) - anchor).days <= FAR_AHEAD):
        return min(open_yet)
    return min(candidates, key=lambda d: (abs((d - anchor).days + length // 2), d))


def yearly(make: Callable[[int], date | None], anchor: date, tense: str, length: int = 0) -> date | None:
    """The occurrence of a yearly date that the tense points to."""
    made = [make(y) for y in range(max(anchor.year - 4, 1), min(anchor.year + 5, 9999))]
    candidates = [d for d in made if d is not None]
    return nearest(candidates, anchor, tense, length) if candidates else None


def yearly_date(month: int, day: int) -> Callable[[int], date | None]:
    """Year -> that month and day in it."""
    return lambda year: make_date(year, month, day)
