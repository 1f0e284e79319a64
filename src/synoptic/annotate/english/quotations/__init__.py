"""Who says so: source, cue and content."""

from synoptic.annotate.english.quotations.finding import find_quotations

__all__ = ["find_quotations"]
