"""Which of two dates surely lies before the other; times of day in two zones are brought to one where both zones are known."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from synoptic.model.date_words import date_words
from synoptic.model.report import Article

_EDTF = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
    r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?[~?%]?$"
)

_ZONES = dict(
    pair.split()
    for pair in (
        "UTC +00:00|GMT +00:00|Z +00:00|BST +01:00|CET +01:00|CEST +02:00|EET +02:00|EEST +03:00|MSK +03:00|PKT +05:00|WIB +07:00|"
        "SGT +08:00|HKT +08:00|JST +09:00|AEST +10:00|AEDT +11:00|EST -05:00|EDT -04:00|CDT -05:00|MST -07:00|MDT -06:00|PST -08:00|PDT -07:00"
    ).split("|")
)  # fmt: skip
"""Offsets of the letters that stand behind a printed hour; not of those that several countries use ("IST", "CST", "ET")."""
_PRINTED_ZONE = re.compile(
    r"(?<=[\dm.])\s*(?:(?:UTC|GMT)?\s?(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?|(?P<name>"
    + "|".join(sorted(_ZONES, key=lambda name: (-len(name), name)))
    + r"))$",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"(?<=[\dm.])\s*(?![AP]M$)[A-Z]{2,4}$")


def bounds(edtf: str | None) -> tuple[str, str] | None:
    """The first and the last minute that an EDTF date, minute or interval may mean, as printed; None where it cannot be read."""
    if not edtf:
        return None
    parts = [_EDTF.match(part.strip()) for part in edtf.split("/")]
    first, last = parts[0], parts[-1]
    if first is None or last is None:
        return None
    return _minute(first, "00"), _minute(last, "99")


def _minute(match: re.Match[str], blank: str) -> str:
    found = [match[name] or blank for name in ("month", "day", "hour", "minute")]
    return "-".join((match["year"], *found))


def known_by(article: Article) -> str | None:
    """The date by which the article stood as it is: its publication, else its update."""
    return article.published or article.updated


def order(a: Article, b: Article) -> int:
    """-1 where `a` is surely dated before `b`, 1 where after, 0 where that cannot be said.

    A report that gives only the date of its update came at that date or before, so it can be the earlier by it and not
    the later. Two times of day are compared in one zone where both give theirs, else as printed: reports of one event
    rarely state zones, and a shift that is wrong would be worse than none.
    """
    if _before(a, b):
        return -1
    return 1 if _before(b, a) else 0


def _before(a: Article, b: Article) -> bool:
    first, second = known_by(a), b.published
    both = _instant(a, first), _instant(b, second)
    if both[0] and both[1]:
        return both[0] < both[1]
    if (_is_unread(a, first) or _is_unread(b, second)) and _near(first, second):
        return False
    early, late = bounds(first), bounds(second)
    return early is not None and late is not None and early[1] < late[0]


def zone_of(article: Article, edtf: str | None) -> str | None:
    """The offset from UTC of the date that a report gives for its own, as "+02:00", from its metadata or as it is printed."""
    if edtf is None or edtf != article.published:
        return None
    if edtf == article.report.published:
        return article.report.zone
    match = _PRINTED_ZONE.search(_printed(article))
    if match is None:
        return None
    if match["hours"]:
        return f"{match['sign']}{int(match['hours']):02d}:{match['minutes'] or '00'}"
    return _ZONES[match["name"].upper()]


def _is_unread(article: Article, edtf: str | None) -> bool:
    """Whether a printed hour has letters of a zone behind it that several countries use."""
    if edtf != article.published or zone_of(article, edtf):
        return False
    return _LETTERS.search(_printed(article)) is not None


def _printed(article: Article) -> str:
    """The date of a report as its text prints it; "" where it does not."""
    return next((span.of(article.text) for name, span in article.masthead if name == "published"), "")


def _near(first: str | None, second: str | None) -> bool:
    """Whether two times of day lie less than a day apart as printed, so that their zones may turn them round."""
    one, other = _local(_read(first)), _local(_read(second))
    return one is not None and other is not None and abs(one - other) < timedelta(days=1)


def _read(edtf: str | None) -> re.Match[str] | None:
    return _EDTF.match(edtf.strip()) if edtf else None


def _local(match: re.Match[str] | None) -> datetime | None:
    """A date and time of day as printed; None where either is missing or there is no such day."""
    if match is None or match["minute"] is None or match["day"] is None:
        return None
    try:
        return datetime(*(int(match[name]) for name in ("year", "month", "day", "hour", "minute")))  # type: ignore[arg-type]
    except ValueError:
        return None


def dated(article: Article, edtf: str | None) -> str:
    """A date of a report in words, with the zone in which its hour is told, where that is known."""
    match = _read(edtf) if edtf and "T" in edtf else None
    zone = (match["zone"] if match is not None else None) or (zone_of(article, edtf) if match is not None else None)
    return date_words(edtf) + (f" ({'UTC' if zone == 'Z' else f'UTC{zone}'})" if zone else "")


def _instant(article: Article, edtf: str | None) -> datetime | None:
    """A date and time of day in UTC, where its zone is known."""
    match = _read(edtf)
    local = _local(match)
    zone = match["zone"] or zone_of(article, edtf) if match is not None else None
    if local is None or zone is None:
        return None
    if zone == "Z":
        return local
    shift = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    try:
        return local - shift if zone[0] == "+" else local + shift
    except OverflowError:
        return None


def changed_after(first: Article, second: Article) -> bool:
    """Whether `first` was surely changed after `second` was published, so that what they share may have come in then."""
    updated, published = bounds(first.updated), bounds(second.published)
    return updated is not None and published is not None and updated[0] > published[1]


def sort_key(article: Article) -> tuple[str, str]:
    """By date, then by id; reports without a date last."""
    found = bounds(known_by(article))
    return (found[0] if found else "9999-99", article.id)
