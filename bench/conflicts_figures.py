"""Planted changes of figures: a count, an age, a sum or a unit; a toll that has grown; the same rounded or converted."""

from __future__ import annotations

import re
from random import Random

from bench.conflicts_changes import Change, Known, Lines, every, pick

_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
_NUMBER = rf"(?:{'|'.join(_WORDS)}|\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}})"
_PEOPLE = (
    "people|men|women|children|teens|teenagers|boys|girls|victims|suspects|officers|persons|others|students|"
    "adults|kids|deputies|bystanders|gunmen"
)
_THINGS = (
    "shots|rounds|bullets|times|guns|vehicles|cars|homes|houses|witnesses|shootings|homicides|murders|charges|"
    "counts|shell casings|casings|calls|gunshots|robberies|arrests|cases|tickets"
)
_COUNT = re.compile(
    rf"(?<![\w$.,:-])({_NUMBER})(?= (?:[a-z]+ )?(?:{_PEOPLE}|{_THINGS})\b)(?! (?:of|to|or|and)\b)", re.I
)
_TOLL = re.compile(
    rf"(?<![\w$.,:-])({_NUMBER})(?= (?:[a-z]+ )?(?:{_PEOPLE})(?: (?:were|are|have been|was))?(?: [a-z]+ly)? "
    r"(?:killed|dead|injured|wounded|hurt|shot and killed|shot and wounded)\b)",
    re.I,
)
_DEADLY = re.compile(
    r"\b(?:killed|dead|died|injur|wound|hurt|shot|missing|arrest|detain|rescu|evacuat|hospital|victim)", re.I
)
_AGE = re.compile(r"(?<=, )(\d\d)(?=,)|\b(\d\d)(?=-year-old\b)")
_MONEY = re.compile(r"(?<=\$)(\d{1,3}(?:,\d{3})+|\d{2,6})(?![\d.,]*\d)")
_SPAN = re.compile(
    rf"(?<![\w$.,:-])({_NUMBER})( |-)(miles?|feet|foot|yards?|minutes?|hours?|days?|weeks?|months?)\b(?!,? (?:and )?\d)"
)
_OTHER_UNIT = {
    "mile": "kilometer", "feet": "yards", "foot": "yard", "yard": "mile", "minute": "hour", "hour": "minute",
    "day": "week", "week": "day", "month": "week",
}  # fmt: skip
_CONVERTED = {
    "mile": ("kilometer", 1.609344),
    "feet": ("meter", 0.3048),
    "yard": ("meter", 0.9144),
    "foot": ("meter", 0.3048),
}
_BOUND = re.compile(
    r"\b(?:at least|at most|as many as|up to|more than|less than|fewer than|over|under|nearly|almost|about|or|to|and|some) \$?$",
    re.I,
)
"""What makes a figure a bound or an end of a range: another figure behind it may hold as well."""


def _number(text: str) -> int:
    return _WORDS.index(text.lower()) + 2 if text.lower() in _WORDS else int(text.replace(",", ""))


def _printed(value: int, like: str) -> str:
    if like.lower() in _WORDS and 2 <= value <= 12:
        word = _WORDS[value - 2]
        return word.capitalize() if like[0].isupper() else word
    return f"{value:,}" if value >= 1000 and ("," in like or len(like) < 4) else str(value)


def _another(value: int, rng: Random) -> int:
    """A value that differs by more than rounding: of small ones by one or two, of others by a fifth or so."""
    if value <= 12:
        return rng.choice([v for v in (value - 2, value - 1, value + 1, value + 2) if v >= 2])
    return value + rng.choice((-1, 1)) * max(2, round(value * rng.uniform(0.12, 0.4)))


