"""What stands between the words that two sequences have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


def gaps(same: Mapping[int, int], first: int, second: int) -> Iterator[tuple[range, range]]:
    """Stretches of two sequences between the words that stand in both, one of which may be empty.

    `same`: index of a word of the first -> index of the same word of the second, in one order; `first`, `second`: how many words
    they have.
    """
    i = j = 0
    for x, y in [*sorted(same.items()), (first, second)]:
        if x > i or y > j:
            yield range(i, x), range(j, y)
        i, j = x + 1, y + 1
