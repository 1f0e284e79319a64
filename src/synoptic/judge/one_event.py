"""Which sentences of the reports, and which deaths that they tell, are of the one event that the reports have in common.

Left out are sentences of another day, lines that advertise other reports, deaths of another kind, whoever such sentences
tell dead, and, where some reports tell of one event, the reports that sum up several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from synoptic.judge.centrality import pull
from synoptic.judge.fates import HURT, KILLED, Fate, fates
from synoptic.judge.fates_told import WORDS
from synoptic.judge.fates_words import HURTING
from synoptic.judge.no_toll import died_there, looked_at, one_died_there
from synoptic.judge.other_deaths import falling_ill, of_other_kind, only_survived, teaser, under_day, when_past
from synoptic.judge.other_events import OPENING, PLURAL, apart, called_by_a_place, counted_then, of_another
from synoptic.judge.sides import Reading
from synoptic.judge.votes import LEADING, early
from synoptic.model import edtf
from synoptic.model.mention import Time
from synoptic.model.parse import Parse, Token

SERIES = frozenset("separate unrelated string series spate rash wave pair dozen".split())
EVERYWHERE = frozenset("throughout across citywide statewide nationwide".split())
LEADS = 3
"""Sentences of a report that say what it is about."""
TALLY = re.compile(
    r"\b(?:past|last)\b.*\b(?:hours|days|weeks|months|years|decade)\b|(?:hour|day|week|month)s? (?:span|period|stretch)\b",
    re.IGNORECASE,
)
"""A stretch up to the report, or a span, over which what happened is counted."""
COUNTED = frozenset("separate unrelated".split())
ALONE = PLURAL - {"fire", "attack", "incident"}
"""Nouns of events that have nothing to do with each other where they are counted over a town or over days."""


def of_the_event(
    reports: Sequence[Sequence[Reading]], persons: frozenset[str], day: str | None, head: int
) -> list[tuple[Reading, list[Fate]]]:
    """The first `head` sentences of the reports with what each tells befell people, as far as it is of this event."""
    pulls = pull([[r.content for r in report] for report in reports])
    ill = falling_ill(pulls)
    kept: list[tuple[Reading, list[Fate]]] = []
    elsewhere: set[str] = set()
    opening = {
        report[0].article.id: frozenset(
            w for r in report if r.content.passage.order < OPENING for w in r.content.printed
        )
        for report in reports
        if report
    }
    for reading in (r for report in reports for r in report):
        passage = reading.content.passage
        if passage.kind != "sentence" or passage.order >= head or teaser(reading, pulls):
            continue
        told = [_less_one(reading, f) for f in fates(reading, persons)]
        past = of_another(reading, day) or under_day(reading, day)
        past = past or called_by_a_place(reading, opening[reading.article.id])
        other = [
            f
            for f in told
            if past
            or apart(reading, f, day)
            or counted_then(reading, _word(reading, f), day)
            or when_past(reading, _word(reading, f), day)
            or of_other_kind(reading, f, pulls)
            or only_survived(reading, f, pulls)
            or f.state == HURT
            and (
                looked_at(reading, f.at)
                or f.counted
                and died_there(reading, f.at)
                or ill
                and reading.content.passage.parse.tokens[f.by].lemma not in HURTING
            )
        ]
        elsewhere.update(f.entity for f in other if f.state == KILLED and f.entity)
        if not past:
            kept.append((reading, [f for f in told if f not in other]))
    elsewhere -= {f.entity for r, told in kept if early(r) >= LEADING for f in told if f.state == KILLED}
    return _of_one_event([(r, [f for f in told if f.entity not in elsewhere]) for r, told in kept], day)


def _less_one(reading: Reading, fate: Fate) -> Fate:
    """Two taken to hospital where one of them died: one who is hurt."""
    both = fate.state == HURT and fate.counted and fate.number == 2
    return replace(fate, number=1.0, counted=False) if both and one_died_there(reading, fate.at) else fate


def _word(reading: Reading, fate: Fate) -> int:
    """Where the word stands that tells it."""
    return reading.content.passage.parse.tokens[fate.by].start


def _of_one_event(kept: list[tuple[Reading, list[Fate]]], day: str | None) -> list[tuple[Reading, list[Fate]]]:
    """Without the reports whose first lines sum up several events, where others tell of people and sum up nothing."""
    tell = {r.article.id for r, told in kept if told}
    counting = ((r, told) for r, told in kept if r.content.passage.order < LEADS)
    summing = {r.article.id for r, told in counting if (told or _counts(r)) and sums_up(r, day)[1]}
    return [(r, told) for r, told in kept if r.article.id not in summing] if tell - summing else kept


def _counts(reading: Reading) -> bool:
    """Whether a sentence gives a number of people killed or hurt."""
    return any(q.of in words for q in reading.content.quantities for words in WORDS.values())


def sums_up(reading: Reading, day: str | None) -> tuple[bool, bool]:
    """Whether a sentence speaks of several events, and whether it sums up events that have no more in common."""
    return reading.once(_sums_up, day)


def _sums_up(reading: Reading, day: str | None) -> tuple[bool, bool]:
    tokens = [reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens]
    lemmas = {t.lemma.lower() for t in tokens}
    parse = reading.content.passage.parse
    several = any(t.lemma in PLURAL and t.tag == "NNS" and not _one_of(parse, t) for t in tokens)
    several = several or any(t.lemma in COUNTED and parse.tokens[t.head].tag == "NNS" for t in tokens)
    lasting = [s for t in reading.content.times if (s := _lasting(t))]
    tally = any(
        t.timex == "DURATION" and TALLY.search(reading.article.text[t.span.start : t.span.end + 12])
        for t in reading.content.times
    )
    apart = bool(lemmas & SERIES or lemmas & EVERYWHERE or lasting or tally)
    mine = edtf.bounds(day)
    several = (
        several or tally or mine is not None and any(start < mine[0] and end == date.max for start, end in lasting)
    )
    return several, several and apart


def unconnected(reading: Reading, day: str | None) -> bool:
    """Whether a sentence sums up events that have nothing to do with each other: "two dead in shootings across town".

    A series, a string or a wave may be of one hand, and so may attacks; fires may be of one wind.
    """
    tokens = [reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens]
    lemmas = {t.lemma.lower() for t in tokens}
    if not sums_up(reading, day)[1] or not any(t.lemma in ALONE and t.tag == "NNS" for t in tokens):
        return False
    lasting = any(_lasting(t) or t.timex == "DURATION" for t in reading.content.times)
    return bool(lemmas & (COUNTED | EVERYWHERE)) or lasting


def _one_of(parse: Parse, token: Token) -> bool:
    """ "one of the worst crashes of the decade": one event; "one of four separate crashes that killed two" is not."""
    of = parse.tokens[token.head]
    if any(t.dep == "nummod" or t.lemma in COUNTED for t in parse.children(token.i)):
        return False
    return of.lemma == "of" and parse.tokens[of.head].lemma == "one"


def _lasting(t: Time) -> tuple[date, date] | None:
    """First and last day of "since Friday", "over the weekend"."""
    span = edtf.bounds(t.edtf)
    return span if span is not None and (span[1] - span[0]).days >= 1 else None
