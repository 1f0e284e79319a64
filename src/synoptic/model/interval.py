"""Two quantities beside each other: the same, fitting, or clashing, units converted."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from synoptic.model.mention import Quantity
from synoptic.model.units import convert, dimension, unit_words

ROUNDING = 0.005
"""Share by which a converted figure may differ and count as the same: rounding (100 miles, 161 km). Figures printed in
one unit must agree to the digit: 200 dead and 201 dead are two figures."""
ABOUT = 0.1
"""Share by which "about" widens a figure to each side."""

ALSO = {"[ston_av]": ("t", "[lton_av]"), "[gal_us]": ("[gal_br]",)}
"""Unit as which a bare word is read -> the other units of that name: a ton is 907, 1,000 or 1,016 kg as the writer is
American, of most of the world or British of old."""
_SAID = re.compile(
    r"\b(?:short|long|metric|us|u\.s\.|american|imperial|british|uk)[ -](?:tons?|gallons?)\b", re.IGNORECASE
)
"""Words that say which of these units is meant."""
_NAMED = {"t": "metric", "[lton_av]": "long", "[gal_br]": "imperial"}


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two quantities stand to one another."""

    relation: str
    """"same", "compatible" (a bound or precision that fits), "clash", or "unlike" (no common unit)."""
    reason: str
    other_unit: bool = False
    """They fit because a bare unit word may mean another unit of that name."""


def compare(a: Quantity, b: Quantity) -> Comparison:
    """Compare as intervals after conversion to a's unit.

    Exact figures must agree but for rounding; "about" widens a figure; a bound fits whatever lies inside it. Money of
    two currencies is "unlike": no rate is known here. Where a bare "tons" leaves open which ton is meant and one of them
    fits the other figure, nothing clashes.
    """
    found = _compared(a, b)
    if found.relation != "clash":
        return found
    for x, y, which in (*((x, b, x) for x in _otherwise(a)), *((a, y, y) for y in _otherwise(b))):
        if _compared(x, y).relation != "clash":
            word = which.text.split()[-1].strip(".,")
            means = f"if “{word}” means {_NAMED[which.unit or '']} ones, which the report does not say"
            fit = f"“{a.text}” and “{b.text}” can both be so {means}"
            return Comparison("compatible", fit, other_unit=True)
    return found


def apart_by(a: Quantity, b: Quantity) -> float | None:
    """By what share two figures differ, whatever bound or estimate each is given as; None of a range, or without a common unit."""
    second = _in_unit(b, a.unit)
    figures = [_figure(span) for span in ((a.low, a.high), second) if span is not None]
    if len(figures) < 2 or any(f is None for f in figures):
        return None
    first, other = (f or 0.0 for f in figures)
    return abs(first - other) / max(abs(first), abs(other), 1e-9)


def _figure(span: tuple[float | None, float | None]) -> float | None:
    """The one figure of an interval that is a number or a bound."""
    low, high = span
    if low is not None and high is not None and low != high:
        return None
    return high if low is None else low


def _otherwise(q: Quantity) -> list[Quantity]:
    """The quantity in the other units that its bare unit word may mean."""
    if q.unit not in ALSO or _SAID.search(q.text):
        return []
    return [replace(q, unit=unit) for unit in ALSO[q.unit]]


def _compared(a: Quantity, b: Quantity) -> Comparison:
    first, second = (a.low, a.high), _in_unit(b, a.unit)
    if second is None:
        return Comparison("unlike", f"“{a.text}” and “{b.text}” have no common unit")
    converted = "" if a.unit == b.unit else f" (“{b.text}” comes to {_show(second)} {unit_words(a.unit or '')})"
    slack = ROUNDING if a.unit != b.unit else 0.0
    coarse = max(_precision(a), _precision(b)) if a.unit != b.unit else 0.0
    if _close(first[0], second[0], slack) and _close(first[1], second[1], slack):
        if a.approximate == b.approximate:
            return Comparison("same", f"“{a.text}” and “{b.text}” are equal{converted}")
        return Comparison("compatible", f"“{a.text}” and “{b.text}” agree, one of them as an estimate{converted}")
    low_a, high_a = _widened(first, a.approximate)
    low_b, high_b = _widened(second, b.approximate)
    if low_a <= high_b * (1 + coarse) and low_b <= high_a * (1 + coarse):
        return Comparison("compatible", f"“{a.text}” and “{b.text}” can both be so{converted}")
    return Comparison("clash", f"“{a.text}” and “{b.text}” cannot both be so{converted}")


