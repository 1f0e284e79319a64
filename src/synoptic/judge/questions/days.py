"""Days and years as answers: when a guest comes, a rule begins, a strike is, a bridge was opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from synoptic.judge.dates import names_day
from synoptic.judge.questions.answer import Answer
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.relations import THINGS
from synoptic.judge.sides import Reading
from synoptic.model import edtf
from synoptic.model.mention import Time
from synoptic.model.parse import Token

YEAR = re.compile(r"\d{4}")
DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")
MONTH = re.compile(r"\d{4}-\d\d")
FROM = re.compile(r"\b(?:from|as of|starting|beginning|effective)(?: on)? $", re.IGNORECASE)
SPAN = re.compile(
    r"\b(?:until|till|by|before|after|since|between|through|to|for) (?:the (?:end|start) of )?$", re.IGNORECASE
)
GOES_BACK = re.compile(r"\b(?:go|goes|went|dat(?:es?|ed|ing)) back to $|\bdat(?:es?|ed|ing) from $", re.IGNORECASE)
"""Before the year from which something is there, be it built or brought in."""
LEADING = 28


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True)
class Event:
    """One question that a day or a year answers."""

    name: str
    asks: str
    verbs: frozenset[str]
    """Event words that the time is of."""
    nouns: frozenset[str] = frozenset()
    """Nouns of the clause that ask it beside a verb of beginning or being held."""
    never: frozenset[str] = frozenset()
    bare: bool = False
    past: bool = False
    """Also of what has happened, where a day of the month is printed."""


PUTTING_OFF = _words("postpone delay defer reschedule move adjourn")
"""Verbs of which the day behind "to" or "until" is that of what is put off."""
PUT_OFF_TO = re.compile(r"\b(?:to|until|till) (?:the )?$", re.IGNORECASE)
HELD = _words("be hold take begin start set schedule plan due open stage go come expect fix place")
DAYS = (
    Event("strike day", "when the strike is", _words("strike walk down stoppage"), _words("strike walkout stoppage"), bare=True),
    Event("funeral", "when the funeral is", _words("bury cremate funeral burial"), _words("funeral burial"), past=True),
    Event("trial", "when the trial begins", _words("trial"), _words("trial"), never=_words("hearing resume adjourn")),
    Event("sentencing", "when sentence is passed", _words("sentence"), _words("sentencing")),
    Event("vote", "when the vote is", _words("vote"), _words("vote referendum election ballot poll byelection by-election"), past=True),
    Event("talks", "when they meet", _words("meet convene negotiate talk"), _words("summit talk meeting negotiation"), past=True),
    Event("signing", "when it was signed", _words("sign"), _words("signing"), past=True),
    Event("visit", "when the visit is", _words("visit arrive come travel fly go land tour"), _words("visit arrival"), never=_words("home back return leave")),
    Event("effect", "when it takes effect", _words("effect force apply begin start introduce kick enter")),
    Event("return", "when it goes on again", _words("resume return reopen restart")),
    Event("opening", "when it opens", _words("open inaugurate unveil"), _words("opening"), past=True),
    Event("closing", "when it closes", _words("close shut")),
    Event("launch", "when it starts", _words("launch lift blast"), _words("launch lift-off liftoff"), past=True),
    Event("delivery", "when it comes out", _words("publish release present deliver send pay hand"), _words("result report delivery picture image")),
    Event("leaving", "when the office is left", _words("resign step retire leave quit")),
    Event("play", "when it is played", _words("play kick perform"), _words("match game concert premiere final show")),
)  # fmt: skip
YEARS = (
    Event("opened", "when it was opened or built", _words("open build complete construct inaugurate erect finish date"), never=_words("fire reopen")),
    Event("founded", "when it was founded", _words("found establish create launch start begin set hold form introduce bring")),
    Event("bought", "when it was bought", _words("buy acquire purchase take takeover")),
    Event("in office", "since when the office is held", _words("lead head run become appoint elect join director chair serve")),
    Event("closed", "when it was closed", _words("close shut")),
    Event("married", "when they married", _words("marry wed")),
)  # fmt: skip
OFFICES = frozenset(
    "director head leader chair chairman chairwoman mayor president minister chief boss manager coach editor captain".split()
)
FOR = re.compile(r"\bfor (?:\w+ )?$", re.IGNORECASE)
PAST = re.compile(r"\b(?:was|were|until|had been|former|ex)\b", re.IGNORECASE)
"""Words of an office that was held once."""
ONLY_SINCE = frozenset(("in office",))


def answers(reading: Reading) -> Iterator[Answer]:
    """What the days and years of one sentence answer."""
    yield from _for_years(reading)
    for t in reading.content.times:
        if t.timex not in ("DATE", "TIME") or not t.edtf or t.vague or t.span.start in reading.content.telling:
            continue
        if t.timex == "TIME" and not names_day(t):
            continue
        clause = Clause.of(reading, t.span)
        if clause is None:
            continue
        clause = _when(clause)
        if YEAR.fullmatch(t.edtf.removesuffix("/..")) and YEAR.search(t.text):
            yield from _year(reading, t, clause)
        elif DAY.fullmatch(t.edtf) or MONTH.fullmatch(t.edtf):
            yield from _day(reading, t, clause)


def _when(clause: Clause) -> Clause:
    """The clause that says what is on the day: "on Friday, when teachers walk out"."""
    parse = clause.reading.content.passage.parse
    for verb in parse.children(clause.token.i):
        if verb.dep == "relcl" and any(t.lemma == "when" for t in parse.children(verb.i)):
            return Clause.at(clause.reading, verb)
    return clause


def _day(reading: Reading, t: Time, clause: Clause) -> Iterator[Answer]:
    text = reading.article.text
    before = text[max(reading.content.passage.span.start, t.span.start - LEADING) : t.span.start]
    put_off = clause.verb is not None and clause.verb.lemma in PUTTING_OFF and PUT_OFF_TO.search(before) is not None
    if SPAN.search(before) and not put_off or clause.of_before:
        return
    ahead = _ahead(reading, t, clause)
    if ahead and FROM.search(before) and not _event(t, clause):
        yield Answer("effect", "date", clause, t.span, t, _topics(clause, frozenset()))
        return
    if ahead or DAY.fullmatch(t.edtf or ""):
        yield from _named(t, clause, past=not ahead)


def _named(t: Time, clause: Clause, *, past: bool = False) -> Iterator[Answer]:
    """The answer to the first question about what lies ahead, or is in the past, that the clause asks."""
    event = next((e for e in DAYS if (e.past or not past) and not e.never & clause.words and _of(t, clause, e)), None)
    if event is not None:
        yield Answer(event.name, "date", clause, t.span, t, _topics(clause, event.verbs | event.nouns))


def _event(t: Time, clause: Clause) -> bool:
    """Whether something is given out from that day on: "will send pictures from September"."""
    return any(e.name == "delivery" and _of(t, clause, e) and e.nouns & clause.nouns for e in DAYS)


def _of(t: Time, clause: Clause, event: Event) -> bool:
    verb = clause.verb
    above = {t.of} | ({verb.lemma.lower()} if verb is not None else set())
    if event.verbs & (above | ({verb.lemma.lower()} if verb is not None else set())):
        return True
    return bool(event.nouns & clause.nouns) and (bool((HELD | PUTTING_OFF) & above) or bool(event.nouns & above))


def _ahead(reading: Reading, t: Time, clause: Clause) -> bool:
    """Whether it lies ahead of the report, or is told as a plan."""
    printed = (reading.article.published or "")[:10]
    bounds = edtf.bounds(t.edtf)
    return bool(printed) and bounds is not None and bounds[1].isoformat() > printed


def _year(reading: Reading, t: Time, clause: Clause) -> Iterator[Answer]:
    text = reading.article.text
    before = text[max(reading.content.passage.span.start, t.span.start - LEADING) : t.span.start]
    since = bool(re.search(r"\bsince $", before))
    if _ahead(reading, t, clause) and not SPAN.search(before):
        yield from _named(t, clause)
        return
    modified = _modified(reading, t)
    if modified is not None:
        yield Answer(
            "opened",
            "date",
            clause,
            t.span,
            t,
            frozenset((modified.lemma.lower(),)),
            weak=True,
        )
        return
    if GOES_BACK.search(before):
        topics = _topics(clause, frozenset())
        yield from (Answer(name, "date", clause, t.span, t, topics) for name in ("opened", "founded"))
        return
    if SPAN.search(before) and not since:
        return
    for event in YEARS:
        if event.never & clause.words or since != (event.name in ONLY_SINCE):
            continue
        verb = clause.verb
        if verb is not None and verb.lemma.lower() in event.verbs or t.of in event.verbs:
            topics = _topics(clause, event.verbs)
            if not topics & THINGS.keys():
                topics |= clause.around & THINGS.keys()
            yield Answer(
                event.name, "date", clause, t.span, replace(t, edtf=(t.edtf or "").removesuffix("/..")), topics
            )
            return


def _for_years(reading: Reading) -> Iterator[Answer]:
    """Since when an office is held, by how long it has been: "its director for twelve years", give or take a year."""
    printed = YEAR.match(reading.as_of or "")
    for t in reading.content.times:
        years = re.fullmatch(r"P(\d+)Y", t.value or "") if t.timex == "DURATION" else None
        if printed is None or years is None or not FOR.search(reading.article.text[: t.span.start][-8:]):
            continue
        clause = Clause.of(reading, t.span)
        event = next(e for e in YEARS if e.name == "in office")
        parse = reading.content.passage.parse
        head = parse.tokens[clause.token.head] if clause is not None else None
        above = {parse.tokens[head.head].lemma.lower(), head.lemma.lower()} if head is not None else set()
        if clause is None or head is None or not above & (event.verbs | OFFICES) or PAST.search(clause.said):
            continue
        if head.tag == "VBD" or clause.chain[0].tag == "VBD":
            continue
        year = int(printed[0]) - int(years[1])
        value = replace(t, timex="DATE", edtf=f"{year - 1}/{year + 1}")
        yield Answer(event.name, "date", clause, t.span, value, _topics(clause, event.verbs))


def _modified(reading: Reading, t: Time) -> Token | None:
    """The noun of "the 1968 crossing"."""
    passage = reading.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    year = next((w for w in tokens if w.start == t.span.start), None)
    if year is None or year.i == 0 or year.head == year.i:
        return None
    noun, before = passage.parse.tokens[year.head], passage.parse.tokens[year.i - 1]
    fits = noun.pos == "NOUN" and noun.start > year.start and year.dep in ("nummod", "compound", "amod", "nmod")
    return noun if fits and before.lemma.lower() in ("the", "its", "this", "their") and noun.i - year.i <= 2 else None


def _topics(clause: Clause, asking: frozenset[str]) -> frozenset[str]:
    """What it is asked of: the entities and nouns of the clause but those that ask, and those of dates."""
    dates = [t.span for t in clause.reading.content.times]
    nouns = (
        t for t in clause.tokens if t.pos in ("NOUN", "PROPN") and not any(s.start <= t.start < s.end for s in dates)
    )
    return clause.entities | {t.lemma.lower() for t in nouns} - asking
