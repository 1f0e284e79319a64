"""The figures of a sentence as answers: how many came, what it costs, how much has burned."""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.misprinted import misprinted
from synoptic.judge.questions.answer import Answer, long_ago, of_before, once_planned
from synoptic.judge.questions.asked import COUNTS, CROWD, CURRENCIES, MEASURES, MONEY, MOVING, PEOPLE, SHARES, Question
from synoptic.judge.questions.clause import SUBJECTS, Clause
from synoptic.judge.sides import Reading
from synoptic.judge.two_counts import by_the_way
from synoptic.model import interval
from synoptic.model.mention import Quantity
from synoptic.model.units import dimension

OF_SOME = re.compile(
    r"\s*(?:\w+ )?(?:of (?:which|whom|them|these|those)|others?|more|each|apiece|a head|per|an? (?:day|week|month|year|share|head|person|ticket|hour))\b",
    re.IGNORECASE,
)
"""Behind a figure of a part, of what comes on top, or of one of many."""
OUT_OF = re.compile(
    r"\b(?:of which|of whom|of the|another|an extra|an additional|a further|the first|each of the) $", re.IGNORECASE
)
ALONE = re.compile(r"\b[Ii]n (?:the )?(?:[A-Z]\w+ ?)+alone\b")
"""Words of a sentence that counts what was in one place of several."""
CORRECTED = re.compile(
    r"\b(?:earlier|previous|first|original) (?:article|report|version|story|headline|edition|post)s?\b", re.IGNORECASE
)
"""Words of a sentence that tells what was printed before, and is put right."""
GROWN = re.compile(r"\b(?:by|from) (?:about |some |nearly |almost |around )?$", re.IGNORECASE)
"""Before a figure that says how much something has changed, or from what."""
GATHERED = frozenset(
    "marcher demonstrator protester protestor spectator worshipper attendee concertgoer festivalgoer".split()
)
"""People who are called so for having come."""
PUTTING = frozenset("put give estimate set stand total reach come".split())
"""Verbs that say which number something has."""
MOST = 50
"""Attackers from which they are another number."""
WORTH = frozenset(("worth",))
"""What was taken and what it is worth are one sum: "stole paintings worth 6 million"."""
SUM = 100
"""Money from which it is the price of what is in the news; below, it is what one pays for a thing that one may do."""
VAGUE = re.compile(r"\b(?:several|few|handful|dozens|scores|hundreds|thousands|millions|couple|many)\b", re.IGNORECASE)
"""Numbers without a number."""
FEWEST = 200
"""People from whom they are a turnout."""
SO_FAR = re.compile(r"\b(?:so far|by (?:noon|midday)|at (?:noon|midday))\b", re.IGNORECASE)
PEAK = re.compile(
    r"\b(?:height|peak|worst|at one (?:point|time|stage)|at first|initially|in all|altogether|overall)\b", re.IGNORECASE
)
"""Words of what was at another hour, or of all of it together: of those without power, of whom there may be fewer since."""
LOOSE = frozenset("street part come turn join draw fill line pack watch gather attract".split())
"""Words of many questions: they ask for a turnout only beside a clear one."""


def answers(reading: Reading) -> Iterator[Answer]:
    """What the figures of one sentence answer."""
    passage = reading.content.passage
    if CORRECTED.search(reading.article.text, passage.span.start, passage.span.end):
        return
    for q in reading.content.quantities:
        clause = Clause.of(reading, q.span)
        if clause is None or not whole(reading, q):
            continue
        if any(of_before(c) for c in clause.describing) or once_planned(reading, q.span):
            continue
        past = PEAK.search(clause.said) is not None
        for near in (*clause.describing, clause):
            asked = _asked(near, q)
            if asked and (asked[0].name == "turnout share" and _so_far(near) or asked[0].name == "outage" and past):
                break
            if asked:
                for question in asked if WORTH & near.above else asked[:1]:
                    if not of_before(near) and not of_before(clause) and not (question.bare and long_ago(near)):
                        weak = _weak(near, q, question)
                        yield Answer(question.name, "quantity", near, q.span, q, _topics(near, question, q), weak)
                break


def _so_far(clause: Clause) -> bool:
    """Whether it is told of an hour at which people were still voting: "turnout was put at 67 percent at 6 p.m."."""
    times = (t for t in clause.reading.content.times if t.timex == "TIME" and clause.span.overlaps(t.span))
    return SO_FAR.search(clause.said) is not None or any("T" in (t.edtf or t.value or "") for t in times)


def _weak(clause: Clause, q: Quantity, question: Question) -> bool:
    """Whether its words are those of other questions too."""
    if question.name == "turnout":
        return not (_named(clause, q, question) or q.noun in GATHERED or clause.words & (question.told - LOOSE))
    return question.name == "strikers" and not clause.words & (question.told - {"part"})


def whole(reading: Reading, q: Quantity) -> bool:
    """Whether a figure is of all of what it counts, and of one."""
    text, span = reading.article.text, reading.content.passage.span
    before = text[max(span.start, q.span.start - 24) : q.span.start]
    if q.low == q.high == 0 or VAGUE.search(q.text) or q.scope != "whole" and q.of != "affected" and q.unit != "%":
        return False
    alone = ALONE.search(text, span.start, span.end) is not None
    if q.unit is not None and before.endswith("(") or alone or misprinted(reading, q.span) or by_the_way(reading, q):
        return False
    return (
        (q.unit == "%" or not OF_SOME.match(text[q.span.end : q.span.end + 40]))
        and not OUT_OF.search(before)
        and (not GROWN.search(before) or _by_them(reading, q))
    )


