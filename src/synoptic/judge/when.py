"""When the main event is or was: the day that the heads of the reports give to it.

A date counts more the earlier it stands, and more again when it is the time of an event word that the reports lead with.
Missed on purpose: a date given only far down; then nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from synoptic.judge.sides import Reading
from synoptic.judge.votes import Votes, early
from synoptic.model import edtf
from synoptic.model.event import Value

HEAD = 8
"""Sentences of each report looked at."""
LEAST = 0.25
"""What a date counts whose event word the reports do not lead with; one that all lead with counts up to 1 more."""
STEM = 5
AFTER = frozenset(
    "say tell report announce confirm add release identify charge arrest accuse appear vote publish plead".split()
)
"""Event words of what follows an event or is said of it: their dates are not its date."""


def find(
    reports: Sequence[Sequence[Reading]], pulls: Mapping[str, float], count: Callable[[list[str]], tuple[int, int, int]]
) -> Value | None:
    """The best supported date, the others as rivals."""
    votes: Votes[str] = Votes()
    stems: dict[str, float] = {}
    for key, pull in pulls.items():
        stems[key[:STEM]] = max(pull, stems.get(key[:STEM], 0.0))
    for report in reports:
        for reading in report:
            passage = reading.content.passage
            if passage.kind != "sentence" or passage.order >= HEAD or passage.block_kind == "caption":
                continue
            for t in reading.content.times:
                if not t.edtf or t.vague or t.timex not in ("DATE", "TIME"):
                    continue
                width = _width(t.edtf)
                if width > 31:
                    continue
                weight = early(reading) * (LEAST + stems.get(t.of[:STEM], 0.0))
                weight *= 0.3 if t.of in AFTER else 1.0
                votes.add(edtf.day(t.edtf) or t.edtf, reading, weight * (1.0 if width < 1 else 0.4), t.text)
    ranked = votes.ranked()
    if not ranked:
        return None
    values = [_value(votes, a, count) for a in ranked[:4]]
    best = values[0]
    return Value(best.value, None, best.origins, best.evidence, tuple(values[1:]), best.reason)


def _value(votes: Votes[str], answer: str, count: Callable[[list[str]], tuple[int, int, int]]) -> Value:
    _, _, origins = count(votes.passages(answer))
    reason = f"{len(votes.weights[answer])} of the reports give this date near their head (“{votes.form(answer)}”)"
    return Value(answer, None, origins, votes.evidence(answer), (), reason)


def _width(value: str) -> int:
    span = edtf.bounds(value)
    return (span[1] - span[0]).days if span else 10**6
