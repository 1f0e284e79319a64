"""All planted changes, and which of them is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from bench.conflicts_changes import Change, Known, Lines
from bench.conflicts_dates import dated, day
from bench.conflicts_figures import converted, figure, rounded, toll, unit
from bench.conflicts_names import person, place, spelling
from bench.conflicts_presented import called_off, polarity, status

Planter = Callable[[Lines, Known, Random], Change | None]
PLANTERS: Mapping[str, tuple[Planter, int]] = {
    "figure": (figure, 8), "unit": (unit, 4), "date": (day, 5), "name": (person, 3), "spelling": (spelling, 2),
    "place": (place, 4), "polarity": (polarity, 4), "status": (status, 5), "called off": (called_off, 2),
    "toll": (toll, 8), "rounded": (rounded, 3), "converted": (converted, 2), "dated": (dated, 3),
}  # fmt: skip
"""Each planter with how often it is tried beside the others."""
UNCHANGED = 0.25
"""Share of the pairs in which nothing but the wording is changed."""


def planted(lines: Lines, known: Known, rng: Random) -> Change:
    """The first change that the report allows, of planters in an order of chance by their weights; or none."""
    names = [name for name, (_, often) in PLANTERS.items() for _ in range(often)]
    if rng.random() < UNCHANGED:
        names = []
    while names:
        name = rng.choice(names)
        change = PLANTERS[name][0](lines, known, rng)
        if change is not None and change.places:
            return change
        names = [n for n in names if n != name]
    return Change("nothing", ())
