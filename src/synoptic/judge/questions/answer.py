"""An answer that one sentence gives to a question which another report may answer otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from synoptic.judge.day_words import one_night
from synoptic.judge.questions.clause import Clause
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Quantity, Time
from synoptic.model.parse import Token
from synoptic.model.span import Span

OLD = 21
"""Days before a report was printed from which what a sentence dates is of another occasion."""
WEEK = 7
"""The same, where it gives no more than a month that is past: of what is in the news a newsroom gives the day."""
SOME_YEARS = 2
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
IN_YEAR = re.compile(r"\b(?:in|until|by|during|on) (?:late |early |mid-)?$", re.IGNORECASE)
"""Before a year in which something was."""

PLANNED_THEN = re.compile(
    r"\b(?:was|were|had been) (?:\w+ly |first )?(?:(?:due|expected|supposed|meant|planned|scheduled|estimated|projected|intended|set|budgeted)"
    r" )?(?:to|at) (?:[\w-]+ ){0,4}$",
    re.IGNORECASE,
)
"""Words of what was to be."""


@dataclass(frozen=True)
class Answer:
    """What a sentence gives as an answer."""

    question: str
    """Name of the question."""
    kind: str
    """Kind of conflict that a rival of it would be."""
    clause: Clause
    span: Span
    value: Quantity | Time | str
    """A figure or a time; for questions of yes and no, "yes" or "no"."""
    topics: frozenset[str] = frozenset()
    """Keys of entities, and nouns, that say of what it is asked."""
    weak: bool = False
    """Its words are those of other questions too: two such answers are not set against each other."""
    owned: bool = False
    """Its topics are the one thing that it is of, whoever is the doer of its clause."""

    @property
    def reading(self) -> Reading:
        return self.clause.reading

    @property
    def text(self) -> str:
        """As printed."""
        return self.span.of(self.reading.article.text)


def of_before(clause: Clause) -> bool:
    """Whether the words of the clause say that it tells of another occasion."""
    return clause.of_before


def once_planned(reading: Reading, figure: Span) -> bool:
    """ "When work began in 2019 it was to cost 240 million": what was planned then, in a sentence with a date long ago."""
    span = reading.content.passage.span
    planned = PLANNED_THEN.search(reading.article.text[span.start : figure.start]) is not None
    return planned and dated_long_ago(reading, span)


def long_ago(clause: Clause) -> bool:
    """Whether the clause has a date long before the report was printed."""
    return dated_long_ago(clause.reading, clause.span)


def dated_long_ago(reading: Reading, span: Span) -> bool:
    """Whether a stretch of a sentence has a date long before the report was printed."""
    return any(span.overlaps(t.span) and is_old(reading, t) for t in reading.content.times)


def is_old(reading: Reading, t: Time) -> bool:
    """Whether a time lies long before the report was printed."""
    printed = (reading.as_of or reading.article.published or "")[:10]
    bounds = edtf.bounds(t.edtf)
    if bounds is None or t.timex not in ("DATE", "TIME"):
        return False
    gap = edtf.gap_days(t.edtf, printed)
    old = WEEK if edtf.whole_month(t.edtf) else OLD
    return gap is not None and gap > old and bounds[1].isoformat() < printed


def hangs(clause: Clause, t: Time, heads: Sequence[Token]) -> bool:
    """Whether a time of a clause hangs from one of some words, and from no noun between: not July in "for a new roster from July"."""
    tokens, held = clause.reading.content.passage.parse.tokens, {h.i for h in heads}
    token = next((k for k in clause.tokens if k.start >= t.span.start), None)
    if token is None or token.start >= t.span.end:
        return False
    while token.i not in held and token.head != token.i:
        inside = t.span.start <= token.start < t.span.end
        if token.pos in ("VERB", "AUX") or not inside and token.pos in ("NOUN", "PROPN", "PRON"):
            return False
        token = tokens[token.head]
    return token.i in held


def printed_years(reading: Reading) -> list[int]:
    """The years that a sentence prints."""
    times = (t for t in reading.content.times if t.edtf and t.timex in ("DATE", "TIME"))
    return [int(m[0]) for t in times if (m := YEAR.search(t.text))]


def narrated(sentences: Sequence[Reading], latest: int) -> bool:
    """Whether the last year in which these sentences set something lies some years before the latest of the report: they tell a
    life, or how it came to this, and what they count is of another occasion."""
    years = [y for reading in sentences for y in _set_in(reading)]
    return bool(years) and latest - years[-1] >= SOME_YEARS


def _set_in(reading: Reading) -> list[int]:
    """The years that a sentence sets something in: "in 1998", not "since the strike of 1987"."""
    text, start = reading.article.text, reading.content.passage.span.start
    times = (t for t in reading.content.times if t.edtf and t.timex in ("DATE", "TIME"))
    told = [t for t in times if IN_YEAR.search(text[max(start, t.span.start - 14) : t.span.start])]
    told = [t for t in told if not _aside(reading, t)]
    return [int(m[0]) for t in told if (m := YEAR.search(t.text))]


def _aside(reading: Reading, t: Time) -> bool:
    """Whether a time stands in what is said of a noun by the way: "the bridge, which opened in 1962, carries"."""
    parse = reading.content.passage.parse
    token = next(
        (x for x in (parse.tokens[i] for i in reading.content.passage.tokens) if x.start >= t.span.start), None
    )
    while token is not None and token.pos not in ("VERB", "AUX") and token.head != token.i:
        token = parse.tokens[token.head]
    return token is not None and token.dep in ("relcl", "acl")


def dates_apart(a: Clause, b: Clause) -> bool:
    """Whether both clauses are dated, and on days, or parts of a day, that have nothing in common."""
    own = [[t for t in c.reading.content.times if _dates(c, t)] for c in (a, b)]
    return times_apart(*own)


PARTS_APART = frozenset(frozenset(f"T{part}" for part in two.split()) for two in ("MO AF", "MO EV", "AF NI"))
"""Parts of a day of which none runs into the other."""


def times_apart(ours: Sequence[Time], theirs: Sequence[Time]) -> bool:
    """Whether there are times on both sides, and no two of them have anything in common."""
    return bool(ours and theirs) and all(_apart(t, u) for t in ours for u in theirs)


def _apart(t: Time, u: Time) -> bool:
    """Whether two times have nothing in common: other days that are not those of one night, or other parts of a day."""
    days = edtf.compare(t.edtf, u.edtf) == "disjoint" and not one_night(t, u)
    return days or frozenset((_part(t), _part(u))) in PARTS_APART


def _part(t: Time) -> str:
    """The part of a day that a time is: "TMO"; "" where it is none."""
    _, mark, part = (t.value or "").partition("T")
    return mark + part


def _dates(clause: Clause, t: Time) -> bool:
    told = t.span.start not in clause.reading.content.telling
    return bool(t.edtf) and t.timex in ("DATE", "TIME") and told and clause.span.overlaps(t.span)