def _by_them(reading: Reading, q: Quantity) -> bool:
    """Whether it counts the people by whom something was done: "has been signed by 4,000 people"."""
    clause = Clause.of(reading, q.span) if q.noun in PEOPLE | CROWD else None
    return clause is not None and any(t.dep == "agent" for t in clause.chain)


def _asked(clause: Clause, q: Quantity) -> list[Question]:
    kind = "money" if q.unit is None and q.noun in CURRENCIES else q.of if q.of == "magnitude" else dimension(q.unit)
    if kind == "count":
        return [x for x in COUNTS if _asks_count(clause, q, x)]
    if kind == "money":
        small = (q.low or q.high or 0) < SUM
        return [x for x in MONEY if (x.name == "fare") == small and _asks(clause, q, x)]
    if q.unit == "%":
        said = clause.words | {*q.of.split()}
        return [x for x in SHARES if not x.never & said and (_named(clause, q, x) or x.told & clause.words)]
    around, own = clause.around | {*q.of.split()}, clause.words | {*q.of.split()} | _over(clause)
    return [x for dim, told, x in MEASURES if dim == kind and (not told or told & around) and not x.never & own]


def _over(clause: Clause) -> frozenset[str]:
    """The lemmas of all that stands over a figure, up to the head of its sentence: "built for trains going at 160"."""
    tokens, token = clause.reading.content.passage.parse.tokens, clause.token
    found = {token.lemma.lower()}
    while token.head != token.i:
        token = tokens[token.head]
        found.add(token.lemma.lower())
    return frozenset(found)


def _named(clause: Clause, q: Quantity, question: Question) -> bool:
    return bool(question.named & {q.noun, q.of, *q.of.split(), *_put(clause)})


def _number_of(clause: Clause) -> set[str]:
    """Of whom the number is put: "police put the number of demonstrators at 1,200"."""
    parse = clause.reading.content.passage.parse
    numbers = [t for t in clause.tokens if t.lemma.lower() in ("number", "total")]
    of = [k for t in numbers for k in parse.children(t.i) if k.dep == "prep" and k.lemma == "of"]
    return {k.lemma.lower() for t in of for k in parse.children(t.i) if k.dep == "pobj"} if _put(clause) else set()


def _put(clause: Clause) -> set[str]:
    """What is put at a number: "the bill was put at 40 million", "the attendance is given as 900"."""
    verb = clause.verb
    if verb is None or verb.lemma not in PUTTING:
        return set()
    put = [t for t in clause.tokens if t.head == verb.i and t.dep in (*SUBJECTS, "dobj")]
    return {t.lemma.lower() for t in put}


def _asks(clause: Clause, q: Quantity, question: Question) -> bool:
    if question.never & clause.words:
        return False
    if question.name == "price" and MOVING & clause.above and "for" in clause.above:
        return True
    return _named(clause, q, question) or bool(question.told & (clause.above | {*q.of.split()}))


def _asks_count(clause: Clause, q: Quantity, question: Question) -> bool:
    if question.never & clause.words or question.also and not question.also & clause.words:
        return False
    state = {*q.of.split()} & interval.STATES
    if (
        state - {"affected", "infected", "evacuated", "displaced"}
        or "evacuated" in state
        and question.name != "evacuated"
    ):
        return False
    if question.name == "infected" and "infected" in state and q.noun not in question.counted:
        return False
    if question.name == "outage" and "affected" in state or question.name == "infected" and "infected" in state:
        return bool(question.told & clause.words)
    if question.name == "turnout":
        if (q.low or q.high or 0) < FEWEST:
            return False
        if _named(clause, q, question) or _number_of(clause) & GATHERED:
            return True
        if q.noun not in PEOPLE | CROWD | {""} or state:
            return False
        verb = {clause.verb.lemma.lower()} if clause.verb is not None else set()
        told = question.told & (
            clause.words if q.noun in GATHERED else clause.above | verb | ({"front", "part", "street"} & clause.words)
        )
        return bool(told)
    if question.name == "attackers" and (q.low or q.high or 0) >= MOST:
        return False
    if question.name == "evacuated" and state & {"evacuated", "displaced"} and q.noun in question.counted:
        return True
    if question.name == "evacuated":
        return q.noun in question.counted and bool(
            {"evacuate", "flee", "displace", "evacuation"} & clause.words
            or "move" in clause.words
            and "to" in clause.words
        )
    return _named(clause, q, question) or q.noun in question.counted and bool(question.told & clause.words)


def _topics(clause: Clause, question: Question, q: Quantity) -> frozenset[str]:
    """What it is asked of: the entities and nouns of the clause but those that ask, and those of the figure itself."""
    asking = question.named | question.told | question.counted
    nouns = {
        t.lemma.lower()
        for t in clause.tokens
        if t.pos in ("NOUN", "PROPN") and not q.span.start <= t.start < q.span.end
    }
    return clause.entities | (nouns - asking)
