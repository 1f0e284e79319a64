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

from synoptic.judge.fates import DID, HIT, HURT, KILLED, Fate, in_date
from synoptic.judge.fates_parse import subjects
from synoptic.judge.fates_told import WORDS
from synoptic.judge.fates_words import DEATHS, DOING_IT, DYING, PEOPLE, VAGUE
from synoptic.judge.one_event import of_the_event, sums_up
from synoptic.judge.other_events import PLURAL
from synoptic.judge.sides import Reading
from synoptic.judge.sums import listed, multiples, number_of, people_of, summed
from synoptic.model.event import Derived
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token

__all__ = ["WORDS", "Stated", "Toll", "tolls", "without_series"]
ATTEMPT = re.compile(
    r"\battempted[ -](?:\w+[ -]){0,2}(?:murder|homicide|killing|slaying|assassination|manslaughter)s?\b", re.IGNORECASE
)
SUFFERING = frozenset("lose suffer sustain receive remain lie end have stay need require survive".split())
"""What those do whom something befell."""
LAWFUL = frozenset("count charge warrant case".split())
"""Not people, though "murder" stands before them."""
ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b")
SUMMED_UP = 0.3
"""What a number counts in a sentence that speaks of several events. Of .1 to .5, all alike."""
AGES = re.compile(r"\b(?:aged?s?|also)(?: (?:\w+|\d+)(?:,| and)?){0,4},? ?$")
GROUP = re.compile(
    r"\b(?:one|two|three|four|five|six|some|most|none|each|any|several|many) of (?:the |those |these )?$", re.IGNORECASE
)
OTHER = re.compile(r"\bother $")
TO = re.compile(
    r" to (?:at least |about |nearly )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)",
    re.IGNORECASE,
)
"""Behind a number that another has taken the place of: "from five to four"."""
_PART = r"(?: [\w-]+){0,3}? (?:of|(?:were|was|are|is) (?:also )?(?:among|counted among)|among) (?:the|those|all the)(?: \w+)? "
THESE = {
    KILLED: re.compile(_PART + r"(?:dead|killed|deceased|fatalities)\b", re.IGNORECASE),
    HURT: re.compile(_PART + r"(?:injured|wounded|hurt|casualties)\b", re.IGNORECASE),
}
"""State -> what stands behind a number that counts a part of those in it."""


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
    made: Derived | None = None
    """How the number came about, where the sentence does not print it."""


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
    done: set[str] = field(default_factory=set)
    """Ids of the sentences that count what somebody did to others: "a man killed four people"."""
    doers: list[Reading] = field(default_factory=list)
    """Sentences in which it befalls whoever did it to others: "the gunman was shot dead by police"."""


def tolls(
    reports: Sequence[Sequence[Reading]], persons: frozenset[str], day: str | None, head: int
) -> Mapping[str, Toll]:
    """State -> what the first `head` sentences of the reports say; `day`: when the event was, if that is known."""
    found = {state: Toll() for state in WORDS}
    for reading, told in of_the_event(reports, persons, day, head):
        for state in WORDS:
            _add(found[state], reading, told, state, day)
        _order(found, reading, told)
        _by_whom(found[KILLED], reading, told)
        dead = {f.noun for f in told if f.state == KILLED and f.noun and not f.own}
        alive = {
            f.noun
            for f in told
            if f.noun not in dead | {""} and not f.entity and not f.counted
            if f.state == HURT or f.state == HIT and f.noun not in VAGUE
        }
        if dead and alive:
            found[HURT].beside.append((float(len(alive)), reading))
    return found


def _by_whom(toll: Toll, reading: Reading, told: Sequence[Fate]) -> None:
    """Note whether a sentence counts the dead as somebody's deed, and whether it tells that whoever did it died."""
    tokens = reading.content.passage.parse.tokens
    dead = [f for f in told if f.state == KILLED]
    counted = [f for f in dead if f.counted]
    if any(f.noun == "victim" for f in counted):
        toll.done.add(reading.pid)
    doers = {lemma for f in counted or dead for lemma in _doers(reading, tokens[f.by])}
    fell = [f for f in dead if f.own or f.noun in DOING_IT or f.noun and f.noun in doers and not f.counted]
    if fell:
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
    if any(t.dep in ("auxpass", "nsubjpass") for t in children) or verb.tag == "VBN" and verb.dep == "acl":
        who = [u for t in children if t.dep == "agent" for u in parse.children(t.i)]
    else:
        who = [t for t in subjects(parse, verb) if t.dep != "nsubjpass"]
    people = [n.span for n in reading.mentions.names if n.label == "person"]
    return {t.lemma for t in who if t.lemma in PEOPLE | VAGUE or any(s.start <= t.start < s.end for s in people)}


def without_series(found: Mapping[str, Toll]) -> Mapping[str, Toll]:
    """Without the sums of several events, where no more than half of the reports give such sums and others tell of one."""
    stated = [s for toll in found.values() for s in toll.stated]
    summing = {s.reading.article.id for s in stated if s.series}
    single = {s.reading.article.id for s in stated if not s.series}
    single |= {r.article.id for toll in found.values() for _, r in toll.least}
    if not summing or 2 * len(summing) > len(summing | single) or not single:
        return found
    return {k: replace(t, stated=[s for s in t.stated if not s.series]) for k, t in found.items()}


