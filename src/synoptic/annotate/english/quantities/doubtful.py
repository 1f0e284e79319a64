"""Words and letters that are units in one place and something else in another: "C", "m", "stone", "degrees", "pounds"."""

from __future__ import annotations

import re
from collections.abc import Callable

from synoptic.annotate.english.quantities.compounds import with_change, with_lesser
from synoptic.annotate.english.quantities.pieces import Line, Piece, before
from synoptic.annotate.english.quantities.units import ABBREVIATIONS, ONE_LETTER

_WARMTH = re.compile(
    r"temperature|degree|heat|\bhot|cold|warm|cool|freez|frost|weather|mercury|fever|thermomet|celsius|fahrenheit|°|snow|"
    r"sunny|forecast|chill|climate|record high|\bhigh of|\blow of"
)
_AT_A_POINT = re.compile(
    r"\b(?:to|of|at|reach(?:ed|es|ing)?|hit|hits|below|above|around|about|nearly|between|and|over|under|near|minus|by|a|was|"
    r"is)(?: \d+(?:\.\d+)?[cf]? (?:and|to))? [-−]?$|(?:^|[;,:(–—] ?)[-−]?$"
)
_NO_LETTER_ALONE = re.compile(r"['’&]\w|-\d|/[a-z]|\.[a-z]")
_NOT_OF_WARMTH = re.compile(r"/|-\w|\.[a-z]")
_SPACED_LETTERS = frozenset("mgtcf")
"""Units of one letter that may stand apart from their figure."""
_NEVER_HYPHENED = frozenset(("mb", "kt", "nm", "ins", "mt", "k", "in.", "gal"))
_STONE_ENDS = re.compile(r",|\.|\)|;|$| (?:and )?\d| (?:in weight|overweight|heavier|lighter|heavy|man|woman|of)\b")
_WEIGHS = re.compile(
    r"\b(?:weigh\w*|los[et]|losing|gained|shed|put on) (?:about |nearly |almost |just |only |over |under |more than )*$"
)
_INCH_ENDS = re.compile(r" (?:of|tall|long|wide|deep)\b|[.,]")
_AT_SCHOOL = re.compile(r" (?:in|from|at) (?:[a-z]+ ){0,2}(?:university|college|law|business|science|engineering)\b")
_LEAST_BITS = 4
"""A bit and a bar are units only from so many: "two bits of advice"."""


def may_be_unit(line: Line, bare: Piece, name: str, at: int) -> bool:
    """Whether the name of a unit means one there: an abbreviation printed as one and after digits, a word not used otherwise."""
    number, end = bare.number, at + len(name)
    gap = line.text[number.end : at]
    if name in ABBREVIATIONS and not number.figures:
        return False
    if name in ONE_LETTER:
        return _is_letter_unit(line, bare, name, at)
    if gap == "-" and name in _NEVER_HYPHENED:
        return False
    test = _TESTS.get(name)
    return test is None or test(line.text, bare, end)


def _is_letter_unit(line: Line, bare: Piece, name: str, at: int) -> bool:
    """ "5g" is a weight and "5G" is none; "12m-long" is a length, "12-m" none; warmth as `_is_degree` says."""
    letter, end = line.printed[at : at + 1], at + 1
    gap = line.text[bare.number.end : at]
    if letter not in ONE_LETTER[name] and not (name in "cf" and letter == name):
        return False
    if gap == "-" or (gap and name not in _SPACED_LETTERS) or _NO_LETTER_ALONE.match(line.text, end):
        return False
    return _is_degree(line, bare, letter, end) if name in "cf" else True


def _is_degree(line: Line, bare: Piece, letter: str, end: int) -> bool:
    if _NOT_OF_WARMTH.match(line.text, end):
        return False
    warm = bool(_WARMTH.search(line.text))
    if letter.islower():
        return warm
    value, at_point = bare.number.low, bool(_AT_A_POINT.search(before(line.text, bare.start)))
    return warm or (at_point and (-90 <= value <= 60 if letter == "C" else -80 <= value <= 140))


_SHARED = re.compile(
    r"%|per ?cent\b|\bpolls?\b|\bpolling|\bsurvey|\blead\b|\bturnout|\bshare\b|\bswing|\bsupport\b|approval|\brates?\b|inflation|unemployment|"
    r"margin of error|\bratings?\b|popularity"
)
_PLAYED = re.compile(
    r"scor\w+|\b(?:half-?time|from the field|free throws?|league|table|game|match|season|rebounds?|tries|index|indices|ftse|dow|nasdaq|nikkei|team|standings|title|driver|"
    r"shares|licen[cs]e|average|stocks|championship|win|wins|won|beat|played|points (?:clear|adrift|behind|per|from))\b"
)


_POLLED = re.compile(
    r"\b(?:opinion polls?|polls?|pollsters?) (?:of|put|puts|gives?|gave|shows?|showed|found|by|had|has|for)\b"
)


def _is_point_of_share(text: str, bare: Piece, end: int) -> bool:
    """ "Up 4.1 points", "a two-point lead": of a share or a poll, and not of a game or an index."""
    if bare.number.low >= 60 or text.startswith((" plan", "-plan", " agenda"), end):
        return False
    return bool(_SHARED.search(text)) and (bool(_POLLED.search(text)) or not _PLAYED.search(text))


