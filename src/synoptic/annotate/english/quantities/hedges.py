"""Amounts, and the hedges about them: what interval "at least", "nearly" or "or more" leaves open.

"More than 5" and "over 5" exclude 5 itself, which the interval does not show: its low is 5. Missed on purpose: hedges at a
distance ("the figure, they say, is an estimate") and doubt about who says it, which is the matter of factuality.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from synoptic.annotate.english.numbers.words import one_of
from synoptic.annotate.english.quantities.bounds import is_no_bound
from synoptic.annotate.english.quantities.pieces import rounded

_MORE = (
    "(?:more|greater|larger|bigger|higher|older|longer|taller|heavier|later|better|deeper|faster|wider|hotter|warmer)"
)
_LESS = "(?:fewer|less|lower|smaller|younger|shorter|lighter|lesser|cooler|colder|slower|cheaper)"
_EQUAL = "(?: or equal)?(?: than| to)(?: or equal to)?"
_EQUAL_OR = "(?:equal(?:s|ed)? (?:to )?or )"

_AT_LEAST = (
    "at least", "as few as", "as little as", "at a minimum", "a minimum of", "minimum of", "upwards of", "upward of", "in excess of", "exceeding", "exceed", "exceeds", "exceeded", "surpass",
    "surpasses", "surpassed", "surpassing", "topping", "topped", "tops", "well over", "well above", "far above", "north of", "over", "above", "beyond", "at least or equal to", "as a minimum",
    "not under", "a good", "more even than", ">", ">=", "> =", "≥", "passed", "passes", "pass", "past", "comfortably over", "way over", "way above", "far over", "not below",
)  # fmt: skip
_AT_MOST = (
    "up to", "at most", "at the most", "a maximum of", "maximum of", "a max of", "as many as", "as much as", "as high as", "as long as", "as far as", "as late as", "under", "below", "within", "well under", "well below", "far below", "beneath", "south of", "not exceeding", "not over",
    "not above", "never exceeded", "never exceeding", "never exceeds", "not exceeded", "not exceed", "never topped", "never above", "never over", "capped at", "limited to", "anything up to", "<", "<=", "< =", "≤", "up to and including", "to a maximum of", "far under", "short of",
)  # fmt: skip
_ABOUT = (
    "about", "some", "around", "roughly", "approximately", "approx.", "approx", "an estimated", "estimated", "estimated at", "nearly", "almost", "close to", "closer to", "close on", "circa", "c.", "ca.", "nigh on",
    "just over", "just under", "just above", "just below", "slightly over", "slightly above", "slightly below", "slightly more than", "just more than", "just less than", "just fewer than", "a little over", "a little under", "a little more than", "a little less than", "slightly less than", "slightly fewer than",
    "slightly under", "a reported", "maybe", "perhaps", "more or less", "near", "nearing", "approaching", "in the region of", "in the order of", "on the order of", "of the order of", "somewhere around", "something like", "somewhere in the region of",
    "a shade over", "a shade under", "a shade above", "a shade below", "a shade more than", "a shade less than", "the best part of", "the better part of", "nearer", "nearer to", "barely", "hardly", "scarcely", "barely more than", "hardly more than", "scarcely more than", "little more than", "little over", "a fraction over", "a fraction under", "a whisker over", "a whisker under", "a touch over", "a touch under", "an approximate", "just shy of", "shy of", "just short of", "anything like", "getting on for", "marginally over", "marginally under", "a bit more than", "a bit over", "a bit less than", "a bit under", "barely over", "probably", "~", "≈", "±", "as near as", "practically", "virtually", "pretty much", "a tad over", "a tad under",
)  # fmt: skip
_NEUTRAL = (
    "only", "just", "exactly", "a total of", "a combined", "a further", "another", "an additional", "all", "a record", "the record", "the previous record of", "precisely", "as low as", "equal to", "equals", "equals to", "equaling to", "equaling", "equalling", "to the tune of", "an average of", "averaging", "the equivalent of", "the sum of", "a sum of", "a mere", "mere", "merely", "fully", "a whopping",
    "a staggering", "a massive", "a full", "a", "an extra", "even", "plus or minus", "+/-", "a meagre", "a modest",
)  # fmt: skip
_SENSE = {
    phrase: sense
    for sense, phrases in (("low", _AT_LEAST), ("high", _AT_MOST), ("about", _ABOUT), ("", _NEUTRAL))
    for phrase in phrases
}
_HEDGES = re.compile(
    rf"(?:(?P<phrase>(?:(?<=[^\w-])|^){one_of(p for p in _SENSE if p[0].isalpha())}|{one_of(p for p in _SENSE if not p[0].isalpha())})"
    rf"|(?:(?<=[^\w-])|^)(?P<no>no |not |nothing )?{_EQUAL_OR}?(?:(?P<more>{_MORE})|(?P<less>{_LESS})){_EQUAL})[ -]{{0,2}}$"
)
_LONGEST = 30
"""Letters before an amount that a hedge may take."""
_NUMBER_NEXT = r"(?! (?:than )?(?:or equal|[\d$£€]|[a-z]+teen|[a-z]+ty\b|two|three|four|five|six|seven|eight|nine|ten|an? (?:hundred|thousand|million|quarter|third|half)))"
_AFTERWARDS = re.compile(
    rf"(?P<low>\+(?!\d)| [a-z]{{3,}}s or more(?=[.,;)]|$| (?:and|in|at|are|were|with|on|to|have|had|will)\b)|-plus\b| plus(?=[.,;)]|$)| (?:or|and) (?:{_MORE}|above|over|up(?! to)|upwards?|beyond|counting)\b{_NUMBER_NEXT}(?: than(?= |[.,]|$))?(?! than)| (?:at least|at a minimum)(?=[.,;]|$))"
    rf"|(?P<high>,? (?:or {_LESS}|(?:or|and) (?:under|below|down))\b(?!-){_NUMBER_NEXT}(?! than)|,? (?:at (?:the )?most|maximum|max|tops)(?=[.,;)]|$))"
    r"|(?P<about>-odd\b| odd(?= [a-z])|-ish\b| or (?:so|thereabouts)\b|,? give or take\b| approximately(?=[.,;]|$)|-some\b)"
    rf"|(?P<equal> or equal(?: to)?{_NUMBER_NEXT}(?! [\d$£€]))"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as printed and understood, before it is known what it counts. Places count in the sentence."""

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str | None
    approximate: bool
    form: str
    """number, money, age, ratio, fraction, zero, ordinal, contest (scores and votes), rank, magnitude; none for a pair that is no quantity."""
    core: tuple[int, int]
    """The number and unit without hedges."""
    noun: str = ""
    of: str = ""
    """What it is by its form alone: "age", "score", "vote", "rank", "magnitude"."""

    def in_unit(self, unit: str | None, factor: float = 1.0) -> Amount:
        """The amount in another unit, so many times as great as printed."""
        low, high = (None if end is None else rounded(end * factor) for end in (self.low, self.high))
        return replace(self, unit=unit, low=low, high=high)


