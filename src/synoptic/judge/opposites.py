"""One word of a sentence that stands turned into its opposite in a sentence worded alike.

"Tested positive" beside "tested negative": nothing else differs between the first and the last word that both have, and
the thesaurus gives the one word for the opposite of the other. Missed on purpose: opposites in a name, a figure or a date,
two opposites in one sentence (the one may undo the other), and opposites in sentences that are worded apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.aligned import Aligned, Words
from synoptic.judge.sides import Difference, newsroom
from synoptic.model.kinship import Kinship
from synoptic.model.span import Span


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
    spans = (aligned.a.spans[i], aligned.b.spans[j])
    values = (spans[0].of(a.article.text), spans[1].of(b.article.text))
    said = (
        f"{newsroom(a.article)} prints “{values[0]}”, {newsroom(b.article)} “{values[1]}”: opposites in one place of a "
        "sentence worded alike"
    )
    yield Difference("polarity", "contradiction", values, (one, two), spans, (a, b), said)


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
