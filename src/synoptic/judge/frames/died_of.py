"""Of what one person died, in clauses that run alike: "died of a stroke", "died of pneumonia"."""

from __future__ import annotations

from synoptic.judge.frames.alone import one, whole
from synoptic.judge.frames.certain import prints
from synoptic.judge.frames.frame import DOER, Frame
from synoptic.judge.frames.wording import RUN, alike_around
from synoptic.model.kinship import Kinship
from synoptic.model.parse import Token
from synoptic.model.slots import CAUSE
from synoptic.model.span import Span

OF = "of"


def causes(a: Frame, b: Frame, kin: Kinship) -> tuple[str, tuple[Span, Span]] | None:
    """Two causes of one death, where neither report has the other's."""
    alone = all(len(f.places[OF].heads) == 1 for f in (a, b) if OF in f.places)
    if a.act != "die" or OF not in a.places.keys() & b.places.keys() or not alone or not one(a, b, DOER, OF, kin):
        return None
    if alike_around(a.reading, whole(a, OF), b.reading, whole(b, OF)) < RUN:
        return None
    ours, theirs = _phrase(a), _phrase(b)
    words = [tuple(t.lemma.lower() for t in side) for side in (ours, theirs)]
    if not CAUSE.apart(*words) or prints(a, CAUSE.rivals(words[1])) or prints(b, CAUSE.rivals(words[0])):
        return None
    return "polarity", (Span(ours[0].start, ours[-1].end), Span(theirs[0].start, theirs[-1].end))


def _phrase(frame: Frame) -> list[Token]:
    head = frame.places[OF].heads[0]
    return [*(k for k in frame.parse.children(head.i) if k.dep == "compound" and k.i < head.i), head]