def _is_stones(text: str, bare: Piece, end: int) -> bool:
    """ "14st" but not "21st"."""
    last = bare.number.low % 10
    ordinal = last in (1, 2, 3) and not 10 < bare.number.low < 14
    return end - bare.number.end == 2 and 3 < bare.number.low < 60 and not ordinal


def _is_cup_of_kitchen(text: str, bare: Piece, end: int) -> bool:
    """ "Half a cup", "1 1/2 cups": only a part of one is surely a measure, since whole cups are also won and drunk."""
    return bare.number.low % 1 != 0 and not text.startswith((" final", " tie", " match", "-"), end)


_TESTS: dict[str, Callable[[str, Piece, int], bool]] = {
    "st": _is_stones,
    "point": _is_point_of_share,
    "points": _is_point_of_share,
    "stone": lambda text, bare, end: (
        bare.number.low >= 5 and bool(_STONE_ENDS.match(text, end) or _WEIGHS.search(before(text, bare.start)))
    ),
    "bit": lambda text, bare, end: bare.number.low >= _LEAST_BITS,
    "bits": lambda text, bare, end: bare.number.low >= _LEAST_BITS,
    "ins": lambda text, bare, end: bool(_INCH_ENDS.match(text, end)),
    "cup": _is_cup_of_kitchen,
    "cups": _is_cup_of_kitchen,
    "nautical": lambda text, bare, end: text.startswith(" mile", end),
    "percentage": lambda text, bare, end: not text.startswith(" point", end),
    "degree": lambda text, bare, end: not _AT_SCHOOL.match(text, end),
    "degrees": lambda text, bare, end: not _AT_SCHOOL.match(text, end),
}
"""Names that are units only if what stands about them agrees: text, piece, end of the name -> whether it does."""


_PAYING = re.compile(
    r"\b(?:pa(?:y|ys|id|ying)|costs?|costing|worth|fin(?:e|es|ed)|spen[dt]\w*|pric\w+|earn\w*|rais(?:e|ed|es|ing)|ow(?:e|es|ed|ing)|"
    r"donat\w+|tax\w*|bill\w*|fees?|debts?|salar\w+|wages?|invest\w*|fund\w*|sold|sell\w*|bought|buy\w*|charg\w+|sav(?:e|ed|ing|ings)|"
    r"reward\w*|prize|budget\w*|grant\w*|compensat\w+|damages|borrow\w*|loan\w*|profits?|loss(?:es)?|revenue\w*|turnover|deal|stole|"
    r"stolen|cash|bonus\w*|award\w*|rent\w*|transfer\w*|valued|bail|deposit\w*|income|mortgage\w*|shares?|financ\w+|money|rupees|"
    r"dollars|euros|sterling|expens\w+|penalt\w+|refund\w*|subsid\w+|spree|payout|pension\w*|benefits?|bets?|gambl\w+|quarterly)\b"
)
_WEIGHING = re.compile(
    r"\b(?:weigh\w*|heav\w+|lighter|weight|overweight|los[et]|losing|gain\w*|shed|lift\w*|cargo|load\w*|freight|cocaine|heroin|"
    r"marijuana|cannabis|methamphetamine|fentanyl|drugs?|explosives?|catch|fish|baby|born|meat|tons?|tonnes?|kilograms?|kilos?|beef|"
    r"pork|chicken|food|dynamite|thrust|pressure)\b"
)
_OF_STUFF = re.compile(
    r" of (?!debt|damage|aid|fund|fine|tax|invest|saving|public|government|income|profit|cash|money|spending)"
)
_PAID_THING = re.compile(
    r" (?:notes?|fines?|fees?|tickets?|prizes?|bills?|coins?|deposits?|rewards?|fares?|charges?|donations?|bribes?|grants?|bets?|"
    r"budget|loan)\b"
)
_PRESSURE = re.compile(r" (?:per|a) square inch")
_ABOUT = (70, 40)
"""Letters before and after pounds in which a word of paying or of weighing decides."""


def pounds(line: Line, bare: Piece, end: int) -> Piece:
    """Pounds are money with a scale, a decimal part of two digits or a word of paying about; else a weight."""
    text, number = line.text, bare.number
    if _PRESSURE.match(text, end):
        return Piece(bare.start, end, number, "[psi]")
    ahead = text[max(0, bare.start - _ABOUT[0]) : bare.start].rpartition(";")[2]
    about = f"{ahead} {text[end : end + _ABOUT[1]].partition(';')[0]}"
    weighing = bool(_WEIGHING.search(about) or _OF_STUFF.match(text, end))
    large = number.scale >= 1000 or (number.loose and number.low >= 1000)
    pence = re.search(r"\d\.\d\d$", text[bare.start : number.end])
    paying = _PAYING.search(about) if large or text[number.end] != "-" else _PAID_THING.match(text, end)
    abroad = line.home.get("pounds", "GBP")
    if not weighing and (large or pence or paying or abroad != "GBP"):
        return with_change(line, Piece(bare.start, end, number, abroad, money=True))
    return with_lesser(line, Piece(bare.start, end, number, "[lb_av]"))
