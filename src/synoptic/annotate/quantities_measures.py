"""A number with the unit or the money printed at it: "60-mile", "38C", "$1.5bn", "five million euros", "6ft 2in", "half a mile"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from synoptic.annotate.numerals import Numeral, numeral_at
from synoptic.annotate.quantities_currencies import (
    BEFORE,
    CAPITALS,
    CODES,
    CURRENCY_WORDS,
    PLAIN_CODES,
    SIGNS,
    SMALL_CHANGE,
    SYMBOLS,
)  # fmt: skip
from synoptic.annotate.quantities_units import ONE_LETTER, UNIT_CODES


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence in lower case and, letter for letter, as printed."""

    text: str
    printed: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A number with its unit. `end` is behind the unit; `money` where it is an amount of money."""

    start: int
    end: int
    number: Numeral
    unit: str | None = None
    factor: float = 1.0
    money: bool = False
    prefixed: bool = False
    """The currency stands before the number."""

    @property
    def low(self) -> float:
        return _rounded(self.number.low * self.factor)

    @property
    def high(self) -> float:
        return _rounded(self.number.high * self.factor)


def _rounded(value: float) -> float:
    return float(f"{value:.14g}")


_BEFORE_MONEY = re.compile(rf"(?P<minus>[-−]|minus )?(?P<cur>{BEFORE})(?P<again>[-−])?(?=[\d.])")
_MILLIONS = re.compile(r"(?:bn|[mk])?(?=[a-z]{3}\s?$)")
_BOUNDARY = re.compile(r"(?<=[a-z0-9²³°%$€£¢¥.\"\u0370-\uffff])(?![a-z0-9²³^])")
_WIDEST = 34
"""Letters in which a unit's name must end."""


def piece_at(line: Line, at: int) -> Piece | None:
    """The number, with unit or currency, that begins at `at`."""
    money = _money_before(line, at)
    if money is not None:
        return money
    number = numeral_at(line.text, line.printed, at)
    if number is None:
        return None
    return _with_unit(line, number)


def _money_before(line: Line, at: int) -> Piece | None:
    m = _BEFORE_MONEY.match(line.text, at)
    if m is None:
        return None
    mark = m["cur"].strip()
    printed = line.printed[m.start("cur") : m.end("cur")].strip()
    currency, scale = SYMBOLS.get(mark), 1.0
    if currency is None:
        code = mark[-3:].upper()
        scale = {"m": 1e6, "k": 1e3, "bn": 1e9}.get(mark[:-3], 1.0)
        if code not in PLAIN_CODES and printed != printed.upper():
            return None
        currency = code
    if (mark in CAPITALS and printed[0] != printed[0].upper()) or (
        mark[0].isalpha() and at and line.text[at - 1] == "-"
    ):
        return None
    number = numeral_at(line.text, line.printed, m.end(), money=True)
    if number is None:
        return None
    figures = line.text[m.end() : number.end]
    if (mark in CAPITALS or mark.upper() in CODES and mark.upper() not in PLAIN_CODES) and not (
        number.scale > 1
        or "," in figures
        or " " in figures
        or re.search(r"\.\d\d$", figures)
        or (mark == "rm" and len(figures) > 1)
    ):
        return None
    if m["minus"] or m["again"]:
        number = replace(number, low=-number.high, high=-number.low)
    tail = re.compile(r" ?(?:trillion|t)(?![a-z/])").match(line.text, number.end)
    if tail and number.scale == 1:
        number = replace(number, end=tail.end(), low=number.low * 1e12, high=number.high * 1e12, scale=1e12)
    end = number.end
    name = re.compile(
        rf" (?:us )?(?:dollars?|euros?|pounds?|cents?|{'|'.join(c.lower() for c in PLAIN_CODES)})(?![a-z]| ?\d)"
    ).match(line.text, end)
    if name and line.text[end + 1 : name.end()] not in SMALL_CHANGE:
        end = name.end()
    whole = Piece(at, end, number, currency, scale, money=True, prefixed=True)
    return _with_change(line, whole) if name or mark in ("$", "£", "€") and not number.scale > 1 else whole


