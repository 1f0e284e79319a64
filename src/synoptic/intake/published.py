"""Dates as metadata gives them -> EDTF in the precision given. Times stay local as printed; the zone stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from email.utils import parsedate_to_datetime

from synoptic.clean.dates import printed_dates

_ISO = re.compile(
    r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?)?)?$"
)
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?Z?)?$")

_ZONE = re.compile(r"\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$")
_RFC = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{5,8} ([ECMP])([SD])T$")
_WEST = {"E": 5, "C": 6, "M": 7, "P": 8}
"""The zones that RFC 822 names by letters: hours behind UTC in winter ("S"), one less in summer ("D")."""
FARTHEST = 14
"""Hours from UTC that clocks are set to at most."""
_UPDATE = re.compile(r"updat|modif|edit", re.IGNORECASE)
EARLIEST = 1600
"""Years before newspapers are what systems write for no date."""


def edtf_of(value: object) -> str | None:
    """EDTF (year, month, day or minute) of an ISO 8601, RFC 2822 or printed date, or None where it is not clear."""
    text = str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""
    match = _ISO.match(text) or _BASIC.match(text)
    if match:
        return _checked(*match.groups())
    if not text or len(text) > 100:
        return None
    if re.match(r"[A-Z][a-z]{2}, \d", text):
        try:
            return parsedate_to_datetime(text).strftime("%Y-%m-%dT%H:%M")
        except (ValueError, TypeError, IndexError):
            return None
    found = [d.edtf() for d in printed_dates(text)]
    return found[0] if len(found) == 1 else None


def zone_of(value: object) -> str | None:
    """The offset from UTC that an ISO 8601 or RFC 2822 date and time ends with, as "+02:00"; None where it gives none.

    RFC 2822's "-0000" says that the zone is not known. Of letters those count that RFC 822 defines, and only in its form
    of date: elsewhere "CST" may be China's.
    """
    text = value.strip() if isinstance(value, str) else ""
    named = _RFC.match(text)
    if named and edtf_of(text):
        return f"-{_WEST[named[1]] - (named[2] == 'D'):02d}:00"
    match = _ZONE.search(text)
    date = edtf_of(text) if match else None
    if match is None or date is None or "T" not in date or match[1] == "-0000":
        return None
    if match[1] in ("Z", "UTC", "GMT"):
        return "+00:00"
    hours, minutes = int(match[1][1:3]), int(match[1][-2:])
    return f"{match[1][0]}{hours:02d}:{minutes:02d}" if hours <= FARTHEST and minutes < 60 else None


def with_clock(day: str | None, texts: Iterable[str]) -> str | None:
    """The EDTF day with the time of day that the first of the texts prints beside it; a time of an update does not count."""
    if not day or len(day) != 10:
        return day
    for text in texts:
        for found in printed_dates(text):
            if _UPDATE.search(text[: found.span.start]):
                continue
            value = next(
                (v for order in ("day", "month") if (v := found.edtf(order)) and v.startswith(day + "T")), None
            )
            if value:
                return value
    return day


def _checked(year: str, month: str | None, day: str | None, hour: str | None, minute: str | None) -> str | None:
    if int(year) < EARLIEST:
        return None
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    result = "-".join(part for part in (year, month, day) if part)
    if hour and minute:
        if int(hour) > 23 or int(minute) > 59:
            return None
        # Midnight to the minute is how many systems write a date alone.
        return result if (hour, minute) == ("00", "00") else f"{result}T{hour}:{minute}"
    return result
