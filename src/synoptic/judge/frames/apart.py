"""How it is told that two verbs of one act have two things where one can be."""

from __future__ import annotations

from synoptic.judge import phrasing
from synoptic.judge.sides import Difference, Pair
from synoptic.model.span import Span


def apart(
    kind: str, pair: Pair, act: str, values: tuple[str, str], spans: tuple[Span, Span], *, asked: str = ""
) -> Difference:
    """A contradiction of two printed values; `act`: the verb as printed, `asked`: what is asked for, where that is not the act."""
    said = f"{phrasing.prints(pair.a, pair.b, *values)}; {phrasing.of_one(act)}"
    asks = phrasing.which(asked or act)
    return Difference(kind, "contradiction", values, values, spans, (pair.a, pair.b), said, asks=asks)
