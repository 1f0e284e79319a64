"""Small words of caution that a copy leaves out: "the alleged thief" -> "the thief", "about noon" -> "noon", "almost all"
-> "all". What a clause is presented as is looked at in `losses`, amounts too.

Missed on purpose: "reported" before a noun, which may say that somebody put it on record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.sides import Difference
from synoptic.judge.taken import Taken, became, tokens_of
from synoptic.model.mention import Time
from synoptic.model.parse import Token
from synoptic.model.span import Span

DOUBTED = frozenset(
    "alleged suspected supposed purported presumed apparent possible probable likely potential rumoured rumored believed "
    "claimed unverified unconfirmed unproven disputed would-be ostensible".split()
)
"""Adjectives that leave it open whether somebody or something is what the noun says."""
HEDGES = frozenset(
    "allegedly reportedly apparently purportedly supposedly presumably possibly probably perhaps seemingly ostensibly arguably "
    "potentially conceivably".split()
)
"""Adverbs that say the same of a clause."""
EXPECTED = frozenset("expected likely thought believed understood tipped rumoured rumored".split())
"""Words by which what is told is only what others look for or hold to be so."""
NOT_QUITE = frozenset("almost nearly virtually practically".split())
WHOLE = frozenset(
    "all every everyone everybody everything no none nobody nothing whole entire entirely always never complete completely "
    "half".split()
)
"""Words of a whole, which one of NOT_QUITE takes back."""

_AROUND = (
    r"(?:about|around|approximately|roughly|nearly|almost|close to|circa|(?:shortly|just|soon|not long|some time|sometime) (?:before|after)"
    r"|up to|at (?:least|most)|(?:more|less|fewer|no (?:more|less|fewer)) than|as (?:much|many|long|little|few) as)"
)
_BEFORE = re.compile(rf"\b{_AROUND}\s+(?:at\s+)?$", re.IGNORECASE)
_FIRST = re.compile(rf"(?:at\s+|some ?time\s+)?{_AROUND}\b|.*\bor so$", re.IGNORECASE)
_BEHIND = re.compile(r",?\s(?:at the (?:earliest|latest|soonest)|or (?:so|later|earlier|thereabouts))\b", re.IGNORECASE)
LEADING = 24
"""Characters before a time in which its hedge may stand."""


def find(taken: Taken) -> Iterator[Difference]:
    """Every such word that the later of two sentences lacks, where it has no other in its place."""
    yield from _at_nouns(taken)
    yield from _at_wholes(taken)
    yield from _at_times(taken)


def _at_nouns(taken: Taken) -> Iterator[Difference]:
    if any(m.group().lower() in DOUBTED | HEDGES for m in taken.added):
        return
    later = {t.start: t for t in tokens_of(taken.later)}
    tokens = taken.earlier.content.passage.parse.tokens
    for t in tokens_of(taken.earlier):
        if t.text.lower() not in DOUBTED or t.start in taken.same or t.dep != "amod":
            continue
        noun = tokens[t.head]
        kept = later.get(taken.same.get(noun.start, -1))
        if noun.i > t.i and noun.pos in ("NOUN", "PROPN") and kept is not None:
            yield _without(taken, t, noun, kept)


def _at_wholes(taken: Taken) -> Iterator[Difference]:
    if any(m.group().lower() in NOT_QUITE for m in taken.added):
        return
    later = {t.start: t for t in tokens_of(taken.later)}
    tokens = tokens_of(taken.earlier)
    for t, whole in zip(tokens, tokens[1:], strict=False):
        if t.text.lower() in NOT_QUITE and t.start not in taken.same and whole.text.lower() in WHOLE:
            kept = later.get(taken.same.get(whole.start, -1))
            if kept is not None:
                yield _without(taken, t, whole, kept)


def _without(taken: Taken, caution: Token, last: Token, kept: Token) -> Difference:
    before = Span(caution.start, last.end)
    return became(taken, before, Span(kept.start, kept.end))


def _at_times(taken: Taken) -> Iterator[Difference]:
    texts = (taken.earlier.article.text, taken.later.article.text)
    for t in taken.earlier.mentions.times_in(taken.earlier.content.passage.span):
        before = _hedged(t, texts[0])
        if before is None:
            continue
        starts = {taken.same[at] for at in taken.same if t.span.start <= at < t.span.end}
        for u in taken.later.mentions.times_in(taken.later.content.passage.span):
            same = t.timex == u.timex and _hour(t) == _hour(u)
            if same and any(u.span.start <= at < u.span.end for at in starts) and _hedged(u, texts[1]) is None:
                yield became(taken, before, u.span)


def _hour(t: Time) -> str:
    """The hour of the day, which a copy printed a day later keeps; of a date, all of it."""
    return (t.edtf or "").strip("~").rpartition("T")[2]


def _hedged(t: Time, text: str) -> Span | None:
    """A time with the word that says that it is not exact; None where there is none."""
    if _FIRST.match(t.text):
        return t.span
    behind = _BEHIND.match(text, t.span.end)
    if behind:
        return Span(t.span.start, behind.end())
    leading = max(0, t.span.start - LEADING)
    found = _BEFORE.search(text[leading : t.span.start])
    return Span(leading + found.start(), t.span.end) if found else None
