"""How a match ended, as two reports give it of one side: "lost 3-1 to Velmar"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from synoptic.judge.frames.apart import apart
from synoptic.judge.frames.frame import Frame
from synoptic.judge.sides import Difference, Pair
from synoptic.model.span import Span

ENDING = frozenset("win lose beat defeat draw thrash edge overcome".split())
NEAR = 40
"""Characters behind the verb in which its score stands."""
SCORE = re.compile(r"(?<![\d-])(\d{1,3})[-\u2013](\d{1,3})(?![\d-])")


def differences(a: Frame, b: Frame, pair: Pair) -> Iterator[Difference]:
    """The two scores, where neither report prints the other's."""
    x, y = _score(a), _score(b)
    if x is None or y is None or a.act not in ENDING:
        return
    texts = a.reading.article.text, b.reading.article.text
    values = x.of(texts[0]), y.of(texts[1])
    if values[1] in texts[0] or values[0] in texts[1]:
        return
    yield apart("quantity", pair, a.verb.text, values, (x, y))


def _score(frame: Frame) -> Span | None:
    """The one score of a sentence, right behind a verb or what that is done to."""
    span = frame.reading.content.passage.span
    found = list(SCORE.finditer(frame.reading.article.text, span.start, span.end))
    near = len(found) == 1 and 0 < found[0].start() - frame.verb.end <= NEAR
    return Span(found[0].start(), found[0].end()) if near else None
