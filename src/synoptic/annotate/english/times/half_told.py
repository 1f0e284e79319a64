"""Rules for hours from and to of which only the first tells its half of the day: "9 a.m. to 5", "from noon to 3:30".

The end is the first moment after the begin that a clock of twelve hours shows so: at most twelve hours later. Missed on purpose:
"9 to 5", where neither tells it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.calendar.words import WEEKDAY
from synoptic.annotate.english.calendar.zones import ZONE
from synoptic.annotate.english.times.clock import AP, HOUR_WORD, LINK, zoned
from synoptic.annotate.english.times.reading import Context, Reading, Rule, rule
from synoptic.model.numerals import UNITS

_DAY = 24 * 60


def _minutes(hour: str, minute: str | None) -> int:
    return 60 * (int(hour) if hour.isdigit() else UNITS[hour]) + int(minute or 0)


def _half_told(m: re.Match[str], ctx: Context) -> Reading | None:
    before = ctx.text[: m.start()]
    if m["link"].strip() == "and" and not before.endswith("between "):
        return None
    if m["word"]:
        begin = 0 if m["word"] == "midnight" else 12 * 60
    else:
        begin = _minutes(m["h1"], m["m1"]) % (12 * 60) + (12 * 60 if m["ap"].startswith("p") else 0)
    end = _minutes(m["h2"], m["m2"])
    if int(m["h1"] or 0) > 12 or end > _DAY:
        return None
    if end < 13 * 60:
        end += 12 * 60 * ((begin - end) // (12 * 60) + 1) if end <= begin else 0
    first = zoned(f"T{begin // 60:02d}:{begin % 60:02d}", m, ctx)
    if first.point is None:
        return first
    until = replace(first.point.shift(end // _DAY), detail=f"T{end % _DAY // 60:02d}:{end % 60:02d}")
    if until.first < first.point.first or (until.first, until.detail) <= (first.point.first, first.point.detail):
        return None
    reason = f"hours from and to, the half of the second told by the first; {first.reason}"
    return replace(first, value=f"{first.value}/{until.value}", until=until, reason=reason)


_NO_COUNT = rf"(?=\s*(?:$|[^\s\w:%.,]|[.,](?!\d)|(?:on|in|at|and|or|but|when|with|every|each|daily|today|tomorrow|yesterday|this|next|last|the|{WEEKDAY}s?)\b))"
"""What follows the last hour is nothing that it could count."""
RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:(?P<h1>\d{{1,2}})(?:[:.](?P<m1>[0-5]\d))?\s?(?P<ap>{AP})|(?P<word>noon|midday|midnight))(?P<link>{LINK})(?:about |around )?(?P<h2>\d{{1,2}}|{HOUR_WORD})(?:[:.](?P<m2>[0-5]\d))?"
        rf"(?:(?:,? \(?(?P<zone>{ZONE})\)?)|{_NO_COUNT})",
        _half_told,
        r"\d ?[ap]\.? ?m\b|noon|midday|midnight",
    ),
)  # fmt: skip
"""Each reads one form of such hours."""
