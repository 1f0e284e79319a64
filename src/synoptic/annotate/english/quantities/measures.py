"""A number with the unit or the money printed at it: "60-mile", "38C", "$1.5bn", "five million euros", "half a mile"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from synoptic.annotate.english.numbers.numerals import numeral_at
from synoptic.annotate.english.numbers.parts import Numeral
from synoptic.annotate.english.numbers.words import one_of
from synoptic.annotate.english.quantities.compounds import feet_by_mark, with_lesser
from synoptic.annotate.english.quantities.currencies import CURRENCY_WORDS
from synoptic.annotate.english.quantities.doubtful import may_be_unit, pounds
from synoptic.annotate.english.quantities.money import money_before, money_behind
from synoptic.annotate.english.quantities.pieces import Line, Piece
from synoptic.annotate.english.quantities.units import CUPS, UNIT_CODES

_SCALE = re.compile(r" ?(?:m|mn|bn|tn|k) ")


@cache
def _scale_and_money() -> re.Pattern[str]:
    """ "3m kroner": made when first a number has such a scale, since it names all currencies."""
    return re.compile(rf"{_SCALE.pattern}{one_of(CURRENCY_WORDS)}\b")


_BOUNDARY = re.compile(r"(?<=[a-z0-9²³°%$€£¢¥.\"\u0370-\uffff])(?![a-z0-9²³^])")
_WIDEST = 34
"""Letters in which a unit's name must end."""
_GAP = re.compile(r" ?- ?| +(?:\((?=[a-z²]+\)))?")
_LOOSE_GAP = re.compile(r" of (?!them\b)| ")
_CLOSING = " \"'’”)"


def piece_at(line: Line, at: int) -> Piece | None:
    """The number, with unit or currency, that begins at `at`."""
    money = money_before(line, at)
    if money is not None:
        return money
    number = numeral_at(line.text, line.printed, at)
    if number is None:
        return None
    scaled = number.figures and number.scale == 1 and _SCALE.match(line.text, number.end)
    if scaled and _scale_and_money().match(line.text, number.end):
        number = numeral_at(line.text, line.printed, at, money=True) or number
    return _with_unit(line, number)


def _with_unit(line: Line, number: Numeral) -> Piece | None:
    bare = Piece(number.start, number.end, number)
    if number.share:
        return _share_of_unit(line, bare)
    of_one = _OF_ONE_PER_CENT.match(line.text, bare.end) if number.figures else None
    if of_one:
        return replace(bare, end=of_one.end(), unit=UNIT_CODES[of_one["unit"] or "%"])
    found = feet_by_mark(line, bare) or (_unit_in(line, bare, bare.end) if number.figures else None)
    gap = (_LOOSE_GAP if number.loose else _GAP).match(line.text, bare.end)
    if found is None and gap is not None:
        found = _unit_in(line, bare, gap.end())
    return found or bare


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
        if name[-1] == "." and not text[at + m.start() :].strip(_CLOSING):
            continue
        found = _named(line, bare, name, at)
        if found is not None:
            return found
    return None


def _named(line: Line, bare: Piece, name: str, at: int) -> Piece | None:
    end = at + len(name)
    if name in ("pound", "pounds"):
        return pounds(line, bare, end)
    money = money_behind(line, bare, name, at)
    if money is not None:
        return money
    unit = UNIT_CODES.get(name) or CUPS.get(name)
    if unit is None or not may_be_unit(line, bare, name, at):
        return None
    bracketed = line.text[at - 1 : at] == "("
    return with_lesser(line, Piece(bare.start, end + bracketed, bare.number, unit))


_OF_UNIT = re.compile(r"(?: of)? an? |[- ]of[- ]an?[- ]|[- ]| ?(?=%)")
_OF_ONE_PER_CENT = re.compile(
    r"(?: of|-of)(?: an?| 1| one| the)?[- ](?P<unit>percentage points?|percent|per cent)(?![a-z])|(?: of)? 1 ?(?P<sign>%)"
)
_TIME = re.compile(r"(?:second|minute|hour|day|week|fortnight|month|year|decade|century|lifetime|season|term|time)s?\b")
_MAY_LACK_ARTICLE = frozenset(("[mi_i]", "[in_i]", "%{point}", "%"))
""" "Half mile", "quarter inch"; "half ton" and their like read as nouns."""


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
    plain = gap[0] in (" ", "-") and not bare.number.figures
    hyphened = gap[0] == "-" and found is not None and found.unit in ("[ston_av]", "t", "[acr_us]", "[lb_av]", "m", "L")
    if found is None or (plain and not (found.money or hyphened) and found.unit not in _MAY_LACK_ARTICLE):
        return bare
    return found
