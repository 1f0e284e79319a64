"""What the specifications of Recognizers-Text ask of numbers, ranges, units and money, as far as a news text has it.

Every input counts, a bare phrase too. An input without a result counts as well: it is right where nothing of its kind (a
count, a range, a measure, a temperature, an age, a share, money) is found. Left out, by kind and never by outcome; the kinds
were checked by a second reader, who marked cases drawn by chance as news or not before seeing the outcome or the first choice:

- ordinals and what is between two of them, which name a place in a row and count nothing;
- the notation of programs and of mathematics: powers ("1e10", "1.1^23"), the bare prefix G, "one over three", fractions in words
  that are no part of one (twenty-three fifths) or finer than thousandths, or of a million other than halves, a fraction below
  nought ("-4/5"), "negative ten", a minus set apart from its figure (in print a dash), percentages said backwards ("percent of
  10"), comparisons in signs or with "equal" (">= 30", "less than or equal to 40");
- what no English report prints: "3 hundred", decimal commas ("5,00"), "dzs", sentences on what a "valid number" is, misspelt
  degrees, units in brackets, speeds per millisecond, picometres, amounts of money one after the other with nothing between
  ("50 dollar 50 dollar"), cents without their name ("15 dollars 50"), "75 USD million", "three quarters billion";
- each half of a share ("1 in twenty-one") as a number of its own, and a range that one of the two files of ranges finds and
  the other does not;
- numbers that are parts of something else, which Synoptic holds for no quantities: of dates, telephone and IP addresses, names
  of models, numbered exercises, and of durations, which are times;
- units without a number, and parts of money that no country's money is known by ("sen", "satoshi").

A result is right where a quantity in the same place has the value: the same number (a share as the number it is: two thirds
and 66.667 %), the same bounds whether strict or not, the same number and unit. Where the specification's name of a unit leaves
several open (dollar, franc, ton), any of these is right; names it does not explain are looked up in Synoptic's own tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS
from synoptic.annotate.english.quantities.units import UNIT_CODES
from synoptic.model.mention import Quantity
from synoptic.model.span import Span
from synoptic.model.units import dimension

GROUPS = {
    "Number/English/NumberModel.json": "numbers",
    "Number/English/NumberModelExperimentalMode.json": "numbers",
    "Number/English/NumberRangeModel.json": "ranges",
    "Number/English/NumberRangeModelExperimentalMode.json": "ranges",
    "Number/English/PercentModel.json": "units",
    "Number/English/PercentModelPercentMode.json": "units",
    "NumberWithUnit/English/AgeModel.json": "units",
    "NumberWithUnit/English/DimensionModel.json": "units",
    "NumberWithUnit/English/TemperatureModel.json": "units",
    "NumberWithUnit/English/CurrencyModel.json": "money",
}
_NOTHING_OF = {
    "Number/English/NumberModel.json": "count",
    "Number/English/NumberModelExperimentalMode.json": "count",
    "Number/English/NumberRangeModel.json": "range",
    "Number/English/NumberRangeModelExperimentalMode.json": "range",
    "Number/English/PercentModel.json": "share",
    "NumberWithUnit/English/AgeModel.json": "time",
    "NumberWithUnit/English/DimensionModel.json": "measure",
    "NumberWithUnit/English/TemperatureModel.json": "temperature",
    "NumberWithUnit/English/CurrencyModel.json": "money",
}
"""Of what kind nothing may be found where a file's input has no result."""
_MEASURES = ("length", "area", "volume", "mass", "speed", "power", "energy", "information")