def _precision(quantity: Quantity) -> float:
    """Half a unit of the last digit that counts, as a share of the figure: 475 is good to 0.1 %, 5 to 10 %, at most that."""
    value = quantity.low if quantity.low is not None else quantity.high
    if not value or not math.isfinite(value):
        return 0.0
    last = 1.0
    while value % (last * 10) == 0:
        last *= 10
    if value % 1:
        last = 10.0 ** -len(f"{value:.6f}".rstrip("0").split(".")[1])
    return min(0.1, last / 2 / abs(value))


def _in_unit(quantity: Quantity, unit: str | None) -> tuple[float | None, float | None] | None:
    if quantity.unit == unit:
        return quantity.low, quantity.high
    if quantity.unit is None or unit is None or dimension(quantity.unit) != dimension(unit) or dimension(unit) is None:
        return None
    ends = []
    for end in (quantity.low, quantity.high):
        converted = None if end is None else convert(end, quantity.unit, unit)
        if end is not None and converted is None:
            return None
        ends.append(converted)
    return ends[0], ends[1]


def _widened(ends: tuple[float | None, float | None], approximate: bool) -> tuple[float, float]:
    low = -math.inf if ends[0] is None else ends[0]
    high = math.inf if ends[1] is None else ends[1]
    if approximate:
        low, high = low - abs(low) * ABOUT, high + abs(high) * ABOUT
    return low, high


def _close(a: float | None, b: float | None, slack: float) -> bool:
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=slack, abs_tol=1e-9)


def _show(ends: tuple[float | None, float | None]) -> str:
    low, high = (None if e is None else f"{e:,.4g}" if abs(e) < 1000 else f"{e:,.0f}" for e in ends)
    if low == high:
        return str(low)
    if high is None:
        return f"{low} or more"
    return f"at most {high}" if low is None else f"{low} to {high}"


STATES = frozenset(
    "killed injured arrested missing displaced evacuated rescued hospitalised kidnapped shot stabbed trapped infected "
    "stranded affected charged convicted jailed released destroyed damaged".split()
)
"""What is said to have become of those counted; figures of two states are figures of two things."""


ANYBODY = frozenset("people person one other passenger victim man resident".split())
"""Nouns under which a toll counts everybody; any other ("child", "officer") may be a part of it."""


CONTESTS = frozenset(("score", "vote", "rank"))
"""Numbers of a contest or an order: they count no people, and whose each is no number tells."""


def counts_same(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities are of one thing: the same noun or the same state is counted, in units of one kind.

    Ages are of one thing only where both are the age of somebody named; numbers of a contest where they are equal.
    """
    if {a.of, b.of} & CONTESTS:
        return a.of == b.of and (a.low, a.high) == (b.low, b.high)
    if (a.unit is None) != (b.unit is None):
        return False
    if a.unit is not None and b.unit is not None and dimension(a.unit) != dimension(b.unit):
        return False
    words, others = set(a.of.split()), set(b.of.split())
    if (words ^ others) & STATES:
        return False
    scopes = {a.scope, b.scope}
    if len(scopes) > 1 and ("added" in scopes or "part" in scopes and not words & STATES):
        return False
    if a.unit == "a":
        return a.noun[:1].isupper() and a.noun == b.noun
    if a.noun and b.noun:
        return a.noun == b.noun or bool(a.of and a.of == b.of) and {a.noun, b.noun} <= ANYBODY
    return bool(words & others) if words and others else a.unit is not None


def may_count_same(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities could be of one thing under two words: shares in per cent, or measures of one dimension."""
    return counts_same(a, b) or (a.unit is not None and a.unit == b.unit == "%")
