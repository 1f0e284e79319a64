"""Whether what a later report tells was so at a moment of its own, and overtakes nothing: "the gates were open when the riot began",
against gates that are shut; schools that were closed on Tuesday, and open on Wednesday."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from synoptic.judge.questions.answer import dates_apart
from synoptic.judge.questions.clause import Clause
from synoptic.judge.questions.narrowed import verbs_of
from synoptic.judge.sides import Difference, Reading, later
from synoptic.model.parse import Token

MARKS = frozenset("when as while before until".split())
"""Words before a clause that gives the moment."""
SINCE = frozenset("again back since now later already finally then still".split())
"""Words of what has come about after something."""


def then_only(d: Difference) -> bool:
    """Whether an update rests on a state of the past that its own sentence ties to a moment, or both are of the past and of two days."""
    if d.verdict != "update" or d.kind != "polarity":
        return False
    after = later(*d.passages)
    order = (1, 0) if after is d.passages[0].article else (0, 1)
    told = [list(_past_states(d.passages[i], verbs_of(d.passages[i], d.spans[i]))) for i in order]
    told[1] = [v for v in told[1] if v.lemma == "be" or _said(d.passages[order[1]], v)]
    tied = [any(_tied(d.passages[i], v) for v in verbs) for i, verbs in zip(order, told, strict=True)]
    if tied[1] or tied[0] and told[1]:
        return True
    clauses = [[Clause.at(d.passages[i], v) for v in verbs] for i, verbs in zip(order, told, strict=True)]
    return any(dates_apart(x, y) for x in clauses[0] for y in clauses[1])


def _past_states(reading: Reading, verbs: Sequence[Token]) -> Iterator[Token]:
    """The verbs that tell how something was: "were open", "was closed"."""
    parse = reading.content.passage.parse
    for verb in verbs:
        being = [t for t in (verb, *parse.children(verb.i)) if t.lemma == "be" and t.tag == "VBD"]
        if being and not Clause.at(reading, verb).words & SINCE:
            yield verb


def _tied(reading: Reading, verb: Token) -> bool:
    """Whether a moment is given beside it: "when the riot began", "at the time of the shooting"."""
    parse = reading.content.passage.parse
    kids = [k for t in (verb, *_said(reading, verb)) for k in parse.children(t.i)]
    at = (k for p in kids if p.dep == "prep" and p.lemma == "at" for k in parse.children(p.i))
    clauses = (t for t in kids if t.dep == "advcl")
    return any(k.lemma == "time" for k in at) or any(
        k.text.lower() in MARKS for t in clauses for k in parse.children(t.i)
    )


def _said(reading: Reading, verb: Token) -> list[Token]:
    """What somebody says to have been so: "were" of "they were out, she said"."""
    return [t for t in reading.content.passage.parse.children(verb.i) if t.dep == "ccomp" and t.lemma == "be"]
