"""Numbers of people that one sentence adds up to: what its words print, and how they make the sum.

"Three women and one man were hurt" is four by addition; "a triple murder" is three. Missed on purpose: people of several
sentences, who may be the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from synoptic.judge.fates import HIT, KILLED, Fate
from synoptic.judge.fates_words import DEATHS, DOING_IT, MULTIPLES, PEOPLE, VAGUE
from synoptic.judge.sides import Reading
from synoptic.model.mention import Quantity

NOUN = re.compile(r" [\w-]+")
LISTED = 80
"""Characters up to which a list of people is quoted whole where it is added up."""
AND = re.compile(r"(?: [\w-]+){1,2},?(?: and|,) ")
"""Between two numbers of people who are told of together."""


def multiples(reading: Reading, state: str) -> list[tuple[float, str, str]]:
    """ "a triple murder", "the quadruple shooting", as numbers that are printed."""
    tokens = [reading.content.passage.parse.tokens[i] for i in reading.content.passage.tokens]
    nouns = DEATHS if state == KILLED else ("shooting", "stabbing") if state == HIT else ()
    return [
        (float(MULTIPLES[a.lemma.lower()]), f"{a.text} {b.text}", "")
        for a, b in pairwise(tokens)
        if a.lemma.lower() in MULTIPLES and b.lemma in nouns
    ]


def listed(reading: Reading, words: Sequence[str]) -> list[tuple[float, str, str]]:
    """ "left three women and one man injured": people of several kinds in one state, told of together."""
    kinds = [
        q
        for q in reading.content.quantities
        if len(of := q.of.split()) > 1
        and of[0] in words
        and of[-1] in PEOPLE
        and q.low == q.high
        and q.scope == "whole"
    ]
    text = reading.article.text
    runs: list[list[Quantity]] = []
    for q in kinds:
        if runs and AND.fullmatch(text, runs[-1][-1].span.end, q.span.start):
            runs[-1].append(q)
        else:
            runs.append([q])
    found = []
    for run in (r for r in runs if len(r) > 1):
        total = sum(q.low or 0.0 for q in run)
        last = NOUN.match(text, run[-1].span.end)
        listed = text[run[0].span.start : last.end() if last else run[-1].span.end]
        found.append((total, ", ".join(q.text for q in run), f"“{listed}”: {total:g} by addition"))
    return found


def summed(told: Sequence[Fate], reading: Reading) -> tuple[float, str, str]:
    """How many one word says it of, with those who did it to themselves; the numbers as printed; and how they add up,
    empty where one number is printed: "“three women and one man”: 4 by addition"."""
    counted = sorted((f for f in told if f.counted), key=lambda f: f.at)
    total = sum(f.number for f in counted)
    more = 0.0
    if total > 1 or not all(f.noun in VAGUE for f in counted):
        more = people_of([f for f in told if not f.counted])
    shown = [q for f in counted if (q := number_of(f, reading)) is not None]
    texts = list(dict.fromkeys(q.text for q in shown))
    if len(counted) < 2 and not more:
        return total, ", ".join(texts), ""
    added = sorted((f for f in told if f.counted or more), key=lambda f: f.at)
    start, end = min((q.span.start for q in shown), default=added[0].at), max(_behind(reading, f.at) for f in added)
    words = " ".join(reading.article.text[min(start, added[0].at) : end].split())
    if len(words) > LISTED:
        words = " … ".join(texts) if not more else f"{' … '.join(texts)}” and “{_words(reading, told)}"
    return total + more, ", ".join(texts), f"“{words}”: {total + more:g} by addition"


def number_of(fate: Fate, reading: Reading) -> Quantity | None:
    """The printed number that a counted word goes with: the last before it, or the one it is."""
    near = [q for q in reading.content.quantities if q.span.start <= fate.at <= q.span.end + 30]
    return max(near, key=lambda q: q.span.start, default=None)


def _behind(reading: Reading, at: int) -> int:
    """Where the word ends that stands at a place of the report."""
    return next((t.end for t in reading.content.passage.parse.tokens if t.start == at), at)


def _words(reading: Reading, told: Sequence[Fate]) -> str:
    """The words for those who are told of without a number."""
    text = reading.article.text
    found = [text[f.at : _behind(reading, f.at)] for f in sorted(told, key=lambda f: f.at) if not f.counted]
    return "”, “".join(dict.fromkeys(found))


def people_of(told: Sequence[Fate]) -> float:
    """How many people without a printed number: named ones, and unnamed ones who can be none of these."""
    total = 0
    for own in (False, True):
        mine = [f for f in told if f.own == own]
        groups = [[f for f in mine if f.entity], [f for f in mine if not f.entity]]
        groups += [[f for f in mine if f.by == by] for by in sorted({f.by for f in mine})]
        total += max(map(_different, groups)) or bool(mine)
    return float(total)


def _different(told: Sequence[Fate]) -> int:
    """Entities, and nouns that may not mean one of them; of two that are joined neither means the other."""
    joined = {f.by for f in told if f.noun not in VAGUE and not f.entity}
    nouns = {
        f.noun
        for f in told
        if not f.entity and f.noun and (f.noun not in VAGUE or f.by in joined and f.noun in DOING_IT)
    }
    return len({f.entity for f in told if f.entity}) + len(nouns)