def _order(found: Mapping[str, Toll], reading: Reading, told: Sequence[Fate]) -> None:
    """Note an nth person hurt or hit, who says that there were n in all, and an nth one dead."""
    unsure = any(
        f.value == "possible" for f in reading.mentions.factualities if reading.content.passage.span.holds(f.span)
    )
    for q in reading.content.quantities:
        if q.scope != "ordinal" or q.low is None or unsure:
            continue
        state = next((f.state for f in told if q.span.start <= f.at <= q.span.end and f.state in WORDS), "")
        if state == KILLED:
            found[KILLED].ordinal.append((q.low, reading))
        elif state or q.noun == "victim":
            found[HIT].ordinal.append((q.low, reading))


def _add(toll: Toll, reading: Reading, everyone: Sequence[Fate], state: str, day: str | None) -> None:
    words = WORDS[state]
    told = [f for f in everyone if f.state == state]
    other = [
        f for f in everyone if f.counted and f.state not in (state, DID) and (f.state == KILLED or state == KILLED)
    ]
    fallen = len({f.entity or f.noun for f in everyone if f.state == KILLED and f.own}) if state == HIT else 0
    for f in told:
        if f.entity and (f.noun or f.entity in toll.named):
            toll.named[f.entity].append(reading)
    several, series = sums_up(reading, day)
    weight = SUMMED_UP if several else 1.0
    others = [q for q in reading.content.quantities if q.of not in words and any(q.of in w for w in WORDS.values())]
    told = [f for f in told if not f.counted or not any(q.span.start <= f.at < q.span.end + 2 for q in others)]
    counted = [f for f in told if f.counted]
    some = [f for f in counted if _of_these(reading, number_of(f, reading), state)]
    toll.least += [(f.number, reading) for f in some]
    told, counted = [f for f in told if f not in some], [f for f in counted if f not in some]
    printed = [q for q in reading.content.quantities if q.of in words and q.unit is None and not _age(reading, q)]
    printed = [q for q in printed if q.noun not in PLURAL | DEATHS | LAWFUL and not in_date(reading, q)]
    printed = [q for q in printed if q.scope != "ordinal" and not ORDINAL.search(q.text.lower())]
    numbers: list[tuple[float, str, str]] = [*multiples(reading, state), *listed(reading, words)]
    for q in printed:
        if (
            _part(reading, q)
            or _of_these(reading, q, state)
            or _left_behind(reading, q)
            or any(q.span.start <= f.at <= q.span.end + 30 for f in counted)
        ):
            continue
        if _attempted(reading, q) or _does(reading, q) or any(q.span.start <= f.at <= q.span.end + 2 for f in other):
            continue
        if q.low is not None and q.low == q.high:
            numbers.append((q.low, q.text, ""))
        else:
            toll.stated.append(Stated(q.low, q.high, reading, q.text, weight, series))
    for by in sorted({f.by for f in counted}):
        numbers.append(summed([f for f in told if f.by == by or f.own], reading))
    if numbers:
        number, text, how = max(numbers)
        if fallen:
            how = f"{how or f'“{text}”'} and {fallen:g} by their own hand: {number + fallen:g} by addition"
        made = Derived(how, (reading.evidence,)) if how else None
        toll.stated.append(Stated(number + fallen, number + fallen, reading, text, weight, series, made))
    elif people := people_of(told):
        toll.least.append((people, reading))


def _does(reading: Reading, q: Quantity) -> bool:
    """ "when two people opened fire, leaving one dead": those counted do something, and nothing befalls them."""
    parse = reading.content.passage.parse
    noun = next(
        (
            t
            for i in reading.content.passage.tokens
            if (t := parse.tokens[i]).start >= q.span.start and t.lemma == q.noun
        ),
        None,
    )
    if noun is None or noun.dep != "nsubj":
        return False
    verb = parse.tokens[noun.head]
    return verb.pos == "VERB" and verb.tag != "VBN" and verb.lemma not in DYING | SUFFERING


def _attempted(reading: Reading, q: Quantity) -> bool:
    """ "the attempted murders of five": nobody need have died."""
    return bool(ATTEMPT.search(reading.article.text[max(0, q.span.start - 40) : q.span.end + 30]))


def _part(reading: Reading, q: Quantity) -> bool:
    """ "one of three", "the other four": no count of its own; nor has "six" in "one of the six"."""
    text = reading.article.text
    after = text[q.span.end : q.span.end + 8].lower()
    if GROUP.search(text[max(0, q.span.start - 20) : q.span.start]):
        return True
    return after.startswith(" of ") or q.scope == "part" and bool(OTHER.search(text[: q.span.start][-8:]))


def _left_behind(reading: Reading, q: Quantity) -> bool:
    """ "revised down from five to four": the number that was given before."""
    text = reading.article.text
    return text[: q.span.start].endswith(" from ") and TO.match(text, q.span.end) is not None


def _of_these(reading: Reading, q: Quantity | None, state: str) -> bool:
    """ "seven of the injured are in danger", "two children were among the dead": a part of those whom the state befell."""
    if q is None or state not in THESE:
        return False
    return THESE[state].match(reading.article.text, q.span.end) is not None


def _age(reading: Reading, q: Quantity) -> bool:
    """ "Jon Doe, three, was": a number set off by commas behind a name is an age; "ages four, six and 13"."""
    text = reading.article.text
    if AGES.search(text[max(0, q.span.start - 40) : q.span.start]):
        return True
    return (
        text[: q.span.start].rstrip(" ").endswith(",")
        and text[q.span.end : q.span.end + 1] in (",", ".", "", ")", " ")
        and any(0 < q.span.start - n.span.end <= 3 and n.label == "person" for n in reading.mentions.names)
    )
