"""Planted changes of dates: another day, or the same day printed in another way."""

from __future__ import annotations

import re
from datetime import timedelta
from random import Random

from bench.conflicts_changes import Change, Known, Lines, every, pick
from bench.conflicts_wording import WEEKDAYS

_WITH_DATE = r"(?: (?:morning|afternoon|evening|night))?,? [A-Z][a-z]{2,8}\.? \d"
_DAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b(?!{_WITH_DATE})")
_NO_PART_OF_DAY = r"(?! (?:morning|afternoon|evening|night|at|around|about))"
_MONTHS = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split()
_MONTH_DAY = re.compile(
    r"(?<!day )(?<!day, )\b((?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) )(\d{1,2})\b(?!,? \d)"
)
_YEAR = re.compile(r"(?<=\b[iI]n )((?:19|20)\d\d)\b(?!-)")


def day(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A weekday, a day of a month, or a year."""
    pattern = rng.choice((_DAY, _DAY, _MONTH_DAY, _YEAR))
    m = pick(every(pattern, lines), rng)
    if m is None:
        return None
    old = m[0]
    if pattern is _DAY and re.search(rf"\b{old}{_WITH_DATE}", lines.whole):
        return None
    if pattern is _DAY:
        new = rng.choice([d for d in WEEKDAYS if d not in lines.whole] or [old])
    elif pattern is _MONTH_DAY:
        other = int(m[2]) + rng.choice((-5, -3, -2, 2, 3, 5))
        new = f"{m[1]}{other}"
        if not 1 <= other <= 28 or re.search(rf"{re.escape(m[1])}{other}\b", lines.whole):
            return None
    else:
        new = str(int(old) + rng.choice((-3, -2, -1, 1, 2)))
    if new == old or new in lines.whole or (pattern is _YEAR and known.published and int(new) > known.published.year):
        return None
    places = lines.places(re.compile(rf"\b{re.escape(old)}\b(?!\d)"), lambda x: new)
    return Change("date", places, frozenset(("date",)), shown=f"{old} -> {new}")


def dated(lines: Lines, known: Known, rng: Random) -> Change | None:
    """The weekday of the incident as its date: the same day."""
    if known.day is None or known.published is None or not timedelta(0) <= known.published - known.day < timedelta(6):
        return None
    word = WEEKDAYS[known.day.weekday()]
    if re.search(rf"(?:next|last|every|coming|until|by) {word}|{word}s\b", lines.whole):
        return None
    found = [m for m in every(_DAY, lines) if m[1] == word and not re.search(r"\b(?:will|is|are)\b", m.string)]
    if not found:
        return None
    printed = f"{_MONTHS[known.day.month - 1]}{'' if known.day.month in (5, 6, 7) else '.'} {known.day.day}"
    printed = printed.replace("Mar.", "March").replace("Apr.", "April")
    m = rng.choice(found)
    n = lines.texts.index(m.string)
    pattern = re.compile(rf"\b{word}\b{_NO_PART_OF_DAY}(?!{_WITH_DATE})")
    places = tuple(p for p in lines.places(pattern, lambda x: printed) if p.sentence == n)
    if not places:
        return None
    return Change("dated", places, shown=f"{word} -> {printed}")
