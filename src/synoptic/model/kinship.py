"""What words are to one another: which may stand for which, and which mean the opposite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Kinship:
    """What the words of one run are to each other. Depends on each pair of words alone."""

    akin: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """word -> the other words it may stand for, with the credit of each."""
    opposed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """word -> the words that mean its opposite."""

    def of(self, word: str) -> Mapping[str, float]:
        """The words that may stand for one."""
        return self.akin.get(word, {})
