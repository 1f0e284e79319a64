"""Numbers of people that a report says were given before, and are not so: "four were hurt, not five as first reported".

Wherever another report prints the number that was put right, the two are an update. Missed on purpose: corrections of
anything but people in a state; what is put right in another sentence than the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from synoptic.judge import figures
from synoptic.judge.conflicts import quantity
from synoptic.judge.fates import HIT
from synoptic.judge.found_since import no_longer
from synoptic.judge.no_toll import of_things
from synoptic.judge.other_events import of_another
from synoptic.judge.sides import Difference, Reading, newsroom
from synoptic.judge.tolls import WORDS
from synoptic.model.mention import Quantity

NEAR = 60
"""Characters behind "had first said" in which the number stands."""
AT_FIRST = re.compile(
    r"\bnot \S+,? as\b|\b(?:first|initially|originally|earlier|previously) (?:\w+ )?(?:report|said|say|thought|believed|put|given)\w*",
    re.IGNORECASE,
)
"""Words that say of a number that it was given before."""
AGE = re.compile(r"[A-Z][\w.'\u2019-]+(?:, \(?| \()$")
"""Before a number that is an age."""

Printed = tuple[Reading, Quantity]


def put_right(reports: Sequence[Sequence[Reading]], day: str | None) -> Iterator[Difference]:
    """Each number that a report says has taken another's place, against the other where another report prints it."""
    for ours in reports:
        for x in ours:
            before = _before(x)
            for state in figures.STATES if before is not None else ():
                words = (*figures.STATES[state], *(WORDS[HIT] if state == "injured" else ()))
                new = [q for q in counts(x, words) if q.low == q.high and q is not before]
                if before is None or len(new) != 1 or before.low == new[0].low:
                    continue
                again = [(z, q) for z, q in _printed(ours, words, new[0].low, day) if z is not x]
                for theirs in reports:
                    if theirs is not ours:
                        old = _printed(theirs, words, before.low, day)
                        for own in ((x, new[0]), *again):
                            yield from _against(own, old)


def _printed(report: Sequence[Reading], words: Sequence[str], number: float | None, day: str | None) -> list[Printed]:
    """Where the report prints the number of people in the state on the whole."""
    return [
        (r, q)
        for r in report
        if r.content.passage.kind == "sentence"
        for q in counts(r, words)
        if q.low == q.high == number and q.scope == "whole" and not of_another(r, day)
    ]


def _against(own: Printed, old: Sequence[Printed]) -> Iterator[Difference]:
    """The number that holds, `own`, against the one that was put right, where another report prints that."""
    x, new = own
    for y, r in old:
        reason = (
            f"“{new.text}” and “{r.text}” cannot both be so; {newsroom(x.article)} says that the number was put right"
        )
        keys, spans = (quantity.key(new), quantity.key(r)), (new.span, r.span)
        yield Difference("quantity", "update", (new.text, r.text), keys, spans, (x, y), reason)


def _before(reading: Reading) -> Quantity | None:
    """The number of people that a sentence says was given before: "not five as first reported", "had first said three"."""
    passage = reading.content.passage
    match = AT_FIRST.search(passage.text)
    if match is None or passage.kind != "sentence":
        return None
    start, end = passage.span.start + match.start(), passage.span.start + match.end()
    if match[0].lower().startswith("not"):
        near = [q for q in reading.content.quantities if start <= q.span.start < end]
    else:
        near = [q for q in reading.content.quantities if end <= q.span.start < end + NEAR]
    return near[0] if near and near[0].low == near[0].high and near[0].unit is None else None


def counts(reading: Reading, words: Sequence[str]) -> Iterator[Quantity]:
    """The numbers of people of a sentence that are in the state that `words` say."""
    for q in reading.content.quantities:
        state = q.of in words and q.unit is None and q.scope not in ("ordinal", "part") and not of_things(q)
        if state and not _age(reading, q) and not no_longer(reading, q):
            yield q


def _age(reading: Reading, q: Quantity) -> bool:
    """A bare number behind a name and a comma: "arrested Jon Doe, 22, in the case"."""
    return q.text.isdigit() and bool(AGE.search(reading.article.text[max(0, q.span.start - 30) : q.span.start]))
