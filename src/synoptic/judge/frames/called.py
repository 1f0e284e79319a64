"""One thing that two reports call by two nouns, in sentences that run alike: "the volume was discovered in the town of"."""

from __future__ import annotations

from synoptic.judge.frames.certain import ANYONE, prints
from synoptic.judge.frames.frame import Frame
from synoptic.judge.frames.wording import LONG_RUN, alike_around
from synoptic.model.parse import Token
from synoptic.model.slots import KIN
from synoptic.model.sorts import JOB
from synoptic.model.span import Span

TELLING = frozenset(("NOUN", "PROPN", "VERB"))
SHARED = 3
"""Words behind what differs that both have, from which two nouns are for one thing."""
PEOPLE = ANYONE | JOB.words | KIN.words
OF_PEOPLE = ("er", "or", "ist", "ian", "man", "woman")
"""Ends of nouns for people."""


def called_otherwise(a: Frame, b: Frame, core: str, spans: tuple[Span, Span]) -> bool:
    """Whether one thing is only called otherwise: both nouns are known by the article and no persons', neither report has the
    other's, the sentences run alike up to `spans`, in which they differ, and have more in common behind them."""
    heads = [f.places[core].heads for f in (a, b)]
    if any(len(h) != 1 or h[0].tag != "NN" or _somebody(h[0]) for h in heads):
        return False
    if prints(a, (heads[1][0].lemma.lower(),)) or prints(b, (heads[0][0].lemma.lower(),)):
        return False
    pairs = [*zip((a, b), heads, strict=True)]
    if not all(any(k.text.lower() == "the" for k in f.parse.children(h[0].i)) for f, h in pairs):
        return False
    ours, theirs = (_behind(f, s) for f, s in zip((a, b), spans, strict=True))
    return len(ours & theirs) >= SHARED and alike_around(a.reading, spans[0], b.reading, spans[1]) >= LONG_RUN


def _somebody(noun: Token) -> bool:
    """Whether a noun is one for a person."""
    word = noun.lemma.lower()
    return word in PEOPLE or word.endswith(OF_PEOPLE)


def _behind(frame: Frame, span: Span) -> set[str]:
    """The names, nouns and verbs behind a stretch of a sentence."""
    tokens = (frame.parse.tokens[i] for i in frame.reading.content.passage.tokens)
    return {t.lemma.lower() for t in tokens if t.start >= span.end and t.pos in TELLING}
