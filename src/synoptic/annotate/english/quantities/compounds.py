"""Amounts in two units: dollars and cents, feet and inches, stone and pounds, pounds and ounces."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.numbers.numerals import numeral_at
from synoptic.annotate.english.quantities.pieces import Line, Piece, rounded

_CHANGE = re.compile(r"(?:,? and)? (?=[\da-z])")

_CHANGE_NAME = re.compile(r"[- ]?(?:cents?|pence|pennies|p|c)(?![a-z])")


def with_change(line: Line, piece: Piece) -> Piece:
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


_MARKED = re.compile(r"['′] ?(?P<inches>\d{1,2}(?:\.\d)?) ?(?:\"|''|″|”|(?= tall\b|,))")

_INCHES = re.compile(
    r"(?:,? and)?[- ]?(?P<inches>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?:(?P<half>½)|(?: 1/2))?(?:[- ]?(?P<name>inche?s?|ins?|\")(?![a-z])|(?=[\s,.;)]|$))"
)

_POUNDS = re.compile(
    r"(?:,? and)? ?(?P<n>\d{1,2}) ?(?:lbs?|pounds?)(?![a-z])|(?:,? and)? ?(?P<bare>\d{1,2})(?=[.,;)]|$)"
)

_OUNCES = re.compile(r"(?:,? and)?,? ?(?P<n>\d{1,2}(?:\.\d)?) ?(?:oz|ounces?)(?![a-z])")


def feet_by_mark(line: Line, bare: Piece) -> Piece | None:
    """5'10" and 10" """
    m = _MARKED.match(line.text, bare.end)
    if m:
        height = rounded(round(bare.number.low + float(m["inches"]) / 12, 4))
        return replace(bare, end=m.end(), unit="[ft_i]", number=replace(bare.number, low=height, high=height))
    inch = re.compile(r" ?(?:\"|″)(?= (?:long|wide|tall|deep|thick|high|screen|by)\b)").match(line.text, bare.end)
    return replace(bare, end=inch.end(), unit="[in_i]") if inch else None


def with_lesser(line: Line, piece: Piece) -> Piece:
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
