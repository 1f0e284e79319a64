"""Figures of one thing that differ: units converted, bounds understood, updates told from contradictions.

Compared are quantities that count the same thing in two passages about the same thing. Missed on purpose: figures of a
whole and of its part, which count different things by name ("killed", "children killed").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge import ballots, interim, phrasing, told_days, wholes
from synoptic.judge.replaced import CHANGING, RISING, outgrown, replaced, unfinished
from synoptic.judge.sides import Difference, Pair, Reading, later, newsroom
from synoptic.judge.two_counts import by_the_way, may_both_be, never_set_against
from synoptic.model import interval
from synoptic.model.mention import Quantity

GROWING = frozenset(
    "killed injured dead wounded arrested missing displaced rescued evacuated detained hospitalized".split()
)
"""States of people whose count changes while an event goes on: a later figure overtakes an earlier one."""
GATHERING = frozenset("march demonstrate protest rally attend gather turn assemble strike walk flock".split())
"""Verbs of what as many people do on one day: on another they are others."""
FROM = re.compile(r"\b(?:from|up from|down from) (?:about |some |nearly |almost |around )?$", re.IGNORECASE)
"""Before what was so until something changed."""
AWAY = frozenset("up down jump slip slide drop double treble surge shrink".split())
"""More words of a change."""


def find(pair: Pair) -> list[Difference]:
    """Differences of quantity between the two passages."""
    return [d for d, sure in _differences(pair) if sure]


def differs(pair: Pair) -> bool:
    """Whether figures of the two passages differ, be they of one thing or not: they may speak of two happenings."""
    return next(_differences(pair), None) is not None


def _differences(pair: Pair) -> Iterator[tuple[Difference, bool]]:
    """Each difference, and whether it is one of a single thing beyond doubt."""
    if not pair.a.content.quantities or not pair.b.content.quantities:
        return
    if pair.elsewhen or pair.elsewhere or pair.others:
        return
    a, b = (
        [q for q in r.content.quantities if not (BESIDES.match(r.article.text, q.span.end) or by_the_way(r, q))]
        for r in (pair.a, pair.b)
    )
    for q in a:
        rivals = [(r, interval.compare(q, r)) for r in b if interval.may_count_same(q, r)]
        if any(c.relation == "same" for _, c in rivals):
            continue
        for r, comparison in rivals:
            if any(interval.counts_same(r, o) and interval.compare(r, o).relation == "same" for o in a):
                continue
            if comparison.relation == "clash" and not (interval.counts_same(q, r) and pair.one_doer):
                continue
            if rate(pair.a, q) != rate(pair.b, r) or _other_side(pair, q, r):
                continue
            if _left_behind(pair.a, q) != _left_behind(pair.b, r):
                continue
            if comparison.relation == "compatible" and _loosely_alike(pair, q, r):
                continue
            people = q.unit is None and q.noun in interval.ANYBODY and q.of == q.noun
            if people and comparison.relation == "clash" and not pair.same and not _all_there(pair, q, r):
                continue
            difference = judge(pair, q, r, comparison, phrasing.counting(pair.a, q))
            if difference is not None and not _of_other_times(pair, difference):
                one_thing = _of_one_thing(pair, q, r) and not wholes.apart(pair, q, r)
                yield difference, comparison.relation != "clash" or one_thing


def _of_other_times(pair: Pair, difference: Difference) -> bool:
    """Whether two figures that do not follow one another are of other days, or of other stages of a count."""
    if difference.verdict == "update":
        return False
    happening = any(
        set(q.of.split()) & GROWING or r.content.head in GATHERING
        for r in (pair.a, pair.b)
        for q in r.content.quantities
        if q.unit is None and q.span in difference.spans
    )
    return happening and told_days.apart(pair.a, pair.b) or bool(interim.stage(pair.a) or interim.stage(pair.b))


def _left_behind(reading: Reading, q: Quantity) -> bool:
    """Whether it is what something has changed from: "lifted its rate from 4 percent"."""
    start = reading.content.passage.span.start
    if not FROM.search(reading.article.text[max(start, q.span.start - 24) : q.span.start]):
        return False
    passage = reading.content.passage
    return any(passage.parse.tokens[i].lemma.lower() in RISING | CHANGING | AWAY for i in passage.tokens)


def _other_side(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether they are of two sides of a ballot: fifteen who voted for it, and three who abstained."""
    sides = ballots.side(pair.a, q), ballots.side(pair.b, r)
    return all(sides) and sides[0] != sides[1]


