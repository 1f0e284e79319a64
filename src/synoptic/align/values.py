"""Whether the figures and dates of two passages go together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from synoptic.model import clock, edtf, interval
from synoptic.model.content import Content
from synoptic.model.length import same_length
from synoptic.model.mention import Quantity, Time

V = TypeVar("V", Quantity, Time)

HOUR = re.compile(r"\d|noon|midnight", re.IGNORECASE)
DAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|overnight|\b(?:this|that|last|next|same|ago|later"
    r"|earlier|before|after|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\b|january|february|march|april|june|july|august"
    r"|september|october|november|december|\d[/-]\d",
    re.IGNORECASE,
)
"""Words of a time that tell of which day it is, or from what it is counted."""
BOUND = 0.15
"""Share by which a number may lie beyond a bound, or beside an estimate, that is given for it."""


@dataclass(frozen=True, slots=True)
class Values:
    """The figures and dates of a first passage beside those of a second."""

    clash: bool
    """Some figure or date of the same thing cannot be meant as the same."""
    missing: int
    """Figures and dates of the first that the second does not give."""
    short: bool
    """Some figure of the first the second does not give at all."""
    matched: int
    """Figures and dates of the first that the second gives too, single-digit counts aside."""
    figures: int
    """The figures among these."""
    reason: str
    measures: int = 0
    """The figures among these that are no ages, and lengths of time: what a person's age tells is who is meant."""


NOTHING = Values(False, 0, False, 0, 0, "")
"""What a passage without figures and dates has beside any other."""


def compare(a: Content, b: Content) -> Values:
    """Each figure and each date of `a` beside what `b` has."""
    if not a.quantities and not a.times:
        return NOTHING
    clash, short, missing, matched, figures, measures, reasons = False, False, 0, 0, 0, 0, []
    given = stated(b, b.quantities)
    for q in stated(a, a.quantities):
        if telling(q) and any(_alike(q, o) for o in given):
            matched += 1
            figures = matched
            measures += q.unit != "a" and q.of != "age"
            continue
        counted = [other for other in given if interval.counts_same(q, other)]
        found = [interval.compare(q, other) for other in counted]
        if any(f.relation == "same" for f in found):
            matched += q.unit is not None or (q.low or 0) >= 10
            measures += q.unit not in (None, "a")
            figures = matched
            continue
        if any(f.relation == "compatible" and _near(q, o) for f, o in zip(found, counted, strict=True)):
            continue
        if found and not any(f.relation == "unlike" for f in found):
            clash = True
            reasons.append(found[0].reason)
        else:
            if is_both(q, b):
                continue
            missing += 1
            partly = any(
                (o.low, o.high) == (q.low, q.high) and (o.noun == q.noun or not o.noun) for o in given if q.noun
            )
            short = short or not partly and (q.unit is not None or (q.low or 0) > 1)
    times = stated(b, b.times)
    dates = [t for t in times if t.edtf]
    for t in stated(a, a.times):
        if t.timex in ("DURATION", "SET"):
            others = [o for o in times if o.timex == t.timex and o.value and t.value]
            found_same = any(same_length(o.value, t.value) for o in others)
            matched += found_same
            measures += t.timex == "DURATION" and found_same
            if others and not found_same and any(o.of == t.of for o in others):
                clash = True
                reasons.append(f"{t.text!r} against {others[0].text!r}")
            continue
        if not t.edtf or any(
            (o.edtf is None or counted_alike(t, o)) and o.text.lower() == t.text.lower() for o in times
        ):
            continue
        if any((is_bare_hour(t) or is_bare_hour(o)) and one_clock((a, t), (b, o)) is not None for o in dates):
            matched += 1
            continue
        hours = [(clock.compare((a.passage, t), (b.passage, o)), o) for o in dates]
        other = [o for found_, o in hours if found_ == "apart" and t.of and t.of == o.of]
        if other and all(found_ != "same" for found_, _ in hours):
            clash = True
            reasons.append(f"{t.text!r} ({t.edtf}) against {other[0].text!r} ({other[0].edtf})")
            continue
        open_end = edtf.open_end(t.edtf)
        like = [o for o in dates if open_end and edtf.open_end(o.edtf) == open_end and o.of == t.of] or dates
        relations = [edtf.compare(t.edtf, o.edtf) for o in like]
        if any(r in ("same", "within", "overlap") for r in relations):
            matched += "same" in relations
            continue
        rivals = [o for o in dates if t.of and (t.of == o.of or t.of == a.head and o.of == b.head)]
        if rivals:
            clash = True
            reasons.append(f"{t.text!r} ({t.edtf}) against {rivals[0].text!r} ({rivals[0].edtf})")
        else:
            missing += 1
    return Values(clash, missing, short, matched, figures, "; ".join(reasons), measures)


