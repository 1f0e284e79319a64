"""Forms of shares that hold their noun, "one car in six", "five babies in every 100", and one of a unit, "a metre of water"."""

from __future__ import annotations

import re

from synoptic.annotate.english.numbers.words import one_of
from synoptic.annotate.english.quantities.hedges import Amount, hedged
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.numerals import UNITS

ONE_IN = re.compile(
    rf"(?<![\w-])one (?P<noun>(?!in|of|or|and|for|by|at|to)[a-z]{{3,}})(?: (?P<last>[a-z]{{3,}}))? in (?:every )?(?P<a>\d{{1,3}}|{one_of(w for w, n in UNITS.items() if n > 1)}|twenty|fifty)(?= ?(?:[.,;:)]|$)| [a-z]+)(?! (?:years|days|months|weeks|hours|minutes|cities|towns|countries|villages)\b)"
)
SOME_IN = re.compile(
    rf"(?<![\w-])(?P<part>{one_of(w for w, n in UNITS.items() if 1 < n < 20)}|[1-9]\d?) (?P<noun>[a-z]{{2,}}s|people|children|men|women) (?:in every|out of(?: every)?) "
    r"(?P<a>ten|20|twenty|100|a hundred|1,000|a thousand|10)(?= ?(?:[.,;:)]|$)| (?:in|on|are|were|is|was|have|had|will|and|who|that|of those)\b)"
)
_NUMERAL = one_of(w for w, n in UNITS.items() if 1 < n < 20)
_PLURAL = r"(?:[a-z]{2,}s|people|children|men|women)"
PLAIN_IN = re.compile(
    rf"(?<![\w-])(?P<part>{_NUMERAL}) (?:[a-z-]+ )?(?P<noun>{_PLURAL})(?: of (?:[a-z-]+ )?[a-z-]+)? (?:in|out of)(?P<every> every)? (?P<a>{_NUMERAL}|twenty|a hundred)"
    r"(?= ?(?:[.,;:)]|$)| (?:in|at|by|on|are|is|was|were|have|has|had|do|did|does|will|would|can|could|may|might|now|still|say|said|who|that|of those|never|cannot)\b)"
)
_IN_TURN = re.compile(
    r"\b(?:goals?|wins?|victories|defeats?|losses|draws|points|runs|wickets|tries|games|matches|races|titles|medals|deaths|murders|killings|shootings|attacks|raids|fires|crashes|"
    r"times|strikes|arrests|quakes|earthquakes|storms|days|weeks|months|years|hours|minutes|nights|seasons|quarters)$"
)
"""What comes one after another: "two goals in three" are of as many games, "two deaths in three" of days."""
_SINGULAR = {"children": "child", "men": "man", "women": "woman"}
_WHOLES = {"ten": 10, "twenty": 20, "a hundred": 100, "1,000": 1000, "a thousand": 1000}


def one_in(m: re.Match[str], text: str) -> Amount | None:
    """ "One car in six"."""
    n = float(m["a"]) if m["a"].isdigit() else float(UNITS.get(m["a"]) or {"twenty": 20, "fifty": 50}[m["a"]])
    after = re.match(
        r" (?:is|are|was|were|has|have|had|now|on|fails?|dies|lives|says|will|at|across|nationally|that|who|which|turned|did|does|left|stands?|stood|[a-z]{3,}ed)\b| ?[.,;)]|$",
        text[m.end() :],
    )
    if n < 2 or not after:
        return None
    share = round(100 / n, 4)
    return hedged(
        Amount(m.start(), m.end(), share, share, "%", False, "ratio", m.span(), of=m["last"] or m["noun"]), text
    )


def plain_in(m: re.Match[str], text: str) -> Amount | None:
    """ "Two miners in three", "four filling stations in five", "four times out of five"."""
    in_turn = _IN_TURN.search(text[m.start() : m.end("noun")])
    return None if in_turn and not (m["every"] or " out of " in m[0]) else some_in(m, text)


def some_in(m: re.Match[str], text: str) -> Amount | None:
    """ "Five babies in every 100", "nine cases out of ten"."""
    part = float(m["part"]) if m["part"].isdigit() else float(UNITS[m["part"]])
    whole = float(_WHOLES.get(m["a"]) or UNITS.get(m["a"]) or m["a"])
    if part >= whole:
        return None
    share = round(100 * part / whole, 4)
    noun = _SINGULAR.get(m["noun"]) or (
        m["noun"][:-3] + "y" if m["noun"].endswith("ies") else m["noun"].removesuffix("s")
    )
    return hedged(Amount(*m.span(), share, share, "%", False, "ratio", m.span(), of=noun), text)


