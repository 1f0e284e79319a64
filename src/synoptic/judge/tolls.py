"""How many were killed and hurt: what single sentences say, and who the reports together say it of.

A sentence's toll is the sum of those whom it says it befell: each person once, and each printed number. A toll with a
printed number is a statement of how many; a toll of people alone says that there were at least so many. Across reports,
the people named are counted once each. Sums of separate events count only where more than half of the reports give such.
Missed on purpose: unnamed people of different sentences, who may be the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from synoptic.judge.centrality import pull
from synoptic.judge.fates import DID, HIT, HURT, KILLED, Fate, in_date
from synoptic.judge.fates_parse import bare_participle, subjects
from synoptic.judge.fates_told import WORDS, speaks_of_death
from synoptic.judge.fates_words import DEATHS, DOING_IT, DYING, PEOPLE, VAGUE
from synoptic.judge.no_toll import (
    SUFFERING,
    THINGS,
    attempted,
    died_there,
    does,
    is_age,
    is_part,
    left_behind,
    looked_at,
    no_toll,
    none_of_some,
    of_these,
    of_things,
    one_died_there,
)
from synoptic.judge.one_event import of_the_event, sums_up, unconnected
from synoptic.judge.other_deaths import falling_ill, when_past
from synoptic.judge.other_events import PLURAL, counted_then
from synoptic.judge.sides import Reading
from synoptic.judge.sums import listed, multiples, number_of, people_of, summed
from synoptic.model.animals import ANIMALS
from synoptic.model.event import Derived
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token
from synoptic.model.span import Span

__all__ = ["WORDS", "Stated", "Toll", "tolls", "without_series"]
FALLEN = frozenset("officer deputy trooper soldier marine serviceman servicemen".split())
"""Nouns for those to whom it was done, which whoever did it is none of."""
LAWFUL = frozenset("count charge warrant case".split())
"""Not people, though "murder" stands before them."""
ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b")
HEADING = 3
"""Sentences of a report that say what it is about."""
SUMMED_UP = 0.3
"""What a number counts in a sentence that speaks of several events. Of .1 to .5, all alike."""
IN_ALL = re.compile(
    r"\btolls?\b|\bnumber of (?:[\w-]+ ){0,2}?(?:dead|deaths?|killed|fatalities|victims|injured|wounded|hurt|injuries|casualties)\b"
    r"|\b(?:so far|to date)\b(?! (?:this|in|since) )|\b(?:in all|in total|altogether|a total of)\b",
    re.IGNORECASE,
)
"""Words of a sentence that gives a number as that of all by then, wherever in its report it stands."""
GIVEN_UP = re.compile(r"\b(?:not|rather than|instead of) (?:the )?$", re.IGNORECASE)
"""Before a number that another has taken the place of."""
MURDER_SUICIDE = re.compile(
    r"(?<!attempted )(?<!not a )(?<!ruled out )(?<!ruled out a )\bmurder[-/ –](?:and )?suicide\b", re.IGNORECASE
)
"""Whoever did it is dead as well."""


@dataclass(frozen=True)
class Stated:
    """A printed number."""

    low: float | None
    high: float | None
    reading: Reading
    text: str
    weight: float
    """1, or less in a sentence that speaks of several events."""
    series: bool = False
    """In a sentence that sums up several events: "five dead in a string of shootings"."""
    apart: bool = False
    """These have nothing to do with each other."""
    made: Derived | None = None
    """How the number came about, where the sentence does not print it."""
    in_all: bool = False
    """The sentence gives it as the number of all by then: "taking the number of dead to four", "so far eight have died"."""


@dataclass
class Toll:
    """What the reports say of one state."""

    stated: list[Stated] = field(default_factory=list)
    """For each sentence that prints a number."""
    least: list[tuple[float, Reading]] = field(default_factory=list)
    """(how many at least, where) for each sentence that tells of people without a number."""
    beside: list[tuple[float, Reading]] = field(default_factory=list)
    """(how many, where) for each sentence that tells of unnamed people hurt beside others who were killed."""
    ordinal: list[tuple[float, Reading]] = field(default_factory=list)
    """(n, where) for each sentence that tells of an nth one: "a fifth victim was found later"."""
    named: dict[str, list[Reading]] = field(default_factory=lambda: defaultdict(list))
    """Entity id -> sentences that say it of them."""
    spoken: list[Reading] = field(default_factory=list)
    """Sentences at the head that speak of one death and do not say whose: "a fatal shooting on Elm Road"."""
    whole: set[str] = field(default_factory=set)
    """Ids of entities of which it is said by their name and not by a lone surname or a description."""
    done: set[str] = field(default_factory=set)
    """Ids of the sentences that count what somebody did to others: "a man killed four people"."""
    doers: list[Reading] = field(default_factory=list)
    """Sentences in which it befalls whoever did it to others: "the gunman was shot dead by police"."""


def tolls(
    reports: Sequence[Sequence[Reading]], persons: frozenset[str], day: str | None, head: int
) -> Mapping[str, Toll]:
    """State -> what the first `head` sentences of the reports say; `day`: when the event was, if that is known."""
    found = {state: Toll() for state in WORDS}
    treated = any(q.of == "hospitalised" for report in reports for r in report for q in r.content.quantities)
    ill = treated and falling_ill(pull([[r.content for r in report] for report in reports]))
    for reading, told in of_the_event(reports, persons, day, head):
        for state in WORDS:
            _add(found[state], reading, told, state, day, ill)
        _order(found, reading, told)
        _by_whom(found[KILLED], reading, told)
        if reading.content.passage.order < HEADING and speaks_of_death(reading):
            found[KILLED].spoken.append(reading)
        dead = {f.noun for f in told if f.state == KILLED and f.noun and not f.own}
        alive = {
            f.noun
            for f in told
            if f.noun not in dead | {""} and not f.entity and not f.counted
            if f.state == HURT or f.state == HIT and f.noun not in VAGUE
        }
        if dead and alive:
            found[HURT].beside.append((float(len(alive)), reading))
    for toll in found.values():
        toll.stated = _without_parts(toll.stated)
    return found


def _without_parts(stated: Sequence[Stated]) -> list[Stated]:
    """Without the smaller numbers of a report that also says how many there were in all: two bodies found, four dead."""
    in_all: dict[str, float] = {}
    for s in stated:
        if s.in_all and s.low is not None:
            in_all[s.reading.article.id] = max(s.low, in_all.get(s.reading.article.id, 0.0))
    return [s for s in stated if s.in_all or s.high is None or s.high >= in_all.get(s.reading.article.id, 0.0)]


def _by_whom(toll: Toll, reading: Reading, told: Sequence[Fate]) -> None:
    """Note whether a sentence counts the dead as somebody's deed, and whether it tells that whoever did it died."""
    tokens = reading.content.passage.parse.tokens
    dead = [f for f in told if f.state == KILLED]
    counted = [f for f in dead if f.counted]
    if any(f.noun == "victim" for f in counted) or counted and all(f.noun in FALLEN for f in dead):
        toll.done.add(reading.pid)
    doers = {lemma for f in counted or dead for lemma in _doers(reading, tokens[f.by])}
    fell = [f for f in dead if f.own or f.noun in DOING_IT or f.noun and f.noun in doers and not f.counted]
    if fell or MURDER_SUICIDE.search(reading.content.passage.text):
        toll.doers.append(reading)
    among = any(f.own or f.by in {c.by for c in counted} for f in fell) if counted else bool(fell)
    if doers and not among:
        toll.done.add(reading.pid)


