"""Amounts in a sentence: numbers with hedges, ranges, ages, scores and votes, and the interval each comes to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.annotate.english.numbers.numerals import START
from synoptic.annotate.english.numbers.words import read_number
from synoptic.annotate.english.quantities.contests import (
    in_bowling,
    judges_against,
    shares_against,
    votes_against,
    wickets_against,
)
from synoptic.annotate.english.quantities.contests_told import points_against
from synoptic.annotate.english.quantities.currencies import BEFORE
from synoptic.annotate.english.quantities.fixtures import fixtures
from synoptic.annotate.english.quantities.forms import forms
from synoptic.annotate.english.quantities.goals import goals_against
from synoptic.annotate.english.quantities.hedges import Amount, hedged, merged
from synoptic.annotate.english.quantities.measures import piece_at
from synoptic.annotate.english.quantities.pieces import Line, Piece
from synoptic.annotate.english.quantities.ranges import age, span_of_two
from synoptic.annotate.english.quantities.shares import MINUTES, ratio, shares

_OF_SHARE = re.compile(r" ?(?:%|per cent|percent)$")
_START = re.compile(rf"(?:{START.pattern})|(?<![\w$£€])(?<!\w['’])(?:(?<![^\s(])[-−])?{BEFORE}[-−]?(?=[\d.])")


def amounts(line: Line) -> Iterator[Amount]:
    """All amounts of a sentence, in its order; two bounds in a row that close an interval are one."""
    special = sorted([*fixtures(line), *forms(line.text)], key=lambda a: (a.core[0], -a.end))
    pending: Amount | None = None
    for amount in _in_order(line, special):
        joined = merged(pending, amount, line.text) if pending is not None else None
        if joined is None and pending is not None:
            yield pending
        pending = joined or amount
    if pending is not None:
        yield pending


def _in_order(line: Line, special: list[Amount]) -> Iterator[Amount]:
    """Amounts by their places: those that have a pattern of their own before what could begin at the same place."""
    at = end = 0
    for fixed in (*special, None):
        stop = fixed.core[0] if fixed else len(line.text)
        while (m := _START.search(line.text, at)) and m.start() < stop:
            found = list(_at(line, m.start()))
            yield from found
            end = max([end, *(a.end for a in found)])
            at = max(end, m.start() + 1)
        if fixed and fixed.core[0] >= end:
            yield fixed
            at = end = fixed.end


def _at(line: Line, at: int) -> Iterator[Amount]:
    """The amounts that begin at a place: one, or two of a pair that is no range; none where the number is no quantity."""
    text = line.text
    for kind, unit, pair in (
        ("vote", None, votes_against),
        ("vote", "%", shares_against),
        ("vote", None, judges_against),
        ("score", None, wickets_against),
        ("goals", None, goals_against),
        ("goals", None, points_against),
    ):
        against = pair(text, at)
        for k, span in enumerate(against or ()):
            printed = _OF_SHARE.sub("", text[span[0] : span[1]])
            value = 0.0 if printed == "nil" else read_number(printed)
            yield Amount(
                *span,
                value,
                value,
                unit,
                False,
                "contest",
                span,
                of="score" if kind == "goals" else kind if kind != "score" else in_bowling(text, at, k),
            )
        if against:
            return
    first = piece_at(line, at)
    if first is None:
        return
    yield from ratio(line, first) or age(line, first, None) or span_of_two(line, first) or _alone(line, first)


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
