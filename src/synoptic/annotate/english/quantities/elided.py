"""Units left out where one of the same kind stands before: "130 yards by 40", "from 12 per cent to 7", "the lorry weighed 44".

A bare number takes the unit of the amount before it where words tie the two and no noun follows that it could count. Missed on
purpose: money, whose sign is hardly ever left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.english.quantities.elided_change import factor_of
from synoptic.annotate.english.quantities.hedges import Amount
from synoptic.annotate.english.quantities.last_unit import (
    CENTS,
    FAR,
    IN_CENTS,
    IN_SMALL_CHANGE,
    MOST_PER_CENT,
    SCALED,
    STANDS_ALONE,
    TO_THE_DOLLAR,
)
from synoptic.annotate.english.quantities.ranges import CHANGING
from synoptic.model.units import dimension

_HEDGE = r"(?:just |only |about |nearly |almost |some |around |roughly )?"
_AGAINST = r"(?:and|to|from|against|versus|compared (?:with|to)|up from|down from|up to|down to|and to|and then to)"
_TIED = re.compile(
    rf" by {_HEDGE}|(?: an? \w+| each \w+)?(?:,? (?:in|for|among|at|on) [\w' -]{{2,24}})?,? {_AGAINST} {_HEDGE}"
)
_CHANGED_TO = re.compile(
    rf"(?: a \w+| each)? (?:was|were|is|are|has been|have been|will be) (?:then |later |now |since )?(?:cut|raised|reduced|lowered|increased|revised|trimmed|lifted|halved)"
    rf"(?: (?:up|down))? to {_HEDGE}"
)
_RIVAL = re.compile(
    rf"[^.;]{{0,40}}?(?:,|,? and|,? with| while) [\w' -]{{2,30}} (?:at|on|with|to|for|had|got|won|polled) {_HEDGE}"
)
_THAN_BEFORE = re.compile(rf"[^.;]{{0,50}}, (?:(?:up|down) from|compared (?:with|to)|(?:as )?against) {_HEDGE}")
_WAS = re.compile(rf"(?: an? \w+| each)?,? (?:(?:up|down) )?(?:from|to|compared with|against) {_HEDGE}")
_PER_CUBIC = re.compile(r" of [\w. -]{2,30} (?:per|in every|a) cubic met(?:re|er)")
_OF_THEM = re.compile(r" of (?:the|its|their|his|her|our)\b")
""" "1.06 billion litres, and 61 of the state's dairies": some of what can be counted."""
_OF_IT = re.compile(r" of (?:which|it|them)\b")
_OF_STUFF = re.compile(rf" of [a-z-]+(?: [a-z-]+)?,? (?:and|or|but|plus) {_HEDGE}")
""" "900 hectares of rice and 200 of maize"."""
_DIMENSION = re.compile(r" (?:long|wide|high|deep|tall|thick|across|broad)\b")
""" "88 metres high and 640 long"."""
_OF_MORE_STUFF = re.compile(
    r" of (?!the\b|them\b|these\b|those\b|it\b|which\b|whom\b|his\b|her\b|its\b|their\b|a\b|an\b)[a-z]+(?<!s)\b"
)
""" "300 tonnes of wheat spoiled, and a further 120 of barley"."""
_NAMED = re.compile(
    r"\b(?:limit|maximum|minimum|average|norm|target|record|ceiling|threshold) of (?:just |only |about )?$"
)
_WEIGHED = re.compile(rf"\bweigh(?:ed|s|ing|)(?: in at)? {_HEDGE}$")
_COSTS = re.compile(
    rf"\b(?:costs?|costing|sells? for|sold for|worth|insured for|fetch(?:es|ed)?|priced at)(?: now)? {_HEDGE}$"
)


_BELOW_NOUGHT = re.compile(r"(?:minus |[-−])\d{1,2}(?!\w)")
_TEMPERATURE = re.compile(
    r"\b(?:temperatures?|mercury|thermometers?|lows?|frost\w*|coldest|chilliest|freez\w+|frozen) [^.;]*$"
)


_MERCURY = re.compile(
    r"\b(?:mercury|thermometers?|temperatures?|(?:daytime|overnight|afternoon) (?:highs?|lows?))\b(?: [a-z'-]+){0,6}? "
    r"(?:to|at|of|past|hit|hits|reach(?:ed|es)?|touch(?:ed|es)?|topp?(?:ed|s|ing)?|was|were|below|above|near|around|averaged?|read|showed) "
    r"(?:only |just |about |nearly |almost |a balmy |a record |an? )*$"
)


_AIR = re.compile(r"\b(?:temperatures|thermometers?|mercury|highs|heatwave|forecast\w*|in the shade|sweltering)\b")
_HOTTEST = 60
"""Degrees Celsius that no air reaches: a figure above it is in the other scale, where none is named."""


def _scale_of(amount: Amount, text: str) -> str:
    """Fahrenheit where it is named, or the figure is above what air has in the other scale."""
    return "[degF]" if "fahrenheit" in text or (amount.low or amount.high or 0) > _HOTTEST else "Cel"


def with_unit(amount: Amount, before: Sequence[Amount], text: str) -> Amount:
    """The amount with the unit of one before it, where it has none of its own and the words between tie the two."""
    if amount.unit in ("ug", "mg", "g") and _PER_CUBIC.match(text, amount.core[1]):
        return replace(amount, unit=f"{amount.unit}/m3")
    if amount.unit == "m" and (people := _in_millions(amount, text)) is not None:
        return people
    if amount.unit == "deg" and before and before[-1].unit in ("Cel", "[degF]"):
        return replace(amount, unit=before[-1].unit)
    air = _AIR.search(text[max(0, amount.start - 60) : amount.end + 30])
    if amount.unit == "deg" and air and _HOTTEST < (amount.low or amount.high or 0) < 2 * _HOTTEST + 10:
        return replace(amount, unit="[degF]")
    if (
        amount.unit is None
        and amount.form == "number"
        and _MERCURY.search(text[max(0, amount.start - 70) : amount.start])
        and STANDS_ALONE.match(text, amount.end)
        and abs(amount.low or amount.high or 0) < 130
    ):
        return replace(amount, unit=_scale_of(amount, text))
    if amount.form == "money" and before and CENTS.search(text[amount.core[0] : amount.core[1]]):
        dollars = next((a.unit for a in reversed(before) if a.form == "money" and a.unit in IN_CENTS), None)
        return replace(amount, unit=dollars) if dollars else amount
    if (
        _BELOW_NOUGHT.match(text, amount.core[0])
        and amount.unit is None
        and _TEMPERATURE.search(text[max(0, amount.start - 60) : amount.start])
    ):
        return replace(amount, unit="[degF]" if "fahrenheit" in text else "Cel")
    if amount.form != "number" or amount.unit is not None or not before or not text[amount.core[0]].isdigit():
        return amount
    if (
        _DIMENSION.match(text, amount.end)
        and dimension(before[-1].unit) == "length"
        and amount.start - before[-1].end < 40
    ):
        return replace(amount, unit=before[-1].unit)
    if (
        _OF_MORE_STUFF.match(text, amount.end)
        and dimension(before[-1].unit) in ("mass", "volume", "area")
        and text.startswith(" of ", before[-1].end)
        and amount.start - before[-1].end < FAR
    ):
        return replace(amount, unit=before[-1].unit)
    if TO_THE_DOLLAR.match(text, amount.end):
        return amount
    if _OF_THEM.match(text, amount.end) and not text.startswith(" of ", before[-1].end):
        return amount
    if not STANDS_ALONE.match(text, amount.end) and not text.startswith(" of ", amount.end):
        return amount
    if before[-1].unit == "%" and (amount.low or amount.high or 0) > MOST_PER_CENT:
        return amount
    measured = next((a for a in reversed(before) if a.unit is not None), before[-1])
    last, ahead = before[-1], text[max(0, amount.start - 40) : amount.start]
    between = text[last.end : amount.start]
    if _WEIGHED.search(ahead):
        return _of_dimension(amount, before, "mass", text)
    if (
        _NAMED.search(ahead)
        and amount.start - measured.end < FAR
        and dimension(measured.unit) not in (None, "money", "time")
    ):
        return replace(amount, unit=measured.unit) if measured.unit else amount
    if _COSTS.search(ahead):
        return _of_dimension(amount, before, "money", text)
    if last.form == "money" and (paid := _like_money(amount, last, between, text)) is not None:
        return paid
    if (
        last.form == "money"
        and _scaled(text, amount)
        and _LED_TO.search(ahead)
        and _OF_MONEY.search(text[: amount.start][-120:])
    ):
        return replace(amount, unit=last.unit)
    if last.unit is None or last.form not in ("number", "fraction") or dimension(last.unit) in (None, "money"):
        return amount
    if (
        re.fullmatch(r"(?: in \w+)? to ", between)
        and (last.low or 0) + (amount.low or 0) != 100
        and not text[: last.start].endswith("from ")
        and CHANGING.search(text[max(0, last.start - 60) : last.start])
    ):
        return amount
    rival = last.unit == "%" and (amount.low or 0) <= 100 and len(between) < 80 and _RIVAL.fullmatch(between)
    taken = _OF_IT.match(text, amount.end) and _is_taken(between, them=text.startswith(" of them", amount.end))
    rival = rival or _THAN_BEFORE.fullmatch(between) or _CHANGED_TO.fullmatch(between)
    rival = rival or (text.startswith(" of ", amount.end) and _OF_STUFF.fullmatch(between))
    rival = rival or (last.unit == "%" and re.fullmatch(r" of (?:the )?(?:\w+ )?votes? (?:to|against) ", between))
    return replace(amount, unit=last.unit) if _TIED.fullmatch(between) or rival or taken else amount


_COUNT_OF = re.compile(
    r"\b(?:numbers?|visitors?|passengers?|population|subscribers?|subscriptions|users?|members(?:hip)?|viewers?|customers?|audiences?|circulation|readership|"
    r"attendances?|downloads|views|followers|people|voters|households|journeys|trips|arrivals|listeners|workforce|jobless|unemployed|tourists|guests|students|"
    r"pupils|patients|migrants|refugees|shoppers|readers|births|deaths|cases|copies|tickets|tonnes|vehicles|cars)\b[^.;:]{0,60} "
    r"(?:to|at|of|from|on|by|was|is|were|are|reach(?:ed|es|ing)?|hits?|top(?:ped|s)?|past|exceed(?:ed|s)?|total(?:led|s)?|number(?:ed|s)?) "
    rf"{_HEDGE}(?:an? (?:record|all-time) (?:low |high )?)?(?:of )?$"
)
_LONG = re.compile(
    r" (?:long|high|deep|tall|wide|thick|across|away|above|below|from|apart|of (?:snow|water|rain|mud|ice|sand)|north|south|east|west)\b|-"
)
_METRES = re.compile(
    r"\b(?:metres?|meters?|depth|height|length|altitude|race|record|jump|throw|throws?|sprint|final|heats?|relay)\b"
)


def _in_millions(amount: Amount, text: str) -> Amount | None:
    """ "Passenger numbers rose to 7.4m": millions of what is counted, and no metres."""
    printed = text[slice(*amount.core)]
    if amount.form != "number" or not re.fullmatch(r"\d+(?:\.\d+)?m", printed) or _LONG.match(text, amount.core[1]):
        return None
    if not _COUNT_OF.search(text[max(0, amount.start - 110) : amount.start]) or _METRES.search(text):
        return None
    return amount.in_unit(None, 1e6)


def _is_taken(between: str, *, them: bool) -> bool:
    """Whether "of it" behind a figure takes up the measure before it; "of them" only right behind that."""
    if between in (", ", " ("):
        return True
    led = between.endswith((", ", " (", "and ", "but only ")) and len(between) < 60
    return led and not them and not re.search(r"\d|[.;]", between)


def _like_money(amount: Amount, last: Amount, between: str, text: str) -> Amount | None:
    """A figure in the currency of the money before: "$2,000, up from 1,800", "12 cents, up from 10", "$3bn, 600 million of it"."""
    printed = text[slice(*amount.core)]
    near = 0.1 < (amount.low or 0) / (last.low or last.high or 1) < 10
    if re.fullmatch(r",? (?:up |down )?from ", between) and ("," in printed or (near and between.startswith(","))):
        return replace(amount, unit=last.unit)
    if IN_SMALL_CHANGE.search(text[slice(*last.core)]) and _WAS.fullmatch(between):
        return amount.in_unit(last.unit, 0.01)
    of_it = re.match(r" of (?:it|that)\b", text[amount.end :]) and _is_taken(between, them=False)
    return replace(amount, unit=last.unit) if of_it and SCALED.search(printed) else None


_LED_TO = re.compile(
    r"\b(?:to|from|against|with|at|of) (?:about |nearly |almost |just over |more than |some |only |just )*$"
)
_OF_MONEY = re.compile(
    r"\b(?:profits?|revenues?|sales|turnover|debts?|loss(?:es)?|income|earnings|budget|costs?|value|spending|assets|deficit|surplus|exports|"
    r"imports|investment|reserves|deposits|lending|loans|takings|bid|offer|price)\b"
)


def _scaled(text: str, amount: Amount) -> bool:
    """Whether a bare figure ends in a scale: "2.8 billion"."""
    return bool(re.search(r"(?:million|billion|trillion|crore|lakh|bn|\dm)$", text[slice(*amount.core)]))


def _of_dimension(amount: Amount, before: Sequence[Amount], kind: str, text: str) -> Amount:
    for other in reversed(before):
        if other.unit is not None and dimension(other.unit) == kind and amount.start - other.end < FAR:
            factor = (factor_of(amount, other, text) if kind == "money" else None) or 1.0
            return amount.in_unit(other.unit, factor)
    return amount
