"""People who were missing and have been found: they are no longer missing, and where all have been, nobody is.

"All three people who had been missing were found alive" is no number of missing. Missed on purpose: people found whom the
sentence does not call missing, who may be others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from synoptic.judge.sides import Reading
from synoptic.model.event import Derived, Figure
from synoptic.model.mention import Quantity

Count = Callable[[list[str]], tuple[int, int, int]]
FINDING = frozenset("find locate rescue recover trace reunite retrieve save".split())
ALL = re.compile(r"\b(?:all|both|everyone|the (?:last|final|remaining)) (?:of )?(?:the )?(?:[\w-]+ )?$", re.IGNORECASE)
"""Before a number, or its first words: nobody else is missing."""
STILL = re.compile(r"\b(?:still|remain(?:s|ed|ing)?|not been|no trace)\b", re.IGNORECASE)


HAD_BEEN = re.compile(
    r"[^.;]{0,120}?\b(?:who|that) (?:had|have|has) (?:been|gone) (?:\w+ ){0,2}missing\b[^.;]{0,120}?\b(?:was|were|been) (?:\w+ )?"
    r"(?:found|located|rescued|recovered|traced|reunited)\b",
    re.IGNORECASE,
)
ALIVE = re.compile(
    r"\b(?:found|located|rescued|recovered|discovered|spotted) (?:[\w-]+ )?(?:alive|safe|unharmed|unhurt|uninjured|well)\b|\bsafe and (?:well|sound)\b",
    re.IGNORECASE,
)


def found_alive(reading: Reading, q: Quantity) -> bool:
    """ "Two climbers who had been missing were found alive": they are among those who were rescued."""
    return no_longer(reading, q) and ALIVE.search(reading.content.passage.text) is not None


def no_longer(reading: Reading, q: Quantity) -> bool:
    """Whether a number of missing people is that of those who have been found."""
    parse, tokens = reading.content.passage.parse, reading.content.passage.tokens
    if "missing" not in q.of.split() or STILL.search(reading.content.passage.text):
        return False
    if HAD_BEEN.match(reading.content.passage.text, q.span.start - reading.content.passage.span.start):
        return True
    held = next((t for i in tokens if (t := parse.tokens[i]).start >= q.span.start), None)
    for verb in (parse.tokens[i] for i in tokens):
        if held is not None and verb.lemma in FINDING and verb.pos == "VERB" and verb.tag == "VBN":
            found = [t for t in parse.children(verb.i) if t.dep in ("nsubjpass", "nsubj")]
            if any(held in parse.subtree(t.i) for t in found):
                return True
    return False


def nobody_left(figure: Figure | None, reports: Sequence[Sequence[Reading]], count: Count) -> Figure | None:
    """The number of missing; zero where no later report than one by which all have been found gives another."""
    if figure is None:
        return None
    told = [
        (r, q, no_longer(r, q))
        for report in reports
        for r in report
        if r.content.passage.kind == "sentence"
        for q in r.content.quantities
        if "missing" in q.of.split()
    ]
    latest = max((r.article.published or "" for r, _, over in told if not over), default="")
    found = [
        (r, q) for r, q, over in told if over and ALL.search(_up_to(r, q)) and (r.article.published or "") > latest
    ]
    if not found:
        return figure
    reading, q = found[0]
    how = f"“{q.text}” who were missing have been found: nobody is left"
    rivals = (replace(figure, rivals=()), *figure.rivals)
    day, origins, made = (reading.as_of or "")[:10] or None, count([reading.pid])[2], Derived(how, (reading.evidence,))
    reason = f"no report prints it: by the latest report {how}"
    return Figure(figure.of, 0.0, 0.0, None, day, origins, (reading.evidence,), rivals, reason, made)


def _up_to(reading: Reading, q: Quantity) -> str:
    """The sentence up to the number, and the number's first word."""
    return reading.article.text[reading.content.passage.span.start : q.span.start] + q.text.split()[0] + " "