_UNITS: dict[str, tuple[str, ...]] = {
    "C": ("Cel",), "F": ("[degF]",), "Degree": ("deg",), "Year": ("a",), "Age": ("a",), "Month": ("mo",), "Week": ("wk",), "Day": ("d",),
    "Pound": ("[lb_av]",), "Ton": ("[ston_av]", "[lton_av]", "t"), "Metric ton": ("t",), "Foot": ("[ft_i]",), "Inch": ("[in_i]",), "Mile": ("[mi_i]",),
    "Square foot": ("[sft_i]", "[ft_i]2"), "Cubic foot": ("[cft_i]", "[ft_i]3"), "Megabit": ("Mbit", "MBy"), "Kilobit": ("kbit", "kBy"),
    "Meter per millisecond": ("m/ms",), "Centimeter per millisecond": ("cm/ms",), "Kilometer per millisecond": ("km/ms",),
    "Cup": ("[cup_us]",), "Turn": ("circ",),
}  # fmt: skip
_MONEY: dict[str, tuple[str, ...]] = {
    "Dollar": ("USD",), "Pound": ("GBP",), "Franc": ("CHF", "FRF", "BEF", "XOF", "XAF"), "Rupee": ("INR", "PKR", "LKR", "NPR"), "Bitcoin": ("XBT", "BTC"),
    "Peseta": ("ESP",), "Netherlands guilder": ("NLG",), "Finnish markka": ("FIM",),
}  # fmt: skip
_HUNDREDTHS = {"Cent": ("USD",), "Pence": ("GBP",), "Penny": ("GBP",)}
_UNKNOWN_PARTS = ("Sen", "Satoshi")

_ONES = "(?:an?|one|two|three|four|five|six|seven|eight|nine)"
_PARTS = "(?:hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|(?:hundred|thousand)ths?)"
_FRACTION_IN_WORDS = re.compile(
    rf"(?:.+ and (?={_ONES} |half))?(?:{_ONES}[ -]+)?{_PARTS}(?: of an?)?(?: (?:m|b|tr)illion)?|.*\d.*|[½-⅞]|.+ out of .+"
)
_MATHEMATICS = re.compile(r"\bover\b|\^|\d ?g\b|\de[+-]?\d|x10|^- |^-\d+/|\bnegative\b")
_UNPRINTED = re.compile(
    rf"\d hundred\b|^\d[\d.]*,\d\d?$|\bdo?zs\b|illion and (?!(?:an? |one )?half$).*{_PARTS}|illion and .+ million|"
    r"celcius|farenheit|centigrate|[\[{<]\w+[\]}>]|millisecond|/ms\b|\d ?pm\b|picomet|^three quarters billion|"
    r"\d usd million|.(?:\bdollars?|\busd|\bkuai|\bmao|\$ \d+)(?: and)? (?!.*(?:cents?|illion|thousand|hundred)\b)[\w-]+(?: [\w-]+)?$"
)
_SHARE_BEFORE = re.compile(r"\w out of $|^[\w ]+ in $")
_SHARE_AFTER = re.compile(r" out of \w+| in [\w-]+$")
_AMOUNT_BEFORE = re.compile(r"(?:\bdollars?|\busd|\brmb|[$€£]|\brmb \d+) $")
_AMOUNT_AFTER = re.compile(r" ?(?:[\d.,]+ ?)?(?:[$€£]|dollars?\b|usd\b|rmb\b)")
_PART_OF_SOMETHING = re.compile(r"(?:[\w+][-/.:,]|\bnrs?\. (?:\d+,)*|[a-z])$")
_GOES_ON = re.compile(r"[-/:][\w+]|\.\d|,\d{2},|\s*(?:years?|months?|days?)\b")
_COMPARED = re.compile(r"\bequal|[<>=] ?=?-?\d|^the number is from 200 to 300 ")
_ORDINAL = re.compile(r"\b(?:tenth|fifteenth|first|second|third)\b")


def expected_numbers(case: dict[str, Any]) -> list[tuple[int, int, Any]]:
    """First and last place in the input, and the value, of each result that a news text could have."""
    group, text = GROUPS[case["spec"]], case["Input"].lower()
    if not case["Results"]:
        kind = _NOTHING_OF.get(case["spec"]) if group != "ranges" or not _COMPARED.search(text) else None
        return [(0, len(text), ("nothing", kind))] if kind else []
    found = []
    for result in case["Results"]:
        words = (result.get("Text") or "").lower()
        start = result.get("Start", text.find(words))
        start = start if text[start : start + len(words)] == words else text.find(words)
        if start < 0 or not words or _left_out(group, text, start, words, result.get("Resolution") or {}):
            continue
        value = _value(group, result.get("Resolution") or {})
        if value is not None:
            found.append((start, start + len(words), value))
    return found


