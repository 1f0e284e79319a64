"""Whether a passage gives the figures, days and hours of a statement as closely as it does, or more so.

"About 240" is given by "238", and not the other way round; "on Tuesday" by "early on Tuesday". `values` asks instead whether
two passages can be meant as the same.
"""

from __future__ import annotations

from synoptic.align.values import is_bare_hour, is_both, one_clock, stated
from synoptic.model import clock, edtf, interval
from synoptic.model.content import Content
from synoptic.model.length import same_length
from synoptic.model.mention import Quantity, Time

ROUNDED = 15
"""Minutes by which two hours may differ that are given for one: half past five, and 5:40."""

SIDES = {"long": frozenset("for during over throughout".split()), "later": frozenset("after later ago before".split())}
"""What a length of time is, by the words beside it: how long something was, or how far something lies from another."""

FATES = {"displaced": "evacuated", "trapped": "stranded"}
"""State of those counted -> the other name for it."""


def values_given(statement: Content, passage: Content) -> bool:
    """Whether every figure and date of the statement stands in the passage, as closely or more so."""
    numbers, times = stated(passage, passage.quantities), stated(passage, passage.times)
    return all(
        any(_within(o, q) and not _of_others((statement, q), (passage, o)) for o in numbers)
        for q in stated(statement, statement.quantities)
        if _counts(q) and not (_is_none(q) and passage.negated or is_both(q, passage))
    ) and all(
        any(_then((passage, o), (statement, t)) for o in times) for t in stated(statement, statement.times) if _dates(t)
    )


def given_as(asked: tuple[Content, int], given: tuple[Content, int]) -> bool:
    """Whether the value that starts at a place in the one is given by that which starts at a place in the other."""
    (statement, at), (passage, there) = asked, given
    numbers = [q for q in statement.quantities if q.span.start == at]
    times = [t for t in statement.times if t.span.start == at]
    return any(_within(o, q) for q in numbers for o in passage.quantities if o.span.start == there) or any(
        _then((passage, o), (statement, t)) for t in times for o in passage.times if o.span.start == there
    )


def _counts(q: Quantity) -> bool:
    """Whether it is a number, and not the "one" or "a" of any single thing."""
    return not (q.unit is None and q.low == q.high == 1)


def _is_none(q: Quantity) -> bool:
    """Whether it counts nobody: "none of the crew", which is told by a denial too."""
    return q.unit is None and q.low == q.high == 0


def _within(given: Quantity, q: Quantity) -> bool:
    """Whether a number given is one of those that the other's words can mean, of a thing that may be the same."""
    if q.unit is not None and q.text.casefold() == given.text.casefold():
        return True  # whatever their words were read as: pounds of weight, or of money
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


def _of_others(asked: tuple[Content, Quantity], given: tuple[Content, Quantity]) -> bool:
    """Whether two numbers count people of whom something else has become; of those of whom both tell both, they do not:
    "nineteen injured people were flown to hospital"."""
    states = [_fates(x) for _, x in (asked, given)]
    if not all(states) or not states[0].isdisjoint(states[1]):
        return False
    return not all(_told_of(state, content) for state in states[0] | states[1] for content, _ in (asked, given))


def _told_of(state: str, content: Content) -> bool:
    """Whether a passage has the word of a state, or for those in hospital that."""
    return state in content.printed or state == "hospitalised" and "hospital" in content.printed


def _fates(q: Quantity) -> set[str]:
    """What is said to have become of those counted, by one word for each: who had to leave was moved out."""
    return {FATES.get(word, word) for word in set(q.of.split()) & interval.STATES}


def _dates(t: Time) -> bool:
    """Whether it says when or how long, and not only sooner or later."""
    return not t.vague and bool(t.edtf or t.value or t.timex in ("DATE", "TIME"))


def _then(given: tuple[Content, Time], asked: tuple[Content, Time]) -> bool:
    """Whether a time given lies within the one that is asked for."""
    (passage, o), (statement, t) = given, asked
    if o.text.lower() == t.text.lower() or t.value and o.value == t.value:
        return t.timex != "DURATION" or not _long_and_later(given, asked)
    if t.timex in ("DURATION", "SET") or o.timex in ("DURATION", "SET"):
        return t.timex == o.timex and same_length(t.value, o.value) and not _long_and_later(given, asked)
    if t.timex == "TIME" and o.timex != "TIME":
        return False
    if not t.edtf or not o.edtf:
        return set(t.text.lower().split()) <= set(o.text.lower().split())
    if (is_bare_hour(t) or is_bare_hour(o)) and (gap := one_clock((statement, t), (passage, o))) is not None:
        return gap <= ROUNDED
    if "T" in t.edtf and "/" not in t.edtf:
        fits = clock.compare((statement.passage, t), (passage.passage, o)) == "same"
        return fits and (edtf.gap_minutes(t.edtf, o.edtf) or 0) <= ROUNDED or o.edtf.startswith(t.edtf)
    span, other = edtf.bounds(t.edtf), edtf.bounds(o.edtf)
    return span is not None and other is not None and span[0] <= other[0] and other[1] <= span[1]


def _long_and_later(*told: tuple[Content, Time]) -> bool:
    """Whether a length of time is in one how long it was and in the other how much later: "for three weeks", "after three weeks"."""
    before = {side for content, time in told for side in _sides(content, time)}
    return before == {"long", "later"}


def _sides(content: Content, time: Time) -> set[str]:
    parse = content.passage.parse
    own = [t for t in (parse.tokens[i] for i in content.passage.tokens) if time.span.start <= t.start < time.span.end]
    over = {parse.tokens[t.head].lemma for t in own if t.dep == "pobj"} | {t.lemma for t in own if t.dep == "prep"}
    over |= {k.lemma for t in own for k in parse.by_head[t.i] if k.dep == "advmod"}
    return {side for side, words in SIDES.items() if over & words}
