"""Two renderings of one quotation: the same speaker, the same statement, other words inside the quotation marks.

Missed on purpose: renderings that have less than half of their content words in common; they may be two statements.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from synoptic.judge import phrasing
from synoptic.judge.sides import Difference, Pair, Reading
from synoptic.model.mention import Quotation
from synoptic.model.span import Span

LEAST = 0.5
"""Least share of the shorter quotation's content words that the longer has too, by their first letters."""
LEAST_WORDS = 6
"""A quotation of fewer words is a phrase, which two speakers may share."""
LEAST_COMMON = 4
"""Content words that two renderings of one statement have in common at least, unless half of all words stand in both in
one order."""
STEM = 5


def find(pair: Pair) -> list[Difference]:
    """Quotations of the two passages that render one statement of one speaker in two ways."""
    if pair.a.content.passage.kind == "clause" or pair.b.content.passage.kind == "clause":
        return []
    found = []
    for q, said in _quoted(pair.a):
        for r, also in _quoted(pair.b):
            speaker = _speaker(pair.a, q)
            if speaker is None or speaker != _speaker(pair.b, r):
                continue
            likeness = _likeness(pair.a, said, pair.b, also)
            one, two = said.of(pair.a.article.text), also.of(pair.b.article.text)
            if likeness >= LEAST and not _part(one, two):
                first, second = phrasing.newsrooms(pair.a.article, pair.b.article)
                reason = (
                    f"{first} and {second} quote one statement of one speaker, and differ inside the quotation marks; "
                    f"{likeness:.0%} of the words that say something stand in both"
                )
                found.append(
                    Difference("wording", "variant", (one, two), (one, two), (said, also), (pair.a, pair.b), reason)
                )
    return found


def _quoted(reading: Reading) -> list[tuple[Quotation, Span]]:
    """The stretches of the passage that stand inside quotation marks, each with its attribution."""
    passage, text = reading.content.passage, reading.article.text
    result = []
    for q in reading.mentions.quotations_across(passage.span):
        for c in q.content if q.direct else ():
            start, end = max(c.start, passage.span.start), min(c.end, passage.span.end)
            if end <= start:
                continue
            stretches = [m.span() for m in re.finditer(r"[“\"]([^”\"“]+)", text[c.start : c.end])]
            for a, b in stretches:
                a, b = max(start, c.start + a + 1), min(end, c.start + b)
                if len(text[a:b].split()) >= LEAST_WORDS:
                    result.append((q, Span(a, b)))
    return result


def _speaker(reading: Reading, quotation: Quotation) -> str | None:
    return next((e for s in quotation.source if (e := reading.entity(s))), None)


def _likeness(a: Reading, x: Span, b: Reading, y: Span) -> float:
    mine, theirs = _stems(a, x), _stems(b, y)
    common = len(mine & theirs)
    one, two = (_plain(s.of(r.article.text)).split() for r, s in ((a, x), (b, y)))
    in_order = SequenceMatcher(None, one, two, autojunk=False).ratio() >= LEAST
    return common / min(len(mine), len(theirs)) if common and (common >= LEAST_COMMON or in_order) else 0.0


def _stems(reading: Reading, span: Span) -> set[str]:
    tokens = reading.content.passage.parse.tokens
    return {
        t.lemma[:STEM]
        for t in tokens
        if span.start <= t.start < span.end
        and t.pos in ("NOUN", "PROPN", "VERB", "ADJ")
        and t.lemma not in ("be", "have")
    }


def _part(a: str, b: str) -> bool:
    """Whether one is made of stretches of the other: trimmed, not reworded."""
    short, long = sorted((a, b), key=lambda t: len(_plain(t)))
    pieces = [_plain(piece) for piece in re.split(r"…|\.\.\.", short)]
    return all(piece in _plain(long) for piece in pieces)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