def hedged(amount: Amount, text: str) -> Amount:
    """The amount with the hedges before it and "or more" after it."""
    start, end, low, high, approximate = amount.start, amount.end, amount.low, amount.high, amount.approximate
    for _ in range(3):
        m = _HEDGES.search(text[max(0, start - _LONGEST) : start])
        if m is None:
            break
        offset = max(0, start - _LONGEST)
        sense = _sense(m)
        phrase = m["phrase"] or ""
        if is_no_bound(phrase, text, offset + m.start(), end, amount.unit, amount.low):
            break
        if phrase in ("another", "a further", "all", "some") and amount.form in ("rank", "contest"):
            break
        if phrase == "over" and _WAS_OVER.search(text[max(0, start - 30) : start]):
            break
        if (
            phrase == "over"
            and _SPREAD.match(text, end)
            and _PLURAL.search(text[max(0, start - 20) : offset + m.start()])
        ):
            break
        start = offset + m.start()
        if sense == "low":
            high = None
        elif sense == "high":
            low, high = None, high if high is not None else low
        elif sense == "about":
            approximate = True
    if amount.approximate and amount.low == amount.high and (low is None) != (high is None):
        approximate = False
    after = _AFTERWARDS.match(text, end)
    if after:
        end = after.end()
        if after["low"]:
            high = None
        elif after["about"]:
            approximate = True
        elif after["high"]:
            low = None
    if low is not None and low == high and _ESTIMATED.search(text[max(0, start - 60) : start]):
        approximate = True
    between = re.search(
        r"\b(?:(?:anywhere |somewhere )?between|from|anything from) $", text[max(0, start - 20) : start]
    )
    if (
        between
        and high is not None
        and low is not None
        and low < high
        and re.search(r" and | to |[-–—]", text[amount.start : amount.end])
    ):
        start -= len(between[0])
    if low is None and high is None:
        return amount
    return replace(amount, start=start, end=end, low=low, high=high, approximate=approximate)


_SPREAD = re.compile(
    r" (?:floors?|stor(?:ey|ie)s|levels|sites|pages|rounds|legs|holes|venues|sittings|sessions|sheets|screens)\b"
)
_PLURAL = re.compile(r"[a-z]{3,}s $")
""" "420 flats over 52 floors": spread over them, and not more than 52."""
_WAS_OVER = re.compile(r"\b(?:when|once|after|before|until) (?:it|that|this|the [a-z]+) (?:was|is) over,? $")
""" "When it was over seven lay dead": at an end, and no more than seven."""
_ESTIMATED = re.compile(
    r"\bestimated (?!at\b)(?:[a-z-]+ ){1,3}(?:of|at|was|is) $"
    r"|\bestimat(?:ed|es) (?:to (?:be|have|cost|number|total|weigh|measure|reach|run)|that|(?:the [a-z-]+ |its [a-z-]+ |their [a-z-]+ )(?:to be|at)) (?:cost |been |worth |killed |more than |to )?$"
)
""" "An estimated street value of €98m", "is estimated to be worth $3m"."""


def _sense(m: re.Match[str]) -> str:
    if m["phrase"]:
        return _SENSE[m["phrase"]]
    upward = bool(m["more"]) != bool(m["no"])
    return "low" if upward else "high"


def merged(first: Amount, second: Amount, text: str) -> Amount | None:
    """Two bounds told one after the other as one interval: "more than 100 but fewer than 300"; None where they are two."""
    low, high = (first, second) if first.high is None else (second, first)
    if low.low is None or low.high is not None or high.high is None or high.low is not None or low.low >= high.high:
        return None
    if not re.fullmatch(r",? (?:and|but|yet) (?:(?:is|was|are|were) )?|, ", text[first.end : second.start]):
        return None
    if first.unit != second.unit and first.unit is not None:
        return None
    return replace(
        second, start=first.start, low=low.low, high=high.high, approximate=first.approximate or second.approximate
    )
