"""Whether reports say that some of the injured have died: only then are these no longer among the injured.

More dead tomorrow may be some of the injured, or people who were found, or a better count. Missed on purpose: two sentences that
each tell of one who died, who may be the same.
"""

from __future__ import annotations

import re

from synoptic.judge.sides import Reading
from synoptic.judge.tolls import Toll
from synoptic.model.claim import Evidence

_DIED = r"\b(?:died|dies|dying|succumb\w*)\b"
_HURT = r"\b(?:injur\w+|wound\w*|hurt|burns|burned|survivors?)\b"
OF_THE_HURT = re.compile(
    rf"{_DIED}[^.;]{{0,50}}?\b(?:of|from|to|with)\b[^.;]{{0,30}}?{_HURT}|"
    rf"{_DIED}[^.;]{{0,40}}?\b(?:in|at) (?:[\w’'-]+ ){{0,4}}(?:hospital|clinic|infirmary)\b|"
    rf"\bof (?:the|those|these) (?:\w+ ){{0,2}}?{_HURT}[^.;]{{0,50}}?\b(?:died|dead)\b",
    re.IGNORECASE,
)
"""Words that say of somebody who is dead that he was hurt first."""
_DYING = frozenset(("die", "succumb"))
_WHOM = frozenset("victim people person man woman child casualty other wounded injured they them those who".split())
"""Those of whom some have died: of "one of the brothers" nobody knows whether all were hurt."""


def died_hurt(number: float, dead: Toll) -> tuple[Evidence, ...]:
    """A sentence that says that so many of those who were hurt died; none where no report says so."""
    one = [r for _, r in dead.ordinal] if number == 1 else []
    told = [s.reading for s in dead.stated if s.low == s.high == number] + [r for n, r in dead.least if n == number]
    return tuple(r.evidence for r in (*told, *one) if _says_so(r))[:1]


def _says_so(reading: Reading) -> bool:
    return OF_THE_HURT.search(reading.content.passage.text) is not None


def died_of_them(reading: Reading) -> bool:
    """Whether the sentence tells of some of those whom it counts that they died: "one of the seven people hurt has died"."""
    parse = reading.content.passage.parse
    for t in (parse.tokens[i] for i in reading.content.passage.tokens):
        if t.pos != "NUM" or t.dep != "nsubj" or parse.tokens[t.head].lemma not in _DYING:
            continue
        of = [c for c in parse.children(t.i) if c.lemma == "of" and c.i == t.i + 1]
        if any(w.lemma.lower() in _WHOM or w.pos == "NUM" for c in of for w in parse.children(c.i)):
            return True
    return False
