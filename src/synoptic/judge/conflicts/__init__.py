"""One file a kind of conflict. Each finder looks at one pair of passages and returns the differences of its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from synoptic.judge.conflicts import date, name, place, polarity, quantity, status, wording
from synoptic.judge.sides import Difference, Pair

FINDERS: dict[str, Callable[[Pair], Sequence[Difference]]] = {
    "date": date.find,
    "quantity": quantity.find,
    "name": name.find,
    "place": place.find,
    "wording": wording.find,
    "status": status.find,
    "polarity": polarity.find,
}