def is_both(q: Quantity, content: Content) -> bool:
    """Whether a number is two, and the other passage tells it as "both": "both were released"."""
    if q.unit is not None or not q.low == q.high == 2 or "both" not in content.printed:
        return False
    tokens = (content.passage.parse.tokens[i] for i in content.passage.tokens)
    return any(t.text.lower() == "both" and t.dep not in ("preconj", "cc") for t in tokens)


def counted_alike(t: Time, other: Time) -> bool:
    """Whether two times printed in the same words are counted from what their own reports told before: "three hours earlier"."""
    return t.anchor == other.anchor == "text"


def is_bare_hour(t: Time) -> bool:
    """Whether a time is an hour without a day of its own: its day is that of the report, or of what was told before."""
    return t.timex == "TIME" and bool(t.anchor) and HOUR.search(t.text) is not None and DAY.search(t.text) is None


def one_clock(asked: tuple[Content, Time], given: tuple[Content, Time]) -> int | None:
    """By how many minutes two hours that may be one by the clock differ, whatever day they are of; None where they may not."""
    (a, t), (b, o) = asked, given
    if o.timex != "TIME" or not t.edtf or not o.edtf or t.edtf.count("T") != 1 or o.edtf.count("T") != 1:
        return None
    moved = replace(o, edtf=t.edtf.split("T")[0] + "T" + o.edtf.split("T")[1])
    fits = clock.compare((a.passage, t), (b.passage, moved)) == "same"
    return edtf.gap_minutes(t.edtf, moved.edtf) or 0 if fits else None


def _alike(q: Quantity, other: Quantity) -> bool:
    """Whether two figures are one number, or one measure in two units: 1.2 kilometres, 1,200 metres."""
    if (other.low, other.high, other.approximate) == (q.low, q.high, q.approximate):
        return True
    if q.unit in (None, "a", other.unit) or other.unit in (None, "a") or q.approximate != other.approximate:
        return False
    return interval.compare(q, other).relation == "same"


def _near(q: Quantity, other: Quantity) -> bool:
    """Whether two figures of which one is a bound or an estimate may well be given for one number: "more than 400", "410"."""
    apart = interval.apart_by(q, other)
    return apart is not None and apart <= BOUND


def stated(content: Content, values: Sequence[V]) -> Sequence[V]:
    """Those that are of what is stated, and not of whoever says it."""
    if not content.telling:
        return values
    return [v for v in values if v.span.start not in content.telling]


def telling(q: Quantity) -> bool:
    """Whether a figure is such that two passages seldom share it by chance, whatever word it is counted by."""
    return q.low is not None and (q.low >= 10 or q.low % 1 != 0)


class Beside:
    """The figures and dates of the passages of one run beside one another, those of any two compared once."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Values] = {}

    def of(self, a: Content, b: Content) -> Values:
        """Those of a beside those of b."""
        key = a.passage.id, b.passage.id
        if key not in self._found:
            self._found[key] = compare(a, b)
        return self._found[key]

    def both(self, a: Content, b: Content) -> tuple[Values, Values]:
        """Those of a beside those of b, and the other way round."""
        return self.of(a, b), self.of(b, a)
