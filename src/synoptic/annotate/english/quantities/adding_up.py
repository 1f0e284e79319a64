"""Numbers behind a mark that come to the number before it are its parts: "118 turtles, 77 females and 41 males".

Missed on purpose: lists behind a heading, in which numbers add up by chance; parts that leave some of the whole untold, and a whole that stands behind its parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synoptic.model.interval import CONTESTS
from synoptic.model.mention import Quantity

_MARKS = (",", ":", "(", "—", "–", "-")
_FEWEST = 3
"""One and one come to two too often by chance."""
_MOST_PARTS = 5


def with_parts(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities of a sentence, those that add up to one before them as parts. `text` is the report's."""
    result = list(found)
    for k, whole in enumerate(found):
        total = _exactly(whole)
        listed = text[: whole.span.start].rstrip().endswith((",", ":"))
        if whole.scope == "whole" and not listed and total is not None and total >= _FEWEST:
            for at in _parts(found, k, total, text):
                result[at] = replace(result[at], scope="part") if result[at].scope == "whole" else result[at]
    return result


def _parts(found: Sequence[Quantity], k: int, total: float, text: str) -> range:
    """Places of the quantities behind the one at `k` that come to it; none where they do not."""
    first = k + 1
    if first >= len(found) or not text[: found[first].span.start].rstrip().endswith(_MARKS):
        return range(0)
    some = 0.0
    for at in range(first, min(len(found), first + _MOST_PARTS)):
        size = _exactly(found[at])
        if size is None or not size:
            return range(0)
        some += size
        if some >= total:
            return range(first, at + 1) if some == total and at > first else range(0)
    return range(0)


def _exactly(quantity: Quantity) -> float | None:
    """The number, where it is one of people or things and not only about right."""
    counts = quantity.unit is None and not quantity.approximate and quantity.of.split(" ")[0] not in (*CONTESTS, "age")
    return quantity.low if counts and quantity.low == quantity.high and quantity.scope != "ordinal" else None
