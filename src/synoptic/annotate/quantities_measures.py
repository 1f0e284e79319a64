"""A number with the unit or the money printed at it: "60-mile", "38C", "$1.5bn", "five million euros", "half a mile"."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.numerals import Numeral, numeral_at
from synoptic.annotate.quantities_compounds import feet_by_mark, with_change, with_lesser
from synoptic.annotate.quantities_currencies import (
    BEFORE,
    CAPITALS,
    CODES,
    CURRENCY_WORDS,
    PLAIN_CODES,
    SIGNS,
    SMALL_CHANGE,
    SYMBOLS,
)
from synoptic.annotate.quantities_doubtful import may_be_unit, pounds
from synoptic.annotate.quantities_pieces import Line, Piece
from synoptic.annotate.quantities_units import UNIT_CODES

_BEFORE_MONEY = re.compile(rf"(?P<minus>[-−]|minus )?(?P<cur>{BEFORE})(?P<again>[-−])?(?=[\d.])")

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
    return with_change(line, whole) if name or mark in ("$", "£", "€") and not number.scale > 1 else whole


def _with_unit(line: Line, number: Numeral) -> Piece | None:
    text, end = line.text, number.end
    bare = Piece(number.start, end, number)
    if number.share:
        return _share_of_unit(line, bare)
    feet = feet_by_mark(line, bare)
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
        return pounds(line, bare, end)
    if name in CURRENCY_WORDS and (gap or name in ("元", "btc")):
        if name == "won" and number.low < 1000 or (name == "quid" and gap == "-"):
            return None
        money = Piece(bare.start, end, number, CURRENCY_WORDS[name], money=True)
        return with_change(line, _scaled_after(line, money))
    if name in SIGNS and not re.compile(r"\s?\d").match(line.text, end):
        return with_change(line, Piece(bare.start, end, number, SIGNS[name], money=True))
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
            return with_change(line, _scaled_after(line, Piece(bare.start, end, number, code, factor, money=True)))
        return None
    unit = UNIT_CODES.get(name)
    if unit is None or not may_be_unit(line, bare, name, at):
        return None
    return with_lesser(line, Piece(bare.start, end + (line.text[at - 1 : at] == "("), number, unit))


def _scaled_after(line: Line, piece: Piece) -> Piece:
    """ "75 USD million"."""
    m = re.compile(r" (?P<scale>million|billion|trillion)(?![a-z])").match(line.text, piece.end)
    if m is None or piece.number.scale > 1 or piece.factor != 1:
        return piece
    size = {"million": 1e6, "billion": 1e9, "trillion": 1e12}[m["scale"]]
    return replace(piece, end=m.end(), factor=size)


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