def _doers(reading: Reading, verb: Token) -> set[str]:
    """Lemmas of the people who do what a verb tells: its subject, or who stands behind "by" in the passive."""
    parse = reading.content.passage.parse
    children = parse.children(verb.i)
    if verb.pos != "VERB" or verb.lemma in DYING | SUFFERING:
        return set()
    passive = any(t.dep in ("auxpass", "nsubjpass") for t in children) or bare_participle(parse, verb)
    if passive or verb.tag == "VBN" and verb.dep == "acl":
        who = [u for t in children if t.dep == "agent" for u in parse.children(t.i)]
    else:
        who = [t for t in subjects(parse, verb) if t.dep != "nsubjpass"]
    people = [n.span for n in reading.mentions.names if n.label == "person"]
    return {t.lemma for t in who if t.lemma in PEOPLE | VAGUE or any(s.start <= t.start < s.end for s in people)}


def without_series(found: Mapping[str, Toll]) -> Mapping[str, Toll]:
    """Without the sums of several events where reports tell of one, too.

    Where more than half of the reports give such sums they stay, unless one says that the events have nothing to do with
    each other.
    """
    stated = [s for toll in found.values() for s in toll.stated]
    summing = {s.reading.article.id for s in stated if s.series}
    single = {s.reading.article.id for s in stated if not s.series}
    single |= {r.article.id for toll in found.values() for _, r in toll.least}
    if not summing or not single:
        return found
    if 2 * len(summing) > len(summing | single) and not any(s.apart for s in stated):
        return found
    return {k: replace(t, stated=[s for s in t.stated if not s.series]) for k, t in found.items()}


