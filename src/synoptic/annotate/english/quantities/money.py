"""Money: an amount with its currency before it ("$1.5bn", "Rs 2 crore", "CHF1.2m") or behind it ("five million euros", "50p")."""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.numbers.numerals import numeral_at
from synoptic.annotate.english.numbers.parts import Numeral
from synoptic.annotate.english.quantities.compounds import with_change
from synoptic.annotate.english.quantities.currencies import (
    BEFORE,
    CAPITALS,
    CODES,
    CURRENCY_WORDS,
    PLAIN_CODES,
    SIGNS,
    SMALL_CHANGE,
    SYMBOLS,
)
from synoptic.annotate.english.quantities.pieces import Line, Piece
from synoptic.annotate.english.quantities.units import UNIT_CODES

_BEFORE = re.compile(rf"(?P<minus>[-−]|minus )?(?P<cur>{BEFORE})(?P<again>[-−])?(?=[\d.])")
_TRILLION = re.compile(r" ?(?:trillion|t)(?![a-z/])")
_SAID_AGAIN = re.compile(
    rf" (?:us )?(?:dollars?|euros?|pounds?|{'|'.join(c.lower() for c in PLAIN_CODES)})(?![a-z]| ?\d)"
)
_SCALE_BEHIND = re.compile(r" (?P<scale>million|billion|trillion)(?![a-z])")
_APIECE = re.compile(r" (?:an?|per) (?!an? )[a-z]|-an?-| each\b| apiece\b| for (?:every|each)\b")
_DIGIT_NEXT = re.compile(r"\s?\d")
_THOUSANDS_OF_A_CODE = {"": 1.0, "k": 1e3, "m": 1e6, "bn": 1e9}
""" "MSEK 45", "30 MEUR"."""
_JOINED = frozenset(("sh", "rm", "rp", "tk", "dh"))
"""Letters that are money where a figure of any size is joined to them: "Sh148"."""
_UNCHANGED = ("$", "£", "€")
_NEVER_BEHIND = ("ALL", "TOP")
"""Codes that are common words, too common in capitals to be read behind a number."""


def money_before(line: Line, at: int) -> Piece | None:
    """The amount of money that begins at `at` with its currency."""
    m = _BEFORE.match(line.text, at)
    currency = _currency(line, m) if m else None
    number = numeral_at(line.text, line.printed, m.end(), money=True) if m else None
    if m is None or currency is None or number is None:
        return None
    mark = m["cur"].strip()
    apiece = number is not None and bool(_APIECE.match(line.text, number.end))
    joined = mark in _JOINED and not m["cur"].endswith(" ")
    if (
        _needs_large(mark)
        and not apiece
        and not joined
        and not _is_large(line.text[m.end() : number.end], number, mark)
    ):
        return None
    if m["minus"] or m["again"]:
        number = replace(number, low=-number.high, high=-number.low)
    tail = _TRILLION.match(line.text, number.end)
    if tail and number.scale == 1:
        number = replace(number, end=tail.end(), low=number.low * 1e12, high=number.high * 1e12, scale=1e12)
    again = _SAID_AGAIN.match(line.text, number.end)
    end = again.end() if again else number.end
    whole = Piece(at, end, number, currency[0], currency[1], money=True, prefixed=True)
    return with_change(line, whole) if again or mark in _UNCHANGED and number.scale <= 1 else whole


def _currency(line: Line, m: re.Match[str]) -> tuple[str, float] | None:
    """Code and factor of the mark before an amount; None where it is not printed as one."""
    mark, printed = m["cur"].strip(), line.printed[m.start("cur") : m.end("cur")].strip()
    if mark[0].isalpha() and m.start() and line.text[m.start() - 1] == "-":
        return None
    if mark in SYMBOLS:
        small = mark in CAPITALS and printed[0] != printed[0].upper()
        return None if small else (line.home.get(mark, SYMBOLS[mark]), 1.0)
    code = mark[-3:].upper()
    if code not in PLAIN_CODES and printed != printed.upper():
        return None
    return code, _THOUSANDS_OF_A_CODE.get(mark[:-3], 1.0)


def _needs_large(mark: str) -> bool:
    return mark in CAPITALS or mark == "dollar" or (mark.upper() in CODES and mark.upper() not in PLAIN_CODES)


def _is_large(figures: str, number: Numeral, mark: str) -> bool:
    """Whether a figure is printed as money is: with a scale, in thousands, with a decimal part of two digits."""
    if number.scale > 1 or (mark == "rm" and len(figures) > 1):
        return True
    return mark != "dollar" and bool(re.search(r"[, ]|\.\d\d$", figures))


def money_behind(line: Line, bare: Piece, name: str, at: int) -> Piece | None:
    """The amount of money whose currency `name` begins at `at`, behind its number."""
    end, number = at + len(name), bare.number
    gap = line.text[number.end : at]
    if name in CURRENCY_WORDS and (gap or name in ("元", "btc")):
        if (name == "won" and number.low < 1000) or (name == "quid" and gap == "-"):
            return None
        return _with_scale(line, Piece(bare.start, end, number, line.home.get(name, CURRENCY_WORDS[name]), money=True))
    if name in line.home and name not in SMALL_CHANGE and name not in SIGNS and gap:
        return _with_scale(line, Piece(bare.start, end, number, line.home[name], money=True))
    if name in SIGNS and not _DIGIT_NEXT.match(line.text, end):
        return with_change(line, Piece(bare.start, end, number, SIGNS[name], money=True))
    if name in SMALL_CHANGE and (gap or name in ("p", "¢")):
        if name == "p" and (not number.figures or gap == "-" or number.scale > 1):
            return None
        home = "EUR" if name == "cent" and gap == " " and number.low != 1 else SMALL_CHANGE[name]
        return Piece(bare.start, end, number, line.home.get(name, home), 0.01, money=True)
    code, printed = name[-3:].upper(), line.printed[at:end]
    if name in UNIT_CODES or code not in CODES or name[:-3] not in _THOUSANDS_OF_A_CODE:
        return None
    capitals = printed == printed.upper()
    sure = code in PLAIN_CODES and (len(name) == 3 or capitals)
    if not sure and not (capitals and number.low >= 100 and code not in _NEVER_BEHIND):
        return None
    return _with_scale(line, Piece(bare.start, end, number, code, _THOUSANDS_OF_A_CODE[name[:-3]], money=True))


def _with_scale(line: Line, piece: Piece) -> Piece:
    """ "75 USD million", or "3 dollars 50 cents"."""
    m = _SCALE_BEHIND.match(line.text, piece.end)
    if m is None or piece.number.scale > 1 or piece.factor != 1:
        return with_change(line, piece)
    size = {"million": 1e6, "billion": 1e9, "trillion": 1e12}[m["scale"]]
    return replace(piece, end=m.end(), factor=size)
