"""The order of the brief's sentences: whoever goes by one name alone is named in full before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """The persons that one sentence names."""

    full: frozenset[str]
    """Entity ids of those named with two words or more."""
    short: frozenset[str]
    """Entity ids of those named with one word alone."""


def introduced(namings: Sequence[Naming]) -> list[int]:
    """The order in which to print: as given, but that a sentence which names somebody in full comes before the first that
    has the surname alone. The first sentence stays the first."""
    order = list(range(len(namings)))
    at = 1
    while at < len(order):
        known = frozenset[str]().union(*(namings[n].full for n in order[:at]))
        missing = namings[order[at]].short - known - namings[order[at]].full
        names = [i for i in range(at + 1, len(order)) if namings[order[i]].full & missing]
        free = [i for i in names if not namings[order[i]].short & namings[order[at]].full] or names
        if free and _helps(namings, order, at, free[0]):
            order.insert(at, order.pop(free[0]))
        at += 1
    return order


def _helps(namings: Sequence[Naming], order: Sequence[int], at: int, other: int) -> bool:
    """Whether the later sentence does not itself need the earlier one."""
    return not namings[order[other]].short & namings[order[at]].full
