"""Two numbers beside each other: a range, a score or a vote, or two amounts that are apart.

"From A to B" is a change where something rises, falls or is cut, and a range elsewhere. Missed on purpose: ranges whose ends
stand in two units, and "X percent to Y percent" of two rivals, which reads as a range where it rises.
"""

from __future__ import annotations

import re
from dataclasses import replace

from synoptic.annotate.english.quantities.contests import contest, of_game
from synoptic.annotate.english.quantities.hedges import Amount, hedged
from synoptic.annotate.english.quantities.measures import piece_at
from synoptic.annotate.english.quantities.pieces import Line, Piece, before, rounded
from synoptic.annotate.english.quantities.shares import MINUTES
from synoptic.annotate.english.quantities.units import AGE_UNITS

_JOIN = re.compile(r"-to-|-or-|-? to |-? or | and | through | thru |\s?[-–—~]\s?")
_DASHES = ("-", "–", "—")
CHANGING = re.compile(
    r"\b(?:r[io]se|risen|rising|rises|fell|falls?|fallen|falling|increas\w+|decreas\w+|dropp?\w*|cut|cuts|cutting|rais\w+|jump\w*|grew|"
    r"grow\w*|climb\w*|up|down|expand\w*|widen\w*|narrow\w*|reduc\w+|lower\w*|slip\w*|slid\w*|surg\w+|soar\w*|declin\w+|doubl\w+|"
    r"chang\w+|mov\w+|went|gone|go|goes|going|revis\w+|swell\w*|swollen|shr[aiu]nk\w*|plung\w+|tumbl\w+|boost\w*|extend\w*|lift\w*|advanc\w+|"
    r"dip\w*|eas\w+|slash\w*|trim\w*|upgrad\w+|downgrad\w+|improv\w+|switch\w*|leap\w*|leapt|edg\w+|tick\w*|hik\w+|balloon\w*|"
    r"dwindl\w+)\b[^.;:]{0,60}$"
)
_STEP = re.compile(
    r"\b(?:r[io]se|fell|gain\w*|lost|added|shed|up|down|jumped|climbed|dropped|slipped|slid|eased|surged|tumbled|advanced|firmed|"
    r"increased|decreased|declined|sank|dipped|edged \w+|plunged) (?:by )?(?:about |nearly |almost |more than |another )?$"
)
""" "Fell $1.50 to $48.25": by how much, and to where."""
_BY_HOW_MUCH = re.compile(r" by (?:about |nearly |almost |more than |another |a further |only |just |some )?$")
_STEP_OF_COUNT = re.compile(
    r"\b(?:r[io]se|risen|fell|fallen|jumped|climbed|dropped|slipped|eased|surged|tumbled|advanced|increased|decreased|declined|up|down) "
    r"(?:about |nearly |almost |more than |another |a further )?$"
)
_MOST_OF_STEP = 3
""" "Rose by 84,000 to 32.7 million" is a step and where it led; "will rise by 10 to 15 per cent" a range: its end is never many
times its beginning. Swept over our own sentences: 2 to 5 make no difference."""
_BY_VOTE = re.compile(
    r"\b(?:vote of|votes? was|split(?:ting)?|voted|(?:voted|approved|passed|rejected|carried|defeated|backed|adopted|elected) by|show of hands,|decision of|ruled|by a margin of) $"
)
_OLD = re.compile(
    r"(?: ?- ?| )(?P<u>years?|yrs?|months?|weeks?|days?)(?:(?: ?- ?| )olds?| of age)(?![a-z])|[- ]?y/?o(?![a-z])|[- ]y\.o\."
)
_NAME_BEFORE = re.compile(r"[A-Z][\w.'’]* $")
_NAME_OPENS = re.compile(r"[A-Z][\w'.’]* \($")
_NAME_AFTER = re.compile(r" [A-Z]")
_LETTERS_AFTER = re.compile(r"[-–][A-Z]{2,}")
_FIGURE_AFTER = re.compile(r"[-–/]\d")
_OF_THEIR_OWN = re.compile(
    r" (?:[a-z]{3,} )?(?!dollars|euros|pounds|cents|times|hours|days|weeks|months|years)[a-z]{3,}s\b"
)
""" "$4m to 38 museums": what the second number counts."""
_DASH_AFTER = re.compile(r"[-–]")


def age(line: Line, first: Piece, second: Piece | None) -> list[Amount]:
    """ "six-month-old", "15- to 17-year-old"."""
    last = second or first
    m = _OLD.match(line.text, last.end) if last.unit is None and not last.number.share else None
    if m is None or first.unit is not None:
        return []
    unit = AGE_UNITS[m["u"].rstrip("s")] if m["u"] else "a"
    core = (first.start, m.end())
    amount = Amount(*core, min(first.low, last.high), last.high, unit, first.number.loose, "age", core)
    return [hedged(amount, line.text)]


def span_of_two(line: Line, first: Piece) -> list[Amount]:
    """The amounts of a number and of the one joined to it; empty where no number is joined, or the two are apart."""
    join = _JOIN.match(line.text, first.end)
    second = piece_at(line, join.end()) if join and not (first.number.loose and " or " in join[0]) else None
    if join is None or second is None or second.number.share != first.number.share:
        return []
    dashed = join[0].strip() in _DASHES
    if dashed and second.number.low < 0 <= first.number.low:
        return []
    return (
        _ages(line, first, second, join[0])
        or _rivals(line, first, second, join[0])
        or _range(line, first, second, join[0])
    )