def _order(found: Mapping[str, Toll], reading: Reading, told: Sequence[Fate]) -> None:
    """Note an nth person hurt or hit, who says that there were n in all, and an nth one dead."""
    span = reading.content.passage.span
    unsure = any(f.value == "possible" and span.holds(f.span) for f in reading.mentions.presented_in(span))
    for q in reading.content.quantities:
        if q.scope != "ordinal" or q.low is None or unsure:
            continue
        state = next((f.state for f in told if q.span.start <= f.at <= q.span.end and f.state in WORDS), "")
        if state == KILLED:
            found[KILLED].ordinal.append((q.low, reading))
        elif state or q.noun == "victim":
            found[HIT].ordinal.append((q.low, reading))


def _add(toll: Toll, reading: Reading, everyone: Sequence[Fate], state: str, day: str | None, ill: bool) -> None:
    words = tuple(w for w in WORDS[state] if not (ill and w == "hospitalised"))
    told = [f for f in everyone if f.state == state and f.noun not in THINGS | ANIMALS]
    other = [
        f for f in everyone if f.counted and f.state not in (state, DID) and (f.state == KILLED or state == KILLED)
    ]
    fallen = len({f.entity or f.noun for f in everyone if f.state == KILLED and f.own}) if state == HIT else 0
    for f in told:
        if f.entity and (f.noun or f.entity in toll.named):
            toll.named[f.entity].append(reading)
            if _by_whole_name(reading, f):
                toll.whole.add(f.entity)
    several, series = sums_up(reading, day)
    apart = series and unconnected(reading, day)
    weight = SUMMED_UP if several else 1.0
    others = [q for q in reading.content.quantities if q.of not in words and any(q.of in w for w in WORDS.values())]
    told = [f for f in told if not f.counted or not any(q.span.start <= f.at < q.span.end + 2 for q in others)]
    counted = [f for f in told if f.counted]
    some = [f for f in counted if of_these(reading, number_of(f, reading), state)]
    toll.least += [(f.number, reading) for f in some]
    told, counted = [f for f in told if f not in some], [f for f in counted if f not in some]
    printed = [q for q in reading.content.quantities if q.of in words and q.unit is None and not is_age(reading, q)]
    printed = [
        q for q in printed if (q.noun not in PLURAL | DEATHS | LAWFUL or _no_deaths(q)) and not in_date(reading, q)
    ]
    printed = [q for q in printed if q.scope != "ordinal" and not ORDINAL.search(q.text.lower())]
    printed = [q for q in printed if not _given_up(reading, q)]
    numbers: list[tuple[float, str, str]] = [*multiples(reading, state), *listed(reading, words)]
    for q in printed:
        if (
            is_part(reading, q)
            or of_these(reading, q, state)
            or left_behind(reading, q)
            or counted_then(reading, q.span.start, day)
            or when_past(reading, q.span.start, day)
            or any(q.span.start <= f.at <= q.span.end + 30 for f in counted)
        ):
            continue
        if no_toll(reading, q) or of_things(q) or none_of_some(reading, q):
            continue
        if "hospitalised" in q.of and _carried_only(reading, q):
            continue
        if attempted(reading, q) or does(reading, q) or any(q.span.start <= f.at <= q.span.end + 2 for f in other):
            continue
        if q.low is not None and q.low == q.high:
            numbers.append((q.low, q.text, ""))
        else:
            toll.stated.append(Stated(q.low, q.high, reading, q.text, weight, series, apart))
    for by in sorted({f.by for f in counted}):
        numbers.append(summed([f for f in told if f.by == by or f.own], reading))
    if numbers:
        number, text, how = max(numbers)
        if fallen:
            how = f"{how or f'“{text}”'} and {fallen:g} by their own hand: {number + fallen:g} by addition"
        made = Derived(how, (reading.evidence,)) if how else None
        all_by_then = not several and IN_ALL.search(reading.content.passage.text) is not None
        total = number + fallen
        toll.stated.append(Stated(total, total, reading, text, weight, series, apart, made, all_by_then))
    elif people := people_of(told):
        toll.least.append((people, reading))


def _carried_only(reading: Reading, q: Quantity) -> bool:
    """Whether those taken to hospital need not be hurt, or did not all live."""
    return any(said(reading, q.span.start) for said in (looked_at, died_there, one_died_there))


def _no_deaths(q: Quantity) -> bool:
    """ "No deaths had been reported": nobody, where a number of deaths may be that of cases."""
    return q.noun == "death" and q.high == 0


def _given_up(reading: Reading, q: Quantity) -> bool:
    """Whether a number is printed as the one that does not hold: "four, not five"."""
    return GIVEN_UP.search(reading.article.text[max(0, q.span.start - 24) : q.span.start]) is not None


def _by_whole_name(reading: Reading, fate: Fate) -> bool:
    """Whether the words that mean them are a name of several words."""
    across = reading.mentions.names_across(Span(fate.at, fate.at + 1))
    return any(" " in n.text and n.form == "name" and n.span.start <= fate.at < n.span.end for n in across)
