"""What goes on from a sentence of another time: "Six people were hurt in the incident" behind "In 2014, a mill burned down".

Beside the event it would be read as told of it. Missed on purpose: what goes on from such a sentence without calling it by a word
for a happening.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from synoptic.compose.candidate import Candidate
from synoptic.model import edtf
from synoptic.model.content import Content
from synoptic.model.pointing import HAPPENINGS, of_known

WEEKS_BEFORE = 14
"""Days before the event from which what a report tells is of another time."""
REACH = 3
"""Sentences before it that are looked at for the day of what it speaks of."""


def looks_back(candidate: Candidate, sentences: Mapping[tuple[str, int], Candidate], day: str | None) -> bool:
    """Whether a passage speaks of "that incident", or of "the incident" where the last day told before it was weeks before the event.
    `sentences`: (report, running number) -> sentence; `day`: EDTF of the event."""
    content = candidate.content
    if _at_that(content):
        return True
    mine = edtf.bounds(day)
    if mine is None or not of_known(content) or _days(content):
        return False
    passage = content.passage
    for n in range(1, REACH + 1):
        before = sentences.get((passage.report, passage.order - n))
        spans = _days(before.content) if before is not None else []
        if spans:
            return all((mine[0] - last).days > WEEKS_BEFORE for _, last in spans)
    return False


def _at_that(content: Content) -> bool:
    """ "In that incident", "that shooting", without words that tell which."""
    parse = content.passage.parse
    for t in (parse.tokens[i] for i in content.passage.tokens):
        noun = parse.tokens[t.head]
        if t.text.lower() == "that" and t.dep == "det" and noun.lemma.lower() in HAPPENINGS:
            return not any(u.dep in ("relcl", "acl", "prep") for u in parse.children(noun.i))
    return False


def _days(content: Content) -> list[tuple[date, date]]:
    """The spans of the days that a passage gives."""
    dated = (t for t in content.times if t.timex in ("DATE", "TIME") and not t.vague)
    return [s for t in dated if (s := edtf.bounds(t.edtf)) is not None]
