"""What else of one act is but one: why it was done, and to whom a thing went.

Missed on purpose: several reasons that may all be so. Places are read in `grounds`, who did it in `fillers`.
"""

from __future__ import annotations

from collections.abc import Iterator

from synoptic.judge.frames.apart import apart
from synoptic.judge.frames.days import once
from synoptic.judge.frames.frame import DONE, Frame
from synoptic.judge.frames.meeting import differing, in_common, told_alike
from synoptic.judge.sides import Difference, Pair
from synoptic.model.kinship import Kinship
from synoptic.model.span import Span

REASONS = frozenset(("because", "due", "owing"))
GIVING = frozenset("sell hand donate lend award transfer return bequeath lease".split())
"""Acts by which a thing goes to one."""
ENOUGH = 2


def place_of(a: Frame, b: Frame, kin: Kinship) -> str | None:
    """The one place in which two verbs of one act differ, and of which there is but one."""
    if not told_alike(a, b):
        return None
    places = differing(a, b, kin)
    place = min(places, default="")
    alone = len(places) == 1 and (place in REASONS or place == "to" and a.act in GIVING and once(a) and once(b))
    if not alone or in_common(a, b, kin) < ENOUGH or place == "to" and DONE not in a.places.keys() & b.places.keys():
        return None
    return place if all(len(x.places[place].heads) == 1 for x in (a, b)) else None


def one_act(a: Frame, b: Frame, kin: Kinship) -> bool:
    """Whether the two tell one act and differ in such a place alone."""
    return place_of(a, b, kin) is not None


def differences(a: Frame, b: Frame, pair: Pair, kin: Kinship) -> Iterator[Difference]:
    """The two reasons, or the two to whom it went, where neither report prints the other's."""
    place = place_of(a, b, kin)
    if place is None or _prints(a, b, place) or _prints(b, a, place):
        return
    spans = _span(a, place), _span(b, place)
    values = spans[0].of(a.reading.article.text), spans[1].of(b.reading.article.text)
    yield apart("polarity", pair, a.verb.text, values, spans)


def _span(frame: Frame, place: str) -> Span:
    """The words that stand in a place, without clauses that hang from them."""
    head = frame.places[place].heads[0]
    before = [t for t in frame.parse.children(head.i) if t.i < head.i and t.dep in ("det", "amod", "compound", "poss")]
    return Span(min(t.start for t in (head, *before)), head.end)


def _prints(frame: Frame, other: Frame, place: str) -> bool:
    """Whether the report of a verb has what the other's report has in a place."""
    text = frame.reading.article.text.lower()
    head = other.places[place].heads[0]
    return head.text.lower() in text or head.lemma.lower() in text
