"""How numbers are printed in running text, with their hedges, ranges, units and money, and the interval each comes to."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.numbers import (
    CARDINAL,
    DIGITS,
    FRACTION,
    ORDINAL,
    SCALES,
    SHORT_SCALES,
    one_of,
    read_fraction,
    read_number,
    read_ordinal,
)  # fmt: skip
from synoptic.annotate.quantities_hedges import LOOSE, MULTIPLES, Amount, hedged, value_of
from synoptic.annotate.quantities_units import (
    AGE_UNITS,
    CURRENCY_WORD,
    CURRENCY_WORDS,
    LONG_UNIT,
    SHORT_UNIT,
    SMALL_CHANGE,
    SYMBOL,
    SYMBOLS,
    UNIT_CODES,
)  # fmt: skip

_NUMBER = rf"(?:{one_of([*LOOSE, *MULTIPLES])}(?![- ]of[- ](?:thousand|million|billion))|{DIGITS} ?(?:bn|bln|mln|mn|tn|tln)\b|{DIGITS}k\b(?!/)|{DIGITS}m(?= (?!long|wide|tall|high|deep|away)(?:[a-z]+s|people|children|men|women)\b)|\d/\d(?=[- ](?:{LONG_UNIT})\b)|half an?(?= (?:{LONG_UNIT})\b)|{CARDINAL})"
_NUM = rf"(?P<a>{_NUMBER})(?:(?P<join>\s?[-–—~]\s?| to | or | and | through )(?P<b>{_NUMBER}))?"
_SCALE = (
    r"(?:[ -]?(?:(?:hundred |thousand )?(?:hundred|thousand|million|billion|trillion)|(?:bn|mln|mn|m|k|tn|b)(?!\w)))"
)
_MONEY_BEFORE = (
    rf"{SYMBOL}\s?(?P<a>{DIGITS})(?P<scale>{_SCALE})?"
    rf"(?:(?P<join>\s?[-–—]\s?| to | and | or )(?:{SYMBOL})?\s?(?P<b>{DIGITS})(?P<scale2>{_SCALE})?)?"
).replace(SYMBOL, f"(?P<cur>{SYMBOL})", 1)
_RATIO = rf"(?P<a>{CARDINAL}) (?:in|out of)(?: every)? (?P<b>{CARDINAL})"
_AGE = r"(?:aged|ages?|age of|aged between|ages of)(?: about| around)? (?P<a>\d{1,3})(?:(?: to | and |[-–])(?P<b>\d{1,3}))?"
_DECADE_AGE = r"(?:in|into) (?:his|her|their|the|your|my|our) (?:(?:early|late|mid)[- ])?(?P<a>[1-9]0|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)'?s?"
_YEARS_OLD = (
    rf"(?P<a>{CARDINAL})(?:(?: to | or | and |-to-|\s?[-–]\s?)(?P<b>{CARDINAL}))?"
    r"(?:[- ](?P<u>years?|months?|weeks?|days?)(?:[- ]olds?| of age)|[- ]y/?o)"
)
_ZERO = r"(?:no one|nobody|no (?P<noun>people|persons?|injuries|deaths|casualties|fatalities|arrests|victims|passengers|children|civilians|survivors))"
_ORDINAL = rf"(?P<a>{ORDINAL}) (?:(?:known|confirmed) )?(?P<noun>victim|death|fatality|casualty|arrest)"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,/$£€#])(?<!\w[-–'])(?:{pattern})(?!\w)")


PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("money", re.compile(rf"(?<!\w)(?:{_MONEY_BEFORE})(?!\w)")),
    ("age", _compiled(_YEARS_OLD)),
    ("age", _compiled(_AGE)),
    ("age", _compiled(_DECADE_AGE)),
    ("ratio", _compiled(_RATIO)),
    ("fraction", _compiled(rf"(?P<a>{FRACTION})(?= (?:of|the|its|their|his|her|all)\b|-(?!\w))")),
    ("number", _compiled(rf"{_NUM}(?:(?P<gap>[ -]?)(?P<short>{SHORT_UNIT})(?![\w/])|(?P<sp>[ -])(?P<long>{LONG_UNIT})(?!\w)|(?P<deg>°|[- ]degrees?)|[ -](?P<pound>pounds?)(?!\w)| ?(?P<change>{one_of(SMALL_CHANGE)})(?!\w)|[ -](?:(?!million)[a-z]+(?:ish|ese|ian|an|i|ss) )??(?P<money>{CURRENCY_WORD})(?!\w)| ?(?P<sign>[$£€¥₹₪₩₽₺₴₾])(?!\s?\d))?")),
    ("zero", _compiled(_ZERO)),
    ("ordinal", _compiled(_ORDINAL)),
)  # fmt: skip


def read_amount(form: str, m: re.Match[str], text: str) -> Amount | None:
    """What one match comes to; None where it is no quantity. `text` is the sentence in lower case."""
    reader = {
        "money": _money,
        "age": _age,
        "ratio": _ratio,
        "number": _number,
        "fraction": _fraction,
        "zero": _zero,
        "ordinal": _ordinal,
    }
    amount = reader[form](m, text)
    if amount is None or form in ("zero", "ordinal"):
        return amount
    return hedged(amount, text)


def _plain(
    m: re.Match[str], low: float | None, high: float | None, unit: str | None, form: str, *, loose: bool = False
) -> Amount:
    return Amount(m.start(), m.end(), low, high, unit, loose, form, m.span())


def _number(m: re.Match[str], text: str) -> Amount | None:
    groups = m.groupdict()
    words, unit = m["a"], None
    for group in ("short", "long"):
        if groups[group]:
            unit = UNIT_CODES[m[group]]
    if groups["short"] and not (words[-1].isdigit() or words[-1] in "½¼¾"):
        return None if m["gap"] == "" else _number_alone(m, text)
    if groups["short"] in ("c", "f", "l", "g", "in.", "m") and m["gap"] == "-":
        return _number_alone(m, text)
    if m["deg"]:
        unit = "deg"
    if m["pound"]:
        unit = (
            "GBP"
            if re.search(r"million|billion|thousand|bn", words) or _PAYING.search(text[: m.start()])
            else "[lb_av]"
        )
    if m["money"] or m["sign"]:
        unit = CURRENCY_WORDS[m["money"]] if m["money"] else SYMBOLS[m["sign"]]
    read = value_of(words)
    if read is None:
        return None
    low, high, loose = read
    factor = 1.0
    if m["change"]:
        unit, factor = SMALL_CHANGE[m["change"]], 0.01
    amount = _plain(
        m,
        low * factor,
        high * factor if high is not None else None,
        unit,
        "money" if m["money"] or m["sign"] or m["change"] or unit == "GBP" else "number",
        loose=loose,
    )
    if unit == "[ft_i]" and not m["b"]:
        return _feet_and_inches(amount, text)
    return _with_partner(amount, m, text, factor) if m["b"] else amount


_INCHES = re.compile(r"(?:,? and)?[ -]?(\d{1,2}) ?(?:inches|inch|ins?\b|\")")


def _feet_and_inches(amount: Amount, text: str) -> Amount:
    """ "5 feet 10 inches" as feet."""
    more = _INCHES.match(text, amount.end)
    if more is None or amount.low is None or int(more[1]) > 11:
        return amount
    height = round(amount.low + int(more[1]) / 12, 4)
    return replace(amount, end=more.end(), low=height, high=height, core=(amount.core[0], more.end()))


_PAYING = re.compile(
    r"\b(?:pay|pays|paid|cost|costs|worth|fined?|spend|spent|price|priced|earn|earned|raise|raised|owe|owed|donat\w+|tax)\b[^.]{0,30}$"
)


def _number_alone(m: re.Match[str], text: str) -> Amount | None:
    read = value_of(m["a"])
    if read is None or m["b"]:
        return None
    return Amount(m.start(), m.end("a"), read[0], read[1], None, read[2], "number", m.span("a"))


def _with_partner(amount: Amount, m: re.Match[str], text: str, factor: float) -> Amount | None:
    """A second number: "20-30", "20 to 30", "two or three"; kept apart after "from", which tells a change."""
    second = value_of(m["b"])
    if second is None or amount.low is None:
        return amount
    low, top = amount.low, (second[1] if second[1] is not None else second[0]) * factor
    scale = re.search(r"(?:hundred|thousand|million|billion|trillion|bn|m|k)$", m["b"])
    if scale and low < 1000 and m["a"][-1].isdigit():
        low = value_of(m["a"] + " " + scale[0])[0] if value_of(m["a"] + " " + scale[0]) else low  # type: ignore[index]
    before = text[: m.start()]
    if m["join"] == " and " and not before.endswith("between "):
        return _first_alone(m)
    if m["join"] == " to " and before.endswith("from "):
        return _first_alone(m)
    if low >= top:
        return None if not amount.unit else _first_alone(m)
    return replace(amount, low=low, high=top)


def _first_alone(m: re.Match[str]) -> Amount | None:
    read = value_of(m["a"])
    if read is None:
        return None
    return Amount(m.start(), m.end("a"), read[0], read[1], None, read[2], "number", m.span("a"))


def _money(m: re.Match[str], text: str) -> Amount | None:
    currency = SYMBOLS.get(m["cur"].strip()) or m["cur"].strip().upper()
    first = float(m["a"].replace(",", ""))
    if not m["b"]:
        low = round(first * _scale(m["scale"]), 4)
        return _plain(m, low, low, currency, "money")
    before = text[: m.start()]
    apart = (m["join"] == " and " and not before.endswith("between ")) or (
        m["join"] == " to " and before.endswith("from ")
    )
    low = round(first * _scale(m["scale"] or ("" if apart else m["scale2"])), 4)
    high = round(float(m["b"].replace(",", "")) * _scale(m["scale2"] or m["scale"]), 4)
    if apart or high < low:
        stop = m.start("join")
        low = round(first * _scale(m["scale"]), 4)
        return Amount(m.start(), stop, low, low, currency, False, "money", (m.start(), stop))
    return _plain(m, low, high, currency, "money")


def _scale(words: str | None) -> float:
    """1e6 for "million", 1e9 for "bn", 1 for none."""
    scale = 1.0
    for word in re.split(r"[ -]+", words or ""):
        scale *= SCALES.get(word) or SHORT_SCALES.get(word, 1)
    return scale


_TENS = {
    "teens": 10,
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}


def _age(m: re.Match[str], text: str) -> Amount | None:
    groups = m.groupdict()
    words = m["a"]
    if words in _TENS or m[0].startswith("in"):
        base = _TENS.get(words) or int(words)
        start = m.start()
        return Amount(start, m.end(), base, base + 9, "a", True, "age", m.span())
    low = read_number(words)
    high = read_number(groups.get("b") or "") if groups.get("b") else low
    if low is None or high is None or not 0 <= low <= 130:
        return None
    unit = AGE_UNITS[m["u"].rstrip("s")] if groups.get("u") else "a"
    return _plain(m, min(low, high), max(low, high), unit, "age")


def _ratio(m: re.Match[str], text: str) -> Amount | None:
    part, whole = read_number(m["a"]), read_number(m["b"])
    if part is None or not whole or part >= whole or whole > 100_000 or (m["b"].isdigit() and 1000 <= whole <= 2100):
        return None
    share = round(100 * part / whole, 4)
    return _plain(m, share, share, "%", "ratio")


def _fraction(m: re.Match[str], text: str) -> Amount | None:
    value = read_fraction(m["a"])
    if value is None or re.search(r"(?:first|second|other|last|latter|better|one and a|and a) $", text[: m.start()]):
        return None
    if text[m.end() :].startswith("-") and m["a"] == "half":
        return None
    share = round(100 * value, 4)
    return _plain(m, share, share, "%", "fraction")


def _zero(m: re.Match[str], text: str) -> Amount | None:
    return Amount(m.start(), m.end(), 0, 0, None, False, "zero", m.span(), noun=m["noun"] or "people")


def _ordinal(m: re.Match[str], text: str) -> Amount | None:
    n = read_ordinal(m["a"])
    return (
        Amount(m.start(), m.end(), n, None, None, False, "ordinal", m.span(), noun=m["noun"]) if n and n > 1 else None
    )
