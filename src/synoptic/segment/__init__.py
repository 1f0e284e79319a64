"""Article -> Passages: sentences, and clauses where a sentence states several things."""

from synoptic.segment.passages import Parser, segment

__all__ = ["Parser", "segment"]
