"""What a passage names."""

from synoptic.annotate.english.names.finding import find_names

__all__ = ["find_names"]