def _with_unit(line: Line, number: Numeral) -> Piece | None:
    text, end = line.text, number.end
    bare = Piece(number.start, end, number)
    if number.share:
        return _share_of_unit(line, bare)
    feet = _feet_by_mark(line, bare)
    if feet is not None:
        return feet
    if number.figures:
        close = _unit_in(line, bare, end)
        if close is not None:
            return close
    gap = re.compile(r" of (?!them\b)| " if number.loose else r" ?- ?| +(?:\((?=[a-z²]+\)))?").match(text, end)
    if gap is None:
        return bare
    found = _unit_in(line, bare, gap.end())
    return found if found is not None else bare


def _unit_in(line: Line, bare: Piece, at: int) -> Piece | None:
    """The unit or the money that begins at `at`: the longest name that is one."""
    text = line.text
    window = text[at : at + _WIDEST]
    if not window or window[0].isdigit():
        return None
    for m in reversed(list(_BOUNDARY.finditer(window))):
        if m.start() == 0 or (m.start() == len(window) and text[at + m.start() : at + m.start() + 1].isalpha()):
            continue
        name = window[: m.start()]
        if name[-1] == "." and not text[at + m.start() :].strip(" \"'’”)"):
            continue
        found = _named(line, bare, name, at)
        if found is not None:
            return found
    return None


def _named(line: Line, bare: Piece, name: str, at: int) -> Piece | None:
    end, number = at + len(name), bare.number
    gap = line.text[number.end : at]
    if name in ("pound", "pounds"):
        return _pounds(line, bare, end)
    if name in CURRENCY_WORDS and (gap or name in ("元", "btc")):
        if name == "won" and number.low < 1000 or (name == "quid" and gap == "-"):
            return None
        money = Piece(bare.start, end, number, CURRENCY_WORDS[name], money=True)
        return _with_change(line, _scaled_after(line, money))
    if name in SIGNS and not re.compile(r"\s?\d").match(line.text, end):
        return _with_change(line, Piece(bare.start, end, number, SIGNS[name], money=True))
    if name in SMALL_CHANGE and (gap or name in ("p", "¢")):
        if name == "p" and (not number.figures or gap == "-" or number.scale > 1):
            return None
        return Piece(bare.start, end, number, SMALL_CHANGE[name], 0.01, money=True)
    code = name[-3:].upper()
    if name not in UNIT_CODES and code in CODES and name[:-3] in ("", "m", "k", "bn"):
        printed = line.printed[at:end]
        sure = code in PLAIN_CODES and (len(name) == 3 or printed == printed.upper())
        if sure or (printed == printed.upper() and number.low >= 100 and code not in ("ALL", "TOP")):
            factor = {"m": 1e6, "k": 1e3, "bn": 1e9}.get(name[:-3], 1.0)
            return _with_change(line, _scaled_after(line, Piece(bare.start, end, number, code, factor, money=True)))
        return None
    unit = UNIT_CODES.get(name)
    if unit is None or not _may_be_unit(line, bare, name, at):
        return None
    return _with_lesser(line, Piece(bare.start, end + (line.text[at - 1 : at] == "("), number, unit))


_WARMTH = re.compile(
    r"temperature|degree|heat|\bhot|cold|warm|cool|freez|frost|weather|mercury|fever|thermomet|celsius|fahrenheit|°|snow|sunny|forecast|chill|climate|record high|\bhigh of|\blow of"
)
_AT_A_POINT = re.compile(
    r"\b(?:to|of|at|reach(?:ed|es|ing)?|hit|hits|below|above|around|about|nearly|between|and|over|under|near|minus|by|a|was|is)(?: \d+(?:\.\d+)?(?:c|f)? (?:and|to))? [-−]?$|(?:^|[;,(–—] ?)[-−]?$"
)


