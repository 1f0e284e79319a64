"""One word of a sentence that stands turned into its opposite in a sentence worded alike.

"Tested positive" beside "tested negative": nothing else differs between the first and the last word that both have, and
the thesaurus gives the one word for the opposite of the other. Missed on purpose: opposites in a name, a figure or a date,
two opposites in one sentence (the one may undo the other). In sentences that are worded apart only opposites beside one
event word, and two acts that are opposites, are set against each other, where one and the same is named or meant as the doer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge import phrasing
from synoptic.judge.aligned import Aligned, Words
from synoptic.judge.sides import Difference, Pair, Reading, later, newsroom
from synoptic.model.acts import asking
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Token
from synoptic.model.span import Span

LEAST = 0.6
"""Least coverage one way from which opposites beside one event word are of one thing."""
LEAST_CORRECTED = 0.4
"""The same where one says that it puts an earlier statement right."""
LEAST_OF_ACTS = 0.6
"""Least coverage both ways from which two opposite acts are of one thing."""
CORRECTING = re.compile(
    r"\b(?:correct(?:s|ed|ing)?|retract(?:s|ed|ing)?|withdr[ae]w(?:s|n)?|clarif(?:y|ies|ied)|revis(?:e|es|ed|ing))\b[^.]{0,30}"
    r"\b(?:statement|report|account|remarks?|information|claim|announcement)s?\b",
    re.IGNORECASE,
)
"""Words that say that what was stated before is put right."""


def find(aligned: Aligned, kin: Kinship) -> Iterator[Difference]:
    """The two opposites, where they are all that differs."""
    ours, theirs = aligned.reach
    inside = [
        (x, y)
        for x, y in aligned.gaps
        if ours.start < x.stop and x.start < ours.stop and theirs.start < y.stop and y.start < theirs.stop
    ]
    if len(inside) != 1 or len(inside[0][0]) != 1 or len(inside[0][1]) != 1:
        return
    i, j = inside[0][0][0], inside[0][1][0]
    one, two = _lemma(aligned.a, i), _lemma(aligned.b, j)
    if not one or not two or two not in kin.opposed.get(one, ()):
        return
    a, b = aligned.a.reading, aligned.b.reading
    if all(_asked(words, k) for words, k in ((aligned.a, i), (aligned.b, j))):
        return
    spans = (aligned.a.spans[i], aligned.b.spans[j])
    values = (spans[0].of(a.article.text), spans[1].of(b.article.text))
    said = f"{phrasing.in_one_place(a, b, *map(phrasing.quoted, values))}; the two are opposites"
    yield Difference("polarity", "contradiction", values, (one, two), spans, (a, b), said)


def between(pair: Pair, kin: Kinship) -> Iterator[Difference]:
    """Two opposites that go with one event word of one and the same, whatever else the passages say: "tested positive for
    alcohol", "the driver tested negative". A report that says it corrects an earlier statement overtakes it.
    """
    a, b = pair.a.content, pair.b.content
    named = a.subjects & b.subjects or a.subjects & b.leaning or b.subjects & a.leaning
    if not named or (a.factuality, a.negated) != (b.factuality, b.negated):
        return
    if a.head != b.head:
        yield from _acts(pair, kin)
        return
    right = [r for r in (pair.a, pair.b) if CORRECTING.search(r.content.passage.text)]
    least = LEAST_CORRECTED if len(right) == 1 else LEAST
    if a.factuality != "happened" or pair.match.score < least or pair.elsewhen or pair.elsewhere or pair.others:
        return
    ours, theirs = _beside(pair.a), _beside(pair.b)
    found = [(x, y) for x in ours for y in theirs if y.lemma.lower() in kin.opposed.get(x.lemma.lower(), ())]
    if len(found) != 1 or len(ours) != 1 or len(theirs) != 1:
        return
    x, y = found[0]
    said = f"{_opposed(pair, x, y)}; {phrasing.of_one(phrasing.as_printed(pair.a, a.head))}"
    verdict = "contradiction"
    if len(right) == 1 and later(pair.a, pair.b) in (None, right[0].article):
        verdict, said = "update", f"{said}; {newsroom(right[0].article)} says that what was stated before is put right"
    spans = (Span(x.start, x.end), Span(y.start, y.end))
    keys = (x.lemma.lower(), y.lemma.lower())
    yield Difference("polarity", verdict, (x.text, y.text), keys, spans, (pair.a, pair.b), said)


def _acts(pair: Pair, kin: Kinship) -> Iterator[Difference]:
    """Two acts of one day that are opposites, of one and the same and with one and the same: "upheld the conviction", "overturned
    the conviction"."""
    a, b = pair.a.content, pair.b.content
    if b.head not in kin.opposed.get(a.head, ()) or a.factuality != "happened" or a.negated:
        return
    if b.head in a.words or a.head in b.words:
        return
    if pair.match.least < LEAST_OF_ACTS or pair.elsewhen or pair.elsewhere or pair.others or not pair.one_doer:
        return
    x, y = (_verb(r) for r in (pair.a, pair.b))
    if x is None or y is None:
        return
    said = f"{_opposed(pair, x, y)}, and said of one and the same"
    spans = (Span(x.start, x.end), Span(y.start, y.end))
    yield Difference("polarity", "contradiction", (x.text, y.text), (a.head, b.head), spans, (pair.a, pair.b), said)


def _opposed(pair: Pair, x: Token, y: Token) -> str:
    return f"{phrasing.prints(pair.a, pair.b, x.text, y.text)}, which are opposites"


def _verb(reading: Reading) -> Token | None:
    passage = reading.content.passage
    return next((t for t in (passage.parse.tokens[i] for i in passage.tokens) if t.lemma == reading.content.head), None)


def _beside(reading: Reading) -> list[Token]:
    """What says how it is or went: under the event word or right behind it."""
    passage = reading.content.passage
    tokens = [passage.parse.tokens[i] for i in passage.tokens]
    heads = {t.i for t in tokens if t.lemma == reading.content.head}
    return [t for t in tokens if t.pos in ("ADJ", "ADV") and (t.head in heads or t.i - 1 in heads)]


def _asked(words: Words, k: int) -> bool:
    """Whether a word stands under a verb of asking: "was asked to acquit"; two may ask for two things."""
    parse = words.reading.content.passage.parse
    return any(t.start == words.spans[k].start and asking(parse, t) is not None for t in parse.tokens)


def _lemma(words: Words, k: int) -> str:
    """The lemma of a word that stands in no name, figure or date; else empty."""
    span, reading = words.spans[k], words.reading
    taken = [q.span for q in reading.content.quantities] + [t.span for t in reading.content.times]
    taken += [Span(*name) for name in reading.entities]
    if any(span.overlaps(other) for other in taken):
        return ""
    passage = reading.content.passage
    found = next((t for t in (passage.parse.tokens[i] for i in passage.tokens) if t.start == span.start), None)
    return "" if found is None or found.pos == "PROPN" else found.lemma.lower()
