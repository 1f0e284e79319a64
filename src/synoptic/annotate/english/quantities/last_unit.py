"""A figure without a unit in that of the measure told last, or of the one that it is changed to: "diesel 163", "from 250 to 310 rupees"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.model.units import dimension

STANDS_ALONE = re.compile(
    r" ?(?:[.,;:)]|$)| (?:in|by|on|from|at|to|last|this|when|and|after|a year|the|for|among|before|now|inland|offshore|elsewhere|overnight|today|more|less|as|but|while|with|of which|of it)\b"
)
CENTS = re.compile(r"\d ?-?(?:cents?|c|¢)$")
IN_CENTS = frozenset("USD AUD CAD NZD HKD SGD EUR ZAR JMD TTD BBD BZD FJD NAD KES UGX TZS LKR MUR BSD".split())
"""Currencies that have cents; those of another than the US dollar are told by an amount before."""
FAR = 120
"""Letters between the two."""
MOST_PER_CENT = 200
"""Above it a bare figure behind a percentage is a count: "slid 11.8% to 98,300"."""
_REMAINS = re.compile(r" (?:have|has|had|remains?|will|would|is|are|was|were|went|goes|go|came|comes?)\b")
SCALE_OF = {
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "crore": 1e7,
    "lakh": 1e5,
    "k": 1e3,
}
"""Word or letters of a scale -> by what the figure before is multiplied."""
SCALED = re.compile(r"\d ?-?(?P<scale>million|billion|trillion|crore|lakh|mn|bn|tn|m)\b")
IN_SMALL_CHANGE = re.compile(r"\d ?(?:p|pence|cents?|c)$")
_MORE_OF = re.compile(
    r" (?:more|fewer|less) (?!than\b|and\b|or\b|but\b|to\b|for\b|after\b|when\b|as\b|at\b|from\b|with\b|in\b|by\b|on\b|a\b|last\b|this\b|per\b)[a-z]+"
)
""" "340,000 more people": a count of its own."""
TO_THE_DOLLAR = re.compile(
    r" (?:to|against|per) (?:the )?(?:us |u\.s\. )?(?:dollar|euro|pound|yen|greenback|sterling|rupee|franc|yuan)\b"
)
_OF_PEOPLE = re.compile(r" (?:on board|aboard|of (?:the |its |their )?(?:crew|passengers|people)|had|have|were)\b")
""" "The 19-seat plane hit a mast 300 m away; nine of the 16 on board died"."""
_RUN_IN = re.compile(r"\bin (?:just |only |about )?$")


def of_last_unit(amount: Amount, read: Sequence[Amount], text: str) -> Amount | None:
    """A figure of which nothing is counted, in the unit of the measure told last: "diesel 163", "must pay 110"; None where
    there is none, or the figure may be the time of a race."""
    last = next((a for a in reversed(read[:-1]) if a.unit is not None), None)
    if last is None or last.form not in ("number", "money") or dimension(last.unit) in (None, "time"):
        return None
    words = text[amount.core[0] : amount.core[1]]
    if TO_THE_DOLLAR.match(text, amount.end):
        return None
    if (
        amount.form != "number"
        or words == "one"
        or amount.start - last.end > FAR
        or not (STANDS_ALONE.match(text, amount.end) or _REMAINS.match(text, amount.end))
    ):
        return None
    if (
        _RUN_IN.search(text[: amount.start])
        or _MORE_OF.match(text, amount.end)
        or _OF_PEOPLE.match(text, amount.end)
        or (last.unit == "%" and (amount.low or amount.high or 0) > MOST_PER_CENT)
    ):
        return None
    in_figures = re.search(r"\d", text[slice(*last.core)]) is not None
    in_small_words = (
        not words[0].isdigit()
        and not _MORE_THAN.match(text, amount.end)
        and not re.search(r"(?:hundred|thousand|million|billion|lakh|crore)(?!s)", words)
    )
    if (in_figures and in_small_words) or (last.form == "number" and _is_far_above(amount, last)):
        return None
    printed, factor = text[last.core[0] : last.core[1]], 1.0
    scaled = SCALED.search(printed)
    if scaled and (last.form == "money" or scaled["scale"] != "m") and (amount.high or amount.low or 0) < 1000:
        factor = SCALE_OF[scaled["scale"]]
    elif last.form == "money" and IN_SMALL_CHANGE.search(printed):
        factor = 0.01
    return amount.in_unit(last.unit, factor)


_MORE_THAN = re.compile(r" (?:more|less|fewer|higher|lower)\b")


def _is_far_above(amount: Amount, last: Amount) -> bool:
    """Whether a bare figure is too great to be of the measure before: "a screen of 6.1 inches; it hopes to ship 70 million"."""
    return (amount.low or amount.high or 0) > 10_000 * (last.high or last.low or 1)


def of_next(amount: Amount, then: Sequence[Amount], text: str) -> Amount:
    """ "Raised from 250 to 310 rupees": the figure in the unit, and in the millions, of the one that it is changed to."""
    if (
        amount.form == "money"
        and then
        and then[0].unit in IN_CENTS
        and text[amount.end : then[0].start] == " to "
        and CENTS.search(text[slice(*amount.core)])
    ):
        return replace(amount, unit=then[0].unit)
    if amount.unit is None and amount.form == "number" and then and text[amount.end : then[0].start] == " by ":
        return replace(amount, unit=then[0].unit) if dimension(then[0].unit) == "length" else amount
    if amount.unit is not None or amount.form != "number" or not then or not text[: amount.start].endswith("from "):
        return amount
    last = then[0]
    if last.unit is None or last.form not in ("number", "money") or text[amount.end : last.start] != " to ":
        return amount
    printed = text[last.core[0] : last.core[1]]
    scaled = SCALED.search(printed)
    factor = SCALE_OF[scaled["scale"]] if scaled and (amount.high or amount.low or 0) < 1000 else 1.0
    factor = 0.01 if IN_SMALL_CHANGE.search(printed) else factor
    return amount.in_unit(last.unit, factor)


_IN_A_SUM = re.compile(r"\b(?:and|to|from|off|for|with|plus|another|further|extra|or|than|against|versus) $")


def is_sum(amount: Amount, read: Sequence[Amount], text: str) -> bool:
    """ "$70 million on trains and 25 million on stations": a scaled figure behind money, of which no noun follows."""
    if amount.unit is not None or len(read) < 2 or read[-2].form != "money" or not STANDS_ALONE.match(text, amount.end):
        return False
    scaled = [SCALED.search(text[a.core[0] : a.core[1]]) for a in (amount, read[-2])]
    return all(scaled) and bool(_IN_A_SUM.search(text[: amount.start]))