def _ages(line: Line, first: Piece, second: Piece, join: str) -> list[Amount]:
    """ "Between two and four years old" is one age, "20 and 15 years old" are two."""
    aged = age(line, first, second)
    if not aged:
        return []
    if join == " and " and not line.text[: first.start].endswith("between "):
        span = (first.start, first.end)
        return [
            replace(aged[0], start=span[0], end=span[1], low=first.low, high=first.high, core=span),
            *age(line, second, None),
        ]
    return aged if second.low > first.low else []


def _rivals(line: Line, first: Piece, second: Piece, join: str) -> list[Amount]:
    """Both numbers of a score or a vote; one amount of form "none" for odds and for telephone numbers that end in letters."""
    pair = _contest(line, first, second, join)
    if pair == "odds" or _LETTERS_AFTER.match(line.printed, second.end):
        return [_none(first, second)]
    if not pair or _FIGURE_AFTER.match(line.text, second.end):
        return []
    return [
        Amount(p.start, p.end, p.low, p.high, None, False, "contest", (p.start, p.end), of=pair)
        for p in (first, second)
    ]


def _contest(line: Line, first: Piece, second: Piece, join: str) -> str:
    """ "score", "vote" or "odds" of two plain numbers; "" for any other pair."""
    if first.unit or second.unit:
        return ""
    if (
        "to" in join
        and not first.number.loose
        and _BY_VOTE.search(before(line.text, first.start))
        and second.low <= first.low < 2000
    ):
        return "vote"
    if not _plain(line, first) or not _plain(line, second):
        to_one = "to" in join and second.low == 1 < first.low and not first.number.loose
        return "odds" if to_one and not CHANGING.search(before(line.text, first.start)) else ""
    pair = contest(line.text, first.start, second.end, (first.low, second.low), join)
    ahead = before(line.printed, first.start)
    named = _NAME_BEFORE.search(ahead) and _NAME_AFTER.match(line.printed, second.end)
    in_brackets = _NAME_OPENS.search(ahead) and line.text.startswith(")", second.end) and of_game(line.text)
    return "score" if not pair and (named or in_brackets) and join in ("-", "–") else pair


def _plain(line: Line, piece: Piece) -> bool:
    return piece.unit is None and line.text[piece.start : piece.end].replace(",", "").isdigit()


def _none(first: Piece, second: Piece) -> Amount:
    """A pair that is no quantity: "three to five days", "odds of 3 to 1"."""
    return Amount(first.start, second.end, None, None, None, False, "none", (first.start, second.end))


def _range(line: Line, first: Piece, second: Piece, join: str) -> list[Amount]:
    gives = first.money and second.unit is None and second.number.scale == 1 and " " in join
    if gives and _OF_THEIR_OWN.match(line.text, second.end):
        return []
    if _are_apart(first, second, join) or not _is_range(line, first, second, join):
        return []
    low, high, unit = _ends(first, second)
    if low >= high:
        return []
    if unit is None and MINUTES.match(line.text, second.end):
        return [_none(first, second)]
    form = "money" if first.money or second.money else "fraction" if first.number.share and unit == "%" else "number"
    core = (first.start, second.end)
    loose = first.number.loose or second.number.loose
    return [hedged(Amount(*core, low, high, unit, loose, form, core), line.text)]


def _are_apart(first: Piece, second: Piece, join: str) -> bool:
    """Whether the units speak against a range: "$5 or 10%", "2014 to $557 million", "1.2% to 452.76"."""
    if second.unit is None:
        shared = first.prefixed or (first.unit in ("%", "Cel", "[degF]", "deg") and " " not in join)
        return first.unit is not None and not shared
    return (first.unit is not None and first.unit != second.unit) or (second.prefixed and not first.prefixed)


def _ends(first: Piece, second: Piece) -> tuple[float, float, str | None]:
    """Both ends in one unit: what the second says, the first borrows: "5-6m", "$2-3bn", "5 to 6 per cent"."""
    unit = first.unit or second.unit
    if first.number.share and unit is None:
        return round(100 * first.low, 4), round(100 * second.high, 4), "%"
    low, high = first.number.low, second.number.high
    scale = second.number.scale
    if scale > 1 == first.number.scale and not first.number.loose and low < 1000 and low * scale <= high:
        low *= scale
    if first.prefixed and second.unit is None and scale == 1 < first.number.scale and high < 1000:
        high *= first.number.scale
    factors = (first.factor if first.unit else second.factor, second.factor if second.unit else first.factor)
    return rounded(low * factors[0]), rounded(high * factors[1]), unit


def _is_range(line: Line, first: Piece, second: Piece, join: str) -> bool:
    ahead = line.text[max(0, first.start - 90) : first.start]
    if join == " and ":
        return ahead.endswith("between ")
    if join in (" to ", " through ", " thru "):
        if ahead.endswith("from "):
            return not CHANGING.search(ahead[:-5])
        if _BY_HOW_MUCH.search(ahead) and CHANGING.search(ahead) and second.low > _MOST_OF_STEP * first.low:
            return False
        if _STEP_OF_COUNT.search(ahead) and second.low > _MOST_OF_STEP * first.low:
            return False
        return not (first.unit and second.unit and _STEP.search(ahead))
    if join == " or ":
        return not first.money
    if join.strip() in _DASHES and join != join.strip():
        spaced = join.startswith(" ") and join.endswith(" ")
        return spaced and first.number.figures and second.number.figures and second.low <= 100 * max(first.low, 1)
    after = _FIGURE_AFTER if first.number.figures or first.prefixed else _DASH_AFTER
    return not after.match(line.text, second.end)
