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
OVER = re.compile(r"\bsearch\w* (?:\w+ )?for\b.*\b(?:until|called off|ended|stopped|given up)\b", re.IGNORECASE)
"""A sentence of a search that has ended: it does not tell who is missing now."""
ONE_STILL = re.compile(r"\b(?:(?:is|was) still|remains|remained) (?:missing|unaccounted for)\b", re.IGNORECASE)
BODY = re.compile(
    r"\b(?:a|the|one|his|her) body\b[^.;]{0,40}\b(?:found|recovered|washed|pulled)\b|\bfound dead\b", re.IGNORECASE
)
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


def one_left(figure: Figure | None, reports: Sequence[Sequence[Reading]], count: Count) -> Figure | None:
    """The number of missing; one where two were missing, and a later report tells of a body and of one who is still missing."""
    if figure is None or figure.low != 2 or figure.high != 2:
        return figure
    told = [r for report in reports for r in report if r.content.passage.kind == "sentence"]
    numbers = [
        r for r in told if not OVER.search(r.content.passage.text) and any(_counts_two(q) for q in r.content.quantities)
    ]
    since = max((r.article.published or "" for r in numbers), default="")
    later = [r for r in told if since < (r.article.published or "")]
    still = next((r for r in later if _one_still(r)), None)
    body = next(
        (r for r in later if still and r.article is still.article and BODY.search(r.content.passage.text)), None
    )
    if still is None or body is None:
        return figure
    how = "two were missing, one body has been found since, and one person is told of as still missing: 1"
    made = Derived(how, (body.evidence, still.evidence))
    rivals = (replace(figure, rivals=()), *figure.rivals)
    origins, reason = count([still.pid])[2], f"no report prints it: {how}"
    day = (still.as_of or "")[:10] or None
    return Figure(figure.of, 1.0, 1.0, None, day, origins, (still.evidence,), rivals, reason, made)


def _counts_two(q: Quantity) -> bool:
    return "missing" in q.of.split() and q.low == q.high == 2


def _one_still(reading: Reading) -> bool:
    """ "The skipper, Ole Berg, is still missing": whether one person is told of."""
    parse = reading.content.passage.parse
    for verb in (parse.tokens[i] for i in reading.content.passage.tokens):
        if verb.lemma not in ("missing", "miss", "be", "remain") or not ONE_STILL.search(reading.content.passage.text):
            continue
        subjects = [t for t in parse.children(verb.i) if t.dep in ("nsubj", "nsubjpass")]
        if any(t.tag in ("NN", "NNP") and not any(c.dep == "conj" for c in parse.children(t.i)) for t in subjects):
            return True
    return False


def _up_to(reading: Reading, q: Quantity) -> str:
    """The sentence up to the number, and the number's first word."""
    return reading.article.text[reading.content.passage.span.start : q.span.start] + q.text.split()[0] + " "
