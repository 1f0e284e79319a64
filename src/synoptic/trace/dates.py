"""Which of two dates surely lies before the other; times of day in two zones are brought to one where both zones are known."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from synoptic.model.report import Article

_EDTF = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
    r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?[~?%]?$"
)


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
    early, late = bounds(first), bounds(second)
    return early is not None and late is not None and early[1] < late[0]


def _instant(article: Article, edtf: str | None) -> datetime | None:
    """A date and time of day in UTC, where its zone is known."""
    match = _EDTF.match(edtf.strip()) if edtf else None
    if match is None or match["minute"] is None or match["day"] is None:
        return None
    given = article.report.zone if edtf == article.report.published else None
    zone = match["zone"] or given
    if zone is None:
        return None
    try:
        local = datetime(*(int(match[name]) for name in ("year", "month", "day", "hour", "minute")))  # type: ignore[arg-type]
    except ValueError:
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
