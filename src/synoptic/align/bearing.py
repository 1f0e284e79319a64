"""Whether a passage bears out every word of a statement: what the account prints rests on such passages alone.

`stating` asks whether two passages state the same for an editor who knows what is meant; here it is asked whether a reader
who looks the passage up finds all that was printed. Every figure, day, hour and name of the statement must be given there,
as closely or more so; nothing that is told plainly may only be hedged there; and each other word must be there too, or a
word that may stand for it, or else a word of its kind that the statement lacks in its turn, which may be the other's
wording ("due", "expected"). Who said it and when is not part of what is stated.

Missed on purpose: what a reader may infer ("died" from "a murder"), and a place or day that the report gives elsewhere.
"""

from __future__ import annotations

from collections import Counter

from synoptic.align.events import LIGHT
from synoptic.align.values import stated
from synoptic.model import clock, edtf, interval
from synoptic.model.content import Content, Term
from synoptic.model.kinship import Kinship
from synoptic.model.mention import Quantity, Time

UNSAID = 0.4
"""Most, as a share by weight, that may stand in a passage in words of its own."""
KINDS = {"NOUN": "noun", "PROPN": "noun", "ENT": "noun", "VERB": "verb", "ADJ": "adjective", "ADV": "adverb"}


def bears_out(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether `passage` states every word of `statement`."""
    if statement.factuality == "happened" and _presents(passage, statement.head) == "possible":
        return False
    return _values_given(statement, passage) and not _unsaid(statement, passage, kin)


def _presents(passage: Content, head: str) -> str:
    """How the passage presents an event word, its own where it has another."""
    return next((value for lemma, value in passage.events if lemma == head), passage.factuality)


def _values_given(statement: Content, passage: Content) -> bool:
    """Whether every figure and date of the statement stands in the passage, as closely or more so."""
    numbers, times = stated(passage, passage.quantities), stated(passage, passage.times)
    return all(
        any(_within(o, q) for o in numbers) for q in stated(statement, statement.quantities) if _counts(q)
    ) and all(
        any(_then((passage, o), (statement, t)) for o in times) for t in stated(statement, statement.times) if _dates(t)
    )


def _counts(q: Quantity) -> bool:
    """Whether it is a number, and not the "one" or "a" of any single thing."""
    return not (q.unit is None and q.low == q.high == 1)


def _within(given: Quantity, q: Quantity) -> bool:
    """Whether a number given is one of those that the other's words can mean, of a thing that may be the same."""
    relation = interval.compare(q, given).relation
    if relation == "same":
        return True
    if relation != "compatible" or given.approximate and not q.approximate:
        return False
    if q.approximate:
        return True
    unit = q.unit == given.unit
    return (
        unit
        and (q.low is None or given.low is not None and given.low >= q.low)
        and (q.high is None or given.high is not None and given.high <= q.high)
    )


def _dates(t: Time) -> bool:
    """Whether it says when, and not only sooner or later."""
    return bool(t.edtf) and not t.vague or t.timex in ("DURATION", "SET") and bool(t.value)


def _then(given: tuple[Content, Time], asked: tuple[Content, Time]) -> bool:
    """Whether a time given lies within the one that is asked for."""
    (passage, o), (statement, t) = given, asked
    if o.text.lower() == t.text.lower():
        return True
    if t.timex in ("DURATION", "SET"):
        return o.timex == t.timex and o.value == t.value
    if not o.edtf or o.timex in ("DURATION", "SET"):
        return False
    if "T" in (t.edtf or ""):
        hours = clock.compare((statement.passage, t), (passage.passage, o))
        return hours == "same" or (o.edtf or "").startswith(t.edtf or "-")
    span, other = edtf.bounds(t.edtf), edtf.bounds(o.edtf)
    return span is not None and other is not None and span[0] <= other[0] and other[1] <= span[1]


def _unsaid(statement: Content, passage: Content, kin: Kinship) -> bool:
    """Whether some word of the statement is neither in the passage nor can be meant by a word that only the passage has."""
    lacking = [t for t in statement.terms if not _has(passage, t, kin)]
    if not lacking:
        return False
    if any(t.pos == "ENT" for t in lacking):
        return True
    own = Counter(_kind(t) for t in passage.terms if not _has(statement, t, kin))
    asked = Counter(kind for t in lacking if (kind := _kind(t)))
    whole = sum(t.weight for t in statement.terms)
    return any(n > own[kind] for kind, n in asked.items()) or sum(t.weight for t in lacking) > UNSAID * whole


def _kind(term: Term) -> str:
    """Noun, verb, adjective or adverb of manner; "" for what says too little to be asked for: "make", "also", a bare number."""
    if term.pos == "VERB" and term.word in LIGHT or term.pos == "ADV" and not term.word.endswith("ly"):
        return ""
    return KINDS.get(term.pos, "")


def _has(passage: Content, term: Term, kin: Kinship) -> bool:
    """Whether a passage has a term, or a word that may stand for it, or leans on the sentence that has it."""
    if term.key in passage.keys or term.key in passage.leaning or term.word in passage.words:
        return True
    return any(w in passage.words for w in kin.of(term.word))