def figure(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A count, an age or a sum of money."""
    pattern = rng.choice((_COUNT, _COUNT, _AGE, _AGE, _MONEY))
    m = pick(every(pattern, lines), rng)
    if m is None:
        return None
    old = m[1] or m[2] if pattern is _AGE else m[1]
    noun = re.match(r" (?:[a-z]+ )?(\w+)", m.string[m.end() :]) if pattern is _COUNT else None
    if (
        pattern is _COUNT
        and _DEADLY.search(m.string)
        and re.search(rf"\b(?:{_PEOPLE})\b", noun[0] if noun else "")
        and not _plain_toll(m, lines)
    ):
        return None
    if _BOUND.search(m.string[: m.start()]):
        return None
    value = _number(old)
    new = value + rng.choice((-7, -4, -2, 2, 3, 6)) if pattern is _AGE else _another(value, rng)
    if new < 2 or re.search(rf"(?<!\d){new}(?!\d)", lines.whole) or (pattern is _AGE and not 10 < new < 90):
        return None
    text = _printed(new, old)
    same = re.compile(rf"(?<![\w$.,:-]){re.escape(old)}{re.escape(noun[0]) if noun else ''}\b", re.I)
    if pattern is _AGE:
        same = re.compile(rf"(?<=, ){old}(?=,)|\b{old}(?=-year-old\b)")
    elif pattern is _MONEY:
        same = re.compile(rf"(?<=\$){re.escape(old)}(?![\d.,]*\d)")
    tail = noun[0] if noun else ""
    places = lines.places(same, lambda x: (text.capitalize() if x[0][0].isupper() else text.lower()) + tail)
    return Change("figure", places, frozenset(("quantity",)), shown=f"{old}{tail} -> {text}{tail}")


def _plain_toll(m: re.Match[str], lines: Lines) -> bool:
    """Whether no other number stands near in the sentence: parts and wholes could otherwise stop to add up."""
    return len(re.findall(rf"\b{_NUMBER}\b", m.string)) == 1


def unit(lines: Lines, known: Known, rng: Random) -> Change | None:
    """The unit of a measure or of a length of time."""
    m = pick(every(_SPAN, lines), rng)
    if m is None:
        return None
    one = m[3] if m[3] in ("feet", "foot") else m[3].rstrip("s")
    new = _OTHER_UNIT[one] + ("s" if m[3].endswith("s") else "")
    places = lines.places(re.compile(rf"(?<![\w$.,:-]){re.escape(m[0])}\b"), lambda x: m[1] + m[2] + new)
    return Change("unit", places, frozenset(("quantity", "date")), shown=f"{m[0]} -> {m[1]}{m[2]}{new}")


def toll(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A toll that has grown in a later report: an update."""
    m = pick([m for m in every(_TOLL, lines) if _plain_toll(m, lines)], rng)
    if m is None:
        return None
    new = _printed(_number(m[1]) + rng.choice((1, 2, 3)), m[1])
    tail = m.string[m.end() :].split(" ")[1]
    if f"{new} {tail}" in lines.whole or _BOUND.search(m.string[: m.start()]):
        return None
    same = re.compile(rf"(?<![\w$.,:-]){re.escape(m[1])} {tail}\b", re.I)
    places = lines.places(same, lambda x: (new.capitalize() if x[0][0].isupper() else new.lower()) + f" {tail}")
    return Change(
        "toll", places, frozenset(("quantity",)), frozenset(("update",)), later=True, shown=f"{m[1]} -> {new} {tail}"
    )


def rounded(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A figure as a round one: "about 2,000" for 1,987."""
    found = [m for p in (_MONEY, _COUNT) for m in every(p, lines) if _number(m[1]) > 20]
    m = pick(found, rng)
    if m is None:
        return None
    value, scale = _number(m[1]), 10.0
    while abs(value - round(value / (scale * 10)) * scale * 10) <= value * 0.05:
        scale *= 10
    near = int(round(value / scale) * scale)
    if near == value or abs(near - value) > value * 0.05:
        return None
    dollar = "$" if m.string[m.start() - 1] == "$" else ""
    hedge = rng.choice(("about", "some", "nearly" if near > value else "more than"))
    pattern = re.compile(rf"{re.escape(dollar + m[1])}(?![\d.,]*\d)")
    places = lines.places(pattern, lambda x: f"{hedge} {dollar}{near:,}")
    return Change("rounded", places, shown=f"{m[1]} -> {hedge} {near:,}")


def converted(lines: Lines, known: Known, rng: Random) -> Change | None:
    """A measure in another unit."""
    found = [m for m in every(_SPAN, lines) if (m[3] if m[3] in ("feet", "foot") else m[3].rstrip("s")) in _CONVERTED]
    m = pick(found, rng)
    if m is None or m[2] == "-":
        return None
    name, factor = _CONVERTED[m[3] if m[3] in ("feet", "foot") else m[3].rstrip("s")]
    value = _number(m[1]) * factor
    shown = f"about {value:.0f}" if value >= 5 and rng.random() < 0.6 else f"{value:.1f}"
    places = lines.places(re.compile(rf"(?<![\w$.,:-]){re.escape(m[0])}\b"), lambda x: f"{shown} {name}s")
    return Change("converted", places, shown=f"{m[0]} -> {shown} {name}s")