def _loosely_alike(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether two figures that can both hold may well be of two things: the place of one in a count and a number; how often
    something was done, in passages that are not alike; "millions", which fits most numbers of anything, likewise."""
    if (q.scope == "ordinal") != (r.scope == "ordinal") or q.scope == r.scope == "ordinal" and q.low != r.low:
        return True
    harmed = set(q.of.split()) & GROWING or set(r.of.split()) & GROWING
    vague = [VAGUE.fullmatch(x.text) is not None for x in (q, r)]
    if not harmed and vague[0] != vague[1] and pair.match.least < NEARLY:
        return True
    return bool({q.noun, r.noun} & OFTEN) and pair.match.least < NEARLY


def _of_one_thing(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether two figures that cannot both hold are of one thing beyond doubt.

    People in a state are compared as their reports' totals, and ages by whose they are. Of anything else that is merely
    counted ("two charges", "14 times") there may be several lots: the passages must state the same almost in full, and give
    no other number of the same.
    """
    if {q.of, r.of, q.noun} & NEVER or VAGUE.search(q.text) or VAGUE.search(r.text):
        return False
    if q.unit is not None or r.unit is not None:
        return pair.match.least >= MEASURED and _one_of(pair.a, q) == _one_of(pair.b, r)
    if (set(q.of.split()) | set(r.of.split())) & OF_PEOPLE:
        return pair.match.least >= ALL_BUT and not any(_pronoun(reading) for reading in (pair.a, pair.b))
    if _qualifiers(pair.a, q) != _qualifiers(pair.b, r) or _places(pair.a, q) != _places(pair.b, r):
        return False
    if q.of == q.noun and q.noun in interval.ANYBODY:
        return _all_there(pair, q, r)
    alone = all(
        sum(x.noun == own.noun and x.unit is None for x in reading.content.quantities) == 1
        for reading, own in ((pair.a, q), (pair.b, r))
    )
    return alone and pair.match.least >= NEARLY and q.scope == r.scope == "whole"


def _all_there(pair: Pair, q: Quantity, r: Quantity) -> bool:
    """Whether each counts all people who were at one place, in sentences that differ in nothing but the figure: "there were
    45 people in the mill when it exploded"."""
    sides = ((pair.a, q), (pair.b, r))
    return pair.match.least >= ALL_BUT and q.scope == r.scope == "whole" and all(_there(*side) for side in sides)


def _there(reading: Reading, q: Quantity) -> bool:
    """Whether a number is that of whom or what "there were"."""
    parse, tokens = reading.content.passage.parse, reading.content.passage.tokens
    noun = next((t for i in tokens if (t := parse.tokens[i]).start >= q.span.start and t.lemma == q.noun), None)
    noun = noun or next((t for i in tokens if (t := parse.tokens[i]).start >= q.span.end), None)
    return noun is not None and any(t.dep == "expl" for t in parse.children(noun.head))


def _pronoun(reading: Reading) -> bool:
    """Whether the passage tells of something that only the text before it names: "it killed 30"."""
    parse, tokens = reading.content.passage.parse, reading.content.passage.tokens
    return any(parse.tokens[i].dep == "nsubj" and parse.tokens[i].tag == "PRP" for i in tokens)


def _qualifiers(reading: Reading, q: Quantity) -> frozenset[str]:
    """The words between a number and the noun that it counts: "home" in "13 home runs"."""
    parse = reading.content.passage.parse
    behind = [t for t in parse.tokens if t.start >= q.span.end][:QUALIFYING]
    at = next((k for k, t in enumerate(behind) if t.lemma == q.noun), 0)
    return frozenset(t.lemma for t in behind[:at] if t.pos in ("NOUN", "PROPN", "ADJ"))


def _places(reading: Reading, q: Quantity) -> frozenset[str]:
    """Keys of where what is counted is, right behind its noun: "21 hotels in Orland"."""
    parse = reading.content.passage.parse
    noun = next((t for t in parse.tokens if t.start >= q.span.start and t.lemma == q.noun), None)
    behind = [t for t in parse.children(noun.i) if t.dep == "prep" and t.lemma in ("in", "across")] if noun else []
    starts = {k.start for t in behind for k in parse.subtree(t.i)}
    return frozenset(e for (start, _), e in reading.entities.items() if start in starts)


def _one_of(reading: Reading, q: Quantity) -> frozenset[str]:
    """The words that tell what is measured from others of its kind: "the old bridge"."""
    parse, own = reading.content.passage.parse, reading.content.passage.tokens
    noun = next((parse.tokens[i] for i in own if parse.tokens[i].lemma == q.noun), None)
    return frozenset(t.lemma for t in parse.children(noun.i) if t.lemma in TOLD_APART) if noun else frozenset()


TOLD_APART = frozenset(
    "first second third fourth old other another previous former upper lower north south east west".split()
)
QUALIFYING = 4
"""Words behind a number among which its noun is looked for."""
MEASURED = 0.5
"""Least coverage both ways from which measures in two passages are of one thing."""
OF_PEOPLE = interval.STATES - {"destroyed", "damaged"}
OFTEN = frozenset(("time", "occasion"))
NEVER = OFTEN | {"age"}
"""Ages, and how often something was done, which may have been done to several."""
NEARLY = 0.6
"""Least coverage both ways from which two passages that count something are of one lot."""
ALL_BUT = 0.95
"""Least coverage both ways from which two passages differ in nothing but the figure."""
VAGUE = re.compile(
    r"\b(?:several|few|some|many|handful|dozens|scores|hundreds|thousands|millions|couple|multiple)\b", re.I
)
"""Numbers without a number: how many they can be is for the writer to say."""
CORRECTING = frozenset(("correct", "revise", "update", "lower"))
BESIDES = re.compile(r"\s*(?:other|others|more|additional|remaining|another)\b", re.I)
"""A figure that counts what comes on top of others is no figure of the whole."""
RATE = re.compile(r"[^.,;]{0,30}?\b(?:a|an|per|each|every) (second|minute|hour|day|week|month|quarter|year)\b", re.I)


def rate(reading: Reading, q: Quantity) -> str:
    """The time that a figure is counted over: "a day" in "200 cars a day"."""
    match = RATE.match(reading.article.text, q.span.end, reading.content.passage.span.end)
    return match[1].lower() if match else ""


def judge(
    pair: Pair, q: Quantity, r: Quantity, comparison: interval.Comparison, what: phrasing.Matter
) -> Difference | None:
    """What to make of two figures of one thing; `what` says of which. None where they agree or cannot be compared."""
    if comparison.relation == "clash":
        if never_set_against(pair, q, r):
            return None
        verdict, reason = _verdict(pair, q, r, f"{comparison.reason}; {what.said}")
        if verdict == "contradiction" and may_both_be(pair, q, r):
            return None
    elif comparison.relation == "compatible":
        why = "" if comparison.other_unit else ", for they differ in bound or precision only"
        since = outgrown((pair.a, q), (pair.b, r))
        verdict = "update" if since else "compatible"
        reason = f"{comparison.reason}{since or why}"
    else:
        return None
    keys = (key(q), key(r))
    values = (q.text, r.text)
    return Difference("quantity", verdict, values, keys, (q.span, r.span), (pair.a, pair.b), reason, asks=what.asked)


def _verdict(pair: Pair, q: Quantity, r: Quantity, clash: str) -> tuple[str, str]:
    after = later(pair.a, pair.b)
    growing = bool({w for x in (q, r) for w in x.of.split()} & GROWING)
    if after is None:
        return "contradiction", clash + ("; the reports' dates do not say which came later" if growing else "")
    new, old, reading = (q, r, pair.a) if after is pair.a.article else (r, q, pair.b)
    verb = replaced(reading, new) or growing and _corrected(reading)
    if verb:
        return "update", f"{clash}; {newsroom(after)} is the later report, and says so with “{verb}”"
    other = pair.b if reading is pair.a else pair.a
    counted = interim.stage(other)
    if counted:
        return "update", f"{clash}; the earlier is of a count that was not finished (“{counted}”)"
    if said := unfinished((reading, new), (other, old)):
        return "update", f"{clash}; the earlier was not the last (“{said}”), and {newsroom(after)} is the later report"
    grown = new.low is not None and (old.low is None or new.low >= old.low)
    if growing and (grown or "missing" in new.of.split()):
        return "update", f"{clash}; {newsroom(after)} is the later report, and such a count changes as an event goes on"
    above = new.low is not None and old.high is not None and new.low > old.high
    if above and not pair.copied and _stands(pair.a, q) and _stands(pair.b, r) and _days_apart(pair):
        return "update", f"{clash}; each gives the count as it stood, and {newsroom(after)} is the later report"
    return "contradiction", clash


def _stands(reading: Reading, q: Quantity) -> bool:
    """Whether a count of things is told as it stands when the report is printed: "the petition has 9,000 signatures"."""
    passage = reading.content.passage
    tokens = passage.parse.tokens
    verb = next((t for t in tokens if t.start >= q.span.start), None)
    while verb is not None and verb.pos not in ("VERB", "AUX") and verb.head != verb.i:
        verb = tokens[verb.head]
    if verb is None or q.unit is not None or reading.content.factuality != "happened":
        return False
    finite = [verb, *(t for t in passage.parse.children(verb.i) if t.dep in ("aux", "auxpass"))]
    return any(t.tag in ("VBZ", "VBP") for t in finite)


def _days_apart(pair: Pair) -> bool:
    """Whether the two were printed on different days."""
    days = [(r.as_of or "")[:10] for r in (pair.a, pair.b)]
    return all(days) and days[0] != days[1]


def _corrected(reading: Reading) -> str:
    """The verb that says that a toll was put right."""
    tokens = reading.content.passage.parse.tokens
    said = {tokens[i].lemma for i in reading.content.passage.tokens} & CORRECTING
    return min(said, default="")


def key(q: Quantity) -> str:
    """Normal form of a figure: equal ones are one side of a conflict."""
    return f"{q.low} {q.high} {q.unit} {'~' if q.approximate else ''}"
