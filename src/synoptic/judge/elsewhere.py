"""Which sentences of a report go on telling of another event than the one that the reports are of.

A report that looks back, or sums up a night, says once that it turns to something else: by a date long before, by "another
shooting", by a person told of anew with an hour of the day, or by a happening that it calls by a place which its first sentences do
not name ("In the Eastmoor killing"). What follows is of that, until somebody of the event itself is named. Missed on purpose: a turn
that only the place gives away which stands beside no word for a happening.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from synoptic.judge.other_events import EARLIER, HAPPENINGS, NTH, OPENING, called_by_a_place, of_another
from synoptic.judge.sides import Reading
from synoptic.judge.worded import AGE, DIED, HARMED, LAIN, LEAD, PERSON, WOUND, worded

LASTING = 10
"""Sentences for which a report is taken to go on telling of the other event. Of 2, 5, 10, 20, 100."""
LATE = 8
"""Sentence from which somebody told of anew is somebody else; before it reports tell of their own event twice. Of 5, 8."""
TURNING = EARLIER | NTH | frozenset("recent similar different last latest".split())


def elsewhere(reports: Sequence[Sequence[Reading]], ours: Collection[str], day: str | None) -> set[str]:
    """Ids of the sentences that are of another event; `ours`: entities that are of this one, `day`: its EDTF."""
    found: set[str] = set()
    for report in reports:
        away, since = False, 0
        told = frozenset(word for r in report if r.content.passage.order < OPENING for word in r.content.printed)
        for reading in report:
            passage = reading.content.passage
            if passage.kind != "sentence":
                continue
            names = {reading.entities.get((n.span.start, n.span.end)) for n in reading.mentions.names_in(passage.span)}
            known = any(e in ours for e in names)
            anew = passage.order >= LATE and not known and _anew(reading)
            if anew or of_another(reading, day) or _turns(reading) or called_by_a_place(reading, told):
                away, since = True, passage.order
            elif known or passage.order - since > LASTING:
                away = False
            if away:
                found.add(reading.pid)
    return found


def _turns(reading: Reading) -> bool:
    """ "another shooting", "an unrelated case": the sentence speaks of a happening that is not the one told of so far."""
    parse = reading.content.passage.parse
    events = (
        t
        for t in (parse.tokens[i] for i in reading.content.passage.tokens)
        if t.lemma in HAPPENINGS and _is_noun(t.pos)
    )
    return any({u.lemma.lower() for u in parse.children(t.i)} & TURNING for t in events)


def _is_noun(pos: str) -> bool:
    return pos in ("NOUN", "PROPN")


def _anew(reading: Reading) -> bool:
    """ "About 7 p.m. a 36-year-old man was shot": somebody not told of before, with an hour."""
    if not any(t.edtf and "T" in t.edtf for t in reading.content.times):
        return False
    passage = reading.content.passage
    sentence = worded(passage.parse, passage.tokens, [])
    letters = sentence.letters
    for k, token in enumerate(sentence.tokens):
        if token.text.lower() not in ("a", "an", "another") or letters[k + 1 : k + 2] != AGE:
            continue
        rest = letters[k + 2 :].lstrip(LEAD)
        if rest.startswith(PERSON) and any(c in rest for c in (HARMED, LAIN, WOUND, DIED)):
            return True
    return False