def _left_out(group: str, text: str, start: int, words: str, resolution: dict[str, Any]) -> bool:
    before, after = text[:start], text[start + len(words) :]
    if _UNPRINTED.search(words) or words.startswith(("- ", "negative ", "between negative ")):
        return True
    if group == "numbers":
        return "valid number" in text or _is_mathematics(words, resolution) or _is_part(before, after)
    if group == "ranges":
        return bool(_ORDINAL.search(words) or _COMPARED.search(text))
    if group == "money":
        return bool(_AMOUNT_BEFORE.search(before) or _AMOUNT_AFTER.match(after))
    return words.startswith(("percents of", "percent of", "per cent of"))


def _is_mathematics(words: str, resolution: dict[str, Any]) -> bool:
    if _MATHEMATICS.search(words) or resolution.get("subtype") == "power":
        return True
    whole = float(resolution.get("value") or 0).is_integer()
    fraction = not whole and not any(c.isdigit() for c in words) and " point " not in words
    return (fraction or bool(re.search(rf"{_PARTS}s?$|ths$", words))) and not _FRACTION_IN_WORDS.fullmatch(words)


def _is_part(before: str, after: str) -> bool:
    """Whether the number is part of something that is not a quantity by itself, or half of a share."""
    share = _SHARE_AFTER.match(after) or (_SHARE_BEFORE.search(before) and not re.search(r"\w", after))
    return bool(share or _PART_OF_SOMETHING.search(before) or _GOES_ON.match(after))


def _value(group: str, resolution: dict[str, Any]) -> Any:
    printed = resolution.get("value")
    if group == "ranges":
        low, _, high = (printed or "").strip("[]()").partition(",")
        return (_float(low), _float(high)) if low or high else None
    number = _float((printed or "").rstrip("%"))
    if number is None:
        return None
    if group == "numbers":
        return (number,)
    name = str(resolution.get("unit") or "%")
    if group == "units":
        return number, _UNITS.get(name) or (UNIT_CODES.get(name.lower(), name),)
    if name in _UNKNOWN_PARTS:
        return None
    if name in _HUNDREDTHS:
        return number / 100, _HUNDREDTHS[name]
    code = resolution.get("isoCurrency")
    return number, (code,) if code else _MONEY.get(name) or (CURRENCY_WORDS.get(name.lower(), name),)


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def is_right_number(group: str, want: tuple[int, int, Any], quantities: Sequence[Quantity]) -> bool:
    """Whether a quantity found in the same place has the value; or nothing of the kind was found, where that is asked."""
    start, end, value = want
    if value[0] == "nothing":
        return not any(q.low != q.high if value[1] == "range" else _is_of(value[1], q.unit) for q in quantities)
    amounts = [q for q in quantities if q.span.overlaps(Span(start, end))]
    if group == "numbers":
        return any(same(end, value[0]) for q in amounts for end in _ends(q, value[0]))
    if group == "ranges":
        return any(all(map(same, _ends(q, value[0] or value[1]), value)) for q in amounts)
    return any((same(q.low, value[0]) or same(q.high, value[0])) and q.unit in value[1] for q in amounts)


def _ends(quantity: Quantity, wanted: float) -> tuple[float | None, float | None]:
    """Both ends; of a share in per cent, where a part of one is wanted, as parts of one."""
    if quantity.unit != "%" or abs(wanted) > 1:
        return quantity.low, quantity.high
    return tuple(None if end is None else end / 100 for end in (quantity.low, quantity.high))  # type: ignore[return-value]


def _is_of(kind: str, unit: str | None) -> bool:
    return dimension(unit) == kind or (kind == "measure" and dimension(unit) in _MEASURES)


def same(a: float | None, b: float | None) -> bool:
    """Equal to one in a hundred thousand; two open ends are equal."""
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-5 * max(abs(a), abs(b))
