"""Figures that an outlet has taken back in a notice of its own: "An earlier version of this article gave the number as 12".

The old figure is no rival of the new one, neither where the outlet itself had printed it nor where another has it from there: the
two are an update. Whoever gives the old figure without any sign of having it from that outlet still stands against it. Missed on
purpose: corrections of names and of days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from synoptic.judge.conflicts import quantity
from synoptic.judge.misprinted import misprinted
from synoptic.judge.sides import Difference, Reading, newsroom
from synoptic.model.corrected import puts_right
from synoptic.model.mention import Quantity
from synoptic.model.numerals import SCALES, TENS, UNITS
from synoptic.model.report import Article
from synoptic.model.reuse import Reuse

WORDS = UNITS | TENS
MANY = SCALES | {"m": 10**6, "bn": 10**9}
_TIMES = re.compile(rf"\s?({'|'.join(MANY)})\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|[a-z]+", re.IGNORECASE)
_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?(?:,? \d{4})?"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:,? \d{4})?|\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b",
    re.IGNORECASE,
)


def differences(reports: Sequence[Sequence[Reading]], reuses: Sequence[Reuse]) -> list[Difference]:
    """Each figure taken back against the one that stands instead, where the outlet or whoever has it from there printed it."""
    found: list[Difference] = []
    for ours in reports:
        for number in sorted(_taken_back(ours)):
            for theirs in reports:
                if theirs is not ours and theirs and ours and _from_there(ours[0].article, theirs[0].article, reuses):
                    found += _against(ours, theirs, number)
    return found


def _taken_back(report: Sequence[Reading]) -> set[float]:
    """The numbers of a report's notices that it does not print itself."""
    article = report[0].article if report else None
    notices = [text for b in article.blocks if puts_right(text := b.span.of(article.text))] if article else []
    numbers = {n for text in notices for n in _numbers(text)}
    return numbers - {end for r in report for q in _own(r) for end in (q.low, q.high)} if numbers else numbers


def _own(reading: Reading) -> list[Quantity]:
    """The figures of a sentence but those that a notice takes back."""
    return [q for q in reading.content.quantities if not misprinted(reading, q.span)]


def _numbers(text: str) -> Iterator[float]:
    text = _DATE.sub(" ", text)
    for match in _NUMBER.finditer(text):
        word = match.group().lower()
        number = float(word.replace(",", "")) if word[0].isdigit() else WORDS.get(word)
        if number is not None:
            times = _TIMES.match(text, match.end())
            yield number * (MANY[times[1].lower()] if times else 1)


def _from_there(own: Article, other: Article, reuses: Sequence[Reuse]) -> bool:
    """Whether the other report is the outlet's own, or shows that it has something from there."""
    if own.outlet and own.outlet == other.outlet:
        return True
    if any({r.earlier, r.later} == {own.id, other.id} for r in reuses):
        return True
    return bool(own.outlet) and re.search(rf"\b{re.escape(own.outlet or '')}\b", other.text) is not None


def _against(ours: Sequence[Reading], theirs: Sequence[Reading], number: float) -> Iterator[Difference]:
    """The figure of the other report that was taken back, against the one that is of the same people or things."""
    for y in theirs:
        for old in (q for q in y.content.quantities if q.low == q.high == number):
            new = next(((x, q) for x in ours for q in _own(x) if _of_one(q, old)), None)
            if new is not None and y.content.passage.kind == new[0].content.passage.kind:
                x, q = new
                said = f"“{q.text}” and “{old.text}” cannot both be so; {newsroom(x.article)} has taken the other number back"
                keys = (quantity.key(q), quantity.key(old))
                spans = (q.span, old.span)
                yield Difference("quantity", "update", (q.text, old.text), keys, spans, (x, y), said, settled=True)


def without_rivals(found: Sequence[Difference]) -> list[Difference]:
    """The differences without contradictions of a figure that was taken back; with the one that stands instead it is an update."""
    back = {d.places[1]: d for d in found if d.settled}
    kept = []
    for d in found:
        old = next((i for i in (0, 1) if d.places[i] in back), None)
        if d.settled or d.kind != "quantity" or old is None:
            kept.append(d)
        elif d.verdict == "contradiction" and d.keys[1 - old] == back[d.places[old]].keys[0]:
            kept.append(replace(d, verdict="update", reason=back[d.places[old]].reason, settled=True))
    return kept


def _of_one(q: Quantity, old: Quantity) -> bool:
    """Whether two figures count the same."""
    if q.unit != old.unit or q.low is None or q.low != q.high or q.low == old.low:
        return False
    if q.of or old.of:
        return bool(set(q.of.split()) & set(old.of.split()))
    return q.noun == old.noun