def _may_be_unit(line: Line, bare: Piece, name: str, at: int) -> bool:
    """Whether an abbreviation is a unit there: printed as one, after digits, and a degree only of what may be warm."""
    number, text, end = bare.number, line.text, at + len(name)
    gap = text[number.end : at]
    plain = (
        name.isalpha()
        and len(name) <= 4
        and name
        not in (
            "mile",
            "acre",
            "watt",
            "gram",
            "foot",
            "feet",
            "inch",
            "yard",
            "knot",
            "tons",
            "ton",
            "kilo",
            "volt",
            "byte",
            "bits",
            "bit",
            "amps",
            "amp",
            "pint",
            "deg",
            "mbar",
            "pct",
        )
    )
    if plain and not number.figures:
        return False
    if name in ONE_LETTER:
        letter = line.printed[at:end]
        if letter not in ONE_LETTER[name] and not (letter == name and name in "cf"):
            return False
        if (
            gap == "-"
            or (gap and name not in ("m", "g", "t", "c", "f", "w", "v"))
            or re.compile(r"['’&]\w|-\d|/[a-z]|\.[a-z]").match(text, end)
        ):
            return False
        if name in "cf":
            return _is_degree(line, bare, letter, end)
        return name not in "kv" or letter.isupper() and name != "k"
    if name in ("mb", "kt", "nm", "hp", "cc", "ins", "mt", "k", "in.", "gal") and gap == "-":
        return name in ("hp", "cc")
    if name == "st":
        return not gap and 3 < number.low < 60 and (number.low % 10 not in (1, 2, 3) or 10 < number.low < 14)
    if name == "stone":
        return number.low >= 5 and bool(
            re.compile(
                r"(?:,|\.|\)|;|$| (?:and )?\d| (?:in weight|overweight|heavier|lighter|heavy|man|woman|of))"
            ).match(text, end)
        )
    if name in ("bit", "bits", "bar"):
        return number.low >= 4
    if name in ("ins",):
        return bool(re.compile(r" (?:of|tall|long|wide|deep)|[.,]").match(text, end))
    if name == "nautical":
        return text.startswith(" mile", end)
    if name in ("percentage",):
        return not re.compile(r"[a-z]| points?").match(text, end)
    return not (
        name in ("degree", "degrees")
        and re.compile(
            r" (?:in|from|at) (?:[a-z]+ ){0,2}(?:university|college|law|business|science|engineering|the university)"
        ).match(text, end)
    )


def _is_degree(line: Line, bare: Piece, letter: str, end: int) -> bool:
    if re.compile(r"/|-\w|\.[a-z]").match(line.text, end):
        return False
    warm = bool(_WARMTH.search(line.text))
    if letter.islower():
        return warm
    value, at_point = bare.number.low, bool(_AT_A_POINT.search(line.text[: bare.start]))
    if letter == "C":
        return warm or (-90 <= value <= 60 and at_point)
    return warm or (-80 <= value <= 140 and at_point)


def _scaled_after(line: Line, piece: Piece) -> Piece:
    """ "75 USD million"."""
    m = re.compile(r" (?P<scale>million|billion|trillion)(?![a-z])").match(line.text, piece.end)
    if m is None or piece.number.scale > 1 or piece.factor != 1:
        return piece
    size = {"million": 1e6, "billion": 1e9, "trillion": 1e12}[m["scale"]]
    return replace(piece, end=m.end(), factor=size)


_CHANGE = re.compile(r"(?:,? and)? (?=[\da-z])")
_CHANGE_NAME = re.compile(r"[- ]?(?:cents?|pence|pennies|p|c)(?![a-z])")


