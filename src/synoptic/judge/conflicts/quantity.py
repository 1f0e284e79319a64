"""Figures of one thing that differ: units converted, bounds understood, updates told from contradictions.

Compared are quantities that count the same thing in two passages about the same thing. Missed on purpose: figures of a
whole and of its part, which count different things by name ("killed", "children killed").
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Difference, Pair, Reading, later, newsroom
from synoptic.model import interval
from synoptic.model.mention import Quantity
from synoptic.model.parse import Token
from synoptic.model.passage import Passage

GROWING = frozenset(
    "killed injured dead wounded arrested missing displaced rescued evacuated detained hospitalized".split()
)
"""States of people whose count changes while an event goes on: a later figure overtakes an earlier one."""
RISING = frozenset("rise climb grow increase revise update correct fall drop lower raise reach".split())
"""Verbs that say of a figure that it replaces another."""


def find(pair: Pair) -> list[Difference]:
    """Differences of quantity between the two passages."""
    if pair.elsewhen or pair.elsewhere or pair.others:
        return []
    found = []
    a, b = (
        [q for q in r.content.quantities if not BESIDES.match(r.article.text, q.span.end)] for r in (pair.a, pair.b)
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
            if _rate(pair.a, q) != _rate(pair.b, r):
                continue
            difference = judge(pair, q, r, comparison, f"both count “{q.of or q.noun or q.unit}”")
            if difference is not None:
                found.append(difference)
    return found


BESIDES = re.compile(r"\s*(?:other|others|more|additional|remaining|another)\b", re.I)
"""A figure that counts what comes on top of others is no figure of the whole."""
RATE = re.compile(r"[^.,;]{0,30}?\b(?:a|an|per|each|every) (second|minute|hour|day|week|month|quarter|year)\b", re.I)


def _rate(reading: Reading, q: Quantity) -> str:
    """The time that a figure is counted over: "a day" in "200 cars a day"."""
    match = RATE.match(reading.article.text, q.span.end, reading.content.passage.span.end)
    return match[1].lower() if match else ""


def judge(pair: Pair, q: Quantity, r: Quantity, comparison: interval.Comparison, what: str) -> Difference | None:
    """What to make of two figures of one thing; `what` says of which. None where they agree or cannot be compared."""
    if comparison.relation == "clash":
        verdict, reason = _verdict(pair, q, r, f"{comparison.reason}; {what}")
    elif comparison.relation == "compatible":
        verdict, reason = "compatible", f"{comparison.reason}: bounds or precision differ, not the figure"
    else:
        return None
    keys = (_key(q), _key(r))
    return Difference("quantity", verdict, (q.text, r.text), keys, (q.span, r.span), (pair.a, pair.b), reason)


def _verdict(pair: Pair, q: Quantity, r: Quantity, clash: str) -> tuple[str, str]:
    growing = {w for x in (q, r) for w in x.of.split()} & GROWING
    verbs = {t.lemma for side in (pair.a, pair.b) for t in _tokens(side.content.passage) if t.pos == "VERB"} & RISING
    after = later(pair.a, pair.b)
    if after is not None and (growing or verbs):
        sign = "such a count changes as an event goes on" if growing else f"it says so with “{min(verbs)}”"
        return "update", f"{clash}; {newsroom(after)} is the later report, and {sign}"
    if growing and after is None:
        return "contradiction", f"{clash}; the reports' dates do not say which came later"
    return "contradiction", clash


def _tokens(passage: Passage) -> list[Token]:
    return [passage.parse.tokens[i] for i in passage.tokens]


def _key(q: Quantity) -> str:
    return f"{q.low} {q.high} {q.unit} {'~' if q.approximate else ''}"
