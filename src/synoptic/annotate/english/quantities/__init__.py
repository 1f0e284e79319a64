"""How much: numbers as intervals, their units and what they count."""

from synoptic.annotate.english.quantities.finding import find_quantities

__all__ = ["find_quantities"]