def _with_change(line: Line, piece: Piece) -> Piece:
    """ "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50": the parts of a hundred added."""
    gap = _CHANGE.match(line.text, piece.end)
    if gap is None or piece.number.scale > 1 or piece.number.low != int(piece.number.low):
        return piece
    small = numeral_at(line.text, line.printed, gap.end())
    if small is None or small.loose or small.share or not 0 < small.low < 100 or small.low != int(small.low):
        return piece
    name = _CHANGE_NAME.match(line.text, small.end)
    bare = (
        not name
        and not piece.prefixed
        and 10 <= small.low
        and re.compile(r" ?(?:[.;!?]|$)| more\b").match(line.text, small.end)
    )
    if not name and not bare:
        return piece
    value = piece.number.low + small.low / 100
    return replace(piece, end=name.end() if name else small.end, number=replace(piece.number, low=value, high=value))


_MARKED = re.compile(r"['′] ?(?P<inches>\d{1,2}(?:\.\d)?) ?(?:\"|''|″|”)")
_INCHES = re.compile(
    r"(?:,? and)?[- ]?(?P<inches>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?:(?P<half>½)|(?: 1/2))?(?:[- ]?(?P<name>inche?s?|ins?|\")(?![a-z])|(?=[\s,.;)]|$))"
)
_POUNDS = re.compile(
    r"(?:,? and)? ?(?P<n>\d{1,2}) ?(?:lbs?|pounds?)(?![a-z])|(?:,? and)? ?(?P<bare>\d{1,2})(?=[.,;)]|$)"
)
_OUNCES = re.compile(r"(?:,? and)?,? ?(?P<n>\d{1,2}(?:\.\d)?) ?(?:oz|ounces?)(?![a-z])")


def _feet_by_mark(line: Line, bare: Piece) -> Piece | None:
    """5'10" and 10" """
    m = _MARKED.match(line.text, bare.end)
    if m:
        height = _rounded(round(bare.number.low + float(m["inches"]) / 12, 4))
        return replace(bare, end=m.end(), unit="[ft_i]", number=replace(bare.number, low=height, high=height))
    inch = re.compile(r" ?(?:\"|″)(?= (?:long|wide|tall|deep|thick|high|screen|by)\b)").match(line.text, bare.end)
    return replace(bare, end=inch.end(), unit="[in_i]") if inch else None


def _with_lesser(line: Line, piece: Piece) -> Piece:
    """The lesser unit that follows the greater: inches after feet, pounds after stone, ounces after pounds."""
    text, number = line.text, piece.number
    if number.low != int(number.low) or number.loose or piece.unit not in ("[ft_i]", "[stone_av]", "[lb_av]"):
        return piece
    if piece.unit == "[ft_i]":
        m = _INCHES.match(text, piece.end)
        inches = numeral_at(text, line.printed, m.start("inches")) if m else None
        hyphened = m is not None and text[piece.end] == "-"
        if m is None or inches is None or inches.low > 11 or not (m["name"] or (hyphened and text[number.end] in "-f")):
            return piece
        value = number.low + (inches.low + (0.5 if m["half"] else 0)) / 12
        return replace(piece, end=m.end(), number=replace(number, low=round(value, 4), high=round(value, 4)))
    m = (_POUNDS if piece.unit == "[stone_av]" else _OUNCES).match(text, piece.end)
    if m is None:
        return piece
    lesser = float(m["n"] or m["bare"]) / (14 if piece.unit == "[stone_av]" else 16)
    return replace(
        piece,
        end=m.end(),
        number=replace(number, low=round(number.low + lesser, 4), high=round(number.high + lesser, 4)),
    )


