"""Amounts in a sentence: numbers with hedges, ranges, ages, scores and votes, and the interval each comes to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from synoptic.annotate.numerals import START
from synoptic.annotate.quantities_contests import contest, votes_against
from synoptic.annotate.quantities_currencies import BEFORE
from synoptic.annotate.quantities_forms import forms
from synoptic.annotate.quantities_hedges import Amount, hedged, merged
from synoptic.annotate.quantities_measures import piece_at
from synoptic.annotate.quantities_pieces import Line, Piece
from synoptic.annotate.quantities_shares import MINUTES, ratio, shares
from synoptic.annotate.quantities_units import AGE_UNITS

_START = re.compile(rf"(?:{START.pattern})|(?<![\w$£€])(?<!\w['’])(?:(?<![^\s(])[-−])?{BEFORE}[-−]?(?=[\d.])")

_JOIN = re.compile(r"-to-|-or-|-? to |-? or | and | through | thru |\s?[-–—~]\s?")

_OLD = re.compile(
    r"(?: ?- ?| )(?P<u>years?|yrs?|months?|weeks?|days?)(?:(?: ?- ?| )olds?| of age)(?![a-z])|[- ]?y/?o(?![a-z])|[- ]y\.o\."
)

_CHANGING = re.compile(
    r"\b(?:r[io]se|risen|rising|rises|fell|falls?|fallen|falling|increas\w+|decreas\w+|dropp?\w*|cut|cuts|cutting|rais\w+|jump\w*|grew|grow\w*|climb\w*|up|down|expand\w*|widen\w*|narrow\w*|reduc\w+|"
    r"lower\w*|slip\w*|slid\w*|surg\w+|soar\w*|declin\w+|doubl\w+|chang\w+|mov\w+|went|gone|revis\w+|swell\w*|swollen|shr[aiu]nk\w*|plung\w+|tumbl\w+|boost\w*|extend\w*|lift\w*|advanc\w+|dip\w*|eas\w+|slash\w*|trim\w*|upgrad\w+|downgrad\w+|improv\w+|switch\w*|leap\w*|leapt|edg\w+|tick\w*|hik\w+|ballooned?|dwindl\w+)\b[^.;:]{0,60}$"
)

_STEP = re.compile(
    r"\b(?:r[io]se|fell|gain\w*|lost|added|shed|up|down|jumped|climbed|dropped|slipped|slid|eased|surged|tumbled|advanced|firmed|increased|decreased|declined|sank|dipped|edged \w+|plunged) (?:by )?(?:about |nearly |almost |more than |another )?$"
)


def amounts(line: Line) -> Iterator[Amount]:
    """All amounts of a sentence, in its order; two bounds in a row that close an interval are one."""
    special = sorted(forms(line.text), key=lambda a: (a.start, -a.end))
    pending: Amount | None = None
    for amount in _in_order(line, special):
        joined = merged(pending, amount, line.text) if pending is not None else None
        if joined is None and pending is not None:
            yield pending
        pending = joined or amount
    if pending is not None:
        yield pending


def _in_order(line: Line, special: list[Amount]) -> Iterator[Amount]:
    at, k, end = 0, 0, 0
    while m := _START.search(line.text, at):
        while k < len(special) and special[k].core[0] < m.start():
            if special[k].core[0] >= end:
                yield special[k]
                end = special[k].end
            k += 1
        if k < len(special) and special[k].core[0] <= m.start() or m.start() < end:
            at = max(m.start() + 1, end if m.start() < end else 0)
            if k < len(special) and special[k].core[0] <= m.start():
                if special[k].core[0] >= end:
                    yield special[k]
                    end = special[k].end
                at, k = max(end, m.start() + 1), k + 1
            continue
        found = list(_at(line, m.start()))
        yield from found
        end = max([end, *(a.end for a in found)])
        at = max(end, m.start() + 1)
    for amount in special[k:]:
        if amount.core[0] >= end:
            yield amount
            end = amount.end


def _at(line: Line, at: int) -> Iterator[Amount]:
    """The amounts that begin at a place: one, or two of a pair that is no range; none where the number is no quantity."""
    text = line.text
    against = votes_against(text, at)
    if against:
        for span in against:
            value = float(text[span[0] : span[1]].replace(",", ""))
            yield Amount(*span, value, value, None, False, "contest", span, of="vote")
        return
    first = piece_at(line, at)
    if first is None:
        return
    yield from ratio(line, first) or _age(line, first, None) or _range(line, first) or _alone(line, first)


def _alone(line: Line, piece: Piece) -> list[Amount]:
    if piece.unit is None and MINUTES.match(line.text, piece.end):
        return []
    if piece.number.share and piece.unit is None:
        return shares(line, piece)
    form = "money" if piece.money else "number"
    amount = Amount(
        piece.start, piece.end, piece.low, piece.high, piece.unit, piece.number.loose, form, (piece.start, piece.end)
    )
    return [hedged(amount, line.text)]


def _age(line: Line, first: Piece, second: Piece | None) -> list[Amount]:
    last = second or first
    m = _OLD.match(line.text, last.end) if last.unit is None and not last.number.share else None
    if m is None or first.unit is not None:
        return []
    unit = AGE_UNITS[m["u"].rstrip("s")] if m["u"] else "a"
    low, high = (first.low, last.high)
    if low > high:
        low = high
    core = (first.start, m.end())
    return [hedged(Amount(first.start, m.end(), low, high, unit, first.number.loose, "age", core), line.text)]


def _range(line: Line, first: Piece) -> list[Amount]:
    """A second number behind the first: a range, a score or a vote; empty where the two are apart."""
    text = line.text
    join = _JOIN.match(text, first.end)
    if join is None or first.number.loose and " or " in join[0]:
        return []
    second = piece_at(line, join.end())
    if second is None or second.number.share != first.number.share:
        return []
    if second.number.low < 0 <= first.number.low and join[0].strip() in ("-", "–", "—", ""):
        return []
    aged = _age(line, first, second)
    if aged and second.low > first.low and (join[0] != " and " or text[: first.start].endswith("between ")):
        return aged
    if aged and join[0] == " and ":
        alone = replace(
            aged[0], start=first.start, end=first.end, low=first.low, high=first.high, core=(first.start, first.end)
        )
        return [alone, *_age(line, second, None)]
    pair = _contest(line, first, second, join[0])
    if pair == "odds":
        return [_none(first, second)]
    if re.compile(r"[-–][A-Z]{2,}").match(line.printed, second.end):
        return [_none(first, second)]
    if pair and not re.compile(r"[-–]\d").match(text, second.end):
        return [
            Amount(p.start, p.end, p.low, p.high, None, False, "contest", (p.start, p.end), of=pair)
            for p in (first, second)
        ]
    low, high, unit = _ends(first, second, join[0])
    if unit == "apart" or not _is_range(line, first, second, join[0]) or low >= high:
        return []
    if unit is None and MINUTES.match(text, second.end):
        return [_none(first, second)]
    money = first.money or second.money
    form = "money" if money else "fraction" if first.number.share and unit == "%" else "number"
    loose = first.number.loose or second.number.loose
    core = (first.start, second.end)
    return [hedged(Amount(first.start, second.end, low, high, unit, loose, form, core), text)]


_NAME_BEFORE = re.compile(r"[A-Z][\w.'’]* $")

_NAME_AFTER = re.compile(r" [A-Z]")


def _contest(line: Line, first: Piece, second: Piece, join: str) -> str:
    """ "score", "vote" or "odds" of two plain numbers; "" for any other pair."""
    if first.unit or second.unit:
        return ""
    if not _plain(line, first) or not _plain(line, second):
        worded = (
            "to" in join
            and second.low == 1 < first.low
            and not first.number.loose
            and not _CHANGING.search(line.text[: first.start])
        )
        return "odds" if worded else ""
    pair = contest(line.text, first.start, second.end, (first.low, second.low), join)
    named = _NAME_BEFORE.search(line.printed[: first.start]) and _NAME_AFTER.match(line.printed, second.end)
    return "score" if not pair and named and join in ("-", "–") else pair


def _none(first: Piece, second: Piece) -> Amount:
    """A pair that is no quantity: "three to five days", "odds of 3 to 1"."""
    return Amount(first.start, second.end, None, None, None, False, "none", (first.start, second.end))


def _plain(line: Line, piece: Piece) -> bool:
    return piece.unit is None and line.text[piece.start : piece.end].replace(",", "").isdigit()


def _ends(first: Piece, second: Piece, join: str) -> tuple[float, float, str | None]:
    """Both ends in one unit: what the second says, the first borrows: "5-6m", "$2-3bn", "5 to 6 per cent"."""
    unit = first.unit or second.unit
    if first.unit is not None and second.unit is not None and first.unit != second.unit:
        return 0, 0, "apart"
    if (
        first.unit is not None
        and second.unit is None
        and not (first.prefixed or (first.unit in ("%", "Cel", "[degF]", "deg") and " " not in join))
    ):
        return 0, 0, "apart"
    if second.prefixed and not first.prefixed:
        return 0, 0, "apart"
    if first.number.share and unit is None:
        return round(100 * first.low, 4), round(100 * second.high, 4), "%"
    low, high = first.number.low, second.number.high
    borrowed = (
        second.number.scale if first.number.scale == 1 and second.number.scale > 1 and not first.number.loose else 1.0
    )
    if borrowed > 1 and (low >= 1000 or low * borrowed > high):
        borrowed = 1.0
    factor = second.factor if first.unit is None or second.unit is not None else first.factor
    if first.prefixed and second.unit is None and second.number.scale == 1 and first.number.scale > 1 and high < 1000:
        high *= first.number.scale
    return (
        float(f"{low * borrowed * (first.factor if first.unit else second.factor):.14g}"),
        float(f"{high * factor:.14g}"),
        unit,
    )


def _is_range(line: Line, first: Piece, second: Piece, join: str) -> bool:
    before = line.text[max(0, first.start - 90) : first.start]
    if join == " and ":
        return before.endswith("between ")
    if join in (" to ", " through ", " thru "):
        if before.endswith("from "):
            return not _CHANGING.search(before[:-5])
        own = first.unit is not None and second.unit is not None
        return not (own and _STEP.search(before))
    if join == " or ":
        return not first.money and not (first.unit and second.unit and first.unit != second.unit)
    if join.strip() in ("-", "–", "—") and join != join.strip():
        spaced = join.startswith(" ") and join.endswith(" ")
        return spaced and first.number.figures and second.number.figures and second.low <= 100 * max(first.low, 1)
    if not first.number.figures and not first.prefixed:
        return not re.compile(r"[-–]").match(line.text, second.end)
    return not re.compile(r"[-–/]\d").match(line.text, second.end)