ONE_UNIT = (
    r"(?:an?|a single|half an?) (?P<unit>met(?:re|er)|kilomet(?:re|er)|centimet(?:re|er)|mile|foot|inch|yard|tonne|ton|kilo|kilogram|pound|ounce|"
    r"hectare|acre)"
    r"(?= (?:(?<!pound )(?<!ounce )(?<!kilo )of (?!the|his|her|its|their|a |an |my|our)|deep|high|long|wide|tall|thick|above|below|away|apart|from|north|south|east|west|inland|offshore|off)\b)"
)
WEIGHED_ONE = (
    r"an? (?:single )?(?P<unit>met(?:re|er)|kilomet(?:re|er)|mile|foot|inch|yard|tonne|ton|kilo|kilogram|pound|ounce|hectare|acre)"
    r"(?= ?(?:[.,;:)]|$)| (?:and|but|or)\b)"
)
_WEIGHING = re.compile(
    r"\bweigh(?:s|ed|ing)?(?: in at)? (?:only |just |about |nearly |almost |over |under |more than |less than |barely |well )*$"
)
AND_A_HALF = (
    r"(?:an?|one) (?P<unit>met(?:re|er)|kilomet(?:re|er)|mile|foot|inch|yard|tonne|ton|kilo|kilogram|hectare|acre|lit(?:re|er)|gallon|pint) "
    r"and an? (?P<more>half|quarter)"
)
_MORE = {"half": 0.5, "quarter": 0.25}
_APIECE_BEFORE = re.compile(
    r"(?:[\d%]|\b(?:million|billion|thousand|hundred|pounds?|euros?|dollars?|pence|cents?|rupees|naira|rand|shillings|p|c|times|once|twice|"
    r"half|quarter|third|quarters|thirds|miles|litres|liters|gallons|not|such|what|quite|many|per|price|cost|less|more)) $"
)


_COSTS_BEHIND = re.compile(
    r" of [a-z' -]{2,30} (?:costs?|cost|now costs?|sells?|sold|fetch\w*|is worth|was worth|will cost)\b"
)


def one_unit(m: re.Match[str], text: str) -> Amount | None:
    """ "A metre of water", "a mile away"; not "£5 a kilo"."""
    if _APIECE_BEFORE.search(text[: m.start()]) or m[0].startswith("half") or _COSTS_BEHIND.match(text, m.end()):
        return None
    if m["unit"] not in UNIT_CODES:
        return None
    return hedged(Amount(*m.span(), 1, 1, UNIT_CODES[m["unit"]], False, "number", m.span()), text)


def and_a_half(m: re.Match[str], text: str) -> Amount | None:
    """ "A tonne and a half of cheese"; not "£5 a kilo and a half"."""
    if _APIECE_BEFORE.search(text[: m.start()]):
        return None
    size = 1 + _MORE[m["more"]]
    return hedged(Amount(*m.span(), size, size, UNIT_CODES[m["unit"]], False, "number", m.span()), text)


ONE_COIN = r"a (?P<coin>pound|dollar|euro|quid|penny)(?= (?:each|apiece|a (?:head|time|day|week|month|year|share|litre|go|piece|bag|ticket))\b)"
_COINS = {"pound": "GBP", "dollar": "USD", "euro": "EUR", "quid": "GBP", "penny": "GBP"}


def one_coin(m: re.Match[str], text: str) -> Amount | None:
    """ "Sold for a pound each"; not "50p a pound"."""
    if _APIECE_BEFORE.search(text[: m.start()]):
        return None
    size = 0.01 if m["coin"] == "penny" else 1
    return hedged(Amount(*m.span(), size, size, _COINS[m["coin"]], False, "money", m.span()), text)


def weighed_one(m: re.Match[str], text: str) -> Amount | None:
    """ "Weighs under a pound", "from a single hectare": one of a unit at the end of its phrase."""
    weighed = _WEIGHING.search(text[: m.start()])
    unit = UNIT_CODES.get(m["unit"]) or ("[lb_av]" if weighed else None)
    if unit is None or not (weighed or " single " in m[0]):
        return None
    return hedged(Amount(*m.span(), 1, 1, unit, False, "number", m.span()), text)