_PAYING = re.compile(
    r"\b(?:pa(?:y|ys|id|ying)|costs?|costing|worth|fin(?:e|es|ed)|spen[dt]\w*|pric\w+|earn\w*|rais(?:e|ed|es|ing)|ow(?:e|es|ed|ing)|donat\w+|tax\w*|bill\w*|fees?|debts?|"
    r"salar\w+|wages?|invest\w*|fund\w*|sold|sell\w*|bought|buy\w*|charg\w+|sav(?:e|ed|ing|ings)|reward\w*|prize|budget\w*|grant\w*|compensat\w+|damages|borrow\w*|loan\w*|"
    r"profits?|loss(?:es)?|revenue\w*|turnover|deal|stole|stolen|cash|bonus\w*|award\w*|rent\w*|transfer\w*|valued|bail|deposit\w*|income|mortgage\w*|shares?|financ\w+|money|rupees|dollars|euros|sterling|"
    r"expens\w+|penalt\w+|refund\w*|subsid\w+|spree|payout|pension\w*|benefits?|bets?|gambl\w+|quarterly|per share)\b"
)
_WEIGHING = re.compile(
    r"\b(?:weigh\w*|heav\w+|lighter|weight|overweight|los[et]|losing|gain\w*|shed|lift\w*|cargo|load\w*|freight|cocaine|heroin|marijuana|cannabis|methamphetamine|fentanyl|drugs?|explosives?|catch|fish|baby|born|"
    r"meat|tons?|tonnes?|kilograms?|kilos?|beef|pork|chicken|food|dynamite|thrust|pressure)\b"
)


def _pounds(line: Line, bare: Piece, end: int) -> Piece:
    """Pounds are money with a scale, a decimal part of two digits or a word of paying about; else a weight."""
    text, number = line.text, bare.number
    about = text[max(0, bare.start - 70) : bare.start].rpartition(";")[2] + " " + text[end : end + 40].partition(";")[0]
    weighing = bool(_WEIGHING.search(about)) or bool(
        re.compile(
            r" of (?!debt|damage|aid|fund|fine|tax|invest|saving|public|taxpayer|government|income|profit|cash|money|spending)"
        ).match(text, end)
    )
    pence = bool(re.search(r"\d\.\d\d$", text[bare.start : number.end])) and not weighing
    if re.compile(r" (?:per|a) square inch").match(text, end):
        return Piece(bare.start, end, number, "[psi]")
    paying = bool(_PAYING.search(about))
    if number.scale < 1000 and text[number.end] == "-":
        paying = bool(
            re.compile(
                r" (?:notes?|fines?|fees?|tickets?|prizes?|bills?|coins?|deposits?|rewards?|fares?|charges?|donations?|bribes?|grants?|bets?|budget|loan)\b"
            ).match(text, end)
        )
    if (
        pence
        or (paying and not weighing)
        or (not weighing and (number.scale >= 1000 or (number.loose and number.low >= 1000)))
    ):
        return _with_change(line, Piece(bare.start, end, number, "GBP", money=True))
    return _with_lesser(line, Piece(bare.start, end, number, "[lb_av]"))


_OF_UNIT = re.compile(r"(?: of)? an? |[- ]of[- ]an?[- ]|[- ]| ?(?=%)")
_OF_ONE_PER_CENT = re.compile(
    r"(?: of|-of)(?: an?| 1| one| the)?[- ](?P<unit>percentage points?|percent|per cent)(?![a-z])|(?: of)? 1 ?(?P<sign>%)"
)
_TIME = re.compile(r"(?:second|minute|hour|day|week|fortnight|month|year|decade|century|lifetime|season|term|time)s?\b")


def _share_of_unit(line: Line, bare: Piece) -> Piece | None:
    """ "half a mile", "3/4 inch", "three-quarters of a percentage point"; a plain share where no unit follows."""
    gap = _OF_UNIT.match(line.text, bare.end)
    if gap is None:
        return bare
    if _TIME.match(line.text, gap.end()):
        return None
    of_one = _OF_ONE_PER_CENT.match(line.text, bare.end)
    if of_one:
        return replace(bare, end=of_one.end(), unit=UNIT_CODES[of_one["unit"] or "%"])
    found = _unit_in(line, bare, gap.end())
    if found is None or (
        gap[0] in (" ", "-")
        and not bare.number.figures
        and found.unit not in ("[mi_i]", "%{point}", "%", "[in_i]", "USD")
        and not found.money
    ):
        return bare
    return found
