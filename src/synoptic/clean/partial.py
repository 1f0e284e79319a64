"""Mastheads that leave out the year or the day: "6.30am, 15 May", "Updated 4:10 p.m."; what is left out comes from another date.

A day and month without a label or a time of day, which timelines have as headings, count only above the text (`bare`).
Missed on purpose: "today".
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from synoptic.clean.dates import CLOCK, GAP, LEAD, MONTH, MONTHS, WEEKDAY, clock_of, weekday_number
from synoptic.model.span import Span

_SUBJECT = r"(?:(?:this |the )?(?:story|article|report|post|page)(?:,? (?:was|has been))? )?"
LABEL = rf"(?P<label>{_SUBJECT}(?:first |last )?(?:published|posted|updated?|modified|edited|created)(?:\s+(?:on|at)|\s?@)?\s*[:.]?\s+)"
_BEFORE = LEAD + GAP
_AFTER = GAP + CLOCK.replace("#", "1") + r"(?(minute1)|(?(half1)|(?!)))"
_DAY = rf"{WEEKDAY}(?:{MONTH}\s+(?P<d0>0?[1-9]|[12]\d|3[01])(?!\d)(?:st|nd|rd|th)?|(?P<d1>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\.?\s+{MONTH.replace('<month>', '<month1>')})"
DAY_LINE = re.compile(rf"[(\[]?{LABEL}?(?:{_BEFORE})?{_DAY}(?:{_AFTER})?[)\]]?", re.IGNORECASE)
_ON = r"(?:,?\s+(?:on\s+)?(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b\.?)?"
CLOCK_LINE = re.compile(rf"[(\[]?{LABEL}{CLOCK.replace('#', '1')}{_ON}[)\]]?\.?", re.IGNORECASE)
CLOCK_FIRST = re.compile(rf"{CLOCK.replace('#', '1')}\s+(?P<label>updated?)", re.IGNORECASE)
FRONT = re.compile(
    rf"(?P<stamp>[(\[]{LABEL}{CLOCK.replace('#', '1')}{_ON}[)\]]|updated?\s*(?:at|@)?\s*{CLOCK.replace('#', '2')}(?=:)|"
    rf"{CLOCK.replace('#', '3')}\s+updated?(?=:)):?\s+(?=\S)",
    re.IGNORECASE,
)
"""An update's hour in front of the text: "(Updated 3:25 p.m.)", "UPDATE @ 11:03 p.m.:", "2 p.m. UPDATE:"."""
CHANGE = re.compile(r"\b(?:updated|corrected|edited)\b", re.IGNORECASE)
WEEK = 7
FARTHEST = 183
"""Days between a date without its year and the date that gives the year, at most."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """What a line gives of a date."""

    month_day: tuple[int, int] | None
    weekday: int | None
    """0 is Monday."""
    clock: tuple[int, int] | None
    update: bool

    def edtf(self, known: str | None) -> str | None:
        """The date in EDTF, completed from a known one (EDTF of a day or a minute), or None where that cannot be."""
        try:
            reference = datetime.date.fromisoformat((known or "")[:10])
        except ValueError:
            return None
        day = self._day(reference)
        if day is None:
            return None
        value = day.isoformat() + (f"T{self.clock[0]:02d}:{self.clock[1]:02d}" if self.clock else "")
        # An update at an earlier hour than the report was on another day, and nothing says which.
        early = self.month_day is None and known is not None and "T" in known and value < known
        return None if early else value

    def _day(self, reference: datetime.date) -> datetime.date | None:
        if self.month_day is None:
            days = 0 if self.weekday is None else (self.weekday - reference.weekday()) % WEEK
            try:
                return reference + datetime.timedelta(days=days)
            except OverflowError:
                return None
        found = []
        for year in (reference.year - 1, reference.year, reference.year + 1):
            try:
                found.append(datetime.date(year, *self.month_day))
            except ValueError:
                continue
        near = [d for d in found if abs((d - reference).days) <= FARTHEST]
        if len(near) != 1 or (self.weekday is not None and near[0].weekday() != self.weekday):
            return None
        return near[0]


def partial_line(text: str, *, bare: bool = False) -> PartialDate | None:
    """What a whole line gives of a date, or None: the line holds a full date, or anything else beside.

    `bare`: a day and month alone are enough, as in a masthead.
    """
    if len(text) > 60:
        return None
    match = DAY_LINE.fullmatch(text)
    if match:
        groups = match.groupdict()
        clock = clock_of(groups)
        if clock is None and not groups["label"] and not bare:
            return None
        month = MONTHS[(groups["month"] or groups["month1"]).lower()]
        number = weekday_number(groups["weekday"])
        return PartialDate((month, int(groups["d0"] or groups["d1"])), number, clock, _update(groups))
    match = CLOCK_LINE.fullmatch(text) or CLOCK_FIRST.fullmatch(text)
    return _clock_alone(match) if match else None


def change_in(text: str) -> tuple[PartialDate, Span] | None:
    """The hour that a sentence on the report's own change gives, and where: "was updated at 1:30 p.m. to add ..."."""
    for change in CHANGE.finditer(text):
        match = CLOCK_LINE.match(text, change.start())
        found = _clock_alone(match) if match else None
        if match and found:
            return found, Span(match.start(), match.end())
    return None


def _clock_alone(match: re.Match[str]) -> PartialDate | None:
    groups = match.groupdict()
    clock = clock_of(groups)
    return PartialDate(None, weekday_number(groups.get("weekday")), clock, _update(groups)) if clock else None


def _update(groups: dict[str, str | None]) -> bool:
    return bool(re.search(r"updat|modif|edit", groups["label"] or "", re.IGNORECASE))
