"""A sentence, and a number in it with the unit or the money printed at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from synoptic.annotate.english.numbers.parts import Numeral


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence in lower case and, letter for letter, as printed."""

    text: str
    printed: str
    home: Mapping[str, str] = field(default_factory=dict)
    """Names and marks of money -> their code in the country that the report is set in (`home_money`)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A number with its unit. `end` is behind the unit; `money` where it is an amount of money."""

    start: int
    end: int
    number: Numeral
    unit: str | None = None
    factor: float = 1.0
    money: bool = False
    prefixed: bool = False
    """The currency stands before the number."""

    @property
    def low(self) -> float:
        return rounded(self.number.low * self.factor)

    @property
    def high(self) -> float:
        return rounded(self.number.high * self.factor)


def rounded(value: float) -> float:
    return float(f"{value:.14g}")


NEAR = 60
"""Letters before a number in which a word decides what it is."""


def before(text: str, at: int) -> str:
    """What stands close before a place."""
    return text[max(0, at - NEAR) : at]
