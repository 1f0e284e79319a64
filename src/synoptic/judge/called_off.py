"""Days on which something was to be that was called off or put off: no days of the event where it came about on another.

"Called off Tuesday's launch", and a report of Thursday tells that it took place: Tuesday is the day of neither. Missed on
purpose: what was called off without its day ("the launch was scrubbed"), and what never took place.
"""

from __future__ import annotations

from collections.abc import Sequence

from synoptic.judge.dates import Dated
from synoptic.model import edtf
from synoptic.model.parse import Parse, Token

OFF = frozenset("cancel scrub postpone delay abort scrap defer".split())
"""Verbs that say so alone."""
WITH_OFF = frozenset(("call", "put"))
"""Verbs that say so with "off"."""
DONE_TO = frozenset(("dobj", "nsubjpass"))
STEPS = 6


def called_off(found: Sequence[Dated], answers: Sequence[str]) -> frozenset[int]:
    """Which of the dates are days of what was called off, and of its plans; empty where nothing is told done on a later day."""
    days = {a for d, a in zip(found, answers, strict=True) if _is_off(d)}
    done = [
        a
        for d, a in zip(found, answers, strict=True)
        if a not in days and d.stem and d.reading.content.factuality == "happened"
    ]
    days = {day for day in days if any(edtf.compare(a, day) == "disjoint" and a > day for a in done)}
    return frozenset(
        i
        for i, (d, a) in enumerate(zip(found, answers, strict=True))
        if a in days and (_is_off(d) or d.reading.content.factuality == "planned")
    )


def _is_off(d: Dated) -> bool:
    """Whether a date hangs from the noun for what the sentence says was called off."""
    parse = d.reading.content.passage.parse
    token = next((t for t in parse.tokens if t.start >= d.time.span.start), None)
    for _ in range(STEPS):
        if token is None or token.head == token.i:
            return False
        above = parse.tokens[token.head]
        if above.pos == "VERB":
            return token.pos in ("NOUN", "PROPN") and token.dep in DONE_TO and _says_off(parse, above)
        token = above
    return False


def _says_off(parse: Parse, verb: Token) -> bool:
    with_off = verb.lemma in WITH_OFF and any(t.dep == "prt" and t.lemma == "off" for t in parse.children(verb.i))
    return verb.lemma in OFF or with_off
