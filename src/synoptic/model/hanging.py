"""Which sentences are understood only right behind the one that they go on from.

"In return the state will lend it 120 million", "Opponents say that the true figure is half of that", "Two remain in hospital": each is
printed behind its own, or its reader takes it for what happens to stand before it. Missed on purpose: pronouns, which are resolved
or left out, and what "the" points to.
"""

from __future__ import annotations

import re

from synoptic.model.content import Content

_OPENS = re.compile(
    r"(?:In (?:return|turn|exchange|response|reply|contrast|comparison|all|addition)|Instead|As a result|By (?:contrast|comparison)|However|But|And"
    r"|Nevertheless|Nonetheless|Still|Yet|Then|Later|Afterwards?|Meanwhile|Earlier|Of (?:these|those|them)|Among (?:them|these|those)|Inside"
    r"|At the time|At the same time|By then|Since then|On the other hand|That|This|These|Those|Such)\b"
)
_BESIDE = re.compile(
    r"\b(?:the|that) (?:true|real|actual|correct|right|other) (?:figure|number|sum|amount|total)s?\b(?! of\b| for\b)"
    r"|\b(?:twice|half|double|three times) (?:as (?:much|many|high|big|large|long)|that)\b(?! as\b)|\bas (?:much|many) again\b",
    re.IGNORECASE,
)
_THEN = re.compile(r"\bthat(?:['’]s| is| was) (?:when|why|where|how)\b", re.IGNORECASE)
_RETURNS = re.compile(
    r"(?:In (?:return|turn|exchange|contrast|comparison)|Instead|As a result|By (?:contrast|comparison)|Of (?:these|those|them))\b"
)
_FROM_BEFORE = frozenset(
    "two three four five six seven eight nine ten some most many several few others both all none one each".split()
)


def hangs_on(content: Content) -> bool:
    """Whether it is understood only behind the sentence before it in its report."""
    passage = content.passage
    text = passage.text.lstrip("\"“'‘ ")
    found = _OPENS.match(text) or _BESIDE.search(text) or _THEN.search(text)
    return found is not None or _counts_on(content)


def compares(content: Content) -> bool:
    """Whether it tells how something is beside what only the sentence before it tells: "Most had forecast twice as much"."""
    text = content.passage.text.lstrip("\"“'‘ ")
    return _RETURNS.match(text) is not None or _BESIDE.search(text) is not None


def _counts_on(content: Content) -> bool:
    """ "Two remain in hospital", "Some were treated there": a number alone does it, of those told of before."""
    parse, passage = content.passage.parse, content.passage
    doer = parse.tokens[passage.tokens[0]]
    alone = not any(t.dep in ("prep", "relcl", "acl", "appos", "amod") for t in parse.children(doer.i))
    return doer.dep in ("nsubj", "nsubjpass") and doer.text.lower() in _FROM_BEFORE and alone
