"""Accusations that are older than the event: "was charged with theft in 2012", told of somebody in passing."""

from __future__ import annotations

from synoptic.judge.sides import Reading
from synoptic.model import edtf

SLACK = 1
"""Days before the event from which an accusation is older; one less, and a day taken wrongly would make it so."""
SEASON = 60
"""Days before the event from which all that a sentence tells is older, where it gives no other time: "was acquitted at a trial in 2012"."""
WEEK = 7
"""The same for a weekday counted back from the day of the report."""


def older(reading: Reading, day: str | None) -> frozenset[str]:
    """Lemmas of the words in a sentence whose own time is before the event; `day`: its EDTF, where known."""
    mine = edtf.bounds(day)
    if mine is None:
        return frozenset()
    dated = [
        (t.of, s, WEEK if t.anchor == "published" and not any(c.isdigit() for c in t.text) else SLACK)
        for t in reading.content.times
        if t.timex in ("DATE", "TIME") and not t.vague and t.of and (s := edtf.bounds(t.edtf)) is not None
    ]
    if dated and all((mine[0] - span[1]).days > SEASON for _, span, _ in dated):
        passage = reading.content.passage
        return frozenset(passage.parse.tokens[i].lemma for i in passage.tokens)
    return frozenset(of for of, span, slack in dated if (mine[0] - span[1]).days > slack)
